//! What could be had: each option as it stands, what keeps the person from it, and what a person has to check.

use throughcare_model::{OptionFinding, ReleasePlan, RequirementFinding, Standing, Truth};

use super::finding::{Why, missing_facts, responsible_for};
use super::heading::remark;
use crate::render::citation::citations;
use crate::render::standing;
use crate::render::wording::{capitalised, clean};
use crate::words::Words;

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
    pub(super) fn of(plan: &ReleasePlan, words: &Words) -> Self {
        let of = |standing: Standing| {
            plan.options
                .iter()
                .filter(move |one| one.standing == standing)
        };
        let details = Standing::ALL
            .into_iter()
            .filter(|standing| *standing != Standing::NotApplicable)
            .flat_map(of)
            .map(|option| detail(option, plan, words));
        Self {
            details: details.collect(),
            not_applicable: of(Standing::NotApplicable)
                .map(|option| words.pack(&option.title))
                .collect(),
        }
    }
}

/// Returns how an option stands, in words.
pub(crate) fn stands(option: &OptionFinding, words: &Words) -> String {
    let has_to_check = option.human_only().next().is_some();
    match option.standing {
        Standing::Open if has_to_check => words.text("option-open-to-confirm"),
        Standing::Upcoming if has_to_check => words.text("option-upcoming-to-confirm"),
        other => standing::option(other, words),
    }
}

/// Returns the lines that say how the requirements stand, requirement by requirement.
fn requirements<'a>(
    requirements: impl Iterator<Item = &'a RequirementFinding>,
    words: &Words,
) -> Vec<Why> {
    requirements
        .filter(|one| !one.human_only)
        .map(|one| {
            let text = words.pack(one.text.as_ref().unwrap_or(&one.title));
            let text = match one.from {
                None => text,
                Some(from) => {
                    let given = [("text", text.into()), ("day", words.day(from).into())];
                    words.with("requirement-from", &given)
                }
            };
            Why {
                truth: Some(one.truth),
                text,
            }
        })
        .collect()
}

fn detail(option: &OptionFinding, plan: &ReleasePlan, words: &Words) -> OptionDetail {
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
            text: words.with(
                "rule-not-followed",
                &[("trouble", remark(trouble, words).into())],
            ),
        })
        .collect();
    why.extend(requirements(
        option.requirements.iter().filter(is_shown),
        words,
    ));
    let missing = missing_facts(&option.needs, &option.evidence, plan, words);
    why.extend(missing.into_iter().map(|text| Why { truth: None, text }));
    OptionDetail {
        standing: option.standing,
        stands: stands(option, words),
        option: clean(&option.option),
        title: words.pack(&option.title),
        owner: responsible_for(&option.owner, &option.with, words),
        when: when(option, plan, words),
        next: next(option, words),
        why,
        to_check: option
            .human_only()
            .map(|one| words.pack(&one.title))
            .collect(),
        sources: (!is_closed && !option.sources.is_empty())
            .then(|| citations(&option.sources, words)),
    }
}

fn when(option: &OptionFinding, plan: &ReleasePlan, words: &Words) -> Option<String> {
    match (option.standing, option.opens, option.from) {
        (Standing::Upcoming, Some(opens), _) => {
            Some(words.with("workable-from", &[("day", words.day(opens).into())]))
        }
        (_, _, Some(from)) if from > plan.as_of => {
            Some(words.with("open-from-if", &[("day", words.day(from).into())]))
        }
        _ => None,
    }
}

fn next(option: &OptionFinding, words: &Words) -> Vec<String> {
    let state = option.state_title.as_ref().map(|title| words.pack(title));
    let action = option
        .action
        .as_ref()
        .map(|action| words.labelled(&words.text("next"), &words.pack(action)));
    state
        .map(|state| capitalised(&state))
        .into_iter()
        .chain(action)
        .collect()
}
