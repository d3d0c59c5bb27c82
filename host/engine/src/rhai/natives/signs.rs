//! `and`, `or`, `not`, comparisons, and sums. Each takes anything, so that unlike things meet an error of
//! ours and never a silent `false` of the script engine.

use std::sync::Arc;

use ::rhai::{
    Dynamic, FuncRegistration, ImmutableString as Text, Module, NativeCallContext, Position,
};
use throughcare_model::{ReasonNode, Relation, Truth, message};

use crate::{Fault, arithmetic};

use super::super::run::{BYTES_A_STEP, Run};
use super::super::trouble::{ScriptResult, failed, stop, texts_and_lists};
use super::super::values::{Thing, Verdict, literal};

pub(super) fn register(to: &mut Module) {
    FuncRegistration::new("and").set_into_module(
        to,
        |context: NativeCallContext, left: Dynamic, right: Dynamic| {
            join(&context, &left, &right, Truth::and, true)
        },
    );
    FuncRegistration::new("or").set_into_module(
        to,
        |context: NativeCallContext, left: Dynamic, right: Dynamic| {
            join(&context, &left, &right, Truth::or, false)
        },
    );
    FuncRegistration::new("!").set_into_module(to, not);
    for relation in [
        Relation::Is,
        Relation::IsNot,
        Relation::Below,
        Relation::AtMost,
        Relation::Above,
        Relation::AtLeast,
    ] {
        FuncRegistration::new(relation.sign()).set_into_module(
            to,
            move |context: NativeCallContext, left: Dynamic, right: Dynamic| {
                compare(&context, &left, relation, &right)
            },
        );
    }
    for (sign, minus) in [("+", false), ("-", true)] {
        FuncRegistration::new(sign).set_into_module(
            to,
            move |context: NativeCallContext, left: Dynamic, right: Dynamic| {
                sum(&context, &left, minus, &right)
            },
        );
    }
}

/// Joins two clauses; `a and b and c` is one clause of three.
fn join(
    context: &NativeCallContext<'_>,
    left: &Dynamic,
    right: &Dynamic,
    joined: fn(Truth, Truth) -> Truth,
    all: bool,
) -> ScriptResult<Dynamic> {
    if let (Ok(left), Ok(right)) = (left.as_bool(), right.as_bool()) {
        let joined = if all { left && right } else { left || right };
        return Ok(joined.into());
    }
    let run = Run::of(context)?;
    let at = context.call_position();
    let left = Verdict::from_script(left, at, &run)?;
    let right = Verdict::from_script(right, at, &run)?;
    let truth = joined(left.truth, right.truth);
    let verdict = Verdict::joined(truth, &[left, right], at, &run, |sides| {
        let mut of = Vec::new();
        for side in sides {
            match side.node {
                ReasonNode::All { of: parts } if all => of.extend(parts),
                ReasonNode::Any { of: parts } if !all => of.extend(parts),
                _ => of.push(side),
            }
        }
        if all {
            ReasonNode::All { of }
        } else {
            ReasonNode::Any { of }
        }
    });
    verdict.map(Arc::new).map(Dynamic::from)
}

fn not(context: NativeCallContext<'_>, of: Dynamic) -> ScriptResult<Dynamic> {
    if let Ok(plain) = of.as_bool() {
        return Ok((!plain).into());
    }
    let run = Run::of(&context)?;
    let at = context.call_position();
    let of = Verdict::from_script(&of, at, &run)?;
    let node = |of| ReasonNode::Not { of };
    Verdict::joined(!of.truth, &[of], at, &run, node)
        .map(Arc::new)
        .map(Dynamic::from)
}

fn compare(
    context: &NativeCallContext<'_>,
    left: &Dynamic,
    relation: Relation,
    right: &Dynamic,
) -> ScriptResult<Dynamic> {
    let at = context.call_position();
    if let (Some(left), Some(right)) = (literal(left), literal(right)) {
        let holds = arithmetic::compare(&left, relation, &right);
        return holds
            .map(Dynamic::from)
            .map_err(|unlike| stop(unlike.into(), at));
    }
    let run = Run::of(context)?;
    let left = comparable_thing(left, relation, at)?;
    let right = comparable_thing(right, relation, at)?;
    left.compare(relation, &right, at, &run)
        .map(Arc::new)
        .map(Dynamic::from)
}

fn comparable_thing(value: &Dynamic, relation: Relation, at: Position) -> ScriptResult<Arc<Thing>> {
    if value.is::<Arc<Verdict>>() {
        let fault = Fault::ConditionAsValue(relation.sign().to_owned());
        return Err(stop(fault, at));
    }
    Thing::from_script(value, at)
        .ok_or_else(|| failed(message!("it compares what has no value"), at))
}

fn sum(
    context: &NativeCallContext<'_>,
    left: &Dynamic,
    minus: bool,
    right: &Dynamic,
) -> ScriptResult<Dynamic> {
    let run = Run::of(context)?;
    let at = context.call_position();
    let sign = if minus { "-" } else { "+" };
    if left.is::<Arc<Verdict>>() || right.is::<Arc<Verdict>>() {
        return Err(stop(Fault::ConditionAsValue(sign.to_owned()), at));
    }
    if let (Ok(left), Ok(right)) = (left.as_int(), right.as_int()) {
        let sum = if minus {
            left.checked_sub(right)
        } else {
            left.checked_add(right)
        };
        return sum
            .map(Dynamic::from)
            .ok_or_else(|| stop(Fault::OutOfRange, at));
    }
    let texts = (left.read_lock::<Text>(), right.read_lock::<Text>());
    if let ((Some(left), Some(right)), false) = (&texts, minus) {
        return joined_text(&run, left, right, at);
    }
    let wrong = || failed(message!("it adds or subtracts what has no value"), at);
    let left = Thing::from_script(left, at).ok_or_else(wrong)?;
    let right = Thing::from_script(right, at).ok_or_else(wrong)?;
    let sum = left.sum(minus, &right, at, &run)?;
    Ok(Dynamic::from(Arc::new(sum)))
}

fn joined_text(run: &Run, left: &str, right: &str, at: Position) -> ScriptResult<Dynamic> {
    let length = left.len() + right.len();
    if length > run.budget.text_bytes {
        return Err(stop(Fault::BudgetSpent(texts_and_lists()), at));
    }
    run.charge(length / BYTES_A_STEP, at)?;
    Ok(Dynamic::from(format!("{left}{right}")))
}
