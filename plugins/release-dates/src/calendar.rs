//! Counting days and months on the calendar. What a sentence length is lives in `length`.
//!
//! Nothing here can fail: a date that would leave the calendar stops at its end, and `checks` keeps every case so far
//! from that end that it never happens in a calculation.

use jiff::SignedDuration;
use jiff::civil::Date;

/// More days than the calendar has, so that larger counts can be cut off before they are turned into a duration.
const MORE_DAYS_THAN_THE_CALENDAR: i64 = 10_000_000;

/// The date `days` after `date`; before it if negative.
pub(crate) fn plus_days(date: Date, days: i64) -> Date {
    let days = days.clamp(-MORE_DAYS_THAN_THE_CALENDAR, MORE_DAYS_THAN_THE_CALENDAR);
    date.saturating_add(SignedDuration::from_hours(days * 24))
}

/// The days from `from` to `to`, one end counted; negative if `to` is earlier.
pub(crate) fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

/// The same day of the month `months` later, or the last day of that month if it has no such day.
pub(crate) fn plus_months(date: Date, months: i64) -> Date {
    let Some(month_number) = month_number(date).checked_add(months) else {
        return if months < 0 { Date::MIN } else { Date::MAX };
    };
    let (year, month) = (month_number.div_euclid(12), month_number.rem_euclid(12) + 1);
    let first = i16::try_from(year)
        .ok()
        .zip(i8::try_from(month).ok())
        .and_then(|(year, month)| Date::new(year, month, 1).ok());
    match first {
        Some(first) => plus_days(first, i64::from(date.day().min(first.days_in_month())) - 1),
        None if months < 0 => Date::MIN,
        None => Date::MAX,
    }
}

/// The same day `years` later; 29 February becomes 28 February in a common year.
pub(crate) fn plus_years(date: Date, years: i64) -> Date {
    plus_months(date, years.saturating_mul(12))
}

/// The completed years from `from` to `to`: an age, or how many whole years a term runs.
///
/// A year is complete on the same day of the same month, so somebody born on 29 February is a year older on 1 March.
pub(crate) fn whole_years(from: Date, to: Date) -> i64 {
    let mut months = month_number(to) - month_number(from);
    if months > 0 && to.day() < from.day() {
        months -= 1;
    } else if months < 0 && to.day() > from.day() {
        months += 1;
    }
    months / 12
}

/// Whether `date` is the anniversary of `of`, by day and month.
pub(crate) fn is_anniversary(of: Date, date: Date) -> bool {
    (of.month(), of.day()) == (date.month(), date.day())
}

fn month_number(date: Date) -> i64 {
    i64::from(date.year()) * 12 + i64::from(date.month()) - 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_month_later_stays_inside_the_month() {
        assert_eq!(plus_months(date(2020, 11, 29), 3), date(2021, 2, 28));
        assert_eq!(plus_months(date(2019, 11, 29), 3), date(2020, 2, 29));
        assert_eq!(plus_months(date(2020, 1, 31), -2), date(2019, 11, 30));
    }

    #[test]
    fn a_year_after_29_february_is_28_february() {
        assert_eq!(plus_years(date(2020, 2, 29), 1), date(2021, 2, 28));
        assert_eq!(plus_years(date(2020, 2, 29), 4), date(2024, 2, 29));
    }

    #[test]
    fn a_year_is_complete_on_its_anniversary() {
        assert_eq!(whole_years(date(2006, 9, 10), date(2024, 9, 9)), 17);
        assert_eq!(whole_years(date(2006, 9, 10), date(2024, 9, 10)), 18);
        assert_eq!(whole_years(date(2004, 2, 29), date(2022, 2, 28)), 17);
        assert_eq!(whole_years(date(2004, 2, 29), date(2022, 3, 1)), 18);
    }

    #[test]
    fn days_are_counted_across_leap_years() {
        assert_eq!(days_between(date(2020, 2, 1), date(2020, 3, 1)), 29);
        assert_eq!(days_between(date(2021, 3, 1), date(2021, 2, 1)), -28);
        assert_eq!(plus_days(date(2024, 12, 31), 60), date(2025, 3, 1));
    }

    #[test]
    fn counts_that_leave_the_calendar_stop_at_its_end() {
        assert_eq!(plus_days(date(2020, 1, 1), i64::MAX), Date::MAX);
        assert_eq!(plus_days(date(2020, 1, 1), i64::MIN), Date::MIN);
        assert_eq!(plus_months(date(2020, 1, 1), i64::MAX), Date::MAX);
        assert_eq!(plus_years(date(2020, 1, 1), i64::MIN), Date::MIN);
    }
}
