//! The days on which an answer may turn while the case stands as it is and time goes on.
//!
//! Three things turn with the day: comparisons with `as_of()`, the law, and records that grow too old.
//! Between two neighbouring turning days no answer changes, so that asking on each of them is asking
//! on every day.

use std::collections::{BTreeMap, BTreeSet};

use throughcare_engine::{CaseWindow, Names, ParametersInForce, Rule, Turns, Varied, counted_from};
use throughcare_model::{Date, FactTable, Question, Value};

use crate::planner::Planner;
use crate::stale;

/// The days of a week, after which its days come again.
const WEEK: i64 = 7;

/// One case as law and records stand from a day on.
pub(crate) struct Calendar<'p> {
    planner: &'p Planner,
    as_of: Date,
    /// By the first day on which they stand.
    epochs: BTreeMap<Date, Epoch>,
}

/// A time in which neither the law nor the standing of a record changes.
struct Epoch {
    parameters: ParametersInForce,
    facts: FactTable,
}

impl<'p> Calendar<'p> {
    /// Looks from a day on.
    pub(crate) fn new(planner: &'p Planner, facts: &FactTable, as_of: Date) -> Self {
        let law = planner.law();
        let names = names(planner);
        let mut firsts = law.changes_after(as_of);
        firsts.insert(as_of);
        let mut epochs = BTreeMap::new();
        while let Some(first) = firsts.pop_first() {
            let parameters = law.parameters_on(first);
            let expiries = stale::expiries_after(facts, names, &parameters, first);
            firsts.extend(expiries);
            let facts = stale::mark(facts, names, &parameters, first).into_owned();
            epochs.insert(first, Epoch { parameters, facts });
        }
        Self {
            planner,
            as_of,
            epochs,
        }
    }

    /// Returns the day from which it looks.
    pub(crate) fn first(&self) -> Date {
        self.as_of
    }

    /// Returns every later day on which the answer of a rule to a question may turn, earliest first.
    pub(crate) fn turning_days(&self, rule: &Rule, question: Question) -> BTreeSet<Date> {
        self.turning_days_by(|window| rule.turns(question, Varied::AsOf, window))
    }

    /// Returns every later day on which something may turn whose turns in one window can be told.
    pub(crate) fn turning_days_by(
        &self,
        mut turns: impl FnMut(&CaseWindow<'_>) -> Turns,
    ) -> BTreeSet<Date> {
        let mut days: BTreeSet<Date> = self.epochs.keys().copied().collect();
        let mut by_weekday = false;
        for first in self.epochs.keys() {
            let turns = self.on(*first, &mut turns).unwrap_or_default();
            by_weekday |= turns.by_weekday;
            days.extend(turns.at.iter().filter_map(|turn| match turn {
                Value::Date(day) => Some(*day),
                _ => None,
            }));
        }
        if by_weekday {
            let week = |day: &Date| {
                let day = *day;
                (1..=WEEK).filter_map(move |days| counted_from(day, false, &Value::Days(days)))
            };
            days.extend(days.clone().iter().flat_map(week));
        }
        days.retain(|day| *day > self.as_of);
        days
    }

    /// Looks at the case as it stands on a day; a day before the first is not looked at.
    pub(crate) fn on<T>(&self, day: Date, look: impl FnOnce(&CaseWindow<'_>) -> T) -> Option<T> {
        let (_, epoch) = self.epochs.range(..=day).next_back()?;
        Some(look(&CaseWindow {
            names: names(self.planner),
            facts: &epoch.facts,
            parameters: &epoch.parameters,
            as_of: day,
        }))
    }
}

fn names(planner: &Planner) -> Names<'_> {
    Names {
        vocabulary: planner.law().vocabulary(),
        parameters: planner.law().parameters(),
    }
}
