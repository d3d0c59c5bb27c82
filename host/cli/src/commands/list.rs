//! `list`: what the packs hold, one entry a line.

use clap::ValueEnum;
use throughcare::Date;

use crate::arguments::day;
use crate::clock;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::Policies;
use crate::render::listing;
use crate::terminal::Terminal;
use crate::words::Words;

/// List the items, options, derivations, facts, parameters, sources or reforms of the policy packs
#[derive(Debug, clap::Args)]
pub(crate) struct List {
    /// What to list
    #[arg(value_enum)]
    what: Listed,
    #[command(flatten)]
    policies: Policies,
    /// The day on which items and parameters are in force; today if left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Date>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Listed {
    /// The checklist, under the headings of a plan
    Items,
    /// Ways out and services that can be had, with what each requires
    Options,
    /// What is worked out from other facts, and which facts that gives
    Derivations,
    /// What a case file may record: what it takes, the question, who can answer
    Facts,
    /// Numbers from law and practice, with value, dates and source
    Parameters,
    /// What the packs cite
    Sources,
    /// Named changes of law, which `plan --reform` runs
    Reforms,
}

impl List {
    pub(super) fn run(&self, words: Words) -> Result<Exit, Failure> {
        let planner = self.policies.load_quietly()?;
        let law = planner.law();
        let words = words.with_packs(law);
        let as_of = self.as_of.unwrap_or_else(clock::today);
        Terminal::result(&match self.what {
            Listed::Items => listing::items(law, as_of, &words),
            Listed::Options => listing::options(law, as_of, &words),
            Listed::Derivations => listing::derivations(law, as_of, &words),
            Listed::Facts => listing::facts(law, &words),
            Listed::Parameters => listing::parameters(law, as_of, &words),
            Listed::Sources => listing::sources(law, &words),
            Listed::Reforms => listing::reforms(law, &words),
        })?;
        Ok(Exit::Done)
    }
}
