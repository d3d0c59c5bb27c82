//! `explain`: what an item is; or why it stands as it does in one case.

use std::path::PathBuf;

use throughcare::{
    Date, Derivation, DerivationId, Item, ItemId, Law, OptionId, Planner, PolicyOption,
};

use super::plan::plan;
use crate::arguments::{For, PageFormat, day};
use crate::clock;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::{Policies, Reforms};
use crate::render::explanation;
use crate::render::sheet::Sheet;
use crate::terminal::{Terminal, Voice};
use crate::words::Words;

/// Explain an item, an option or a derivation; with a case file, why it stands, or came out, as it does
#[derive(Debug, clap::Args)]
pub(crate) struct Explain {
    /// The name of the item, option or derivation, as plans and `list` show it
    item: String,
    /// The case file; `-` reads the standard input
    case: Option<PathBuf>,
    #[command(flatten)]
    policies: Policies,
    #[command(flatten)]
    reforms: Reforms,
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
        let planner = self.policies.load_under(&self.reforms, terminal, &words)?;
        let asked = Asked {
            words: words.with_packs(planner.law()),
            as_of: self.as_of.unwrap_or_else(clock::today),
            planner,
            terminal,
        };
        let sheet = match find(asked.planner.law(), &self.item, asked.as_of)? {
            Named::Item(id, item) => self.item(&asked, id, item)?,
            Named::Option(id, one) => self.option(&asked, id, one)?,
            Named::Derivation(id, one) => self.derivation(&asked, id, one)?,
        };
        Terminal::result(&match self.format {
            PageFormat::Human => sheet.draw(&asked.words, Terminal::width()),
            PageFormat::Plain => sheet.write(&asked.words),
        })?;
        Ok(Exit::Done)
    }

    fn item(&self, asked: &Asked, id: ItemId, item: &Item) -> Result<Sheet, Failure> {
        let (planner, words) = (&asked.planner, &asked.words);
        let Some(case) = &self.case else {
            return Ok(explanation::item(planner, id, item, asked.as_of, words));
        };
        let plan = plan(
            planner,
            case,
            Some(asked.as_of),
            self.reader,
            asked.terminal,
            words,
        )?;
        let finding = plan.findings.iter().find(|finding| finding.item == item.id);
        let finding = finding.ok_or_else(|| asked.unknown(&self.item))?;
        Ok(explanation::finding(item, finding, &plan, words))
    }

    fn option(&self, asked: &Asked, id: OptionId, one: &PolicyOption) -> Result<Sheet, Failure> {
        let (planner, words) = (&asked.planner, &asked.words);
        let Some(case) = &self.case else {
            return Ok(explanation::option(planner, id, one, asked.as_of, words));
        };
        let plan = plan(
            planner,
            case,
            Some(asked.as_of),
            self.reader,
            asked.terminal,
            words,
        )?;
        let found = plan.options.iter().find(|found| found.option == one.id);
        let found = found.ok_or_else(|| asked.unknown(&self.item))?;
        Ok(explanation::option_finding(one, found, &plan, words))
    }

    fn derivation(
        &self,
        asked: &Asked,
        id: DerivationId,
        one: &Derivation,
    ) -> Result<Sheet, Failure> {
        let (planner, words) = (&asked.planner, &asked.words);
        let Some(case) = &self.case else {
            return Ok(explanation::derivation(
                planner,
                id,
                one,
                asked.as_of,
                words,
            ));
        };
        let plan = plan(
            planner,
            case,
            Some(asked.as_of),
            self.reader,
            asked.terminal,
            words,
        )?;
        let found = plan.derived.iter().find(|found| found.derivation == one.id);
        let found = found.ok_or_else(|| asked.unknown(&self.item))?;
        Ok(explanation::worked_out(one, found, words))
    }
}

/// With what an explanation is made.
struct Asked {
    planner: Planner,
    as_of: Date,
    terminal: Terminal,
    words: Words,
}

impl Asked {
    fn unknown(&self, name: &str) -> Failure {
        unknown(self.planner.law(), name, self.as_of)
    }
}

/// What a name stands for.
pub(super) enum Named<'a> {
    Item(ItemId, &'a Item),
    Option(OptionId, &'a PolicyOption),
    Derivation(DerivationId, &'a Derivation),
}

/// Finds what a name stands for.
pub(super) fn find<'a>(law: &'a Law, name: &str, as_of: Date) -> Result<Named<'a>, Failure> {
    let item = law.items_on(as_of).find(|(_, item)| item.id == name);
    let option = || law.options_on(as_of).find(|(_, one)| one.id == name);
    let derivation = || law.derivations_on(as_of).find(|(_, one)| one.id == name);
    item.map(|(id, item)| Named::Item(id, item))
        .or_else(|| option().map(|(id, one)| Named::Option(id, one)))
        .or_else(|| derivation().map(|(id, one)| Named::Derivation(id, one)))
        .ok_or_else(|| unknown(law, name, as_of))
}

/// Says that nothing has a name, and what has one like it.
pub(super) fn unknown(law: &Law, name: &str, as_of: Date) -> Failure {
    let items = law.items_on(as_of).map(|(_, item)| &item.id);
    let options = law.options_on(as_of).map(|(_, one)| &one.id);
    let derivations = law.derivations_on(as_of).map(|(_, one)| &one.id);
    let nearest = items
        .chain(options)
        .chain(derivations)
        .map(|id| (strsim::jaro_winkler(id, name), id))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|one, other| one.0.total_cmp(&other.0));
    Failure::Unknown {
        name: name.to_owned(),
        nearest: nearest.map(|(_, id)| id.clone()),
    }
}
