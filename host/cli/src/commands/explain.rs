//! `explain`: what an item is; or why it stands as it does in one case.

use std::path::PathBuf;

use throughcare::{Date, Derivation, DerivationId, Item, ItemId, Law, Planner};

use super::plan::plan;
use crate::arguments::{PageFormat, day};
use crate::clock;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::Policies;
use crate::render::explanation;
use crate::render::sheet::Sheet;
use crate::terminal::{Terminal, Voice};
use crate::words::Words;

/// Explain an item or a derivation; with a case file, why it stands, or came out, as it does
#[derive(Debug, clap::Args)]
pub(crate) struct Explain {
    /// The name of the item or derivation, as plans and `list` show it
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
}

impl Explain {
    pub(super) fn voice(&self) -> Voice {
        self.format.into()
    }

    pub(super) fn run(&self, terminal: Terminal, _words: Words) -> Result<Exit, Failure> {
        let planner = self.policies.load(terminal)?;
        let as_of = self.as_of.unwrap_or_else(clock::today);
        let sheet = match find(planner.law(), &self.item, as_of)? {
            Named::Item(id, item) => self.item(&planner, (id, item), as_of, terminal)?,
            Named::Derivation(id, one) => self.derivation(&planner, (id, one), as_of, terminal)?,
        };
        Terminal::result(&match self.format {
            PageFormat::Human => sheet.draw(Terminal::width()),
            PageFormat::Plain => sheet.write(),
        })?;
        Ok(Exit::Done)
    }
}

impl Explain {
    fn item(
        &self,
        planner: &Planner,
        (id, item): (ItemId, &Item),
        as_of: Date,
        terminal: Terminal,
    ) -> Result<Sheet, Failure> {
        let Some(case) = &self.case else {
            return Ok(explanation::item(planner, id, item, as_of));
        };
        let plan = plan(planner, case, Some(as_of), terminal)?;
        let finding = plan.findings.iter().find(|finding| finding.item == item.id);
        let finding = finding.ok_or_else(|| unknown(planner.law(), &self.item, as_of))?;
        Ok(explanation::finding(item, finding, &plan))
    }

    fn derivation(
        &self,
        planner: &Planner,
        (id, derivation): (DerivationId, &Derivation),
        as_of: Date,
        terminal: Terminal,
    ) -> Result<Sheet, Failure> {
        let Some(case) = &self.case else {
            return Ok(explanation::derivation(planner, id, derivation, as_of));
        };
        let plan = plan(planner, case, Some(as_of), terminal)?;
        let mut found = plan.derived.iter();
        let found = found.find(|one| one.derivation == derivation.id);
        let found = found.ok_or_else(|| unknown(planner.law(), &self.item, as_of))?;
        Ok(explanation::worked_out(derivation, found))
    }
}

/// What a name stands for.
enum Named<'a> {
    Item(ItemId, &'a Item),
    Derivation(DerivationId, &'a Derivation),
}

fn find<'a>(law: &'a Law, name: &str, as_of: Date) -> Result<Named<'a>, Failure> {
    let item = law.items_on(as_of).find(|(_, item)| item.id == name);
    let derivation = || law.derivations_on(as_of).find(|(_, one)| one.id == name);
    item.map(|(id, item)| Named::Item(id, item))
        .or_else(|| derivation().map(|(id, one)| Named::Derivation(id, one)))
        .ok_or_else(|| unknown(law, name, as_of))
}

fn unknown(law: &Law, name: &str, as_of: Date) -> Failure {
    let items = law.items_on(as_of).map(|(_, item)| &item.id);
    let derivations = law.derivations_on(as_of).map(|(_, one)| &one.id);
    let nearest = items
        .chain(derivations)
        .map(|id| (strsim::jaro_winkler(id, name), id))
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
