//! Comparing and reckoning with values: the one meaning that every engine shares.

use std::cmp::Ordering;

use jiff::{Span, Unit, civil::Weekday};
use throughcare_model::{Date, Relation, Value, ValueKind};

/// Why two values cannot be compared or reckoned with; see [`crate::Fault`] for how it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unlike {
    Comparison(ValueKind, Relation, ValueKind),
    Sum(ValueKind, ValueKind),
    OutOfRange,
}

/// Returns whether values of these kinds may be compared: like with like, and whole numbers with decimals.
/// Only dates, numbers and days have an order.
pub(crate) fn comparable(left: ValueKind, relation: Relation, right: ValueKind) -> bool {
    use ValueKind::{Date, Days, Decimal, Integer, Months, Text, YesNo};
    let ordered = !matches!(relation, Relation::Is | Relation::IsNot);
    match (left, right) {
        (Text, Text) | (YesNo, YesNo) => !ordered,
        (Integer | Decimal, Integer | Decimal) | (Date, Date) | (Days, Days) | (Months, Months) => {
            true
        }
        _ => false,
    }
}

/// Compares two values.
pub(crate) fn compare(left: &Value, relation: Relation, right: &Value) -> Result<bool, Unlike> {
    if !comparable(left.kind(), relation, right.kind()) {
        return Err(Unlike::Comparison(left.kind(), relation, right.kind()));
    }
    let order = match (left, right) {
        (Value::Integer(a), Value::Decimal(b)) => rust_decimal::Decimal::from(*a).cmp(b),
        (Value::Decimal(a), Value::Integer(b)) => a.cmp(&rust_decimal::Decimal::from(*b)),
        _ => left.cmp(right),
    };
    Ok(match relation {
        Relation::Is => order == Ordering::Equal,
        Relation::IsNot => order != Ordering::Equal,
        Relation::Below => order == Ordering::Less,
        Relation::AtMost => order != Ordering::Greater,
        Relation::Above => order == Ordering::Greater,
        Relation::AtLeast => order != Ordering::Less,
    })
}

/// Returns the kind of `left + right`, or of `left - right`.
pub(crate) fn sum_kind(left: ValueKind, minus: bool, right: ValueKind) -> Option<ValueKind> {
    use ValueKind::{Date, Days, Decimal, Integer, Months};
    match (left, right) {
        (Date, Days | Months) => Some(Date),
        (Date, Date) if minus => Some(Days),
        (Days, Days) => Some(Days),
        (Months, Months) => Some(Months),
        (Integer, Integer) => Some(Integer),
        (Integer | Decimal, Integer | Decimal) => Some(Decimal),
        _ => None,
    }
}

/// Adds two values, or subtracts the second. Months end on the last day of a shorter month.
pub(crate) fn sum(left: &Value, minus: bool, right: &Value) -> Result<Value, Unlike> {
    let whole = |a: i64, b: i64| {
        let result = if minus {
            a.checked_sub(b)
        } else {
            a.checked_add(b)
        };
        result.ok_or(Unlike::OutOfRange)
    };
    let exact = |a: rust_decimal::Decimal, b: rust_decimal::Decimal| {
        let result = if minus {
            a.checked_sub(b)
        } else {
            a.checked_add(b)
        };
        result.map(Value::Decimal).ok_or(Unlike::OutOfRange)
    };
    match (left, right) {
        (Value::Date(date), Value::Days(days)) => shift(*date, Span::new().try_days(*days), minus),
        (Value::Date(date), Value::Months(months)) => {
            shift(*date, Span::new().try_months(*months), minus)
        }
        (Value::Date(later), Value::Date(earlier)) if minus => {
            Ok(Value::Days(days_between(*earlier, *later)))
        }
        (Value::Days(a), Value::Days(b)) => whole(*a, *b).map(Value::Days),
        (Value::Months(a), Value::Months(b)) => whole(*a, *b).map(Value::Months),
        (Value::Integer(a), Value::Integer(b)) => whole(*a, *b).map(Value::Integer),
        (Value::Decimal(a), Value::Decimal(b)) => exact(*a, *b),
        (Value::Integer(a), Value::Decimal(b)) => exact((*a).into(), *b),
        (Value::Decimal(a), Value::Integer(b)) => exact(*a, (*b).into()),
        _ => Err(Unlike::Sum(left.kind(), right.kind())),
    }
}

/// Counts days or months from a date, back if `minus`; none if the value is neither, or the result no date.
pub fn counted_from(date: Date, minus: bool, by: &Value) -> Option<Date> {
    match sum(&Value::Date(date), minus, by) {
        Ok(Value::Date(date)) => Some(date),
        _ => None,
    }
}

/// Returns the whole years from one date to another, as an age is counted; negative if `to` is earlier.
///
/// Who was born on 29 February turns a year older on 1 March of a common year.
pub(crate) fn full_years(from: Date, to: Date) -> i64 {
    let years = i64::from(to.year()) - i64::from(from.year());
    let (birthday, today) = ((from.month(), from.day()), (to.month(), to.day()));
    if to >= from {
        years - i64::from(today < birthday)
    } else {
        years + i64::from(today > birthday)
    }
}

/// Returns the number of days from one date to another, the second not counted.
pub fn days_between(from: Date, to: Date) -> i64 {
    from.until((Unit::Day, to))
        .map_or(0, |span| i64::from(span.get_days()))
}

/// Returns the English name of the day of the week, in lower case.
pub(crate) fn weekday(date: Date) -> &'static str {
    match date.weekday() {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

fn shift(date: Date, by: Result<Span, jiff::Error>, minus: bool) -> Result<Value, Unlike> {
    let by = by.map_err(|_| Unlike::OutOfRange)?;
    let shifted = if minus {
        date.checked_sub(by)
    } else {
        date.checked_add(by)
    };
    shifted.map(Value::Date).map_err(|_| Unlike::OutOfRange)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn unlike_things_never_compare() {
        let error = compare(&Value::Integer(28), Relation::Is, &Value::Days(28)).unwrap_err();
        assert_eq!(
            error,
            Unlike::Comparison(ValueKind::Integer, Relation::Is, ValueKind::Days)
        );
    }

    #[test]
    fn months_end_on_the_last_day_of_a_shorter_month() {
        let end = sum(&Value::Date(date(2027, 1, 31)), false, &Value::Months(1));
        assert_eq!(end, Ok(Value::Date(date(2027, 2, 28))));
    }

    #[test]
    fn a_leap_day_child_comes_of_age_on_the_first_of_march() {
        assert_eq!(full_years(date(2008, 2, 29), date(2026, 2, 28)), 17);
        assert_eq!(full_years(date(2008, 2, 29), date(2026, 3, 1)), 18);
    }

    #[test]
    fn a_sum_past_the_calendar_is_refused_not_wrapped() {
        let far = Value::Days(i64::MAX);
        assert_eq!(
            sum(&Value::Date(date(2027, 1, 1)), false, &far),
            Err(Unlike::OutOfRange)
        );
        assert_eq!(sum(&far, false, &far), Err(Unlike::OutOfRange));
    }
}
