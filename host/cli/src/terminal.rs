//! Where texts go: results to the standard output, everything else to the standard error.

use std::io::Write;

use anstream::{AutoStream, ColorChoice};
use throughcare::Diagnostic;

use crate::failure::Failure;
use crate::render::diagnostic::{Drawing, diagnostics};
use crate::render::json;
use crate::words::Words;

/// Columns where the terminal does not say, or there is none.
const USUAL_WIDTH: usize = 80;

/// Wider lines are hard to follow with the eye.
const WIDEST: usize = 120;

/// In which form a command speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Voice {
    /// Drawn for the eye.
    #[default]
    Drawn,
    /// In words, to be read aloud.
    Words,
    /// For machines.
    Json,
}

/// The two streams of the program.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Terminal {
    voice: Voice,
}

impl Terminal {
    /// Takes the streams for a command that speaks in this form.
    pub(crate) fn new(voice: Voice, color: ColorChoice) -> Self {
        color.write_global();
        Self { voice }
    }

    /// Returns how many columns a page may have.
    pub(crate) fn width() -> usize {
        terminal_size::terminal_size().map_or(USUAL_WIDTH, |(width, _)| {
            usize::from(width.0).clamp(40, WIDEST)
        })
    }

    /// Writes a result.
    ///
    /// # Errors
    ///
    /// If the output is closed or full.
    pub(crate) fn result(text: &str) -> Result<(), Failure> {
        let mut stream = AutoStream::auto(std::io::stdout().lock());
        stream.write_all(text.as_bytes())?;
        Ok(stream.flush()?)
    }

    /// Writes remarks on documents beside the result.
    ///
    /// # Errors
    ///
    /// If the remarks cannot be put in the form that was asked for.
    pub(crate) fn remarks(self, remarks: &[Diagnostic], words: &Words) -> Result<(), Failure> {
        if !remarks.is_empty() {
            Self::aside(&self.drawn(remarks, words)?);
        }
        Ok(())
    }

    /// Returns remarks on documents in the form in which the command speaks.
    ///
    /// # Errors
    ///
    /// If they cannot be put in that form.
    pub(crate) fn drawn(self, remarks: &[Diagnostic], words: &Words) -> Result<String, Failure> {
        Ok(match self.voice {
            Voice::Drawn => diagnostics(remarks, Drawing::Lines(Self::width()), words),
            Voice::Words => diagnostics(remarks, Drawing::Words, words),
            Voice::Json => json::diagnostics(remarks, &[])?,
        })
    }

    /// Says why a command failed, in the log by its exit code alone.
    pub(crate) fn failure(self, failure: &Failure, words: &Words) {
        tracing::error!(exit = failure.exit().number(), "not done");
        let error = |failure: &Failure| {
            let text = words.with("error", &[("text", failure.text(words).into())]);
            Self::aside(&format!("{text}\n"));
        };
        if let Failure::Refused(mistakes) = failure {
            match self.drawn(mistakes, words) {
                Ok(text) => Self::aside(&text),
                Err(other) => error(&other),
            }
            return;
        }
        error(failure);
        if let Some(help) = failure.help(words) {
            let text = words.with("help", &[("text", help.into())]);
            Self::aside(&format!("{text}\n"));
        }
    }

    /// Writes beside the result. If nobody listens there, there is nobody left to tell.
    fn aside(text: &str) {
        let mut stream = AutoStream::auto(std::io::stderr().lock());
        let _ = stream.write_all(text.as_bytes());
    }
}
