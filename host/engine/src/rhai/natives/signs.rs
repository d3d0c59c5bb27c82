//! `and`, `or`, `not`, comparisons, and sums. Each takes anything, so that unlike things meet an error of
//! ours and never a silent `false` of the script engine.

use ::rhai::{
    Dynamic, FuncRegistration, ImmutableString as Text, Module, NativeCallContext, Position,
};
use throughcare_model::{ReasonNode, Relation, Truth};

use crate::Fault;

use super::super::run::Run;
use super::super::trouble::{ScriptResult, failed, stop};
use super::super::values::{Thing, Verdict};

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
) -> ScriptResult<Verdict> {
    let run = Run::of(context)?;
    let at = context.call_position();
    let left = Verdict::from_script(left, at, &run)?;
    let right = Verdict::from_script(right, at, &run)?;
    let sides = [left, right];
    let truth = joined(sides[0].truth, sides[1].truth);
    let mut of = Vec::new();
    for side in &sides {
        match &side.reason.node {
            ReasonNode::All { of: parts } if all => of.extend(parts.iter().cloned()),
            ReasonNode::Any { of: parts } if !all => of.extend(parts.iter().cloned()),
            _ => of.push(side.reason.clone()),
        }
    }
    let node = if all {
        ReasonNode::All { of }
    } else {
        ReasonNode::Any { of }
    };
    Ok(Verdict::joined(truth, node, &sides, at, &run))
}

fn not(context: NativeCallContext<'_>, of: Dynamic) -> ScriptResult<Verdict> {
    let run = Run::of(&context)?;
    let at = context.call_position();
    let of = Verdict::from_script(&of, at, &run)?;
    let node = ReasonNode::Not {
        of: vec![of.reason.clone()],
    };
    Ok(Verdict::joined(!of.truth, node, &[of], at, &run))
}

fn compare(
    context: &NativeCallContext<'_>,
    left: &Dynamic,
    relation: Relation,
    right: &Dynamic,
) -> ScriptResult<Verdict> {
    let run = Run::of(context)?;
    let at = context.call_position();
    let sides = [left, right].map(|side| comparable_thing(side, relation, at));
    let [left, right] = sides;
    left?.compare(relation, &right?, at, &run)
}

fn comparable_thing(value: &Dynamic, relation: Relation, at: Position) -> ScriptResult<Thing> {
    if value.is::<Verdict>() {
        return Err(stop(
            Fault::ConditionAsValue(relation.sign().to_owned()),
            at,
        ));
    }
    Thing::from_script(value, at).ok_or_else(|| failed("it compares what has no value", at))
}

fn sum(
    context: &NativeCallContext<'_>,
    left: &Dynamic,
    minus: bool,
    right: &Dynamic,
) -> ScriptResult<Dynamic> {
    let at = context.call_position();
    let sign = if minus { "-" } else { "+" };
    if left.is::<Verdict>() || right.is::<Verdict>() {
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
    if let ((Some(left), Some(right)), false) = (texts, minus) {
        if left.len() + right.len() > Run::of(context)?.budget.text_bytes {
            return Err(stop(Fault::BudgetSpent("size of texts and lists"), at));
        }
        return Ok(Dynamic::from(format!("{}{}", *left, *right)));
    }
    let wrong = || failed("it adds or subtracts what has no value", at);
    let left = Thing::from_script(left, at).ok_or_else(wrong)?;
    let right = Thing::from_script(right, at).ok_or_else(wrong)?;
    left.sum(minus, right, at).map(Dynamic::from)
}
