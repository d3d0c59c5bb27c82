//! Whose plan it is, on what day, under which policy.

use throughcare_model::{PlanRemark, ReleasePlan};

use crate::render::citation::citation;
use crate::render::wording::{clean, counts, distance};
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
    /// The counts as a sentence.
    pub(crate) counts: String,
}

impl Heading {
    pub(super) fn of(plan: &ReleasePlan, words: &Words) -> Self {
        let reference = clean(plan.case.reference.reveal());
        Self {
            title: words.with("plan-title", &[("reference", reference.into())]),
            release: release(plan, words),
            policies: plan
                .policies
                .iter()
                .map(|pack| format!("{} {}", clean(&pack.id), clean(&pack.version)))
                .collect(),
            reforms: reforms(plan, words),
            derogations: derogations(plan, words),
            remarks: plan
                .diagnostics
                .iter()
                .map(|one| remark(one, words))
                .collect(),
            counts: counts(&plan.counts, words),
        }
    }
}

/// Puts a remark on a document in one line, with its place.
pub(crate) fn remark(remark: &PlanRemark, words: &Words) -> String {
    let mut text = clean(&remark.message);
    if let Some(place) = &remark.at {
        let given = [
            ("text", text.into()),
            ("file", clean(place.file.reveal()).into()),
            ("line", place.line.into()),
        ];
        text = words.with("remark-placed", &given);
    }
    if let Some(help) = &remark.help {
        let given = [("text", text.into()), ("help", clean(help).into())];
        text = words.with("remark-with-help", &given);
    }
    text
}

fn release(plan: &ReleasePlan, words: &Words) -> String {
    let as_of = ("as-of", words.day(plan.as_of).into());
    match plan.release_date {
        Some(date) => {
            let day = ("day", words.weekday(date).into());
            let distance = ("distance", distance(plan.as_of, date, words).into());
            words.with("release-on", &[day, distance, as_of])
        }
        None => words.with("release-unknown", &[as_of]),
    }
}

fn reforms(plan: &ReleasePlan, words: &Words) -> Vec<String> {
    plan.reforms
        .iter()
        .map(|reform| {
            let given = [
                ("title", words.pack(&reform.title).into()),
                ("id", clean(&reform.id).into()),
                ("source", citation(&reform.source, words).into()),
            ];
            words.with("made-under", &given)
        })
        .collect()
}

fn derogations(plan: &ReleasePlan, words: &Words) -> Vec<String> {
    plan.derogations
        .iter()
        .map(|derogation| {
            let given = [
                ("pack", clean(&derogation.pack).into()),
                ("from", clean(&derogation.from).into()),
                ("until", words.day(derogation.until).into()),
                ("ground", words.pack(&derogation.ground).into()),
                ("approver", words.pack(&derogation.approver).into()),
                ("source", citation(&derogation.source, words).into()),
            ];
            words.with("derogation-says", &given)
        })
        .collect()
}
