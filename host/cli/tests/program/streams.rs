//! What goes where, and in what colour.

use insta::assert_snapshot;

use crate::{SETTLED, plan, run};

#[test]
fn a_plan_goes_to_the_standard_output_and_nothing_else_does() {
    let run = plan(SETTLED, &[]);
    assert!(
        run.out.starts_with("Release plan for A-17\n"),
        "{}",
        run.out
    );
    assert_eq!(run.err, "");
}

#[test]
fn a_plan_has_no_colour_unless_it_is_asked_for() {
    assert!(!plan(SETTLED, &[]).out.contains('\u{1b}'));
    assert!(plan(SETTLED, &["--color", "always"]).out.contains('\u{1b}'));
}

#[test]
fn json_on_the_standard_output_is_one_document() {
    let run = plan(SETTLED, &["--format", "json"]);
    let plan: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(plan.pointer("/case/reference").unwrap(), "A-17");
    assert_eq!(plan.pointer("/counts/met").unwrap(), 2);
    assert!(run.out.ends_with("}\n"));
}

#[test]
fn a_refusal_for_machines_holds_no_text_of_the_case_file() {
    let run = plan(
        &SETTLED.replace("\"confirmed\"", "\"Hotel Sunrise\""),
        &["--format", "json"],
    );
    assert_eq!((run.code, run.out.as_str()), (Some(3), ""));
    assert!(!run.err.contains("Sunrise"), "{}", run.err);
    let remarks: serde_json::Value = serde_json::from_str(&run.err).unwrap();
    assert_eq!(
        remarks.pointer("/diagnostics/0/code").unwrap(),
        "case/unknown-choice"
    );
}

#[test]
fn the_help_ends_with_the_exit_codes() {
    let help = run(&["--help"], "").out;
    let table = help.split_once("Exit codes:").unwrap().1.trim();
    assert_snapshot!(table, @r"
    0  done; of a plan: nothing is outstanding
      1  the tool failed
      2  wrong usage
      3  a document was refused, or a pack failed its tests
      4  plan made, something is unmet; of fair: something differs without a declared ground
      5  plan made, nothing is unmet and something is undetermined
    ");
}
