//! `day-count.jsonl`: how many days a sentence comes to.
//!
//! Each row becomes a case of one sentence of that length. Its end before any adjustment (ESED) is the last day, and the
//! days from the first to the last, both counted, are its days.

use std::path::Path;

use serde_json::{Value, json};
use throughcare::Date;

use super::case_file::case_file;
use super::dates;
use crate::planners::{AS_OF, Planners, planned};
use crate::records::{self, word};

/// The law makes no difference to a length; this is the simplest.
const REFORMS: [&str; 3] = [
    "half",
    "post-sentence-supervision-kept",
    "hdc-kept-for-adults",
];

/// Runs the rows, prints what they come to, and returns whether all agree.
pub(super) fn run(file: &Path, planners: &mut Planners) -> Result<bool, String> {
    let text = records::text(file)?;
    let rows: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    let mut agree = 0;
    for (index, row) in rows.iter().enumerate() {
        match records::record(row).and_then(|row| disagreement(&row, planners)) {
            Ok(None) => agree += 1,
            Ok(Some(what)) | Err(what) => println!("day-count row {}: {what}", index + 1),
        }
    }
    println!("{agree} of {} day counts", rows.len());
    Ok(agree == rows.len())
}

fn disagreement(row: &Value, planners: &mut Planners) -> Result<Option<String>, String> {
    let first = word(row, "sentence_date")?.parse::<Date>();
    let first = first.map_err(|_| "the sentence date is no date")?;
    let expected = row.get("expected").ok_or("there is no answer")?;
    let last_day = word(expected, "last_day")?;
    let days = expected.get("days").and_then(Value::as_i64);
    let days = days.ok_or("`days` is not a whole number")?;
    let plan = planned(
        planners.under(&REFORMS)?,
        ("case.json", &case_file(&record(row)?)?),
        AS_OF,
    )?;
    let Some(actual) = dates(&plan).get("ESED").copied() else {
        return Ok(Some(format!("expected {last_day}, got none")));
    };
    let counted = first.duration_until(actual).as_hours() / 24 + 1;
    let agrees = actual.to_string() == last_day && counted == days;
    Ok((!agrees).then(|| {
        format!("expected {last_day} after {days} days, got {actual} after {counted} days")
    }))
}

/// A record of one sentence of the length of a row.
fn record(row: &Value) -> Result<Value, String> {
    let day = word(row, "sentence_date")?;
    Ok(json!({
        "policy": { "early_removal_scheme_requested": false },
        "person": { "date_of_birth": "1990-01-01", "registered_sex_offender": false },
        "sentences": [{
            "ref": "s1",
            "type": "SDS",
            "offence_date": day,
            "sentence_date": day,
            "duration": row.get("duration"),
            "sds_plus": false,
            "sds_plus_eligible_today": false,
            "section_250": false,
            "early_release_exclusions": [],
        }],
        "adjustments": [],
    }))
}
