//! What could be had: each option as it stands, what keeps the person from it, and what a person has to check.

use throughcare_model::{OptionFinding, ReleasePlan, RequirementFinding, Standing, Truth};

use super::finding::{Why, missing_facts, responsible_for};
use super::heading::remark;
use crate::render::citation::citations;
use crate::render::wording::{capitalised, clean, day};

/// The heading above what only a person can check.
pub(crate) const TO_CHECK: &str = "A person has to check";

/// The options of a plan.
#[derive(Debug)]
pub(crate) struct Options {
    /// Those that concern the person, those first in which there is something to do.
    pub(crate) details: Vec<OptionDetail>,
    /// The titles of those that do not.
    pub(crate) not_applicable: Vec<String>,
}

/// One option in full.
#[derive(Debug)]
pub(crate) struct OptionDetail {
    pub(crate) standing: Standing,
    /// How it stands, in words: `open, if a person confirms what is named below`.
    pub(crate) stands: String,
    /// The name by which `explain` knows it.
    pub(crate) option: String,
    pub(crate) title: String,
    /// Who answers for it, and with whom.
    pub(crate) owner: String,
    /// From when it can be had, where that is still to come.
    pub(crate) when: Option<String>,
    /// Where the matter stands, and what comes next.
    pub(crate) next: Vec<String>,
    /// Requirement by requirement, and what is not recorded.
    pub(crate) why: Vec<Why>,
    /// What only a person can check.
    pub(crate) to_check: Vec<String>,
    /// What it rests on; not of what is closed.
    pub(crate) sources: Option<String>,
}

impl Options {
    pub(super) fn of(plan: &ReleasePlan) -> Self {
        let of = |standing: Standing| {
            plan.options
                .iter()
                .filter(move |one| one.standing == standing)
        };
        let details = Standing::ALL
            .into_iter()
            .filter(|standing| *standing != Standing::NotApplicable)
            .flat_map(of)
            .map(|option| detail(option, plan));
        Self {
            details: details.collect(),
            not_applicable: of(Standing::NotApplicable)
                .map(|option| clean(&option.title))
                .collect(),
        }
    }
}

/// Returns how an option stands, in words.
fn stands(option: &OptionFinding) -> String {
    let has_to_check = option.human_only().next().is_some();
    match option.standing {
        Standing::UnderWay => "under way".to_owned(),
        Standing::Open if has_to_check => "open if a person confirms it".to_owned(),
        Standing::Open => "open".to_owned(),
        Standing::Upcoming if has_to_check => "opens later, if a person confirms it".to_owned(),
        Standing::Upcoming => "opens later".to_owned(),
        Standing::Near => "near".to_owned(),
        Standing::Undetermined => "undetermined".to_owned(),
        Standing::Closed => "closed".to_owned(),
        Standing::NotApplicable => "does not apply".to_owned(),
    }
}

/// Returns the lines that say how the requirements stand, requirement by requirement.
fn requirements<'a>(requirements: impl Iterator<Item = &'a RequirementFinding>) -> Vec<Why> {
    requirements
        .filter(|one| !one.human_only)
        .map(|one| {
            let text = match &one.text {
                Some(text) => clean(text),
                None => clean(&one.title),
            };
            let from = one.from.map(|from| format!(" (from {})", day(from)));
            Why {
                truth: Some(one.truth),
                text: format!("{text}{}", from.unwrap_or_default()),
            }
        })
        .collect()
}

fn detail(option: &OptionFinding, plan: &ReleasePlan) -> OptionDetail {
    let is_closed = option.standing == Standing::Closed;
    // What holds is of interest where the option is within reach.
    let is_shown = |one: &&RequirementFinding| {
        one.truth != Truth::Yes
            || matches!(
                option.standing,
                Standing::Open | Standing::Upcoming | Standing::Near
            )
    };
    let mut why: Vec<Why> = option
        .diagnostics
        .iter()
        .map(|trouble| Why {
            truth: None,
            text: format!("the rule could not be followed: {}", remark(trouble)),
        })
        .collect();
    why.extend(requirements(option.requirements.iter().filter(is_shown)));
    let missing = missing_facts(&option.needs, &option.evidence, plan);
    why.extend(missing.into_iter().map(|text| Why { truth: None, text }));
    OptionDetail {
        standing: option.standing,
        stands: stands(option),
        option: clean(&option.option),
        title: clean(&option.title),
        owner: responsible_for(&option.owner, &option.with),
        when: when(option, plan),
        next: next(option),
        why,
        to_check: option.human_only().map(|one| clean(&one.title)).collect(),
        sources: (!is_closed && !option.sources.is_empty()).then(|| citations(&option.sources)),
    }
}

fn when(option: &OptionFinding, plan: &ReleasePlan) -> Option<String> {
    match (option.standing, option.opens, option.from) {
        (Standing::Upcoming, Some(opens), _) => Some(format!("from {}", day(opens))),
        (_, _, Some(from)) if from > plan.as_of => {
            Some(format!("open from {} if nothing changes", day(from)))
        }
        _ => None,
    }
}

fn next(option: &OptionFinding) -> Vec<String> {
    let state = option.state_title.as_ref().map(|title| clean(title));
    let action = option
        .action
        .as_ref()
        .map(|action| format!("Next: {}", clean(action)));
    state
        .map(|state| capitalised(&state))
        .into_iter()
        .chain(action)
        .collect()
}
