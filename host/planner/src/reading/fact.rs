//! One fact of a case file: a plain value, or the longer form that says who, when, or why not.

use throughcare_model::{
    Code, Date, Decimal, Fact, FactDefinition, FactKind, FactState, Message, Sensitive, Span,
    Value, message,
};

use super::document::{Content, Format, Node, Table, TableEntry};
use super::mistakes::Page;
use super::nearest::{did_you_mean, listed, nearest, quoted};

const WRONG_KIND: Code = Code("case/wrong-kind");
const UNKNOWN_CHOICE: Code = Code("case/unknown-choice");
const UNKNOWN_KEY: Code = Code("case/unknown-key");
const NO_ANSWER: Code = Code("case/no-answer");
const TWO_ANSWERS: Code = Code("case/two-answers");
const EMPTY_TEXT: Code = Code("case/empty-text");

/// The keys of the longer form.
const KEYS: [&str; 6] = ["value", "source", "on", "not_known", "declined", "withheld"];

/// The keys of which exactly one says how the fact stands.
const ANSWERS: [&str; 4] = ["value", "not_known", "declined", "withheld"];

/// How a fact stands, and the node of its value if it has one.
pub(super) struct Standing<'a> {
    /// The fact, still without its value.
    pub(super) fact: Fact,
    /// The node that holds its value.
    pub(super) value: Option<&'a Node>,
}

/// Reads a fact that is not a list. What is wrong is reported, and then there is none.
pub(super) fn read_fact(page: Page<'_>, of: &FactDefinition, node: &Node) -> Option<Fact> {
    let Some(table) = node.as_table() else {
        return read_value(page, of, node).map(|value| Fact::recorded(value, node.span));
    };
    let Standing {
        mut fact,
        value: of_value,
    } = read_standing(page, of, node.span, table)?;
    if let Some(node) = of_value {
        fact.value = Some(Sensitive::new(read_value(page, of, node)?));
    }
    Some(fact)
}

/// Reads the longer form of a fact or of a list, all but the value itself.
pub(super) fn read_standing<'a>(
    page: Page<'_>,
    of: &FactDefinition,
    span: Span,
    table: &'a Table,
) -> Option<Standing<'a>> {
    let mut sound = unknown_keys(page, of, table);
    let mut answers = table
        .iter()
        .filter(|entry| ANSWERS.contains(&entry.key.as_str()));
    let Some(answer) = answers.next() else {
        if sound {
            let message = message!(
                "{fact} says neither a value nor why there is none",
                fact = path(of)
            );
            page.error(NO_ANSWER, span, message, None, forms());
        }
        return None;
    };
    if let Some(second) = answers.next() {
        let message = message!(
            "{fact} says both {key} and {other}",
            fact = path(of),
            key = quoted(&answer.key),
            other = quoted(&second.key)
        );
        let help = message!("keep one of the two");
        page.error(TWO_ANSWERS, second.key_span, message, None, help);
        sound = false;
    }
    let fact = Fact {
        source: text(page, of, table.get("source"), &mut sound),
        on: date(page, of, table.get("on"), &mut sound),
        at: span,
        ..Fact::default()
    };
    let standing = standing(page, of, answer, fact, &mut sound);
    if sound { Some(standing) } else { None }
}

/// Says how the fact stands by the key that says so.
fn standing<'a>(
    page: Page<'_>,
    of: &FactDefinition,
    answer: &'a TableEntry,
    mut fact: Fact,
    sound: &mut bool,
) -> Standing<'a> {
    let mut value = None;
    let says_true = match answer.node.content {
        Content::YesNo(yes) => Some(yes),
        _ => None,
    };
    match (answer.key.as_str(), says_true) {
        ("value", _) => {
            fact.state = FactState::Recorded;
            fact.at = answer.node.span;
            value = Some(&answer.node);
        }
        (key, Some(false)) => {
            let message = message!(
                "{fact} says `{key} = false`, which says nothing",
                fact = path(of),
                key
            );
            page.error(NO_ANSWER, answer.node.span, message, None, forms());
            *sound = false;
        }
        ("not_known", says_true) => {
            fact.state = FactState::NotKnown;
            if says_true.is_none() {
                fact.note = text(page, of, Some(answer), sound);
            }
        }
        ("declined", says_true) => {
            fact.state = FactState::Declined;
            if says_true.is_none() {
                let on = date(page, of, Some(answer), sound);
                fact.on = fact.on.or(on);
            }
        }
        (_, says_true) => {
            fact.state = FactState::Withheld;
            if says_true.is_none() {
                let help = message!("write `withheld = true`");
                wrong_kind(page, of, &answer.node, message!("`true`"), help);
                *sound = false;
            }
        }
    }
    Standing { fact, value }
}

/// Reads a plain value of the kind that the vocabulary gives the fact.
pub(crate) fn read_value(page: Page<'_>, of: &FactDefinition, node: &Node) -> Option<Value> {
    let json = page.format == Format::Json;
    match (&of.kind, &node.content) {
        (FactKind::YesNo, Content::YesNo(yes)) => Some(Value::YesNo(*yes)),
        (FactKind::Integer, Content::Integer(number)) => Some(Value::Integer(*number)),
        (FactKind::Days, Content::Integer(days)) => Some(Value::Days(*days)),
        (FactKind::Decimal, Content::Decimal(number)) => Some(Value::Decimal(*number)),
        (FactKind::Decimal, Content::Integer(n)) => Some(Value::Decimal(Decimal::from(*n))),
        (FactKind::Choice(choices), Content::Text(text)) => {
            let choice = choices.iter().find(|choice| choice.as_ref() == text);
            if choice.is_none() {
                unknown_choice(page, of, node.span, text, choices);
            }
            choice.cloned().map(Value::Text)
        }
        (FactKind::Text, Content::Text(text)) => {
            if text.trim().is_empty() {
                empty_text(page, of, node.span);
                return None;
            }
            Some(Value::text(text))
        }
        (FactKind::Date, _) if node.as_date(page.format).is_some() => {
            node.as_date(page.format).map(Value::Date)
        }
        (kind, _) => {
            let (wanted, help) = match kind {
                FactKind::YesNo => (
                    message!("true or false"),
                    message!("write `true` or `false`, without quotes"),
                ),
                FactKind::Integer => (
                    message!("a whole number"),
                    message!("write digits, without quotes"),
                ),
                FactKind::Decimal => (
                    message!("a number"),
                    message!("write digits, without quotes: `45.50`"),
                ),
                FactKind::Text => (message!("a text"), message!("put it in double quotes")),
                FactKind::Choice(choices) => (
                    message!("one of its words"),
                    message!(
                        "the words are {words}, in double quotes",
                        words = listed(choices.iter().map(AsRef::as_ref))
                    ),
                ),
                FactKind::Date => (message!("a date"), how_to_write_a_date(json, node)),
                FactKind::Days => (
                    message!("a number of days"),
                    message!("write digits, without quotes"),
                ),
                FactKind::List => (
                    message!("a list of entries"),
                    message!("write a heading for each entry"),
                ),
            };
            wrong_kind(page, of, node, wanted, help);
            None
        }
    }
}

fn how_to_write_a_date(json: bool, node: &Node) -> Message {
    match node.content {
        _ if json => message!("write it as `\"2027-02-15\"`"),
        Content::Other(_) => message!("write year, month and day alone: `2027-02-15`"),
        _ => message!("write it without quotes: `2027-02-15`"),
    }
}

/// Reports keys that the longer form does not have; returns whether there is none.
fn unknown_keys(page: Page<'_>, of: &FactDefinition, table: &Table) -> bool {
    let mut sound = true;
    for entry in table.iter().filter(|e| !KEYS.contains(&e.key.as_str())) {
        let message = message!(
            "{fact} is a fact, and {key} is not a word about it",
            fact = path(of),
            key = quoted(&entry.key)
        );
        let help = did_you_mean(&entry.key, KEYS).unwrap_or_else(forms);
        page.error(UNKNOWN_KEY, entry.key_span, message, None, help);
        sound = false;
    }
    sound
}

fn text(
    page: Page<'_>,
    of: &FactDefinition,
    entry: Option<&TableEntry>,
    sound: &mut bool,
) -> Option<Sensitive<String>> {
    let entry = entry?;
    match &entry.node.content {
        Content::Text(text) if !text.trim().is_empty() => {
            return Some(Sensitive::new(text.clone()));
        }
        Content::Text(_) => empty_text(page, of, entry.node.span),
        _ => {
            let help = message!("put it in double quotes");
            wrong_kind(page, of, &entry.node, message!("a text"), help);
        }
    }
    *sound = false;
    None
}

fn date(
    page: Page<'_>,
    of: &FactDefinition,
    entry: Option<&TableEntry>,
    sound: &mut bool,
) -> Option<Date> {
    let entry = entry?;
    let date = entry.node.as_date(page.format);
    if date.is_none() {
        let help = message!("write year, month and day: `2027-02-15`");
        wrong_kind(page, of, &entry.node, message!("a date"), help);
        *sound = false;
    }
    date
}

/// Says what should stand there, by a phrase with its article.
fn wrong_kind(page: Page<'_>, of: &FactDefinition, node: &Node, wanted: Message, help: Message) {
    let found = node.phrase();
    let help = if found.pattern() == "`null`" {
        message!(
            "leave out what is not recorded; say `{{ \"not_known\": true }}` of what was asked"
        )
    } else {
        help
    };
    let message = message!(
        "{fact} should have {wanted} here, and has {found}",
        fact = path(of),
        wanted,
        found
    );
    page.error(WRONG_KIND, node.span, message, None, help);
}

fn unknown_choice(
    page: Page<'_>,
    of: &FactDefinition,
    span: Span,
    text: &str,
    choices: &[std::sync::Arc<str>],
) {
    let choices = || choices.iter().map(AsRef::as_ref);
    let words = listed(choices());
    let help = if let Some(known) = nearest(text, choices()) {
        message!(
            "did you mean `{known}`? the words are {words}",
            known,
            words
        )
    } else {
        message!("the words are {words}", words)
    };
    let message = message!("{fact} is none of its words", fact = path(of));
    page.error(UNKNOWN_CHOICE, span, message, None, help);
}

fn empty_text(page: Page<'_>, of: &FactDefinition, span: Span) {
    let message = message!("{fact} holds an empty text", fact = path(of));
    let help =
        message!("leave out what is not recorded; write `not_known = true` of what was asked");
    page.error(EMPTY_TEXT, span, message, None, help);
}

/// The longer forms, for advice.
fn forms() -> Message {
    message!(
        "write a value, `{{ value = …, source = \"…\", on = 2026-10-01 }}`, \
         `{{ not_known = \"…\" }}`, `{{ declined = 2026-10-20 }}` or `{{ withheld = true }}`"
    )
}

fn path(of: &FactDefinition) -> String {
    quoted(of.path.as_str())
}
