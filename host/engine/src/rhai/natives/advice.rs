//! The words of `advise`. A recommendation is made when `recommend` is called; what follows fills it in.

use std::sync::Arc;

use ::rhai::{Dynamic, FuncRegistration, ImmutableString as Text, Module, NativeCallContext};
use throughcare_model::{Truth, Value, ValueKind, message};

use crate::{Advice, Due, Fault};

use super::super::run::{BYTES_A_STEP, Run};
use super::super::trouble::{ScriptResult, failed, stop};
use super::super::values::{Recommended, Thing, Verdict};
use super::takes;

pub(super) fn register(to: &mut Module) {
    for (word, truth) in [
        ("is_yes", Truth::Yes),
        ("is_no", Truth::No),
        ("is_unknown", Truth::Unknown),
    ] {
        FuncRegistration::new(word).set_into_module(
            to,
            move |context: NativeCallContext, condition: Dynamic| {
                let run = Run::of(&context)?;
                let at = context.call_position();
                let verdict = Verdict::from_script(&condition, at, &run)?;
                if verdict.truth == Truth::Unknown {
                    run.unsettle(&verdict.needs);
                }
                ScriptResult::Ok(verdict.truth == truth)
            },
        );
    }
    FuncRegistration::new("recommend").set_into_module(to, recommend);
    FuncRegistration::new("by").set_into_module(
        to,
        |context: NativeCallContext, of: Recommended, who: Text| {
            charge_text(&context, &who)?;
            fill_in(&context, of, |advice| advice.by = Some(who.to_string()))
        },
    );
    FuncRegistration::new("because").set_into_module(
        to,
        |context: NativeCallContext, of: Recommended, reason: Text| {
            charge_text(&context, &reason)?;
            fill_in(&context, of, |advice| {
                advice.because.push(reason.to_string());
            })
        },
    );
    FuncRegistration::new("due").set_into_module(
        to,
        |context: NativeCallContext, of: Recommended, date: Arc<Thing>| {
            let at = context.call_position();
            takes("due", || message!("a date"), &[ValueKind::Date], &date, at)?;
            let due = match date.outcome.known() {
                Some(Value::Date(date)) => Due::On(*date),
                _ => Due::Unknown,
            };
            fill_in(&context, of, |advice| advice.due = due)
        },
    );
}

fn recommend(context: NativeCallContext<'_>, action: Text) -> ScriptResult<Recommended> {
    let run = Run::of(&context)?;
    let most = run.budget.recommendations;
    charge_text(&context, &action)?;
    let made = run.with_notes(|notes| {
        notes.advice.push(Advice {
            action: action.to_string(),
            by: None,
            due: Due::WithItem,
            because: Vec::new(),
        });
        notes.advice.truncate(most + 1);
        notes.advice.len()
    });
    if made > most {
        run.with_notes(|notes| notes.advice.truncate(most));
        let fault = Fault::BudgetSpent(message!("recommendations"));
        return Err(stop(fault, context.call_position()));
    }
    Ok(Recommended(made - 1))
}

fn fill_in(
    context: &NativeCallContext<'_>,
    of: Recommended,
    fill: impl FnOnce(&mut Advice),
) -> ScriptResult<Recommended> {
    let run = Run::of(context)?;
    let at = context.call_position();
    let most = run.budget.elements;
    run.with_notes(|notes| match notes.advice.get_mut(of.0) {
        Some(advice) => {
            fill(advice);
            if advice.because.len() > most {
                advice.because.truncate(most);
                return Err(stop(Fault::BudgetSpent(message!("reasons")), at));
            }
            Ok(of)
        }
        None => Err(failed(message!("there is no such recommendation"), at)),
    })
}

/// Texts of recommendations are kept, so they count by their length.
fn charge_text(context: &NativeCallContext<'_>, text: &str) -> ScriptResult<()> {
    let steps = text.len() / BYTES_A_STEP;
    Run::of(context)?.charge(steps, context.call_position())
}
