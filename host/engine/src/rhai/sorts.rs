//! What sort of thing an expression gives, as far as that can be told before any case is seen.

use std::sync::Arc;

use throughcare_model::{FactDefinition, FactKind, Message, Parameter, ValueKind, message};

/// What an expression gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Sort {
    /// A truth that may be unknown.
    Truth,
    /// A value of a kind, or the fact or parameter that holds one.
    Value {
        kind: ValueKind,
        /// Whether it is written in the rule.
        written: bool,
        /// What it can only be, and of what this is said.
        choices: Option<Choices>,
    },
    /// A number of entries.
    Count,
    /// An array of a script.
    List,
    /// What `recommend` gives.
    Advice,
    /// What `provide` gives.
    Provided,
    /// A variable, or what a function with parameters gives: seen only when the script runs.
    Unseen,
}

/// The texts that something can only be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choices {
    /// Of what this is said, in backticks or words.
    pub(super) of: Message,
    pub(super) all: Vec<Arc<str>>,
}

/// The days of the week in their order.
pub(super) const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

impl Sort {
    pub(super) fn value(kind: ValueKind) -> Self {
        Self::Value {
            kind,
            written: false,
            choices: None,
        }
    }

    pub(super) fn written(kind: ValueKind) -> Self {
        Self::Value {
            kind,
            written: true,
            choices: None,
        }
    }

    /// What a fact gives; nothing for a list.
    pub(super) fn of_fact(definition: &FactDefinition) -> Option<Self> {
        let choices = match &definition.kind {
            FactKind::Choice(all) => Some(Choices {
                of: message!("`{path}`", path = definition.path.as_str()),
                all: all.clone(),
            }),
            _ => None,
        };
        Some(Self::Value {
            kind: definition.kind.value_kind()?,
            written: false,
            choices,
        })
    }

    pub(super) fn of_parameter(parameter: &Parameter) -> Self {
        Self::value(parameter_kind(parameter))
    }

    pub(super) fn weekday() -> Self {
        Self::Value {
            kind: ValueKind::Text,
            written: false,
            choices: Some(Choices {
                of: message!("`weekday`, the days of the week"),
                all: WEEKDAYS.into_iter().map(Arc::from).collect(),
            }),
        }
    }

    /// Whether this may turn out to be unknown in a case.
    pub(super) fn may_be_unknown(&self) -> bool {
        match self {
            Self::Truth | Self::Count => true,
            Self::Value { written, .. } => !written,
            Self::List | Self::Advice | Self::Provided | Self::Unseen => false,
        }
    }

    /// Returns what a comparison or a connective of two things gives: a plain yes or no of a script, unless
    /// one of them may be unknown.
    pub(super) fn joined_with(&self, other: &Self) -> Self {
        if self.may_be_unknown() || other.may_be_unknown() {
            Self::Truth
        } else if *self == Self::Unseen || *other == Self::Unseen {
            Self::Unseen
        } else {
            Self::written(ValueKind::YesNo)
        }
    }

    /// Returns the kind of value, counts being whole numbers.
    pub(super) fn kind(&self) -> Option<ValueKind> {
        match self {
            Self::Value { kind, .. } => Some(*kind),
            Self::Count => Some(ValueKind::Integer),
            _ => None,
        }
    }

    /// Returns what this is, as a message would name it.
    pub(super) fn phrase(&self) -> Message {
        match self {
            Self::Truth => message!("a condition"),
            Self::Value {
                kind: ValueKind::Text,
                written: false,
                ..
            } => message!("a text of the case or of a parameter"),
            Self::Value { kind, .. } => kind.phrase(),
            Self::Count => message!("a count"),
            Self::List => message!("a list of values"),
            Self::Advice => message!("a recommendation"),
            Self::Provided => message!("a fact that is provided"),
            Self::Unseen => message!("something that is seen only when the rule runs"),
        }
    }
}

/// Returns what kind of value a parameter holds: that of its values, or else of its unit.
pub(super) fn parameter_kind(parameter: &Parameter) -> ValueKind {
    if let Some(dated) = parameter.values.first() {
        return dated.value.kind();
    }
    match parameter.unit.as_str() {
        "days" | "weeks" => ValueKind::Days,
        "months" | "years" => ValueKind::Months,
        "number" => ValueKind::Integer,
        "date" => ValueKind::Date,
        "dates" => ValueKind::Dates,
        "text" | "fraction" => ValueKind::Text,
        _ => ValueKind::Decimal,
    }
}
