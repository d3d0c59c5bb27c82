//! What always holds, of any case.

use std::collections::BTreeSet;

use proptest::prelude::*;
use throughcare::{CaseFile, Planner};
use throughcare_model::{Fact, FactId, Operand, Reason, ReasonNode, ReleasePlan, Status};

use crate::generated;
use crate::support::{AS_OF, case, every_case, kyoto, plan};

#[test]
fn a_case_file_with_nothing_but_a_release_date_leaves_every_item_open() {
    let planner = kyoto();
    let empty = plan(
        planner,
        "[case]\nreference = \"A-17\"\n[release]\ndate = 2027-02-15\n",
    );
    assert_eq!(empty.findings.len(), 60);
    for finding in &empty.findings {
        assert_eq!(finding.status, Status::Undetermined, "{}", finding.item);
        assert!(
            !finding.needs.is_empty(),
            "{} says what it needs",
            finding.item
        );
    }
}

#[test]
fn forgetting_any_fact_of_any_case_settles_nothing() {
    let planner = kyoto();
    for case in every_case() {
        let before = planner.plan(&case, AS_OF);
        for forgotten in recorded(&case) {
            let after = planner.plan(&without(&case, forgotten), AS_OF);
            assert_settles_nothing(&before, &after);
        }
    }
}

#[test]
fn every_finding_cites_a_source_and_every_read_is_evidence() {
    let planner = kyoto();
    for case in every_case() {
        for finding in planner.plan(&case, AS_OF).findings {
            assert!(!finding.sources.is_empty(), "{}", finding.item);
            let evidence: BTreeSet<_> = finding.evidence.iter().map(|look| &*look.path).collect();
            let mut named = BTreeSet::new();
            facts_of(&finding.because, &mut named);
            assert!(
                named.is_subset(&evidence),
                "{}: {named:?} {evidence:?}",
                finding.item
            );
            for need in &finding.needs {
                assert!(evidence.contains(need.as_str()), "{}: {need}", finding.item);
            }
        }
    }
}

#[test]
fn two_runs_and_two_threads_give_the_same_plan() {
    let planner = kyoto();
    for case in every_case() {
        let once = planner.plan(&case, AS_OF);
        let others = std::thread::scope(|scope| {
            let runs = [(); 2].map(|()| scope.spawn(|| planner.plan(&case, AS_OF)));
            runs.map(|run| run.join().unwrap())
        });
        assert!(others.iter().all(|other| *other == once));
    }
}

#[test]
fn a_planner_may_be_shared_between_threads() {
    fn shareable<T: Send + Sync>() {}
    shareable::<Planner>();
}

#[test]
fn no_plan_says_that_a_person_should_stay_in() {
    let planner = kyoto();
    for case in every_case() {
        let plan = planner.plan(&case, AS_OF);
        // Titles of sources keep the words of their time.
        let plan = ReleasePlan {
            instruments: Vec::new(),
            ..plan
        };
        let json = throughcare_cli::json(&plan).unwrap().to_lowercase();
        assert!(!json.contains("not ready for release"));
        assert!(!json.contains("offender"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn forgetting_a_fact_of_a_made_up_case_settles_nothing(
        choices in generated::choices(kyoto().law().vocabulary()),
        which in any::<prop::sample::Index>(),
    ) {
        let planner = kyoto();
        let case = generated::case(planner, &choices);
        let recorded = recorded(&case);
        prop_assume!(!recorded.is_empty());
        let before = planner.plan(&case, AS_OF);
        prop_assert!(before.findings.iter().all(|finding| finding.diagnostics.is_empty()));
        let forgotten = recorded[which.index(recorded.len())];
        assert_settles_nothing(&before, &planner.plan(&without(&case, forgotten), AS_OF));
    }

    #[test]
    fn counts_agree_with_findings_and_unknown_facts_are_asked_for(
        choices in generated::choices(kyoto().law().vocabulary()),
    ) {
        let planner = kyoto();
        let plan = planner.plan(&generated::case(planner, &choices), AS_OF);
        for status in Status::ALL {
            let found = plan.findings.iter().filter(|finding| finding.status == status).count();
            prop_assert_eq!(plan.counts.of(status), found);
        }
        let asked: BTreeSet<_> = plan.open_questions.iter().map(|open| &open.path).collect();
        for finding in &plan.findings {
            prop_assert!(finding.needs.iter().all(|need| asked.contains(need)));
            prop_assert_eq!(finding.needs.is_empty(), finding.status != Status::Undetermined);
        }
    }
}

/// Less knowledge may leave an item open, or at a lesser yes; it never settles one.
fn assert_settles_nothing(before: &ReleasePlan, after: &ReleasePlan) {
    for (before, after) in before.findings.iter().zip(&after.findings) {
        let settled = matches!(
            after.status,
            Status::Met | Status::Unmet | Status::NotApplicable
        );
        assert!(
            after.status == before.status || !settled,
            "{}: {:?} became {:?}",
            after.item,
            before.status,
            after.status
        );
    }
}

/// Single facts and whole lists that the case says anything of.
fn recorded(case: &CaseFile) -> Vec<FactId> {
    let mut found = Vec::new();
    case.facts.clone().for_each_mut(|id, fact| {
        if *fact != Fact::default() && !found.contains(&id) {
            found.push(id);
        }
    });
    found
}

/// The case without a fact; without it in every entry, for a fact of list entries.
fn without(case: &CaseFile, forgotten: FactId) -> CaseFile {
    let mut less = case.clone();
    less.facts.for_each_mut(|id, fact| {
        if id == forgotten {
            *fact = Fact::default();
        }
    });
    less
}

fn facts_of<'a>(reason: &'a Reason, found: &mut BTreeSet<&'a str>) {
    match &reason.node {
        ReasonNode::Compare { left, right, .. } => [left, right].map(|side| operand(side, found)),
        ReasonNode::SaidNo { fact } | ReasonNode::Entries { list: fact, .. } => {
            [fact, fact].map(|fact| operand(fact, found))
        }
        _ => [(), ()],
    };
    reason.parts().iter().for_each(|part| facts_of(part, found));
}

fn operand<'a>(side: &'a Operand, found: &mut BTreeSet<&'a str>) {
    match side {
        Operand::Fact { path, .. } => {
            found.insert(path);
        }
        Operand::Computed { of, .. } => of.iter().for_each(|part| operand(part, found)),
        _ => {}
    }
}

#[test]
fn the_shortest_case_file_is_enough() {
    let planner = kyoto();
    assert_eq!(
        case(planner, "[case]\nreference = \"A-17\"\n")
            .reference
            .reveal(),
        "A-17"
    );
}
