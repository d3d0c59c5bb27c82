//! What the commands for authors of components show. The cache lies in a folder of the test.

use std::fs;
use std::path::Path;

use crate::{Run, program};

const WORKING_DAYS: &str = "../../../policies/england-and-wales/components/working-days.wasm";

fn plugin(arguments: &[&str], home: &Path) -> Run {
    let output = program(&[&["plugin"], arguments].concat())
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("XDG_STATE_HOME", home.join("state"))
        .output()
        .unwrap();
    Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn inspect_shows_what_a_component_says_of_itself() {
    let home = tempfile::tempdir().unwrap();
    let run = plugin(&["inspect", WORKING_DAYS], home.path());
    assert_eq!(run.code, Some(0), "{}", run.err);
    let lines: Vec<&str> = run
        .out
        .lines()
        .filter(|line| !line.starts_with("sha256"))
        .collect();
    assert_eq!(
        lines,
        [
            "working-days 1.1.0",
            "Lead times in working days, counted back from release.",
            "provides: release.last_working_day (a date), release.hand_in_by (a date), release.on_working_day (a \
             yes-or-no), release.working_day (a date), release.before_a_working_day (a date)",
            "looks at: release.date (a date)",
            "looks up: public-holidays (several dates), office-lead-time (a whole number)",
        ]
    );
}

#[test]
fn the_second_run_finds_the_compiled_code_and_a_key_of_its_own() {
    let home = tempfile::tempdir().unwrap();
    let entries = || {
        fs::read_dir(home.path().join("cache/throughcare/components"))
            .unwrap()
            .count()
    };
    for _ in 0..2 {
        assert_eq!(
            plugin(&["inspect", WORKING_DAYS], home.path()).code,
            Some(0)
        );
        assert_eq!(entries(), 1);
    }
    let key = fs::read(home.path().join("state/throughcare/component-key")).unwrap();
    assert_eq!(key.len(), 32);
    assert_ne!(key, [0; 32]);
}

#[test]
fn a_component_that_the_packs_do_not_know_is_refused_name_by_name() {
    let home = tempfile::tempdir().unwrap();
    let run = plugin(&["check", WORKING_DAYS, "--policy", "harbour"], home.path());
    assert_eq!(run.code, Some(3));
    for name in [
        "public-holidays",
        "office-lead-time",
        "release.last_working_day",
    ] {
        assert!(run.err.contains(&format!("`{name}`")), "{}", run.err);
    }
}

#[test]
fn something_else_is_refused_by_its_name() {
    let home = tempfile::tempdir().unwrap();
    let run = plugin(&["inspect", "../Cargo.toml"], home.path());
    assert_eq!(run.code, Some(3));
    assert!(
        run.err
            .contains("component `../Cargo.toml`: the file is something else, not a component"),
        "{}",
        run.err
    );
}

#[test]
fn a_new_plugin_is_written_once_and_never_over_another() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().display().to_string();
    let new = || plugin(&["new", "first-night", "--in", &folder], home.path());
    assert_eq!(new().code, Some(0));
    let manifest = fs::read_to_string(home.path().join("first-night/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"first-night\""));
    assert_eq!(new().code, Some(1));
}
