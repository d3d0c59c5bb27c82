//! JSON as a tree. Strict: what is not JSON by the standard is refused.

use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::{Range, Ranged};
use jsonc_parser::errors::ParseErrorKind;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde::de::IgnoredAny;
use std::collections::BTreeMap;
use throughcare_model::{Code, Diagnostic, Message, Position, Span, message};

use super::document::{Content, Node, Table, TableEntry, exact};
use super::mistakes::Page;
use super::nearest::quoted;

const SYNTAX: Code = Code("document/syntax");
const REPEATED_KEY: Code = Code("document/repeated-key");
const NOT_A_TABLE: Code = Code("document/not-a-table");

/// Nothing beyond the standard.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Reads the document of a page. Nesting must have been bounded before.
///
/// `serde_json` says whether it is JSON at all, `jsonc-parser` where everything stands.
pub(super) fn parse(page: Page<'_>) -> Option<Node> {
    let text = page.source.text();
    let tree = parse_to_ast(text, &CollectOptions::default(), &STRICT);
    let strict = serde_json::from_str::<IgnoredAny>(text);
    let value = match (tree, strict) {
        _ if text.trim().is_empty() => {
            let message = message!("the document is empty");
            page.error(NOT_A_TABLE, Span::EMPTY, message, None, in_braces());
            return None;
        }
        (Err(error), _) => {
            let (message, help) = in_our_words(error.kind());
            page.error(SYNTAX, span(page, error.range()), message, None, help);
            return None;
        }
        (Ok(_), Err(error)) => {
            // Lines and columns from 1, the column in bytes, which only a line of ASCII shows exactly.
            let at = Position {
                line: error.line(),
                column: error.column(),
            };
            let help =
                message!("check the texts: control characters and lone `\\u` halves are not JSON");
            let place = page.source.span_at(at, 1);
            page.error(SYNTAX, place, message!("this is not JSON"), None, help);
            return None;
        }
        (Ok(tree), Ok(_)) => tree.value?,
    };
    match value {
        Value::Object(object) => Some(Node {
            span: Span::EMPTY,
            content: Content::Table(table(page, object)),
        }),
        other => {
            let place = span(page, other.range());
            let message = message!("the document is not a table");
            page.error(NOT_A_TABLE, place, message, None, in_braces());
            None
        }
    }
}

fn table(page: Page<'_>, object: Object<'_>) -> Table {
    let mut first: BTreeMap<String, Span> = BTreeMap::new();
    let mut entries = Vec::new();
    for property in object.properties {
        let key_span = span(page, property.name.range());
        let key = property.name.into_string();
        if let Some(before) = first.get(&key) {
            page.mistakes.add(|| {
                let message = message!("the key {key} is written twice", key = quoted(&key));
                Diagnostic::error(REPEATED_KEY, message)
                    .at(page.source, key_span, message!("a second time"))
                    .at(page.source, *before, message!("here before"))
                    .help(message!(
                        "keep one of them, or use a list for a repeated fact"
                    ))
            });
            continue;
        }
        first.insert(key.clone(), key_span);
        entries.push(TableEntry {
            key,
            key_span,
            node: node(page, property.value),
        });
    }
    Table::new(entries)
}

fn node(page: Page<'_>, value: Value<'_>) -> Node {
    Node {
        span: span(page, value.range()),
        content: match value {
            Value::StringLit(text) => Content::Text(text.value.into_owned()),
            Value::NumberLit(number) => self::number(number.value),
            Value::BooleanLit(yes) => Content::YesNo(yes.value),
            Value::NullKeyword(_) => Content::Other(message!("`null`")),
            Value::Object(object) => Content::Table(table(page, object)),
            Value::Array(array) => Content::List(
                array
                    .elements
                    .into_iter()
                    .map(|element| node(page, element))
                    .collect(),
            ),
        },
    }
}

fn number(text: &str) -> Content {
    if text.contains(['.', 'e', 'E']) {
        exact(text)
    } else {
        text.parse().map_or(
            Content::Other(message!("a number that is too large")),
            Content::Integer,
        )
    }
}

fn span(page: Page<'_>, range: Range) -> Span {
    Span::new(page.source.text(), range.start..range.end)
}

fn in_braces() -> Message {
    message!("put everything between `{{` and `}}`")
}

/// Says what is wrong in words of our own, and what to do.
fn in_our_words(kind: &ParseErrorKind) -> (Message, Message) {
    match kind {
        ParseErrorKind::CommentsNotAllowed | ParseErrorKind::UnterminatedCommentBlock => (
            message!("JSON has no comments"),
            message!("take it away, or write the file as TOML"),
        ),
        ParseErrorKind::ExpectedComma => (
            message!("a comma is missing"),
            message!("put a comma between the two"),
        ),
        ParseErrorKind::TrailingCommasNotAllowed | ParseErrorKind::UnexpectedComma => (
            message!("there is a comma too many"),
            message!("take it away"),
        ),
        ParseErrorKind::ExpectedColonAfterObjectKey => (
            message!("a colon is missing after the key"),
            message!("write `\"key\": value`"),
        ),
        ParseErrorKind::ExpectedStringObjectProperty
        | ParseErrorKind::SingleQuotedStringsNotAllowed
        | ParseErrorKind::UnexpectedWord => (
            message!("something stands without double quotes"),
            message!("put keys and texts in double quotes"),
        ),
        ParseErrorKind::ExpectedObjectValue => (
            message!("the key has no value"),
            message!("write one after the colon"),
        ),
        ParseErrorKind::UnterminatedArray => (
            message!("the list is not closed"),
            message!("end it with `]`"),
        ),
        ParseErrorKind::UnterminatedObject => (
            message!("the table is not closed"),
            message!("end it with `}}`"),
        ),
        ParseErrorKind::UnexpectedCloseBrace | ParseErrorKind::UnexpectedCloseBracket => (
            message!("a bracket closes what was not opened"),
            message!("take it away"),
        ),
        ParseErrorKind::MultipleRootJsonValues => (
            message!("something follows after the end"),
            message!("keep one table, from `{{` to `}}`"),
        ),
        ParseErrorKind::String(_) => (
            message!("a text is not closed, or holds a character that needs `\\`"),
            message!("close it with `\"`; write `\\\\` for a backslash"),
        ),
        ParseErrorKind::BareDecimalPointNumbersNotAllowed
        | ParseErrorKind::ExpectedDigit
        | ParseErrorKind::ExpectedDigitFollowingNegativeSign
        | ParseErrorKind::ExpectedPlusMinusOrDigitInNumberLiteral
        | ParseErrorKind::HexadecimalNumbersNotAllowed
        | ParseErrorKind::NonFiniteNumbersNotAllowed
        | ParseErrorKind::UnaryPlusNumbersNotAllowed => (
            message!("this is not a number in JSON"),
            message!("write it with digits, such as `12` or `45.50`"),
        ),
        _ => (
            message!("this is not JSON"),
            message!("write `\"key\": value`, with commas between"),
        ),
    }
}

#[cfg(test)]
mod tests {
    use throughcare_model::{Date, SourceText};

    use crate::reading::document::{Document, Format};
    use crate::reading::mistakes::Mistakes;
    use crate::shown::shown;

    fn said(text: &str) -> String {
        let mistakes = Mistakes::default();
        Document::parse(&SourceText::new("a.json", text), &mistakes);
        shown(&mistakes.into_diagnostics())
    }

    #[test]
    fn what_is_not_strictly_json_is_refused_with_what_to_do() {
        let broken = [
            "{\"a\": 1,}",
            "{\"a\": 1 // one\n}",
            "{a: 1}",
            "{'a': 1}",
            "{\"a\" 1}",
            "{\"a\": }",
            "{\"a\": [1, 2}",
            "{\"a\": 1",
            "{\"a\": 1 \"b\": 2}",
            "{\"a\": \"x}",
            "{\"a\": +1}",
            "{\"a\": .5}",
            "{} {}",
            "",
        ];
        let all: Vec<String> = broken.iter().map(|text| said(text)).collect();
        insta::assert_snapshot!(all.join("\n"), @r#"
        document/syntax a.json:1:8: there is a comma too many (take it away)
        document/syntax a.json:1:9: JSON has no comments (take it away, or write the file as TOML)
        document/syntax a.json:1:2: something stands without double quotes (put keys and texts in double quotes)
        document/syntax a.json:1:2: something stands without double quotes (put keys and texts in double quotes)
        document/syntax a.json:1:6: a colon is missing after the key (write `"key": value`)
        document/syntax a.json:1:7: a bracket closes what was not opened (take it away)
        document/syntax a.json:1:12: a bracket closes what was not opened (take it away)
        document/syntax a.json:1:1: the table is not closed (end it with `}`)
        document/syntax a.json:1:8: a comma is missing (put a comma between the two)
        document/syntax a.json:1:7: a text is not closed, or holds a character that needs `\` (close it with `"`; write `\\` for a backslash)
        document/syntax a.json:1:7: this is not a number in JSON (write it with digits, such as `12` or `45.50`)
        document/syntax a.json:1:7: this is not a number in JSON (write it with digits, such as `12` or `45.50`)
        document/syntax a.json:1:4: something follows after the end (keep one table, from `{` to `}`)
        document/not-a-table a.json:1:1: the document is empty (put everything between `{` and `}`)
        "#);
    }

    #[test]
    fn what_only_the_strict_reader_refuses_is_refused_too() {
        insta::assert_snapshot!(said("{\"a\": \"\u{1}\"}"), @r#"document/syntax a.json:1:7: this is not JSON (check the texts: control characters and lone `\u` halves are not JSON)"#);
    }

    #[test]
    fn a_repeated_key_is_an_error_at_any_depth() {
        insta::assert_snapshot!(said("{\"a\": {\n \"b\": 1,\n \"b\": 2}}"), @"document/repeated-key a.json:3:2 <a second time> and a.json:2:2 <here before>: the key `b` is written twice (keep one of them, or use a list for a repeated fact)");
    }

    #[test]
    fn the_whole_must_be_a_table() {
        insta::assert_snapshot!(said("[1]"), @"document/not-a-table a.json:1:1: the document is not a table (put everything between `{` and `}`)");
    }

    #[test]
    fn a_date_is_a_text_of_one_form_only() {
        let source = SourceText::new(
            "a.json",
            r#"{"a": "2027-02-15", "b": "2027-2-15", "c": "20270215", "d": "2027-02-30", "e": "2027-02-15T10:00"}"#,
        );
        let document = Document::parse(&source, &Mistakes::default()).unwrap();
        let dates: Vec<Option<Date>> = (document.root.as_table().unwrap().iter())
            .map(|entry| entry.node.as_date(Format::Json))
            .collect();
        let only = Some(Date::constant(2027, 2, 15));
        assert_eq!(dates, [only, None, None, None, None]);
    }
}
