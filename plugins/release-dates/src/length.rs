//! The length of a term as the court says it, and the days it comes to from a given date.

use jiff::civil::Date;

use crate::calendar::{days_between, plus_days, plus_months, plus_years};

/// The length of a term as the court pronounced it: years, then months, then weeks, then days.
///
/// The same length is a different number of days from different dates: 3 months are 89 days from 28 February 2021 and
/// 92 days from 29 November 2020. The fields are as recorded and may be nonsense; [`calculate`](crate::calculate)
/// refuses a length that is empty, negative or absurd.
///
/// ```
/// use jiff::civil::date;
/// use release_dates::TermLength;
///
/// let three_months = TermLength { months: 3, ..TermLength::default() };
/// assert_eq!(three_months.last_day(date(2020, 11, 30)), date(2021, 2, 28));
/// assert_eq!(three_months.days(date(2020, 11, 30)), 91);
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermLength {
    /// Calendar years.
    pub years: i64,
    /// Calendar months.
    pub months: i64,
    /// Weeks of seven days.
    pub weeks: i64,
    /// Days.
    pub days: i64,
}

impl TermLength {
    /// Returns the last day of a term of this length that begins on `start`.
    ///
    /// Both ends are inclusive: the day of sentence is day 1. A term of months or years from the first of a month runs
    /// to the end of a month; otherwise years and months are counted from the day before, each held back to the end of a
    /// shorter month, then weeks and days are added.
    ///
    /// As the Ministry of Justice's calculate-release-dates service applies it: `model/Duration.kt`, `getEndDate`.
    pub fn last_day(self, start: Date) -> Date {
        let last_day_of_months = if start.day() == 1 && (self.months != 0 || self.years != 0) {
            let first_of_last_month =
                plus_months(plus_years(start, self.years), self.months.saturating_sub(1));
            first_of_last_month.last_of_month()
        } else {
            plus_months(plus_years(plus_days(start, -1), self.years), self.months)
        };
        let weeks_and_days = self.weeks.saturating_mul(7).saturating_add(self.days);
        plus_days(last_day_of_months, weeks_and_days)
    }

    /// Returns the days of a term of this length that begins on `start`, the first and the last day both counted.
    ///
    /// As the Ministry of Justice's calculate-release-dates service applies it: `model/Duration.kt`, `getLengthInDays`.
    pub fn days(self, start: Date) -> i64 {
        days_between(start, self.last_day(start)) + 1
    }

    /// Whether the court said nothing: every unit is zero.
    pub fn is_empty(self) -> bool {
        self == TermLength::default()
    }

    /// A length in days alone.
    pub(crate) fn of_days(days: i64) -> TermLength {
        TermLength {
            days,
            ..TermLength::default()
        }
    }

    /// Unit by unit sum.
    pub(crate) fn plus(self, other: TermLength) -> TermLength {
        TermLength {
            years: self.years.saturating_add(other.years),
            months: self.months.saturating_add(other.months),
            weeks: self.weeks.saturating_add(other.weeks),
            days: self.days.saturating_add(other.days),
        }
    }

    /// The part in years and months.
    pub(crate) fn years_and_months(self) -> TermLength {
        TermLength {
            weeks: 0,
            days: 0,
            ..self
        }
    }

    /// The part in weeks and days.
    pub(crate) fn weeks_and_days(self) -> TermLength {
        TermLength {
            years: 0,
            months: 0,
            ..self
        }
    }
}

/// Whether `days` from `start` is less than so many calendar months.
///
/// As the Ministry of Justice's calculate-release-dates service applies it: `model/CalculableSentence.kt`,
/// `durationIsLessThan`.
pub(crate) fn is_shorter_than_months(days: i64, start: Date, months: i64) -> bool {
    days < days_between(start, plus_months(start, months))
}

/// Whether `days` from `start` is less than so many calendar years.
pub(crate) fn is_shorter_than_years(days: i64, start: Date, years: i64) -> bool {
    days < days_between(start, plus_years(start, years))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_year_from_the_first_of_a_month_runs_to_the_end_of_a_month() {
        let year = TermLength {
            years: 1,
            ..TermLength::default()
        };
        assert_eq!(year.last_day(date(2023, 3, 1)), date(2024, 2, 29));
    }

    #[test]
    fn days_alone_are_not_stretched_to_the_end_of_a_month() {
        assert_eq!(
            TermLength::of_days(30).last_day(date(2023, 1, 1)),
            date(2023, 1, 30)
        );
    }

    #[test]
    fn weeks_and_days_come_after_years_and_months() {
        let length = TermLength {
            months: 1,
            weeks: 1,
            days: 2,
            ..TermLength::default()
        };
        assert_eq!(length.last_day(date(2023, 1, 1)), date(2023, 2, 9));
    }

    #[test]
    fn under_twelve_months_is_measured_from_the_day_of_sentence() {
        assert!(!is_shorter_than_months(366, date(2024, 1, 2), 12));
        assert!(is_shorter_than_months(365, date(2024, 1, 2), 12));
    }
}
