//! The days on which an answer may turn while the case stands as it is and time goes on.
//!
//! Three things turn with the day: comparisons with `as_of()`, the law, and records that grow too old.
//! Between two neighbouring turning days no answer changes, so that asking on each of them is asking
//! on every day.

use std::collections::{BTreeMap, BTreeSet};

use throughcare_engine::{CaseWindow, Names, ParametersInForce, Rule, Turns, Varied, counted_from};
use throughcare_model::{Date, FactId, FactTable, ParameterId, Question, Value};

use crate::packs::ItemId;
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
    /// What is not the same in all epochs: most rules rest on nothing of it.
    moved: Moved,
}

/// What changes from one epoch to another.
#[derive(Default)]
struct Moved {
    parameters: BTreeSet<ParameterId>,
    facts: BTreeSet<FactId>,
    items: BTreeSet<ItemId>,
}

/// A time in which neither the law nor the standing of a record changes.
struct Epoch {
    parameters: ParametersInForce,
    facts: FactTable,
    items: BTreeSet<ItemId>,
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
            let items = law.items_on(first).map(|(id, _)| id).collect();
            let epoch = Epoch {
                parameters,
                facts,
                items,
            };
            epochs.insert(first, epoch);
        }
        let moved = Moved::between(planner, &epochs);
        Self {
            planner,
            as_of,
            epochs,
            moved,
        }
    }

    pub(crate) fn as_of(&self) -> Date {
        self.as_of
    }

    /// Returns whether an item is in force on a day.
    pub(crate) fn is_in_force(&self, item: ItemId, day: Date) -> bool {
        let epoch = self.epochs.range(..=day).next_back();
        epoch.is_some_and(|(_, epoch)| epoch.items.contains(&item))
    }

    /// Returns every later day on which the answer of an item's rule to a question may turn, earliest first;
    /// nothing if they cannot be told, because the rule runs as a program in part.
    pub(crate) fn turning_days(
        &self,
        item: ItemId,
        rule: &Rule,
        question: Question,
    ) -> Option<BTreeSet<Date>> {
        let turns = |window: &CaseWindow<'_>| rule.turns(question, Varied::AsOf, window);
        if !self.moved.concerns(item, rule, question)
            && self.on(self.as_of, turns)? == Turns::default()
        {
            return Some(BTreeSet::new());
        }
        self.turning_days_by(turns)
    }

    /// Returns every later day on which something may turn whose turns in one window can be told.
    pub(crate) fn turning_days_by(
        &self,
        mut turns: impl FnMut(&CaseWindow<'_>) -> Turns,
    ) -> Option<BTreeSet<Date>> {
        let mut days: BTreeSet<Date> = self.epochs.keys().copied().collect();
        let mut by_weekday = false;
        for first in self.epochs.keys() {
            let turns = self.on(*first, &mut turns).unwrap_or_default();
            if turns.may_miss {
                return None;
            }
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
        Some(days)
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

impl Moved {
    fn between(planner: &Planner, epochs: &BTreeMap<Date, Epoch>) -> Self {
        let law = planner.law();
        let mut moved = Self::default();
        for (one, next) in epochs.values().zip(epochs.values().skip(1)) {
            let parameters = law.parameters().iter().map(|(id, _)| id);
            moved.parameters.extend(
                parameters.filter(|id| one.parameters.get(*id) != next.parameters.get(*id)),
            );
            // A fact of a list entry counts as moved with any entry: its list is looked at as a whole.
            for (id, definition) in law.vocabulary().iter() {
                let is_moved = if definition.path.is_list() {
                    one.facts.entries(id) != next.facts.entries(id)
                } else {
                    one.facts.get(id) != next.facts.get(id)
                };
                if is_moved {
                    moved.facts.insert(id);
                }
            }
            moved
                .items
                .extend(one.items.symmetric_difference(&next.items));
        }
        moved
    }

    /// Returns whether the answer of an item's rule rests on anything that changes.
    fn concerns(&self, item: ItemId, rule: &Rule, question: Question) -> bool {
        self.items.contains(&item)
            || rule
                .may_read(question)
                .iter()
                .any(|fact| self.facts.contains(fact))
            || rule
                .parameters()
                .iter()
                .any(|one| self.parameters.contains(one))
    }
}

fn names(planner: &Planner) -> Names<'_> {
    Names {
        vocabulary: planner.law().vocabulary(),
        parameters: planner.law().parameters(),
    }
}
