//! The answers that a fact can have, in the words of a reader.

use throughcare::Possible;

use super::wording::{day, list, value};

use throughcare_model::Value;

/// Returns an answer as one would say it: `"confirmed"`, `15 February 2027 or later`, `yes`.
pub(crate) fn possible(answer: &Possible) -> String {
    match answer {
        Possible::Is { value: known } => value(known),
        Possible::Between { first, last } => match (first, last) {
            (Some(first), Some(last)) => format!("{} to {}", value(first), value(last)),
            (Some(Value::Date(first)), None) => format!("{} or later", day(*first)),
            (None, Some(Value::Date(last))) => format!("{} or earlier", day(*last)),
            (Some(first), None) => format!("{} or more", value(first)),
            (None, Some(last)) => format!("{} or less", value(last)),
            (None, None) => "any answer".to_owned(),
        },
        Possible::AnotherText => "any other text".to_owned(),
        Possible::Entries { least: 0, most: Some(0) } => "none".to_owned(),
        Possible::Entries { least, most } => match most {
            Some(most) if least == most => least.to_string(),
            Some(most) => format!("{least} to {most}"),
            None => format!("{least} or more"),
        },
        Possible::SaidNo => "the person says no".to_owned(),
        Possible::NotQuoted => "an answer that is not quoted here".to_owned(),
    }
}

/// Returns several answers as in a sentence.
pub(crate) fn any_of(answers: &[Possible]) -> String {
    list(&answers.iter().map(possible).collect::<Vec<_>>(), "or")
}
