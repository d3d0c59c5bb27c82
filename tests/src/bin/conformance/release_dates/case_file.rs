//! A reference record as a case file, and its policy as a list of reforms.

use serde_json::{Value, json};

use crate::records::{flag, list, word};

/// The reforms that set every switch of the law as a record wants it.
pub(super) fn reforms(record: &Value) -> Result<Vec<&'static str>, String> {
    let policy = record.get("policy").ok_or("there is no policy")?;
    let law = match word(policy, "release_point_law")? {
        "half" => "half",
        "sds40" => "sds40",
        "progression-2026-10" => "progression-2026-10",
        _ => return Err("the law of the release point is not known".to_owned()),
    };
    let switch = |name, on, off| flag(policy, name).map(|is_on| if is_on { on } else { off });
    let mut reforms = vec![
        law,
        switch(
            "post_sentence_supervision_repealed",
            "post-sentence-supervision-repealed",
            "post-sentence-supervision-kept",
        )?,
        switch(
            "hdc_ended_for_adults_from_2026_09_02",
            "hdc-ended-for-adults",
            "hdc-kept-for-adults",
        )?,
    ];
    if flag(policy, "hdc_suspended_for_adults")? {
        reforms.push("hdc-suspended-for-adults");
    }
    Ok(reforms)
}

/// The record as a case file in JSON. What it cannot say in the vocabulary of the pack is an error.
///
/// The order of dates is confirmed: some records have an offence after its sentence, and the service calculates them as
/// they are.
pub(super) fn case_file(record: &Value) -> Result<String, String> {
    let person = record.get("person").ok_or("there is no person")?;
    let policy = record.get("policy").ok_or("there is no policy")?;
    let case = json!({
        "case": { "reference": "reference-record", "jurisdiction": "england-and-wales" },
        "person": {
            "born_on": word(person, "date_of_birth")?,
            "is_registered_sex_offender": flag(person, "registered_sex_offender")?,
            "is_liable_to_removal": flag(policy, "early_removal_scheme_requested")?,
        },
        "custody": { "dates_checked_with_court": true },
        "sentences": each(record, "sentences", sentence)?,
        "adjustments": each(record, "adjustments", adjustment)?,
    });
    Ok(case.to_string())
}

fn each(
    record: &Value,
    field: &str,
    entry: impl Fn(&Value) -> Result<Value, String>,
) -> Result<Vec<Value>, String> {
    let entries = list(record, field)?.iter().enumerate();
    entries
        .map(|(index, it)| entry(it).map_err(|what| format!("{field}[{index}]: {what}")))
        .collect()
}

/// Names of exclusions in the records, with the words of the pack: kept out of release at 40 per cent since it began.
const FORTY_PER_CENT: &[(&str, &str)] = &[
    ("SEXUAL", "sexual"),
    ("VIOLENT", "violent"),
    ("DOMESTIC_ABUSE", "domestic abuse"),
    ("NATIONAL_SECURITY", "national security"),
    ("TERRORISM", "terrorism"),
];

/// Kept out of it later.
const LATER: &[(&str, &str)] = &[
    ("SEXUAL_T3", "sexual"),
    ("DOMESTIC_ABUSE_T3", "domestic abuse"),
    ("MURDER_T3", "murder"),
];

/// Kept out of the progression model.
const PROGRESSION: &[(&str, &str)] = &[
    (
        "PROGRESSION_MODEL_SCHEDULE_13_PART_3",
        "schedule 13, part 3",
    ),
    (
        "SA2026_PROGRESSION_MODEL_SCHEDULE",
        "schedule of the Sentencing Act 2026",
    ),
];

fn sentence(sentence: &Value) -> Result<Value, String> {
    let exclusions = list(sentence, "early_release_exclusions")?;
    let is_known = |name: &Value| {
        let mut groups = [FORTY_PER_CENT, LATER, PROGRESSION].into_iter().flatten();
        groups.any(|(known, _)| name == known)
    };
    if !exclusions.iter().all(is_known) {
        return Err("an exclusion is not known".to_owned());
    }
    let mut facts = json!({
        "reference": word(sentence, "ref")?,
        "kind": if word(sentence, "type")? == "SDS" { "standard determinate" } else { "other" },
        "offence_on": word(sentence, "offence_date")?,
        "imposed_on": word(sentence, "sentence_date")?,
        "length": length(sentence)?,
        "sds_plus": flag(sentence, "sds_plus")?,
        "sds_plus_today": flag(sentence, "sds_plus_eligible_today")?,
        "section_250": flag(sentence, "section_250")?,
        "forty_per_cent_exclusion": exclusion(exclusions, FORTY_PER_CENT),
        "later_exclusion": exclusion(exclusions, LATER),
        "progression_exclusion": exclusion(exclusions, PROGRESSION),
    });
    match sentence.get("consecutive_to") {
        None | Some(Value::Null) => put(&mut facts, "is_consecutive", json!(false)),
        Some(Value::String(before)) => put(&mut facts, "consecutive_to", json!(before)),
        Some(_) => return Err("`consecutive_to` is not a reference".to_owned()),
    }
    Ok(facts)
}

fn exclusion(names: &[Value], group: &[(&str, &'static str)]) -> &'static str {
    let found = group
        .iter()
        .find(|(name, _)| names.iter().any(|it| it == name));
    found.map_or("none", |(_, word)| word)
}

/// The length of a sentence in words: `3 years 6 months`.
fn length(sentence: &Value) -> Result<String, String> {
    let duration = sentence.get("duration").and_then(Value::as_object);
    let duration = duration.ok_or("there is no duration")?;
    let units = ["years", "months", "weeks", "days"];
    if duration.keys().any(|unit| !units.contains(&unit.as_str())) {
        return Err("a unit of the duration is not known".to_owned());
    }
    let mut said = Vec::new();
    for (unit, number) in units
        .into_iter()
        .filter_map(|unit| Some((unit, duration.get(unit)?)))
    {
        let number = number.as_i64().ok_or("a duration is not a whole number")?;
        said.push(format!("{number} {unit}"));
    }
    if said.is_empty() {
        return Err("the duration is empty".to_owned());
    }
    Ok(said.join(" "))
}

fn adjustment(adjustment: &Value) -> Result<Value, String> {
    let kind = match word(adjustment, "kind")? {
        "remand" => "remand",
        "tagged_bail" => "tagged bail",
        "additional_days_awarded" => "additional days awarded",
        "restoration_of_additional_days_awarded" => "additional days given back",
        "unlawfully_at_large" => "unlawfully at large",
        "recall_remand" => "remand after recall",
        "recall_tagged_bail" => "tagged bail after recall",
        _ => return Err("the kind of an adjustment is not known".to_owned()),
    };
    let days = adjustment.get("days").and_then(Value::as_i64);
    let mut facts = json!({
        "kind": kind,
        "days": days.ok_or("`days` is not a whole number")?,
        "applies_from": word(adjustment, "applies_from")?,
    });
    for field in ["from", "to"] {
        if let Some(day) = adjustment.get(field).and_then(Value::as_str) {
            put(&mut facts, field, json!(day));
        }
    }
    Ok(facts)
}

fn put(facts: &mut Value, field: &str, value: Value) {
    if let Some(facts) = facts.as_object_mut() {
        facts.insert(field.to_owned(), value);
    }
}
