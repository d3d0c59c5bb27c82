//! How items and facts stand, in a word; and several items named in a sentence.

use throughcare_model::{FactState, Status};

use crate::words::Words;

/// The most items that a sentence names.
const NAMED: usize = 6;

/// Returns a status as it stands inside a sentence.
pub(crate) fn status(status: Status, words: &Words) -> String {
    match status {
        Status::Unmet => words.text("status-unmet"),
        Status::Undetermined => words.text("status-undetermined"),
        Status::Arranged => words.text("status-arranged"),
        Status::Declined => words.text("status-declined"),
        Status::Met => words.text("status-met"),
        Status::NotApplicable => words.text("does-not-apply"),
    }
}

/// Returns how a fact stands, inside a sentence.
pub(crate) fn fact_state(state: FactState, words: &Words) -> String {
    match state {
        FactState::Recorded => words.text("fact-recorded"),
        FactState::Derived => words.text("fact-derived"),
        FactState::NotRecorded => words.text("fact-not-recorded"),
        FactState::NotKnown => words.text("fact-not-known"),
        FactState::Declined => words.text("fact-declined"),
        FactState::Withheld => words.text("fact-withheld"),
        FactState::Stale => words.text("fact-stale"),
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
