//! From when an item can be worked on, and by when it should be secured.

use throughcare_engine::{CaseWindow, Read, counted_from};
use throughcare_model::{Date, Value};

use crate::packs::{Item, Moment, Offset};

/// Returns the first day on which the item can be worked on.
pub(crate) fn opens(item: &Item, window: &CaseWindow<'_>) -> Option<Date> {
    opens_on(item.timing.opens.as_ref(), window)
}

/// Returns the day that is counted so, if there is one and what it counts from is known.
pub(crate) fn opens_on(moment: Option<&Moment>, window: &CaseWindow<'_>) -> Option<Date> {
    moment.and_then(|moment| day(moment, window))
}

/// Returns the last day on which the item should be secured.
pub(crate) fn due(item: &Item, window: &CaseWindow<'_>) -> Option<Date> {
    item.timing
        .due
        .as_ref()
        .and_then(|moment| day(moment, window))
}

/// Returns the fact that the due date of an item counts from, if it is not known.
pub(crate) fn missing(item: &Item, window: &CaseWindow<'_>) -> Option<Read> {
    let from = item.timing.due.as_ref()?.from;
    window
        .fact(from, None)
        .known()
        .is_none()
        .then(|| Read::of(from))
}

fn day(moment: &Moment, window: &CaseWindow<'_>) -> Option<Date> {
    let Value::Date(from) = window.fact(moment.from, None).known()? else {
        return None;
    };
    match moment.offset {
        Offset::SameDay => Some(*from),
        Offset::Before(by) => counted_from(*from, true, window.parameters.get(by)?),
        Offset::After(by) => counted_from(*from, false, window.parameters.get(by)?),
    }
}
