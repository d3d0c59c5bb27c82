//! `test`: runs the tests that a pack carries.

use std::path::PathBuf;

use super::check::last_pack;
use crate::arguments::PageFormat;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::Policies;
use crate::render::report;
use crate::terminal::{Terminal, Voice};
use crate::words::Words;

/// Run the tests of a policy pack
#[derive(Debug, clap::Args)]
pub(crate) struct Test {
    /// The folder of the pack
    pack: PathBuf,
    #[command(flatten)]
    policies: Policies,
    /// The form of the report
    #[arg(long, default_value = "human", value_enum)]
    format: PageFormat,
}

impl Test {
    pub(super) fn voice(&self) -> Voice {
        self.format.into()
    }

    pub(super) fn run(&self, terminal: Terminal, words: &Words) -> Result<Exit, Failure> {
        let planner = self.policies.with(&self.pack).build()?;
        terminal.remarks(planner.remarks(), words)?;
        let report = planner.test(last_pack(&planner));
        terminal.remarks(&report.diagnostics, words)?;
        tracing::info!(
            tests = report.results.len(),
            passed = report.passed(),
            "pack tested"
        );
        let sheet = report::tests(&report, words);
        Terminal::result(&match self.format {
            PageFormat::Human => sheet.draw(words, Terminal::width()),
            PageFormat::Plain => sheet.write(words),
        })?;
        Ok(if report.passed() {
            Exit::Done
        } else {
            Exit::Refused
        })
    }
}
