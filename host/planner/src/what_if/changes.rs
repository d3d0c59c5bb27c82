//! Writes out the changes of a set: how each fact stands, all that it could be instead, and who can see to it.

use throughcare_engine::Read;
use throughcare_model::Value;

use super::domains::recorded;
use super::remedies::Change;
use super::search::Found;
use crate::evidence::path;
use crate::trial::{Asks, Possible, Trial, possible, turns_of};

/// Writes out what was found. All that a fact could be is tried with the other changes as found.
pub(super) fn written_out<A: Asks>(
    trial: &mut Trial<'_>,
    asked: A,
    found: &Found<A::Standing>,
) -> Vec<Change> {
    found
        .changes
        .iter()
        .filter_map(|(read, value)| change(trial, asked, found, *read, value))
        .collect()
}

fn change<A: Asks>(
    trial: &mut Trial<'_>,
    asked: A,
    found: &Found<A::Standing>,
    read: Read,
    value: &Value,
) -> Option<Change> {
    let definition = trial.definition(read.fact)?;
    let fact = trial.fact(read).clone();
    let is_quoted = definition.sensitivity.is_none() || fact.known().is_none();
    let to = if is_quoted {
        let changes = found.changes.iter();
        let changes = changes.map(|(read, value)| (*read, recorded(value.clone())));
        trial.with_all(changes, |trial| {
            alternatives(trial, asked, read, value, found.turns_to)
        })
    } else {
        // What it would have to be says what it is not.
        vec![Possible::NotQuoted]
    };
    let vocabulary = trial.window().names.vocabulary;
    Some(Change {
        path: path(read, vocabulary)?,
        state: fact.state,
        now: fact
            .known()
            .filter(|_| definition.sensitivity.is_none())
            .and(fact.value.clone()),
        to,
        by: definition.changed_by.clone(),
        sensitivity: definition.sensitivity,
    })
}

/// Returns all answers that bring something to stand so, the one that holds a value first; stretches that touch
/// are one.
fn alternatives<A: Asks>(
    trial: &mut Trial<'_>,
    asked: A,
    read: Read,
    value: &Value,
    turns_to: A::Standing,
) -> Vec<Possible> {
    let Some(definition) = trial.definition(read.fact) else {
        return Vec::new();
    };
    let turns = turns_of(trial, asked, read);
    let as_of = trial.as_of();
    let mut all: Vec<Possible> = Vec::new();
    let mut goes_on = false;
    for answer in possible(definition, &turns, as_of) {
        let is_value = !matches!(answer, Possible::SaidNo);
        let example = answer.example(definition, as_of);
        let gives =
            is_value && trial.with(read, example, |trial| trial.standing(asked)) == turns_to;
        if !gives {
            goes_on = false;
            continue;
        }
        match (goes_on && !turns.by_weekday, all.last_mut()) {
            (true, Some(last)) => match joined(last, &answer) {
                Some(both) => *last = both,
                None => all.push(answer),
            },
            _ => all.push(answer),
        }
        goes_on = true;
    }
    all.sort_by_key(|answer| !answer.covers(value));
    all.iter().map(|answer| answer.shown(&turns)).collect()
}

/// Makes one stretch of two that touch; words do not touch.
fn joined(one: &Possible, next: &Possible) -> Option<Possible> {
    let first = match one {
        Possible::Between { first, .. } => first.clone(),
        Possible::Is { value } if has_order(value) => Some(value.clone()),
        _ => return None,
    };
    let last = match next {
        Possible::Between { last, .. } => last.clone(),
        Possible::Is { value } if has_order(value) => Some(value.clone()),
        _ => return None,
    };
    Some(Possible::Between { first, last })
}

fn has_order(value: &Value) -> bool {
    matches!(
        value,
        Value::Date(_) | Value::Integer(_) | Value::Days(_) | Value::Decimal(_)
    )
}
