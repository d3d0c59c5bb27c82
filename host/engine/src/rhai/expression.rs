//! A rule's functions as a tree of our own, so that one file alone knows rhai's.

use throughcare_model::{Message, Span, message};

/// A function of a rule.
#[derive(Debug, Clone)]
pub(super) struct Function {
    pub(super) name: String,
    /// Where its name stands.
    pub(super) span: Span,
    pub(super) parameters: Vec<String>,
    pub(super) body: Expression,
    /// How many levels its expressions and statements nest.
    pub(super) levels: usize,
}

impl Function {
    /// Returns where it may go round and round: its first loop, or else its first clause for list entries, or
    /// else its name.
    pub(super) fn busiest(&self) -> Span {
        let mut loops = Vec::new();
        let mut clauses = Vec::new();
        self.body.walk(&mut |expression| match &expression.kind {
            Kind::Other { what, .. } | Kind::Guarded { what, .. } if *what == a_loop() => {
                loops.push(expression.word);
            }
            Kind::Clause { .. } => clauses.push(expression.word),
            _ => {}
        });
        let places = loops.into_iter().chain(clauses);
        places.into_iter().next().unwrap_or(self.span)
    }
}

/// What messages call a loop.
pub(super) fn a_loop() -> Message {
    message!("a loop")
}

/// One clause, call, value or statement.
#[derive(Debug, Clone)]
pub(super) struct Expression {
    pub(super) kind: Kind,
    /// All of it.
    pub(super) span: Span,
    /// The word or sign to point at when it is wrong.
    pub(super) word: Span,
}

/// What an expression is.
#[derive(Debug, Clone)]
pub(super) enum Kind {
    Text(String),
    Integer(i64),
    YesNo(bool),
    List(Vec<Expression>),
    Variable(String),
    /// A word with its arguments, or an operator with its sides (`!` for `not`).
    Call {
        word: String,
        arguments: Vec<Expression>,
    },
    /// `receiver.word(arguments)`.
    Method {
        receiver: Box<Expression>,
        word: String,
        arguments: Vec<Expression>,
    },
    /// `|parameter| body`.
    Clause {
        parameters: Vec<String>,
        body: Box<Expression>,
    },
    /// `if` or a loop, whose guard has to be true or false.
    Guarded {
        guard: Box<Expression>,
        parts: Vec<Expression>,
        what: Message,
    },
    /// Anything else that a script may hold.
    Other {
        parts: Vec<Expression>,
        what: Message,
    },
}

impl Expression {
    /// Returns the expressions directly under this one, in the order in which they stand.
    pub(super) fn parts(&self) -> Vec<&Self> {
        match &self.kind {
            Kind::Text(_) | Kind::Integer(_) | Kind::YesNo(_) | Kind::Variable(_) => Vec::new(),
            Kind::List(parts)
            | Kind::Call {
                arguments: parts, ..
            }
            | Kind::Other { parts, .. } => parts.iter().collect(),
            Kind::Method {
                receiver: first,
                arguments: rest,
                ..
            }
            | Kind::Guarded {
                guard: first,
                parts: rest,
                ..
            } => std::iter::once(&**first).chain(rest).collect(),
            Kind::Clause { body, .. } => vec![body],
        }
    }

    /// Visits this expression and all under it.
    pub(super) fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        for part in self.parts() {
            part.walk(visit);
        }
    }

    /// Returns whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        matches!(&self.kind, Kind::Other { parts, .. } if parts.is_empty())
    }

    /// Returns the text, if it is one that is written out.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }
}
