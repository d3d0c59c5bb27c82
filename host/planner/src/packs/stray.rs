//! Files of a pack that stand where nobody looks for them.

use throughcare_model::{Code, Diagnostic, Span, message};

use super::files::PackFiles;
use super::messages::{FOLDER as MESSAGES, language_of};
use crate::reading::mistakes::Mistakes;
use crate::reading::nearest::{did_you_mean, quoted};

const STRAY_FILE: Code = Code("pack/stray-file");

/// The folders and files of a pack that some part of throughcare reads.
const PLACES: [&str; 11] = [
    "pack.toml",
    "facts.toml",
    "facts",
    "parameters.toml",
    "parameters",
    "items",
    "options",
    "derived",
    "components",
    "reforms",
    MESSAGES,
];

/// The files of an item, and of a derivation.
const ITEM: [&str; 3] = ["item.toml", "rule.rhai", "tests.toml"];
const DERIVATION: [&str; 3] = ["derived.toml", "rule.rhai", "tests.toml"];

/// The files of an option.
const OPTION: [&str; 3] = ["option.toml", "rule.rhai", "tests.toml"];

/// Remarks on files that are read by no one, since a misspelled folder would else go unnoticed.
pub(super) fn check_places(files: &PackFiles, mistakes: &Mistakes) {
    for path in files.paths() {
        let first = path.split('/').next().unwrap_or(path);
        if is_known(path, first) {
            continue;
        }
        let Some(source) = files.text(path) else {
            continue;
        };
        let last = path.rsplit('/').next().unwrap_or(path);
        let meant = match first {
            "items" => did_you_mean(last, ITEM),
            "options" => did_you_mean(last, OPTION),
            "derived" => did_you_mean(last, DERIVATION),
            _ if PLACES.contains(&first) => None,
            _ => did_you_mean(first, PLACES),
        };
        let help =
            meant.unwrap_or_else(|| message!("`policies/README.md` lists the files of a pack"));
        mistakes.add(|| {
            Diagnostic::warning(
                STRAY_FILE,
                message!("nothing reads {file}", file = quoted(path)),
            )
            .at(source, Span::EMPTY, None)
            .help(help)
        });
    }
}

fn is_known(path: &str, first: &str) -> bool {
    let rest = path
        .strip_prefix(first)
        .and_then(|rest| rest.strip_prefix('/'));
    match (first, rest) {
        ("items", Some(rest)) => is_file_of(&ITEM, rest),
        ("options", Some(rest)) => is_file_of(&OPTION, rest),
        ("derived", Some(rest)) => is_file_of(&DERIVATION, rest),
        ("reforms", Some(rest)) => !rest.contains('/') && path.strip_suffix(".toml").is_some(),
        ("facts" | "parameters", Some(rest)) => !rest.contains('/'),
        (MESSAGES, Some(_)) => language_of(path).is_some(),
        (_, Some(_)) => PLACES.contains(&first),
        (_, None) => matches!(first, "pack.toml" | "facts.toml" | "parameters.toml"),
    }
}

/// Returns whether this is one of these files, in a folder.
fn is_file_of(files: &[&str], path: &str) -> bool {
    path.split_once('/')
        .is_some_and(|(_, file)| files.contains(&file))
}
