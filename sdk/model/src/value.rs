//! What a fact, a parameter or a literal in a rule can hold. There are no floats.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use crate::{Date, Message, message};

/// One exact value.
///
/// `Debug` names the kind and hides the content, since most values here belong to a person.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Yes or no.
    YesNo(bool),
    /// A whole number of anything but time.
    Integer(i64),
    /// An exact decimal number, such as an amount of money.
    Decimal(Decimal),
    /// Text, or one of the values that a choice allows.
    Text(Arc<str>),
    /// A calendar date.
    Date(Date),
    /// A number of calendar days.
    Days(i64),
    /// A number of calendar months; a year is twelve.
    Months(i64),
    /// Several calendar dates, such as public holidays: earliest first, none twice. Parameters only.
    Dates(Arc<[Date]>),
}

/// The kinds of [`Value`], by which unlike things are told apart before a rule runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(
    missing_docs,
    reason = "each is documented on the variant of `Value` of the same name"
)]
pub enum ValueKind {
    YesNo,
    Integer,
    Decimal,
    Text,
    Date,
    Days,
    Months,
    Dates,
}

impl Value {
    /// Returns which kind of value this is.
    pub fn kind(&self) -> ValueKind {
        match self {
            Self::YesNo(_) => ValueKind::YesNo,
            Self::Integer(_) => ValueKind::Integer,
            Self::Decimal(_) => ValueKind::Decimal,
            Self::Text(_) => ValueKind::Text,
            Self::Date(_) => ValueKind::Date,
            Self::Days(_) => ValueKind::Days,
            Self::Months(_) => ValueKind::Months,
            Self::Dates(_) => ValueKind::Dates,
        }
    }

    /// Makes a text value.
    pub fn text(text: &str) -> Self {
        Self::Text(Arc::from(text))
    }

    /// Makes a value of several dates, in any order.
    pub fn dates(dates: impl IntoIterator<Item = Date>) -> Self {
        let in_order: BTreeSet<Date> = dates.into_iter().collect();
        Self::Dates(in_order.into_iter().collect())
    }
}

impl ValueKind {
    /// Returns the kind as a reader of a message would name it, with its article.
    pub fn phrase(self) -> Message {
        match self {
            Self::YesNo => message!("a yes-or-no"),
            Self::Integer => message!("a whole number"),
            Self::Decimal => message!("a decimal number"),
            Self::Text => message!("a text"),
            Self::Date => message!("a date"),
            Self::Days => message!("a number of days"),
            Self::Months => message!("a number of months"),
            Self::Dates => message!("several dates"),
        }
    }
}

/// Writes the value as a person would read it: `yes`, `12`, `45.50`, `confirmed`, `2027-02-15`, `28 days`.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted = |f: &mut fmt::Formatter<'_>, n: i64, unit: &str| {
            write!(f, "{n} {unit}{}", if n == 1 { "" } else { "s" })
        };
        match self {
            Self::YesNo(yes) => f.write_str(if *yes { "yes" } else { "no" }),
            Self::Integer(n) => write!(f, "{n}"),
            Self::Decimal(n) => write!(f, "{n}"),
            Self::Text(text) => f.write_str(text),
            Self::Date(date) => write!(f, "{date}"),
            Self::Days(n) => counted(f, *n, "day"),
            Self::Months(n) => counted(f, *n, "month"),
            Self::Dates(dates) => {
                for (index, date) in dates.iter().enumerate() {
                    write!(f, "{}{date}", if index == 0 { "" } else { ", " })?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}([withheld])", self.kind())
    }
}

/// Dates and decimals become text, several dates a list of texts; days and months become whole numbers.
impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::YesNo(yes) => serializer.serialize_bool(*yes),
            Self::Integer(n) | Self::Days(n) | Self::Months(n) => serializer.serialize_i64(*n),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Decimal(_) | Self::Date(_) => serializer.collect_str(self),
            Self::Dates(dates) => serializer.collect_seq(dates.iter()),
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Value {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Value".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A yes-or-no, a whole number (also of days or months), or text; dates are written YYYY-MM-DD, several of them as a list, and decimals as text.",
            "type": ["boolean", "integer", "string", "array"]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Value;
    use jiff::civil::date;

    #[test]
    fn several_dates_stand_in_order_and_none_twice() {
        let (boxing_day, christmas) = (date(2026, 12, 26), date(2026, 12, 25));
        let dates = Value::dates([boxing_day, christmas, boxing_day]);
        assert_eq!(dates.to_string(), "2026-12-25, 2026-12-26");
    }
}
