//! `check`: whether a case file or a pack can be used, with everything that is wrong with it.

use std::path::PathBuf;

use throughcare::{Date, Diagnostic, Planner};

use crate::arguments::{CheckFormat, day, read};
use crate::clock;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::Policies;
use crate::render::sheet::Sheet;
use crate::render::{json, report};
use crate::terminal::{Terminal, Voice};
use crate::words::Words;

/// Check a case file, or the folder of a policy pack
#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    /// A case file, or the folder of a pack; `-` reads a case file from the standard input
    path: PathBuf,
    #[command(flatten)]
    policies: Policies,
    /// Of a pack, also name the predicates that run as scripts, and why
    #[arg(long, short)]
    verbose: bool,
    /// The day on which law and facts are looked at; today if left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Date>,
    /// The form of the remarks
    #[arg(long, default_value = "human", value_enum)]
    format: CheckFormat,
}

impl Check {
    pub(super) fn voice(&self) -> Voice {
        self.format.into()
    }

    pub(super) fn run(&self, terminal: Terminal, words: Words) -> Result<Exit, Failure> {
        if self.path.is_dir() {
            self.pack(terminal, &words)
        } else {
            self.case(terminal, words)
        }
    }

    fn case(&self, terminal: Terminal, words: Words) -> Result<Exit, Failure> {
        let planner = self.policies.load_quietly()?;
        let words = &words.with_packs(planner.law());
        let outcome = read(&self.path)
            .map_err(|mistake| vec![mistake])
            .and_then(|text| planner.read_case(&text));
        match outcome {
            Err(mistakes) => self.show(&mistakes, "", terminal, words),
            Ok(case) => {
                let as_of = self.as_of.unwrap_or_else(clock::today);
                let plan = planner.plan(&case.value, as_of);
                if self.format == CheckFormat::Json {
                    Terminal::result(&json::diagnostics(&case.remarks, &report::each(&plan))?)?;
                    return Ok(Exit::of_remarks(&case.remarks));
                }
                let mut text = report::case(&case.value, planner.law().vocabulary(), words);
                text.push_str(&self.written(&report::planned(&plan, words), words));
                self.show(&case.remarks, &text, terminal, words)
            }
        }
    }

    fn pack(&self, terminal: Terminal, words: &Words) -> Result<Exit, Failure> {
        match self.policies.with(&self.path).build() {
            Err(mistakes) => self.show(&mistakes, "", terminal, words),
            Ok(planner) => {
                let id = last_pack(&planner);
                let sheet = report::pack(&planner, id, self.verbose, words);
                let text = self.written(&sheet, words);
                let mut remarks = planner.remarks().to_vec();
                remarks.extend(planner.check_messages(id));
                self.show(&remarks, &text, terminal, words)
            }
        }
    }

    fn written(&self, sheet: &Sheet, words: &Words) -> String {
        match self.format {
            CheckFormat::Plain => sheet.write(words),
            CheckFormat::Human | CheckFormat::Json => sheet.draw(words, Terminal::width()),
        }
    }

    /// Shows the remarks, which are the result here, and what was found besides.
    fn show(
        &self,
        remarks: &[Diagnostic],
        found: &str,
        terminal: Terminal,
        words: &Words,
    ) -> Result<Exit, Failure> {
        tracing::info!(remarks = remarks.len(), "checked");
        let mut text = terminal.drawn(remarks, words)?;
        if self.format != CheckFormat::Json {
            text.push_str(found);
        }
        Terminal::result(&text)?;
        Ok(Exit::of_remarks(remarks))
    }
}

/// Returns the pack that was named: it stands after those that it inherits from.
pub(super) fn last_pack(planner: &Planner) -> &str {
    planner.law().packs().last().map_or("", |pack| &pack.id)
}
