//! One row: a service, what is recorded, and what the Ministry's own rules answer.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Map, Value};
use throughcare::Date;

use crate::records;

/// One line of a set, as far as it could be read.
pub(super) struct Row {
    pub(super) id: String,
    pub(super) service: String,
    /// Today, as the row sees it; none if it names no day.
    pub(super) as_of: Option<Date>,
    pub(super) facts: Map<String, Value>,
    /// What should come out, or why that cannot be read.
    pub(super) expected: Result<Answer, String>,
}

/// What is answered about a service.
pub(super) struct Answer {
    pub(super) status: String,
    pub(super) action: Option<String>,
    pub(super) reasons: BTreeSet<String>,
}

/// Reads every row of every `.jsonl` file of a folder, in the order of their names.
pub(super) fn read_folder(folder: &Path) -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    for file in records::files(folder, "jsonl")? {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let text = records::text(&file)?;
        for (number, line) in (1..).zip(text.lines()) {
            if !line.trim().is_empty() {
                rows.push(read(line, &format!("{name}, line {number}")));
            }
        }
    }
    if rows.is_empty() {
        return Err("the folder holds no rows (`*.jsonl`)".to_owned());
    }
    Ok(rows)
}

/// Reads a line; what is wrong with it makes it a row that nothing agrees with.
fn read(line: &str, place: &str) -> Row {
    let whole = records::record(line).unwrap_or_default();
    let text = |key: &str| whole.get(key).and_then(Value::as_str).map(str::to_owned);
    let facts = whole.get("facts").and_then(Value::as_object).cloned();
    let as_of = day(whole.get("as_of"));
    let expected = match (&facts, &as_of) {
        (Some(_), Ok(_)) => expected(whole.get("expected")),
        (None, _) => Err("the row holds no facts".to_owned()),
        (_, Err(why)) => Err(why.clone()),
    };
    Row {
        id: text("id").unwrap_or_else(|| place.to_owned()),
        service: text("service").unwrap_or_else(|| "no service".to_owned()),
        as_of: as_of.ok().flatten(),
        facts: facts.unwrap_or_default(),
        expected,
    }
}

fn expected(value: Option<&Value>) -> Result<Answer, String> {
    let value = value.ok_or("the row expects nothing")?;
    let text = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let reasons = match value.get("reasons") {
        None | Some(Value::Null) => BTreeSet::new(),
        Some(reasons) => {
            let reasons = reasons.as_array().ok_or("`reasons` is no list")?;
            let words = reasons
                .iter()
                .map(|reason| reason.as_str().map(str::to_owned));
            words.collect::<Option<_>>().ok_or("a reason is no text")?
        }
    };
    Ok(Answer {
        status: text("status").ok_or("the row expects no status")?,
        action: text("action"),
        reasons,
    })
}

/// Reads a day; null and nothing are no day.
pub(super) fn day(value: Option<&Value>) -> Result<Option<Date>, String> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => text
            .parse()
            .map(Some)
            .map_err(|_| format!("`{text}` is no day")),
        Some(other) => Err(format!("`{other}` is no day")),
    }
}
