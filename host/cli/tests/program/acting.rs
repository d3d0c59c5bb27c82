//! `what-if` and `fair`, as a caseworker reads them.

use insta::assert_snapshot;

use crate::{SETTLED, run};

const ON: [&str; 4] = ["--policy", "harbour", "--as-of", "2026-11-23"];

fn refused() -> String {
    SETTLED.replace("confirmed", "refused")
}

#[test]
fn what_if_shows_what_would_turn_each_unmet_item_and_who_can_do_it() {
    let run = run(&[&["what-if", "-"][..], &ON].concat(), &refused());
    assert_snapshot!(run.out, @"");
}

#[test]
fn what_if_with_a_fact_set_shows_before_and_after() {
    let set = ["what-if", "-", "--set", "home.first_night.status=confirmed"];
    let run = run(&[&set[..], &ON].concat(), &refused());
    assert_snapshot!(run.out, @"");
}

#[test]
fn what_if_can_be_read_aloud_and_by_machines() {
    let plain = ["what-if", "-", "--format", "plain"];
    assert_snapshot!(run(&[&plain[..], &ON].concat(), &refused()).out, @"");
    let json = ["what-if", "-", "--format", "json"];
    assert_snapshot!(run(&[&json[..], &ON].concat(), &refused()).out, @"");
}

#[test]
fn what_if_names_every_mistake_in_what_is_set() {
    let set = [
        "what-if",
        "-",
        "--set",
        "home.first_night.status=villa",
        "--set",
        "ferry=yes",
    ];
    let run = run(&[&set[..], &ON].concat(), SETTLED);
    assert_eq!(run.code, Some(3));
    assert_snapshot!(run.err, @"");
}

#[test]
fn what_if_of_one_item_says_if_there_is_nothing_to_turn() {
    let one = ["what-if", "-", "--item", "ferry-ticket"];
    assert_snapshot!(run(&[&one[..], &ON].concat(), &refused()).out, @"");
    let none = ["what-if", "-", "--item", "fery-ticket"];
    assert_eq!(run(&[&none[..], &ON].concat(), &refused()).code, Some(2));
}

#[test]
fn fair_shows_the_clause_that_looked_and_that_no_ground_is_declared() {
    let arguments = [
        "fair",
        "-",
        "--policy",
        "undeclared",
        "--as-of",
        "2026-11-23",
    ];
    assert_snapshot!(run(&arguments, SETTLED).out, @"");
}

#[test]
fn fair_goes_through_a_folder_and_tells_of_files_that_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("inner");
    std::fs::create_dir(&inner).unwrap();
    std::fs::write(inner.join("a.toml"), SETTLED).unwrap();
    std::fs::write(folder.path().join("b.toml"), refused()).unwrap();
    let path = folder.path().to_str().unwrap();
    let arguments = [
        "fair",
        path,
        "--policy",
        "undeclared",
        "--as-of",
        "2026-11-23",
    ];
    let many = run(&arguments, "");
    assert_eq!(many.code, Some(4));
    assert_snapshot!(many.out.replace(path, "[folder]"), @"");
    std::fs::write(folder.path().join("c.toml"), "[case\n").unwrap();
    let refused = run(&arguments, "");
    assert_eq!(refused.code, Some(3));
    assert_eq!(refused.out, many.out, "the others still count");
}

#[test]
fn check_refuses_a_rule_that_looks_at_a_protected_fact_without_a_ground() {
    let check = run(&["check", "undeclared"], "");
    assert_eq!(check.code, Some(3));
    assert_snapshot!(check.out, @"");
}
