//! The command line, and the kinds of argument that several commands take.

use std::path::Path;

use anstream::ColorChoice;
use clap::{Parser, ValueEnum};
use throughcare::{Audience, Date, Diagnostic, SourceText};

use crate::commands::Command;
use crate::telemetry::Level;
use crate::terminal::Voice;
use crate::words::{Language, language};

/// Checks one person's case file against a release-planning policy, and says with reasons what is secured,
/// what is not, what nobody has recorded, and who should do what by when.
#[derive(Debug, Parser)]
#[command(name = "throughcare", version, max_term_width = 100)]
pub(crate) struct Program {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// When to use colour; `NO_COLOR` and `CLICOLOR` count too
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        value_enum
    )]
    pub(crate) color: Color,
    // Found before the rest is understood, by `Language::of_arguments`; here it is told of, and a wrong one refused.
    /// The language of results, remarks and help: en, fr, es, ru, zh or ar; without it, that of the environment. Machine formats
    /// and the log stay as they are
    #[arg(long, global = true, value_name = "LANG", value_parser = language)]
    pub(crate) language: Option<Language>,
    /// Log to the standard error; `THROUGHCARE_LOG` does the same
    #[arg(long, global = true, value_name = "LEVEL", value_enum)]
    pub(crate) log: Option<Level>,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

/// The forms of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PlanFormat {
    /// For the eye: marks, colour, wrapped to the terminal
    Human,
    /// To be read aloud, or sent by e-mail: words only
    Plain,
    /// For machines; see `throughcare schema plan`
    Json,
    /// To paste into a record
    Markdown,
    /// One page for a browser or a printer, which loads nothing from anywhere
    Html,
}

/// The forms of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LetterFormat {
    /// For the eye: wrapped to the terminal
    Human,
    /// To be read aloud, or sent by e-mail
    Plain,
    /// To go on working on it
    Markdown,
    /// One page for a browser or a printer, which loads nothing from anywhere
    Html,
}

/// For whom something is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum For {
    /// Whoever plans the release
    #[default]
    Caseworker,
    /// The person whom it is about: what is about victims and other people is kept back
    Person,
    /// Whoever checks how the plan came about
    Auditor,
}

/// The forms of an explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PageFormat {
    /// For the eye: marks, colour, wrapped to the terminal
    Human,
    /// To be read aloud: words only
    Plain,
}

/// The forms of a report on one case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For the eye: marks, colour, wrapped to the terminal
    Human,
    /// To be read aloud: words only
    Plain,
    /// For machines
    Json,
}

/// The forms of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// For the eye: with the lines that are meant
    Human,
    /// To be read aloud: words only
    Plain,
    /// For machines: every remark with its place, and no text of the document
    Json,
}

impl From<Color> for ColorChoice {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}

impl From<PlanFormat> for Voice {
    fn from(format: PlanFormat) -> Self {
        match format {
            PlanFormat::Human | PlanFormat::Markdown | PlanFormat::Html => Self::Drawn,
            PlanFormat::Plain => Self::Words,
            PlanFormat::Json => Self::Json,
        }
    }
}

impl For {
    /// Returns how to speak to this reader: whoever may not see all of a case is shown no lines of it.
    pub(crate) fn voice(self, voice: Voice) -> Voice {
        match (self, voice) {
            (Self::Person, Voice::Drawn) => Voice::Words,
            _ => voice,
        }
    }
}

impl From<For> for Audience {
    fn from(reader: For) -> Self {
        match reader {
            For::Caseworker => Self::Caseworker,
            For::Person => Self::Person,
            For::Auditor => Self::Auditor,
        }
    }
}

impl From<PageFormat> for Voice {
    fn from(format: PageFormat) -> Self {
        match format {
            PageFormat::Human => Self::Drawn,
            PageFormat::Plain => Self::Words,
        }
    }
}

impl From<ReportFormat> for Voice {
    fn from(format: ReportFormat) -> Self {
        match format {
            ReportFormat::Human => Self::Drawn,
            ReportFormat::Plain => Self::Words,
            ReportFormat::Json => Self::Json,
        }
    }
}

impl From<CheckFormat> for Voice {
    fn from(format: CheckFormat) -> Self {
        match format {
            CheckFormat::Human => Self::Drawn,
            CheckFormat::Plain => Self::Words,
            CheckFormat::Json => Self::Json,
        }
    }
}

/// The name by which the standard input is shown in its place.
pub(crate) const STANDARD_INPUT: &str = "<stdin>";

/// Reads a document by its path, or the standard input for `-`.
///
/// # Errors
///
/// If it cannot be read, is too large, or is not UTF-8.
pub(crate) fn read(path: &Path) -> Result<SourceText, Diagnostic> {
    if path.as_os_str() == "-" {
        throughcare::read_stream(STANDARD_INPUT, std::io::stdin().lock())
    } else {
        throughcare::read_document(path)
    }
}

/// What is said of a day that is none.
pub(crate) const DAY: &str = "a day is written year-month-day, such as 2026-11-23";

/// Reads a day as it is written on the command line.
///
/// # Errors
///
/// If it is no day of the calendar, or written another way.
pub(crate) fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| DAY.to_owned())
}
