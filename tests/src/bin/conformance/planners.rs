//! Planners for England and Wales, one for each set of reforms that records name.

use std::collections::BTreeMap;
use std::path::Path;

use throughcare::{CaseFile, Date, Diagnostic, Planner, ReleasePlan, SourceText};

/// The pack that is held to the records.
const PACK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../policies/england-and-wales");

/// The day on which plans are made. The reforms set every switch of the law on every day, and the figures of each law
/// stand on every day, so another day gives the same dates.
pub(crate) const AS_OF: Date = Date::constant(2026, 11, 23);

/// Planners, each prepared once.
#[derive(Default)]
pub(crate) struct Planners {
    by_reforms: BTreeMap<Vec<&'static str>, Planner>,
}

impl Planners {
    /// Returns the planner that runs under these reforms, or what is wrong with its packs.
    pub(crate) fn under(&mut self, reforms: &[&'static str]) -> Result<&Planner, String> {
        if !self.by_reforms.contains_key(reforms) {
            let planner = prepared(reforms)?;
            self.by_reforms.insert(reforms.to_vec(), planner);
        }
        self.by_reforms
            .get(reforms)
            .ok_or_else(|| "the planner was not kept".to_owned())
    }
}

fn prepared(reforms: &[&'static str]) -> Result<Planner, String> {
    let folder = Path::new(PACK);
    let builder = reforms
        .iter()
        .fold(Planner::builder().folder(folder), |builder, reform| {
            builder.reform(reform)
        });
    builder.build().map_err(|diagnostics| codes(&diagnostics))
}

/// Reads a case file, TOML or JSON by its name, and plans it.
pub(crate) fn planned(
    planner: &Planner,
    (name, text): (&str, &str),
    as_of: Date,
) -> Result<ReleasePlan, String> {
    let source = SourceText::new(name, text);
    let case: CaseFile = planner
        .read_case(&source)
        .map_err(|diagnostics| format!("the case file is refused: {}", codes(&diagnostics)))?
        .value;
    Ok(planner.plan(&case, as_of))
}

/// Names what was said, one code and message each.
pub(crate) fn codes(diagnostics: &[Diagnostic]) -> String {
    let said: Vec<String> = diagnostics
        .iter()
        .map(|it| format!("{}: {}", it.code.0, it.message))
        .collect();
    said.join("; ")
}
