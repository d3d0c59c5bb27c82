//! Which days are working days.

use std::collections::BTreeSet;

use throughcare_plugin::Date;

/// Monday to Friday, without public holidays.
#[derive(Debug, Clone)]
pub struct Calendar {
    holidays: BTreeSet<Date>,
}

/// Why days cannot be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarError {
    /// Less than no days, or more than in about ten years.
    LeadTime,
    /// The calendar ends before the count does.
    OutsideCalendar,
}

/// The longest lead time, in working days: about ten years. Longer ones are mistakes.
const MOST_DAYS: i64 = 2_600;

impl Calendar {
    /// Takes the days other than Saturdays and Sundays on which offices are closed.
    pub fn new(holidays: impl IntoIterator<Item = Date>) -> Self {
        Self {
            holidays: holidays.into_iter().collect(),
        }
    }

    /// Returns whether offices are open on a day.
    pub fn is_working_day(&self, day: Date) -> bool {
        // Monday is 1, Saturday 6, Sunday 7.
        day.weekday().to_monday_one_offset() < 6 && !self.holidays.contains(&day)
    }

    /// Counts working days back from a day, which is not counted itself; 1 is the working day before it.
    ///
    /// # Errors
    ///
    /// [`CalendarError`], if the number of days makes no sense or the calendar ends.
    pub fn back(&self, from: Date, working_days: i64) -> Result<Date, CalendarError> {
        if !(1..=MOST_DAYS).contains(&working_days) {
            return Err(CalendarError::LeadTime);
        }
        let mut day = from;
        let mut left = working_days;
        while left > 0 {
            day = day
                .yesterday()
                .map_err(|_| CalendarError::OutsideCalendar)?;
            left -= i64::from(self.is_working_day(day));
        }
        Ok(day)
    }
}

impl CalendarError {
    /// Returns the stable name of the ground.
    pub fn code(self) -> &'static str {
        match self {
            Self::LeadTime => "lead-time",
            Self::OutsideCalendar => "outside-calendar",
        }
    }

    /// Says what is the matter.
    pub fn message(self) -> &'static str {
        match self {
            Self::LeadTime => "a lead time is less than nothing, or longer than ten years",
            Self::OutsideCalendar => "the day lies at the edge of the calendar",
        }
    }
}
