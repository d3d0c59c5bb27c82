//! Whose plan it is, on what day, under which policy.

use throughcare_model::{PlanRemark, ReleasePlan};

use crate::render::citation::citation;
use crate::render::wording::{clean, counts, day, distance, weekday};

/// The head of a plan.
#[derive(Debug)]
pub(crate) struct Heading {
    /// `Release plan for A-17`.
    pub(crate) title: String,
    /// `Release on Monday 15 February 2027, in 84 days, as of 23 November 2026`.
    pub(crate) release: String,
    /// `kyoto 1.0.0`, the base first.
    pub(crate) policies: Vec<String>,
    /// That the plan was made under a law that is not, or need not be, in force; one sentence for each reform.
    pub(crate) reforms: Vec<String>,
    /// Each departure from an inherited item, as a sentence.
    pub(crate) derogations: Vec<String>,
    /// Remarks on the packs.
    pub(crate) remarks: Vec<String>,
    /// The counts as a sentence.
    pub(crate) counts: String,
}

impl Heading {
    pub(super) fn of(plan: &ReleasePlan) -> Self {
        Self {
            title: format!("Release plan for {}", clean(plan.case.reference.reveal())),
            release: release(plan),
            policies: plan
                .policies
                .iter()
                .map(|pack| format!("{} {}", clean(&pack.id), clean(&pack.version)))
                .collect(),
            reforms: reforms(plan),
            derogations: derogations(plan),
            remarks: plan.diagnostics.iter().map(remark).collect(),
            counts: counts(&plan.counts),
        }
    }
}

/// Puts a remark on a document in one line, with its place.
pub(crate) fn remark(remark: &PlanRemark) -> String {
    let mut text = clean(&remark.message);
    if let Some(place) = &remark.at {
        text = format!(
            "{text} ({}, line {})",
            clean(place.file.reveal()),
            place.line
        );
    }
    if let Some(help) = &remark.help {
        text = format!("{text}; {}", clean(help));
    }
    text
}

fn release(plan: &ReleasePlan) -> String {
    let as_of = day(plan.as_of);
    match plan.release_date {
        Some(date) => format!(
            "Release on {}, {} as of {as_of}",
            weekday(date),
            distance(plan.as_of, date)
        ),
        None => format!("Release date unknown: release.date is not recorded. As of {as_of}"),
    }
}

fn reforms(plan: &ReleasePlan) -> Vec<String> {
    plan.reforms
        .iter()
        .map(|reform| {
            format!(
                "this plan was made as if the law were changed by {} ({}, {}); it is not a plan under the law in force",
                clean(&reform.title),
                clean(&reform.id),
                citation(&reform.source)
            )
        })
        .collect()
}

fn derogations(plan: &ReleasePlan) -> Vec<String> {
    plan.derogations
        .iter()
        .map(|derogation| {
            format!(
                "{} departs from {} until {}: {} — approved by {}; {}",
                clean(&derogation.pack),
                clean(&derogation.from),
                day(derogation.until),
                clean(&derogation.ground),
                clean(&derogation.approver),
                citation(&derogation.source)
            )
        })
        .collect()
}
