//! What would turn what is unmet, and open what is closed.

use schemars::JsonSchema;
use serde::Serialize;
use throughcare::{CaseFile, Change, Date, OptionRemedies, Remedies, Remedy, Searched, Ways};
use throughcare_model::{FactState, Standing, Status};

use super::comparison::title;
use super::possible::any_of;
use super::sheet::{Block, Sheet};
use super::standing;
use super::wording::{capitalised, clean, due, state, value};
use crate::words::Words;

/// The most ways to turn one item or option that a page of many shows.
const WAYS: usize = 3;

/// What would turn each unmet item of a case, and open each option that is closed or near.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Remedied {
    /// The day on which law and facts were looked at.
    #[schemars(with = "String")]
    pub(crate) as_of: Date,
    /// The items, in the order of the plan.
    pub(crate) items: Vec<Remedies>,
    /// The options, in the order of the plan.
    pub(crate) options: Vec<OptionRemedies>,
}

/// What is written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All that is unmet or closed, each with its first ways.
    All,
    /// One item, with every way.
    Item,
    /// One option, with every way.
    Option,
}

/// Writes out what would turn what is unmet, and open what is closed.
pub(crate) fn remedies(case: &CaseFile, seen: &Remedied, extent: Extent, words: &Words) -> Sheet {
    let mut sheet = Sheet::default();
    let reference = clean(case.reference.reveal());
    sheet.add(Block::Title(
        words.with("turn-title", &[("reference", reference.into())]),
    ));
    let day = || ("day", words.day(seen.as_of).into());
    if extent != Extent::Option {
        let given = [day(), ("count", seen.items.len().into())];
        sheet.add(Block::Text(match (seen.items.len(), extent) {
            (0, Extent::Item) => words.with("turn-not-unmet", &[day()]),
            (0, _) => words.with("turn-nothing-unmet", &[day()]),
            _ => words.with("turn-how-many", &given),
        }));
    }
    for item in &seen.items {
        turned(&mut sheet, item, seen.as_of, extent, words);
    }
    if !seen.options.is_empty() {
        sheet.add(Block::Text(words.with("turn-options", &[day()])));
    } else if extent == Extent::Option {
        sheet.add(Block::Text(words.with("turn-not-closed", &[day()])));
    }
    for option in &seen.options {
        opened(&mut sheet, option, extent, words);
    }
    sheet
}

fn turned(sheet: &mut Sheet, item: &Remedies, as_of: Date, extent: Extent, words: &Words) {
    sheet.add(Block::Heading(title(&item.title, &item.item, words)));
    if let Some(due) = due(item.due, as_of, words) {
        sheet.add(Block::Text(capitalised(&due)));
    }
    let becomes = |turns_to: Status| standing::status(turns_to, words);
    ways(sheet, &item.ways, &item.item, becomes, extent, words);
}

fn opened(sheet: &mut Sheet, option: &OptionRemedies, extent: Extent, words: &Words) {
    sheet.add(Block::Heading(title(&option.title, &option.option, words)));
    let now = standing::option(option.standing, words);
    sheet.add(Block::Text(words.sentence(&capitalised(&now))));
    if let Some(opens) = option.opens {
        let given = [("moment", words.day(opens).into())];
        sheet.add(Block::Text(words.with("can-be-had-from", &given)));
    }
    if let Some(until) = option.until {
        let given = [("day", words.day(until).into())];
        sheet.add(Block::Text(words.with("can-be-had-until", &given)));
    }
    let becomes = |turns_to: Standing| standing::option(turns_to, words);
    ways(sheet, &option.ways, &option.option, becomes, extent, words);
    if !option.to_check.is_empty() {
        let checks: Vec<_> = option.to_check.iter().map(|one| words.pack(one)).collect();
        let given = [("checks", words.long_series(&checks).into())];
        sheet.add(Block::Point(words.with("turn-to-check", &given)));
    }
}

fn ways<S: Copy>(
    sheet: &mut Sheet,
    ways: &Ways<S>,
    name: &str,
    becomes: impl Fn(S) -> String,
    extent: Extent,
    words: &Words,
) {
    let mut add = |text| sheet.add(Block::Point(text));
    if !ways.waits_for.is_empty() {
        let facts: Vec<_> = ways.waits_for.iter().map(|path| clean(path)).collect();
        let given = [("facts", words.series(&facts).into())];
        add(words.with("turn-waits-for", &given));
    } else if ways.remedies.is_empty() && ways.searched == Searched::Everything {
        add(words.text("turn-nothing"));
    }
    let shown = match extent {
        Extent::All => WAYS,
        Extent::Item | Extent::Option => usize::MAX,
    };
    for remedy in ways.remedies.iter().take(shown) {
        add(way(remedy, becomes(remedy.turns_to), words));
    }
    let more = ways.remedies.len().saturating_sub(shown);
    if more > 0 {
        let given = [("count", more.into()), ("item", clean(name).into())];
        add(words.with("turn-more-ways", &given));
    }
    if let Searched::SetsUpTo { facts } = ways.searched {
        add(words.with("turn-not-searched-further", &[("count", facts.into())]));
    }
    if ways.may_miss {
        add(words.text("turn-may-miss"));
    }
}

fn way<S>(remedy: &Remedy<S>, becomes: String, words: &Words) -> String {
    let changes: Vec<String> = remedy
        .changes
        .iter()
        .map(|one| change(one, words))
        .collect();
    words.with(
        "turn-way",
        &[
            ("status", becomes.into()),
            ("changes", words.long_series(&changes).into()),
        ],
    )
}

fn change(change: &Change, words: &Words) -> String {
    let now = match (&change.now, change.state) {
        (Some(known), _) => value(known.reveal(), words),
        (None, FactState::Recorded) => words.text("recorded-not-quoted"),
        (None, other) => state(other, words),
    };
    let by: Vec<_> = change.by.iter().map(|by| words.pack(by)).collect();
    words.with(
        "turn-change",
        &[
            ("fact", clean(&change.path).into()),
            ("answers", any_of(&change.to, words).into()),
            ("state", now.into()),
            ("who", words.or(&by).into()),
        ],
    )
}
