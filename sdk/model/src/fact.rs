//! One fact as a case file has it.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use crate::{Date, Sensitive, Span, Value};

/// What a case file says of one fact. The default is a fact that it does not mention.
///
/// `Debug` shows how it stands and nothing else.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Fact {
    /// Whether it is recorded, and if not, how it is missing.
    pub state: FactState,
    /// The value, of a recorded, derived or stale fact only.
    pub value: Option<Sensitive<Value>>,
    /// Who says so.
    pub source: Option<Sensitive<String>>,
    /// Since when it is so, or since when the question is open or refused.
    pub on: Option<Date>,
    /// What was written about a fact that is not known.
    pub note: Option<Sensitive<String>>,
    /// Where the case file says it; empty for a fact that is not recorded.
    pub at: Span,
    /// The derivation that worked it out, of a derived fact only.
    pub by: Option<Arc<str>>,
    /// Whether the person said no to it, of a derived fact that is known all the same.
    pub was_declined: bool,
}

/// How a fact stands in a case. All but `Recorded` and `Derived` are unknown to a condition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum FactState {
    /// The case file gives its value.
    Recorded,
    /// Its value follows from other facts, by a derivation of the packs.
    Derived,
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
        by: None,
        was_declined: false,
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

    /// Makes a fact that a derivation worked out, in the place of what the case file has of it.
    ///
    /// Where the case file speaks of it stays known.
    pub fn derived(value: Value, by: &Arc<str>, in_place_of: &Self) -> Self {
        Self {
            state: FactState::Derived,
            value: Some(Sensitive::new(value)),
            at: in_place_of.at,
            by: Some(Arc::clone(by)),
            was_declined: in_place_of.said_no() == Some(true),
            ..Self::default()
        }
    }

    /// Returns the value that a condition may use, which only a recorded or a derived fact has.
    pub fn known(&self) -> Option<&Value> {
        match self.state {
            FactState::Recorded | FactState::Derived => self.value.as_ref().map(Sensitive::reveal),
            _ => None,
        }
    }

    /// Returns whether the person said no to it: known of what is recorded or declined, and of nothing else.
    pub fn said_no(&self) -> Option<bool> {
        match self.state {
            FactState::Declined => Some(true),
            FactState::Recorded => Some(false),
            FactState::Derived => self.was_declined.then_some(true),
            FactState::NotRecorded
            | FactState::NotKnown
            | FactState::Withheld
            | FactState::Stale => None,
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
            Self::Derived => "worked out from other facts",
            Self::NotRecorded => "not recorded",
            Self::NotKnown => "asked and not known",
            Self::Declined => "declined by the person",
            Self::Withheld => "withheld from this reader",
            Self::Stale => "recorded too long ago",
        }
    }
}
