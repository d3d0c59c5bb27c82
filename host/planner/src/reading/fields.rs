//! Takes a table apart key by key, and reports what is missing, unknown, or of the wrong kind.
//!
//! No message here repeats a value: the same reader serves case files, where values are personal.

use std::cell::RefCell;

use throughcare_model::{Code, Date, Message, Span, message};

use super::document::{Content, Format, Node, Table, TableEntry};
use super::mistakes::{Page, Written};
use super::nearest::{did_you_mean, listed, nearest, quoted};

const UNKNOWN_KEY: Code = Code("document/unknown-key");
const MISSING_KEY: Code = Code("document/missing-key");
const WRONG_KIND: Code = Code("document/wrong-kind");
const UNKNOWN_WORD: Code = Code("document/unknown-word");
const EMPTY: Code = Code("document/empty");

/// The keys of one table.
pub(crate) struct Fields<'a> {
    page: Page<'a>,
    table: &'a Table,
    span: Span,
    what: Message,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Fields<'a> {
    /// Opens a table. `what` names it in messages, with its article.
    pub(crate) fn new(page: Page<'a>, node: &'a Node, what: Message) -> Option<Self> {
        let Some(table) = node.as_table() else {
            let message = message!(
                "{what} should be a table, and is {found}",
                what,
                found = node.phrase()
            );
            let help = match page.format {
                Format::Toml => message!("write it as `{{ key = value }}`, or under a heading"),
                Format::Json => message!("write it as `{{ \"key\": value }}`"),
            };
            page.error(WRONG_KIND, node.span, message, None, help);
            return None;
        };
        Some(Self {
            page,
            table,
            span: node.span,
            what,
            asked: RefCell::default(),
        })
    }

    /// Where the table stands.
    pub(crate) fn span(&self) -> Span {
        self.span
    }

    /// A text, which must be there and must not be empty.
    pub(crate) fn text(&self, key: &'static str) -> Option<String> {
        self.written_text(key).map(|text| text.value)
    }

    /// A text, if it is there.
    pub(crate) fn optional_text(&self, key: &'static str) -> Option<String> {
        self.optional_written_text(key).map(|text| text.value)
    }

    /// A text with its place, which must be there.
    pub(crate) fn written_text(&self, key: &'static str) -> Option<Written<String>> {
        self.text_in(self.required(key, "\"…\"")?)
    }

    /// A text with its place, if it is there.
    pub(crate) fn optional_written_text(&self, key: &'static str) -> Option<Written<String>> {
        self.text_in(self.optional(key)?)
    }

    /// A list of texts, which must be there and must not be empty.
    pub(crate) fn texts(&self, key: &'static str) -> Vec<Written<String>> {
        let Some(entry) = self.required(key, "[\"…\"]") else {
            return Vec::new();
        };
        if matches!(&entry.node.content, Content::List(nodes) if nodes.is_empty()) {
            let help = message!("name at least one");
            let message = message!("{key} is empty", key = quoted(key));
            self.page.error(EMPTY, entry.node.span, message, None, help);
        }
        self.texts_in(entry)
    }

    /// A list of texts, if it is there.
    pub(crate) fn optional_texts(&self, key: &'static str) -> Option<Vec<Written<String>>> {
        self.optional(key).map(|entry| self.texts_in(entry))
    }

    /// A date, which must be there.
    pub(crate) fn date(&self, key: &'static str) -> Option<Date> {
        self.date_in(self.required(key, "2026-01-01")?)
    }

    /// A date, if it is there.
    pub(crate) fn optional_date(&self, key: &'static str) -> Option<Date> {
        self.date_in(self.optional(key)?)
    }

    /// `true` or `false`, if it is there.
    pub(crate) fn optional_yes_no(&self, key: &'static str) -> Option<bool> {
        let entry = self.optional(key)?;
        if let Content::YesNo(yes) = entry.node.content {
            return Some(yes);
        }
        let help = message!("write it without quotes");
        self.wrong_kind(entry, message!("true or false"), help)
    }

    /// One of several words, which must be there.
    pub(crate) fn word<T: Copy>(&self, key: &'static str, words: &[(&str, T)]) -> Option<T> {
        self.word_in(self.required(key, "\"…\"")?, words)
    }

    /// One of several words, if it is there.
    pub(crate) fn optional_word<T: Copy>(
        &self,
        key: &'static str,
        words: &[(&str, T)],
    ) -> Option<T> {
        self.word_in(self.optional(key)?, words)
    }

    /// A value of any kind, which must be there; `example` shows how it is written.
    pub(crate) fn node(&self, key: &'static str, example: &str) -> Option<&'a Node> {
        self.required(key, example).map(|entry| &entry.node)
    }

    /// A value of any kind, if it is there.
    pub(crate) fn optional_node(&self, key: &'static str) -> Option<&'a Node> {
        self.optional(key).map(|entry| &entry.node)
    }

    /// The elements of a list, if it is there; each is still to be opened.
    pub(crate) fn list(&self, key: &'static str) -> &'a [Node] {
        let Some(entry) = self.optional(key) else {
            return &[];
        };
        let Content::List(nodes) = &entry.node.content else {
            let help = message!("write `[[{key}]]` above each", key);
            self.wrong_kind::<()>(entry, message!("a list"), help);
            return &[];
        };
        nodes
    }

    /// The entries of a table whose keys are names of their own, if it is there.
    pub(crate) fn names(
        &self,
        key: &'static str,
    ) -> impl Iterator<Item = &'a TableEntry> + use<'a> {
        let entry = self.optional(key);
        let table = entry.and_then(|entry| match entry.node.as_table() {
            None => {
                let help = message!("write `[{key}.…]` above each", key);
                self.wrong_kind(entry, message!("a table"), help)
            }
            table => table,
        });
        table.into_iter().flat_map(Table::iter)
    }

    /// Reports every key that was not asked for.
    pub(crate) fn finish(self) {
        let asked = self.asked.into_inner();
        for entry in self.table.iter() {
            if !asked.contains(&entry.key.as_str()) {
                let known = asked.iter().copied();
                let help = did_you_mean(&entry.key, known.clone())
                    .unwrap_or_else(|| message!("the keys here are {keys}", keys = listed(known)));
                let message = message!(
                    "{key} is not a key of {what}",
                    key = quoted(&entry.key),
                    what = self.what.clone()
                );
                self.page
                    .error(UNKNOWN_KEY, entry.key_span, message, None, help);
            }
        }
    }

    fn optional(&self, key: &'static str) -> Option<&'a TableEntry> {
        self.asked.borrow_mut().push(key);
        self.table.get(key)
    }

    fn required(&self, key: &'static str, example: &str) -> Option<&'a TableEntry> {
        let found = self.optional(key);
        if found.is_none() {
            // A key that was only misspelled is reported once, by `finish`.
            let misspelled = self
                .table
                .iter()
                .any(|entry| nearest(&entry.key, [key]).is_some());
            if !misspelled {
                let help = match self.page.format {
                    Format::Toml => message!("add `{key} = {example}`", key, example),
                    Format::Json => message!("add `\"{key}\": {example}`", key, example),
                };
                let message = message!(
                    "{what} needs {key}",
                    what = self.what.clone(),
                    key = quoted(key)
                );
                let label = message!("not in here");
                self.page
                    .error(MISSING_KEY, self.span, message, label, help);
            }
        }
        found
    }

    fn text_in(&self, entry: &TableEntry) -> Option<Written<String>> {
        text_of(self.page, &entry.key, &entry.node)
    }

    fn texts_in(&self, entry: &TableEntry) -> Vec<Written<String>> {
        let Content::List(nodes) = &entry.node.content else {
            let help = message!("put it in `[` and `]`");
            self.wrong_kind::<()>(entry, message!("a list of texts"), help);
            return Vec::new();
        };
        nodes
            .iter()
            .filter_map(|node| text_of(self.page, &entry.key, node))
            .collect()
    }

    fn date_in(&self, entry: &TableEntry) -> Option<Date> {
        let date = entry.node.as_date(self.page.format);
        if date.is_none() {
            let help = match self.page.format {
                Format::Toml => message!("write year, month and day without quotes: `2027-02-15`"),
                Format::Json => message!("write year, month and day: `\"2027-02-15\"`"),
            };
            return self.wrong_kind(entry, message!("a date"), help);
        }
        date
    }

    fn word_in<T: Copy>(&self, entry: &TableEntry, words: &[(&str, T)]) -> Option<T> {
        let written = self.text_in(entry)?;
        let found = words.iter().find(|(word, _)| *word == written.value);
        if found.is_none() {
            let all = words.iter().map(|(word, _)| *word);
            let help = did_you_mean(&written.value, all.clone())
                .unwrap_or_else(|| message!("write one of {words}", words = listed(all)));
            let message = message!(
                "{key} holds a word that is not known here",
                key = quoted(&entry.key)
            );
            self.page
                .error(UNKNOWN_WORD, written.span, message, None, help);
        }
        found.map(|(_, meaning)| *meaning)
    }

    fn wrong_kind<T>(&self, entry: &TableEntry, wanted: Message, help: Message) -> Option<T> {
        wrong_kind(self.page, &entry.key, &entry.node, wanted, help);
        None
    }
}

/// Returns the text that a node holds; anything else, and an empty text, is reported.
pub(crate) fn text_of(page: Page<'_>, key: &str, node: &Node) -> Option<Written<String>> {
    match &node.content {
        Content::Text(text) if text.trim().is_empty() => {
            let message = message!("{key} is empty", key = quoted(key));
            let help = message!("write it out, or take the key away");
            page.error(EMPTY, node.span, message, None, help);
            None
        }
        Content::Text(text) => Some(page.written(text.clone(), node.span)),
        _ => {
            let help = message!("put it in double quotes");
            wrong_kind(page, key, node, message!("a text"), help);
            None
        }
    }
}

/// Says what should stand there, by a phrase with its article.
fn wrong_kind(page: Page<'_>, key: &str, node: &Node, wanted: Message, help: Message) {
    let message = message!(
        "{key} should be {wanted}, and is {found}",
        key = quoted(key),
        wanted,
        found = node.phrase()
    );
    page.error(WRONG_KIND, node.span, message, None, help);
}

#[cfg(test)]
mod tests {
    use throughcare_model::{SourceText, message};

    use super::Fields;
    use crate::reading::document::Document;
    use crate::reading::mistakes::Mistakes;
    use crate::shown::shown;

    fn said(text: &str, ask: impl FnOnce(&Fields<'_>)) -> String {
        let mistakes = Mistakes::default();
        let source = SourceText::new("a.toml", text);
        let document = Document::parse(&source, &mistakes).unwrap();
        let page = document.page(&source, &mistakes);
        let fields = Fields::new(page, &document.root, message!("a derogation")).unwrap();
        ask(&fields);
        fields.finish();
        shown(&mistakes.into_diagnostics())
    }

    #[test]
    fn a_missing_key_is_pointed_at_in_its_table() {
        let said = said("", |fields| {
            fields.text("ground");
            fields.date("from");
            fields.texts("who");
        });
        insta::assert_snapshot!(said, @r#"
        document/missing-key a.toml:1:1 <not in here>: a derogation needs `ground` (add `ground = "…"`)
        document/missing-key a.toml:1:1 <not in here>: a derogation needs `from` (add `from = 2026-01-01`)
        document/missing-key a.toml:1:1 <not in here>: a derogation needs `who` (add `who = ["…"]`)
        "#);
    }

    #[test]
    fn a_misspelled_key_is_reported_once_with_what_was_meant() {
        let said = said("grond = \"ferry\"\ncolour = 1\n", |fields| {
            fields.text("ground");
        });
        insta::assert_snapshot!(said, @r"
        document/unknown-key a.toml:1:1: `grond` is not a key of a derogation (did you mean `ground`?)
        document/unknown-key a.toml:2:1: `colour` is not a key of a derogation (the keys here are `ground`)
        ");
    }

    #[test]
    fn a_value_of_another_kind_is_named_by_kind_and_never_quoted() {
        let text = "a = 1\nb = \"x\"\nc = \"2026-01-01\"\nd = \"yes\"\ne = []\nf = \" \"\ng = {}\nh = [1]\n";
        let said = said(text, |fields| {
            fields.text("a");
            fields.texts("b");
            fields.date("c");
            fields.optional_yes_no("d");
            fields.texts("e");
            fields.optional_text("f");
            fields.list("g");
            fields.optional_texts("h");
        });
        insta::assert_snapshot!(said, @r"
        document/wrong-kind a.toml:1:5: `a` should be a text, and is a whole number (put it in double quotes)
        document/wrong-kind a.toml:2:5: `b` should be a list of texts, and is a text (put it in `[` and `]`)
        document/wrong-kind a.toml:3:5: `c` should be a date, and is a text (write year, month and day without quotes: `2027-02-15`)
        document/wrong-kind a.toml:4:5: `d` should be true or false, and is a text (write it without quotes)
        document/empty a.toml:5:5: `e` is empty (name at least one)
        document/empty a.toml:6:5: `f` is empty (write it out, or take the key away)
        document/wrong-kind a.toml:7:5: `g` should be a list, and is a table (write `[[g]]` above each)
        document/wrong-kind a.toml:8:6: `h` should be a text, and is a whole number (put it in double quotes)
        ");
    }

    #[test]
    fn an_unknown_word_comes_with_the_words_that_are_known() {
        let words = [("rule", 1), ("practice", 2)];
        let said = said("basis = \"practise\"\nother = \"law\"\n", |fields| {
            fields.word("basis", &words);
            fields.optional_word("other", &words);
        });
        insta::assert_snapshot!(said, @r"
        document/unknown-word a.toml:1:9: `basis` holds a word that is not known here (did you mean `practice`?)
        document/unknown-word a.toml:2:9: `other` holds a word that is not known here (write one of `rule` and `practice`)
        ");
    }
}
