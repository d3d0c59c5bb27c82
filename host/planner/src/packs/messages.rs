//! `messages/<language>.ftl`: what the packs say, in another language. Plain texts, each under the name that
//! [`message_id`](crate::translation::message_id) makes of the text of the pack.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser::{self, ParserError};
use fluent_syntax::unicode::unescape_unicode_to_string;
use throughcare_model::{Code, Diagnostic, SourceText, Span, message};

use super::files::PackFiles;
use crate::reading::nearest::quoted;

const UNREADABLE: Code = Code("messages/unreadable");
const NOT_PLAIN: Code = Code("messages/not-plain");
const TWICE: Code = Code("messages/twice");
const NO_LANGUAGE: Code = Code("messages/no-language");

/// The folder of texts in other languages.
pub(super) const FOLDER: &str = "messages";

/// The texts of one pack in one language, not yet read.
#[derive(Debug, Clone)]
pub(crate) struct MessageFile {
    /// The pack.
    pub(crate) pack: String,
    /// The language, as the name of the file has it.
    pub(crate) language: String,
    /// The file.
    pub(crate) source: SourceText,
}

/// What a file of messages says.
#[derive(Debug, Default)]
pub(crate) struct Messages {
    /// The texts by their names, each with its place; empty where the translation is still to be written.
    pub(crate) texts: BTreeMap<String, (String, Span)>,
    /// What is wrong with the file.
    pub(crate) mistakes: Vec<Diagnostic>,
}

/// Finds the files of messages of a pack. They are read when somebody wants their language.
pub(super) fn find(files: &PackFiles, pack: &str) -> Vec<MessageFile> {
    files
        .paths()
        .filter_map(|path| {
            let language = language_of(path)?;
            Some(MessageFile {
                pack: pack.to_owned(),
                language: language.to_owned(),
                source: files.text(path)?.clone(),
            })
        })
        .collect()
}

/// Returns the language of a file of messages by its path in the pack.
pub(super) fn language_of(path: &str) -> Option<&str> {
    let name = path.strip_prefix(FOLDER)?.strip_prefix('/')?;
    name.strip_suffix(".ftl").filter(|name| !name.contains('/'))
}

/// Returns whether this is written as the tag of a language: `fr`, `zh`, `pt-BR`.
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    matches!(first.len(), 2..=3)
        && first.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| {
            matches!(part.len(), 2..=8) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

impl MessageFile {
    /// Reads the file; what cannot be read is left out, and said.
    pub(crate) fn read(&self) -> Messages {
        let mut messages = Messages::default();
        if !is_language_tag(&self.language) {
            let message = message!(
                "{tag} is not the tag of a language",
                tag = quoted(&self.language)
            );
            messages.mistakes.push(
                Diagnostic::error(NO_LANGUAGE, message)
                    .at(&SourceText::new(self.source.name(), ""), Span::EMPTY, None)
                    .help(message!("name the file by its language, such as `fr.ftl`")),
            );
        }
        let (resource, errors) = match parser::parse(self.source.text()) {
            Ok(resource) => (resource, Vec::new()),
            Err(both) => both,
        };
        let places = places(self.source.text());
        for error in &errors {
            self.unreadable(error, &places, &mut messages);
        }
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => self.message(message, &places, &mut messages),
                Entry::Term(term) => {
                    let at = place(&places, term.id.name);
                    messages.mistakes.push(self.not_plain(term.id.name, at));
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
        messages
    }

    fn message(&self, message: &Message<&str>, places: &Places<'_>, to: &mut Messages) {
        let name = message.id.name;
        let at = place(places, name);
        let text = message.value.as_ref().and_then(plain);
        let (Some(text), []) = (text, message.attributes.as_slice()) else {
            to.mistakes.push(self.not_plain(name, at));
            return;
        };
        self.add(name, text, at, to);
    }

    fn add(&self, name: &str, text: String, at: Span, to: &mut Messages) {
        if to.texts.contains_key(name) {
            let message = message!("{name} is there twice", name = quoted(name));
            to.mistakes.push(
                Diagnostic::error(TWICE, message)
                    .at(&self.source, at, None)
                    .help(message!("keep one of them")),
            );
            return;
        }
        to.texts.insert(name.to_owned(), (text, at));
    }

    /// A name with nothing after it is a text that is still to be written, and not a mistake in the writing.
    fn unreadable(&self, error: &ParserError, places: &Places<'_>, to: &mut Messages) {
        let range = error.slice.clone().unwrap_or_else(|| error.pos.clone());
        let entry = self.source.text().get(range.clone()).unwrap_or_default();
        if let Some((name, rest)) = entry.split_once('=')
            && rest.trim().is_empty()
            && places.contains_key(name.trim())
        {
            let name = name.trim();
            self.add(name, String::new(), place(places, name), to);
            return;
        }
        let span = Span::new(self.source.text(), error.pos.clone());
        to.mistakes.push(
            Diagnostic::error(
                UNREADABLE,
                message!("this is not a message as Fluent writes it"),
            )
            .at(&self.source, span, None)
            .help(message!(
                "write `name = text`, the text on one line; a brace is written `{{\"{{\"}}`"
            )),
        );
    }

    fn not_plain(&self, name: &str, at: Span) -> Diagnostic {
        let message = message!("{name} is not a plain text", name = quoted(name));
        Diagnostic::error(NOT_PLAIN, message)
            .at(&self.source, at, None)
            .help(message!(
                "write the text alone: what a pack says has no variables, choices or attributes"
            ))
    }
}

/// Returns the text of a pattern that is nothing else, on one line.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => text.push_str(&unescape_unicode_to_string(value)),
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Where each name stands first.
type Places<'a> = BTreeMap<&'a str, Span>;

fn places(text: &str) -> Places<'_> {
    let mut places = BTreeMap::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let before = line.split_once('=').map_or("", |(before, _)| before);
        let name = before.trim_end();
        if name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            let span = Span::new(text, start..start + name.len());
            places.entry(name.trim_start_matches('-')).or_insert(span);
        }
        start += line.len();
    }
    places
}

fn place(places: &Places<'_>, name: &str) -> Span {
    places.get(name).copied().unwrap_or(Span::EMPTY)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Messages {
        MessageFile {
            pack: "p".into(),
            language: "fr".into(),
            source: SourceText::new("p/messages/fr.ftl", text),
        }
        .read()
    }

    fn codes(messages: &Messages) -> Vec<&str> {
        messages.mistakes.iter().map(|one| one.code.0).collect()
    }

    #[test]
    fn a_name_with_nothing_after_it_is_still_to_be_translated() {
        let messages = read("# a bed\n# A bed\na-bed =\n\n# b\nother = Un lit\n");
        assert_eq!(codes(&messages), [""; 0]);
        assert_eq!(messages.texts["a-bed"].0, "");
        assert_eq!(messages.texts["other"].0, "Un lit");
    }

    #[test]
    fn what_is_not_a_plain_text_is_refused_at_its_line_and_the_others_stand() {
        let messages = read(
            "a = { $count }\nb = Un lit {\"{\"}ici{\"}\"}\nb = deux\n-c = d\ne = x\n    .f = y\n",
        );
        assert_eq!(
            codes(&messages),
            [
                "messages/not-plain",
                "messages/twice",
                "messages/not-plain",
                "messages/not-plain"
            ]
        );
        assert_eq!(messages.texts["b"].0, "Un lit {ici}");
        let label = &messages.mistakes[0].labels[0];
        assert_eq!(label.source.position(label.span).line, 1);
    }

    #[test]
    fn what_cannot_be_read_is_told_and_the_others_stand() {
        let messages = read("a = Un\n= nothing\nb = }\nc = Trois\n");
        assert!(codes(&messages).contains(&"messages/unreadable"));
        assert_eq!(messages.texts["a"].0, "Un");
        assert_eq!(messages.texts["c"].0, "Trois");
    }

    #[test]
    fn a_file_is_named_by_a_language() {
        assert!(is_language_tag("fr") && is_language_tag("pt-BR") && is_language_tag("zh-Hant"));
        for name in ["", "french", "FR", "f", "fr_CA", "../fr"] {
            assert!(!is_language_tag(name), "{name}");
        }
    }
}
