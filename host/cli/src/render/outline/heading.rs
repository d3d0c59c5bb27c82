//! Whose plan it is, on what day, under which policy.

use throughcare_model::{Audience, PlanRemark, ReleasePlan, Sensitivity, Withheld};

use crate::render::citation::citation;
use crate::render::wording::{clean, counts, day, distance, weekday};
use crate::words::Words;

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
    /// For whom it is written, if not for whoever plans the release.
    pub(crate) reader: Option<String>,
    /// What is kept from this reader, one sentence for each kind.
    pub(crate) withheld: Vec<String>,
    /// The counts as a sentence.
    pub(crate) counts: String,
}

impl Heading {
    pub(super) fn of(plan: &ReleasePlan, words: &Words) -> Self {
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
            reader: reader(plan.audience, words),
            withheld: plan
                .withheld
                .iter()
                .map(|kept| withheld(kept, words))
                .collect(),
            counts: counts(&plan.counts),
        }
    }
}

fn reader(audience: Audience, words: &Words) -> Option<String> {
    match audience {
        Audience::Caseworker => None,
        Audience::Person => Some(words.text("for-person")),
        Audience::Auditor => Some(words.text("for-auditor")),
    }
}

/// Says how much of one kind is kept from the reader, and whom one may ask.
pub(crate) fn withheld(kept: &Withheld, words: &Words) -> String {
    let kind = match kept.sensitivity {
        Sensitivity::Health => words.text("about-health"),
        Sensitivity::Victim => words.text("about-victim"),
        Sensitivity::Child => words.text("about-child"),
        Sensitivity::ThirdParty => words.text("about-third-party"),
    };
    let facts = words.with("facts", &[("count", kept.facts.into())]);
    let items = words.with("items", &[("count", kept.items.len().into())]);
    let text = words.with(
        "withheld",
        &[
            ("facts", facts.into()),
            ("kind", kind.into()),
            ("items", items.into()),
        ],
    );
    match &kept.ask {
        None => text,
        Some(who) => words.with(
            "withheld-ask",
            &[("withheld", text.into()), ("who", words.pack(who).into())],
        ),
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
