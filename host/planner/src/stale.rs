//! Marks what was recorded too long ago to stand.

use std::borrow::Cow;
use std::collections::BTreeMap;

use throughcare_engine::{Names, ParametersInForce, counted_from};
use throughcare_model::{Date, FactId, FactState, FactTable, Value};

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
    let stands_for: BTreeMap<FactId, &Value> = names
        .vocabulary
        .iter()
        .filter_map(|(id, definition)| {
            let parameter = names.parameters.find(definition.fresh_for.as_deref()?)?;
            Some((id, parameters.get(parameter)?))
        })
        .collect();
    if stands_for.is_empty() {
        return Cow::Borrowed(facts);
    }
    let mut marked = facts.clone();
    marked.for_each_mut(|id, fact| {
        let last_day = fact
            .on
            .zip(stands_for.get(&id))
            .and_then(|(since, standing)| counted_from(since, false, standing));
        if fact.state == FactState::Recorded && last_day.is_some_and(|last_day| last_day < as_of) {
            fact.state = FactState::Stale;
        }
    });
    Cow::Owned(marked)
}
