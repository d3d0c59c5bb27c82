//! The program `throughcare`: a case file in, an explained release plan out.
//!
//! A library only so that the tests of whole cases can see plans as readers do. To embed throughcare,
//! use the library `throughcare`.

mod arguments;
mod clock;
mod commands;
#[cfg(feature = "components")]
mod components;
mod exit;
mod failure;
mod policies;
mod render;
mod saving;
mod schema;
mod telemetry;
mod terminal;
mod words;

use std::process::ExitCode;

use clap::Parser;
use throughcare_model::{Diagnostic, ReleasePlan};

use crate::arguments::Program;
use crate::render::diagnostic::Drawing;
use crate::terminal::Terminal;
use crate::words::{Language, Words};

/// Runs the program with the arguments it was called with.
pub fn run() -> ExitCode {
    let program = Program::parse();
    let terminal = Terminal::new(program.command.voice(), program.color.into());
    telemetry::start(program.log);
    let language = program
        .language
        .unwrap_or_else(|| Language::of_environment(|name| std::env::var(name).ok()));
    match program.command.run(terminal, Words::of(language)) {
        Ok(exit) => {
            tracing::info!(exit = exit.number(), "done");
            exit.into()
        }
        Err(failure) => {
            let exit = failure.exit();
            if exit != exit::Exit::Done {
                terminal.failure(&failure, &Words::of(language));
            }
            exit.into()
        }
    }
}

/// Writes a plan as `plan` does on a terminal of 80 columns that has no colour.
pub fn human(plan: &ReleasePlan) -> String {
    let words = Words::of(Language::English);
    anstream::adapter::strip_str(&render::human::plan(plan, &words, 80)).to_string()
}

/// Writes a plan as `plan --format plain` does.
pub fn plain(plan: &ReleasePlan) -> String {
    render::plain::plan(plan, &Words::of(Language::English))
}

/// Writes a plan as `plan --format json` does.
///
/// # Errors
///
/// None that a plan can cause: its maps have text for keys.
pub fn json(plan: &ReleasePlan) -> serde_json::Result<String> {
    render::json::plan(plan)
}

/// Writes diagnostics as `check` does where there is no colour, on 100 columns.
pub fn diagnostics(diagnostics: &[Diagnostic]) -> String {
    let drawn = render::diagnostic::diagnostics(diagnostics, Drawing::Lines(100));
    anstream::adapter::strip_str(&drawn).to_string()
}
