//! `ew-release-dates`: the Ministry of Justice's own acceptance cases for standard determinate sentences.

mod case_file;
mod day_counts;
mod score;

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value as Record;
use throughcare::{Date, ReleasePlan};
use throughcare_model::Value;

use self::score::Score;
use crate::planners::{AS_OF, Planners, planned};
use crate::records;

/// The dates by type name.
type Dates = BTreeMap<String, Date>;

/// Runs every `*.json` of a folder, and its `day-count.jsonl` if it has one.
pub(crate) fn compare(folder: &Path) -> Result<bool, String> {
    let mut planners = Planners::default();
    let mut score = Score::default();
    for file in records::files(folder, "json")? {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let record = records::text(&file).and_then(|text| records::record(&text));
        let expected = record.as_ref().ok().and_then(expected);
        let answer = record.and_then(|record| answer(&record, &mut planners));
        score.take(&name, expected, answer);
    }
    let day_counts = folder.join("day-count.jsonl");
    let all_days_agree = if day_counts.is_file() {
        day_counts::run(&day_counts, &mut planners)?
    } else {
        true
    };
    Ok(score.told() && all_days_agree)
}

/// What the plan says, and its remarks on the record.
struct Answer {
    dates: Dates,
    remarks: String,
}

fn answer(record: &Record, planners: &mut Planners) -> Result<Answer, String> {
    let reforms = case_file::reforms(record)?;
    let text = case_file::case_file(record)?;
    let plan = planned(planners.under(&reforms)?, ("case.json", &text), AS_OF)?;
    Ok(Answer {
        dates: dates(&plan),
        remarks: remarks(&plan),
    })
}

/// Every date type that must come out, if the record says so.
fn expected(record: &Record) -> Option<(String, Dates)> {
    let tier = record.get("tier")?.as_str()?.to_owned();
    let dates = record.get("expected")?.as_object()?.iter();
    let dates: Option<Dates> = dates
        .map(|(of, date)| Some((of.clone(), date.as_str()?.parse().ok()?)))
        .collect();
    Some((tier, dates?))
}

/// The dates that the plan works out, by type.
fn dates(plan: &ReleasePlan) -> Dates {
    let facts = plan.derived.iter().flat_map(|finding| &finding.facts);
    let dates = facts.filter_map(|fact| {
        let name = fact.path.strip_prefix("release_dates.")?;
        // `release` is one of the types once more.
        match fact.value.as_ref()?.reveal() {
            Value::Date(date) if name != "release" => Some((name.to_uppercase(), *date)),
            _ => None,
        }
    });
    dates.collect()
}

/// What the plan remarks on what it works out.
fn remarks(plan: &ReleasePlan) -> String {
    let remarks = plan.derived.iter().flat_map(|finding| &finding.diagnostics);
    let said: Vec<String> = remarks
        .map(|remark| format!("{}: {}", remark.code, remark.message))
        .collect();
    said.join("; ")
}
