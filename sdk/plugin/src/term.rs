//! One side of a comparison: a value that may be unknown, and where it comes from.

use jiff::SignedDuration;
use throughcare_model::{Date, Decimal, Relation, Truth, Value};

use crate::{Clause, FactRef, Verdict};

/// A value that may be unknown, and where it comes from.
#[derive(Clone, PartialEq, Eq)]
pub struct Term {
    source: Source,
    value: Option<Value>,
}

/// Where a value comes from.
#[derive(Clone, PartialEq, Eq)]
pub enum Source {
    /// A fact of the case.
    Fact(FactRef),
    /// A parameter.
    Parameter(String),
    /// The rule itself.
    Literal,
    /// The rule itself: one of several.
    OneOf(Vec<Value>),
    /// The day of the plan.
    AsOf,
    /// Worked out from others.
    Computed {
        /// How, in a few words.
        by: &'static str,
        /// From what.
        of: Vec<Term>,
    },
}

impl Term {
    pub(crate) fn new(source: Source, value: Option<Value>) -> Self {
        Self { source, value }
    }

    /// A number of days that is written in the rule. Numbers of law and practice belong in parameters.
    pub fn days(days: i64) -> Self {
        Value::Days(days).into()
    }

    /// Something that the rule works out in its own way from others; unknown if that is `None`.
    pub fn computed(by: &'static str, of: Vec<Term>, outcome: Option<Value>) -> Self {
        Self::new(Source::Computed { by, of }, outcome)
    }

    /// Returns the value, if it is known.
    pub fn value(&self) -> Option<&Value> {
        self.value.as_ref()
    }

    /// Returns where it comes from.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Adds days or months to a date, or like to like.
    #[must_use]
    pub fn plus(self, other: impl Into<Self>) -> Self {
        self.sum(other.into(), false)
    }

    /// Subtracts days or months from a date, a date from a date, or like from like.
    #[must_use]
    pub fn minus(self, other: impl Into<Self>) -> Self {
        self.sum(other.into(), true)
    }

    /// `==`
    pub fn equals(self, other: impl Into<Self>) -> Verdict {
        self.compared(Relation::Is, other.into())
    }

    /// `!=`
    pub fn differs_from(self, other: impl Into<Self>) -> Verdict {
        self.compared(Relation::IsNot, other.into())
    }

    /// `<`
    pub fn is_below(self, other: impl Into<Self>) -> Verdict {
        self.compared(Relation::Below, other.into())
    }

    /// `<=`
    pub fn is_at_most(self, other: impl Into<Self>) -> Verdict {
        self.compared(Relation::AtMost, other.into())
    }

    /// `>`
    pub fn is_above(self, other: impl Into<Self>) -> Verdict {
        self.compared(Relation::Above, other.into())
    }

    /// `>=`
    pub fn is_at_least(self, other: impl Into<Self>) -> Verdict {
        self.compared(Relation::AtLeast, other.into())
    }

    /// Returns whether it is one of several values.
    pub fn is_one_of(self, values: impl IntoIterator<Item = Value>) -> Verdict {
        let values: Vec<Value> = values.into_iter().collect();
        let any = self.value.as_ref().map(|value| values.contains(value));
        let several = Self::new(Source::OneOf(values), None);
        Verdict::new(
            Truth::from(any),
            Clause::Compare {
                left: self,
                relation: Relation::Is,
                right: several,
            },
        )
    }

    fn compared(self, relation: Relation, other: Self) -> Verdict {
        let holds = match (&self.value, &other.value) {
            (Some(left), Some(right)) => compare(left, relation, right),
            _ => None,
        };
        Verdict::new(
            Truth::from(holds),
            Clause::Compare {
                left: self,
                relation,
                right: other,
            },
        )
    }

    fn sum(self, other: Self, minus: bool) -> Self {
        let outcome = match (&self.value, &other.value) {
            (Some(left), Some(right)) => sum(left, minus, right),
            _ => None,
        };
        let by = if minus { "difference" } else { "sum" };
        Self::computed(by, vec![self, other], outcome)
    }
}

impl From<Value> for Term {
    fn from(value: Value) -> Self {
        Self::new(Source::Literal, Some(value))
    }
}

impl From<&str> for Term {
    fn from(text: &str) -> Self {
        Value::text(text).into()
    }
}

impl From<bool> for Term {
    fn from(yes: bool) -> Self {
        Value::YesNo(yes).into()
    }
}

impl From<i64> for Term {
    fn from(number: i64) -> Self {
        Value::Integer(number).into()
    }
}

impl From<Decimal> for Term {
    fn from(number: Decimal) -> Self {
        Value::Decimal(number).into()
    }
}

impl From<Date> for Term {
    fn from(date: Date) -> Self {
        Value::Date(date).into()
    }
}

/// Compares like with like. What cannot be compared is unknown here, and the host says why.
fn compare(left: &Value, relation: Relation, right: &Value) -> Option<bool> {
    let order = match (left, right) {
        (Value::Integer(whole), Value::Decimal(exact)) => Decimal::from(*whole).cmp(exact),
        (Value::Decimal(exact), Value::Integer(whole)) => exact.cmp(&Decimal::from(*whole)),
        _ if left.kind() == right.kind() => left.cmp(right),
        _ => return None,
    };
    Some(match relation {
        Relation::Is => order.is_eq(),
        Relation::IsNot => order.is_ne(),
        Relation::Below => order.is_lt(),
        Relation::AtMost => order.is_le(),
        Relation::Above => order.is_gt(),
        Relation::AtLeast => order.is_ge(),
    })
}

/// Adds or subtracts. Months end on the last day of a shorter month. What cannot be reckoned is unknown.
fn sum(left: &Value, minus: bool, right: &Value) -> Option<Value> {
    let signed = |number: i64| {
        if minus {
            number.checked_neg()
        } else {
            Some(number)
        }
    };
    Some(match (left, right) {
        (Value::Date(date), Value::Days(days)) => {
            let hours = signed(*days)?.checked_mul(24)?;
            Value::Date(
                date.checked_add(SignedDuration::try_from_hours(hours)?)
                    .ok()?,
            )
        }
        (Value::Date(date), Value::Months(months)) => {
            let span = jiff::Span::new().try_months(signed(*months)?).ok()?;
            Value::Date(date.checked_add(span).ok()?)
        }
        (Value::Date(later), Value::Date(earlier)) if minus => {
            Value::Days(earlier.duration_until(*later).as_hours() / 24)
        }
        (Value::Days(a), Value::Days(b)) => Value::Days(a.checked_add(signed(*b)?)?),
        (Value::Months(a), Value::Months(b)) => Value::Months(a.checked_add(signed(*b)?)?),
        (Value::Integer(a), Value::Integer(b)) => Value::Integer(a.checked_add(signed(*b)?)?),
        (Value::Decimal(a), Value::Decimal(b)) if minus => Value::Decimal(a.checked_sub(*b)?),
        (Value::Decimal(a), Value::Decimal(b)) => Value::Decimal(a.checked_add(*b)?),
        _ => return None,
    })
}
