//! TOML as a tree, with all its mistakes at once.

use throughcare_model::{Code, Date, Span};
use toml::de::{DeInteger, DeTable, DeValue, Error};
use toml::value::Datetime;

use super::document::{Content, Node, Table, TableEntry, exact};
use super::mistakes::Page;

const SYNTAX: Code = Code("document/syntax");
const REPEATED_KEY: Code = Code("document/repeated-key");

/// What the reader of TOML says of a key that is there already.
const DUPLICATE: &str = "duplicate key";

/// The beginnings of what the reader of TOML says, what we say instead, and what to do.
///
/// It speaks of grammar and sometimes of the text; we speak of what a person would change.
const IN_OUR_WORDS: &[(&str, &str, &str)] = &[
    (
        "string values must be quoted",
        "a text stands without quotes",
        "put it in quotes: `key = \"text\"`",
    ),
    (
        "cannot extend value",
        "this key holds a value, so nothing can lie under it",
        "take away one of the two",
    ),
    (
        "unclosed array table",
        "the heading is not closed",
        "end it with `]]`",
    ),
    (
        "unclosed table",
        "the heading is not closed",
        "end it with `]`",
    ),
    (
        "unclosed array",
        "the list is not closed",
        "end it with `]`",
    ),
    (
        "unclosed inline table",
        "the table is not closed",
        "end it with `}`",
    ),
    (
        "missing comma",
        "a comma is missing",
        "put a comma between the two",
    ),
    ("extra comma", "there is a comma too many", "take it away"),
    (
        "missing value",
        "the key has no value",
        "write one after `=`, or take the line away",
    ),
    (
        "key with no value",
        "the key has no value",
        "write one after `=`, or take the line away",
    ),
    (
        "missing assignment",
        "`=` is missing between key and value",
        "write `key = value`",
    ),
    ("extra", "there is an `=` too many", "write `key = value`"),
    (
        "invalid unquoted key",
        "a key is written with characters that need quotes",
        "put the key in quotes",
    ),
    (
        "unquoted keys cannot be empty",
        "a key is missing",
        "write it before `=`, or between the dots",
    ),
    (
        "unexpected leading zero",
        "a number begins with a zero",
        "leave the zero out; a reference number is a text, in quotes",
    ),
    (
        "invalid basic string",
        "a text is not closed, or holds a character that needs `\\`",
        "close it with `\"`; write `\\\\` for a backslash",
    ),
    (
        "invalid literal string",
        "a text is not closed",
        "close it with `'`",
    ),
    (
        "missing escaped value",
        "`\\` stands in a text without a character that it may stand before",
        "write `\\\\` for a backslash",
    ),
    (
        "failed to parse datetime",
        "this is not a date of the calendar",
        "write year, month and day: `2027-02-15`",
    ),
    (
        "invalid datetime",
        "this is not a date of the calendar",
        "write year, month and day: `2027-02-15`",
    ),
];

/// Reads the document of a page. Nesting must have been bounded before.
pub(super) fn parse(page: Page<'_>) -> Option<Node> {
    let (root, errors) = DeTable::parse_recoverable(page.source.text());
    let mut readable = true;
    for error in &errors {
        readable &= error.message().starts_with(DUPLICATE);
        report(page, error);
    }
    readable.then(|| Node {
        span: Span::EMPTY,
        content: Content::Table(table(page, root.into_inner())),
    })
}

fn report(page: Page<'_>, error: &Error) {
    let span = Span::new(page.source.text(), error.span().unwrap_or_default());
    if error.message().starts_with(DUPLICATE) {
        let help = "keep one of them, or use `[[…]]` for a repeated fact".to_owned();
        page.error(
            REPEATED_KEY,
            span,
            "a key is written twice",
            "written before",
            help,
        );
        return;
    }
    let known = IN_OUR_WORDS
        .iter()
        .find(|(said, ..)| error.message().starts_with(said));
    let (message, help) = known.map_or(
        ("this is not TOML", "write `key = value`, one to a line"),
        |(_, message, help)| (message, help),
    );
    page.error(SYNTAX, span, message, "", help.to_owned());
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
        Content::Other("a number that is too large"),
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
                Content::Other("a day that is in no calendar"),
                Content::Date,
            ),
        (Some(_), Some(_)) => Content::Other("a date with a time of day"),
        _ => Content::Other("a time of day"),
    }
}
