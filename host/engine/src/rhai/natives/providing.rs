//! The words of `derive`. A fact is provided when `provide` is called; its steps follow.

use std::sync::Arc;

use ::rhai::{
    Dynamic, FuncRegistration, ImmutableString as Text, Module, NativeCallContext, Position,
};
use throughcare_model::{FactDefinition, FactId, FactKind, Truth, Value, ValueKind, message};

use crate::{DerivedFact, DerivedStep, Fault, Read, ReadSet};

use super::super::resting::Resting;
use super::super::run::{BYTES_A_STEP, Run};
use super::super::trouble::{ScriptResult, failed, stop};
use super::super::values::{Provided, Thing, Verdict};

/// What a step says that the script left out.
const UNSAID: &str = "worked out from what is named here";

pub(super) fn register(to: &mut Module) {
    FuncRegistration::new("provide").set_into_module(to, provide);
    FuncRegistration::new("step").set_into_module(
        to,
        |context: NativeCallContext, of: Provided, words: Text| step(&context, of, &words, None),
    );
    FuncRegistration::new("step").set_into_module(
        to,
        |context: NativeCallContext, of: Provided, words: Text, amount: Dynamic| {
            step(&context, of, &words, Some(&amount))
        },
    );
}

/// What a value of a script comes to, and what it rests on.
struct Found {
    value: Option<Value>,
    kind: ValueKind,
    needs: ReadSet,
    rests: Resting,
}

impl Found {
    fn of(value: &Dynamic, at: Position, run: &Run) -> ScriptResult<Self> {
        if let Some(verdict) = value.read_lock::<Arc<Verdict>>() {
            run.charge(verdict.size, at)?;
            return Ok(Self {
                value: match verdict.truth {
                    Truth::Yes => Some(Value::YesNo(true)),
                    Truth::No => Some(Value::YesNo(false)),
                    Truth::Unknown => None,
                },
                kind: ValueKind::YesNo,
                needs: verdict.needs.clone(),
                rests: Resting::of_reason(&verdict.reason, run),
            });
        }
        let thing = Thing::from_script(value, at)
            .ok_or_else(|| failed(message!("something is provided that is no value"), at))?;
        run.charge(thing.size, at)?;
        Ok(Self {
            value: thing.outcome.known().cloned(),
            kind: thing.kind,
            needs: if thing.no_value {
                ReadSet::default()
            } else {
                thing.needs.clone()
            },
            rests: Resting::of_operand(&thing.shown, run),
        })
    }
}

fn provide(context: NativeCallContext<'_>, path: Text, value: Dynamic) -> ScriptResult<Provided> {
    let run = Run::of(&context)?;
    let at = context.call_position();
    let Some((id, definition)) = run.reach.provided.get(path.as_str()) else {
        return Err(failed(
            message!("it provides a fact that is not written out"),
            at,
        ));
    };
    let found = Found::of(&value, at, &run)?;
    check(&found, definition, at)?;
    run.with_notes(|notes| {
        if notes.provided.iter().any(|known| known.fact.fact == *id) {
            return Err(stop(Fault::ProvidedTwice(path.to_string()), at));
        }
        // Where the script chose its way by something unknown, what it does from there on is not known either.
        let (value, needs) = match &notes.unsettled {
            Some(unsettled) => (None, unsettled.clone()),
            None => (found.value, found.needs),
        };
        notes.provided.push(DerivedFact {
            fact: Read::of(*id),
            value,
            steps: Vec::new(),
            needs,
        });
        notes.rests.push(found.rests);
        Ok(Provided(notes.provided.len() - 1))
    })
}

fn check(found: &Found, definition: &FactDefinition, at: Position) -> ScriptResult<()> {
    let Some(kind) = definition.kind.value_kind() else {
        return Err(failed(message!("it provides a list"), at));
    };
    if found.kind != kind {
        let fault = Fault::WrongKind {
            word: "provide".to_owned(),
            takes: kind.phrase(),
            given: found.kind.phrase(),
        };
        return Err(stop(fault, at));
    }
    match (&definition.kind, &found.value) {
        (FactKind::Choice(choices), Some(Value::Text(text))) if !choices.contains(text) => {
            Err(failed(
                message!("a text is provided that is not one of the fact's choices"),
                at,
            ))
        }
        _ => Ok(()),
    }
}

fn step(
    context: &NativeCallContext<'_>,
    of: Provided,
    words: &Text,
    amount: Option<&Dynamic>,
) -> ScriptResult<Provided> {
    let run = Run::of(context)?;
    let at = context.call_position();
    run.charge(words.len() / BYTES_A_STEP, at)?;
    let found = amount
        .map(|amount| Found::of(amount, at, &run))
        .transpose()?;
    let most = run.budget.elements;
    run.with_notes(|notes| {
        let whole = notes.rests.get(of.0).cloned().unwrap_or_default();
        let Some(fact) = notes.provided.get_mut(of.0) else {
            return Err(failed(message!("there is no such fact"), at));
        };
        if fact.steps.len() >= most {
            return Err(stop(Fault::BudgetSpent(message!("steps")), at));
        }
        let (amount, rests) = match found {
            Some(found) => (found.value, found.rests),
            None => (None, whole),
        };
        fact.steps.push(made(words, amount, rests));
        Ok(of)
    })
}

fn made(words: &str, amount: Option<Value>, rests: Resting) -> DerivedStep {
    DerivedStep {
        words: words.to_owned(),
        amount,
        rests_on: rests.facts.into_iter().collect(),
        law: rests.law.into_iter().collect(),
    }
}

/// Returns the facts that a script provided, in the order of the vocabulary. A fact without a step gets one,
/// so that nothing is worked out from nowhere.
pub(in super::super) fn finished(
    provided: Vec<DerivedFact>,
    rests: Vec<Resting>,
) -> Vec<DerivedFact> {
    let mut facts: Vec<DerivedFact> = provided
        .into_iter()
        .zip(rests)
        .map(|(mut fact, rests)| {
            if fact.steps.is_empty() {
                let amount = fact.value.clone();
                fact.steps.push(made(UNSAID, amount, rests));
            }
            if fact.value.is_some() {
                fact.needs = ReadSet::default();
            } else {
                // What was on the way to nothing is not shown as if it had come to something.
                fact.steps.iter_mut().for_each(|step| step.amount = None);
            }
            fact
        })
        .collect();
    facts.sort_by_key(|fact| fact.fact);
    facts
}

/// Which facts a script may provide, by path.
pub(in super::super) type ByPath = std::collections::BTreeMap<String, (FactId, FactDefinition)>;
