//! What was worked out from other facts: what each came to, and how; or what it waits for.

use throughcare_model::{DerivedFinding, FactState, ReleasePlan, WorkedOut};

use super::heading::coded_remark;
use crate::render::citation::citations;
use crate::render::derived::{absent, fact, step, waits_for};
use crate::render::wording::clean;
use crate::words::Words;

/// What one derivation made of the case.
#[derive(Debug)]
pub(crate) struct Derived {
    /// The name by which `explain` knows it.
    pub(crate) id: String,
    pub(crate) title: String,
    /// What it would not work out, what went wrong, and where a record says something else.
    pub(crate) troubles: Vec<String>,
    /// What it came to, or that there is no such thing, with the steps.
    pub(crate) facts: Vec<(String, Vec<String>)>,
    /// What is still open, those that wait for the same on one line.
    pub(crate) open: Vec<String>,
    pub(crate) sources: Option<String>,
}

pub(super) fn derived(plan: &ReleasePlan, words: &Words) -> Vec<Derived> {
    let all = plan.derived.iter();
    all.map(|finding| one(finding, words)).collect()
}

fn one(finding: &DerivedFinding, words: &Words) -> Derived {
    let facts = finding.facts.iter().filter_map(|one| {
        let says = match &one.does_not_apply {
            Some(by) => absent(&one.path, by, words),
            None if one.is_known => fact(one, words),
            None => return None,
        };
        let steps = one.steps.iter().map(|one| step(one, words));
        Some((says, steps.collect()))
    });
    let facts: Vec<_> = facts.collect();
    Derived {
        id: clean(&finding.derivation),
        title: words.pack(&finding.title),
        troubles: finding
            .diagnostics
            .iter()
            .map(|one| coded_remark(one, words))
            .collect(),
        sources: (!facts.is_empty()).then(|| citations(&finding.sources, words)),
        facts,
        open: open(&finding.facts, words),
    }
}

/// A fact that somebody recorded is not open, whether or not it could be worked out.
fn open(facts: &[WorkedOut], words: &Words) -> Vec<String> {
    let mut by_needs: Vec<(&[String], Vec<String>)> = Vec::new();
    for fact in facts {
        let is_settled = fact.is_known || fact.does_not_apply.is_some();
        if is_settled || fact.state == FactState::Recorded {
            continue;
        }
        let path = clean(&fact.path);
        // That it needs itself goes without saying: somebody has to work it out.
        let needs = match fact.needs.as_slice() {
            [only] if *only == fact.path => &[],
            needs => needs,
        };
        match by_needs.iter_mut().find(|(known, _)| *known == needs) {
            Some((_, paths)) => paths.push(path),
            None => by_needs.push((needs, vec![path])),
        }
    }
    let lines = by_needs.into_iter();
    lines
        .map(|(needs, paths)| waits_for(&paths, needs, words))
        .collect()
}
