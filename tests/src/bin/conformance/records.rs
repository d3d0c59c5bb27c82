//! The files of a reference set.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// Returns the files of a folder whose names end like this, in the order of their names.
pub(crate) fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, String> {
    let unreadable = |error| format!("{}: {error}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == ending)
        {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Reads one record.
pub(crate) fn record(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("not a JSON record: {error}"))
}

/// Reads the text of a file.
pub(crate) fn text(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

/// Takes a text out of a record.
pub(crate) fn word<'a>(record: &'a Value, field: &str) -> Result<&'a str, String> {
    record
        .get(field)
        .and_then(Value::as_str)
        .ok_or_else(|| format!("`{field}` is not a text"))
}

/// Takes a yes-or-no out of a record.
pub(crate) fn flag(record: &Value, field: &str) -> Result<bool, String> {
    record
        .get(field)
        .and_then(Value::as_bool)
        .ok_or_else(|| format!("`{field}` is not true or false"))
}

/// Takes a list out of a record.
pub(crate) fn list<'a>(record: &'a Value, field: &str) -> Result<&'a [Value], String> {
    record
        .get(field)
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .ok_or_else(|| format!("`{field}` is not a list"))
}
