//! The days on which an answer may turn while the case stands as it is and time goes on.
//!
//! Three things turn with the day: comparisons with `as_of()`, the law, and records that grow too old.
//! Between two neighbouring turning days no answer changes, so that asking on each of them is asking
//! on every day. What a derivation makes of the day itself turns unseen; on each day that is looked at, it is
//! worked out for that day.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use throughcare_engine::{CaseWindow, Names, Rule, Turns, Varied, counted_from};
use throughcare_model::{Date, FactTable, Question, Value};

use crate::dated_case::DatedCase;
use crate::planner::Planner;
use crate::stale;

/// The days of a week, after which its days come again.
const WEEK: i64 = 7;

/// One case as law and records stand from a day on.
pub(crate) struct Calendar<'p> {
    as_of: Date,
    /// By the first day of each time in which neither the law nor the standing of a record changes.
    epochs: BTreeMap<Date, DatedCase<'p>>,
    /// The case on other days, where what follows from it may hang on the day.
    days: RefCell<BTreeMap<Date, DatedCase<'p>>>,
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
            epochs.insert(first, DatedCase::new(planner, facts, first));
        }
        Self {
            as_of,
            epochs,
            days: RefCell::default(),
        }
    }

    pub(crate) fn as_of(&self) -> Date {
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
        let (first, epoch) = self.epochs.range(..=day).next_back()?;
        if *first == day || !epoch.hangs_on_the_day() {
            return Some(look(&CaseWindow {
                as_of: day,
                ..epoch.window()
            }));
        }
        let mut days = self.days.borrow_mut();
        let case = days.entry(day).or_insert_with(|| epoch.moved_to(day));
        Some(look(&case.window()))
    }
}

fn names(planner: &Planner) -> Names<'_> {
    Names {
        vocabulary: planner.law().vocabulary(),
        parameters: planner.law().parameters(),
    }
}
