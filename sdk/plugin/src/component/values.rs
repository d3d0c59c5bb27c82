//! Values as they cross the boundary.

use jiff::SignedDuration;
use throughcare_model::{Date, Relation, Truth, Value};

use super::bindings::throughcare::policy::types;
use crate::{FactRef, Kind};

const EPOCH: Date = Date::constant(1970, 1, 1);

/// Returns the date of a day number. The host sends none that a calendar cannot hold.
pub(super) fn to_date(day: i32) -> Option<Date> {
    EPOCH
        .checked_add(SignedDuration::from_hours(i64::from(day) * 24))
        .ok()
}

/// Returns a date as the contract counts it.
pub(super) fn to_day(date: Date) -> i32 {
    let days = EPOCH.duration_until(date).as_hours() / 24;
    // All dates that the calendar holds are within four million days.
    i32::try_from(days).unwrap_or_default()
}

pub(super) fn to_value(value: &Value) -> types::Value {
    match value {
        Value::YesNo(yes) => types::Value::YesNo(*yes),
        Value::Integer(number) => types::Value::Integer(*number),
        Value::Decimal(number) => types::Value::Decimal(number.to_string()),
        Value::Text(text) => types::Value::Text(text.to_string()),
        Value::Date(date) => types::Value::Date(to_day(*date)),
        Value::Days(days) => types::Value::Days(*days),
        Value::Months(months) => types::Value::Months(*months),
        Value::Dates(dates) => {
            types::Value::Dates(dates.iter().map(|date| to_day(*date)).collect())
        }
    }
}

pub(super) fn to_truth(truth: Truth) -> types::Truth {
    match truth {
        Truth::No => types::Truth::No,
        Truth::Unknown => types::Truth::Unknown,
        Truth::Yes => types::Truth::Yes,
    }
}

pub(super) fn to_relation(relation: Relation) -> types::Relation {
    match relation {
        Relation::Is => types::Relation::Equal,
        Relation::IsNot => types::Relation::NotEqual,
        Relation::Below => types::Relation::Below,
        Relation::AtMost => types::Relation::AtMost,
        Relation::Above => types::Relation::Above,
        Relation::AtLeast => types::Relation::AtLeast,
    }
}

pub(super) fn to_kind(kind: Kind) -> types::Kind {
    match kind {
        Kind::YesNo => types::Kind::YesNo,
        Kind::Integer => types::Kind::Integer,
        Kind::Decimal => types::Kind::Decimal,
        Kind::Text => types::Kind::Text,
        Kind::Date => types::Kind::Date,
        Kind::Days => types::Kind::Days,
        Kind::Months => types::Kind::Months,
        Kind::Dates => types::Kind::Dates,
        Kind::Entries => types::Kind::Entries,
    }
}

pub(super) fn to_fact(fact: &FactRef) -> types::FactRef {
    types::FactRef {
        path: fact.path.clone(),
        entry: fact.entry,
    }
}
