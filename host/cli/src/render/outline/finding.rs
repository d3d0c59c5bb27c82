//! The findings of one part of life: those that call for something in full, the others in brief.

use std::collections::BTreeMap;

use throughcare_model::{Evidence, FactState, Finding, ReleasePlan, Status, Truth};

use super::heading::remark;
use crate::render::citation::citations;
use crate::render::deciding::deciding;
use crate::render::operand::Standing;
use crate::render::wording::{capitalised, clean, due, state};
use crate::words::Words;

/// The findings under one heading.
#[derive(Debug)]
pub(crate) struct Section {
    pub(crate) title: String,
    /// Unmet first, then undetermined, then arranged and declined.
    pub(crate) details: Vec<Detail>,
    /// The titles of what is met.
    pub(crate) met: Vec<String>,
    /// The titles of what does not concern the person.
    pub(crate) not_applicable: Vec<String>,
}

/// One finding in full.
#[derive(Debug)]
pub(crate) struct Detail {
    pub(crate) status: Status,
    /// The name by which `explain` knows the item.
    pub(crate) item: String,
    pub(crate) title: String,
    /// Who answers for it, and with whom.
    pub(crate) owner: String,
    /// `due 4 January 2027`, and from when it can be worked on if that is still to come.
    pub(crate) when: Option<String>,
    /// Why, one line each.
    pub(crate) why: Vec<Why>,
    /// What it rests on; only of what is unmet or undetermined.
    pub(crate) sources: Option<String>,
}

/// One line of why.
#[derive(Debug)]
pub(crate) struct Why {
    /// Whether the clause holds; nothing where the line is no clause.
    pub(crate) truth: Option<Truth>,
    pub(crate) text: String,
}

pub(super) fn sections(plan: &ReleasePlan, words: &Words) -> Vec<Section> {
    by_domain(plan, words)
        .into_iter()
        .map(|(title, findings)| section(title, &findings, plan, words))
        .collect()
}

/// Returns the findings under the headings of their parts of life, in the order of the plan.
pub(crate) fn by_domain<'a>(
    plan: &'a ReleasePlan,
    words: &Words,
) -> Vec<(String, Vec<&'a Finding>)> {
    let mut by_domain: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in &plan.findings {
        by_domain.entry(&finding.domain).or_default().push(finding);
    }
    let mut sections = Vec::new();
    for domain in &plan.domains {
        if let Some(findings) = by_domain.remove(domain.id.as_str()) {
            sections.push((words.pack(&domain.title), findings));
        }
    }
    // A heading that the plan does not spell out is still a heading.
    for (id, findings) in by_domain {
        sections.push((capitalised(&clean(id).replace('-', " ")), findings));
    }
    sections
}

fn section(title: String, findings: &[&Finding], plan: &ReleasePlan, words: &Words) -> Section {
    let of = |status: Status| {
        findings
            .iter()
            .filter(move |finding| finding.status == status)
    };
    let titles = |status: Status| {
        of(status)
            .map(|finding| words.pack(&finding.title))
            .collect()
    };
    let full = [
        Status::Unmet,
        Status::Undetermined,
        Status::Arranged,
        Status::Declined,
    ];
    Section {
        title,
        details: full
            .into_iter()
            .flat_map(of)
            .map(|finding| detail(finding, plan, words))
            .collect(),
        met: titles(Status::Met),
        not_applicable: titles(Status::NotApplicable),
    }
}

/// Puts one finding in sentences.
pub(crate) fn detail(finding: &Finding, plan: &ReleasePlan, words: &Words) -> Detail {
    let is_open = matches!(finding.status, Status::Unmet | Status::Undetermined);
    Detail {
        status: finding.status,
        item: clean(&finding.item),
        title: words.pack(&finding.title),
        owner: responsible_for(&finding.owner, &finding.with, words),
        when: is_open.then(|| when(finding, plan, words)).flatten(),
        why: why(finding, plan, words),
        sources: (is_open && !finding.sources.is_empty())
            .then(|| citations(&finding.sources, words)),
    }
}

/// Returns who answers for something, and with whom.
pub(super) fn responsible_for(owner: &str, with: &[String], words: &Words) -> String {
    let owner = words.pack(owner);
    if with.is_empty() {
        return owner;
    }
    let with: Vec<_> = with.iter().map(|name| words.pack(name)).collect();
    let given = [("owner", owner.into()), ("others", words.and(&with).into())];
    words.with("owner-with", &given)
}

fn when(finding: &Finding, plan: &ReleasePlan, words: &Words) -> Option<String> {
    let opens = finding
        .opens
        .filter(|opens| *opens > plan.as_of)
        .map(|opens| words.with("workable-from", &[("day", words.day(opens).into())]));
    let parts: Vec<_> = opens
        .into_iter()
        .chain(due(finding.due, plan.as_of, words))
        .collect();
    (!parts.is_empty()).then(|| words.series(&parts))
}

/// Trouble comes first; of what is undetermined, what is missing says it shorter than the clauses would.
fn why(finding: &Finding, plan: &ReleasePlan, words: &Words) -> Vec<Why> {
    let told = |text| Why { truth: None, text };
    let mut why: Vec<_> = finding
        .diagnostics
        .iter()
        .map(|trouble| {
            let trouble = remark(trouble, words);
            told(words.with("rule-not-followed", &[("trouble", trouble.into())]))
        })
        .collect();
    if finding.status == Status::Undetermined && !finding.needs.is_empty() {
        why.extend(
            missing_facts(&finding.needs, &finding.evidence, plan, words)
                .into_iter()
                .map(told),
        );
    } else if matches!(finding.status, Status::Arranged | Status::Declined) {
        why.extend(behind(finding, words).map(told));
    } else if why.is_empty() {
        why.extend(deciding(finding, words).iter().map(|clause| Why {
            truth: Some(clause.truth),
            text: clause.sentence(words),
        }));
    }
    why
}

/// Returns the facts on which a promise or a refusal rests, in one line. The day of release goes without saying.
fn behind(finding: &Finding, words: &Words) -> Option<String> {
    let mut facts: Vec<String> = Vec::new();
    let mut add = |text: String| {
        if !facts.contains(&text) {
            facts.push(text);
        }
    };
    for clause in deciding(finding, words) {
        if clause.facts.is_empty() {
            add(clause.claim);
            continue;
        }
        let telling = |fact: &&Standing| !fact.is_given && fact.path != "release.date";
        for fact in clause.facts.iter().filter(telling) {
            let given = [
                ("fact", fact.path.as_str().into()),
                ("state", fact.state.as_str().into()),
            ];
            add(words.with("fact-and-state", &given));
        }
    }
    (!facts.is_empty()).then(|| words.long_series(&facts))
}

/// Returns facts that could still settle something, those missing in one way on one line.
pub(super) fn missing_facts(
    needs: &[String],
    evidence: &[Evidence],
    plan: &ReleasePlan,
    words: &Words,
) -> Vec<String> {
    let mut by_state: BTreeMap<FactState, Vec<String>> = BTreeMap::new();
    for need in needs {
        let mut looks = evidence.iter();
        let look = looks.find(|look| look.path == *need);
        // What lies beneath a fact that is worked out is no evidence of the finding itself.
        let mut asked = plan.open_questions.iter();
        let asked = asked.find(|open| open.path == *need);
        let stands = look
            .map(|look| look.state)
            .or_else(|| asked.map(|open| open.state))
            .unwrap_or(FactState::NotRecorded);
        by_state.entry(stands).or_default().push(clean(need));
    }
    by_state
        .into_iter()
        .map(|(stands, paths)| {
            let given = [
                ("state", state(stands, words).into()),
                ("paths", words.series(&paths).into()),
            ];
            words.with("missing-facts", &given)
        })
        .collect()
}
