//! One fact of a case file: a plain value, or the longer form that says who, when, or why not.

use throughcare_model::{
    Code, Date, Decimal, Fact, FactDefinition, FactKind, FactState, Sensitive, Span, Value,
};

use super::document::{Content, Format, Node, Table, TableEntry};
use super::mistakes::Page;
use super::nearest::{did_you_mean, listed, quoted};

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

/// The longer forms, for advice.
const FORMS: &str = "write a value, `{ value = …, source = \"…\", on = 2026-10-01 }`, \
     `{ not_known = \"…\" }`, `{ declined = 2026-10-20 }` or `{ withheld = true }`";

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
            let message = format!("{} says neither a value nor why there is none", path(of));
            page.error(NO_ANSWER, span, message, "", FORMS.to_owned());
        }
        return None;
    };
    if let Some(second) = answers.next() {
        let message = format!(
            "{} says both {} and {}",
            path(of),
            quoted(&answer.key),
            quoted(&second.key)
        );
        page.error(
            TWO_ANSWERS,
            second.key_span,
            message,
            "",
            "keep one of the two".to_owned(),
        );
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
            let message = format!("{} says `{key}` and `false`, which says nothing", path(of));
            page.error(NO_ANSWER, answer.node.span, message, "", FORMS.to_owned());
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
                wrong_kind(page, of, &answer.node, "`true`", "write `withheld = true`");
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
                FactKind::YesNo => ("true or false", "write `true` or `false`, without quotes"),
                FactKind::Integer => ("a whole number", "write digits, without quotes"),
                FactKind::Decimal => ("a number", "write digits, without quotes: `45.50`"),
                FactKind::Text => ("a text", "put it in double quotes"),
                FactKind::Choice(choices) => {
                    let words = listed(choices.iter().map(AsRef::as_ref));
                    let help = format!("the words are {words}, in double quotes");
                    wrong_kind(page, of, node, "one of its words", &help);
                    return None;
                }
                FactKind::Date if json => ("a date", "write it as `\"2027-02-15\"`"),
                FactKind::Date if matches!(node.content, Content::Other(_)) => {
                    ("a date", "write year, month and day alone: `2027-02-15`")
                }
                FactKind::Date => ("a date", "write it without quotes: `2027-02-15`"),
                FactKind::Days => ("a number of days", "write digits, without quotes"),
                FactKind::List => ("a list of entries", "write a heading for each entry"),
            };
            wrong_kind(page, of, node, wanted, help);
            None
        }
    }
}

/// Reports keys that the longer form does not have; returns whether there is none.
fn unknown_keys(page: Page<'_>, of: &FactDefinition, table: &Table) -> bool {
    let mut sound = true;
    for entry in table.iter().filter(|e| !KEYS.contains(&e.key.as_str())) {
        let message = format!(
            "{} is a fact, and {} is not a word about it",
            path(of),
            quoted(&entry.key)
        );
        let help = did_you_mean(&entry.key, KEYS).unwrap_or_else(|| FORMS.to_owned());
        page.error(UNKNOWN_KEY, entry.key_span, message, "", help);
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
        _ => wrong_kind(page, of, &entry.node, "a text", "put it in double quotes"),
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
        wrong_kind(
            page,
            of,
            &entry.node,
            "a date",
            "write year, month and day: `2027-02-15`",
        );
        *sound = false;
    }
    date
}

fn wrong_kind(page: Page<'_>, of: &FactDefinition, node: &Node, wanted: &str, help: &str) {
    let is = node.phrase();
    let message = format!("{} should have {wanted} here, and has {is}", path(of));
    let help = if is == "`null`" {
        "leave out what is not recorded; say `{ \"not_known\": true }` of what was asked".to_owned()
    } else {
        help.to_owned()
    };
    page.error(WRONG_KIND, node.span, message, "", help);
}

fn unknown_choice(
    page: Page<'_>,
    of: &FactDefinition,
    span: Span,
    text: &str,
    choices: &[std::sync::Arc<str>],
) {
    let words = || choices.iter().map(AsRef::as_ref);
    let all = format!("the words are {}", listed(words()));
    let help =
        did_you_mean(text, words()).map_or_else(|| all.clone(), |near| format!("{near} {all}"));
    let message = format!("{} is none of its words", path(of));
    page.error(UNKNOWN_CHOICE, span, message, "", help);
}

fn empty_text(page: Page<'_>, of: &FactDefinition, span: Span) {
    let message = format!("{} holds an empty text", path(of));
    let help = "leave out what is not recorded; write `not_known = true` of what was asked";
    page.error(EMPTY_TEXT, span, message, "", help.to_owned());
}

fn path(of: &FactDefinition) -> String {
    quoted(of.path.as_str())
}
