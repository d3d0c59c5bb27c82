//! A fact that is set to see what follows: `home.first_night.status=confirmed`.

use throughcare_engine::Read;
use throughcare_model::{
    Code, Diagnostic, Fact, FactKind, FactState, Sensitive, Span, Value, Vocabulary, message,
};

use crate::reading::case_file::CaseFile;
use crate::reading::nearest::quoted;
use crate::trial::{Answered, put};
use crate::typed::{find_fact, read_value, wrong_value};

const NOT_A_SETTING: Code = Code("setting/not-a-setting");

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
            let message = message!("{text} sets nothing", text = quoted(text));
            return Err(Diagnostic::error(NOT_A_SETTING, message).help(message!(
                "write a fact, `=` and its value: `home.first_night.status=confirmed`"
            )));
        };
        let (path, value) = (path.trim(), value.trim());
        let (read, definition) = find_fact(path, case, vocabulary)?;
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
            None => Err(wrong_value(
                path,
                definition,
                message!("a list can be set to `none` only"),
            )),
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
