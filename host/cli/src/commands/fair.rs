//! `fair`: where who a person is makes a difference to what is found or recommended.

use std::fs;
use std::path::{Path, PathBuf};

use throughcare::{CaseFile, Date, Diagnostic, Planner};

use crate::arguments::{ReportFormat, day, read};
use crate::clock;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::Policies;
use crate::render::fairness::{self, OfCase};
use crate::render::json;
use crate::terminal::{Terminal, Voice};
use crate::words::Words;

/// Try every protected fact at each value, and show what changes and on what declared ground
#[derive(Debug, clap::Args)]
pub(crate) struct Fair {
    /// A case file, or a folder in which every TOML and JSON file is one; `-` reads the standard input
    case: PathBuf,
    #[command(flatten)]
    policies: Policies,
    /// The day on which law and facts are looked at; today if left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Date>,
    /// The form of the report
    #[arg(long, default_value = "human", value_enum)]
    format: ReportFormat,
}

impl Fair {
    pub(super) fn voice(&self) -> Voice {
        self.format.into()
    }

    pub(super) fn run(&self, terminal: Terminal, words: Words) -> Result<Exit, Failure> {
        let planner = self.policies.load(terminal, &words)?;
        let words = words.with_packs(planner.law());
        let as_of = self.as_of.unwrap_or_else(clock::today);
        if self.case.is_dir() {
            return self.folder(&planner, as_of, terminal, &words);
        }
        let case = planner.read_case(&read(&self.case)?)?;
        terminal.remarks(&case.remarks, &words)?;
        let found = planner.fairness(&case.value, as_of);
        Terminal::result(&match self.format {
            ReportFormat::Human => {
                fairness::one(&case.value, &found, &words).draw(&words, Terminal::width())
            }
            ReportFormat::Plain => fairness::one(&case.value, &found, &words).write(&words),
            ReportFormat::Json => json::about(&case.value, &found)?,
        })?;
        Ok(Exit::of_differences(found.is_declared()))
    }

    /// Looks at every case file of a folder. One that is refused is told of, and the others still count.
    fn folder(
        &self,
        planner: &Planner,
        as_of: Date,
        terminal: Terminal,
        words: &Words,
    ) -> Result<Exit, Failure> {
        let mut all = Vec::new();
        let mut refused = Vec::new();
        for file in case_files(&self.case)? {
            match case(planner, &file) {
                Ok(case) => all.push(OfCase {
                    file: file.display().to_string(),
                    found: planner.fairness(&case, as_of),
                }),
                Err(mistakes) => refused.extend(mistakes),
            }
        }
        terminal.remarks(&refused, words)?;
        Terminal::result(&match self.format {
            ReportFormat::Human => {
                fairness::many(&all, as_of, words).draw(words, Terminal::width())
            }
            ReportFormat::Plain => fairness::many(&all, as_of, words).write(words),
            ReportFormat::Json => json::about_many(as_of, &all)?,
        })?;
        if !refused.is_empty() {
            return Ok(Exit::Refused);
        }
        let is_declared = all.iter().all(|of_case| of_case.found.is_declared());
        Ok(Exit::of_differences(is_declared))
    }
}

fn case(planner: &Planner, file: &Path) -> Result<CaseFile, Vec<Diagnostic>> {
    let text = throughcare::read_document(file).map_err(|mistake| vec![mistake])?;
    planner.read_case(&text).map(|case| case.value)
}

/// Returns the case files in a folder and in the folders under it, by name. Links are not followed.
fn case_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failed = |error: std::io::Error| Failure::NotRead(error.kind());
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        // The files of a policy pack are no case files.
        if folder.join("pack.toml").is_file() {
            continue;
        }
        for entry in fs::read_dir(folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let (kind, path) = (entry.file_type().map_err(failed)?, entry.path());
            let ending = path.extension().and_then(|ending| ending.to_str());
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() && matches!(ending, Some("toml" | "json")) {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
