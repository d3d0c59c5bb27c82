//! Several items named in a sentence, and how items stand there.

use throughcare_model::Status;

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

/// Names some items, and says how many more there are.
pub(crate) fn named(mut items: Vec<String>, words: &Words) -> String {
    let more = items.len().saturating_sub(NAMED);
    if more > 0 {
        items.truncate(NAMED);
        items.push(words.with("more-of-them", &[("count", more.into())]));
    }
    words.and(&items)
}
