//! The plan before and after a change: only what differs, and why.

mod changes;
mod domains;
mod remedies;
mod search;
mod setting;

use serde::Serialize;
use throughcare_model::{Date, Finding, Reason, Recommendation, ReleasePlan, Status};

use crate::planner::Planner;
use crate::reading::case_file::CaseFile;
use crate::test_run::deciding_clauses;

pub use remedies::{Change, Effort, Remedies, Remedy, Searched};
pub use setting::Setting;

/// What a plan would say otherwise if some facts were otherwise. A question, not a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WhatIf {
    /// The day on which law and facts were looked at.
    pub as_of: Date,
    /// The facts that were set.
    pub set: Vec<String>,
    /// The findings that differ, in the order of the plan.
    pub findings: Vec<FindingChange>,
    /// How many findings are the same.
    pub unchanged: usize,
    /// The recommendations that would be made besides, or otherwise.
    pub recommended: Vec<Recommendation>,
    /// The recommendations that would not be made any more, or otherwise.
    pub no_longer_recommended: Vec<Recommendation>,
}

/// A finding that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingChange {
    /// The item.
    pub item: String,
    /// What it is.
    pub title: String,
    /// How it stands.
    pub before: Side,
    /// How it would stand.
    pub after: Side,
}

/// How an item stands on one side of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Side {
    /// The status.
    pub status: Status,
    /// The clauses that decided it, in one line each.
    pub because: Vec<String>,
    /// The whole tree of clauses.
    pub reasons: Reason,
    /// The facts that could still settle it.
    pub needs: Vec<String>,
    /// The last day on which it should be secured.
    pub due: Option<Date>,
}

impl Planner {
    /// Compares the plan of a case with the plan of the same case in which some facts are set.
    ///
    /// Both plans are made as facts and law stand on a day; of facts set twice the last counts.
    pub fn what_if(&self, case: &CaseFile, settings: &[Setting], as_of: Date) -> WhatIf {
        let mut changed = case.clone();
        for setting in settings {
            setting.apply(&mut changed, self.law().vocabulary());
        }
        let before = self.plan(case, as_of);
        let after = self.plan(&changed, as_of);
        let mut difference = differences(&before, &after);
        difference.set = settings.iter().map(|one| one.path().to_owned()).collect();
        difference
    }
}

impl WhatIf {
    /// Keeps what is about one item.
    pub fn only(&mut self, item: &str) {
        let all = self.findings.len();
        self.findings.retain(|change| change.item == item);
        self.unchanged = usize::from(self.findings.is_empty() && all + self.unchanged > 0);
        let is_about = |made: &Recommendation| made.items.iter().any(|of| of == item);
        self.recommended.retain(is_about);
        self.no_longer_recommended.retain(is_about);
    }
}

impl Side {
    /// Returns how a finding stands.
    pub(crate) fn of(finding: &Finding) -> Self {
        Self {
            status: finding.status,
            because: deciding_clauses(finding),
            reasons: finding.because.clone(),
            needs: finding.needs.clone(),
            due: finding.due,
        }
    }
}

/// Returns what differs between two plans of one case on one day.
pub(crate) fn differences(before: &ReleasePlan, after: &ReleasePlan) -> WhatIf {
    let sides = before.findings.iter().zip(&after.findings);
    let changes = sides.filter_map(|(before, after)| {
        let (one, other) = (Side::of(before), Side::of(after));
        (one.status != other.status || one.due != other.due).then(|| FindingChange {
            item: before.item.clone(),
            title: before.title.clone(),
            before: one,
            after: other,
        })
    });
    let findings: Vec<_> = changes.collect();
    let only_in = |one: &ReleasePlan, other: &ReleasePlan| {
        let all = one.recommendations.iter();
        all.filter(|made| !other.recommendations.contains(made))
            .cloned()
            .collect()
    };
    WhatIf {
        as_of: before.as_of,
        set: Vec::new(),
        unchanged: before.findings.len() - findings.len(),
        findings,
        recommended: only_in(after, before),
        no_longer_recommended: only_in(before, after),
    }
}

#[cfg(test)]
mod tests;
