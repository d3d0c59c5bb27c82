//! What the log may never hold.

use crate::{SETTLED, plan, program};

#[test]
fn no_log_line_holds_a_value_or_a_reference_at_any_level() {
    for case in [SETTLED, &SETTLED.replace("confirmed", "refused")] {
        let log = plan(case, &["--log", "trace"]).err;
        assert!(log.contains("INFO"), "{log}");
        for personal in ["A-17", "confirmed", "refused", "2027-02-15"] {
            assert!(!log.contains(personal), "{personal}: {log}");
        }
    }
}

#[test]
fn no_log_line_of_a_refusal_holds_a_reference_or_a_value() {
    // What is refused is also shown to the caseworker, with its line; the log's own lines hold none of it.
    let shown = plan(
        &SETTLED.replace("confirmed", "Hotel Sunrise"),
        &["--log", "trace"],
    );
    assert_eq!(shown.code, Some(3));
    let log: Vec<_> = shown
        .err
        .lines()
        .filter(|line| line.contains("throughcare"))
        .collect();
    assert!(
        log.iter().any(|line| line.contains("ERROR")),
        "{}",
        shown.err
    );
    assert!(
        log.iter()
            .all(|line| !line.contains("A-17") && !line.contains("Sunrise")),
        "{log:?}"
    );
}

#[test]
fn the_environment_sets_the_level_too() {
    let output = program(&["list", "items", "--policy", "harbour"])
        .env("THROUGHCARE_LOG", "info")
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&output.stderr).contains("INFO"));
}

#[test]
fn no_log_line_names_the_case_file() {
    let folder = std::env::temp_dir().join(format!("throughcare-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("jane-roe.toml");
    std::fs::write(&file, SETTLED).unwrap();
    let output = program(&[
        "plan",
        file.to_str().unwrap(),
        "--policy",
        "harbour",
        "--log",
        "trace",
    ])
    .output()
    .unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    let log = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(log.contains("INFO") && !log.contains("jane-roe"), "{log}");
}
