//! What is known of the things that a condition compares.

use std::borrow::Cow;

use throughcare_model::{FactId, Truth, Value};

use super::super::{Computation, Condition, Term};
use super::Asking;
use crate::Read;
use crate::arithmetic::{Unlike, full_years, sum, weekday};
use crate::outcome::Outcome;

impl<'a> Asking<'a> {
    fn fact(&mut self, fact: FactId, entry: Option<usize>) -> Outcome<'a> {
        let of_entry = self
            .window
            .names
            .vocabulary
            .get(fact)
            .is_some_and(|definition| definition.list.is_some());
        let read = Read {
            fact,
            entry: entry.filter(|_| of_entry),
        };
        self.reads.insert(read);
        let known = self.window.fact(fact, read.entry).known();
        if known.is_none() {
            self.needs.push(read);
        }
        Outcome::seen(known)
    }

    /// Looks at one side of a comparison.
    pub(super) fn term(
        &mut self,
        term: &'a Term,
        entry: Option<usize>,
    ) -> Result<Outcome<'a>, Unlike> {
        Ok(match term {
            Term::Fact(fact) => self.fact(*fact, entry),
            Term::Literal(value) => Outcome::seen(Some(value)),
            Term::Parameter(id) => {
                let value = self.window.parameters.get(*id);
                self.no_value |= value.is_none();
                Outcome::seen(value)
            }
            Term::AsOf => Outcome::Known(Cow::Owned(Value::Date(self.window.as_of))),
            Term::Computed(computation) => self.computed(computation, entry)?,
            Term::Count { list, clause } => self.count(*list, clause.as_deref())?,
        })
    }

    fn computed(
        &mut self,
        computation: &'a Computation,
        entry: Option<usize>,
    ) -> Result<Outcome<'a>, Unlike> {
        let worked_out = |value| Outcome::Known(Cow::Owned(value));
        Ok(match computation {
            Computation::Sum {
                left, minus, right, ..
            } => {
                let left = self.term(left, entry)?;
                let right = self.term(right, entry)?;
                match (left.known(), right.known()) {
                    (Some(left), Some(right)) => worked_out(sum(left, *minus, right)?),
                    _ => Outcome::Unknown,
                }
            }
            Computation::FromRelease {
                release,
                before,
                lead,
            } => {
                let lead = self.term(lead, entry)?;
                let release = self.fact(*release, None);
                match (release.known(), lead.known()) {
                    (Some(release), Some(lead)) => worked_out(sum(release, *before, lead)?),
                    _ => Outcome::Unknown,
                }
            }
            Computation::FullYears { from, to } => {
                let from = self.term(from, entry)?;
                let to = self.term(to, entry)?;
                match (from.known(), to.known()) {
                    (Some(Value::Date(from)), Some(Value::Date(to))) => {
                        worked_out(Value::Integer(full_years(*from, *to)))
                    }
                    _ => Outcome::Unknown,
                }
            }
            Computation::Weekday { of, names } => match self.term(of, entry)?.known() {
                Some(Value::Date(date)) => {
                    let day = weekday(*date);
                    let is_day =
                        |name: &&Value| matches!(name, Value::Text(text) if **text == *day);
                    Outcome::seen(names.iter().find(is_day))
                }
                _ => Outcome::Unknown,
            },
        })
    }

    fn count(
        &mut self,
        list: FactId,
        clause: Option<&'a Condition>,
    ) -> Result<Outcome<'a>, Unlike> {
        let Some(entries) = self.list(list) else {
            return Ok(Outcome::Unknown);
        };
        let Some(clause) = clause else {
            let count = i64::try_from(entries).unwrap_or(i64::MAX);
            return Ok(Outcome::count(count, count));
        };
        let (mut sure, mut possible) = (0, 0);
        for entry in 0..entries {
            let truths = self.truths.len();
            let truth = self
                .clause(clause, 0, Some(entry))
                .map_err(|(unlike, _)| unlike)?;
            // The entries of a count have no place among the reasons.
            self.truths.truncate(truths);
            sure += i64::from(truth == Truth::Yes);
            possible += i64::from(truth != Truth::No);
        }
        Ok(Outcome::count(sure, possible))
    }
}
