//! `plan`: the release plan of one case.

use std::path::{Path, PathBuf};

use throughcare::{Date, Planner, ReleasePlan};

use crate::arguments::{For, PlanFormat, day, read};
use crate::clock;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::{Policies, Reforms};
use crate::render::{html, human, json, markdown, plain};
use crate::terminal::{Terminal, Voice};
use crate::words::Words;

/// Make the release plan of one case
#[derive(Debug, clap::Args)]
pub(crate) struct Plan {
    /// The case file, TOML or JSON; `-` reads the standard input
    case: PathBuf,
    #[command(flatten)]
    policies: Policies,
    #[command(flatten)]
    reforms: Reforms,
    /// The day on which law and facts are looked at; today if left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Date>,
    /// The form of the plan
    #[arg(long, default_value = "human", value_enum)]
    format: PlanFormat,
    /// For whom it is written
    #[arg(
        long = "for",
        value_name = "READER",
        default_value = "caseworker",
        value_enum
    )]
    reader: For,
}

impl Plan {
    pub(super) fn voice(&self) -> Voice {
        self.reader.voice(self.format.into())
    }

    pub(super) fn run(&self, terminal: Terminal, words: Words) -> Result<Exit, Failure> {
        let planner = self.policies.load_under(&self.reforms, terminal, &words)?;
        let words = words.with_packs(planner.law());
        let plan = plan(
            &planner,
            &self.case,
            self.as_of,
            self.reader,
            terminal,
            &words,
        )?;
        Terminal::result(&match self.format {
            PlanFormat::Human => human::plan(&plan, &words, Terminal::width()),
            PlanFormat::Plain => plain::plan(&plan, &words),
            PlanFormat::Json => json::plan(&plan)?,
            PlanFormat::Markdown => markdown::plan(&plan, &words),
            PlanFormat::Html => html::plan(&plan, &words),
        })?;
        Ok(Exit::of_plan(&plan.counts))
    }
}

/// Reads a case and plans it, showing what is to be said of the case file.
pub(super) fn plan(
    planner: &Planner,
    case: &Path,
    as_of: Option<Date>,
    reader: For,
    terminal: Terminal,
    words: &Words,
) -> Result<ReleasePlan, Failure> {
    let case = planner.read_case(&read(case)?)?;
    terminal.remarks(&case.remarks, words)?;
    let as_of = as_of.unwrap_or_else(clock::today);
    Ok(planner.plan_for(&case.value, as_of, reader.into()))
}
