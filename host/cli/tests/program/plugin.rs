//! What the commands for authors of components show. The cache lies in a folder of the test.

use std::fs;
use std::path::Path;

use crate::{Run, program};

const WORKING_DAYS: &str = "../../../policies/example-land/components/working-days.wasm";

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
            "working-days 1.0.0",
            "Lead times in working days, counted back from release.",
            "provides: release.last_working_day (a date), release.hand_in_by (a date), release.on_working_day (a \
             yes-or-no)",
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

/// The item in C, and the same item as a script.
const IN_C: &str = "../../../sdk/examples/c/first-night.wasm";
const SCRIPT: &str = "../../../sdk/examples/first-night.rhai";

fn checked(component: &str, against: &str) -> Run {
    let home = tempfile::tempdir().unwrap();
    let law = ["--against", against, "--as-of", "2026-11-23"];
    plugin(&[&["check", component], &law[..]].concat(), home.path())
}

#[test]
fn the_example_in_c_keeps_every_promise_and_is_the_script_beside_it() {
    let run = checked(IN_C, SCRIPT);
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    for line in [
        "met: no, unknown, yes\n",
        "declined: no, unknown, yes\n",
        "every promise was kept\n",
        "the same as `../../../sdk/examples/first-night.rhai` in ",
    ] {
        assert!(run.out.contains(line), "{}", run.out);
    }
}

#[test]
fn another_rule_is_told_apart_by_what_differs() {
    let home = tempfile::tempdir().unwrap();
    let other = home.path().join("other.rhai");
    // A promised bed is enough here, nothing is asked of the day, and the housing service need not act.
    let rule = r#"
        fn met() { one_of(fact("home.first_night.status"), ["confirmed", "promised"]) }
        fn declined() { is_declined("home.first_night.status") }
        fn advise() { recommend("Find a place for the first night") }
    "#;
    fs::write(&other, rule).unwrap();
    let other = other.display().to_string();
    let run = checked(IN_C, &other);
    assert_eq!(run.code, Some(3), "{}{}", run.out, run.err);
    for what in [
        "`met` differs in the truth",
        "`advise` differs in the recommendations",
    ] {
        assert!(
            run.out
                .contains(&format!("{what}, held against `{other}`\n")),
            "{}",
            run.out
        );
    }
    assert!(!run.out.contains("`declined` differs"), "{}", run.out);
}

#[test]
fn a_damaged_key_costs_the_cache_and_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let state = home.path().join("state/throughcare");
    fs::create_dir_all(&state).unwrap();
    fs::write(state.join("component-key"), b"abc").unwrap();
    let run = plugin(&["inspect", WORKING_DAYS], home.path());
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(!home.path().join("cache/throughcare/components").exists());
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
