//! What to find out next: the questions in their order, and what each answer would settle.

use throughcare::{CaseFile, Diagnostic, Effect, Inquiry, NextQuestion, Possible, SetAside};
use throughcare_model::{FactState, Status};

use super::possible::any_of;
use super::sheet::{Block, Sheet};
use super::wording::{capitalised, clean, day, list, missing, plural};

/// The most items that one answer is said to settle by name.
const NAMED: usize = 6;

/// Writes out an inquiry of which `more` questions are left out.
pub(crate) fn page(case: &CaseFile, inquiry: &Inquiry, more: usize) -> Sheet {
    let mut sheet = Sheet::default();
    let reference = clean(case.reference.reveal());
    sheet.add(Block::Title(format!("What to find out next for {reference}")));
    sheet.add(Block::Text(format!(
        "As of {}. {}",
        day(inquiry.as_of),
        how_many(inquiry.questions.len(), more)
    )));
    for (place, one) in inquiry.questions.iter().enumerate() {
        sheet.add(Block::Heading(format!("{}. {}", place + 1, clean(&one.question))));
        sheet.add(Block::Point(whom(one, inquiry)));
        for line in effects(one) {
            sheet.add(Block::Point(line));
        }
    }
    sheet.points("Not asked again", inquiry.set_aside.iter().map(set_aside));
    sheet.points(
        "Open whatever is found out, because the rule fails or a parameter has no value",
        inquiry.beyond_asking.iter().map(|item| clean(item)),
    );
    sheet
}

/// Puts one question in lines, for someone who is to answer it.
pub(crate) fn question(one: &NextQuestion) -> String {
    let missing = missing(one.state).map(|missing| format!(", {missing}"));
    format!(
        "\n{}\nFact: {}{}. Who can answer: {}.",
        clean(&one.question),
        clean(&one.path),
        missing.unwrap_or_default(),
        clean(&one.holder)
    )
}

/// Says in one line what is wrong with an answer, and what to write instead.
pub(crate) fn mistake(mistake: &Diagnostic) -> String {
    let help = mistake.help.as_ref().map(|help| format!(": {}", clean(help)));
    format!("{}{}.", clean(&mistake.message), help.unwrap_or_default())
}

fn how_many(shown: usize, more: usize) -> String {
    match (shown, more) {
        (0, 0) => "Nothing that can be asked would change a finding.".to_owned(),
        (shown, 0) => format!(
            "{} could still settle something.",
            plural(shown, "question", "questions")
        ),
        (shown, more) => format!(
            "{} could still settle something; the {} to ask first {} here.",
            plural(shown + more, "question", "questions"),
            if shown == 1 { "one".to_owned() } else { shown.to_string() },
            if shown == 1 { "stands" } else { "stand" }
        ),
    }
}

fn whom(one: &NextQuestion, inquiry: &Inquiry) -> String {
    let missing = missing(one.state).map(|missing| format!(" ({missing})"));
    let due = one.due.map(|due| {
        if due < inquiry.as_of {
            format!(", the first was due {}", day(due))
        } else {
            format!(", the first is due {}", day(due))
        }
    });
    format!(
        "{}{} — ask: {} — needed by {}{}",
        clean(&one.path),
        missing.unwrap_or_default(),
        clean(&one.holder),
        plural(one.items.len(), "item", "items"),
        due.unwrap_or_default()
    )
}

/// Returns a line for all answers that settle the same; those that settle nothing come last.
fn effects(one: &NextQuestion) -> Vec<String> {
    let mut alike: Vec<(Vec<Possible>, &Effect)> = Vec::new();
    for effect in &one.answers {
        match alike.iter_mut().find(|(_, known)| known.settles == effect.settles) {
            Some((answers, _)) => answers.push(effect.answer.clone()),
            None => alike.push((vec![effect.answer.clone()], effect)),
        }
    }
    alike.sort_by_key(|(_, effect)| effect.settles.is_empty());
    match alike.as_slice() {
        [(_, only)] if only.settles.is_empty() => vec![format!(
            "no answer settles anything by itself; it is needed by {}",
            named(one.items.iter().map(|item| clean(item)).collect())
        )],
        all => all.iter().map(|(answers, effect)| line(answers, effect)).collect(),
    }
}

fn line(answers: &[Possible], effect: &Effect) -> String {
    if effect.settles.is_empty() {
        return format!("{}: settles nothing by itself", any_of(answers));
    }
    let by_status = Status::ALL.into_iter().filter_map(|status| {
        let of = effect.settles.iter().filter(|one| one.status == status);
        let items: Vec<String> = of.map(|one| clean(&one.item)).collect();
        (!items.is_empty()).then(|| format!("{} {}", named(items), stands(status)))
    });
    format!(
        "{}: settles {} — {}",
        any_of(answers),
        effect.settles.len(),
        by_status.collect::<Vec<_>>().join("; ")
    )
}

fn stands(status: Status) -> &'static str {
    match status {
        Status::NotApplicable => "does not apply",
        Status::Unmet => "unmet",
        Status::Undetermined => "undetermined",
        Status::Arranged => "arranged",
        Status::Declined => "declined",
        Status::Met => "met",
    }
}

fn named(mut items: Vec<String>) -> String {
    let more = items.len().saturating_sub(NAMED);
    items.truncate(NAMED);
    if more > 0 {
        items.push(format!("{more} more"));
    }
    list(&items, "and")
}

fn set_aside(one: &SetAside) -> String {
    let on = one.on.map(|on| format!(", {}", day(on))).unwrap_or_default();
    let why = match one.state {
        FactState::NotKnown => "asked, and not known",
        other => other.phrase(),
    };
    format!(
        "{} — {why}{on} — needed by {} — {}",
        clean(&one.path),
        named(one.items.iter().map(|item| clean(item)).collect()),
        capitalised(&clean(&one.holder))
    )
}
