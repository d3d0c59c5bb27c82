//! The values that each changeable fact is tried at: as many as the rule can tell apart, also while
//! other facts change with it.

use std::collections::{BTreeMap, BTreeSet};

use throughcare_engine::{Read, Turns};
use throughcare_model::{Fact, FactDefinition, FactKind, FactState, Span, Value};

use crate::trial::{Answered, Asks, Possible, Trial, possible, turns_of};

/// The most values of one fact that are tried.
const MOST_VALUES: usize = 60;

/// The values to try, by fact.
pub(super) struct Domains {
    pub(super) values: BTreeMap<Read, Vec<Value>>,
    /// Whether some value that matters may be left out.
    pub(super) may_miss: bool,
}

impl Domains {
    /// Works out the values for some facts that may change together.
    ///
    /// A first round takes the values at which the rule turns as the case stands. Where facts are
    /// compared with each other, each further round takes those at which it turns once the others
    /// have a value of the round before: a chain of comparisons is no longer than there are facts. A yes-or-no turns
    /// nowhere else, whatever the others are.
    pub(super) fn of(trial: &mut Trial<'_>, asked: impl Asks, facts: &[Read]) -> Self {
        let mut may_miss = false;
        let mut turns: BTreeMap<Read, Turns> = facts
            .iter()
            .map(|read| (*read, turns_of(trial, asked, *read)))
            .collect();
        for _ in 1..facts.len() {
            let mut grown = turns.clone();
            for (other, its) in &turns {
                for value in values(trial, *other, its, &mut may_miss) {
                    trial.with(*other, recorded(value), |trial| {
                        let others = grown.iter_mut().filter(|(read, _)| *read != other);
                        for (read, known) in others.filter(|(read, _)| !is_yes_no(trial, **read)) {
                            known.merge(turns_of(trial, asked, *read));
                        }
                    });
                }
            }
            if grown == turns {
                break;
            }
            turns = grown;
        }
        may_miss |= turns.values().any(|turns| turns.may_miss);
        let values = turns
            .into_iter()
            .map(|(read, turns)| (read, values(trial, read, &turns, &mut may_miss)))
            .collect();
        Self { values, may_miss }
    }
}

fn is_yes_no(trial: &Trial<'_>, read: Read) -> bool {
    let definition = trial.definition(read.fact);
    definition.is_some_and(|definition| definition.kind == FactKind::YesNo)
}

/// Returns what stands in the case for a value.
pub(super) fn recorded(value: Value) -> Answered {
    Answered::Fact(Fact::recorded(value, Span::EMPTY))
}

/// Returns whether a fact may be changed by somebody, so that it may be proposed.
pub(super) fn is_changeable(definition: &FactDefinition, fact: &Fact) -> bool {
    !definition.changed_by.is_empty()
        && !definition.protected
        && definition.kind != FactKind::List
        && !matches!(fact.state, FactState::Declined | FactState::Withheld)
}

/// Returns the values at both ends of every stretch, and one for all words that the rule does not tell apart.
fn values(trial: &Trial<'_>, read: Read, turns: &Turns, may_miss: &mut bool) -> Vec<Value> {
    let Some(definition) = trial.definition(read.fact) else {
        return Vec::new();
    };
    let mut values: BTreeSet<Value> = BTreeSet::new();
    let mut unnamed = false;
    for answer in possible(definition, turns, trial.as_of()) {
        match &answer {
            Possible::Between { first, last } => values.extend(first.iter().chain(last).cloned()),
            Possible::Is { value } if is_unnamed(definition, turns, value) => {
                if !std::mem::replace(&mut unnamed, true) {
                    values.insert(value.clone());
                }
                continue;
            }
            Possible::SaidNo | Possible::NotQuoted => continue,
            Possible::Is { .. } | Possible::AnotherText | Possible::Entries { .. } => {}
        }
        if let Answered::Fact(fact) = answer.example(definition, trial.as_of()) {
            values.extend(fact.known().cloned());
        }
    }
    *may_miss |= values.len() > MOST_VALUES;
    values.into_iter().take(MOST_VALUES).collect()
}

/// Whether a word is one of those that the rule does not name, which are all alike to it.
fn is_unnamed(definition: &FactDefinition, turns: &Turns, value: &Value) -> bool {
    matches!(definition.kind, FactKind::Choice(_))
        && !turns.may_miss
        && !turns.texts.contains(value)
}
