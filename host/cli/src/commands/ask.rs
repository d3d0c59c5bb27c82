//! `ask`: what to find out next about one case, and what each answer would settle.

mod answer;
mod session;

use std::path::PathBuf;

use throughcare::{Date, Inquiry};

use crate::arguments::{ReportFormat, day, read};
use crate::clock;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::Policies;
use crate::render::{inquiry, json};
use crate::terminal::{Terminal, Voice};
use crate::words::Words;
use session::Session;

/// How many questions a page shows unless more are asked for.
const A_PAGE: usize = 10;

/// Show what to find out next, and what each answer would settle
#[derive(Debug, clap::Args)]
pub(crate) struct Ask {
    /// The case file, TOML or JSON; `-` reads the standard input
    case: PathBuf,
    #[command(flatten)]
    policies: Policies,
    /// The day on which law and facts are looked at; today if left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Date>,
    /// How many questions to show: ten, and in JSON all, if left out
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// Ask in the terminal, line by line, and write each answer into the case file
    #[arg(long, conflicts_with_all = ["format", "limit"])]
    interactive: bool,
    /// Who says so, for every answer: a paper, a post. Asked for each answer if left out
    #[arg(long, value_name = "TEXT", requires = "interactive")]
    source: Option<String>,
    /// The form of the list
    #[arg(long, default_value = "human", value_enum)]
    format: ReportFormat,
}

impl Ask {
    pub(super) fn voice(&self) -> Voice {
        self.format.into()
    }

    pub(super) fn run(&self, terminal: Terminal, words: Words) -> Result<Exit, Failure> {
        let planner = self.policies.load(terminal, &words)?;
        let words = words.with_packs(planner.law());
        let as_of = self.as_of.unwrap_or_else(clock::today);
        if self.interactive {
            let session = Session::open(&planner, &words, &self.case, as_of, self.source.clone())?;
            session.run(std::io::stdin().lock())?;
            return Ok(Exit::Done);
        }
        let case = planner.read_case(&read(&self.case)?)?;
        terminal.remarks(&case.remarks, &words)?;
        let mut inquiry = planner.ask(&case.value, as_of);
        let shown = self.limit.unwrap_or(match self.format {
            ReportFormat::Json => usize::MAX,
            ReportFormat::Human | ReportFormat::Plain => A_PAGE,
        });
        let more = limit(&mut inquiry, shown);
        let page = || inquiry::page(&case.value, &inquiry, more, &words);
        Terminal::result(&match self.format {
            ReportFormat::Human => page().draw(&words, Terminal::width()),
            ReportFormat::Plain => page().write(&words),
            ReportFormat::Json => json::about(&case.value, &inquiry)?,
        })?;
        Ok(Exit::Done)
    }
}

/// Keeps the first questions, and returns how many are left out.
fn limit(inquiry: &mut Inquiry, shown: usize) -> usize {
    let more = inquiry.questions.len().saturating_sub(shown);
    inquiry.questions.truncate(shown);
    more
}
