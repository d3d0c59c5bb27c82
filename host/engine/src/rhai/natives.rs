//! The words of the rule language as functions that a script can call.

#![allow(
    clippy::needless_pass_by_value,
    reason = "the script engine hands every argument over by value"
)]

use std::borrow::Cow;
use std::sync::Arc;

use ::rhai::{
    Array, Dynamic, FuncRegistration, ImmutableString as Text, Module, NativeCallContext, Shared,
};
use throughcare_model::{
    FactId, Message, Operand, ReasonNode, Relation, Truth, Value, ValueKind, message,
};

use crate::condition::{fact_operand, one_of};
use crate::outcome::Outcome;
use crate::{Fault, Read};

use super::run::Run;
use super::sorts::parameter_kind;
use super::trouble::{ScriptResult, failed, stop};
use super::values::{EntryOf, Thing, Verdict, earlier};

mod advice;
mod dates;
mod lists;
mod providing;
mod signs;

pub(super) use providing::{ByPath, finished};

/// Makes the module of all words, to be shared by every evaluation of a rule.
pub(super) fn words() -> Shared<Module> {
    let mut module = Module::new();
    signs::register(&mut module);
    lists::register(&mut module);
    advice::register(&mut module);
    dates::register(&mut module);
    providing::register(&mut module);
    let to = &mut module;
    FuncRegistration::new("fact").set_into_module(to, |context: NativeCallContext, path: Text| {
        let run = Run::of(&context)?;
        let id = find(&run, &path, &context)?;
        thing_of_fact(&run, id, None, &context)
    });
    FuncRegistration::new("fact").set_into_module(
        to,
        |context: NativeCallContext, of: EntryOf, field: Text| {
            let run = Run::of(&context)?;
            let id = find_field(&run, of.list, &field, &context)?;
            thing_of_fact(&run, id, Some(of.entry), &context)
        },
    );
    FuncRegistration::new("parameter").set_into_module(to, parameter);
    FuncRegistration::new("as_of").set_into_module(to, as_of);
    FuncRegistration::new("one_of").set_into_module(to, is_one_of);
    FuncRegistration::new("is_declined").set_into_module(to, is_declined);
    module.into()
}

/// Finds a fact that the rule was checked to name.
fn find(run: &Run, path: &str, context: &NativeCallContext<'_>) -> ScriptResult<FactId> {
    match run.reach.fact_ids.get(path) {
        Some(id) => Ok(*id),
        None => Err(failed(
            message!("it names a fact that is not written out"),
            context.call_position(),
        )),
    }
}

fn find_field(
    run: &Run,
    list: FactId,
    field: &str,
    context: &NativeCallContext<'_>,
) -> ScriptResult<FactId> {
    let mut facts = run.reach.facts.iter();
    let found = facts.find(|(_, of)| of.list == Some(list) && of.path.field() == Some(field));
    match found {
        Some((id, _)) => Ok(*id),
        None => Err(failed(
            message!("it names a fact that is not written out"),
            context.call_position(),
        )),
    }
}

/// Looks at a fact for a script.
fn thing_of_fact(
    run: &Run,
    id: FactId,
    entry: Option<usize>,
    context: &NativeCallContext<'_>,
) -> ScriptResult<Arc<Thing>> {
    let at = context.call_position();
    let definition = run.reach.facts.get(&id);
    let kind = definition.and_then(|definition| definition.kind.value_kind());
    let (Some(definition), Some(kind)) = (definition, kind) else {
        return Err(failed(message!("it uses a list as a fact"), at));
    };
    let fact = run.fact(id, entry);
    let known = fact.known().cloned();
    let missing = known.is_none().then_some(Read { fact: id, entry });
    Ok(Arc::new(Thing {
        outcome: known.map_or(Outcome::Unknown, |value| Outcome::Known(Cow::Owned(value))),
        kind,
        is_count: false,
        needs: missing.into_iter().collect(),
        no_value: false,
        sensitive: definition.sensitivity.is_some(),
        shown: fact_operand(definition, entry, fact),
        at,
        size: 1,
    }))
}

fn parameter(context: NativeCallContext<'_>, name: Text) -> ScriptResult<Arc<Thing>> {
    let run = Run::of(&context)?;
    let at = context.call_position();
    let Some((id, parameter)) = run.reach.parameters.get(name.as_str()) else {
        return Err(failed(
            message!("it names a parameter that is not written out"),
            at,
        ));
    };
    let value = run.parameter(*id).cloned();
    let shown = Operand::Parameter {
        name: parameter.name.clone(),
        value: value.clone(),
    };
    Ok(Arc::new(Thing {
        kind: parameter_kind(parameter),
        no_value: value.is_none(),
        outcome: value.map_or(Outcome::Unknown, |value| Outcome::Known(Cow::Owned(value))),
        is_count: false,
        needs: crate::ReadSet::default(),
        sensitive: false,
        shown,
        at,
        size: 1,
    }))
}

fn as_of(context: NativeCallContext<'_>) -> ScriptResult<Arc<Thing>> {
    let run = Run::of(&context)?;
    Ok(Arc::new(Thing {
        outcome: Outcome::Known(Cow::Owned(Value::Date(run.as_of))),
        kind: ValueKind::Date,
        is_count: false,
        needs: crate::ReadSet::default(),
        no_value: false,
        sensitive: false,
        shown: Operand::AsOf { value: run.as_of },
        at: context.call_position(),
        size: 1,
    }))
}

fn is_one_of(
    context: NativeCallContext<'_>,
    of: Dynamic,
    values: Array,
) -> ScriptResult<Arc<Verdict>> {
    let run = Run::of(&context)?;
    let at = context.call_position();
    let wrong = || {
        failed(
            message!("`one_of` takes a value and a list of values that are written out"),
            at,
        )
    };
    let of = Thing::from_script(&of, at).ok_or_else(wrong)?;
    let values = values.iter().map(super::values::literal);
    let values: Vec<_> = values.collect::<Option<_>>().ok_or_else(wrong)?;
    for value in &values {
        if !crate::arithmetic::comparable(of.kind, Relation::Is, value.kind()) {
            let unlike = crate::arithmetic::Unlike::Comparison(of.kind, Relation::Is, value.kind());
            return Err(stop(unlike.into(), at));
        }
    }
    let truth = one_of(&of.outcome, &values).map_err(|unlike| stop(unlike.into(), at))?;
    let node = ReasonNode::Compare {
        left: of.shown.clone(),
        relation: Relation::Is,
        right: Operand::OneOf { values },
    };
    let mut verdict = Verdict::new(truth, node, earlier(at, of.at), &run);
    verdict.sensitive = of.sensitive;
    if truth == Truth::Unknown && !of.no_value {
        verdict.needs.merge(&of.needs);
    }
    Ok(Arc::new(verdict))
}

fn is_declined(context: NativeCallContext<'_>, path: Text) -> ScriptResult<Arc<Verdict>> {
    let run = Run::of(&context)?;
    let at = context.call_position();
    let id = find(&run, &path, &context)?;
    let Some(definition) = run.reach.facts.get(&id) else {
        return Err(failed(
            message!("it names a fact that is not written out"),
            at,
        ));
    };
    let fact = run.fact(id, None);
    let truth = fact.said_no().map_or(Truth::Unknown, Truth::from);
    let node = ReasonNode::SaidNo {
        fact: fact_operand(definition, None, fact),
    };
    let mut verdict = Verdict::new(truth, node, at, &run);
    verdict.sensitive = definition.sensitivity.is_some();
    if truth == Truth::Unknown {
        verdict.needs.insert(Read::of(id));
    }
    Ok(Arc::new(verdict))
}

/// Checks that a word is given what it takes, whether or not that is known.
fn takes(
    word: &str,
    takes: impl FnOnce() -> Message,
    kinds: &[ValueKind],
    given: &Thing,
    at: ::rhai::Position,
) -> ScriptResult<()> {
    if kinds.contains(&given.kind) && !given.is_count {
        return Ok(());
    }
    let fault = Fault::WrongKind {
        word: word.to_owned(),
        takes: takes(),
        given: given.kind.phrase(),
    };
    Err(stop(fault, at))
}
