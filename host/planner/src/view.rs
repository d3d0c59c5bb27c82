//! The plan as one audience may see it.
//!
//! What is kept from the person is taken away *before* a rule runs: it is withheld from the rules as from
//! the reader, whether recorded or not. So nothing in their plan, no status, reason, count, recommendation
//! or derived fact, can hang on it, whatever a rule does. A filter over a finished plan could not promise that.

use std::collections::{BTreeMap, BTreeSet};

use throughcare_model::{
    Audience, Date, Evidence, Fact, FactId, FactKind, FactState, FactTable, ReleasePlan,
    Sensitivity, Vocabulary, Withheld,
};

use crate::packs::Law;
use crate::planner::Planner;
use crate::reading::case_file::CaseFile;
use crate::{audit, release_plan};

/// Makes the plan of one case on one day for one audience.
pub(crate) fn plan(
    planner: &Planner,
    case: &CaseFile,
    as_of: Date,
    audience: Audience,
) -> ReleasePlan {
    let law = planner.law();
    let mut plan = match audience {
        Audience::Caseworker => return release_plan::make(planner, case, as_of),
        Audience::Person => release_plan::make(planner, &for_the_person(case, law), as_of),
        Audience::Auditor => release_plan::make(planner, case, as_of),
    };
    plan.audience = audience;
    match audience {
        Audience::Caseworker => {}
        Audience::Person => {
            let is_kept = |path: &str| kept_from_the_person(path, law.vocabulary()).is_some();
            plan.open_questions.retain(|open| !is_kept(&open.path));
            plan.withheld = withheld(&plan, law);
        }
        Audience::Auditor => plan.audit = Some(audit::of(planner, as_of)),
    }
    plan
}

/// Returns the case without what is kept from the person.
pub(crate) fn for_the_person(case: &CaseFile, law: &Law) -> CaseFile {
    let mut seen = case.clone();
    withhold(&mut seen.facts, law.vocabulary(), Audience::Person);
    seen
}

/// Withholds every fact that is kept from an audience, also one that nobody has recorded: that it is missing
/// could tell as much as its value.
fn withhold(facts: &mut FactTable, vocabulary: &Vocabulary, audience: Audience) {
    let kept = vocabulary.iter().filter(|(_, definition)| {
        let sensitivity = definition.sensitivity;
        sensitivity.is_some_and(|sensitivity| audience.is_kept_from(sensitivity))
    });
    let withheld = || Fact {
        state: FactState::Withheld,
        ..Fact::default()
    };
    for (id, definition) in kept {
        match definition.list {
            Some(list) => in_each_entry(facts, list, id, withheld),
            None if definition.kind == FactKind::List => {
                facts.put_list(id, withheld(), Vec::new());
            }
            None => facts.put(id, withheld()),
        }
    }
}

fn in_each_entry(facts: &mut FactTable, list: FactId, id: FactId, fact: impl Fn() -> Fact) {
    let entries = facts.entries(list).map_or(0, <[_]>::len);
    for entry in 0..entries {
        facts.put_in_entry(list, entry, id, fact());
    }
}

/// Says what a plan for the person keeps back, by kind.
fn withheld(plan: &ReleasePlan, law: &Law) -> Vec<Withheld> {
    let mut facts: BTreeMap<Sensitivity, BTreeSet<FactId>> = BTreeMap::new();
    let mut items: BTreeMap<Sensitivity, Vec<String>> = BTreeMap::new();
    for (name, evidence, needs) in looks(plan) {
        for look in evidence {
            let Some((id, sensitivity)) = kept_from_the_person(&look.path, law.vocabulary()) else {
                continue;
            };
            facts.entry(sensitivity).or_default().insert(id);
            let hang_on_it = items.entry(sensitivity).or_default();
            if needs.contains(&look.path) && hang_on_it.last().is_none_or(|last| last != name) {
                hang_on_it.push(name.to_owned());
            }
        }
    }
    facts
        .into_iter()
        .map(|(sensitivity, facts)| Withheld {
            sensitivity,
            facts: facts.len(),
            items: items.remove(&sensitivity).unwrap_or_default(),
            ask: law.contact().map(str::to_owned),
        })
        .collect()
}

/// Returns what was looked at for each item, option and derivation, and what could still settle it.
fn looks(plan: &ReleasePlan) -> impl Iterator<Item = (&str, &[Evidence], &[String])> {
    let items = plan
        .findings
        .iter()
        .map(|one| (one.item.as_str(), &one.evidence[..], &one.needs[..]));
    let options = plan
        .options
        .iter()
        .map(|one| (one.option.as_str(), &one.evidence[..], &one.needs[..]));
    let derived = plan
        .derived
        .iter()
        .map(|one| (one.derivation.as_str(), &one.evidence[..], &[][..]));
    items.chain(options).chain(derived)
}

/// Returns the fact that a plan names, entries counted in, if it is kept from the person.
fn kept_from_the_person(path: &str, vocabulary: &Vocabulary) -> Option<(FactId, Sensitivity)> {
    let id = vocabulary.find(&uncounted(path))?;
    let sensitivity = vocabulary.get(id)?.sensitivity?;
    Audience::Person
        .is_kept_from(sensitivity)
        .then_some((id, sensitivity))
}

/// Returns a path as the vocabulary has it: `children[].carer` for `children[2].carer`.
fn uncounted(path: &str) -> String {
    match (path.split_once('['), path.split_once(']')) {
        (Some((list, _)), Some((_, field))) => format!("{list}[]{field}"),
        _ => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::uncounted;

    #[test]
    fn an_entry_is_found_by_the_fact_that_it_is_an_entry_of() {
        assert_eq!(uncounted("children[2].carer"), "children[].carer");
        assert_eq!(uncounted("plan.losses[10].on"), "plan.losses[].on");
        assert_eq!(uncounted("home.unsafe"), "home.unsafe");
    }
}
