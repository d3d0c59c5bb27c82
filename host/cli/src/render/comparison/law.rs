//! What another law, or other facts, would change beside findings: what is worked out, options, and what is asked at all.

use throughcare::{DerivedChange, DerivedSide, OnlyOneSide, OptionChange, OptionSide, WhatIf};
use throughcare_model::{FactState, ReformNotice, Standing, Vocabulary};

use super::title;
use crate::render::citation::citation;
use crate::render::derived;
use crate::render::sheet::{Block, Sheet};
use crate::render::standing::option as standing;
use crate::render::wording::{clean, value};
use crate::words::Words;

/// Says what is compared: facts that are set, another law, or both.
pub(super) fn heading(seen: &WhatIf, words: &Words) -> String {
    let set: Vec<_> = seen.set.iter().map(|path| clean(path)).collect();
    let reforms = seen.reforms_after.iter().map(|one| reform(one, words));
    let reforms: Vec<_> = reforms.collect();
    let mut given = vec![("day", words.day(seen.as_of).into())];
    if reforms.is_empty() {
        given.push(("facts", words.and(&set).into()));
        return words.with("what-if-set", &given);
    }
    given.push(("reforms", words.and(&reforms).into()));
    if set.is_empty() {
        return words.with("what-if-under", &given);
    }
    given.push(("facts", words.and(&set).into()));
    words.with("what-if-under-set", &given)
}

/// Adds each fact that would be worked out otherwise, with the steps of each side that the other has not.
pub(super) fn worked_out(
    sheet: &mut Sheet,
    all: &[DerivedChange],
    vocabulary: &Vocabulary,
    words: &Words,
) {
    for change in all {
        sheet.add(Block::Heading(question(&change.path, vocabulary, words)));
        let now = comes_to(change.before.as_ref(), &change.path, words);
        sheet.add(Block::Point(
            words.with("what-if-now", &[("standing", now.into())]),
        ));
        steps(sheet, change.before.as_ref(), words);
        let then = comes_to(change.after.as_ref(), &change.path, words);
        sheet.add(Block::Point(
            words.with("what-if-then", &[("standing", then.into())]),
        ));
        steps(sheet, change.after.as_ref(), words);
    }
}

/// Adds each option that would stand otherwise.
pub(super) fn options(sheet: &mut Sheet, all: &[OptionChange], words: &Words) {
    for change in all {
        sheet.add(Block::Heading(title(&change.title, &change.option, words)));
        let now = stands(&change.before, &change.after, words);
        sheet.add(Block::Point(
            words.with("what-if-now", &[("standing", now.into())]),
        ));
        let then = stands(&change.after, &change.before, words);
        sheet.add(Block::Point(
            words.with("what-if-then", &[("standing", then.into())]),
        ));
    }
}

/// Adds what is asked on one side only.
pub(super) fn asked_on_one_side(sheet: &mut Sheet, seen: &WhatIf, words: &Words) {
    let named = |one: &OnlyOneSide| title(&one.title, &one.name, words);
    let besides = seen.only_after.iter().map(named);
    sheet.points(&words.text("what-if-asked-besides"), besides);
    let no_longer = seen.only_before.iter().map(named);
    sheet.points(&words.text("what-if-asked-no-longer"), no_longer);
}

fn reform(one: &ReformNotice, words: &Words) -> String {
    words.with(
        "reform-named",
        &[
            ("title", words.pack(&one.title).into()),
            ("id", clean(&one.id).into()),
            ("source", citation(&one.source, words).into()),
        ],
    )
}

/// The question that a fact answers, since a path says little to who does not keep the record.
fn question(path: &str, vocabulary: &Vocabulary, words: &Words) -> String {
    let known = vocabulary.find(path).and_then(|fact| vocabulary.get(fact));
    match known {
        None => clean(path),
        Some(fact) => words.with(
            "question-in-record",
            &[
                ("question", words.pack(&fact.question).into()),
                ("path", clean(path).into()),
            ],
        ),
    }
}

fn comes_to(side: Option<&DerivedSide>, path: &str, words: &Words) -> String {
    let Some(side) = side else {
        return words.text("requirement-not-known");
    };
    if let Some(by) = &side.does_not_apply {
        let given = [
            ("status", words.text("does-not-apply").into()),
            ("why", derived::ruled_out(by, words).into()),
        ];
        return words.with("status-because", &given);
    }
    let what = match &side.value {
        Some(known) => value(known.reveal(), words),
        None if side.is_known => words.text("worked-out-not-quoted"),
        None => not_known(&side.needs, path, words),
    };
    match side.state {
        FactState::Recorded => words.with("record-is-used", &[("what", what.into())]),
        FactState::Withheld => words.with("is-withheld", &[("what", what.into())]),
        _ => what,
    }
}

/// That a fact needs itself goes without saying: somebody has to work it out.
fn not_known(needs: &[String], path: &str, words: &Words) -> String {
    let needs = needs.iter().filter(|need| *need != path);
    let needs: Vec<_> = needs.map(|need| clean(need)).collect();
    if needs.is_empty() {
        words.text("requirement-not-known")
    } else {
        let needs = words.series(&needs);
        words.with("not-known-facts", &[("facts", needs.into())])
    }
}

fn steps(sheet: &mut Sheet, side: Option<&DerivedSide>, words: &Words) {
    for step in side.into_iter().flat_map(|side| &side.steps) {
        sheet.add(Block::Step(derived::step(step, words)));
    }
}

fn stands(side: &OptionSide, other: &OptionSide, words: &Words) -> String {
    let status = standing(side.standing, words);
    let mut why: Vec<String> = Vec::new();
    why.extend(side.state_title.as_ref().map(|state| words.pack(state)));
    let unmet = side.unmet.iter().filter_map(|(_, text)| text.as_ref());
    why.extend(unmet.map(|text| words.pack(text)));
    if side.standing == Standing::Undetermined && !side.needs.is_empty() {
        why.push(not_known(&side.needs, "", words));
    }
    let first = |one: &OptionSide| one.from.or(one.opens);
    if let Some(from) = first(side).filter(|_| first(side) != first(other)) {
        why.push(words.with("workable-from", &[("day", words.day(from).into())]));
    }
    let action = side.action.as_ref().filter(|_| side.action != other.action);
    why.extend(action.map(|action| words.labelled(&words.text("next"), &words.pack(action))));
    if why.is_empty() {
        return status;
    }
    words.with(
        "status-because",
        &[
            ("status", status.into()),
            ("why", words.long_series(&why).into()),
        ],
    )
}
