//! One tree for every document, whichever way it was written, with the place of everything in it.

use std::fmt;

use throughcare_model::{Code, Date, Decimal, Message, SourceText, Span, message};

use super::depth::{DEEPEST, too_deep_in_json, too_deep_in_toml};
use super::mistakes::{Mistakes, Page};
use super::{json, toml};

const TOO_DEEP: Code = Code("document/too-deep");

/// How a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// TOML 1.1.
    Toml,
    /// JSON, strictly; dates are texts of the form `2027-02-15`.
    Json,
}

/// A document as a tree. What it says may be personal, so `Debug` names kinds only.
#[derive(Debug)]
pub(crate) struct Document {
    /// How it was written.
    pub(crate) format: Format,
    /// The whole of it, always a table.
    pub(crate) root: Node,
}

/// One value with its place.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    /// Where it stands; for a table under a heading, the heading.
    pub(crate) span: Span,
    /// What it is.
    pub(crate) content: Content,
}

/// What a value is. Numbers are exact; there are no floats.
#[derive(Clone)]
pub(crate) enum Content {
    /// Names with values.
    Table(Table),
    /// Values in a row.
    List(Vec<Node>),
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number with a decimal point.
    Decimal(Decimal),
    /// `true` or `false`.
    YesNo(bool),
    /// A calendar date; in JSON a date is a text.
    Date(Date),
    /// Something that no document here may hold, by the phrase that names it.
    Other(Message),
}

/// The entries of a table in the order in which they are written, each name once.
#[derive(Debug, Clone)]
pub(crate) struct Table(Vec<TableEntry>);

/// A name with its value.
#[derive(Debug, Clone)]
pub(crate) struct TableEntry {
    /// The name.
    pub(crate) key: String,
    /// Where the name stands.
    pub(crate) key_span: Span,
    /// The value.
    pub(crate) node: Node,
}

impl Document {
    /// Reads a document; what cannot be read is reported, and then there is none. A repeated key is
    /// reported too, but the rest can still be looked at.
    pub(crate) fn parse(source: &SourceText, mistakes: &Mistakes) -> Option<Self> {
        let format = Format::of(source);
        let page = Page {
            source,
            format,
            mistakes,
        };
        let too_deep = match format {
            Format::Toml => too_deep_in_toml(source.text()),
            Format::Json => too_deep_in_json(source.text()),
        };
        if let Some(span) = too_deep {
            page.error(
                TOO_DEEP,
                span,
                message!(
                    "tables and lists lie more than {deepest} deep inside each other",
                    deepest = DEEPEST
                ),
                message!("too deep here"),
                message!(
                    "no document of this kind needs that; look for a bracket that is never closed"
                ),
            );
            return None;
        }
        let root = match format {
            Format::Toml => toml::parse(page),
            Format::Json => json::parse(page),
        };
        root.map(|root| Self { format, root })
    }

    /// Returns the page on which to report what this document says wrongly.
    pub(crate) fn page<'a>(&self, source: &'a SourceText, mistakes: &'a Mistakes) -> Page<'a> {
        Page {
            source,
            format: self.format,
            mistakes,
        }
    }
}

impl Format {
    /// Tells the format by the ending of the name, else by the first character.
    pub(crate) fn of(source: &SourceText) -> Self {
        let ending = source.name().rsplit_once('.').map(|(_, ending)| ending);
        match ending {
            Some(ending) if ending.eq_ignore_ascii_case("json") => Self::Json,
            Some(ending) if ending.eq_ignore_ascii_case("toml") => Self::Toml,
            _ if source.text().trim_start().starts_with('{') => Self::Json,
            _ => Self::Toml,
        }
    }
}

impl Node {
    /// Returns what kind of value this is, with its article, as a message names it.
    pub(crate) fn phrase(&self) -> Message {
        match &self.content {
            Content::Table(_) => message!("a table"),
            Content::List(_) => message!("a list"),
            Content::Text(_) => message!("a text"),
            Content::Integer(_) => message!("a whole number"),
            Content::Decimal(_) => message!("a decimal number"),
            Content::YesNo(_) => message!("true or false"),
            Content::Date(_) => message!("a date"),
            Content::Other(phrase) => phrase.clone(),
        }
    }

    /// Returns the table, if it is one.
    pub(crate) fn as_table(&self) -> Option<&Table> {
        match &self.content {
            Content::Table(table) => Some(table),
            _ => None,
        }
    }

    /// Returns the date that stands here; a text counts as one in JSON only, which has no dates.
    pub(crate) fn as_date(&self, format: Format) -> Option<Date> {
        match (&self.content, format) {
            (Content::Date(date), _) => Some(*date),
            (Content::Text(text), Format::Json) => iso_date(text),
            _ => None,
        }
    }
}

impl Table {
    /// Makes a table; entries are put in the order in which they are written.
    pub(crate) fn new(mut entries: Vec<TableEntry>) -> Self {
        entries.sort_by_key(|entry| entry.key_span);
        Self(entries)
    }

    /// Returns the entries in the order in which they are written.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &TableEntry> {
        self.0.iter()
    }

    /// Returns the entry of a name.
    pub(crate) fn get(&self, key: &str) -> Option<&TableEntry> {
        self.0.iter().find(|entry| entry.key == key)
    }
}

/// Names the kind and hides the content.
impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Table(table) => table.fmt(f),
            Self::List(nodes) => nodes.fmt(f),
            Self::Text(_) => f.write_str("Text([withheld])"),
            Self::Integer(_) => f.write_str("Integer([withheld])"),
            Self::Decimal(_) => f.write_str("Decimal([withheld])"),
            Self::YesNo(_) => f.write_str("YesNo([withheld])"),
            Self::Date(_) => f.write_str("Date([withheld])"),
            Self::Other(phrase) => write!(f, "Other({phrase})"),
        }
    }
}

/// Reads `2027-02-15` and nothing else; calendars know other spellings, a case file does not.
fn iso_date(text: &str) -> Option<Date> {
    let digits = |part: &str, many: usize| {
        let right = part.len() == many && part.bytes().all(|byte| byte.is_ascii_digit());
        right.then(|| part.parse::<i16>().ok()).flatten()
    };
    let mut parts = text.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = i8::try_from(digits(parts.next()?, 2)?).ok()?;
    let day = i8::try_from(digits(parts.next()?, 2)?).ok()?;
    if parts.next().is_some() {
        return None;
    }
    Date::new(year, month, day).ok()
}

/// Reads a decimal number exactly as it is written, never by way of a float.
pub(super) fn exact(text: &str) -> Content {
    let plain = text.trim_start_matches('+');
    let number = Decimal::from_str_exact(plain).or_else(|_| Decimal::from_scientific(plain));
    match number {
        Ok(number) => Content::Decimal(number),
        Err(_) if text.ends_with("inf") || text.ends_with("nan") => {
            Content::Other(message!("not a number that can be reckoned with"))
        }
        Err(_) => Content::Other(message!("a number with too many digits")),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, any, proptest};
    use throughcare_model::{SourceText, Vocabulary};

    use super::Document;
    use crate::CaseFile;
    use crate::reading::mistakes::Mistakes;
    use crate::reading::open::read_stream;
    use crate::shown::shown;

    fn said(name: &str, text: &str) -> String {
        let mistakes = Mistakes::default();
        Document::parse(&SourceText::new(name, text), &mistakes);
        shown(&mistakes.into_diagnostics())
    }

    #[test]
    fn nesting_a_thousand_or_a_million_deep_is_told_and_not_followed() {
        for many in [1_000, 1_000_000] {
            for open in ["[", "{\"a\":", "{a=", "[{", "a."] {
                let text = open.repeat(many);
                let texts = [text.clone(), format!("a = {text}"), format!("{text}b = 1")];
                for text in &texts {
                    for name in ["a.toml", "a.json"] {
                        let said = said(name, text);
                        let is_told = said.starts_with("document/too-deep")
                            || said.starts_with("document/syntax");
                        assert!(is_told, "{name} {open} {many}: {said}");
                    }
                }
            }
        }
        let brackets = "[".repeat(1_000);
        insta::assert_snapshot!(said("a.toml", &format!("a = {brackets}")), @"document/too-deep a.toml:1:37 <too deep here>: tables and lists lie more than 32 deep inside each other (no document of this kind needs that; look for a bracket that is never closed)");
        insta::assert_snapshot!(said("a.json", &format!("{{\"a\": {brackets}")), @"document/too-deep a.json:1:38 <too deep here>: tables and lists lie more than 32 deep inside each other (no document of this kind needs that; look for a bracket that is never closed)");
        insta::assert_snapshot!(said("a.toml", &format!("{}b = 1", "a.".repeat(1_000))), @"document/too-deep a.toml:1:66 <too deep here>: tables and lists lie more than 32 deep inside each other (no document of this kind needs that; look for a bracket that is never closed)");
    }

    #[test]
    fn the_first_character_tells_json_where_the_name_does_not() {
        assert_eq!(said("-", " {\"a\": 1}"), "");
        assert_eq!(said("-", "a = 1"), "");
    }

    /// Pieces that make and break both grammars.
    const PIECES: &str = "([\\[\\]{}=,.:#\"'\\\\\n -]|\\[\\[|'''|\"\"\"|a|b|case|1|0x|e5|true|2027-02-15|é|\u{feff}|\r\n){0,60}";

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_text_makes_the_reader_panic(text in PIECES) {
            for name in ["a.toml", "a.json"] {
                let _ = CaseFile::read(&SourceText::new(name, &text), &Vocabulary::default());
            }
        }

        #[test]
        fn no_bytes_make_the_reader_panic(bytes in any::<Vec<u8>>()) {
            if let Ok(source) = read_stream("a", bytes.as_slice()) {
                let _ = CaseFile::read(&source, &Vocabulary::default());
            }
        }
    }
}
