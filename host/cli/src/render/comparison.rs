//! Before and after a change.

mod law;

use throughcare::{CaseFile, Date, FindingChange, Side, WhatIf};
use throughcare_model::{Recommendation, Status, Vocabulary};

use super::deciding::deciding_of;
use super::sheet::{Block, Sheet};
use super::standing::status;
use super::wording::{clean, due};
use crate::words::Words;

/// Writes out what differs between two plans of one case.
pub(crate) fn changes(
    case: &CaseFile,
    seen: &WhatIf,
    vocabulary: &Vocabulary,
    words: &Words,
) -> Sheet {
    let mut sheet = Sheet::default();
    let reference = clean(case.reference.reveal());
    sheet.add(Block::Title(
        words.with("what-if-title", &[("reference", reference.into())]),
    ));
    sheet.add(Block::Text(law::heading(seen, words)));
    let given = [
        ("count", seen.findings.len().into()),
        ("same", seen.unchanged.into()),
    ];
    sheet.add(Block::Text(if seen.is_nothing() {
        words.text("what-if-nothing")
    } else {
        words.with("what-if-changed", &given)
    }));
    law::worked_out(&mut sheet, &seen.derived, vocabulary, words);
    law::options(&mut sheet, &seen.options, words);
    let is_turned = |change: &&FindingChange| change.before.status != change.after.status;
    for change in seen.findings.iter().filter(is_turned) {
        finding(&mut sheet, change, words);
    }
    let redated = seen.findings.iter().filter(|change| !is_turned(change));
    let redated = redated.map(|change| due_otherwise(change, words));
    sheet.points(&words.text("what-if-redated"), redated);
    law::asked_on_one_side(&mut sheet, seen, words);
    let to_do = |one: &Recommendation| recommendation(one, seen.as_of, words);
    let besides = seen.recommended.iter().map(to_do);
    sheet.points(&words.text("what-if-to-do"), besides);
    let no_longer = seen.no_longer_recommended.iter().map(to_do);
    sheet.points(&words.text("what-if-no-longer"), no_longer);
    sheet.add(Block::Heading(words.text("what-if-closing-heading")));
    sheet.add(Block::Text(if seen.reforms_after.is_empty() {
        words.text("what-if-closing")
    } else {
        words.text("what-if-closing-under")
    }));
    sheet
}

fn finding(sheet: &mut Sheet, change: &FindingChange, words: &Words) {
    sheet.add(Block::Heading(title(&change.title, &change.item, words)));
    let is_redated = change.before.due != change.after.due;
    let before = side(&change.before, is_redated, words);
    let after = side(&change.after, is_redated, words);
    sheet.add(Block::Point(
        words.with("what-if-now", &[("standing", before.into())]),
    ));
    sheet.add(Block::Point(
        words.with("what-if-then", &[("standing", after.into())]),
    ));
}

/// What stands as it did, and would be due on another day.
fn due_otherwise(change: &FindingChange, words: &Words) -> String {
    let on = |due: Option<Date>| due.map_or_else(|| words.text("no-date"), |day| words.day(day));
    let item = title(&change.title, &change.item, words);
    words.with(
        "redated",
        &[
            ("item", item.into()),
            ("now", on(change.before.due).into()),
            ("then", on(change.after.due).into()),
        ],
    )
}

/// Writes a title with the name by which commands know it.
pub(super) fn title(title: &str, name: &str, words: &Words) -> String {
    words.with(
        "title-with-name",
        &[
            ("title", words.pack(title).into()),
            ("name", clean(name).into()),
        ],
    )
}

fn side(side: &Side, with_due: bool, words: &Words) -> String {
    let why: Vec<String> = if side.status == Status::Undetermined && !side.needs.is_empty() {
        let needs: Vec<_> = side.needs.iter().map(|need| clean(need)).collect();
        let needs = words.series(&needs);
        vec![words.with("not-known-facts", &[("facts", needs.into())])]
    } else {
        let clauses = deciding_of(side.status, &side.reasons, words);
        clauses.iter().map(|one| one.sentence(words)).collect()
    };
    let mut given = vec![
        ("status", status(side.status, words).into()),
        ("why", words.long_series(&why).into()),
    ];
    match side.due {
        Some(due) if with_due => {
            given.push(("day", words.day(due).into()));
            words.with("status-due-because", &given)
        }
        None if with_due => words.with("status-no-date-because", &given),
        _ => words.with("status-because", &given),
    }
}

fn recommendation(one: &Recommendation, as_of: Date, words: &Words) -> String {
    let mut given = vec![
        ("what", words.pack(&one.action).into()),
        ("who", words.pack(&one.by).into()),
    ];
    match due(one.due, as_of, words) {
        None => words.with("action", &given),
        Some(due) => {
            given.push(("due", due.into()));
            words.with("action-due", &given)
        }
    }
}
