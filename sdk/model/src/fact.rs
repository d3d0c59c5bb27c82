//! One fact as a case file has it.

use std::fmt;

use serde::Serialize;

use crate::{Date, Sensitive, Span, Value};

/// What a case file says of one fact. The default is a fact that it does not mention.
///
/// `Debug` shows how it stands and nothing else.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Fact {
    /// Whether it is recorded, and if not, how it is missing.
    pub state: FactState,
    /// The value, of a recorded or a stale fact only.
    pub value: Option<Sensitive<Value>>,
    /// Who says so.
    pub source: Option<Sensitive<String>>,
    /// Since when it is so, or since when the question is open or refused.
    pub on: Option<Date>,
    /// What was written about a fact that is not known.
    pub note: Option<Sensitive<String>>,
    /// Where the case file says it; empty for a fact that is not recorded.
    pub at: Span,
}

/// How a fact stands in a case file. All but `Recorded` are unknown to a condition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum FactState {
    /// The case file gives its value.
    Recorded,
    /// The case file does not mention it.
    #[default]
    NotRecorded,
    /// Somebody asked, and the answer is not known.
    NotKnown,
    /// The person said no: to being asked, or to the thing itself.
    Declined,
    /// It is recorded, but not for this reader.
    Withheld,
    /// It is recorded, but longer ago than the vocabulary lets it stand.
    Stale,
}

impl Fact {
    /// A fact that the case file does not mention.
    pub const NOT_RECORDED: &'static Self = &Self {
        state: FactState::NotRecorded,
        value: None,
        source: None,
        on: None,
        note: None,
        at: Span::EMPTY,
    };

    /// Makes a recorded fact.
    pub fn recorded(value: Value, at: Span) -> Self {
        Self {
            state: FactState::Recorded,
            value: Some(Sensitive::new(value)),
            at,
            ..Self::default()
        }
    }

    /// Returns the value that a condition may use, which only a recorded fact has.
    pub fn known(&self) -> Option<&Value> {
        match self.state {
            FactState::Recorded => self.value.as_ref().map(Sensitive::reveal),
            _ => None,
        }
    }
}

impl fmt::Debug for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fact({:?})", self.state)
    }
}

impl FactState {
    /// Returns the state as a reader would name it.
    pub fn phrase(self) -> &'static str {
        match self {
            Self::Recorded => "recorded",
            Self::NotRecorded => "not recorded",
            Self::NotKnown => "asked and not known",
            Self::Declined => "declined by the person",
            Self::Withheld => "withheld from this reader",
            Self::Stale => "recorded too long ago",
        }
    }
}
