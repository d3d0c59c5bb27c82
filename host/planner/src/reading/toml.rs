//! TOML as a tree, with all its mistakes at once.

use throughcare_model::{Code, Date, Message, Span, message};
use toml::de::{DeInteger, DeTable, DeValue, Error};
use toml::value::Datetime;

use super::depth::never_closed;
use super::document::{Content, Node, Table, TableEntry, exact};
use super::mistakes::Page;

const SYNTAX: Code = Code("document/syntax");
const REPEATED_KEY: Code = Code("document/repeated-key");

/// What the reader of TOML says of a key that is there already.
const DUPLICATE: &str = "duplicate key";

/// What it says at the end of a document in which a bracket is still open.
const NEVER_CLOSED: [&str; 2] = [
    "unclosed array, expected `]`",
    "unclosed inline table, expected `}`",
];

/// What it says of a text without quotes, and of no value at all.
const UNQUOTED: &str = "string values must be quoted";

/// Says what is wrong, and what to do.
type Words = fn() -> (Message, Message);

/// The beginnings of what the reader of TOML says; what we say instead, and what to do.
///
/// It speaks of grammar and sometimes of the text; we speak of what a person would change.
const IN_OUR_WORDS: &[(&str, Words)] = &[
    (UNQUOTED, || {
        (
            message!("a text stands without quotes"),
            message!("put it in quotes: `key = \"text\"`"),
        )
    }),
    ("cannot extend value", || {
        (
            message!("this key holds a value, so nothing can lie under it"),
            message!("take away one of the two"),
        )
    }),
    ("unclosed array table", || {
        (
            message!("the heading is not closed"),
            message!("end it with `]]`"),
        )
    }),
    ("unclosed table", || {
        (
            message!("the heading is not closed"),
            message!("end it with `]`"),
        )
    }),
    ("unclosed", || {
        (
            message!("a bracket is not closed"),
            message!("close it with `]` or `}}`"),
        )
    }),
    ("missing comma", || {
        (
            message!("a comma is missing"),
            message!("put a comma between the two"),
        )
    }),
    ("extra comma", || {
        (
            message!("there is a comma too many"),
            message!("take it away"),
        )
    }),
    ("missing value", no_value),
    ("key with no value", no_value),
    ("missing assignment", || {
        (
            message!("`=` is missing between key and value"),
            message!("write `key = value`"),
        )
    }),
    ("extra", || {
        (
            message!("there is an `=` too many"),
            message!("write `key = value`"),
        )
    }),
    ("invalid unquoted key", || {
        (
            message!("a key is written with characters that need quotes"),
            message!("put the key in quotes"),
        )
    }),
    ("unquoted keys cannot be empty", || {
        (
            message!("a key is missing"),
            message!("write it before `=`, or between the dots"),
        )
    }),
    ("unexpected leading zero", || {
        (
            message!("a number begins with a zero"),
            message!("leave the zero out; a reference number is a text, in quotes"),
        )
    }),
    ("invalid basic string", || {
        (
            message!("a text is not closed, or holds a character that needs `\\`"),
            message!("close it with `\"`; write `\\\\` for a backslash"),
        )
    }),
    ("invalid literal string", || {
        (
            message!("a text is not closed"),
            message!("close it with `'`"),
        )
    }),
    ("missing escaped value", || {
        (
            message!("`\\` stands in a text without a character that it may stand before"),
            message!("write `\\\\` for a backslash"),
        )
    }),
    ("invalid date", no_date),
    ("invalid time", || {
        (
            message!("this is not a time of day"),
            message!("leave it out; documents here hold no times of day"),
        )
    }),
    ("failed to parse datetime", no_date),
    ("invalid float", || {
        (
            message!("this is not a number"),
            message!("write it with digits, such as `12` or `45.50`"),
        )
    }),
    ("unexpected key or value", || {
        (
            message!("something follows on the same line"),
            message!("write one `key = value` to a line"),
        )
    }),
];

fn no_date() -> (Message, Message) {
    (
        message!("this is not a day of the calendar"),
        message!("write year, month and day: `2027-02-15`"),
    )
}

fn no_value() -> (Message, Message) {
    (
        message!("the key has no value"),
        message!("write `key = value`, or take the line away"),
    )
}

/// Reads the document of a page. Nesting must have been bounded before.
pub(super) fn parse(page: Page<'_>) -> Option<Node> {
    let (root, errors) = DeTable::parse_recoverable(page.source.text());
    let readable = errors.iter().all(is_duplicate);
    for error in telling(page, &errors) {
        report(page, error);
    }
    readable.then(|| Node {
        span: Span::EMPTY,
        content: Content::Table(table(page, root.into_inner())),
    })
}

/// Returns the errors that tell something: the first of each line, and none of those that only follow
/// from a bracket that is never closed, which is reported itself.
fn telling<'e>(page: Page<'_>, errors: &'e [Error]) -> Vec<&'e Error> {
    let never_closed = errors
        .iter()
        .any(|error| NEVER_CLOSED.contains(&error.message()))
        .then(|| never_closed(page.source.text()))
        .flatten();
    if let Some(span) = never_closed {
        page.error(
            SYNTAX,
            span,
            message!("a bracket is never closed"),
            message!("opened here"),
            message!("close it with `]` or `}}`; what follows cannot be read before"),
        );
    }
    let end = never_closed.map_or(usize::MAX, |span| span.range().start);
    let start = |error: &Error| error.span().unwrap_or_default().start;
    let mut telling: Vec<&Error> = errors.iter().filter(|error| start(error) < end).collect();
    telling.sort_by_key(|error| start(error));
    let line = |error: &Error| {
        let span = Span::new(page.source.text(), error.span().unwrap_or_default());
        page.source.position(span).line
    };
    // Each look for a line counts from the start, so it is not done for more than can be shown.
    telling.truncate(1_000);
    telling.dedup_by_key(|error| line(error));
    telling
}

fn is_duplicate(error: &Error) -> bool {
    error.message().starts_with(DUPLICATE)
}

fn report(page: Page<'_>, error: &Error) {
    let span = Span::new(page.source.text(), error.span().unwrap_or_default());
    if is_duplicate(error) {
        page.error(
            REPEATED_KEY,
            span,
            message!("a key is written twice"),
            message!("a second time"),
            message!("keep one of them, or use `[[…]]` for a repeated fact"),
        );
        return;
    }
    let known = IN_OUR_WORDS
        .iter()
        .find(|(said, _)| error.message().starts_with(said));
    let (message, help) = match known {
        // The place of a value that is not there is empty.
        Some((UNQUOTED, _)) if span.range().is_empty() => no_value(),
        Some((_, in_our_words)) => in_our_words(),
        None => (
            message!("this is not TOML"),
            message!("write `key = value`, one to a line"),
        ),
    };
    page.error(SYNTAX, span, message, None, help);
}

fn table(page: Page<'_>, table: DeTable<'_>) -> Table {
    let entries = table.into_iter().map(|(key, value)| TableEntry {
        key_span: Span::new(page.source.text(), key.span()),
        key: key.into_inner().into_owned(),
        node: Node {
            span: Span::new(page.source.text(), value.span()),
            content: content(page, value.into_inner()),
        },
    });
    Table::new(entries.collect())
}

fn content(page: Page<'_>, value: DeValue<'_>) -> Content {
    match value {
        DeValue::String(text) => Content::Text(text.into_owned()),
        DeValue::Boolean(yes) => Content::YesNo(yes),
        DeValue::Integer(number) => integer(&number),
        DeValue::Float(number) => exact(number.as_str()),
        DeValue::Datetime(when) => date(&when),
        DeValue::Table(under) => Content::Table(table(page, under)),
        DeValue::Array(values) => Content::List(
            values
                .into_iter()
                .map(|value| Node {
                    span: Span::new(page.source.text(), value.span()),
                    content: content(page, value.into_inner()),
                })
                .collect(),
        ),
    }
}

fn integer(number: &DeInteger<'_>) -> Content {
    i64::from_str_radix(number.as_str(), number.radix()).map_or(
        Content::Other(message!("a number that is too large")),
        Content::Integer,
    )
}

fn date(when: &Datetime) -> Content {
    match (when.date, when.time) {
        (Some(date), None) => i16::try_from(date.year)
            .ok()
            .zip(i8::try_from(date.month).ok())
            .zip(i8::try_from(date.day).ok())
            .and_then(|((year, month), day)| Date::new(year, month, day).ok())
            .map_or(
                Content::Other(message!("a day that is in no calendar")),
                Content::Date,
            ),
        (Some(_), Some(_)) => Content::Other(message!("a date with a time of day")),
        _ => Content::Other(message!("a time of day")),
    }
}

#[cfg(test)]
mod tests {
    use throughcare_model::{Date, SourceText};

    use crate::reading::document::{Content, Document, Format};
    use crate::reading::mistakes::Mistakes;
    use crate::shown::shown;

    fn read(text: &str) -> Document {
        let mistakes = Mistakes::default();
        let document = Document::parse(&SourceText::new("a.toml", text), &mistakes);
        assert_eq!(shown(&mistakes.into_diagnostics()), "");
        document.unwrap()
    }

    fn said(text: &str) -> String {
        let mistakes = Mistakes::default();
        Document::parse(&SourceText::new("a.toml", text), &mistakes);
        shown(&mistakes.into_diagnostics())
    }

    #[test]
    fn every_mistake_of_grammar_is_reported_at_once() {
        let text = "a = confirmed\nb = 1 2\nc =\ne = \"x\nf = 2027-02-30\ng = 007\nh == 1\ni = 1 j = 2\n[d\n";
        insta::assert_snapshot!(said(text), @r#"
        document/syntax a.toml:1:5: a text stands without quotes (put it in quotes: `key = "text"`)
        document/syntax a.toml:2:5: a text stands without quotes (put it in quotes: `key = "text"`)
        document/syntax a.toml:3:4: the key has no value (write `key = value`, or take the line away)
        document/syntax a.toml:4:7: a text is not closed, or holds a character that needs `\` (close it with `"`; write `\\` for a backslash)
        document/syntax a.toml:5:5: this is not a day of the calendar (write year, month and day: `2027-02-15`)
        document/syntax a.toml:6:5: a number begins with a zero (leave the zero out; a reference number is a text, in quotes)
        document/syntax a.toml:7:4: there is an `=` too many (write `key = value`)
        document/syntax a.toml:8:5: a text stands without quotes (put it in quotes: `key = "text"`)
        document/syntax a.toml:9:3: the heading is not closed (end it with `]`)
        "#);
    }

    #[test]
    fn a_bracket_that_is_never_closed_is_reported_where_it_opens_and_alone() {
        let list = "[a]\nb = confirmed\nc = [1, {\n d = 2 }\ne = \"x\"\n[f]\ng = 1\n";
        insta::assert_snapshot!(said(list), @r#"
        document/syntax a.toml:2:5: a text stands without quotes (put it in quotes: `key = "text"`)
        document/syntax a.toml:3:5 <opened here>: a bracket is never closed (close it with `]` or `}`; what follows cannot be read before)
        "#);
        insta::assert_snapshot!(said("a = { b = 1\nc = 2\n"), @"document/syntax a.toml:1:5 <opened here>: a bracket is never closed (close it with `]` or `}`; what follows cannot be read before)");
    }

    #[test]
    fn a_repeated_key_is_an_error_however_it_is_written() {
        let text = "a = 1\na = 2\n[b]\nc = 1\n[b]\nc.d = 2\n";
        insta::assert_snapshot!(said(text), @r"
        document/repeated-key a.toml:2:1 <a second time>: a key is written twice (keep one of them, or use `[[…]]` for a repeated fact)
        document/repeated-key a.toml:5:2 <a second time>: a key is written twice (keep one of them, or use `[[…]]` for a repeated fact)
        document/syntax a.toml:6:1: this key holds a value, so nothing can lie under it (take away one of the two)
        ");
    }

    #[test]
    fn numbers_are_read_exactly() {
        let document = read("a = 45.10\nb = 1e2\nc = 0.1234567890123456789012345678\nd = 0x1F\n");
        let written: Vec<String> = (document.root.as_table().unwrap().iter())
            .map(|entry| match &entry.node.content {
                Content::Decimal(number) => number.to_string(),
                Content::Integer(number) => number.to_string(),
                _ => entry.node.phrase().to_string(),
            })
            .collect();
        assert_eq!(
            written,
            ["45.10", "100", "0.1234567890123456789012345678", "31"]
        );
    }

    #[test]
    fn what_no_document_may_hold_has_a_name_of_its_own() {
        let document =
            read("a = 2027-02-15T10:00:00Z\nb = 10:00:00\nc = inf\nd = 99999999999999999999\n");
        let phrases: Vec<String> = (document.root.as_table().unwrap().iter())
            .map(|entry| entry.node.phrase().to_string())
            .collect();
        assert_eq!(
            phrases,
            [
                "a date with a time of day",
                "a time of day",
                "not a number that can be reckoned with",
                "a number that is too large"
            ]
        );
    }

    #[test]
    fn a_date_is_a_date_and_a_quoted_one_is_a_text() {
        let document = read("a = 2027-02-15\nb = \"2027-02-15\"\n");
        let table = document.root.as_table().unwrap();
        let date = |key| table.get(key).unwrap().node.as_date(Format::Toml);
        assert_eq!(date("a"), Some(Date::constant(2027, 2, 15)));
        assert_eq!(date("b"), None);
    }

    #[test]
    fn entries_keep_the_order_in_which_they_are_written() {
        let document = read("zebra = 1\napple = 2\n[middle]\n");
        let table = document.root.as_table().unwrap();
        let keys: Vec<&str> = table.iter().map(|entry| entry.key.as_str()).collect();
        assert_eq!(keys, ["zebra", "apple", "middle"]);
    }

    #[test]
    fn lines_may_end_as_on_windows() {
        assert_eq!(said("a = 1\r\n\r\n[b]\r\nc = 2\r\n"), "");
    }
}
