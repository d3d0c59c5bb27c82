//! A fact that is set to see what follows: `home.first_night.status=confirmed`.

use throughcare_engine::Read;
use throughcare_model::{
    Code, Date, Decimal, Diagnostic, Fact, FactDefinition, FactKind, FactState, Sensitive, Span,
    Value, Vocabulary,
};

use crate::reading::case_file::CaseFile;
use crate::reading::mistakes::with_help;
use crate::reading::nearest::{did_you_mean, listed, quoted};
use crate::trial::{Answered, find_read, put};

const NOT_A_SETTING: Code = Code("setting/not-a-setting");
const UNKNOWN_FACT: Code = Code("setting/unknown-fact");
const WRONG_VALUE: Code = Code("setting/wrong-value");
const NO_SUCH_ENTRY: Code = Code("setting/no-such-entry");

/// The word for an empty list.
const NONE: &str = "none";

/// A fact with the value to set it to. The value is personal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    path: String,
    read: Read,
    value: Sensitive<SetTo>,
}

/// What a fact is set to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum SetTo {
    Value(Value),
    NoEntries,
}

impl Setting {
    /// Reads a setting as it is typed: a path, `=`, and the value without quotes. A fact of a list
    /// entry is named with the entry counted in, the first being 1; a list can be set to `none`.
    ///
    /// # Errors
    ///
    /// What is wrong with it: no such fact, no such entry in the case, or a value that the fact cannot have.
    pub fn parse(text: &str, case: &CaseFile, vocabulary: &Vocabulary) -> Result<Self, Diagnostic> {
        let Some((path, value)) = text.split_once('=') else {
            let message = format!("{} sets nothing", quoted(text));
            return Err(Diagnostic::error(NOT_A_SETTING, message)
                .help("write a fact, `=` and its value: `home.first_night.status=confirmed`"));
        };
        let (path, value) = (path.trim(), value.trim());
        let Some((read, definition)) = find_read(vocabulary, path)
            .and_then(|read| Some((read, vocabulary.get(read.fact)?)))
            .filter(|(read, definition)| read.entry.is_some() == definition.list.is_some())
        else {
            return Err(unknown_fact(path, vocabulary));
        };
        check_entry(path, read, definition, case)?;
        let value = match definition.kind {
            FactKind::List => (value == NONE).then_some(SetTo::NoEntries),
            _ => read_value(definition, value).map(SetTo::Value),
        };
        match value {
            Some(value) => Ok(Self {
                path: path.to_owned(),
                read,
                value: Sensitive::new(value),
            }),
            None => Err(wrong_value(path, definition)),
        }
    }

    /// Returns the path of the fact.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Sets the fact in a case.
    pub(super) fn apply(&self, case: &mut CaseFile, vocabulary: &Vocabulary) {
        let answer = match self.value.reveal() {
            SetTo::Value(value) => Answered::Fact(Fact::recorded(value.clone(), Span::EMPTY)),
            SetTo::NoEntries => Answered::standing(FactState::Recorded, true),
        };
        put(&mut case.facts, vocabulary, self.read, answer);
    }
}

/// Reads a value of the kind of a fact, as one would type it.
pub(crate) fn read_value(definition: &FactDefinition, text: &str) -> Option<Value> {
    match &definition.kind {
        FactKind::YesNo => match text {
            "yes" | "true" => Some(Value::YesNo(true)),
            "no" | "false" => Some(Value::YesNo(false)),
            _ => None,
        },
        FactKind::Integer => text.parse().ok().map(Value::Integer),
        FactKind::Days => text.parse().ok().map(Value::Days),
        FactKind::Decimal => text.parse::<Decimal>().ok().map(Value::Decimal),
        FactKind::Date => text.parse::<Date>().ok().map(Value::Date),
        FactKind::Text => (!text.is_empty()).then(|| Value::text(text)),
        FactKind::Choice(choices) => {
            let choice = choices.iter().find(|choice| choice.as_ref() == text);
            choice.cloned().map(Value::Text)
        }
        FactKind::List => None,
    }
}

fn check_entry(
    path: &str,
    read: Read,
    definition: &FactDefinition,
    case: &CaseFile,
) -> Result<(), Diagnostic> {
    let Some((list, entry)) = definition.list.zip(read.entry) else {
        return Ok(());
    };
    let entries = case.facts.entries(list).map_or(0, <[_]>::len);
    if entry < entries {
        return Ok(());
    }
    let message = format!("the case has no entry for {}", quoted(path));
    Err(Diagnostic::error(NO_SUCH_ENTRY, message).help("the first entry is 1"))
}

fn unknown_fact(path: &str, vocabulary: &Vocabulary) -> Diagnostic {
    let of_entries = vocabulary.find(path).and_then(|id| vocabulary.get(id));
    if let Some(definition) = of_entries.filter(|definition| definition.list.is_some()) {
        let message = format!("{} is a fact of every entry", quoted(path));
        let help = format!("count the entry in: `{}`", definition.path.of_entry(0));
        return Diagnostic::error(UNKNOWN_FACT, message).help(help);
    }
    let message = format!("{} is not a fact of this checklist", quoted(path));
    let known = vocabulary.iter().map(|(_, known)| known.path.as_str());
    let help = did_you_mean(path, known)
        .unwrap_or_else(|| "see `throughcare list facts` for what may be recorded".to_owned());
    with_help(Diagnostic::error(UNKNOWN_FACT, message), help)
}

fn wrong_value(path: &str, definition: &FactDefinition) -> Diagnostic {
    let help = match &definition.kind {
        FactKind::YesNo => "say `yes` or `no`".to_owned(),
        FactKind::Integer | FactKind::Days => "write digits".to_owned(),
        FactKind::Decimal => "write digits: `45.50`".to_owned(),
        FactKind::Date => "write year, month and day: `2027-02-15`".to_owned(),
        FactKind::Text => "write some text".to_owned(),
        FactKind::List => "a list can be set to `none` only".to_owned(),
        FactKind::Choice(choices) => {
            format!(
                "the words are {}",
                listed(choices.iter().map(AsRef::as_ref))
            )
        }
    };
    let message = format!("{} cannot have this value", quoted(path));
    Diagnostic::error(WRONG_VALUE, message).help(help)
}
