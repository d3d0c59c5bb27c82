//! What to find out next: the questions in their order, and what each answer would settle.

use throughcare::{CaseFile, Diagnostic, Effect, Inquiry, NextQuestion, Possible, SetAside};
use throughcare_model::{FactState, Status};

use super::possible::any_of;
use super::sheet::{Block, Sheet};
use super::standing::{named, status};
use super::wording::{clean, state};
use crate::words::Words;

/// Writes out an inquiry of which `more` questions are left out.
pub(crate) fn page(case: &CaseFile, inquiry: &Inquiry, more: usize, words: &Words) -> Sheet {
    let mut sheet = Sheet::default();
    let reference = clean(case.reference.reveal());
    sheet.add(Block::Title(
        words.with("ask-title", &[("reference", reference.into())]),
    ));
    sheet.add(Block::Text(how_many(inquiry, more, words)));
    for (place, one) in inquiry.questions.iter().enumerate() {
        let question = words.pack(&one.question);
        sheet.add(Block::Heading(words.with(
            "numbered",
            &[("number", (place + 1).into()), ("text", question.into())],
        )));
        sheet.add(Block::Point(whom(one, inquiry, words)));
        for line in effects(one, words) {
            sheet.add(Block::Point(line));
        }
    }
    let aside = inquiry.set_aside.iter().map(|one| set_aside(one, words));
    sheet.points(&words.text("ask-set-aside"), aside);
    let beyond = inquiry.beyond_asking.iter().map(|item| clean(item));
    sheet.points(&words.text("ask-beyond"), beyond);
    sheet
}

/// Puts one question in lines, for someone who is to answer it.
pub(crate) fn question(one: &NextQuestion, words: &Words) -> String {
    let fact = words.with(
        "ask-fact",
        &[
            ("fact", fact(one, words).into()),
            ("holder", words.pack(&one.holder).into()),
        ],
    );
    format!("{}\n{fact}", words.pack(&one.question))
}

/// Says in one line what is wrong with an answer, and what to write instead.
pub(crate) fn mistake(mistake: &Diagnostic, words: &Words) -> String {
    let text = words.message(&mistake.message);
    match &mistake.help {
        Some(help) => words.labelled(&text, &words.message(help)),
        None => text,
    }
}

fn how_many(inquiry: &Inquiry, more: usize, words: &Words) -> String {
    let day = words.day(inquiry.as_of);
    let shown = inquiry.questions.len();
    let given = [
        ("day", day.into()),
        ("count", (shown + more).into()),
        ("shown", shown.into()),
    ];
    match (shown, more) {
        (0, 0) => words.with("ask-nothing", &given),
        (_, 0) => words.with("ask-how-many", &given),
        _ => words.with("ask-how-many-shown", &given),
    }
}

fn whom(one: &NextQuestion, inquiry: &Inquiry, words: &Words) -> String {
    let items = words.with("items", &[("count", one.items.len().into())]);
    let mut given = vec![
        ("fact", fact(one, words).into()),
        ("holder", words.pack(&one.holder).into()),
        ("items", items.into()),
    ];
    match one.due {
        None => words.with("ask-whom", &given),
        Some(due) => {
            given.push(("day", words.day(due).into()));
            if due < inquiry.as_of {
                words.with("ask-whom-was-due", &given)
            } else {
                words.with("ask-whom-due", &given)
            }
        }
    }
}

/// Names the fact, and how it is missing unless it plainly is.
fn fact(one: &NextQuestion, words: &Words) -> String {
    let path = clean(&one.path);
    if one.state == FactState::NotRecorded {
        return path;
    }
    words.with(
        "fact-missing",
        &[
            ("fact", path.into()),
            ("missing", state(one.state, words).into()),
        ],
    )
}

/// Returns a line for all answers that settle the same; those that settle nothing come last.
fn effects(one: &NextQuestion, words: &Words) -> Vec<String> {
    let mut alike: Vec<(Vec<Possible>, &Effect)> = Vec::new();
    for effect in &one.answers {
        let known = alike.iter_mut();
        match known
            .into_iter()
            .find(|(_, of)| of.settles == effect.settles)
        {
            Some((answers, _)) => answers.push(effect.answer.clone()),
            None => alike.push((vec![effect.answer.clone()], effect)),
        }
    }
    alike.sort_by_key(|(_, effect)| effect.settles.is_empty());
    match alike.as_slice() {
        [(_, only)] if only.settles.is_empty() => {
            let items = one.items.iter().map(|item| clean(item));
            let items = named(items.collect(), words);
            vec![words.with("ask-only-together", &[("items", items.into())])]
        }
        all => {
            let lines = all
                .iter()
                .map(|(answers, effect)| line(answers, effect, words));
            lines.collect()
        }
    }
}

fn line(answers: &[Possible], effect: &Effect, words: &Words) -> String {
    let answers = any_of(answers, words);
    if effect.settles.is_empty() {
        return words.with("ask-settles-nothing", &[("answers", answers.into())]);
    }
    let by_status = Status::ALL.into_iter().filter_map(|of| {
        let items = effect.settles.iter().filter(|one| one.status == of);
        let items: Vec<String> = items.map(|one| clean(&one.item)).collect();
        (!items.is_empty()).then(|| {
            words.with(
                "items-stand",
                &[
                    ("items", named(items, words).into()),
                    ("status", status(of, words).into()),
                ],
            )
        })
    });
    let items = words.long_series(&by_status.collect::<Vec<_>>());
    words.with(
        "ask-settles",
        &[
            ("answers", answers.into()),
            ("count", effect.settles.len().into()),
            ("items", items.into()),
        ],
    )
}

fn set_aside(one: &SetAside, words: &Words) -> String {
    let items = one.items.iter().map(|item| clean(item));
    let mut given = vec![
        ("fact", clean(&one.path).into()),
        ("state", state(one.state, words).into()),
        ("items", named(items.collect(), words).into()),
        ("holder", words.pack(&one.holder).into()),
    ];
    match one.on {
        None => words.with("ask-set-aside-fact", &given),
        Some(on) => {
            given.push(("day", words.day(on).into()));
            words.with("ask-set-aside-fact-on", &given)
        }
    }
}
