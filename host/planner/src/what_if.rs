//! The plan before and after a change: only what differs, and why.

mod changes;
mod domains;
mod law;
mod remedies;
mod search;
mod setting;

use serde::Serialize;
use throughcare_model::{Date, Finding, Reason, Recommendation, ReformNotice, ReleasePlan, Status};

use crate::packs::RuleKind;
use crate::planner::Planner;
use crate::reading::case_file::CaseFile;
use crate::test_run::deciding_clauses;

pub use law::{DerivedChange, DerivedSide, OnlyOneSide, OptionChange, OptionSide};
pub use remedies::{Change, Effort, OptionRemedies, Remedies, Remedy, Searched, Ways};
pub use setting::Setting;

/// What a plan would say otherwise if some facts were otherwise. A question, not a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WhatIf {
    /// The day on which law and facts were looked at.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub as_of: Date,
    /// The facts that were set.
    pub set: Vec<String>,
    /// The reforms that were run on the one side.
    pub reforms_before: Vec<ReformNotice>,
    /// The reforms that were run on the other.
    pub reforms_after: Vec<ReformNotice>,
    /// The findings that differ, in the order of the plan.
    pub findings: Vec<FindingChange>,
    /// How many findings are the same.
    pub unchanged: usize,
    /// The options that differ, in the order of the plan.
    pub options: Vec<OptionChange>,
    /// The derived facts that differ, with the steps that are not the same.
    pub derived: Vec<DerivedChange>,
    /// What is asked on the one side only: a reform takes it out.
    pub only_before: Vec<OnlyOneSide>,
    /// What is asked on the other side only: a reform brings it in.
    pub only_after: Vec<OnlyOneSide>,
    /// The recommendations that would be made besides, or otherwise.
    pub recommended: Vec<Recommendation>,
    /// The recommendations that would not be made any more, or otherwise.
    pub no_longer_recommended: Vec<Recommendation>,
}

/// A finding that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub due: Option<Date>,
}

impl Planner {
    /// Compares the plan of a case with the plan of the same case in which some facts are set.
    ///
    /// Both plans are made as facts and law stand on a day; of facts set twice the last counts.
    pub fn what_if(&self, case: &CaseFile, settings: &[Setting], as_of: Date) -> WhatIf {
        self.what_if_under(self, case, settings, as_of)
    }

    /// Compares the plan of a case with the plan that another law would give, in which some facts may be set as well.
    ///
    /// The other planner is one of the same packs, such as one with a reform: both have the vocabulary of the case.
    pub fn what_if_under(
        &self,
        other: &Planner,
        case: &CaseFile,
        settings: &[Setting],
        as_of: Date,
    ) -> WhatIf {
        let mut changed = case.clone();
        for setting in settings {
            setting.apply(&mut changed, other.law().vocabulary());
        }
        let before = self.plan(case, as_of);
        let after = other.plan(&changed, as_of);
        let mut difference = difference(&before, &after);
        difference.set = settings.iter().map(|one| one.path().to_owned()).collect();
        difference
    }
}

impl WhatIf {
    /// Keeps what is about one item or option.
    pub fn only(&mut self, item: &str) {
        let all = self.findings.len();
        self.findings.retain(|change| change.item == item);
        self.options.retain(|change| change.option == item);
        self.unchanged = usize::from(self.findings.is_empty() && all + self.unchanged > 0);
        let is_about = |made: &Recommendation| made.items.iter().any(|of| of == item);
        self.recommended.retain(is_about);
        self.no_longer_recommended.retain(is_about);
        self.derived.clear();
        let is_it = |rule: &OnlyOneSide| rule.kind != RuleKind::Derived && rule.name == item;
        self.only_before.retain(is_it);
        self.only_after.retain(is_it);
    }

    /// Whether both plans say the same.
    pub fn is_nothing(&self) -> bool {
        self.findings.is_empty()
            && self.options.is_empty()
            && self.derived.is_empty()
            && self.only_before.is_empty()
            && self.only_after.is_empty()
            && self.recommended.is_empty()
            && self.no_longer_recommended.is_empty()
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

/// Returns what differs between two plans of one case on one day, made from other facts or under another law.
///
/// Findings, options and derived facts that are there on both sides are compared; what is there on one side only is
/// named. The plans of two planners can be compared, such as one of the law in force and one with a reform.
pub fn difference(before: &ReleasePlan, after: &ReleasePlan) -> WhatIf {
    let sides = before.findings.iter().filter_map(|one| {
        let mut others = after.findings.iter();
        Some((one, others.find(|other| other.item == one.item)?))
    });
    let sides: Vec<_> = sides.collect();
    let changes = sides.iter().filter_map(|(before, after)| {
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
        reforms_before: before.reforms.clone(),
        reforms_after: after.reforms.clone(),
        unchanged: sides.len() - findings.len(),
        findings,
        options: law::options(before, after),
        derived: law::derived(before, after),
        only_before: law::only_in(before, after),
        only_after: law::only_in(after, before),
        recommended: only_in(after, before),
        no_longer_recommended: only_in(before, after),
    }
}

#[cfg(test)]
mod tests;
