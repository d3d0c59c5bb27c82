//! Before and after a change; and what would turn what is unmet.

use serde::Serialize;
use throughcare::{CaseFile, Change, Date, FindingChange, Remedies, Remedy, Searched, Side, WhatIf};
use throughcare_model::{FactState, Recommendation, Status};

use super::deciding::deciding_of;
use super::possible::any_of;
use super::sheet::{Block, Sheet};
use super::wording::{capitalised, clean, day, due, list, plural, value};

/// The most ways to turn one item that a page of many items shows.
const WAYS: usize = 3;

/// What would turn each unmet item of a case.
#[derive(Debug, Serialize)]
pub(crate) struct Remedied {
    /// The day on which law and facts were looked at.
    pub(crate) as_of: Date,
    /// The items, in the order of the plan.
    pub(crate) items: Vec<Remedies>,
}

/// Writes out what differs between two plans of one case.
pub(crate) fn changes(case: &CaseFile, seen: &WhatIf) -> Sheet {
    let mut sheet = heading("What if", case);
    let set: Vec<_> = seen.set.iter().map(|path| clean(path)).collect();
    sheet.add(Block::Text(format!(
        "As of {}, with {} set. {}",
        day(seen.as_of),
        list(&set, "and"),
        how_many(seen)
    )));
    for change in &seen.findings {
        finding(&mut sheet, change);
    }
    let to_do = |one: &Recommendation| recommendation(one, seen.as_of);
    sheet.points("To do besides", seen.recommended.iter().map(to_do));
    sheet.points(
        "No longer to do",
        seen.no_longer_recommended.iter().map(to_do),
    );
    sheet.add(Block::Heading("What this is".to_owned()));
    sheet.add(Block::Text(
        "A comparison of two plans made by the same rules. It proposes nothing, and nothing was written."
            .to_owned(),
    ));
    sheet
}

/// Writes out what would turn each unmet item. Of many items only the first ways are shown.
pub(crate) fn remedies(case: &CaseFile, seen: &Remedied, all_ways: bool) -> Sheet {
    let mut sheet = heading("What would change how things stand", case);
    let introduction = match seen.items.len() {
        0 if all_ways => "It is not unmet: there is nothing to turn.".to_owned(),
        0 => "Nothing is unmet.".to_owned(),
        items => format!(
            "{} unmet. Every way below was tried by asking the rules again; it needs all of its changes, and no part of \
             it is enough.",
            plural(items, "item is", "items are")
        ),
    };
    sheet.add(Block::Text(format!("As of {}. {introduction}", day(seen.as_of))));
    for item in &seen.items {
        turned(&mut sheet, item, seen.as_of, if all_ways { usize::MAX } else { WAYS });
    }
    sheet
}

fn heading(what: &str, case: &CaseFile) -> Sheet {
    let mut sheet = Sheet::default();
    let reference = clean(case.reference.reveal());
    sheet.add(Block::Title(format!("{what}: {reference}")));
    sheet
}

fn how_many(seen: &WhatIf) -> String {
    match seen.findings.len() {
        0 => "No finding would be otherwise.".to_owned(),
        some => format!(
            "{} would be otherwise, {} the same.",
            plural(some, "finding", "findings"),
            seen.unchanged
        ),
    }
}

fn finding(sheet: &mut Sheet, change: &FindingChange) {
    sheet.add(Block::Heading(format!(
        "{} ({})",
        clean(&change.title),
        clean(&change.item)
    )));
    let is_redated = change.before.due != change.after.due;
    sheet.add(Block::Point(side("Now", &change.before, is_redated)));
    sheet.add(Block::Point(side("Then", &change.after, is_redated)));
}

fn side(when: &str, side: &Side, with_due: bool) -> String {
    let why: Vec<String> = if side.status == Status::Undetermined && !side.needs.is_empty() {
        let needs: Vec<_> = side.needs.iter().map(|need| clean(need)).collect();
        vec![format!("not known: {}", needs.join(", "))]
    } else {
        let clauses = deciding_of(side.status, &side.reasons);
        clauses.iter().map(super::clause::Clause::sentence).collect()
    };
    let dated = match (with_due, side.due) {
        (false, _) => String::new(),
        (true, Some(due)) => format!(", due {}", day(due)),
        (true, None) => ", with no date".to_owned(),
    };
    let why = match why.as_slice() {
        [] => String::new(),
        some => format!(" — {}", some.join("; ")),
    };
    format!("{when}: {}{dated}{why}", status(side.status))
}

fn recommendation(one: &Recommendation, as_of: Date) -> String {
    let when = due(one.due, as_of).map(|due| format!(", {due}"));
    format!("{} — {}{}", clean(&one.action), clean(&one.by), when.unwrap_or_default())
}

fn turned(sheet: &mut Sheet, item: &Remedies, as_of: Date, ways: usize) {
    sheet.add(Block::Heading(format!("{} ({})", clean(&item.title), clean(&item.item))));
    if let Some(due) = due(item.due, as_of) {
        sheet.add(Block::Text(capitalised(&due)));
    }
    if item.remedies.is_empty() && item.searched == Searched::Everything {
        sheet.add(Block::Point(
            "nothing that somebody can still change would turn it".to_owned(),
        ));
    }
    for remedy in item.remedies.iter().take(ways) {
        sheet.add(Block::Point(way(remedy)));
    }
    let more = item.remedies.len().saturating_sub(ways);
    if more > 0 {
        sheet.add(Block::Point(format!(
            "{} — see --item {}",
            plural(more, "more way", "more ways"),
            clean(&item.item)
        )));
    }
    if let Searched::SetsUpTo { facts } = item.searched {
        sheet.add(Block::Point(format!(
            "not searched further: every set of up to {} was tried, and some larger ones",
            plural(facts, "fact", "facts")
        )));
    }
    if item.may_miss {
        sheet.add(Block::Point(
            "there may be other ways: part of the rule runs as a program, whose turning points cannot be worked out"
                .to_owned(),
        ));
    }
}

fn way(remedy: &Remedy) -> String {
    let changes: Vec<String> = remedy.changes.iter().map(change).collect();
    format!("{}, if {}", status(remedy.turns_to), changes.join("; and "))
}

fn change(change: &Change) -> String {
    let now = match (&change.now, change.state) {
        (Some(known), _) => format!("now {}", value(known.reveal())),
        (None, FactState::Recorded) => "recorded, not quoted here".to_owned(),
        (None, state) => state.phrase().to_owned(),
    };
    let by: Vec<_> = change.by.iter().map(|by| clean(by)).collect();
    format!(
        "{} becomes {} ({now}) — {}",
        clean(&change.path),
        any_of(&change.to),
        list(&by, "or")
    )
}

fn status(status: Status) -> String {
    capitalised(&status.word().replace('-', " "))
}
