//! The one place where the day is taken from a clock. Everything below takes it as an argument.

use jiff::ZonedDateTime;
use throughcare::Date;

/// Returns today where this machine stands.
pub(crate) fn today() -> Date {
    ZonedDateTime::now().date()
}
