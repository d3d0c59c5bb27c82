//! Dates counted from release, ages, and days of the week.

use std::borrow::Cow;
use std::sync::Arc;

use ::rhai::{FuncRegistration, Module, NativeCallContext};
use throughcare_model::{Value, ValueKind, message};

use crate::arithmetic::{full_years, sum, weekday};
use crate::outcome::Outcome;

use super::super::checks::RELEASE;
use super::super::run::Run;
use super::super::trouble::{ScriptResult, stop};
use super::super::values::Thing;
use super::{find, takes, thing_of_fact};

pub(super) fn register(to: &mut Module) {
    FuncRegistration::new("before_release")
        .set_into_module(to, |context: NativeCallContext, lead: Arc<Thing>| {
            from_release(&context, true, lead)
        });
    FuncRegistration::new("after_release")
        .set_into_module(to, |context: NativeCallContext, lead: Arc<Thing>| {
            from_release(&context, false, lead)
        });
    FuncRegistration::new("full_years").set_into_module(to, years);
    FuncRegistration::new("weekday").set_into_module(to, day);
}

fn from_release(
    context: &NativeCallContext<'_>,
    before: bool,
    lead: Arc<Thing>,
) -> ScriptResult<Arc<Thing>> {
    let run = Run::of(context)?;
    let at = context.call_position();
    let word = if before {
        "before_release"
    } else {
        "after_release"
    };
    takes(
        word,
        || message!("a number of days or months"),
        &[ValueKind::Days, ValueKind::Months],
        &lead,
        at,
    )?;
    let release = find(&run, RELEASE, context)?;
    let release = thing_of_fact(&run, release, None, context)?;
    let outcome = match (release.outcome.known(), lead.outcome.known()) {
        (Some(release), Some(lead)) => {
            let date = sum(release, before, lead).map_err(|unlike| stop(unlike.into(), at))?;
            Outcome::Known(Cow::Owned(date))
        }
        _ => Outcome::Unknown,
    };
    let of = [&*release, &*lead];
    Thing::computed(word.to_owned(), ValueKind::Date, outcome, &of, at, &run).map(Arc::new)
}

fn years(
    context: NativeCallContext<'_>,
    from: Arc<Thing>,
    to: Arc<Thing>,
) -> ScriptResult<Arc<Thing>> {
    let run = Run::of(&context)?;
    let at = context.call_position();
    takes(
        "full_years",
        || message!("two dates"),
        &[ValueKind::Date],
        &from,
        at,
    )?;
    takes(
        "full_years",
        || message!("two dates"),
        &[ValueKind::Date],
        &to,
        at,
    )?;
    let outcome = match (from.outcome.known(), to.outcome.known()) {
        (Some(Value::Date(from)), Some(Value::Date(to))) => {
            Outcome::Known(Cow::Owned(Value::Integer(full_years(*from, *to))))
        }
        _ => Outcome::Unknown,
    };
    let by = "full_years".to_owned();
    let of = [&*from, &*to];
    Thing::computed(by, ValueKind::Integer, outcome, &of, at, &run).map(Arc::new)
}

fn day(context: NativeCallContext<'_>, date: Arc<Thing>) -> ScriptResult<Arc<Thing>> {
    let run = Run::of(&context)?;
    let at = context.call_position();
    takes(
        "weekday",
        || message!("a date"),
        &[ValueKind::Date],
        &date,
        at,
    )?;
    let outcome = match date.outcome.known() {
        Some(Value::Date(date)) => Outcome::Known(Cow::Owned(Value::text(weekday(*date)))),
        _ => Outcome::Unknown,
    };
    let by = "weekday".to_owned();
    let of = [&*date];
    Thing::computed(by, ValueKind::Text, outcome, &of, at, &run).map(Arc::new)
}
