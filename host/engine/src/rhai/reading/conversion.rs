//! From rhai's syntax tree to ours. The one file that knows the former.

use std::collections::BTreeMap;

use ::rhai::{
    AST, ASTFlags, ASTNode, Dynamic, Expr, FlowControl, FnCallExpr, FnPtr, Module, Position,
    ScriptFuncDef, Shared, Stmt,
};
use throughcare_model::{Message, SourceText, Span, message};

use crate::Fault;

use super::super::expression::{Expression, Function, Kind, a_loop};
use super::super::spans::{around, closed, word_at};
use super::super::tokens::Notes;

/// How rhai begins the names that it gives to clauses. No function of a rule can: `$` is no letter.
const CLAUSE_PREFIX: &str = "anon$";

/// A pass over the functions of a rule.
pub(super) struct Converter<'a> {
    source: &'a SourceText,
    /// The clauses for list entries, by the names that rhai gives them.
    clauses: BTreeMap<String, (Vec<String>, Vec<Stmt>)>,
    faults: Vec<(Fault, Span)>,
    /// How many levels down the expression at hand is, and the deepest so far in this function.
    level: usize,
    deepest: usize,
}

impl<'a> Converter<'a> {
    pub(super) fn new(source: &'a SourceText, ast: &AST) -> Self {
        let clauses = ast
            .iter_fn_def()
            .map(|definition| {
                let parameters = definition.params.iter().map(ToString::to_string).collect();
                let body = body(definition);
                (definition.name.to_string(), (parameters, body))
            })
            .collect();
        Self {
            source,
            clauses,
            faults: Vec::new(),
            level: 0,
            deepest: 0,
        }
    }

    /// Returns the functions that have a name, in the order in which the text has them.
    pub(super) fn functions(&mut self, ast: &AST, notes: &Notes) -> Vec<Function> {
        for definition in ast.iter_fn_def() {
            let is_clause = definition.name.starts_with(CLAUSE_PREFIX);
            let is_noted = notes
                .functions
                .iter()
                .any(|(name, _)| *definition.name == **name);
            if definition.this_type.is_some() || !(is_clause || is_noted) {
                let at = word_at(self.source, definition.body.start_position());
                self.refuse(message!("a function of a type"), None, at);
            }
        }
        let mut functions = Vec::new();
        for (name, at) in &notes.functions {
            let span = word_at(self.source, *at);
            for definition in ast.iter_fn_def().filter(|of| *of.name == **name) {
                let end = word_at(self.source, definition.body.start_position());
                self.deepest = 0;
                let body = self.block(&body(definition), end);
                functions.push(Function {
                    name: name.clone(),
                    span,
                    parameters: definition.params.iter().map(ToString::to_string).collect(),
                    body,
                    levels: self.deepest,
                });
            }
        }
        functions
    }

    /// Returns what cannot stand in a rule.
    pub(super) fn into_faults(self) -> Vec<(Fault, Span)> {
        self.faults
    }

    fn refuse(&mut self, what: Message, instead: Option<Message>, at: Span) {
        let fault = Fault::NotOffered { what, instead };
        self.faults.push((fault, at));
    }

    fn refused(&mut self, what: Message, at: Span) -> Expression {
        self.refuse(what.clone(), None, at);
        self.other(what, Vec::new(), at)
    }

    /// Joins a kind with its places: its own word, and the stretch of it and all its parts.
    fn make(&self, kind: Kind, word: Span) -> Expression {
        let mut expression = Expression {
            kind,
            span: word,
            word,
        };
        let parts = expression.parts().into_iter().map(|part| part.span);
        let all = around(
            self.source.text(),
            parts.chain([word]).collect::<Vec<Span>>(),
        );
        expression.span = closed(self.source.text(), all);
        expression
    }

    /// A block of one statement is that statement.
    fn block(&mut self, statements: &[Stmt], at: Span) -> Expression {
        if let [only] = statements {
            return self.statement(only);
        }
        let parts = statements.iter().map(|one| self.statement(one)).collect();
        self.other(message!("a sequence of statements"), parts, at)
    }

    fn other(&self, what: Message, parts: Vec<Expression>, at: Span) -> Expression {
        self.make(Kind::Other { parts, what }, at)
    }

    fn guarded(&mut self, what: Message, flow: &FlowControl, at: Position) -> Expression {
        let at = word_at(self.source, at);
        let mut parts = vec![self.block(flow.body.statements(), at)];
        if !flow.branch.is_empty() {
            parts.push(self.block(flow.branch.statements(), at));
        }
        match &flow.expr {
            Expr::Unit(_) => self.other(what, parts, at),
            guard => {
                let guard = Box::new(self.expression(guard));
                self.make(Kind::Guarded { guard, parts, what }, at)
            }
        }
    }

    /// Goes one level down and comes up again.
    fn level_down(&mut self, convert: impl FnOnce(&mut Self) -> Expression) -> Expression {
        self.level += 1;
        self.deepest = self.deepest.max(self.level);
        let converted = convert(self);
        self.level -= 1;
        converted
    }

    pub(super) fn statement(&mut self, statement: &Stmt) -> Expression {
        match statement {
            Stmt::Expr(expression) => self.expression(expression),
            other => self.level_down(|converter| converter.statement_of(other)),
        }
    }

    fn expression(&mut self, expression: &Expr) -> Expression {
        self.level_down(|converter| converter.expression_of(expression))
    }

    fn statement_of(&mut self, statement: &Stmt) -> Expression {
        let at = word_at(self.source, statement.position());
        match statement {
            Stmt::FnCall(call, position) => self.call(call, *position),
            Stmt::Block(block) => self.block(block.statements(), at),
            Stmt::Return(Some(value), flags, _) if !flags.intersects(ASTFlags::BREAK) => {
                self.expression(value)
            }
            Stmt::If(flow, position) => self.guarded(message!("`if`"), flow, *position),
            Stmt::While(flow, position) | Stmt::Do(flow, _, position) => {
                self.guarded(a_loop(), flow, *position)
            }
            Stmt::For(parts, _) => {
                let list = self.expression(&parts.2.expr);
                let body = self.block(parts.2.body.statements(), at);
                self.other(a_loop(), vec![list, body], at)
            }
            Stmt::Var(parts, ..) => {
                let value = self.expression(&parts.1);
                self.other(message!("`let`"), vec![value], at)
            }
            Stmt::Assignment(parts) => {
                if parts.0.is_op_assignment() {
                    self.refuse(
                        message!("a sign that reckons and assigns"),
                        Some(message!("write `n = n + 1`")),
                        word_at(self.source, parts.0.position()),
                    );
                }
                let sides = vec![self.expression(&parts.1.lhs), self.expression(&parts.1.rhs)];
                self.other(message!("an assignment"), sides, at)
            }
            Stmt::BreakLoop(value, ..) | Stmt::Return(value, ..) => {
                let value = value.iter().map(|value| self.expression(value)).collect();
                self.other(message!("leaving early"), value, at)
            }
            Stmt::Noop(_) => self.other(message!("an empty body"), Vec::new(), at),
            _ => self.refused(message!("this statement"), at),
        }
    }

    fn expression_of(&mut self, expression: &Expr) -> Expression {
        let at = word_at(self.source, expression.position());
        match expression {
            Expr::StringConstant(text, _) => self.make(Kind::Text(text.to_string()), at),
            Expr::IntegerConstant(number, _) => self.make(Kind::Integer(*number), at),
            Expr::BoolConstant(yes, _) => self.make(Kind::YesNo(*yes), at),
            Expr::Array(items, _) => {
                let items = items.iter().map(|item| self.expression(item)).collect();
                self.make(Kind::List(items), at)
            }
            Expr::Variable(name, short, _) => {
                if name.0.is_none() && short.is_none() {
                    self.faults.push((Fault::NotCalled(name.1.to_string()), at));
                }
                self.make(Kind::Variable(name.1.to_string()), at)
            }
            Expr::FnCall(call, position) => self.call(call, *position),
            Expr::Dot(sides, ..) => {
                let receiver = self.expression(&sides.lhs);
                self.after_dot(receiver, &sides.rhs)
            }
            Expr::DynamicConstant(value, _) => self.constant(value, at),
            Expr::Stmt(block) => self.block(block.statements(), at),
            Expr::Index(..) => self.refused(message!("an index"), at),
            Expr::Map(..) => self.refused(message!("a map"), at),
            // Noted when its first token was read.
            Expr::InterpolatedString(..) => {
                self.other(message!("a text with `${{…}}`"), Vec::new(), at)
            }
            Expr::Unit(_) => self.other(message!("`()`"), Vec::new(), at),
            _ => self.refused(message!("this expression"), at),
        }
    }

    fn call(&mut self, call: &FnCallExpr, at: Position) -> Expression {
        let at = word_at(self.source, at);
        if call.capture_parent_scope {
            // `name not (…)`, in which rhai sees its own `name!(…)`.
            let fault = Fault::Syntax(message!("`and` or `or` is missing before `not`"));
            self.faults.push((fault, at));
        }
        let arguments = call.args.iter().map(|one| self.expression(one)).collect();
        let word = call.name.to_string();
        self.make(Kind::Call { word, arguments }, at)
    }

    /// Turns `a.b().c()`, which rhai nests to the right, into calls upon calls.
    fn after_dot(&mut self, receiver: Expression, rest: &Expr) -> Expression {
        let mut receiver = receiver;
        let mut rest = rest;
        loop {
            let (step, next) = match rest {
                Expr::Dot(sides, ..) => (&sides.lhs, Some(&sides.rhs)),
                last => (last, None),
            };
            let at = word_at(self.source, step.position());
            let Expr::MethodCall(call, _) = step else {
                self.refuse(
                    message!("a property after a dot"),
                    Some(message!("write `fact(\"…\")`")),
                    at,
                );
                return receiver;
            };
            let arguments = call.args.iter().map(|one| self.expression(one)).collect();
            let word = call.name.to_string();
            let kind = Kind::Method {
                receiver: Box::new(receiver),
                word,
                arguments,
            };
            receiver = self.make(kind, at);
            match next {
                Some(next) => rest = next,
                None => return receiver,
            }
        }
    }

    /// A constant that is no plain value is a clause for list entries.
    fn constant(&mut self, value: &Dynamic, at: Span) -> Expression {
        let clause = value
            .read_lock::<FnPtr>()
            .and_then(|pointer| self.clauses.get(pointer.fn_name()).cloned());
        let Some((parameters, body)) = clause else {
            return self.refused(message!("this value"), at);
        };
        let body = Box::new(self.block(&body, at));
        self.make(Kind::Clause { parameters, body }, at)
    }
}

/// Returns the statements of a function.
///
/// rhai names the type that holds them nowhere in public; a walk over a tree that has this one function
/// is the way in.
fn body(definition: &Shared<ScriptFuncDef>) -> Vec<Stmt> {
    let mut module = Module::new();
    module.set_script_fn(definition.clone());
    let mut statements = Vec::new();
    AST::new([], module).walk(&mut |path: &[ASTNode<'_>]| {
        if let [ASTNode::Stmt(statement)] = path {
            statements.push((*statement).clone());
        }
        true
    });
    statements
}
