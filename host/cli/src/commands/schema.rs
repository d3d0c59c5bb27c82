//! `schema`: the JSON Schemas of what goes in and what comes out.

use clap::Subcommand;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::Policies;
use crate::render::json;
use crate::schema;
use crate::terminal::Terminal;

/// Print the JSON Schema of a case file, of a plan or of what is said of a case besides
#[derive(Debug, Subcommand)]
pub(crate) enum Schema {
    /// Of a case file, as the vocabulary of the packs allows it
    Case {
        #[command(flatten)]
        policies: Policies,
    },
    /// Of the plan that `plan --format json` prints
    Plan,
    /// Of the questions that `ask --format json` prints
    Ask,
    /// Of what `what-if --format json` prints
    WhatIf,
    /// Of what `fair --format json` prints
    Fair,
}

impl Schema {
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        Terminal::result(&match self {
            Self::Plan => json::pretty(&schema::plan::schema())?,
            Self::Ask => json::pretty(&schema::report::ask())?,
            Self::WhatIf => json::pretty(&schema::report::what_if())?,
            Self::Fair => json::pretty(&schema::report::fair())?,
            Self::Case { policies } => {
                let planner = policies.load_quietly()?;
                json::pretty(&schema::case::schema(planner.law().vocabulary()))?
            }
        })?;
        Ok(Exit::Done)
    }
}
