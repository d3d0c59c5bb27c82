//! Where who a person is makes a difference, in one case or over many.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use throughcare::{CaseFile, Date, Dependence, Fairness, Flipped, Outcome, ReadBy, Stands};

use super::citation::citation;
use super::possible::any_of;
use super::sheet::{Block, Sheet};
use super::standing::status;
use super::wording::clean;
use crate::words::Words;

/// What was found in one case file.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct OfCase {
    /// The file, by the name under which it was given or found.
    pub(crate) file: String,
    #[serde(flatten)]
    pub(crate) found: Fairness,
}

/// Writes out what was found in one case.
pub(crate) fn one(case: &CaseFile, found: &Fairness, words: &Words) -> Sheet {
    let reference = clean(case.reference.reveal());
    let title = words.with("fair-title", &[("reference", reference.into())]);
    let mut sheet = begun(title, found.as_of, words);
    if found.facts.is_empty() {
        sheet.add(Block::Text(words.text("fair-no-facts")));
    } else if found.differences().next().is_none() {
        sheet.add(Block::Text(words.text("fair-no-difference")));
    }
    for fact in found.facts.iter().filter(|one| !one.differences.is_empty()) {
        sheet.add(Block::Heading(heading(fact, words)));
        for one in &fact.differences {
            let outcomes = outcomes(one, words);
            let given = [
                ("item", clean(&one.item).into()),
                ("outcomes", outcomes.into()),
            ];
            sheet.add(Block::Point(words.with("fair-outcomes", &given)));
            reasons(&mut sheet, one, words);
        }
        if fact.may_miss {
            sheet.add(Block::Point(words.text("fair-may-miss")));
        }
    }
    let idle = found.facts.iter().filter(|one| one.differences.is_empty());
    let idle = idle.map(|fact| clean(&fact.path));
    sheet.points(&words.text("fair-no-difference-facts"), idle);
    closed(sheet, words)
}

/// Writes out what was found in several cases: how often each item differs, and why.
pub(crate) fn many(all: &[OfCase], as_of: Date, words: &Words) -> Sheet {
    let title = words.with("fair-title-of-many", &[("count", all.len().into())]);
    let mut sheet = begun(title, as_of, words);
    let found = gathered(all);
    if found.is_empty() {
        sheet.add(Block::Text(words.text("fair-no-difference")));
    }
    let mut heads: Option<&str> = None;
    for ((path, item), seen) in &found {
        let Some((first, fact, one)) = seen.first() else {
            continue;
        };
        if heads != Some(path) {
            sheet.add(Block::Heading(heading(fact, words)));
            heads = Some(path);
        }
        let given = [
            ("item", clean(item).into()),
            ("count", seen.len().into()),
            ("all", all.len().into()),
            ("file", clean(first).into()),
        ];
        sheet.add(Block::Point(words.with("fair-how-often", &given)));
        reasons(&mut sheet, one, words);
    }
    closed(sheet, words)
}

/// By fact and item, where it differs.
type Gathered<'a> = BTreeMap<(&'a str, &'a str), Vec<(&'a str, &'a Flipped, &'a Dependence)>>;

fn gathered(all: &[OfCase]) -> Gathered<'_> {
    let mut found = Gathered::new();
    for of_case in all {
        for (fact, one) in of_case.found.differences() {
            let seen = found.entry((&fact.path, &one.item)).or_default();
            seen.push((&of_case.file, fact, one));
        }
    }
    found
}

fn begun(title: String, as_of: Date, words: &Words) -> Sheet {
    let mut sheet = Sheet::default();
    sheet.add(Block::Title(title));
    sheet.add(Block::Text(
        words.with("fair-what-was-tried", &[("day", words.day(as_of).into())]),
    ));
    sheet
}

fn closed(mut sheet: Sheet, words: &Words) -> Sheet {
    sheet.add(Block::Heading(words.text("fair-closing-heading")));
    sheet.add(Block::Text(words.text("fair-closing")));
    sheet
}

fn heading(fact: &Flipped, words: &Words) -> String {
    words.with(
        "title-with-name",
        &[
            ("title", words.pack(&fact.question).into()),
            ("name", clean(&fact.path).into()),
        ],
    )
}

/// A date is told only where it is not the same for all.
fn outcomes(one: &Dependence, words: &Words) -> String {
    let mut dues = one.outcomes.iter().map(|outcome| outcome.stands.due);
    let first = dues.next().flatten();
    let with_due = dues.any(|due| due != first);
    let outcomes = one.outcomes.iter();
    let outcomes: Vec<_> = outcomes.map(|one| outcome(one, with_due, words)).collect();
    words.long_series(&outcomes)
}

fn outcome(outcome: &Outcome, with_due: bool, words: &Words) -> String {
    words.with(
        "fair-outcome",
        &[
            ("answers", any_of(&outcome.answers, words).into()),
            ("standing", stands(&outcome.stands, with_due, words).into()),
        ],
    )
}

fn stands(stands: &Stands, with_due: bool, words: &Words) -> String {
    let mut text = match (stands.status, stands.standing) {
        (Some(of), _) => status(of, words),
        (None, Some(of)) => clean(&of.word().replace('-', " ")),
        (None, None) => String::new(),
    };
    if let Some(due) = stands.due.filter(|_| with_due) {
        let given = [("status", text.into()), ("day", words.day(due).into())];
        text = words.with("fair-dated", &given);
    }
    let actions = stands.to_do.iter().map(|one| words.pack(&one.action));
    let actions: Vec<_> = actions.collect();
    if actions.is_empty() {
        return text;
    }
    words.with(
        "fair-to-do",
        &[
            ("status", text.into()),
            ("actions", words.and(&actions).into()),
        ],
    )
}

fn reasons(sheet: &mut Sheet, one: &Dependence, words: &Words) {
    for by in &one.read_by {
        sheet.add(Block::Point(read_by(by, words)));
    }
    sheet.add(Block::Point(match &one.ground {
        None => words.text("fair-no-ground"),
        Some(ground) => words.with(
            "fair-ground",
            &[
                ("ground", words.pack(&ground.ground).into()),
                ("source", citation(&ground.source, words).into()),
            ],
        ),
    }));
}

fn read_by(by: &ReadBy, words: &Words) -> String {
    let Some(clause) = &by.clause else {
        return words.text("fair-read-elsewhere");
    };
    let mut clause = words.message(clause);
    if let Some(through) = &by.through {
        let given = [("clause", clause.into()), ("name", clean(through).into())];
        clause = words.with("fair-through", &given);
    }
    let question = by
        .question
        .map_or("requirement", |question| question.word());
    let mut given = vec![("question", question.into()), ("clause", clause.into())];
    match &by.at {
        None => words.with("fair-read-by", &given),
        Some(at) => {
            given.push(("file", clean(at.file.reveal()).into()));
            given.push(("line", at.line.into()));
            words.with("fair-read-by-line", &given)
        }
    }
}
