//! A date and how it was made.

use jiff::civil::Date;

use crate::Rule;

/// How one date was made.
///
/// [`unadjusted`](DateBreakdown::unadjusted) plus the days of every step is [`date`](DateBreakdown::date), exactly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateBreakdown {
    /// The date.
    pub date: Date,
    /// The date before anything was added or taken away.
    pub unadjusted: Date,
    /// What was added or taken away, in the order in which it was.
    pub steps: Vec<Step>,
    /// The references of the sentences it rests on, in the order of the record.
    pub sentences: Vec<String>,
    /// The references of the adjustments it rests on, in the order of the record.
    pub adjustments: Vec<String>,
}

impl DateBreakdown {
    /// Returns the days by which adjustments moved the date: remand, tagged bail, added and restored days, time at large.
    pub fn days_of_adjustment(&self) -> i64 {
        self.steps
            .iter()
            .filter(|step| step.rule.is_an_adjustment())
            .map(|step| step.days)
            .sum()
    }
}

/// One rule and the days by which it moved the date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The rule.
    pub rule: Rule,
    /// Days later, or earlier if negative. Nought where the rule decided something without moving the date.
    pub days: i64,
}
