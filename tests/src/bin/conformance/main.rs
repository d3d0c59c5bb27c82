//! Runs reference records from outside this project through the planner, as any case would go, and counts what agrees.
//!
//! `cargo run --release -p throughcare-tests --bin conformance -- SET FOLDER`. Every record becomes a case file and every
//! answer is read out of the plan: nothing reaches into a component or a rule.
//!
//! Exit: 0 if all agree, 1 if not, 2 if nothing could be compared.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this program says how far the answers agree"
)]

mod accommodation;
mod planners;
mod records;
mod release_dates;

use std::path::Path;
use std::process::ExitCode;

/// Compares all records of a folder, prints what comes of it, and returns whether all agree.
type Compare = fn(&Path) -> Result<bool, String>;

/// The sets by name. Another one is another file and a line here.
const SETS: [(&str, Compare); 2] = [
    ("ew-accommodation", accommodation::compare),
    ("ew-release-dates", release_dates::compare),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, folder] = arguments.as_slice() else {
        return wrong_usage();
    };
    let Some((_, compare)) = SETS.iter().find(|(set, _)| set == name) else {
        return wrong_usage();
    };
    match compare(Path::new(folder)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(message) => unusable(&message),
    }
}

fn wrong_usage() -> ExitCode {
    let names: Vec<&str> = SETS.iter().map(|(set, _)| *set).collect();
    unusable(&format!(
        "conformance SET FOLDER, where SET is one of: {}",
        names.join(", ")
    ))
}

fn unusable(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::from(2)
}
