//! The dates of a plan on a line from today to release and after, and the same as a list.
//!
//! The picture is for those who see it; the list below it says all of it in words.

mod layout;

use maud::{Markup, html};
use throughcare_model::{Date, ReleasePlan, Status};

use crate::words::{Direction, Words};
use layout::{Layout, Placed, WIDTH};

/// The dates of a plan, in their order, each with what is due then.
#[derive(Debug)]
pub(super) struct Timeline {
    as_of: Date,
    release: Option<Date>,
    marks: Vec<Mark>,
}

/// One date.
#[derive(Debug)]
struct Mark {
    date: Date,
    due: Vec<String>,
}

impl Timeline {
    /// Gathers every date on which something is due: what is recommended, and what items still call for.
    pub(super) fn of(plan: &ReleasePlan, words: &Words) -> Self {
        let mut timeline = Self {
            as_of: plan.as_of,
            release: plan.release_date,
            marks: Vec::new(),
        };
        for one in &plan.recommendations {
            let what = ("what", words.pack(&one.action).into());
            let who = ("who", words.pack(&one.by).into());
            timeline.add(one.due, words.with("action", &[what, who]));
        }
        let calls_for_something = |status| {
            matches!(
                status,
                Status::Unmet | Status::Undetermined | Status::Arranged
            )
        };
        let items = plan.findings.iter();
        for item in items.filter(|item| calls_for_something(item.status)) {
            timeline.add(item.due, words.pack(&item.title));
        }
        timeline.marks.sort_by_key(|mark| mark.date);
        timeline
    }

    fn add(&mut self, date: Option<Date>, what: String) {
        let Some(date) = date else { return };
        match self.marks.iter_mut().find(|mark| mark.date == date) {
            Some(mark) => mark.due.push(what),
            None => self.marks.push(Mark {
                date,
                due: vec![what],
            }),
        }
    }

    /// Draws picture and list.
    pub(super) fn draw(&self, words: &Words) -> Markup {
        html! {
            section aria-labelledby="timeline" {
                h2 id="timeline" { (words.text("timeline")) }
                @if self.marks.is_empty() && self.release.is_none() {
                    p { (words.text("timeline-none")) }
                } @else {
                    figure class="timeline" {
                        div class="wide" tabindex="0" role="group" aria-label=(words.text("timeline")) {
                            (self.picture(words))
                        }
                    }
                    ol class="dates" { @for mark in &self.marks { (self.entry(mark, words)) } }
                }
            }
        }
    }

    fn entry(&self, mark: &Mark, words: &Words) -> Markup {
        let is_overdue = mark.date < self.as_of;
        let day = ("day", words.day(mark.date).into());
        let heading = if is_overdue {
            words.with("due-now", &[day])
        } else if mark.date == self.as_of {
            words.text("due-today")
        } else {
            words.with("due-by", &[day])
        };
        html! {
            li {
                strong class=[is_overdue.then_some("late")] { (heading) }
                ul { @for what in &mark.due { li { (what) } } }
            }
        }
    }

    fn picture(&self, words: &Words) -> Markup {
        let dates: Vec<_> = self.marks.iter().map(|mark| mark.date).collect();
        let layout = Layout::of(self.as_of, self.release, &dates);
        // A line of time runs as the lines of the language do.
        let runs = words.language().direction();
        let across = |x: i64| match runs {
            Direction::LeftToRight => x,
            Direction::RightToLeft => WIDTH - x,
        };
        let says = words.with(
            "timeline-says",
            &[
                ("from", words.day(layout.from).into()),
                ("until", words.day(layout.until).into()),
            ],
        );
        html! {
            svg viewBox={ "0 0 " (WIDTH) " " (layout.height()) } role="img" aria-label=(says) {
                line class="axis" x1=(across(layout::START)) x2=(across(layout::END)) y1=(layout.axis) y2=(layout.axis) {}
                @for (x, label) in &layout.ticks {
                    line class="tick" x1=(across(*x)) x2=(across(*x)) y1=(layout.axis) y2=(layout.axis + 6) {}
                    text class="scale" x=(across(*x)) y=(layout.axis + 20) text-anchor="middle" { (label) }
                }
                (day(across(layout::START), 12, &layout, &words.with("timeline-today", &[("day", words.day(self.as_of).into())]), runs))
                @if let Some((x, date)) = layout.release {
                    (day(across(x), 30, &layout, &words.with("timeline-release", &[("day", words.day(date).into())]), runs))
                }
                // All stems lie beneath all marks.
                @for placed in &layout.placed { (stem(placed, across(placed.x), &layout)) }
                @for placed in &layout.placed { (mark(placed, across(placed.x), &layout)) }
            }
        }
    }
}

/// Draws a day that everything is seen from: a line through the axis, and what it is above it.
fn day(x: i64, y: i64, layout: &Layout, says: &str, runs: Direction) -> Markup {
    // A text starts on the side from which its language is read.
    let (direction, left, right) = match runs {
        Direction::LeftToRight => ("ltr", "start", "end"),
        Direction::RightToLeft => ("rtl", "end", "start"),
    };
    // The words stay in the picture wherever the day stands.
    let anchor = if x < WIDTH / 3 {
        left
    } else if x > WIDTH * 2 / 3 {
        right
    } else {
        "middle"
    };
    html! {
        line class="day" x1=(x) x2=(x) y1=(y + 5) y2=(layout.axis + 8) {}
        text class="flag" x=(x) y=(y) text-anchor=(anchor) direction=(direction) { (says) }
    }
}

fn stem(placed: &Placed, x: i64, layout: &Layout) -> Markup {
    html! {
        line class="stem" x1=(x) x2=(x) y1=(layout.height_of(placed.lane)) y2=(layout.axis) {}
    }
}

fn mark(placed: &Placed, x: i64, layout: &Layout) -> Markup {
    let y = layout.height_of(placed.lane);
    html! {
        g class=[placed.is_overdue.then_some("overdue")] {
            circle cx=(x) cy=(y) r="10" {}
            text class="number" x=(x) y=(y + 4) text-anchor="middle" { (placed.number) }
        }
    }
}
