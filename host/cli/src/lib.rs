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
mod help;
mod policies;
mod render;
mod saving;
mod schema;
mod telemetry;
mod terminal;
mod usage;
mod words;

use std::process::ExitCode;

use anstream::ColorChoice;
use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};
use throughcare::{Law, Letter};
use throughcare_model::{Diagnostic, ReleasePlan};

use crate::arguments::Program;
use crate::failure::Failure;
use crate::render::diagnostic::Drawing;
use crate::render::letter::Written;
use crate::terminal::{Terminal, Voice};
use crate::words::{Language, Words};

/// Runs the program with the arguments it was called with.
pub fn run() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let language = Language::of_arguments(&arguments)
        .unwrap_or_else(|| Language::of_environment(|name| std::env::var(name).ok()));
    let words = Words::of(language);
    let command = help::in_language(Program::command(), &words);
    let program = command
        .try_get_matches_from(arguments)
        .and_then(|matches| Program::from_arg_matches(&matches));
    let program = match program {
        Ok(program) => program,
        Err(error) => return misused(error, &words),
    };
    let terminal = Terminal::new(program.command.voice(), program.color.into());
    telemetry::start(program.log);
    match program.command.run(terminal, words) {
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

/// Shows the help or the version, where that was asked for; says what is wrong with the command line otherwise.
fn misused(error: clap::Error, words: &Words) -> ExitCode {
    if error.use_stderr() && error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        let failure = Failure::Arguments(Box::new(error));
        let terminal = Terminal::new(Voice::default(), ColorChoice::Auto);
        terminal.failure(&failure, words);
        return failure.exit().into();
    }
    let exit = if error.use_stderr() {
        exit::Exit::Usage
    } else {
        exit::Exit::Done
    };
    // If nobody reads it, there is nobody to tell.
    let _ = error.print();
    exit.into()
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

/// Writes a plan as `plan --format plain` does in a language, by its tag, with the translations of the packs; in English
/// if the program does not speak it.
pub fn plain_in(plan: &ReleasePlan, law: &Law, language: &str) -> String {
    let language = Language::fitting([language]).unwrap_or_default();
    render::plain::plan(plan, &Words::of(language).with_packs(law))
}

/// Writes a plan as `plan --format markdown` does.
pub fn markdown(plan: &ReleasePlan) -> String {
    render::markdown::plan(plan, &Words::of(Language::English))
}

/// Writes a plan as `plan --format html` does, in a language by its tag; in English if the program does not
/// speak it.
pub fn html(plan: &ReleasePlan, language: &str) -> String {
    render::html::plan(plan, &spoken(language))
}

/// Writes a letter as `letter --format plain` does; with what each sentence comes from, if it is traced.
pub fn letter(letter: &Letter, traced: bool) -> String {
    let words = Words::of(Language::English);
    Written::of(letter, traced, &words).write(&words)
}

/// Writes a letter as `letter` does with each of its formats: human on 80 columns, plain, markdown, html.
pub fn letter_in_every_form(letter: &Letter, language: &str) -> [String; 4] {
    let words = spoken(language);
    let written = Written::of(letter, true, &words);
    let human = anstream::adapter::strip_str(&written.draw(80, &words)).to_string();
    [
        human,
        written.write(&words),
        written.markdown(&words),
        render::html::letter(&written, &words),
    ]
}

fn spoken(language: &str) -> Words {
    Words::of(Language::fitting([language]).unwrap_or_default())
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
    diagnostics_in(diagnostics, Language::English.tag())
}

/// Writes diagnostics as [`diagnostics`] does, in a language by its tag; in English if the program does not speak it.
pub fn diagnostics_in(diagnostics: &[Diagnostic], language: &str) -> String {
    let words = spoken(language);
    let drawn = render::diagnostic::diagnostics(diagnostics, Drawing::Lines(100), &words);
    anstream::adapter::strip_str(&drawn).to_string()
}

/// Writes diagnostics as they are shown to a reader who may not see all of a case: without its lines.
pub fn diagnostics_in_words(diagnostics: &[Diagnostic]) -> String {
    let words = Words::of(Language::English);
    render::diagnostic::diagnostics(diagnostics, Drawing::Words, &words)
}
