//! Lowering of what a condition compares.

use throughcare_model::{Value, ValueKind, message};

use crate::NotLowered;
use crate::arithmetic::sum_kind;
use crate::condition::{Computation, Condition, Term};

use super::super::checks::RELEASE;
use super::super::expression::{Expression, Kind};
use super::super::sorts::{WEEKDAYS, parameter_kind};
use super::{Lowering, unfit, what};

impl<'a> Lowering<'a> {
    /// Lowers one side of a comparison.
    pub(super) fn term(&mut self, expression: &'a Expression) -> Result<Term, NotLowered> {
        match &expression.kind {
            Kind::Text(text) => Ok(Term::Literal(Value::text(text))),
            Kind::Integer(number) => Ok(Term::Literal(Value::Integer(*number))),
            Kind::YesNo(yes) => Ok(Term::Literal(Value::YesNo(*yes))),
            Kind::Call { word, arguments } => self.term_call(expression, word, arguments),
            Kind::Method { arguments, .. } => self.entry_fact(expression, arguments),
            _ => Err(unfit(what(expression), expression.span)),
        }
    }

    fn term_call(
        &mut self,
        expression: &'a Expression,
        word: &'a str,
        arguments: &'a [Expression],
    ) -> Result<Term, NotLowered> {
        let computed = |computation| Ok(Term::Computed(Box::new(computation)));
        match (word, arguments) {
            ("fact", [path]) => self.find(path).map(Term::Fact),
            ("parameter", [name]) => name
                .text()
                .and_then(|name| self.names.parameters.find(name))
                .map(Term::Parameter)
                .ok_or_else(|| unfit(what(name), name.span)),
            ("as_of", []) => Ok(Term::AsOf),
            ("+" | "-", [left, right]) => {
                let (left, right) = (self.term(left)?, self.term(right)?);
                let by = format!("{} {word} {}", self.noun(&left), self.noun(&right));
                computed(Computation::Sum {
                    left,
                    minus: word == "-",
                    right,
                    by,
                })
            }
            ("before_release" | "after_release", [lead]) => {
                computed(Computation::FromRelease {
                    release: self.names.vocabulary.find(RELEASE).ok_or_else(|| {
                        unfit(message!("`{path}`", path = RELEASE), expression.span)
                    })?,
                    before: word == "before_release",
                    lead: self.term(lead)?,
                })
            }
            ("full_years", [from, to]) => computed(Computation::FullYears {
                from: self.term(from)?,
                to: self.term(to)?,
            }),
            ("weekday", [of]) => computed(Computation::Weekday {
                of: self.term(of)?,
                names: WEEKDAYS.into_iter().map(Value::text).collect(),
            }),
            ("count", [list]) => Ok(Term::Count {
                list: self.find(list)?,
                clause: None,
            }),
            ("count", [list, clause]) => {
                let list = self.find(list)?;
                let mut condition = Condition::default();
                self.for_entries(list, clause, &mut condition)?;
                Ok(Term::Count {
                    list,
                    clause: Some(Box::new(condition)),
                })
            }
            _ => match self.own(expression, word, arguments)? {
                Some(function) => {
                    self.one_more(expression.span)?;
                    self.term(&function.body)
                }
                None => Err(unfit(message!("this"), expression.span)),
            },
        }
    }

    fn entry_fact(
        &self,
        expression: &Expression,
        arguments: &[Expression],
    ) -> Result<Term, NotLowered> {
        let field = arguments.first().and_then(Expression::text);
        let found = self.entry.as_ref().and_then(|(_, list)| {
            let mut facts = self.names.vocabulary.iter();
            facts.find(|(_, fact)| fact.list == Some(*list) && fact.path.field() == field)
        });
        match found {
            Some((id, _)) => Ok(Term::Fact(id)),
            None => Err(unfit(message!("this"), expression.span)),
        }
    }

    fn noun(&self, term: &Term) -> &'static str {
        match self.kind(term) {
            Some(ValueKind::Date) => "date",
            Some(ValueKind::Days) => "days",
            Some(ValueKind::Months) => "months",
            _ => "number",
        }
    }

    fn kind(&self, term: &Term) -> Option<ValueKind> {
        match term {
            Term::Fact(id) => self.names.vocabulary.get(*id)?.kind.value_kind(),
            Term::Literal(value) => Some(value.kind()),
            Term::Parameter(id) => self.names.parameters.get(*id).map(parameter_kind),
            Term::AsOf => Some(ValueKind::Date),
            Term::Count { .. } => Some(ValueKind::Integer),
            Term::Computed(computation) => match &**computation {
                Computation::Sum {
                    left, minus, right, ..
                } => sum_kind(self.kind(left)?, *minus, self.kind(right)?),
                Computation::FromRelease { .. } => Some(ValueKind::Date),
                Computation::FullYears { .. } => Some(ValueKind::Integer),
                Computation::Weekday { .. } => Some(ValueKind::Text),
            },
        }
    }
}
