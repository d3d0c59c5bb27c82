//! Where the dates of a plan stand on the line: to scale, and stacked where they would cover each other.

use jiff::{ToSpan, Unit};
use throughcare_model::Date;

/// How wide the picture is, in units of its own.
pub(super) const WIDTH: i64 = 760;
/// Where the line begins, which is the day of the plan.
pub(super) const START: i64 = 24;
/// Where the line ends.
pub(super) const END: i64 = WIDTH - 24;

/// Dates nearer than this would cover each other.
const APART: i64 = 22;
/// How far one lies above the next where they are stacked.
const STEP: i64 = 23;
/// Room above the line for the names of days.
const HEAD: i64 = 44;
/// Months that are written under the line, at most.
const TICKS: i32 = 9;

/// The line with everything on it.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) from: Date,
    pub(super) until: Date,
    /// How far down the line is.
    pub(super) axis: i64,
    /// The day of release, if it lies on the line.
    pub(super) release: Option<(i64, Date)>,
    /// Beginnings of months, with their names as `2027-02`.
    pub(super) ticks: Vec<(i64, String)>,
    pub(super) placed: Vec<Placed>,
}

/// A date on the line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Placed {
    /// Its number in the list below the picture.
    pub(super) number: usize,
    pub(super) x: i64,
    /// How many lie under it.
    pub(super) lane: i64,
    pub(super) is_overdue: bool,
}

impl Layout {
    /// Places dates, which come in their order. What is overdue stands at the beginning, since it is due now.
    pub(super) fn of(as_of: Date, release: Option<Date>, dates: &[Date]) -> Self {
        let last = dates.iter().copied().chain(release).max().unwrap_or(as_of);
        // A line of one day would have no length.
        let until = last.max(as_of.saturating_add(14.days()));
        let at = |date: Date| START + days(as_of, date) * (END - START) / days(as_of, until).max(1);
        let placed = placed(as_of, dates, at);
        let lanes = placed.iter().map(|one| one.lane + 1).max().unwrap_or(0);
        Self {
            from: as_of,
            until,
            axis: HEAD + lanes * STEP + 8,
            release: release
                .filter(|date| *date >= as_of)
                .map(|date| (at(date), date)),
            ticks: ticks(as_of, until, at),
            placed,
        }
    }

    /// How high the picture is.
    pub(super) fn height(&self) -> i64 {
        self.axis + 28
    }

    /// How far down a date of this lane is drawn.
    pub(super) fn height_of(&self, lane: i64) -> i64 {
        self.axis - 18 - lane * STEP
    }
}

/// Each date takes the lowest lane in which the last one is far enough away.
fn placed(as_of: Date, dates: &[Date], at: impl Fn(Date) -> i64) -> Vec<Placed> {
    let mut last_in_lane: Vec<i64> = Vec::new();
    let mut placed = Vec::new();
    for (index, date) in dates.iter().enumerate() {
        let is_overdue = *date < as_of;
        let x = at((*date).max(as_of));
        let free = last_in_lane.iter().position(|last| x - last >= APART);
        let lane = free.unwrap_or(last_in_lane.len());
        match last_in_lane.get_mut(lane) {
            Some(last) => *last = x,
            None => last_in_lane.push(x),
        }
        placed.push(Placed {
            number: index + 1,
            x,
            lane: i64::try_from(lane).unwrap_or(0),
            is_overdue,
        });
    }
    placed
}

fn ticks(from: Date, until: Date, at: impl Fn(Date) -> i64) -> Vec<(i64, String)> {
    let months =
        i32::from(until.year() - from.year()) * 12 + i32::from(until.month() - from.month());
    let step = [1, 2, 3, 6, 12, 24, 60, 120, 1200]
        .into_iter()
        .find(|step| months / step <= TICKS)
        .unwrap_or(12_000);
    let mut ticks = Vec::new();
    let mut month = from.first_of_month().saturating_add(1.month());
    while month <= until {
        ticks.push((at(month), month.strftime("%Y-%m").to_string()));
        let next = month.saturating_add(step.months());
        if next <= month {
            break;
        }
        month = next;
    }
    ticks
}

fn days(from: Date, until: Date) -> i64 {
    from.until((Unit::Day, until))
        .map_or(0, |span| i64::from(span.get_days()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const AS_OF: Date = Date::constant(2026, 11, 23);

    fn on(month: i8, day: i8) -> Date {
        Date::constant(2027, month, day)
    }

    #[test]
    fn dates_stand_to_scale_from_today_to_the_last_of_them() {
        let layout = Layout::of(AS_OF, Some(on(2, 15)), &[AS_OF, on(1, 4), on(2, 15)]);
        let across: Vec<_> = layout.placed.iter().map(|one| one.x).collect();
        // 42 of 84 days is half of the way.
        assert_eq!(across, [START, START + (END - START) / 2, END]);
        assert_eq!(layout.release, Some((END, on(2, 15))));
    }

    #[test]
    fn dates_that_would_cover_each_other_are_stacked() {
        let layout = Layout::of(AS_OF, None, &[on(1, 4), on(1, 5), on(1, 6), on(6, 1)]);
        let lanes: Vec<_> = layout.placed.iter().map(|one| one.lane).collect();
        assert_eq!(lanes, [0, 1, 2, 0]);
    }

    #[test]
    fn what_is_overdue_stands_at_today() {
        let layout = Layout::of(AS_OF, None, &[Date::constant(2020, 1, 1), on(1, 4)]);
        let first = layout.placed.first().unwrap();
        assert_eq!((first.x, first.is_overdue), (START, true));
    }

    #[test]
    fn whatever_the_dates_everything_stays_in_the_picture() {
        for last in [AS_OF, on(1, 1), Date::constant(2199, 12, 31), Date::MAX] {
            let layout = Layout::of(AS_OF, Some(last), &[AS_OF, last]);
            for x in layout.placed.iter().map(|one| one.x) {
                assert!((START..=END).contains(&x), "{last}");
            }
            assert!(layout.ticks.len() <= 12, "{last}: {}", layout.ticks.len());
        }
    }
}
