//! The days on which an answer may turn while the case stands as it is and time goes on.
//!
//! Three things turn with the day: comparisons with `as_of()`, the law, and records that grow too old.
//! Between two neighbouring turning days no answer changes, so that asking on each of them is asking
//! on every day. What a derivation makes of the day itself turns unseen; on each day that is looked at, it is
//! worked out for that day.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use throughcare_engine::{
    CaseWindow, DerivationRule, Names, Predicate, Rule, Turns, Varied, counted_from,
};
use throughcare_model::{
    Date, FactId, FactKind, FactTable, ParameterId, Question, Value, Vocabulary,
};

use crate::dated_case::DatedCase;
use crate::derivations::Derivations;
use crate::packs::ItemId;
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
    /// The items in force, by the first day on which they are.
    items: BTreeMap<Date, BTreeSet<ItemId>>,
    /// What is not the same at all times: most rules rest on nothing of it.
    moved: Moved,
}

/// What changes from one time to another.
#[derive(Default)]
struct Moved {
    parameters: BTreeSet<ParameterId>,
    facts: BTreeSet<FactId>,
    items: BTreeSet<ItemId>,
}

impl<'p> Calendar<'p> {
    /// Looks from a day on.
    pub(crate) fn new(planner: &'p Planner, facts: &FactTable, as_of: Date) -> Self {
        let law = planner.law();
        let names = names(planner);
        let mut firsts = law.changes_after(as_of);
        firsts.insert(as_of);
        let mut epochs: BTreeMap<Date, DatedCase<'p>> = BTreeMap::new();
        let mut items: BTreeMap<Date, BTreeSet<ItemId>> = BTreeMap::new();
        while let Some(first) = firsts.pop_first() {
            let parameters = law.parameters_on(first);
            let expiries = stale::expiries_after(facts, names, &parameters, first);
            firsts.extend(expiries);
            epochs.insert(first, DatedCase::new(planner, facts, first));
            items.insert(first, law.items_on(first).map(|(id, _)| id).collect());
        }
        Self {
            as_of,
            moved: Moved::between(&epochs, &items),
            epochs,
            items,
            days: RefCell::default(),
        }
    }

    pub(crate) fn as_of(&self) -> Date {
        self.as_of
    }

    /// Returns whether an item is in force on a day.
    pub(crate) fn is_in_force(&self, item: ItemId, day: Date) -> bool {
        let items = self.items.range(..=day).next_back();
        items.is_some_and(|(_, items)| items.contains(&item))
    }

    /// Returns every later day on which the answer of an item's rule to a question may turn, earliest first;
    /// nothing if they cannot be told, because the rule, or what it looks at, runs as a program that may use the day,
    /// or if they may not be told.
    pub(crate) fn turning_days(
        &self,
        item: ItemId,
        rule: &Rule,
        question: Question,
    ) -> Option<BTreeSet<Date>> {
        let turns = |window: &CaseWindow<'_>| rule.turns(question, Varied::AsOf, window);
        let now = self.on(self.as_of, turns)?;
        if now.may_miss || !self.may_tell(rule, question) {
            return None;
        }
        if now == Turns::default() && !self.moved.concerns(item, rule, question) {
            return Some(BTreeSet::new());
        }
        Some(self.turning_days_by(turns))
    }

    /// Returns whether it may be said when an answer of a rule turns.
    ///
    /// It may not where the rule looks at a fact that is worked out with the day itself, since such turns go unseen,
    /// nor where it looks at a day or a number of days that is sensitive: the turning day would give it away.
    pub(crate) fn may_tell<'a>(&self, rule: &Rule, predicate: impl Into<Predicate<'a>>) -> bool {
        let read = rule.may_read(predicate.into());
        let case = self.epochs.values().next();
        case.is_some_and(|case| {
            let planner = case.planner();
            !rests_on_the_day(planner.derivations(), &read)
                && !would_give_away(planner.law().vocabulary(), &read)
        })
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

/// Returns whether any of these facts, or a fact beneath one, is worked out by a program that may use the day.
fn rests_on_the_day(derivations: &Derivations, read: &[FactId]) -> bool {
    let by_the_day = |fact: FactId| {
        derivations.providers(fact).iter().any(|id| {
            let rule = derivations.rule(*id);
            rule.is_ok_and(DerivationRule::may_use_the_day)
        })
    };
    let beneath = read.iter().filter_map(|fact| derivations.beneath(*fact));
    read.iter()
        .chain(beneath.flatten())
        .copied()
        .any(by_the_day)
}

/// Returns whether a day on which something turns would give one of these facts away.
fn would_give_away(vocabulary: &Vocabulary, read: &[FactId]) -> bool {
    read.iter().any(|fact| {
        let fact = vocabulary.get(*fact);
        fact.is_some_and(|fact| {
            fact.sensitivity.is_some() && matches!(fact.kind, FactKind::Date | FactKind::Days)
        })
    })
}

impl Moved {
    fn between(
        epochs: &BTreeMap<Date, DatedCase<'_>>,
        items: &BTreeMap<Date, BTreeSet<ItemId>>,
    ) -> Self {
        let mut moved = Self::default();
        for (one, next) in epochs.values().zip(epochs.values().skip(1)) {
            let (one, next) = (one.window(), next.window());
            let parameters = one.names.parameters.iter().map(|(id, _)| id);
            moved.parameters.extend(
                parameters.filter(|id| one.parameters.get(*id) != next.parameters.get(*id)),
            );
            // A fact of a list entry moves with its list, which is looked at whenever an entry is.
            let facts = one.names.vocabulary.iter().map(|(id, _)| id);
            moved.facts.extend(facts.filter(|id| {
                one.facts.get(*id) != next.facts.get(*id)
                    || one.facts.entries(*id) != next.facts.entries(*id)
            }));
        }
        for (one, next) in items.values().zip(items.values().skip(1)) {
            moved.items.extend(one.symmetric_difference(next));
        }
        moved
    }

    /// Returns whether the answer of an item's rule rests on anything that changes.
    fn concerns(&self, item: ItemId, rule: &Rule, question: Question) -> bool {
        let facts = rule.may_read(question);
        let parameters = rule.parameters();
        self.items.contains(&item)
            || facts.iter().any(|fact| self.facts.contains(fact))
            || parameters.iter().any(|one| self.parameters.contains(one))
    }
}

fn names(planner: &Planner) -> Names<'_> {
    Names {
        vocabulary: planner.law().vocabulary(),
        parameters: planner.law().parameters(),
    }
}
