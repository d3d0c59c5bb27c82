//! `what-if` under another law, on whole cases of England and Wales.

use insta::assert_snapshot;

use crate::{Run, run};

/// Compares the plan of a case of England and Wales with the one that other arguments give.
fn compared(case: &str, more: &[&str]) -> Run {
    let case = format!("../../../tests/cases/england-and-wales-{case}/case.toml");
    let policy = "../../../policies/england-and-wales";
    let arguments = [
        "what-if",
        &case,
        "--policy",
        policy,
        "--as-of",
        "2026-11-23",
    ];
    run(&[&arguments, more].concat(), "")
}

#[test]
fn what_if_shows_two_laws_beside_each_other_date_by_date() {
    let law_before = compared("held-to-a-tranche", &["--reform", "sds40"]);
    assert_eq!(law_before.code, Some(0), "{}", law_before.err);
    assert_snapshot!("held_to_a_tranche_under_the_law_before", law_before.out);
}

#[test]
fn reforms_can_be_run_together_and_with_facts_set_and_read_aloud() {
    let more = [
        "--reform",
        "sds40",
        "--reform",
        "post-sentence-supervision-kept",
        "--set",
        "person.is_liable_to_removal=yes",
        "--format",
        "plain",
    ];
    let run = compared("a-third-less-remand", &more);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert_snapshot!("a_third_under_two_reforms_with_a_fact_set", run.out);
}

#[test]
fn a_reform_that_the_law_in_force_includes_changes_nothing() {
    let run = compared("a-third-less-remand", &["--reform", "progression-2026-10"]);
    assert_snapshot!(run.out, @r#"
    What if: A-43
    As of 23 November 2026. "Now" is the law in force; "then" is as if the law were
    changed by Progression model of October 2026 (progression-2026-10, MOJ-CRD
    earlyrelease/config (summary)).
    Nothing would be otherwise.

    What this is
    A comparison of two plans of one case, one under the law in force and one under
    another. It proposes nothing, and nothing was written.
    "#);
}

#[test]
fn the_document_for_machines_has_one_form_with_a_reform_and_with_facts_set() {
    let fields = |more: &[&str]| {
        let run = compared(
            "a-third-less-remand",
            &[more, &["--format", "json"]].concat(),
        );
        let json: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        let fields = json.as_object().unwrap().keys().cloned();
        (fields.collect::<Vec<_>>(), json)
    };
    let (of_reform, json) = fields(&["--reform", "half"]);
    let (of_set, _) = fields(&["--set", "home.first_night.status=none"]);
    assert_eq!(of_reform, of_set);
    let release = &json["derived"][0];
    assert_eq!(release["path"], "release_dates.release");
    assert_eq!(release["before"]["value"], "2027-05-03");
    // Half of 731 days is 365.5: the 366th day is 19 October 2027, less 47 days.
    assert_eq!(release["after"]["value"], "2027-09-02");
    assert_eq!(json["reforms_after"][0]["id"], "half");
}

#[test]
fn one_item_is_compared_by_itself() {
    let one = ["--reform", "half", "--item", "housing-first-night"];
    assert_snapshot!(compared("a-third-less-remand", &one).out, @r#"
    What if: A-43
    As of 23 November 2026. "Now" is the law in force; "then" is as if the law were
    changed by Release at half, as before 10 September 2024 (half, MOJ-CRD
    earlyrelease/config (summary)).
    1 finding would be otherwise, 0 the same.

    Due on another day, else the same
      A real address for the first night (housing-first-night): due 19 April 2027,
        then 19 August 2027

    What this is
    A comparison of two plans of one case, one under the law in force and one under
    another. It proposes nothing, and nothing was written.
    "#);
}

#[test]
fn a_misspelt_reform_is_refused_with_the_nearest_name() {
    let run = compared("a-third-less-remand", &["--reform", "sds4"]);
    assert_eq!(run.code, Some(3));
    assert_eq!(run.out, "");
    assert_snapshot!(run.err, @r"
    error[reform/unknown]: no reform is called `sds4`
     |
     = help: did you mean `sds40`?
    ");
}
