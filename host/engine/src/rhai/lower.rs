//! From the functions of a rule to conditions. Knows that the rule has been checked.

mod terms;

use std::collections::BTreeMap;

use throughcare_model::{FactId, Message, Quantifier, Span, Value, message};

use crate::condition::{Condition, NodeKind, Term};
use crate::{Names, NotLowered};

use super::checks::relation;
use super::expression::{Expression, Function, Kind};

/// The most clauses of one condition, those of its named conditions written out. A screen of rule has 20.
const MOST_CLAUSES: usize = 2_000;

/// Lowers the function that answers a question.
pub(super) fn lower(
    name: &str,
    functions: &[Function],
    names: Names<'_>,
) -> Result<Condition, NotLowered> {
    let functions: BTreeMap<_, _> = functions.iter().map(|f| (f.name.as_str(), f)).collect();
    let mut lowering = Lowering {
        names,
        functions,
        entry: None,
        inside_list: false,
        clauses: 0,
    };
    let mut condition = Condition::default();
    match lowering.functions.get(name).copied() {
        Some(function) => lowering.clause(&function.body, &mut condition)?,
        None => return Err(unfit(message!("nothing"), Span::EMPTY)),
    }
    Ok(condition)
}

fn unfit(what: Message, span: Span) -> NotLowered {
    NotLowered { what, span }
}

struct Lowering<'a> {
    names: Names<'a>,
    functions: BTreeMap<&'a str, &'a Function>,
    /// The list entry that the clause at hand is asked of.
    entry: Option<(String, FactId)>,
    /// Whether a clause of a list led here: such a clause may not lead to a list again.
    inside_list: bool,
    clauses: usize,
}

impl<'a> Lowering<'a> {
    /// Counts a clause: naming a condition twice writes it out twice.
    fn one_more(&mut self, at: Span) -> Result<(), NotLowered> {
        self.clauses += 1;
        if self.clauses > MOST_CLAUSES {
            return Err(unfit(message!("a condition of thousands of clauses"), at));
        }
        Ok(())
    }

    fn clause(&mut self, expression: &'a Expression, to: &mut Condition) -> Result<(), NotLowered> {
        self.one_more(expression.span)?;
        let span = expression.span;
        match &expression.kind {
            Kind::YesNo(holds) => to.add(NodeKind::Stated(*holds), span, |_| Ok(())),
            Kind::Call { word, arguments } => self.call(expression, word, arguments, to),
            Kind::Method { .. } => self.by_itself(expression, to),
            _ => Err(unfit(what(expression), span)),
        }
    }

    fn call(
        &mut self,
        expression: &'a Expression,
        word: &'a str,
        arguments: &'a [Expression],
        to: &mut Condition,
    ) -> Result<(), NotLowered> {
        let span = expression.span;
        match (word, arguments) {
            ("and" | "or", _) => {
                let kind = match word {
                    "and" => NodeKind::All,
                    _ => NodeKind::Any,
                };
                let mut sides = Vec::new();
                flatten(expression, word, &mut sides);
                to.add(kind, span, |to| {
                    sides.into_iter().try_for_each(|side| self.clause(side, to))
                })
            }
            ("!", [one]) => to.add(NodeKind::Not, span, |to| self.clause(one, to)),
            ("one_of", [of, values]) => {
                let of = self.term(of)?;
                let values = written_values(values)?;
                to.add(NodeKind::OneOf { of, values }, span, |_| Ok(()))
            }
            ("is_declined", [path]) => {
                let fact = self.find(path)?;
                to.add(NodeKind::SaidNo(fact), span, |_| Ok(()))
            }
            ("any", [list, clause]) => self.entries(Quantifier::Any, list, clause, span, to),
            ("all", [list, clause]) => self.entries(Quantifier::All, list, clause, span, to),
            (sign, [left, right]) if let Some(relation) = relation(sign) => {
                let left = self.term(left)?;
                let right = self.term(right)?;
                let kind = NodeKind::Compare {
                    left,
                    relation,
                    right,
                };
                to.add(kind, span, |_| Ok(()))
            }
            _ => match self.own(expression, word, arguments)? {
                Some(function) => {
                    let kind = NodeKind::Named(function.name.clone());
                    to.add(kind, span, |to| self.clause(&function.body, to))
                }
                None => self.by_itself(expression, to),
            },
        }
    }

    /// Returns the rule's own function of this name, or nothing for a word of the language.
    fn own(
        &self,
        expression: &Expression,
        word: &str,
        arguments: &[Expression],
    ) -> Result<Option<&'a Function>, NotLowered> {
        match self.functions.get(word) {
            Some(_) if !arguments.is_empty() => {
                let what = message!("a function that is given something");
                Err(unfit(what, expression.span))
            }
            function => Ok(function.copied()),
        }
    }

    /// A yes-or-no by itself asks whether it is yes.
    fn by_itself(
        &mut self,
        expression: &'a Expression,
        to: &mut Condition,
    ) -> Result<(), NotLowered> {
        let kind = NodeKind::Compare {
            left: self.term(expression)?,
            relation: throughcare_model::Relation::Is,
            right: Term::Literal(Value::YesNo(true)),
        };
        to.add(kind, expression.span, |_| Ok(()))
    }

    fn entries(
        &mut self,
        quantifier: Quantifier,
        list: &'a Expression,
        clause: &'a Expression,
        span: Span,
        to: &mut Condition,
    ) -> Result<(), NotLowered> {
        let list = self.find(list)?;
        to.add(NodeKind::Entries { quantifier, list }, span, |to| {
            self.for_entries(list, clause, to)
        })
    }

    /// Lowers the clause that is asked of each entry of a list.
    fn for_entries(
        &mut self,
        list: FactId,
        clause: &'a Expression,
        to: &mut Condition,
    ) -> Result<(), NotLowered> {
        let Kind::Clause { parameters, body } = &clause.kind else {
            return Err(unfit(what(clause), clause.span));
        };
        if std::mem::replace(&mut self.inside_list, true) {
            return Err(unfit(
                message!("a list inside the clause of a list"),
                clause.span,
            ));
        }
        let entry = parameters.first().cloned().unwrap_or_default();
        self.entry = Some((entry, list));
        let result = self.clause(body, to);
        self.entry = None;
        self.inside_list = false;
        result
    }

    fn find(&self, path: &Expression) -> Result<FactId, NotLowered> {
        path.text()
            .and_then(|text| self.names.vocabulary.find(text))
            .ok_or_else(|| unfit(what(path), path.span))
    }
}

/// `a and b and c` is one clause of three, wherever the brackets are.
fn flatten<'a>(expression: &'a Expression, joined_by: &str, sides: &mut Vec<&'a Expression>) {
    match &expression.kind {
        Kind::Call { word, arguments } if word == joined_by => {
            for argument in arguments {
                flatten(argument, joined_by, sides);
            }
        }
        _ => sides.push(expression),
    }
}

fn written_values(values: &Expression) -> Result<Vec<Value>, NotLowered> {
    let Kind::List(items) = &values.kind else {
        return Err(unfit(what(values), values.span));
    };
    let value = |item: &Expression| match &item.kind {
        Kind::Text(text) => Ok(Value::text(text)),
        Kind::Integer(number) => Ok(Value::Integer(*number)),
        Kind::YesNo(yes) => Ok(Value::YesNo(*yes)),
        _ => Err(unfit(what(item), item.span)),
    };
    items.iter().map(value).collect()
}

/// Returns what an expression is that no condition has.
fn what(expression: &Expression) -> Message {
    match &expression.kind {
        Kind::Variable(_) => message!("a variable"),
        Kind::List(_) => message!("a list of values by itself"),
        Kind::Guarded { what, .. } | Kind::Other { what, .. } => what.clone(),
        _ => message!("this"),
    }
}
