//! The window that the host opens.

use throughcare_model::{Date, Decimal, Value};

use super::bindings::throughcare::policy::{case_facts, law, types};
use super::values::to_date;
use crate::{Kind, Look, Misuse, Window};

/// The window of the host.
pub(super) struct HostWindow;

impl Window for HostWindow {
    fn fact(&self, path: &str, entry: Option<u32>, kind: Kind) -> Look<Value> {
        match kind {
            Kind::YesNo => look(case_facts::yes_no(path, entry), |yes| {
                Some(Value::YesNo(yes))
            }),
            Kind::Integer => look(case_facts::integer(path, entry), |number| {
                Some(Value::Integer(number))
            }),
            Kind::Decimal => look(case_facts::decimal(path, entry), |text| exact(&text)),
            Kind::Text => look(case_facts::text(path, entry), |text| {
                Some(Value::text(&text))
            }),
            Kind::Date => look(case_facts::date(path, entry), |day| {
                to_date(day).map(Value::Date)
            }),
            Kind::Days => look(case_facts::days(path, entry), |days| {
                Some(Value::Days(days))
            }),
            Kind::Months | Kind::Dates | Kind::Entries => Err(Misuse::WrongKind),
        }
    }

    fn entries(&self, path: &str) -> Look<u32> {
        look(case_facts::entries(path), Some)
    }

    fn is_declined(&self, path: &str, entry: Option<u32>) -> Look<bool> {
        look(case_facts::is_declined(path, entry), Some)
    }

    fn parameter(&self, name: &str, kind: Kind) -> Look<Value> {
        match kind {
            Kind::Integer => look(law::integer(name), |number| Some(Value::Integer(number))),
            Kind::Decimal => look(law::decimal(name), |text| exact(&text)),
            Kind::Text => look(law::text(name), |text| Some(Value::text(&text))),
            Kind::Date => look(law::date(name), |day| to_date(day).map(Value::Date)),
            Kind::Days => look(law::days(name), |days| Some(Value::Days(days))),
            Kind::Months => look(law::months(name), |months| Some(Value::Months(months))),
            Kind::Dates => look(law::dates(name), |days| {
                Some(Value::dates(days.into_iter().filter_map(to_date)))
            }),
            Kind::YesNo | Kind::Entries => Err(Misuse::WrongKind),
        }
    }

    fn as_of(&self) -> Date {
        to_date(law::as_of()).unwrap_or_default()
    }
}

fn look<T, V>(
    seen: Result<Option<T>, types::Misuse>,
    take: impl FnOnce(T) -> Option<V>,
) -> Look<V> {
    match seen {
        Ok(seen) => Ok(seen.and_then(take)),
        Err(types::Misuse::Undeclared) => Err(Misuse::Undeclared),
        Err(types::Misuse::WrongKind) => Err(Misuse::WrongKind),
        Err(types::Misuse::WrongShape) => Err(Misuse::WrongShape),
        Err(types::Misuse::NoSuchEntry) => Err(Misuse::NoSuchEntry),
    }
}

fn exact(text: &str) -> Option<Value> {
    text.parse::<Decimal>().ok().map(Value::Decimal)
}
