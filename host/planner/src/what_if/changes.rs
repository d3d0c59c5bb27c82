//! Writes out the changes of a set: how each fact stands, all that it could be instead, and who can see to it.

use throughcare_engine::Read;
use throughcare_model::Value;

use super::domains::recorded;
use super::remedies::Change;
use super::search::Found;
use crate::evidence::path;
use crate::trial::{Asks, Possible, Trial, possible, turns_of};

/// Writes out what was found: each fact with all that it could be, whichever of theirs the other changes take.
pub(super) fn written_out<A: Asks>(
    trial: &mut Trial<'_>,
    asked: A,
    found: &Found<A::Standing>,
) -> Vec<Change> {
    let mut answers: Vec<Vec<Possible>> = (0..found.changes.len())
        .map(|place| answers_as_found(trial, asked, found, place))
        .collect();
    for place in 0..answers.len() {
        if leans_on_another(trial, asked, found, &answers, place)
            && let (Some((read, value)), Some(answers)) =
                (found.changes.get(place), answers.get_mut(place))
        {
            let turns = turns_of(trial, asked, *read);
            let value = value.clone();
            *answers = vec![Possible::Is { value }.shown(&turns)];
        }
    }
    let changes = found.changes.iter().zip(answers);
    changes
        .filter_map(|((read, _), to)| change(trial, *read, to))
        .collect()
}

/// Returns what a change could be, the others being as found; of a fact that is never quoted, nothing.
fn answers_as_found<A: Asks>(
    trial: &mut Trial<'_>,
    asked: A,
    found: &Found<A::Standing>,
    place: usize,
) -> Vec<Possible> {
    let Some((read, value)) = found.changes.get(place) else {
        return Vec::new();
    };
    let is_sensitive = trial
        .definition(read.fact)
        .is_some_and(|definition| definition.sensitivity.is_some());
    if is_sensitive && trial.fact(*read).known().is_some() {
        // What it would have to be says what it is not.
        return vec![Possible::NotQuoted];
    }
    let changes = found.changes.iter();
    let changes = changes.map(|(read, value)| (*read, recorded(value.clone())));
    trial.with_all(changes, |trial| {
        alternatives(trial, asked, *read, value, found.turns_to)
    })
}

/// Whether what a change could be depends on which of its answers another one takes. One of two that lean on each other
/// is then held at what was found, and the other need not be.
fn leans_on_another<A: Asks>(
    trial: &mut Trial<'_>,
    asked: A,
    found: &Found<A::Standing>,
    answers: &[Vec<Possible>],
    place: usize,
) -> bool {
    let Some(own) = answers.get(place).filter(|own| !is_one(own)) else {
        return false;
    };
    let others = found.changes.iter().zip(answers).enumerate();
    let others = others.filter(|(other, _)| *other != place);
    for (other, ((_, value), could_be)) in others {
        for instead in others_of(could_be, value) {
            let mut otherwise = found.clone();
            if let Some((_, value)) = otherwise.changes.get_mut(other) {
                *value = instead;
            }
            if answers_as_found(trial, asked, &otherwise, place) != *own {
                return true;
            }
        }
    }
    false
}

fn is_one(answers: &[Possible]) -> bool {
    matches!(answers, [Possible::Is { .. } | Possible::NotQuoted])
}

/// Returns values that answers stand for beside one: each end, and each value that is named.
fn others_of(answers: &[Possible], value: &Value) -> Vec<Value> {
    let mut others: Vec<Value> = Vec::new();
    for answer in answers {
        let ends = match answer {
            Possible::Is { value } => [Some(value), None],
            Possible::Between { first, last } => [first.as_ref(), last.as_ref()],
            _ => [None, None],
        };
        others.extend(ends.into_iter().flatten().cloned());
    }
    others.retain(|other| other != value);
    others
}

fn change(trial: &Trial<'_>, read: Read, to: Vec<Possible>) -> Option<Change> {
    let definition = trial.definition(read.fact)?;
    let fact = trial.fact(read).clone();
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
