//! `check` of a case file: what a plan would come upon besides the file itself.

use insta::assert_snapshot;

use crate::{Run, run};

fn checked(more: &[&str]) -> Run {
    let arguments = [
        "check",
        "../../../tests/mistakes/england-and-wales-impossible-sentences/case.toml",
        "--policy",
        "../../../policies/england-and-wales",
        "--as-of",
        "2026-11-23",
    ];
    run(&[&arguments, more].concat(), "")
}

#[test]
fn sentences_that_cannot_be_are_told_before_any_plan_is_made() {
    let run = checked(&["--format", "plain"]);
    // The file itself can be used: what stands in it is for a person to look at.
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_snapshot!("impossible_sentences_checked", run.out);
}

#[test]
fn machines_get_them_with_their_places() {
    let run = checked(&["--format", "json"]);
    let read: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let found: Vec<_> = read["diagnostics"].as_array().unwrap().iter().collect();
    let codes = found.iter().map(|one| one["code"].as_str().unwrap());
    assert_eq!(
        codes.filter(|code| code.starts_with("derived/")).count(),
        10
    );
    assert!(found.iter().all(|one| one["at"][0]["line"].is_u64()));
}
