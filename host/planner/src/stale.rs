//! Marks what was recorded too long ago to stand.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use throughcare_engine::{Names, ParametersInForce, counted_from};
use throughcare_model::{Date, Fact, FactId, FactState, FactTable, Value};

/// Returns the facts as they stand on a day: those older than the vocabulary lets them be are stale.
///
/// A fact that stands for 90 days and is so since 1 October stands up to and including 30 December.
/// A fact without a date does not age: nobody can say how old it is.
pub(crate) fn mark<'a>(
    facts: &'a FactTable,
    names: Names<'_>,
    parameters: &ParametersInForce,
    as_of: Date,
) -> Cow<'a, FactTable> {
    let stands_for = stands_for(names, parameters);
    if stands_for.is_empty() {
        return Cow::Borrowed(facts);
    }
    let mut marked = facts.clone();
    marked.for_each_mut(|id, fact| {
        let last_day = last_day(fact, stands_for.get(&id).copied());
        if last_day.is_some_and(|last_day| last_day < as_of) {
            fact.state = FactState::Stale;
        }
    });
    Cow::Owned(marked)
}

/// Returns every day after another on which some record becomes too old, the parameters standing as they are.
pub(crate) fn expiries_after(
    facts: &FactTable,
    names: Names<'_>,
    parameters: &ParametersInForce,
    day: Date,
) -> BTreeSet<Date> {
    let stands_for = stands_for(names, parameters);
    let mut days = BTreeSet::new();
    if stands_for.is_empty() {
        return days;
    }
    facts.clone().for_each_mut(|id, fact| {
        let last_day = last_day(fact, stands_for.get(&id).copied());
        days.extend(last_day.and_then(|last| counted_from(last, false, &Value::Days(1))));
    });
    days.retain(|expiry| *expiry > day);
    days
}

/// Returns for how long a record of each fact stands, of those that age.
fn stands_for<'a>(
    names: Names<'_>,
    parameters: &'a ParametersInForce,
) -> BTreeMap<FactId, &'a Value> {
    let facts = names.vocabulary.iter();
    facts
        .filter_map(|(id, definition)| {
            let parameter = names.parameters.find(definition.fresh_for.as_deref()?)?;
            Some((id, parameters.get(parameter)?))
        })
        .collect()
}

/// Returns the last day on which a record stands.
fn last_day(fact: &Fact, stands_for: Option<&Value>) -> Option<Date> {
    if fact.state != FactState::Recorded {
        return None;
    }
    counted_from(fact.on?, false, stands_for?)
}
