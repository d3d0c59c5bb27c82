//! `explain`: what an item is; or why it stands as it does in one case.

use std::path::PathBuf;

use throughcare::{Date, Item, ItemId, Law};

use super::plan::plan;
use crate::arguments::{For, PageFormat, day};
use crate::clock;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::Policies;
use crate::render::explanation;
use crate::terminal::{Terminal, Voice};
use crate::words::Words;

/// Explain an item; with a case file, why it stands as it does
#[derive(Debug, clap::Args)]
pub(crate) struct Explain {
    /// The name of the item, as plans and `list items` show it
    item: String,
    /// The case file; `-` reads the standard input
    case: Option<PathBuf>,
    #[command(flatten)]
    policies: Policies,
    /// The day on which law and facts are looked at; today if left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Date>,
    /// The form of the explanation
    #[arg(long, default_value = "human", value_enum)]
    format: PageFormat,
    /// For whom it is written
    #[arg(
        long = "for",
        value_name = "READER",
        default_value = "caseworker",
        value_enum
    )]
    reader: For,
}

impl Explain {
    pub(super) fn voice(&self) -> Voice {
        self.reader.voice(self.format.into())
    }

    pub(super) fn run(&self, terminal: Terminal, words: Words) -> Result<Exit, Failure> {
        let planner = self.policies.load(terminal)?;
        let words = words.with_packs(planner.law());
        let as_of = self.as_of.unwrap_or_else(clock::today);
        let (id, item) = find(planner.law(), &self.item, as_of)?;
        let sheet = match &self.case {
            None => explanation::item(&planner, id, item, as_of),
            Some(case) => {
                let plan = plan(&planner, case, Some(as_of), self.reader, terminal)?;
                let finding = plan.findings.iter().find(|finding| finding.item == item.id);
                let finding = finding.ok_or_else(|| unknown(planner.law(), &self.item, as_of))?;
                explanation::finding(item, finding, &plan, &words)
            }
        };
        Terminal::result(&match self.format {
            PageFormat::Human => sheet.draw(Terminal::width()),
            PageFormat::Plain => sheet.write(),
        })?;
        Ok(Exit::Done)
    }
}

fn find<'a>(law: &'a Law, name: &str, as_of: Date) -> Result<(ItemId, &'a Item), Failure> {
    law.items_on(as_of)
        .find(|(_, item)| item.id == name)
        .ok_or_else(|| unknown(law, name, as_of))
}

fn unknown(law: &Law, name: &str, as_of: Date) -> Failure {
    let nearest = law
        .items_on(as_of)
        .map(|(_, item)| (strsim::jaro_winkler(&item.id, name), &item.id))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|one, other| one.0.total_cmp(&other.0));
    Failure::Unknown {
        what: "item",
        name: name.to_owned(),
        help: match nearest {
            Some((_, id)) => format!("did you mean `{id}`?"),
            None => "`throughcare list items` names them all".to_owned(),
        },
    }
}
