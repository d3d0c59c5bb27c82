//! What follows from a case, as all who ask about it see it.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;
use throughcare_engine::Read;
use throughcare_model::{
    DerivedFinding, Evidence, FactState, Finding, Operand, Reason, ReasonNode, ReleasePlan, Span,
    Status, Value,
};

use super::DatedCase;
use crate::example::generated::{a_case, a_condition};
use crate::example::{AS_OF, ExampleDerivation, ExampleItem, case, pack, with_derivations};
use crate::planner::Planner;
use crate::trial::{Answered, find_read};
use crate::what_if::Setting;

/// A paper is due two days before release; a bed is dry where the paper is due by the day of the plan.
const DUE: ExampleDerivation<'_> = (
    "due",
    &["paper.due_on"],
    "",
    "fn derive() { provide(\"paper.due_on\", before_release(parameter(\"two-days\"))).step(\"the days before release\", parameter(\"two-days\")).step(\"counted back\"); }",
);
const DRY: ExampleDerivation<'_> = (
    "a-dry-bed",
    &["bed.dry"],
    "",
    "fn derive() { provide(\"bed.dry\", fact(\"paper.due_on\") <= as_of()); }",
);
const BED: ExampleItem<'_> = ("bed", "", "fn met() { fact(\"bed.dry\") }");

fn planner() -> Planner {
    with_derivations(&[BED], &[DRY, DUE])
}

fn plan(planner: &Planner, facts: &str) -> ReleasePlan {
    planner.plan(&case(planner, facts), AS_OF)
}

fn finding<'a>(plan: &'a ReleasePlan, item: &str) -> &'a Finding {
    plan.findings.iter().find(|one| one.item == item).unwrap()
}

fn derived<'a>(plan: &'a ReleasePlan, id: &str) -> &'a DerivedFinding {
    plan.derived
        .iter()
        .find(|one| one.derivation == id)
        .unwrap()
}

fn evidence<'a>(finding: &'a Finding, path: &str) -> &'a Evidence {
    finding
        .evidence
        .iter()
        .find(|one| one.path == path)
        .unwrap()
}

#[test]
fn derivations_rest_on_each_other_whatever_their_order_of_writing() {
    let plan = plan(&planner(), "[release]\ndate = 2026-11-25\n");
    let ids: Vec<_> = plan
        .derived
        .iter()
        .map(|one| one.derivation.as_str())
        .collect();
    assert_eq!(ids, ["due", "a-dry-bed"]);
    let finding = finding(&plan, "bed");
    assert_eq!(finding.status, Status::Met);
    let look = evidence(finding, "bed.dry");
    assert_eq!(
        (look.state, look.by.as_deref()),
        (FactState::Derived, Some("a-dry-bed"))
    );
    assert_eq!(look.at, None, "no line of the case file says it");
    let due = &derived(&plan, "due").facts[0];
    assert_eq!(due.path, "paper.due_on");
    assert_eq!(
        due.value.as_ref().unwrap().reveal().to_string(),
        "2026-11-23"
    );
    assert_eq!(due.steps.len(), 2);
}

#[test]
fn needs_lead_to_what_can_be_recorded() {
    let plan = plan(&planner(), "");
    assert_eq!(finding(&plan, "bed").status, Status::Undetermined);
    assert_eq!(finding(&plan, "bed").needs, ["release.date"]);
    let asked: Vec<_> = plan
        .open_questions
        .iter()
        .map(|one| one.path.as_str())
        .collect();
    assert_eq!(asked, ["release.date"]);
    let dry = &derived(&plan, "a-dry-bed").facts[0];
    assert!(!dry.is_known);
    assert_eq!(dry.needs, ["release.date"]);
}

#[test]
fn the_due_date_of_an_item_may_be_worked_out() {
    let item: ExampleItem<'_> = (
        "paper",
        "[timing]\ndue = { from = \"paper.due_on\" }",
        "fn met() { fact(\"paper.held\") }",
    );
    let planner = with_derivations(&[item], &[DUE]);
    let known = plan(
        &planner,
        "[release]\ndate = 2026-11-25\n[paper]\nheld = false\n",
    );
    assert_eq!(finding(&known, "paper").due, Some(AS_OF));
    let open = plan(&planner, "[paper]\nheld = false\n");
    assert_eq!(finding(&open, "paper").due, None);
    let asked: Vec<_> = open
        .open_questions
        .iter()
        .map(|one| one.path.as_str())
        .collect();
    assert_eq!(asked, ["release.date"], "what the date is worked out from");
}

#[test]
fn a_record_stands_over_what_is_worked_out_and_the_difference_is_told_at_its_line() {
    let planner = planner();
    let told = plan(
        &planner,
        "[release]\ndate = 2026-11-25\n[paper]\ndue_on = 2026-11-30\n",
    );
    assert_eq!(
        finding(&told, "bed").status,
        Status::Unmet,
        "the record counts"
    );
    let due = derived(&told, "due");
    assert_eq!(due.facts[0].state, FactState::Recorded);
    let remark = &due.diagnostics[0];
    assert_eq!(remark.code, "derived/recorded-otherwise");
    assert_eq!(remark.at.as_ref().map(|at| at.line), Some(6));
    let words = format!("{} {:?}", remark.message, remark.help);
    assert!(!words.contains("2026"), "neither is quoted: {words}");
    let same = plan(
        &planner,
        "[release]\ndate = 2026-11-25\n[paper]\ndue_on = 2026-11-23\n",
    );
    assert_eq!(derived(&same, "due").diagnostics, []);
}

#[test]
fn what_is_open_in_any_other_way_is_filled_in_and_what_is_withheld_is_not() {
    let planner = planner();
    for open in ["{ not_known = true }", "{ declined = 2026-11-01 }"] {
        let facts = format!("[release]\ndate = 2026-11-25\n[bed]\ndry = {open}\n");
        assert_eq!(
            finding(&plan(&planner, &facts), "bed").status,
            Status::Met,
            "{open}"
        );
    }
    let withheld = plan(
        &planner,
        "[release]\ndate = 2026-11-25\n[bed]\ndry = { withheld = true }\n",
    );
    assert_eq!(finding(&withheld, "bed").status, Status::Undetermined);
    assert_eq!(finding(&withheld, "bed").needs, ["bed.dry"]);
}

#[test]
fn that_the_person_said_no_is_not_forgotten_because_the_fact_is_worked_out() {
    let item: ExampleItem<'_> = (
        "bed",
        "",
        "fn met() { not fact(\"bed.dry\") }\nfn declined() { is_declined(\"bed.dry\") }",
    );
    let planner = with_derivations(&[item], &[DRY, DUE]);
    let plan = plan(
        &planner,
        "[release]\ndate = 2026-11-25\n[bed]\ndry = { declined = 2026-11-01 }\n",
    );
    assert_eq!(finding(&plan, "bed").status, Status::Declined);
}

/// The operands of a tree, those beneath derived facts included, with how deep each stands beneath.
fn operands<'a>(reason: &'a Reason, found: &mut Vec<(usize, &'a Operand)>) {
    fn within<'a>(operand: &'a Operand, depth: usize, found: &mut Vec<(usize, &'a Operand)>) {
        found.push((depth, operand));
        if let Operand::Fact { steps, .. } = operand {
            for step in steps {
                let under = step.rests_on.iter().chain(&step.law);
                under.for_each(|part| within(part, depth + 1, found));
            }
        }
    }
    if let ReasonNode::Compare { left, right, .. } = &reason.node {
        within(left, 0, found);
        within(right, 0, found);
    }
    for part in reason.parts() {
        operands(part, found);
    }
}

fn named(reason: &Reason) -> Vec<String> {
    let mut found = Vec::new();
    operands(reason, &mut found);
    let name = |(depth, operand): &(usize, &Operand)| match operand {
        Operand::Fact { path, by, .. } => {
            Some(format!("{depth} {path} {}", by.as_deref().unwrap_or("-")))
        }
        Operand::Parameter { name, .. } => Some(format!("{depth} {name}")),
        _ => None,
    };
    found.iter().filter_map(name).collect()
}

#[test]
fn a_reason_goes_on_beneath_a_derived_fact_down_to_records_and_parameters() {
    let known = plan(&planner(), "[release]\ndate = 2026-11-25\n");
    assert_eq!(
        named(&finding(&known, "bed").because),
        [
            "0 bed.dry a-dry-bed",
            "1 paper.due_on due",
            "2 two-days",
            "2 release.date -",
            "2 two-days",
        ]
    );
    let open = plan(&planner(), "");
    assert_eq!(
        named(&finding(&open, "bed").because),
        [
            "0 bed.dry a-dry-bed",
            "1 paper.due_on due",
            "2 release.date -"
        ]
    );
}

#[test]
fn each_derived_fact_is_written_out_once_in_a_tree() {
    let many = "fn met() { fact(\"bed.dry\") and not (not fact(\"bed.dry\")) }";
    let planner = with_derivations(&[("bed", "", many)], &[DRY, DUE]);
    let plan = plan(&planner, "[release]\ndate = 2026-11-25\n");
    let named = named(&finding(&plan, "bed").because);
    let times = |what: &str| named.iter().filter(|one| one.contains(what)).count();
    assert_eq!(
        (times("bed.dry"), times("paper.due_on")),
        (2, 1),
        "{named:?}"
    );
}

#[test]
fn nothing_that_rests_on_a_sensitive_fact_is_quoted() {
    // Its own fact is marked, or the pack would not prepare it.
    let pack = pack(
        &[("bed", "", "fn met() { fact(\"health.asked\") }")],
        &[(
            "asked",
            &["health.asked"],
            "",
            "fn derive() { provide(\"health.asked\", fact(\"bed.kind\") == \"own\").step(\"how it is\", fact(\"bed.kind\")); }",
        )],
    );
    let planner = Planner::builder().pack(pack).build().unwrap();
    let plan = plan(&planner, "[bed]\nkind = \"own\"\n");
    let fact = &derived(&plan, "asked").facts[0];
    assert!(fact.is_known);
    assert_eq!((&fact.value, &fact.steps[0].amount), (&None, &None));
    assert_eq!(evidence(finding(&plan, "bed"), "health.asked").value, None);
}

#[test]
fn a_fact_that_may_be_quoted_does_not_follow_from_one_that_may_not() {
    let pack = pack(
        &[BED],
        &[(
            "dry",
            &["bed.dry"],
            "",
            "fn derive() { provide(\"bed.dry\", fact(\"health.asked\")); }",
        )],
    );
    let planner = Planner::builder().pack(pack).build().unwrap();
    insta::assert_snapshot!(crate::shown::shown(planner.remarks()), @r#"pack/derived-not-sensitive small/derived/dry/derived.toml:3:13: `bed.dry` may be quoted, and rests on `health.asked`, which is sensitive (mark it `sensitive = "health"` in `facts.toml`, or work it out without that fact)"#);
    let plan = plan(&planner, "[health]\nasked = true\n");
    assert_eq!(finding(&plan, "bed").status, Status::Undetermined);
    assert_eq!(
        finding(&plan, "bed").needs,
        ["bed.dry"],
        "somebody has to say it"
    );
}

#[test]
fn a_circle_is_refused_with_its_path() {
    let pack = pack(
        &[BED],
        &[
            (
                "one",
                &["bed.dry"],
                "",
                "fn derive() { provide(\"bed.dry\", fact(\"paper.held\")); }",
            ),
            (
                "two",
                &["paper.held"],
                "",
                "fn derive() { provide(\"paper.held\", fact(\"history.was_inside\")); }",
            ),
            (
                "three",
                &["history.was_inside"],
                "",
                "fn derive() { provide(\"history.was_inside\", fact(\"bed.dry\")); }",
            ),
        ],
    );
    let refused = crate::shown::refused(Planner::builder().pack(pack).build());
    insta::assert_snapshot!(refused, @"pack/derivations-in-circle small/derived/one/derived.toml:3:13: derivations rest on each other in a circle: `one` reads `paper.held`, `two` reads `history.was_inside`, `three` reads `bed.dry`, which `one` provides (let one of them do without what the next provides)");
}

#[test]
fn a_derivation_that_fails_leaves_its_facts_unknown_and_all_else_as_it_is() {
    let planner = with_derivations(
        &[
            BED,
            ("paper", "", "fn met() { fact(\"paper.due_on\") > as_of() }"),
        ],
        &[
            DUE,
            (
                "dry",
                &["bed.dry"],
                "",
                "fn derive() { loop {} provide(\"bed.dry\", true); }",
            ),
        ],
    );
    let plan = plan(&planner, "[release]\ndate = 2026-12-24\n");
    let remark = &derived(&plan, "dry").diagnostics[0];
    assert_eq!(remark.code, "rule/budget-spent");
    assert_eq!(finding(&plan, "bed").status, Status::Undetermined);
    assert_eq!(finding(&plan, "bed").needs, ["bed.dry"]);
    assert_eq!(finding(&plan, "paper").status, Status::Met);
}

#[test]
fn a_derivation_holds_in_its_time() {
    let dated: ExampleDerivation<'_> = (
        "dry",
        &["bed.dry"],
        "in_force = { from = 2026-11-24 }",
        "fn derive() { provide(\"bed.dry\", true); }",
    );
    let planner = with_derivations(&[BED], &[dated]);
    let facts = case(&planner, "");
    let status = |day| finding(&planner.plan(&facts, day), "bed").status;
    assert_eq!(status(AS_OF), Status::Undetermined);
    let tomorrow = AS_OF.tomorrow().unwrap();
    assert_eq!(status(tomorrow), Status::Met);
    let when = planner.when(&facts, AS_OF);
    assert_eq!(
        when[0].turn.from,
        Some(tomorrow),
        "and `when` sees the same"
    );
}

#[test]
fn only_what_looked_at_a_change_is_worked_out_again() {
    let other: ExampleDerivation<'_> = (
        "other",
        &["history.was_inside"],
        "",
        "fn derive() { provide(\"history.was_inside\", fact(\"person.sex\") == \"male\"); }",
    );
    let planner = with_derivations(&[BED], &[DRY, DUE, other]);
    let mut dated = DatedCase::new(&planner, &case(&planner, "").facts, AS_OF);
    let before = dated.outcomes.clone();
    let release = find_read(dated.vocabulary(), "release.date").unwrap();
    let fact = throughcare_model::Fact::recorded(Value::Date(AS_OF), Span::EMPTY);
    let stood = dated.put([(release, Answered::Fact(fact))]);
    let again: BTreeSet<String> = before
        .iter()
        .filter(|(id, outcome)| !Arc::ptr_eq(outcome, &dated.outcomes[*id]))
        .filter_map(|(id, _)| planner.law().derivation(*id))
        .map(|derivation| derivation.id.clone())
        .collect();
    assert_eq!(
        again,
        BTreeSet::from(["a-dry-bed".to_owned(), "due".to_owned()])
    );
    let dry = find_read(dated.vocabulary(), "bed.dry").unwrap();
    let of = |dated: &DatedCase<'_>, read: Read| dated.window().fact(read.fact, read.entry).state;
    assert_eq!(of(&dated, dry), FactState::Derived);
    dated.put(stood);
    assert_eq!(of(&dated, dry), FactState::NotRecorded, "and taken back");
}

#[test]
fn plan_ask_and_what_if_agree() {
    let planner = planner();
    let facts = case(&planner, "");
    let inquiry = planner.ask(&facts, AS_OF);
    let paths: Vec<_> = inquiry
        .questions
        .iter()
        .map(|one| one.path.as_str())
        .collect();
    assert_eq!(paths, ["release.date"]);
    let setting = Setting::parse(
        "release.date=2026-11-25",
        &facts,
        planner.law().vocabulary(),
    )
    .unwrap();
    let differs = planner.what_if(&facts, &[setting], AS_OF);
    assert_eq!(differs.findings[0].after.status, Status::Met);
    assert_eq!(differs.findings[0].after.status, {
        finding(&plan(&planner, "[release]\ndate = 2026-11-25\n"), "bed").status
    });
}

#[test]
fn what_would_turn_an_item_is_changed_beneath_what_is_worked_out() {
    let dry: ExampleDerivation<'_> = (
        "dry",
        &["bed.dry"],
        "",
        "fn derive() { provide(\"bed.dry\", fact(\"bed.kind\") == \"own\"); }",
    );
    let planner = with_derivations(&[BED], &[dry]);
    let facts = case(&planner, "[bed]\nkind = \"none\"\n");
    let remedies = planner.remedies(&facts, AS_OF, crate::Effort::default());
    let changed: Vec<_> = remedies[0].ways.remedies[0]
        .changes
        .iter()
        .map(|change| change.path.as_str())
        .collect();
    assert_eq!(changed, ["bed.kind"]);
    assert!(
        remedies[0].ways.may_miss,
        "where a derivation turns is not told"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    /// A fact that is not worked out, because nobody could or because its derivation is not there, never
    /// makes an item `met`: and what was met without it is met with it.
    #[test]
    fn what_is_not_worked_out_never_makes_an_item_met(
        condition in a_condition(),
        item in a_condition(),
        facts in a_case(),
        forgotten in 0_usize..6,
    ) {
        let rule = format!("fn derive() {{ provide(\"paper.held\", {condition}); }}");
        let met = format!("fn met() {{ fact(\"paper.held\") and ({item}) }}");
        let or = format!("fn met() {{ not fact(\"paper.held\") or ({item}) }}");
        let items = [("both", "", &*met), ("either", "", &*or)];
        let with = with_derivations(&items, &[("held", &["paper.held"], "", &rule)]);
        let without = with_derivations(&items, &[]);
        let statuses = |planner: &Planner, facts: &str| {
            let plan = plan(planner, facts);
            plan.findings.iter().map(|one| one.status).collect::<Vec<_>>()
        };
        let all = statuses(&with, &facts);
        let left_out = facts.lines().filter(|line| line.contains('=')).nth(forgotten);
        let fewer: Vec<&str> = facts.lines().filter(|line| Some(*line) != left_out).collect();
        let less = statuses(&with, &format!("{}\n", fewer.join("\n")));
        let none = statuses(&without, &facts);
        for place in 0..items.len() {
            for poorer in [less[place], none[place]] {
                prop_assert!(
                    poorer == Status::Undetermined || poorer == all[place],
                    "{rule} {met} {facts}: {:?} became {poorer:?}", all[place]
                );
            }
        }
    }

    /// However a case came to be what it is, what follows from it is the same as if it had been read so.
    #[test]
    fn what_is_changed_one_by_one_comes_to_the_same_as_what_is_read_at_once(
        condition in a_condition(),
        other in a_condition(),
        (one, next) in (a_case(), a_case()),
        at_once in any::<bool>(),
    ) {
        let held = format!("fn derive() {{ provide(\"paper.held\", {condition}); }}");
        // Looks further only where the paper is held, so that it does not look at all that it may.
        let inside = format!(
            "fn derive() {{ if is_yes(fact(\"paper.held\")) {{ provide(\"history.was_inside\", {other}); }} }}"
        );
        let planner = with_derivations(
            &[],
            &[
                ("held", &["paper.held"], "", &held),
                ("inside", &["history.was_inside"], "", &inside),
            ],
        );
        let (one, next) = (case(&planner, &one), case(&planner, &next));
        let read = DatedCase::new(&planner, &next.facts, AS_OF);
        let mut changed = DatedCase::new(&planner, &one.facts, AS_OF);
        let facts = read.vocabulary().iter().filter(|(_, fact)| fact.list.is_none() && !fact.path.is_list());
        let answers = facts.map(|(id, _)| (Read::of(id), Answered::Fact(next.facts.get(id).clone())));
        if at_once {
            changed.put(answers);
        } else {
            answers.for_each(|answer| drop(changed.put([answer])));
        }
        for (id, fact) in read.vocabulary().iter() {
            prop_assert_eq!(read.window().fact(id, None), changed.window().fact(id, None), "{}", fact.path);
        }
    }
}
