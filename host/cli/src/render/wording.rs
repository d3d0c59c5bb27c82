//! Values, times and counts in the words of a reader. Every text from outside is cleaned here.

use jiff::Unit;
use throughcare_model::{Counts, Date, FactState, Stage, Status, Value};

use crate::words::Words;

/// Returns a text on one line, without characters that could steer a terminal.
pub(crate) fn clean(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace(|c: char| c.is_control() || is_direction_mark(c), "\u{fffd}")
}

/// Returns a value as one would say it; texts are quoted.
pub(crate) fn value(value: &Value, words: &Words) -> String {
    match value {
        Value::Text(text) => words.with("quoted", &[("text", words.pack(text).into())]),
        Value::Date(date) => words.day(*date),
        Value::Dates(dates) => words.and(
            &dates
                .iter()
                .map(|date| words.day(*date))
                .collect::<Vec<_>>(),
        ),
        Value::YesNo(true) => words.text("yes"),
        Value::YesNo(false) => words.text("no"),
        Value::Integer(number) => number.to_string(),
        Value::Decimal(number) => words.decimal(&number.to_string()),
        Value::Days(days) => words.with("days", &[("count", days.into())]),
        Value::Months(months) => words.with("months", &[("count", months.into())]),
    }
}

/// Returns how far away release is: `in 84 days`, `today`, `3 days ago`.
pub(crate) fn distance(as_of: Date, release: Date, words: &Words) -> String {
    let days = as_of
        .until((Unit::Day, release))
        .map_or(0, |span| span.get_days());
    match days {
        0 => words.text("today"),
        1 => words.text("tomorrow"),
        -1 => words.text("yesterday"),
        2.. => words.with("in-days", &[("count", days.into())]),
        _ => words.with("days-ago", &[("count", days.unsigned_abs().into())]),
    }
}

/// Returns when something is due, seen from the day of the plan, as the heading of a group.
pub(crate) fn due_heading(due: Option<Date>, as_of: Date, words: &Words) -> String {
    match due {
        None => words.text("due-unknown"),
        Some(due) if due < as_of => words.with("due-now", &[("day", words.day(due).into())]),
        Some(due) if due == as_of => words.text("due-today"),
        Some(due) => words.with("due-by", &[("day", words.day(due).into())]),
    }
}

/// Returns the same inside a sentence; nothing for something that has no date.
pub(crate) fn due(due: Option<Date>, as_of: Date, words: &Words) -> Option<String> {
    let due = due?;
    let day = words.day(due);
    Some(if due < as_of {
        words.with("was-due", &[("day", day.into())])
    } else {
        words.with("due", &[("day", day.into())])
    })
}

/// Returns the counts as a sentence, those that call for something first.
pub(crate) fn counts(counts: &Counts, words: &Words) -> String {
    let standing: Vec<_> = Status::ALL
        .into_iter()
        .map(|status| (status, counts.of(status)))
        .filter(|(_, count)| *count > 0)
        .map(|(status, count)| counted(status, count, words))
        .collect();
    let total: usize = Status::ALL
        .into_iter()
        .map(|status| counts.of(status))
        .sum();
    let standing = if standing.is_empty() {
        words.text("nothing-to-check")
    } else {
        words.series(&standing)
    };
    let items = words.with("items", &[("count", total.into())]);
    let given = [("items", items.into()), ("standing", standing.into())];
    words.with("counts", &given)
}

/// Returns the word for a status: `unmet`.
pub(crate) fn status(of: Status, words: &Words) -> String {
    match of {
        Status::Unmet => words.text("status-unmet"),
        Status::Undetermined => words.text("status-undetermined"),
        Status::Arranged => words.text("status-arranged"),
        Status::Declined => words.text("status-declined"),
        Status::Met => words.text("status-met"),
        Status::NotApplicable => words.text("status-not-applicable"),
    }
}

/// Returns the word for a stage: `pre-release`.
pub(crate) fn stage(of: Stage, words: &Words) -> String {
    match of {
        Stage::Reception => words.text("stage-reception"),
        Stage::Custody => words.text("stage-custody"),
        Stage::PreRelease => words.text("stage-pre-release"),
        Stage::Release => words.text("stage-release"),
        Stage::Aftercare => words.text("stage-aftercare"),
    }
}

/// Returns how a fact stands, as a reader would say it: `asked and not known`.
pub(crate) fn state(of: FactState, words: &Words) -> String {
    match of {
        FactState::Recorded => words.text("fact-recorded"),
        FactState::NotRecorded => words.text("fact-not-recorded"),
        FactState::NotKnown => words.text("fact-not-known"),
        FactState::Declined => words.text("fact-declined"),
        FactState::Withheld => words.text("fact-withheld"),
        FactState::Stale => words.text("fact-stale"),
        FactState::Derived => words.text("fact-derived"),
    }
}

/// Returns a text with its first letter as a sentence starts.
pub(crate) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}

/// Returns how a fact is missing where a question is shown; plainly missing goes without saying.
pub(crate) fn missing(of: FactState, words: &Words) -> Option<String> {
    (of != FactState::NotRecorded).then(|| state(of, words))
}

fn counted(status: Status, count: usize, words: &Words) -> String {
    let given = [("count", count.into())];
    match status {
        Status::Unmet => words.with("count-unmet", &given),
        Status::Undetermined => words.with("count-undetermined", &given),
        Status::Arranged => words.with("count-arranged", &given),
        Status::Declined => words.with("count-declined", &given),
        Status::Met => words.with("count-met", &given),
        Status::NotApplicable => words.with("count-not-applicable", &given),
    }
}

/// Marks that turn the direction of a line could make a text read as another.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    const AS_OF: Date = Date::constant(2026, 11, 23);

    #[test]
    fn a_text_cannot_steer_the_terminal() {
        assert_eq!(clean("a\u{1b}[31m\n b\u{202e}"), "a\u{fffd}[31m b\u{fffd}");
    }

    #[test]
    fn days_to_release_count_from_the_day_of_the_plan() {
        let words = Words::of(Language::English);
        let days = |year, month, date| distance(AS_OF, Date::constant(year, month, date), &words);
        assert_eq!(days(2027, 2, 15), "in 84 days");
        assert_eq!(days(2026, 11, 24), "tomorrow");
        assert_eq!(days(2026, 11, 23), "today");
        assert_eq!(days(2025, 11, 23), "365 days ago");
    }

    #[test]
    fn what_is_past_due_is_due_now() {
        let words = Words::of(Language::English);
        let heading = |date| due_heading(Some(date), AS_OF, &words);
        assert_eq!(
            heading(Date::constant(2026, 11, 3)),
            "Now (was due 3 November 2026)"
        );
        assert_eq!(heading(AS_OF), "Today");
        assert_eq!(heading(Date::constant(2027, 1, 4)), "By 4 January 2027");
        assert_eq!(due_heading(None, AS_OF, &words), "Date unknown");
    }
}
