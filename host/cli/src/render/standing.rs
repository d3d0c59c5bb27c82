//! Several items named in a sentence, and how items and options stand there.

use throughcare_model::{Standing, Status};

use super::wording;
use crate::words::Words;

/// The most items that a sentence names.
const NAMED: usize = 6;

/// Returns a status as it stands after the name of an item.
pub(crate) fn status(of: Status, words: &Words) -> String {
    match of {
        Status::NotApplicable => words.text("does-not-apply"),
        other => wording::status(other, words),
    }
}

/// Returns how an option stands, whatever a person still has to check.
pub(crate) fn option(of: Standing, words: &Words) -> String {
    match of {
        Standing::UnderWay => words.text("option-under-way"),
        Standing::Open => words.text("option-open"),
        Standing::Upcoming => words.text("option-upcoming"),
        Standing::Near => words.text("option-near"),
        Standing::Undetermined => words.text("status-undetermined"),
        Standing::Closed => words.text("option-closed"),
        Standing::NotApplicable => words.text("does-not-apply"),
    }
}

/// Names some items, and says how many more there are.
pub(crate) fn named(mut items: Vec<String>, words: &Words) -> String {
    let more = items.len().saturating_sub(NAMED);
    if more > 0 {
        items.truncate(NAMED);
        items.push(words.with("more-of-them", &[("count", more.into())]));
    }
    words.and(&items)
}
