//! `schema`: the JSON Schemas of what goes in and what comes out.

use clap::Subcommand;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::Policies;
use crate::render::json;
use crate::schema;
use crate::terminal::Terminal;

/// Print the JSON Schema of a case file or of a plan
#[derive(Debug, Subcommand)]
pub(crate) enum Schema {
    /// Of a case file, as the vocabulary of the packs allows it
    Case {
        #[command(flatten)]
        policies: Policies,
    },
    /// Of the plan that `plan --format json` prints
    Plan,
}

impl Schema {
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        Terminal::result(&match self {
            Self::Plan => json::pretty(&schema::plan::schema())?,
            Self::Case { policies } => {
                let planner = policies.load_quietly()?;
                json::pretty(&schema::case::schema(planner.law().vocabulary()))?
            }
        })?;
        Ok(Exit::Done)
    }
}
