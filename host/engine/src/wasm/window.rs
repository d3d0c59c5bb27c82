//! The window, seen from the host: every look is counted, recorded, and answered from the snapshot.

use std::sync::Arc;

use throughcare_model::{Message, Sensitive, message};
use wasmtime::component::Linker;

use super::bindings::types::{self, Kind};
use super::bindings::{case_facts, diagnostics, law};
use super::limits::Limits;
use super::snapshot::{Declared, Seen, Snapshot};
use super::values::to_day_number;
use crate::{Budget, ComponentCause, ReadSet};

/// What one evaluation holds: the window, and what became of it.
pub(super) struct Visit {
    declared: Arc<Declared>,
    /// None while the component describes itself.
    snapshot: Option<Snapshot>,
    calls: u64,
    calls_left: u64,
    pub(super) limits: Limits,
    pub(super) reads: ReadSet,
    pub(super) misuse: Option<MisusedName>,
    pub(super) panicked: Option<Panic>,
}

/// What a component asked for in a way that it may not. The name is its own, and might quote the case.
#[derive(Debug)]
pub(super) struct MisusedName {
    pub(super) name: Sensitive<String>,
    pub(super) wrong: Message,
}

/// What a component said of its own panic.
#[derive(Debug)]
pub(super) struct Panic {
    pub(super) message: Sensitive<String>,
    pub(super) file: Sensitive<String>,
    pub(super) line: u32,
}

/// The host ends an evaluation from within a call of the component.
#[derive(Debug, thiserror::Error)]
#[error("the host ended the evaluation")]
pub(super) struct Stopped(pub(super) ComponentCause);

type Look<T> = wasmtime::Result<Result<T, types::Misuse>>;

impl Visit {
    pub(super) fn new(
        declared: Arc<Declared>,
        snapshot: Option<Snapshot>,
        budget: &Budget,
    ) -> Self {
        Self {
            declared,
            snapshot,
            calls: budget.host_calls,
            calls_left: budget.host_calls,
            limits: Limits::new(budget),
            reads: ReadSet::default(),
            misuse: None,
            panicked: None,
        }
    }

    /// Puts the window in front of every component that is linked.
    pub(super) fn add_to_linker(linker: &mut Linker<Self>) -> wasmtime::Result<()> {
        type Window = wasmtime::component::HasSelf<Visit>;
        case_facts::add_to_linker::<_, Window>(linker, |visit| visit)?;
        law::add_to_linker::<_, Window>(linker, |visit| visit)?;
        diagnostics::add_to_linker::<_, Window>(linker, |visit| visit)?;
        types::add_to_linker::<_, Window>(linker, |visit| visit)
    }

    /// Counts a call. Fuel does not see the time that the host takes, so calls have a budget of their own.
    fn count_call(&mut self) -> wasmtime::Result<()> {
        let Some(left) = self.calls_left.checked_sub(1) else {
            return stop(ComponentCause::HostCallsSpent(self.calls));
        };
        self.calls_left = left;
        Ok(())
    }

    /// Counts a call and opens the window.
    fn open(&mut self) -> wasmtime::Result<&Snapshot> {
        self.count_call()?;
        match &self.snapshot {
            Some(snapshot) => Ok(snapshot),
            None => stop(ComponentCause::WindowClosed),
        }
    }

    /// Looks at a fact. `None` as kind: at whether it was declined.
    fn look(&mut self, path: String, entry: Option<u32>, kind: Option<Kind>) -> Look<Seen> {
        self.open()?;
        let Some(fact) = self.declared.facts.get(path.as_str()).copied() else {
            return Ok(Err(self.misused(path, types::Misuse::Undeclared)));
        };
        if kind.is_some_and(|kind| kind != fact.kind) {
            return Ok(Err(self.misused(path, types::Misuse::WrongKind)));
        }
        if fact.list.is_some() != entry.is_some() {
            return Ok(Err(self.misused(path, types::Misuse::WrongShape)));
        }
        let seen = self
            .snapshot
            .as_ref()
            .and_then(|case| case.fact(&fact, entry));
        Ok(match seen {
            Some(seen) => {
                self.reads.insert(fact.read(entry));
                Ok(seen)
            }
            None => Err(self.misused(path, types::Misuse::NoSuchEntry)),
        })
    }

    fn look_up<T>(
        &mut self,
        name: String,
        kind: Kind,
        take: fn(&throughcare_model::Value) -> Option<T>,
    ) -> Look<Option<T>> {
        self.open()?;
        let Some(parameter) = self.declared.parameters.get(name.as_str()).copied() else {
            return Ok(Err(self.misused(name, types::Misuse::Undeclared)));
        };
        if kind != parameter.kind {
            return Ok(Err(self.misused(name, types::Misuse::WrongKind)));
        }
        let value = self
            .snapshot
            .as_ref()
            .and_then(|case| case.parameter(&parameter));
        Ok(Ok(value.and_then(take)))
    }

    fn value<T>(
        &mut self,
        path: String,
        entry: Option<u32>,
        kind: Kind,
        take: fn(&throughcare_model::Value) -> Option<T>,
    ) -> Look<Option<T>> {
        let seen = self.look(path, entry, Some(kind))?;
        Ok(seen.map(|seen| seen.value.as_ref().and_then(take)))
    }

    fn misused(&mut self, name: String, misuse: types::Misuse) -> types::Misuse {
        let wrong = match misuse {
            types::Misuse::Undeclared => message!("which its description leaves out"),
            types::Misuse::WrongKind => message!("as something that it is not"),
            types::Misuse::WrongShape => {
                message!("which is asked of an entry of a list, or is not, the other way round")
            }
            types::Misuse::NoSuchEntry => message!("in an entry that the list does not have"),
        };
        self.misuse.get_or_insert(MisusedName {
            name: Sensitive::new(name),
            wrong,
        });
        misuse
    }
}

fn stop<T>(cause: ComponentCause) -> wasmtime::Result<T> {
    Err(wasmtime::Error::new(Stopped(cause)))
}

mod take {
    //! How a value of each kind leaves the host. A value of another kind is absent.
    use super::to_day_number;
    use throughcare_model::Value;

    pub(super) fn yes_no(value: &Value) -> Option<bool> {
        if let Value::YesNo(yes) = value {
            Some(*yes)
        } else {
            None
        }
    }
    pub(super) fn integer(value: &Value) -> Option<i64> {
        if let Value::Integer(number) = value {
            Some(*number)
        } else {
            None
        }
    }
    pub(super) fn decimal(value: &Value) -> Option<String> {
        match value {
            Value::Decimal(number) => Some(number.to_string()),
            Value::Integer(number) => Some(number.to_string()),
            _ => None,
        }
    }
    pub(super) fn text(value: &Value) -> Option<String> {
        if let Value::Text(text) = value {
            Some(text.to_string())
        } else {
            None
        }
    }
    pub(super) fn date(value: &Value) -> Option<i32> {
        if let Value::Date(date) = value {
            Some(to_day_number(*date))
        } else {
            None
        }
    }
    pub(super) fn days(value: &Value) -> Option<i64> {
        if let Value::Days(days) = value {
            Some(*days)
        } else {
            None
        }
    }
    pub(super) fn months(value: &Value) -> Option<i64> {
        if let Value::Months(months) = value {
            Some(*months)
        } else {
            None
        }
    }
    pub(super) fn dates(value: &Value) -> Option<Vec<i32>> {
        if let Value::Dates(dates) = value {
            Some(dates.iter().map(|date| to_day_number(*date)).collect())
        } else {
            None
        }
    }
}

impl types::Host for Visit {}

impl case_facts::Host for Visit {
    fn yes_no(&mut self, path: String, entry: Option<u32>) -> Look<Option<bool>> {
        self.value(path, entry, Kind::YesNo, take::yes_no)
    }
    fn integer(&mut self, path: String, entry: Option<u32>) -> Look<Option<i64>> {
        self.value(path, entry, Kind::Integer, take::integer)
    }
    fn decimal(&mut self, path: String, entry: Option<u32>) -> Look<Option<String>> {
        self.value(path, entry, Kind::Decimal, take::decimal)
    }
    fn text(&mut self, path: String, entry: Option<u32>) -> Look<Option<String>> {
        self.value(path, entry, Kind::Text, take::text)
    }
    fn date(&mut self, path: String, entry: Option<u32>) -> Look<Option<i32>> {
        self.value(path, entry, Kind::Date, take::date)
    }
    fn days(&mut self, path: String, entry: Option<u32>) -> Look<Option<i64>> {
        self.value(path, entry, Kind::Days, take::days)
    }

    fn entries(&mut self, path: String) -> Look<Option<u32>> {
        if let Err(misuse) = self.look(path.clone(), None, Some(Kind::Entries))? {
            return Ok(Err(misuse));
        }
        let list = self.declared.facts.get(path.as_str());
        Ok(Ok(
            list.and_then(|list| self.snapshot.as_ref()?.entries(list))
        ))
    }

    fn is_declined(&mut self, path: String, entry: Option<u32>) -> Look<Option<bool>> {
        let seen = self.look(path, entry, None)?;
        Ok(seen.map(|seen| seen.declined))
    }
}

impl law::Host for Visit {
    fn as_of(&mut self) -> wasmtime::Result<i32> {
        Ok(to_day_number(self.open()?.as_of))
    }
    fn integer(&mut self, name: String) -> Look<Option<i64>> {
        self.look_up(name, Kind::Integer, take::integer)
    }
    fn decimal(&mut self, name: String) -> Look<Option<String>> {
        self.look_up(name, Kind::Decimal, take::decimal)
    }
    fn text(&mut self, name: String) -> Look<Option<String>> {
        self.look_up(name, Kind::Text, take::text)
    }
    fn date(&mut self, name: String) -> Look<Option<i32>> {
        self.look_up(name, Kind::Date, take::date)
    }
    fn days(&mut self, name: String) -> Look<Option<i64>> {
        self.look_up(name, Kind::Days, take::days)
    }
    fn months(&mut self, name: String) -> Look<Option<i64>> {
        self.look_up(name, Kind::Months, take::months)
    }
    fn dates(&mut self, name: String) -> Look<Option<Vec<i32>>> {
        self.look_up(name, Kind::Dates, take::dates)
    }
}

impl diagnostics::Host for Visit {
    fn panicked(&mut self, message: String, file: String, line: u32) -> wasmtime::Result<()> {
        self.count_call()?;
        // The first one is the cause; a hook that panics again is not.
        self.panicked.get_or_insert(Panic {
            message: Sensitive::new(message),
            file: Sensitive::new(file),
            line,
        });
        Ok(())
    }
}
