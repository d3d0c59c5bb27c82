//! Dates, values and counts in the words of a reader. Every text from outside is cleaned here.

use jiff::Unit;
use throughcare_model::{Counts, Date, FactState, Status, Value};

/// Returns a text on one line, without characters that could steer a terminal.
pub(crate) fn clean(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace(|c: char| c.is_control() || is_direction_mark(c), "\u{fffd}")
}

/// Returns a date as one would say it: `3 November 2026`.
pub(crate) fn day(date: Date) -> String {
    date.strftime("%-d %B %Y").to_string()
}

/// Returns a date with its weekday, which matters on the day of release: `Friday 12 February 2027`.
pub(crate) fn weekday(date: Date) -> String {
    date.strftime("%A %-d %B %Y").to_string()
}

/// Returns a value as one would say it; texts are quoted.
pub(crate) fn value(value: &Value) -> String {
    match value {
        Value::Text(text) => format!("\"{}\"", clean(text)),
        Value::Date(date) => day(*date),
        Value::Dates(dates) => list(
            &dates.iter().map(|date| day(*date)).collect::<Vec<_>>(),
            "and",
        ),
        Value::YesNo(_)
        | Value::Integer(_)
        | Value::Decimal(_)
        | Value::Days(_)
        | Value::Months(_) => value.to_string(),
    }
}

/// Returns how far away release is: `in 84 days`, `today`, `3 days ago`.
pub(crate) fn distance(as_of: Date, release: Date) -> String {
    let days = as_of
        .until((Unit::Day, release))
        .map_or(0, |span| span.get_days());
    match days {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        -1 => "yesterday".to_owned(),
        2.. => format!("in {days} days"),
        _ => format!("{} days ago", days.unsigned_abs()),
    }
}

/// Returns when something is due, seen from the day of the plan, as the heading of a group.
pub(crate) fn due_heading(due: Option<Date>, as_of: Date) -> String {
    match due {
        None => "Date unknown".to_owned(),
        Some(due) if due < as_of => format!("Now (was due {})", day(due)),
        Some(due) if due == as_of => "Today".to_owned(),
        Some(due) => format!("By {}", day(due)),
    }
}

/// Returns the same inside a sentence; nothing for something that has no date.
pub(crate) fn due(due: Option<Date>, as_of: Date) -> Option<String> {
    let due = due?;
    Some(if due < as_of {
        format!("was due {}", day(due))
    } else {
        format!("due {}", day(due))
    })
}

/// Returns the counts as a sentence, those that call for something first.
pub(crate) fn counts(counts: &Counts) -> String {
    let standing: Vec<_> = Status::ALL
        .into_iter()
        .map(|status| (status, counts.of(status)))
        .filter(|(_, count)| *count > 0)
        .map(|(status, count)| format!("{count} {}", counted(status, count)))
        .collect();
    let total: usize = Status::ALL
        .into_iter()
        .map(|status| counts.of(status))
        .sum();
    format!(
        "{}: {}.",
        plural(total, "item", "items"),
        if standing.is_empty() {
            "nothing to check".to_owned()
        } else {
            standing.join(", ")
        }
    )
}

/// Returns a number with its noun.
pub(crate) fn plural(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Returns texts joined as in a sentence: `a, b and c`.
pub(crate) fn list(texts: &[String], last: &str) -> String {
    match texts {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., end] => format!("{} {last} {end}", rest.join(", ")),
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
pub(crate) fn missing(state: FactState) -> Option<&'static str> {
    (state != FactState::NotRecorded).then(|| state.phrase())
}

fn counted(status: Status, count: usize) -> &'static str {
    match status {
        Status::Unmet => "unmet",
        Status::Undetermined => "undetermined",
        Status::Arranged => "arranged",
        Status::Declined => "declined by the person",
        Status::Met => "met",
        Status::NotApplicable if count == 1 => "does not apply",
        Status::NotApplicable => "do not apply",
    }
}

/// Marks that turn the direction of a line could make a text read as another.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const AS_OF: Date = Date::constant(2026, 11, 23);

    #[test]
    fn a_text_cannot_steer_the_terminal() {
        assert_eq!(clean("a\u{1b}[31m\n b\u{202e}"), "a\u{fffd}[31m b\u{fffd}");
    }

    #[test]
    fn days_to_release_count_from_the_day_of_the_plan() {
        let days = |year, month, date| distance(AS_OF, Date::constant(year, month, date));
        assert_eq!(days(2027, 2, 15), "in 84 days");
        assert_eq!(days(2026, 11, 24), "tomorrow");
        assert_eq!(days(2026, 11, 23), "today");
        assert_eq!(days(2025, 11, 23), "365 days ago");
    }

    #[test]
    fn what_is_past_due_is_due_now() {
        let heading = |date| due_heading(Some(date), AS_OF);
        assert_eq!(
            heading(Date::constant(2026, 11, 3)),
            "Now (was due 3 November 2026)"
        );
        assert_eq!(heading(AS_OF), "Today");
        assert_eq!(heading(Date::constant(2027, 1, 4)), "By 4 January 2027");
        assert_eq!(due_heading(None, AS_OF), "Date unknown");
    }
}
