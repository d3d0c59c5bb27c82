//! `facts.toml` and `facts/*.toml`: the facts that a pack adds to the vocabulary.

use std::sync::Arc;

use throughcare_model::{Code, FactDefinition, FactKind, FactPath, Sensitivity, message};

use super::files::PackFiles;
use super::names::{Entries, read_entries};
use crate::reading::document::{Node, TableEntry};
use crate::reading::fields::Fields;
use crate::reading::mistakes::{Mistakes, Page, Written};
use crate::reading::nearest::quoted;

const BAD_PATH: Code = Code("pack/bad-path");
const PATH_WITHOUT_QUOTES: Code = Code("pack/path-without-quotes");
const RESERVED_PATH: Code = Code("pack/reserved-path");
const LIST_PATH: Code = Code("pack/list-path");
const CHOICES: Code = Code("pack/choices");
const UNIT: Code = Code("pack/unit-without-number");

/// The heading of a case file, under which no fact can lie.
const HEADING: &str = "case";

/// The kinds of fact, before the words of a choice are known.
const KINDS: [(&str, FactKind); 8] = [
    ("yes-no", FactKind::YesNo),
    ("integer", FactKind::Integer),
    ("decimal", FactKind::Decimal),
    ("text", FactKind::Text),
    ("choice", FactKind::Choice(Vec::new())),
    ("date", FactKind::Date),
    ("days", FactKind::Days),
    ("list", FactKind::List),
];

/// A fact as its pack defines it; what it refers to is still to be looked up.
pub(super) struct FactDraft {
    /// The path, and where it stands.
    pub(super) path: Written<FactPath>,
    /// The definition. Where something is wrong with it, the mistakes say so.
    pub(super) definition: FactDefinition,
    /// Whether its kind could be read, so that others may be checked against it.
    pub(super) has_kind: bool,
    /// The parameter for how long it stays fresh, and where it is named.
    pub(super) fresh_for: Option<Written<String>>,
}

/// Reads the facts of a pack.
pub(super) fn read_facts(files: &PackFiles, pack: &str, mistakes: &Mistakes) -> Entries<FactDraft> {
    read_entries(files, "facts", mistakes, |page, entry| {
        read_fact(page, entry, pack)
    })
}

fn read_fact(page: Page<'_>, entry: &TableEntry, pack: &str) -> Option<FactDraft> {
    if is_written_without_quotes(entry) {
        let message = message!(
            "{key} is not a fact but the beginning of paths",
            key = quoted(&entry.key)
        );
        let help = message!("put the whole path in quotes: `[\"home.first_night.status\"]`");
        page.error(PATH_WITHOUT_QUOTES, entry.key_span, message, None, help);
        return None;
    }
    let path = read_path(page, entry);
    let fields = Fields::new(page, &entry.node, message!("a fact"))?;
    let kind = read_kind(page, &fields);
    let fresh_for = fields.optional_written_text("fresh_for");
    let unit = fields.optional_written_text("unit");
    if let (Some(unit), Some(kind)) = (&unit, &kind)
        && !matches!(kind, FactKind::Integer | FactKind::Decimal)
    {
        let message = message!("only an integer or a decimal has a unit");
        page.error(UNIT, unit.span, message, None, message!("take it away"));
    }
    let changed_by = fields.optional_texts("changed_by").unwrap_or_default();
    let sensitivities = [
        Sensitivity::Health,
        Sensitivity::Victim,
        Sensitivity::Child,
        Sensitivity::ThirdParty,
    ]
    .map(|sensitivity| (sensitivity.word(), sensitivity));
    let definition = FactDefinition {
        path: path.as_ref()?.value.clone(),
        kind: kind.clone().unwrap_or(FactKind::Text),
        unit: unit.map(|unit| unit.value),
        question: fields.text("question").unwrap_or_default(),
        holder: fields.text("holder").unwrap_or_default(),
        changed_by: changed_by.into_iter().map(|who| who.value).collect(),
        sensitivity: fields.optional_word("sensitive", &sensitivities),
        protected: fields.optional_yes_no("protected").unwrap_or_default(),
        fresh_for: fresh_for.as_ref().map(|name| name.value.clone()),
        list: None,
        pack: pack.to_owned(),
    };
    fields.finish();
    let path = path?;
    if let Some(kind) = &kind
        && (*kind == FactKind::List) != path.value.is_list()
    {
        let message = message!(
            "{path} and its type do not agree",
            path = quoted(&entry.key)
        );
        let help = message!("the path of a list ends in `[]`, and no other does");
        page.error(LIST_PATH, path.span, message, None, help);
    }
    Some(FactDraft {
        path,
        definition,
        has_kind: kind.is_some(),
        fresh_for,
    })
}

/// Returns whether a table holds nothing but tables, as `[home.status]` makes of `home`.
fn is_written_without_quotes(entry: &TableEntry) -> bool {
    entry.node.as_table().is_some_and(|table| {
        table.iter().next().is_some() && table.iter().all(|under| under.node.as_table().is_some())
    })
}

fn read_path(page: Page<'_>, entry: &TableEntry) -> Option<Written<FactPath>> {
    match FactPath::parse(&entry.key) {
        Err(error) => {
            let message = message!("{key} is not the path of a fact", key = quoted(&entry.key));
            page.error(BAD_PATH, entry.key_span, message, None, error.message());
            None
        }
        Ok(path) => {
            let first = entry.key.split('.').next().unwrap_or_default();
            if first.trim_end_matches("[]") == HEADING {
                let message = message!(
                    "{path} lies under the heading of a case file",
                    path = quoted(&entry.key)
                );
                let help = message!(
                    "begin the path with another word than `{word}`",
                    word = HEADING
                );
                page.error(RESERVED_PATH, entry.key_span, message, None, help);
            }
            Some(page.written(path, entry.key_span))
        }
    }
}

fn read_kind(page: Page<'_>, fields: &Fields<'_>) -> Option<FactKind> {
    let kinds: Vec<(&str, usize)> = KINDS
        .iter()
        .enumerate()
        .map(|(index, (word, _))| (*word, index))
        .collect();
    let index = fields.word("type", &kinds);
    let choices = fields.optional_node("choices");
    let kind = KINDS.get(index?).map(|(_, kind)| kind.clone())?;
    match (kind, choices) {
        (FactKind::Choice(_), None) => {
            let help = message!("add `choices = [\"…\", \"…\"]`");
            let message = message!("a choice says what there is to choose from");
            page.error(CHOICES, fields.span(), message, None, help);
            None
        }
        (FactKind::Choice(_), Some(node)) => read_choices(page, fields, node),
        (kind, Some(node)) => {
            let help = message!("take it away, or write `type = \"choice\"`");
            page.error(
                CHOICES,
                node.span,
                message!("only a choice has choices"),
                None,
                help,
            );
            Some(kind)
        }
        (kind, None) => Some(kind),
    }
}

fn read_choices(page: Page<'_>, fields: &Fields<'_>, node: &Node) -> Option<FactKind> {
    let texts = fields.optional_texts("choices").unwrap_or_default();
    let mut choices: Vec<Arc<str>> = Vec::new();
    for text in &texts {
        if choices.iter().any(|choice| **choice == *text.value) {
            let message = message!("{word} can be chosen twice", word = quoted(&text.value));
            page.error(
                CHOICES,
                text.span,
                message,
                None,
                message!("keep one of them"),
            );
        } else {
            choices.push(Arc::from(text.value.as_str()));
        }
    }
    if choices.is_empty() {
        let help = message!("write `choices = [\"…\", \"…\"]`");
        page.error(
            CHOICES,
            node.span,
            message!("there is nothing to choose from"),
            None,
            help,
        );
        return None;
    }
    Some(FactKind::Choice(choices))
}
