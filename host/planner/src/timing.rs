//! From when an item can be worked on, and by when it should be secured.

use throughcare_engine::{CaseWindow, Read, counted_from};
use throughcare_model::{Date, Value};

use crate::packs::{Item, When};

/// Returns the first day on which the item can be worked on.
pub(crate) fn opens(item: &Item, window: &CaseWindow<'_>) -> Option<Date> {
    item.timing.opens.as_ref().and_then(|when| day(when, window))
}

/// Returns the last day on which the item should be secured.
pub(crate) fn due(item: &Item, window: &CaseWindow<'_>) -> Option<Date> {
    item.timing.due.as_ref().and_then(|when| day(when, window))
}

/// Returns the fact that the due date of an item counts from, if it is not known.
pub(crate) fn missing(item: &Item, window: &CaseWindow<'_>) -> Option<Read> {
    let from = item.timing.due.as_ref()?.from;
    window.fact(from, None).known().is_none().then(|| Read::of(from))
}

fn day(when: &When, window: &CaseWindow<'_>) -> Option<Date> {
    let Value::Date(from) = window.fact(when.from, None).known()? else {
        return None;
    };
    match when.offset {
        None => Some(*from),
        Some(offset) => {
            counted_from(*from, offset.before, window.parameters.get(offset.parameter)?)
        }
    }
}
