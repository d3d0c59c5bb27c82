//! From when an item can be worked on, and by when it should be secured.

use throughcare_engine::{CaseWindow, Read, counted_from};
use throughcare_model::{Date, Value};

use crate::packs::{Item, Moment, Offset};

/// By how many days months differ at the most, and one more.
const MONTH_ENDS: i64 = 4;

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

/// Returns the first date to count from that brings the day after the day of the plan.
pub(crate) fn first_too_late(moment: &Moment, window: &CaseWindow<'_>) -> Option<Date> {
    let back = match moment.offset {
        Offset::SameDay => return window.as_of.tomorrow().ok(),
        Offset::Before(by) => counted_from(window.as_of, false, window.parameters.get(by)?),
        Offset::After(by) => counted_from(window.as_of, true, window.parameters.get(by)?),
    };
    // Counting back leads to the day only nearly, since months end where they end; but never further away than that.
    let near = (-MONTH_ENDS..=MONTH_ENDS).map(Value::Days);
    let mut near = near.filter_map(|days| counted_from(back?, false, &days));
    near.find(|from| counted(moment, *from, window).is_some_and(|day| day > window.as_of))
}

fn day(moment: &Moment, window: &CaseWindow<'_>) -> Option<Date> {
    match window.fact(moment.from, None).known()? {
        Value::Date(from) => counted(moment, *from, window),
        _ => None,
    }
}

fn counted(moment: &Moment, from: Date, window: &CaseWindow<'_>) -> Option<Date> {
    match moment.offset {
        Offset::SameDay => Some(from),
        Offset::Before(by) => counted_from(from, true, window.parameters.get(by)?),
        Offset::After(by) => counted_from(from, false, window.parameters.get(by)?),
    }
}
