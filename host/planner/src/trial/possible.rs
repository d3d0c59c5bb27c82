//! The answers that a fact can have, those that come to the same taken together.

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;
use throughcare_engine::{Turns, counted_from};
use throughcare_model::{
    Date, Decimal, Entry, Fact, FactDefinition, FactKind, FactState, Span, Value,
};

use super::Answered;

/// The longest list that is tried.
const MOST_ENTRIES: usize = 20;

/// The days of a week.
const WEEK: i64 = 7;

/// An answer that a fact can have, or several that come to the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Possible {
    /// This value.
    Is {
        /// The value.
        value: Value,
    },
    /// Any value from the first to the last, both included; open where there is none.
    Between {
        /// The first value.
        #[serde(skip_serializing_if = "Option::is_none")]
        first: Option<Value>,
        /// The last value.
        #[serde(skip_serializing_if = "Option::is_none")]
        last: Option<Value>,
    },
    /// Any text but those that rules name.
    AnotherText,
    /// A list of so many entries, of which nothing else is known.
    Entries {
        /// At least so many.
        least: usize,
        /// At most so many; open if there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        most: Option<usize>,
    },
    /// The person says no.
    SaidNo,
    /// Answers that cannot be named without quoting a fact that is never quoted.
    NotQuoted,
}

/// Returns every answer that a fact can have, as finely as rules tell them apart.
pub(crate) fn possible(definition: &FactDefinition, turns: &Turns, as_of: Date) -> Vec<Possible> {
    let is = |value| Possible::Is { value };
    let mut all: Vec<Possible> = match &definition.kind {
        FactKind::YesNo => [true, false].map(Value::YesNo).map(is).into(),
        FactKind::Choice(choices) => choices.iter().cloned().map(Value::Text).map(is).collect(),
        FactKind::Text => {
            let named = turns.texts.iter().cloned().map(is);
            named.chain([Possible::AnotherText]).collect()
        }
        FactKind::List => entries(&turns.at),
        FactKind::Date if turns.by_weekday => {
            let stretches = stretches(&turns.at);
            stretches.flat_map(|one| week_of(&one, as_of)).collect()
        }
        FactKind::Date | FactKind::Integer | FactKind::Days | FactKind::Decimal => {
            stretches(&turns.at).collect()
        }
    };
    if turns.by_refusal {
        all.push(Possible::SaidNo);
    }
    all
}

impl Possible {
    /// Returns what stands in the case if this is the answer: one value for all that come to the same.
    pub(crate) fn example(&self, definition: &FactDefinition, as_of: Date) -> Answered {
        let recorded = |value: Value| Answered::Fact(Fact::recorded(value, Span::EMPTY));
        match self {
            Self::Is { value } => recorded(value.clone()),
            Self::NotQuoted => Answered::standing(FactState::NotRecorded, false),
            Self::Between { first, last } => {
                let end = last.as_ref().or(first.as_ref()).cloned();
                recorded(end.unwrap_or_else(|| any(&definition.kind, as_of)))
            }
            Self::AnotherText => recorded(Value::text("\u{2026}")),
            Self::Entries { least, .. } => {
                let standing = Fact {
                    state: FactState::Recorded,
                    ..Fact::default()
                };
                Answered::List(standing, vec![Entry::default(); *least])
            }
            Self::SaidNo => Answered::standing(FactState::Declined, definition.path.is_list()),
        }
    }

    /// Returns the answer as it may be shown, given what its ends were worked out from.
    pub(crate) fn shown(&self, turns: &Turns) -> Self {
        let has_ends = match self {
            Self::Is { value } => !matches!(value, Value::YesNo(_) | Value::Text(_)),
            Self::Between { first, last } => first.is_some() || last.is_some(),
            Self::AnotherText | Self::Entries { .. } | Self::SaidNo | Self::NotQuoted => false,
        };
        if has_ends && turns.rests_on_sensitive {
            Self::NotQuoted
        } else {
            self.clone()
        }
    }

    /// Returns whether a value is among those that this stands for.
    pub fn covers(&self, value: &Value) -> bool {
        match self {
            Self::Is { value: is } => is == value,
            Self::Between { first, last } => {
                first.as_ref().is_none_or(|first| first <= value)
                    && last.as_ref().is_none_or(|last| value <= last)
            }
            Self::AnotherText => matches!(value, Value::Text(_)),
            Self::Entries { .. } | Self::SaidNo | Self::NotQuoted => false,
        }
    }
}

/// Any value of a kind that has an order.
fn any(kind: &FactKind, as_of: Date) -> Value {
    match kind {
        FactKind::Integer => Value::Integer(0),
        FactKind::Days => Value::Days(0),
        FactKind::Decimal => Value::Decimal(Decimal::ZERO),
        _ => Value::Date(as_of),
    }
}

/// Returns the stretches between turns, which are the first values of each, in their order.
fn stretches(turns: &BTreeSet<Value>) -> impl Iterator<Item = Possible> + '_ {
    let firsts = std::iter::once(None).chain(turns.iter().map(Some));
    let lasts = turns.iter().map(Some).chain([None]);
    firsts.zip(lasts).map(|(first, next)| {
        let last = next.and_then(just_before);
        match (first, last) {
            (Some(first), Some(last)) if *first >= last => Possible::Is { value: last },
            (first, last) => Possible::Between {
                first: first.cloned(),
                last,
            },
        }
    })
}

/// Returns the last value before another.
fn just_before(value: &Value) -> Option<Value> {
    match value {
        Value::Date(date) => shifted(*date, -1).map(Value::Date),
        Value::Integer(number) => number.checked_sub(1).map(Value::Integer),
        Value::Days(days) => days.checked_sub(1).map(Value::Days),
        Value::Decimal(number) => {
            let step = Decimal::new(1, number.scale().max(2));
            number.checked_sub(step).map(Value::Decimal)
        }
        _ => None,
    }
}

/// Returns the seven days of the week in a stretch of days, or as many as it has.
fn week_of(stretch: &Possible, as_of: Date) -> Vec<Possible> {
    let (first, last) = match stretch {
        Possible::Between { first, last } => (first.as_ref(), last.as_ref()),
        other => return vec![other.clone()],
    };
    let date = |value: Option<&Value>| match value {
        Some(Value::Date(date)) => Some(*date),
        _ => None,
    };
    let (first, last) = (date(first), date(last));
    let start = first
        .or_else(|| last.and_then(|last| shifted(last, 1 - WEEK)))
        .unwrap_or(as_of);
    (0..WEEK)
        .filter_map(|days| shifted(start, days))
        .filter(|day| last.is_none_or(|last| *day <= last))
        .map(|day| Possible::Is {
            value: Value::Date(day),
        })
        .collect()
}

/// Returns the lengths of a list that rules tell apart: none and some at least.
fn entries(turns: &BTreeSet<Value>) -> Vec<Possible> {
    let count = |value: &Value| match value {
        Value::Integer(number) => usize::try_from(*number)
            .ok()
            .filter(|number| (1..=MOST_ENTRIES).contains(number)),
        _ => None,
    };
    let mut firsts: BTreeSet<usize> = turns.iter().filter_map(count).collect();
    firsts.extend([0, 1]);
    let firsts: Vec<usize> = firsts.into_iter().collect();
    let nexts = firsts.iter().skip(1).map(|next| Some(next - 1));
    firsts
        .iter()
        .zip(nexts.chain([None]))
        .map(|(least, most)| Possible::Entries {
            least: *least,
            most,
        })
        .collect()
}

/// Writes the answer as a person would give it: `confirmed`, `2027-02-15 or later`, `no entry`.
impl fmt::Display for Possible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Is { value } => write!(f, "{value}"),
            Self::Between { first, last } => match (first, last) {
                (Some(first), Some(last)) => write!(f, "{first} to {last}"),
                (Some(first @ Value::Date(_)), None) => write!(f, "{first} or later"),
                (Some(first), None) => write!(f, "{first} or more"),
                (None, Some(last @ Value::Date(_))) => write!(f, "{last} or earlier"),
                (None, Some(last)) => write!(f, "{last} or less"),
                (None, None) => f.write_str("any answer"),
            },
            Self::AnotherText => f.write_str("any other text"),
            Self::Entries { least, most } => match (least, most) {
                (0, Some(0)) => f.write_str("none"),
                (least, Some(most)) if least == most => write!(f, "{least}"),
                (least, Some(most)) => write!(f, "{least} to {most}"),
                (least, None) => write!(f, "{least} or more"),
            },
            Self::SaidNo => f.write_str("the person says no"),
            Self::NotQuoted => f.write_str("not quoted here"),
        }
    }
}

/// Returns the day so many days later, if the calendar has it.
fn shifted(date: Date, days: i64) -> Option<Date> {
    counted_from(date, false, &Value::Days(days))
}
