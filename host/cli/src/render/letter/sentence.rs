//! One sentence of a letter in words, and what it comes from.

use throughcare::{LetterWords, Origin, Piece, Quoted, Sentence};
use throughcare_model::{Date, Standing, Status, Value};

use crate::render::wording::{capitalised, clean};
use crate::words::Words;

/// Returns the sentence.
pub(super) fn text(said: &LetterWords, as_of: Date, words: &Words) -> String {
    match said {
        LetterWords::Said { sentence, quoted } => filled(sentence, quoted, words),
        LetterWords::Stands { title, status } => stands(&words.pack(title), *status, words),
        LetterWords::Because(why) => words.sentence(&capitalised(&words.pack(why))),
        LetterWords::WorksOnIt { by, due } => works_on_it(&words.pack(by), *due, as_of, words),
        LetterWords::Option {
            title,
            standing,
            from,
            ask,
        } => option(
            &words.pack(title),
            *standing,
            from.filter(|from| *from > as_of),
            &words.pack(ask),
            words,
        ),
        LetterWords::State(state) => words.with(
            "letter-option-state",
            &[("state", words.pack(state).into())],
        ),
        LetterWords::ToBeChecked => words.text("letter-option-to-be-checked"),
        LetterWords::KeptBack { ask: None, .. } => words.text("letter-kept-back"),
        LetterWords::KeptBack { ask: Some(who), .. } => {
            words.with("letter-kept-back-ask", &[("who", words.pack(who).into())])
        }
        LetterWords::NoReasonToStay => words.text("letter-no-reason-to-stay"),
    }
}

/// Returns what the sentence comes from.
pub(super) fn origin(from: &Origin, words: &Words) -> String {
    let items: Vec<_> = from.items.iter().map(|item| clean(item)).collect();
    let items = words.series(&items);
    if let Some(option) = &from.option {
        return words.with("trace-option", &[("option", clean(option).into())]);
    }
    match &from.action {
        None => words.with("trace-finding", &[("items", items.into())]),
        Some(action) => words.with(
            "trace-recommendation",
            &[
                ("items", items.into()),
                ("action", words.pack(action).into()),
            ],
        ),
    }
}

/// Quotes the facts in a sentence, once: a value that looks like a quotation is not one.
fn filled(sentence: &Sentence, quoted: &[Quoted], words: &Words) -> String {
    let said = words.pack(sentence.text());
    let pieces = Sentence::parse(&said).map_or_else(Vec::new, |said| said.pieces());
    pieces
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(text) => text,
            Piece::Fact(path) => {
                let fact = quoted.iter().find(|one| one.path == path);
                fact.map_or(path, |one| value(one.value.reveal(), words))
            }
        })
        .collect()
}

fn stands(title: &str, status: Status, words: &Words) -> String {
    let title = [("title", title.into())];
    match status {
        Status::Met => words.with("letter-met", &title),
        Status::Arranged => words.with("letter-promised", &title),
        Status::Declined => words.with("letter-declined", &title),
        Status::Unmet => words.with("letter-unmet", &title),
        // A letter has no sentence for what does not apply.
        Status::Undetermined | Status::NotApplicable => words.with("letter-undetermined", &title),
    }
}

fn option(title: &str, standing: Standing, from: Option<Date>, ask: &str, words: &Words) -> String {
    let title = ("title", title.into());
    let who = ("who", ask.into());
    match (standing, from) {
        (Standing::UnderWay, _) => words.with("letter-option-under-way", &[title]),
        (Standing::Near, _) => words.with("letter-option-near", &[title, who]),
        (_, None) => words.with("letter-option-open", &[title, who]),
        (_, Some(day)) => {
            let day = ("day", words.day(day).into());
            words.with("letter-option-opens", &[title, who, day])
        }
    }
}

fn works_on_it(who: &str, due: Option<Date>, as_of: Date, words: &Words) -> String {
    let who = ("who", who.into());
    match due {
        None => words.with("letter-works-on-it", &[who]),
        Some(date) => {
            let day = ("day", words.day(date).into());
            if date < as_of {
                words.with("letter-works-on-it-late", &[who, day])
            } else {
                words.with("letter-works-on-it-by", &[who, day])
            }
        }
    }
}

/// Returns a value as it stands in running text.
fn value(value: &Value, words: &Words) -> String {
    match value {
        Value::Date(date) => words.day(*date),
        Value::YesNo(true) => words.text("yes"),
        Value::YesNo(false) => words.text("no"),
        Value::Days(days) => words.with("days", &[("count", (*days).into())]),
        Value::Months(months) => words.with("months", &[("count", (*months).into())]),
        Value::Decimal(number) => words.decimal(&number.to_string()),
        Value::Dates(dates) => {
            words.and(&dates.iter().map(|day| words.day(*day)).collect::<Vec<_>>())
        }
        Value::Text(text) => clean(text),
        Value::Integer(number) => number.to_string(),
    }
}
