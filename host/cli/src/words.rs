//! Every text that the program puts before a reader, in the reader's language.
//!
//! # To say something
//!
//! Write the text in `host/cli/messages/en.ftl` ([Fluent syntax](https://projectfluent.org)), a message a
//! sentence, never a sentence put together from pieces: other languages have other orders.
//!
//! ```ftl
//! due-by = By { $day }
//! facts = { $count ->
//!     [one] one fact
//!    *[other] { $count } facts
//! }
//! ```
//!
//! Then take it from the [`Words`] that every command and renderer is given:
//!
//! ```ignore
//! words.text("what-to-do")
//! words.with("due-by", &[("day", words.day(due).into())])
//! words.with("facts", &[("count", facts.len().into())])
//! ```
//!
//! - The name of a message stands in the code as a literal, directly in `text` or `with` (an enum is put in words by a
//!   `match` over whole calls): tests hold code and files to each other, names and variables alike.
//! - Numbers are given as numbers, so that each language can choose its plural; dates, lists and decimals come finished
//!   from [`Words::day`], [`Words::weekday`], [`Words::and`], [`Words::or`] and [`Words::decimal`].
//! - What a pack says (titles, questions, holders, choices, what a rule recommends) goes through [`Words::pack`], which
//!   gives the pack's translation, or what the pack says itself. It is cleaned there; so do not clean it again.
//! - Names (fact paths, items, packs, parameters), digits of law and everything written in a case file stay as they are.
//! - What the libraries say of a document is a [`Message`], whose English stands in their code as `message!("…")`; the
//!   help of the program is English in the code as well. Both are translated in files of their own, `messages/remarks` and
//!   `messages/help`, under names made of the English text: [`Words::message`] and [`Words::help`] find them.
//! - Fluent trims the ends of a text: spaces around it are the code's.
//! - Never add an English full stop, colon or comma in code: [`Words::sentence`], [`Words::colon`] and [`Words::series`] add those of the
//!   language.

mod calendar;
mod language;
#[cfg(test)]
mod tests;

use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use throughcare::{Law, Translation, message_id};
use throughcare_model::{Date, Given, Message};

pub(crate) use language::{Direction, Language, language};

use crate::arguments::STANDARD_INPUT;
use crate::render::wording::{self, clean};
use calendar::Writing;

/// The texts of the program by language.
const MESSAGES: [(Language, &str); 6] = [
    (Language::English, include_str!("../messages/en.ftl")),
    (Language::French, include_str!("../messages/fr.ftl")),
    (Language::Spanish, include_str!("../messages/es.ftl")),
    (Language::Russian, include_str!("../messages/ru.ftl")),
    (Language::Chinese, include_str!("../messages/zh.ftl")),
    (Language::Arabic, include_str!("../messages/ar.ftl")),
];

/// What is said of documents, by language; in English it stands in the code.
const REMARKS: [(Language, &str); 5] = [
    (Language::French, include_str!("../messages/remarks/fr.ftl")),
    (
        Language::Spanish,
        include_str!("../messages/remarks/es.ftl"),
    ),
    (
        Language::Russian,
        include_str!("../messages/remarks/ru.ftl"),
    ),
    (
        Language::Chinese,
        include_str!("../messages/remarks/zh.ftl"),
    ),
    (Language::Arabic, include_str!("../messages/remarks/ar.ftl")),
];

/// The help of the program, by language; in English it stands in the code.
const HELP: [(Language, &str); 5] = [
    (Language::French, include_str!("../messages/help/fr.ftl")),
    (Language::Spanish, include_str!("../messages/help/es.ftl")),
    (Language::Russian, include_str!("../messages/help/ru.ftl")),
    (Language::Chinese, include_str!("../messages/help/zh.ftl")),
    (Language::Arabic, include_str!("../messages/help/ar.ftl")),
];

type Bundle = FluentBundle<FluentResource>;

/// The program's texts in one language, with the pack's own where it has them.
pub(crate) struct Words {
    language: Language,
    /// The language, then English, which has every text.
    bundles: Vec<Bundle>,
    /// Read when the first remark is made; none in English.
    remarks: OnceCell<Option<Bundle>>,
    /// Read when help is asked for; none in English.
    help: OnceCell<Option<Bundle>>,
    writing: Writing,
    packs: Translation,
}

impl Words {
    /// Takes the texts of a language.
    pub(crate) fn of(language: Language) -> Self {
        let languages = [language, Language::English];
        let wanted = if language == Language::English { 1 } else { 2 };
        Self {
            language,
            bundles: languages
                .into_iter()
                .take(wanted)
                .filter_map(|language| bundle(language, &MESSAGES))
                .collect(),
            remarks: OnceCell::new(),
            help: OnceCell::new(),
            writing: Writing::of(language),
            packs: Translation::default(),
        }
    }

    /// Adds the translations that packs bring along.
    #[must_use]
    pub(crate) fn with_packs(self, law: &Law) -> Self {
        Self {
            packs: Translation::of(law, self.language.tag()),
            ..self
        }
    }

    /// Returns the language.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// Returns a text of the program.
    pub(crate) fn text(&self, id: &'static str) -> String {
        self.with(id, &[])
    }

    /// Returns a text of the program with what it leaves open.
    pub(crate) fn with(
        &self,
        id: &'static str,
        given: &[(&'static str, FluentValue<'_>)],
    ) -> String {
        let given: FluentArgs<'_> = given.iter().cloned().collect();
        self.bundles
            .iter()
            .find_map(|bundle| format(bundle, id, &given))
            .unwrap_or_else(|| id.to_owned())
    }

    /// Returns what a library says of a document, on one line and safe for a terminal.
    pub(crate) fn message(&self, message: &Message) -> String {
        let bundle = self.remarks.get_or_init(|| bundle(self.language, &REMARKS));
        let translated = bundle.as_ref().and_then(|bundle| {
            let given = message.given().iter();
            let given = given.map(|(name, given)| (*name, self.given(given)));
            format(bundle, &message_id(message.pattern()), &given.collect())
        });
        translated.unwrap_or_else(|| clean(&message.to_string()))
    }

    fn given(&self, given: &Given) -> FluentValue<'static> {
        match given {
            Given::Name(name) => clean(name).into(),
            Given::Number(number) => (*number).into(),
            Given::Value(value) => wording::value(value, self).into(),
            Given::Pack(text) => self.pack(text).into(),
            Given::Message(message) => self.message(message).into(),
            Given::Names(names) => {
                let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
                self.and(&names).into()
            }
        }
    }

    /// Returns a text of the help, which is English in the code.
    pub(crate) fn help(&self, english: &str) -> String {
        let bundle = self.help.get_or_init(|| bundle(self.language, &HELP));
        bundle
            .as_ref()
            .and_then(|bundle| format(bundle, &message_id(english), &FluentArgs::new()))
            .unwrap_or_else(|| english.to_owned())
    }

    /// Returns what a pack says, in this language where the pack has it, on one line and safe for a terminal.
    pub(crate) fn pack(&self, text: &str) -> String {
        clean(self.packs.text(text))
    }

    /// Returns the name of a document.
    pub(crate) fn file(&self, name: &str) -> String {
        if name == STANDARD_INPUT {
            self.text("standard-input")
        } else {
            clean(name)
        }
    }

    /// Returns a text as a sentence: with what ends one, unless it has an end of its own.
    pub(crate) fn sentence(&self, text: &str) -> String {
        if text.is_empty() || text.ends_with(['.', '?', '!', ':', '。', '？', '！', '：', '؟'])
        {
            text.to_owned()
        } else {
            self.with("sentence", &[("text", text.into())])
        }
    }

    /// Returns a text as what announces others: `What to do:`.
    pub(crate) fn colon(&self, text: &str) -> String {
        self.with("heading-colon", &[("text", text.into())])
    }

    /// Returns a text under its label: `Policy: kyoto 1.0.0`.
    pub(crate) fn labelled(&self, label: &str, text: &str) -> String {
        self.with(
            "labelled",
            &[("label", label.into()), ("text", text.into())],
        )
    }

    /// Returns texts one after the other, without a last "and": `a, b, c`.
    pub(crate) fn series(&self, texts: &[String]) -> String {
        texts.join(&self.text("between"))
    }

    /// Returns longer texts one after the other: `a; b; c`.
    pub(crate) fn long_series(&self, texts: &[String]) -> String {
        texts.join(&self.text("between-long"))
    }

    /// Returns a text to be read aloud: a dash is read as nothing, or as its name.
    pub(crate) fn spoken(&self, text: &str) -> String {
        let pause = self.text("between");
        text.replace(" — ", &pause).replace(" · ", &pause)
    }

    /// Returns a date: `3 November 2026`.
    pub(crate) fn day(&self, date: Date) -> String {
        self.writing.day(date)
    }

    /// Returns a date with its weekday, which matters on the day of release: `Friday 12 February 2027`.
    pub(crate) fn weekday(&self, date: Date) -> String {
        self.writing.weekday(date)
    }

    /// Returns texts joined as in a sentence: `a, b and c`.
    pub(crate) fn and(&self, texts: &[String]) -> String {
        self.writing.and(texts)
    }

    /// Returns texts joined as in a sentence: `a, b or c`.
    pub(crate) fn or(&self, texts: &[String]) -> String {
        self.writing.or(texts)
    }

    /// Returns a decimal, which comes as digits with a full stop: `12.5`.
    pub(crate) fn decimal(&self, digits: &str) -> String {
        self.writing.decimal(digits)
    }
}

/// Fills in a text, if it is there.
fn format(bundle: &Bundle, id: &str, given: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    // What is not given is shown by its name; a test finds it first.
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(given), &mut errors);
    Some(text.into_owned())
}

fn bundle(language: Language, of: &[(Language, &str)]) -> Option<Bundle> {
    let (_, text) = of.iter().find(|(of, _)| *of == language)?;
    // A file with a mistake in it still gives its other texts; a test finds the mistake.
    let resource = match FluentResource::try_new((*text).to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut bundle = FluentBundle::new(vec![language.tag().parse().ok()?]);
    // Names from left to right stand in lines from right to left; without marks around them a reader's screen
    // would tear them apart. In the other languages everything runs one way, and the marks would be in the way of a search.
    bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
    bundle.add_resource(resource).ok()?;
    Some(bundle)
}
