//! One evaluation: a fresh store and instance, its budget, and what became of it.

use throughcare_model::{Message, Sensitive, message};
use wasmtime::component::{Instance, InstancePre};
use wasmtime::{Store, Trap};

use super::clock;
use super::engine::Host;
use super::imports;
use super::window::{Panic, Stopped, Visit};
use crate::{Budget, ComponentCause};

/// How an evaluation ended, and what was seen through the window until then.
pub(super) struct Ended<R> {
    pub(super) visit: Visit,
    pub(super) outcome: Result<R, ComponentCause>,
}

/// Runs `call` in an instance that has never seen another case, and drops it.
pub(super) fn run<R>(
    host: &Host,
    pre: &InstancePre<Visit>,
    visit: Visit,
    budget: &Budget,
    call: impl FnOnce(&mut Store<Visit>, &Instance) -> wasmtime::Result<R>,
) -> Ended<R> {
    let _permit = host.permits.take();
    let mut store = Store::new(&host.engine, visit);
    store.limiter(|visit| &mut visit.limits);
    store.set_hostcall_fuel(budget.handed_over_bytes);
    store.set_epoch_deadline(clock::ticks(host.settings.patience));
    let outcome = store
        .set_fuel(budget.fuel)
        .and_then(|()| pre.instantiate(&mut store))
        .and_then(|instance| call(&mut store, &instance));
    let mut visit = store.into_data();
    let outcome = outcome.map_err(|error| cause(&error, &mut visit, budget));
    Ended { visit, outcome }
}

/// Says why an evaluation ended. What a component said itself comes after what the host knows.
fn cause(error: &wasmtime::Error, visit: &mut Visit, budget: &Budget) -> ComponentCause {
    if let Some(Stopped(cause)) = error.downcast_ref() {
        return cause.clone();
    }
    if let Some(name) = imports::denied(error) {
        return ComponentCause::Denied(name);
    }
    let trap = error.downcast_ref::<Trap>().copied();
    match trap {
        Some(Trap::OutOfFuel) => return ComponentCause::FuelSpent(budget.fuel),
        Some(Trap::Interrupt) => return ComponentCause::OutOfTime,
        Some(Trap::StackOverflow) => return ComponentCause::StackSpent,
        _ => {}
    }
    if let Some(panic) = visit.panicked.take() {
        return panicked(panic);
    }
    if let Some(refused) = visit.limits.refused() {
        return refused.clone();
    }
    match trap {
        // Texts of wasmtime about its own traps: constants, without anything of the case.
        Some(trap) => ComponentCause::Trapped(trapped(trap)),
        None if is_about_size(error) => ComponentCause::HandedOverTooMuch(budget.handed_over_bytes),
        None => ComponentCause::Trapped(message!("what it handed over cannot be read")),
    }
}

/// Says how it trapped; a way that few components find is shown by its name.
fn trapped(trap: Trap) -> Message {
    match trap {
        Trap::UnreachableCodeReached => {
            message!("it came to a place that it takes for unreachable")
        }
        Trap::MemoryOutOfBounds => message!("it reached outside its memory"),
        Trap::TableOutOfBounds | Trap::IndirectCallToNull | Trap::BadSignature => {
            message!("it called a function that is not there")
        }
        Trap::IntegerOverflow | Trap::BadConversionToInteger => {
            message!("a number became too large")
        }
        Trap::IntegerDivisionByZero => message!("it divided by zero"),
        other => message!("`{name}`", name = format!("{other:?}")),
    }
}

/// wasmtime has no type for this error.
fn is_about_size(error: &wasmtime::Error) -> bool {
    error
        .root_cause()
        .to_string()
        .contains("fuel allocated for hostcalls has been exhausted")
}

fn panicked(panic: Panic) -> ComponentCause {
    let Panic {
        message,
        file,
        line,
    } = panic;
    let at = is_file_name(file.reveal()).then(|| (file.reveal().clone(), line));
    ComponentCause::Panicked {
        at,
        message: Sensitive::new(message.reveal().clone()),
    }
}

/// A component says the name itself, so it is shown only if it can be the name of a source file.
fn is_file_name(name: &str) -> bool {
    const ENDINGS: [&str; 8] = [".rs", ".c", ".js", ".mjs", ".ts", ".py", ".go", ".zig"];
    name.len() <= 120
        && ENDINGS.iter().any(|ending| name.ends_with(ending))
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c))
}
