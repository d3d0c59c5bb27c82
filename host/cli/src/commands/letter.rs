//! `letter`: how a plan stands, told to the person whom it is about.

use std::path::PathBuf;

use throughcare::{Date, Quoting};

use crate::arguments::{For, LetterFormat, day, read};
use crate::clock;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::Policies;
use crate::render::html;
use crate::render::letter::Written;
use crate::terminal::{Terminal, Voice};
use crate::words::Words;

/// Write the letter that tells the person how their plan stands
///
/// It is in plain words, and says only what belongs to a finding or a recommendation. What is about
/// victims and other people is never in it.
#[derive(Debug, clap::Args)]
pub(crate) struct Letter {
    /// The case file, TOML or JSON; `-` reads the standard input
    case: PathBuf,
    #[command(flatten)]
    policies: Policies,
    /// The day on which law and facts are looked at; today if left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Date>,
    /// The form of the letter
    #[arg(long, default_value = "human", value_enum)]
    format: LetterFormat,
    /// Quote what is recorded of the person's health and children too; otherwise it is only named
    #[arg(long)]
    full: bool,
    /// Show behind each sentence the finding or recommendation that it comes from
    #[arg(long)]
    trace: bool,
}

impl Letter {
    #[allow(
        clippy::unused_self,
        reason = "as every command, it says how it speaks"
    )]
    pub(super) fn voice(&self) -> Voice {
        For::Person.voice(Voice::Drawn)
    }

    pub(super) fn run(&self, terminal: Terminal, words: Words) -> Result<Exit, Failure> {
        let planner = self.policies.load(terminal, &words)?;
        let words = words.with_packs(planner.law());
        let case = planner.read_case(&read(&self.case)?)?;
        terminal.remarks(&case.remarks, &words)?;
        let as_of = self.as_of.unwrap_or_else(clock::today);
        let quoting = if self.full {
            Quoting::Full
        } else {
            Quoting::Named
        };
        let letter = planner.letter(&case.value, as_of, quoting);
        let written = Written::of(&letter, self.trace, &words);
        Terminal::result(&match self.format {
            LetterFormat::Human => written.draw(Terminal::width(), &words),
            LetterFormat::Plain => written.write(&words),
            LetterFormat::Markdown => written.markdown(&words),
            LetterFormat::Html => html::letter(&written, &words),
        })?;
        Ok(Exit::Done)
    }
}
