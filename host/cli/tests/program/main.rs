//! The real program, run as a caseworker or a script runs it, on the small pack `harbour`.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, its helpers too"
)]

mod acting;
mod asking;
#[cfg(feature = "components")]
mod checking;
mod commands;
mod exit_codes;
mod languages;
mod logs;
#[cfg(feature = "components")]
mod plugin;
#[cfg(feature = "components")]
mod reforming;
mod schemas;
mod streams;

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// A case file, line by line.
const SETTLED: &str = "\
[case]
reference = \"A-17\"
[release]
date = 2027-02-15
[home.first_night]
status = \"confirmed\"
[travel]
ferry_ticket = true
";

/// What one run left behind.
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Returns the program on the pack `harbour`, without what the environment of the tests says of colour,
/// logs and language.
fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_throughcare"));
    command
        .args(arguments)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    for variable in [
        "NO_COLOR",
        "CLICOLOR",
        "CLICOLOR_FORCE",
        "THROUGHCARE_LOG",
        "LANGUAGE",
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
    ] {
        command.env_remove(variable);
    }
    command
}

/// Runs the program to its end with a text on its standard input.
fn run(arguments: &[&str], input: &str) -> Run {
    let mut child = program(arguments).spawn().unwrap();
    // A program that refuses its arguments reads nothing.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let Output {
        status,
        stdout,
        stderr,
    } = child.wait_with_output().unwrap();
    Run {
        code: status.code(),
        out: String::from_utf8(stdout).unwrap(),
        err: String::from_utf8(stderr).unwrap(),
    }
}

/// Plans a case as it stands on one day.
fn plan(case: &str, more: &[&str]) -> Run {
    let arguments = ["plan", "-", "--policy", "harbour", "--as-of", "2026-11-23"];
    run(&[&arguments, more].concat(), case)
}
