//! The answers that a fact can have, in the words of a reader.

use throughcare::Possible;
use throughcare_model::Value;

use super::wording::value;
use crate::words::Words;

/// Returns several answers as in a sentence: `"confirmed" or "promised"`, `15 February 2027 or later`.
pub(crate) fn any_of(answers: &[Possible], words: &Words) -> String {
    let answers: Vec<_> = answers.iter().map(|one| possible(one, words)).collect();
    words.or(&answers)
}

fn possible(answer: &Possible, words: &Words) -> String {
    let with = |known: &Value| [("value", value(known, words).into())];
    match answer {
        Possible::Is { value: known } => value(known, words),
        Possible::Between { first, last } => match (first, last) {
            (Some(first), Some(last)) => words.with(
                "answer-from-to",
                &[
                    ("first", value(first, words).into()),
                    ("last", value(last, words).into()),
                ],
            ),
            (Some(first @ Value::Date(_)), None) => words.with("answer-or-later", &with(first)),
            (None, Some(last @ Value::Date(_))) => words.with("answer-or-earlier", &with(last)),
            (Some(first), None) => words.with("answer-or-more", &with(first)),
            (None, Some(last)) => words.with("answer-or-less", &with(last)),
            (None, None) => words.text("answer-any"),
        },
        Possible::AnotherText => words.text("answer-another-text"),
        Possible::Entries {
            least: 0,
            most: Some(0),
        } => words.text("answer-no-entries"),
        Possible::Entries { least, most } => match most {
            Some(most) if least == most => least.to_string(),
            Some(most) => words.with(
                "answer-from-to",
                &[("first", (*least).into()), ("last", (*most).into())],
            ),
            None => words.with("answer-or-more", &[("value", (*least).into())]),
        },
        Possible::SaidNo => words.text("answer-said-no"),
        Possible::NotQuoted => words.text("answer-not-quoted"),
    }
}
