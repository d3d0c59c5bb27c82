//! Dates and numbers as points of one line, so that a turn on it can be found by halving.

use jiff::ToSpan;
use throughcare_model::{Date, Decimal, Value, ValueKind};

use crate::arithmetic::days_between;

const EPOCH: Date = Date::constant(1970, 1, 1);

/// The first and the last day on which a turn is looked for.
const DAYS: (Date, Date) = (Date::constant(1800, 1, 1), Date::constant(2399, 12, 31));

/// The largest number, either way, at which a turn is looked for; of days, one that no date runs away from.
const LARGEST: i64 = 1_000_000_000;
const MOST_DAYS: i64 = 200_000;

/// The digits after the point to which decimals go at least.
const DIGITS: u32 = 2;

/// Where something is otherwise than for the least value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Turn {
    /// From this value on.
    At(Value),
    /// For no value.
    Nowhere,
    /// It cannot be told of some value on the way.
    Unclear,
}

/// The values of one kind in their order.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    kind: ValueKind,
    digits: u32,
}

impl Line {
    /// The values of a kind, decimals as finely as what they are compared with.
    pub(super) fn new(kind: ValueKind, compared_with: &Value) -> Self {
        let digits = match compared_with {
            Value::Decimal(number) => number.normalize().scale().clamp(DIGITS, 6),
            _ => DIGITS,
        };
        Self { kind, digits }
    }

    /// Finds where something turns that turns once at most.
    pub(super) fn first_turn(self, holds: impl FnMut(&Value) -> Option<bool>) -> Turn {
        match self.halve(holds) {
            None => Turn::Unclear,
            Some(at) => at.map_or(Turn::Nowhere, Turn::At),
        }
    }

    #[allow(
        clippy::option_option,
        reason = "the outer one is for `?`; no caller sees it"
    )]
    fn halve(self, mut holds: impl FnMut(&Value) -> Option<bool>) -> Option<Option<Value>> {
        let (mut before, mut after) = self.ends();
        let at_first = holds(&self.value(before)?)?;
        if holds(&self.value(after)?)? == at_first {
            return Some(None);
        }
        while after - before > 1 {
            let middle = before + (after - before) / 2;
            if holds(&self.value(middle)?)? == at_first {
                before = middle;
            } else {
                after = middle;
            }
        }
        self.value(after).map(Some)
    }

    fn ends(self) -> (i64, i64) {
        match self.kind {
            ValueKind::Date => (days_between(EPOCH, DAYS.0), days_between(EPOCH, DAYS.1)),
            ValueKind::Decimal => {
                let largest = LARGEST.saturating_mul(10_i64.saturating_pow(self.digits));
                (-largest, largest)
            }
            ValueKind::Days => (-MOST_DAYS, MOST_DAYS),
            _ => (-LARGEST, LARGEST),
        }
    }

    fn value(self, at: i64) -> Option<Value> {
        match self.kind {
            ValueKind::Date => EPOCH.checked_add(at.days()).ok().map(Value::Date),
            ValueKind::Decimal => Some(Value::Decimal(Decimal::new(at, self.digits).normalize())),
            ValueKind::Integer => Some(Value::Integer(at)),
            ValueKind::Days => Some(Value::Days(at)),
            _ => None,
        }
    }
}
