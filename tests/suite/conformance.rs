//! The runner for answers from outside this project: what it counts as agreement, and that the sample here agrees.

use std::path::Path;
use std::process::Command;

use crate::support::folder;

/// One sentence of three years from 2012 with half of it to serve: 1,095 days, half is 547.5, so 15 June 2014.
const RECORD: &str = r#"{
    "tier": "t1-single",
    "policy": {
        "release_point_law": "half", "post_sentence_supervision_repealed": false,
        "hdc_ended_for_adults_from_2026_09_02": false, "hdc_suspended_for_adults": true,
        "early_removal_scheme_requested": false
    },
    "person": { "date_of_birth": "1990-01-01", "registered_sex_offender": false },
    "sentences": [{
        "ref": "s1", "type": "SDS", "offence_date": "2012-12-14", "sentence_date": "2012-12-15",
        "duration": { "years": 3 }, "consecutive_to": null, "sds_plus": false, "sds_plus_eligible_today": false,
        "early_release_exclusions": [], "section_250": false
    }],
    "adjustments": [],
    "expected": { "CRD": "2014-06-15", "SLED": "2015-12-14", "ESED": "2015-12-14" }
}"#;

/// Runs the program on a folder, and returns whether it was content and the lines that it printed.
fn run(set: &str, folder: &Path) -> (bool, Vec<String>) {
    let output = Command::new(env!("CARGO_BIN_EXE_conformance"))
        .arg(set)
        .arg(folder)
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let lines = printed.lines().map(str::to_owned).collect();
    (output.status.success(), lines)
}

fn run_on(record: &str) -> (bool, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("record.json"), record).unwrap();
    run("ew-release-dates", folder.path())
}

#[test]
fn every_reference_case_of_the_sample_agrees_through_the_planner() {
    let (all_agree, lines) = run("ew-release-dates", &folder("reference/ew-release-dates"));
    assert!(all_agree, "{}", lines.join("\n"));
}

#[test]
fn a_record_agrees_if_every_date_does_and_there_is_no_other() {
    let (all_agree, lines) = run_on(RECORD);
    assert_eq!(lines.last().unwrap(), "1 of 1 cases, 3 of 3 dates");
    assert!(all_agree);
}

#[test]
fn another_date_is_a_disagreement_with_both_dates_shown() {
    let (all_agree, lines) = run_on(&RECORD.replace("2014-06-15", "2014-06-16"));
    assert!(!all_agree);
    assert_eq!(lines[0], "record: CRD expected 2014-06-16, got 2014-06-15");
    assert_eq!(lines.last().unwrap(), "0 of 1 cases, 2 of 3 dates");
}

#[test]
fn a_date_that_is_not_expected_is_a_disagreement() {
    let (all_agree, lines) = run_on(&RECORD.replace(r#""CRD": "2014-06-15", "#, ""));
    assert!(!all_agree);
    assert_eq!(lines[0], "record: CRD expected none, got 2014-06-15");
    assert_eq!(lines.last().unwrap(), "0 of 1 cases, 2 of 3 dates");
}

#[test]
fn a_record_that_is_no_case_is_a_disagreement() {
    for (good, bad) in [
        (r#""years": 3"#, r#""years": 400"#),
        (r#""years": 3"#, r#""fortnights": 3"#),
        ("2012-12-15", "2013-02-29"),
        ("null", r#""s9""#),
        (r#""half""#, r#""quarter""#),
    ] {
        assert!(RECORD.contains(good));
        let (all_agree, lines) = run_on(&RECORD.replacen(good, bad, 1));
        assert!(!all_agree, "{bad}");
        assert_eq!(lines.last().unwrap(), "0 of 1 cases, 0 of 3 dates", "{bad}");
    }
    let (all_agree, lines) = run_on("{");
    assert!(!all_agree);
    assert_eq!(lines.last().unwrap(), "0 of 1 cases, 0 of 0 dates");
}

/// A council that was asked 26 weeks ago to the day, which still counts.
const ROW: &str = r#"{"id": "dtr/1", "service": "duty_to_refer", "as_of": "2025-01-01", "facts": {"current_accommodation_end_date": null, "has_next_accommodation": true, "referral_status": "SUBMITTED", "referral_submitted_on": "2024-07-03"}, "expected": {"status": "SUBMITTED", "action": "ADD_DTR_OUTCOME", "reasons": []}}"#;

fn run_on_rows(rows: &str) -> (bool, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("rows.jsonl"), rows).unwrap();
    run("ew-accommodation", folder.path())
}

#[test]
fn every_row_of_the_accommodation_sample_agrees_through_the_planner() {
    let (all_agree, lines) = run(
        "ew-accommodation",
        &folder("reference/ew-accommodation-services"),
    );
    assert!(all_agree, "{}", lines.join("\n"));
    let last = "462 of 462 rows; status 462, action 462, reasons 462";
    assert_eq!(lines.last().unwrap(), last);
}

#[test]
fn status_action_and_reasons_of_a_row_are_scored_by_themselves() {
    let (all_agree, lines) = run_on_rows(ROW);
    assert_eq!(
        lines.last().unwrap(),
        "1 of 1 rows; status 1, action 1, reasons 1"
    );
    assert!(all_agree);
    let other = ROW.replace("2024-07-03", "2024-07-02");
    let (all_agree, lines) = run_on_rows(&format!("{ROW}\n{other}\n"));
    assert!(!all_agree);
    assert_eq!(
        lines[0],
        "dtr/1: expected SUBMITTED, ADD_DTR_OUTCOME, []; found NOT_REQUIRED, no action, [HAS_NEXT_ACCOMMODATION]"
    );
    assert_eq!(
        lines.last().unwrap(),
        "1 of 2 rows; status 1, action 1, reasons 1"
    );
}

#[test]
fn a_row_that_is_no_case_is_a_disagreement() {
    for (good, bad) in [
        ("duty_to_refer", "room_service"),
        ("\"SUBMITTED\", \"referral", "\"LOST\", \"referral"),
        ("2024-07-03", "2023-02-29"),
        ("\"2025-01-01\"", "5"),
        ("true", "\"maybe\""),
        ("\"reasons\": []", "\"reasons\": [1]"),
    ] {
        assert!(ROW.contains(good), "{good}");
        let (all_agree, lines) = run_on_rows(&ROW.replacen(good, bad, 1));
        assert!(!all_agree, "{bad}");
        let last = "0 of 1 rows; status 0, action 0, reasons 0";
        assert_eq!(lines.last().unwrap(), last, "{bad}");
    }
    let (all_agree, lines) = run_on_rows("{");
    assert!(!all_agree);
    assert_eq!(
        lines.last().unwrap(),
        "0 of 1 rows; status 0, action 0, reasons 0"
    );
}
