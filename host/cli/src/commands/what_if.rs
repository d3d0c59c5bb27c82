//! `what-if`: what would change if some facts, or the law, were otherwise; or what would turn what is unmet, and open
//! what is closed.

use std::path::PathBuf;

use throughcare::{CaseFile, Date, Diagnostic, Effort, Planner, Setting};

use super::explain::{Named, find, unknown};
use crate::arguments::{ReportFormat, day, read};
use crate::clock;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::{Policies, Reforms};
use crate::render::remedies::{Extent, Remedied, remedies};
use crate::render::sheet::Sheet;
use crate::render::{comparison, json};
use crate::terminal::{Terminal, Voice};
use crate::words::Words;

/// Show what would change with facts set otherwise or under another law; or, with neither, what would turn each unmet item and open each closed option
#[derive(Debug, clap::Args)]
pub(crate) struct WhatIf {
    /// The case file, TOML or JSON; `-` reads the standard input
    case: PathBuf,
    #[command(flatten)]
    policies: Policies,
    #[command(flatten)]
    reforms: Reforms,
    /// A fact set otherwise, such as `home.first_night.status=confirmed`; may be given several times
    #[arg(long = "set", value_name = "FACT=VALUE")]
    set: Vec<String>,
    /// Look at one item or option only, and show every way to turn it
    #[arg(long, value_name = "ITEM")]
    item: Option<String>,
    /// The day on which law and facts are looked at; today if left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Date>,
    /// The form of the comparison
    #[arg(long, default_value = "human", value_enum)]
    format: ReportFormat,
}

impl WhatIf {
    pub(super) fn voice(&self) -> Voice {
        self.format.into()
    }

    pub(super) fn run(&self, terminal: Terminal, words: Words) -> Result<Exit, Failure> {
        let planner = self.policies.load(terminal, &words)?;
        let words = words.with_packs(planner.law());
        let as_of = self.as_of.unwrap_or_else(clock::today);
        let load_beside = || {
            self.policies
                .load_beside(&planner, &self.reforms, terminal, &words)
        };
        let is_reformed = !self.reforms.is_empty();
        let reformed = is_reformed.then(load_beside).transpose()?;
        let extent = self.extent(&planner, reformed.as_ref(), as_of)?;
        let case = planner.read_case(&read(&self.case)?)?;
        terminal.remarks(&case.remarks, &words)?;
        let text = if self.set.is_empty() && reformed.is_none() {
            self.remedies(&planner, &case.value, as_of, extent, &words)?
        } else {
            let other = reformed.as_ref().unwrap_or(&planner);
            self.compare(&planner, other, &case.value, as_of, &words)?
        };
        Terminal::result(&text)?;
        Ok(Exit::Done)
    }

    /// Compares the case with itself, under another law or with some facts set otherwise.
    fn compare(
        &self,
        planner: &Planner,
        other: &Planner,
        case: &CaseFile,
        as_of: Date,
        words: &Words,
    ) -> Result<String, Failure> {
        let vocabulary = planner.law().vocabulary();
        let mut settings = Vec::new();
        let mut mistakes: Vec<Diagnostic> = Vec::new();
        for text in &self.set {
            match Setting::parse(text, case, vocabulary) {
                Ok(setting) => settings.push(setting),
                Err(mistake) => mistakes.push(mistake),
            }
        }
        if !mistakes.is_empty() {
            return Err(Failure::Refused(mistakes));
        }
        let mut seen = planner.what_if_under(other, case, &settings, as_of);
        if let Some(item) = &self.item {
            seen.only(item);
        }
        self.written(
            words,
            || comparison::changes(case, &seen, vocabulary, words),
            || json::about(case, &seen),
        )
    }

    /// Returns what is looked at, in the law in force or in the one beside it.
    fn extent(
        &self,
        planner: &Planner,
        beside: Option<&Planner>,
        as_of: Date,
    ) -> Result<Extent, Failure> {
        let Some(name) = &self.item else {
            return Ok(Extent::All);
        };
        let beside = beside.and_then(|other| find(other.law(), name, as_of).ok());
        match beside.map_or_else(|| find(planner.law(), name, as_of), Ok)? {
            Named::Item(..) => Ok(Extent::Item),
            Named::Option(..) => Ok(Extent::Option),
            Named::Derivation(..) => Err(unknown(planner.law(), name, as_of)),
        }
    }

    /// Finds what would turn what is unmet, and open what is closed.
    fn remedies(
        &self,
        planner: &Planner,
        case: &CaseFile,
        as_of: Date,
        extent: Extent,
        words: &Words,
    ) -> Result<String, Failure> {
        let effort = Effort::default();
        let name = self.item.as_deref().unwrap_or_default();
        let (items, options) = match extent {
            Extent::All => (
                planner.remedies(case, as_of, effort),
                planner.option_remedies(case, as_of, effort),
            ),
            Extent::Item => {
                let item = planner.remedies_of(case, as_of, effort, name);
                (item.into_iter().collect(), Vec::new())
            }
            Extent::Option => {
                let option = planner.option_remedies_of(case, as_of, effort, name);
                (Vec::new(), option.into_iter().collect())
            }
        };
        let seen = Remedied {
            as_of,
            items,
            options,
        };
        self.written(
            words,
            || remedies(case, &seen, extent, words),
            || json::about(case, &seen),
        )
    }

    fn written(
        &self,
        words: &Words,
        page: impl FnOnce() -> Sheet,
        json: impl FnOnce() -> serde_json::Result<String>,
    ) -> Result<String, Failure> {
        Ok(match self.format {
            ReportFormat::Human => page().draw(words, Terminal::width()),
            ReportFormat::Plain => page().write(words),
            ReportFormat::Json => json()?,
        })
    }
}
