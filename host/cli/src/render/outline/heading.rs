//! Whose plan it is, on what day, under which policy.

use throughcare_model::{Audience, PlanRemark, ReleasePlan, Sensitivity, Withheld};

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
    /// For whom it is written, if not for whoever plans the release.
    pub(crate) reader: Option<String>,
    /// What is kept from this reader, one sentence for each kind.
    pub(crate) withheld: Vec<String>,
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
            reader: reader(plan.audience, words),
            withheld: plan
                .withheld
                .iter()
                .map(|kept| withheld(kept, words))
                .collect(),
            counts: counts(&plan.counts, words),
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
pub(crate) fn remark(remark: &PlanRemark, words: &Words) -> String {
    let mut text = words.message(&remark.message);
    if let Some(place) = &remark.at {
        let given = [
            ("text", text.into()),
            ("file", words.file(place.file.reveal()).into()),
            ("line", place.line.into()),
        ];
        text = words.with("remark-placed", &given);
    }
    if let Some(help) = &remark.help {
        let given = [("text", text.into()), ("help", words.message(help).into())];
        text = words.with("remark-with-help", &given);
    }
    text
}

/// Puts a remark in one line as [`remark`] does, after the code by which it can be looked up and reported.
pub(crate) fn coded_remark(one: &PlanRemark, words: &Words) -> String {
    words.labelled(&clean(&one.code), &remark(one, words))
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
