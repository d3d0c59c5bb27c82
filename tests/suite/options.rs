//! Options and reforms of the packs, from a case file to the plan and to the difference between two laws.

use throughcare::{Planner, RuleKind, difference};
use throughcare_model::{Date, ReleasePlan, Standing, Truth};

use crate::support::{AS_OF, case, folder};

/// Somebody who leaves by the ferry, has no bed, has looked for a room for two weeks and has booked nothing.
pub(crate) const CASE: &str = "[case]\nreference = \"A-17\"\njurisdiction = \"example-land\"\n[release]\ndate = 2027-02-15\n\
    [home.first_night]\nstatus = \"none\"\n[hostel]\nplace = \"not asked for\"\nroom_looked_for_since = 2026-11-09\n\
    [ferry]\nneeded = true\npassage = \"not booked\"\n";

fn planner(reforms: &[&str]) -> Planner {
    let builder = Planner::builder().folder(folder("../policies/example-land"));
    let builder = reforms
        .iter()
        .fold(builder, |builder, id| builder.reform(id));
    builder.build().unwrap()
}

fn plan(reforms: &[&str], as_of: Date) -> ReleasePlan {
    let planner = planner(reforms);
    planner.plan(&case(&planner, CASE), as_of)
}

fn standings(plan: &ReleasePlan) -> Vec<(&str, Standing)> {
    let options = plan.options.iter();
    options
        .map(|one| (one.option.as_str(), one.standing))
        .collect()
}

#[test]
fn a_plan_under_a_reform_says_so_and_asks_other_rules() {
    let in_force = plan(&[], AS_OF);
    assert!(in_force.reforms.is_empty());
    assert_eq!(
        standings(&in_force),
        [("mainland-hostel", Standing::Closed)]
    );
    let reformed = plan(&["free-passage"], AS_OF);
    let named: Vec<_> = reformed.reforms.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(named, ["free-passage"]);
    assert_eq!(
        standings(&reformed),
        [("mainland-hostel-by-right", Standing::Open)]
    );
    let has_item = |plan: &ReleasePlan| {
        plan.findings
            .iter()
            .any(|one| one.item == "ferry-passage-booked")
    };
    assert!(has_item(&in_force) && !has_item(&reformed));
    let text = throughcare_cli::plain(&reformed);
    let at_the_top = text
        .lines()
        .take(6)
        .any(|line| line.starts_with("Not the law in force: "));
    assert!(at_the_top, "{text}");
    assert!(!throughcare_cli::plain(&in_force).contains("Not the law in force"));
}

#[test]
fn the_difference_between_two_laws_names_what_comes_goes_and_changes() {
    let seen = difference(&plan(&[], AS_OF), &plan(&["free-passage"], AS_OF));
    assert_eq!(
        (seen.reforms_before.len(), seen.reforms_after.len()),
        (0, 1)
    );
    let names = |rules: &[throughcare::OnlyOneSide]| -> Vec<(RuleKind, String)> {
        rules
            .iter()
            .map(|one| (one.kind, one.name.clone()))
            .collect()
    };
    assert_eq!(
        names(&seen.only_before),
        [
            (RuleKind::Item, "ferry-passage-booked".to_owned()),
            (RuleKind::Option, "mainland-hostel".to_owned()),
        ]
    );
    assert_eq!(
        names(&seen.only_after),
        [(RuleKind::Option, "mainland-hostel-by-right".to_owned())]
    );
    assert!(
        seen.findings.is_empty(),
        "the other items stand as they did"
    );
    let same = difference(&plan(&[], AS_OF), &plan(&[], AS_OF));
    assert!(same.options.is_empty() && same.derived.is_empty() && same.only_after.is_empty());
}

#[test]
fn an_option_that_turns_with_time_is_compared_with_its_day() {
    let from = plan(&[], AS_OF).options[0].requirements[1].from;
    let day = Date::constant(2026, 12, 7);
    assert_eq!(from, Some(day));
    let seen = difference(&plan(&[], AS_OF), &plan(&[], day));
    assert_eq!(seen.options.len(), 1);
    let change = &seen.options[0];
    assert_eq!(
        (change.before.standing, change.after.standing),
        (Standing::Closed, Standing::Near)
    );
    assert_eq!(change.before.reasons, ["SEARCH_TOO_SHORT", "NO_PASSAGE"]);
    assert_eq!(change.after.reasons, ["NO_PASSAGE"]);
}

#[test]
fn every_option_of_every_pack_is_made_of_conditions_and_reads_no_protected_fact_against_a_person() {
    let planner = planner(&["free-passage"]);
    let mut asked = 0;
    for (option, rule) in planner.option_rules() {
        let rule = rule.unwrap();
        for requirement in option.requirements.iter().filter(|one| !one.human_only) {
            let function = requirement.function();
            let way = rule.way(function.as_str());
            assert!(
                matches!(way, throughcare::Way::Condition),
                "{function}: {way:?}"
            );
            for fact in rule.may_read(function.as_str()) {
                let definition = planner.law().vocabulary().get(fact).unwrap();
                assert!(!definition.protected, "{} {function}", option.id);
            }
            asked += 1;
        }
    }
    assert!(asked > 3);
}

#[test]
fn what_only_a_person_can_check_stays_unknown_in_every_format() {
    let made = plan(&[], AS_OF);
    let to_check: Vec<_> = made.options[0].human_only().collect();
    assert_eq!(to_check.len(), 1);
    assert_eq!(to_check[0].truth, Truth::Unknown);
    let text = throughcare_cli::plain(&made);
    assert!(text.contains(
        "A person has to check: the warden has gone through the rules of the house with the person."
    ));
    let drawn = throughcare_cli::human(&made);
    assert!(drawn.contains("A person has to check:"));
}
