//! The Ministry of Justice's own acceptance cases, date for date.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test whose record is not as it says fails by stopping"
)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use jiff::civil::Date;
use release_dates::{Law, calculate};
use serde_json::Value;
use support::{Case, date_of, read_length, reference_cases, reference_folder};

#[test]
fn every_reference_case_agrees_date_for_date() {
    let cases = reference_cases();
    assert!(!cases.is_empty());
    let mut score = Score::default();
    for case in &cases {
        score.take(case);
    }
    assert!(
        score.report.is_empty(),
        "{}\n{}",
        score.report,
        score.summary()
    );
}

#[test]
fn a_case_that_a_law_does_not_touch_has_the_same_dates_under_it() {
    let mut report = String::new();
    for case in reference_cases() {
        for &release_point_law in &case.same_answer_under {
            let law = Law {
                release_point_law,
                ..case.law.clone()
            };
            let actual = dates_of(&case, &law);
            if actual != case.expected {
                let _ = writeln!(
                    report,
                    "{} under {release_point_law:?}: {actual:?}",
                    case.id
                );
            }
        }
    }
    assert!(report.is_empty(), "{report}");
}

#[test]
fn every_length_comes_to_its_days() {
    let text = std::fs::read_to_string(reference_folder().join("day-count.jsonl")).unwrap();
    for line in text.lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let start = date_of(&row["sentence_date"]);
        let length = read_length(&row["duration"]);
        assert_eq!(
            length.last_day(start),
            date_of(&row["expected"]["last_day"]),
            "{}",
            row["id"]
        );
        assert_eq!(
            length.days(start),
            row["expected"]["days"].as_i64().unwrap(),
            "{}",
            row["id"]
        );
    }
}

#[test]
fn every_date_is_its_unadjusted_date_and_its_steps() {
    for case in reference_cases() {
        let answer = calculate(&case.custody, &case.law).unwrap();
        for (of, made) in answer.dates {
            let days: i64 = made.steps.iter().map(|step| step.days).sum();
            let from_steps = made.unadjusted + jiff::SignedDuration::from_hours(days * 24);
            assert_eq!(from_steps, made.date, "{} {}", case.id, of.name());
            assert!(
                !made.sentences.is_empty(),
                "{} {} rests on no sentence",
                case.id,
                of.name()
            );
        }
    }
}

fn dates_of(case: &Case, law: &Law) -> BTreeMap<String, Date> {
    let dates =
        calculate(&case.custody, law).map_or_else(|_| BTreeMap::new(), |answer| answer.dates);
    dates
        .iter()
        .map(|(of, made)| (of.name().to_owned(), made.date))
        .collect()
}

#[derive(Default)]
struct Score {
    report: String,
    cases: BTreeMap<String, (usize, usize)>,
    dates: BTreeMap<String, (usize, usize)>,
}

impl Score {
    fn take(&mut self, case: &Case) {
        for refusal in calculate(&case.custody, &case.law)
            .err()
            .unwrap_or_default()
        {
            let _ = writeln!(self.report, "{}: refused: {refusal}", case.id);
        }
        let actual = dates_of(case, &case.law);
        let mut agrees = true;
        for of in case
            .expected
            .keys()
            .chain(actual.keys())
            .collect::<BTreeSet<_>>()
        {
            let (expected, actual) = (case.expected.get(of), actual.get(of));
            let counts = self.dates.entry(of.clone()).or_default();
            counts.1 += 1;
            if expected == actual {
                counts.0 += 1;
            } else {
                agrees = false;
                let _ = writeln!(
                    self.report,
                    "{}: {of} expected {expected:?}, got {actual:?}",
                    case.id
                );
            }
        }
        let counts = self.cases.entry(case.tier.clone()).or_default();
        counts.0 += usize::from(agrees);
        counts.1 += 1;
    }

    fn summary(&self) -> String {
        let mut lines = String::new();
        for (name, (agree, of)) in self.cases.iter().chain(&self.dates) {
            let _ = writeln!(lines, "{name}: {agree} of {of}");
        }
        lines
    }
}
