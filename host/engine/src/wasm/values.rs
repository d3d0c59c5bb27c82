//! Values as they cross the boundary, in both directions.

use std::str::FromStr;

use jiff::SignedDuration;
use throughcare_model::{Date, Decimal, FactKind, Message, Value, ValueKind, message};

use super::bindings::types;

const EPOCH: Date = Date::constant(1970, 1, 1);

/// Returns a date as the contract counts it.
pub(super) fn to_day_number(date: Date) -> i32 {
    let days = crate::arithmetic::days_between(EPOCH, date);
    // All dates that the calendar holds are within four million days.
    i32::try_from(days).unwrap_or_default()
}

/// Returns the date of a day number, or nothing outside the calendar.
pub(super) fn to_date(day_number: i32) -> Option<Date> {
    let since_epoch = SignedDuration::from_hours(i64::from(day_number) * 24);
    EPOCH.checked_add(since_epoch).ok()
}

/// Returns a value as a component said it, or nothing if no calendar or computer can hold it.
pub(super) fn to_value(value: &types::Value) -> Option<Value> {
    Some(match value {
        types::Value::YesNo(yes) => Value::YesNo(*yes),
        types::Value::Integer(number) => Value::Integer(*number),
        types::Value::Decimal(text) => Value::Decimal(Decimal::from_str(text).ok()?),
        types::Value::Text(text) => Value::text(text),
        types::Value::Date(day) => Value::Date(to_date(*day)?),
        types::Value::Days(days) => Value::Days(*days),
        types::Value::Months(months) => Value::Months(*months),
        types::Value::Dates(days) => {
            let dates: Option<Vec<Date>> = days.iter().map(|day| to_date(*day)).collect();
            Value::dates(dates?)
        }
    })
}

/// Returns the kind that a fact of this definition has in the contract.
pub(super) fn fact_kind(kind: &FactKind) -> types::Kind {
    kind.value_kind().map_or(types::Kind::Entries, value_kind)
}

/// Returns a kind of value as the contract names it.
pub(super) fn value_kind(kind: ValueKind) -> types::Kind {
    match kind {
        ValueKind::YesNo => types::Kind::YesNo,
        ValueKind::Integer => types::Kind::Integer,
        ValueKind::Decimal => types::Kind::Decimal,
        ValueKind::Text => types::Kind::Text,
        ValueKind::Date => types::Kind::Date,
        ValueKind::Days => types::Kind::Days,
        ValueKind::Months => types::Kind::Months,
        ValueKind::Dates => types::Kind::Dates,
    }
}

/// Returns a kind as a reader of a message would name it.
pub(super) fn phrase(kind: types::Kind) -> Message {
    match kind {
        types::Kind::YesNo => ValueKind::YesNo.phrase(),
        types::Kind::Integer => ValueKind::Integer.phrase(),
        types::Kind::Decimal => ValueKind::Decimal.phrase(),
        types::Kind::Text => ValueKind::Text.phrase(),
        types::Kind::Date => ValueKind::Date.phrase(),
        types::Kind::Days => ValueKind::Days.phrase(),
        types::Kind::Months => ValueKind::Months.phrase(),
        types::Kind::Dates => ValueKind::Dates.phrase(),
        types::Kind::Entries => message!("a repeated fact"),
    }
}

#[cfg(test)]
mod tests {
    use super::{to_date, to_day_number};
    use jiff::civil::date;
    use throughcare_model::Date;

    #[test]
    fn every_date_of_the_calendar_survives_the_crossing() {
        for day in [Date::MIN, date(1969, 12, 31), date(2024, 2, 29), Date::MAX] {
            assert_eq!(to_date(to_day_number(day)), Some(day));
        }
        assert_eq!(to_day_number(date(1970, 1, 2)), 1);
    }

    #[test]
    fn a_day_outside_the_calendar_is_no_date() {
        assert_eq!(to_date(i32::MAX), None);
    }
}
