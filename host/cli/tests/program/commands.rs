//! What each command shows.

use insta::assert_snapshot;

use crate::{SETTLED, plan, run};

fn refused() -> String {
    SETTLED.replace("confirmed", "refused")
}

#[test]
fn plan_shows_what_to_do_first() {
    assert_snapshot!(plan(&refused(), &[]).out, @r"");
}

#[test]
fn explain_shows_an_item_with_the_rules_own_words() {
    let arguments = [
        "explain",
        "first-night",
        "--policy",
        "harbour",
        "--as-of",
        "2026-11-23",
    ];
    assert_snapshot!(run(&arguments, "").out, @r"");
}

#[test]
fn explain_with_a_case_shows_every_clause_and_the_line_of_the_case_file() {
    let arguments = [
        "explain",
        "first-night",
        "-",
        "--policy",
        "harbour",
        "--as-of",
        "2026-11-23",
    ];
    assert_snapshot!(run(&arguments, &refused()).out, @r"");
}

#[test]
fn explain_can_be_read_aloud() {
    let arguments = [
        "explain",
        "first-night",
        "-",
        "--policy",
        "harbour",
        "--as-of",
        "2026-11-23",
        "--format",
        "plain",
    ];
    assert_snapshot!(run(&arguments, &refused()).out, @r"");
}

#[test]
fn explain_suggests_the_item_that_was_meant() {
    let run = run(&["explain", "first-nigt", "--policy", "harbour"], "");
    assert_snapshot!(run.err, @r"");
}

#[test]
fn check_says_what_a_case_file_holds() {
    let run = run(&["check", "-", "--policy", "harbour"], SETTLED);
    assert_eq!(run.code, Some(0));
    assert_snapshot!(run.out, @r"");
}

#[test]
fn check_shows_every_mistake_at_once() {
    let case = refused()
        .replace("refused", "perhaps")
        .replace("ferry_ticket = true", "ferry_ticket = \"yes\"");
    let run = run(&["check", "-", "--policy", "harbour"], &case);
    assert_eq!((run.code, run.err.as_str()), (Some(3), ""));
    assert!(
        run.out.contains("case/unknown-choice") && run.out.contains("case/wrong-kind"),
        "{}",
        run.out
    );
}

#[test]
fn check_says_what_a_pack_holds() {
    let run = run(&["check", "harbour", "--verbose"], "");
    assert_eq!(run.code, Some(0));
    assert_snapshot!(run.out, @r"");
}

#[test]
fn test_counts_what_passed() {
    let run = run(&["test", "harbour"], "");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_snapshot!(run.out, @r"");
}

#[test]
fn lists_can_be_searched_by_name() {
    let list = |what| {
        run(
            &["list", what, "--policy", "harbour", "--as-of", "2026-11-23"],
            "",
        )
        .out
    };
    assert_snapshot!(["items", "facts", "parameters", "sources"].map(list).join("\n"), @r"");
}

#[test]
fn a_new_case_file_can_be_checked_once_it_has_a_reference() {
    let text = run(&["new", "case", "--policy", "harbour"], "").out;
    let filled = text.replacen("reference = \"\"", "reference = \"A-17\"", 1);
    let run = run(&["check", "-", "--policy", "harbour"], &filled);
    assert_eq!(run.code, Some(0), "{}", run.out);
}

#[test]
fn completions_know_the_commands() {
    for shell in ["bash", "zsh", "fish"] {
        assert!(
            run(&["completions", shell], "").out.contains("explain"),
            "{shell}"
        );
    }
}
