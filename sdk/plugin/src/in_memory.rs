//! A case in memory, for the native tests of a plugin.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use throughcare_model::{Date, Value};

use crate::{Description, Kind, Look, Misuse, Term, Window};

/// A case and the law of one day, made by a test. Opens no more than the plugin's description, as the host does.
#[derive(Debug)]
pub struct CaseInMemory {
    description: Description,
    as_of: Date,
    facts: BTreeMap<(String, Option<u32>), Value>,
    lists: BTreeMap<String, u32>,
    declined: BTreeSet<String>,
    parameters: BTreeMap<String, Value>,
    misuses: RefCell<Vec<(String, Misuse)>>,
}

impl CaseInMemory {
    /// Makes a case in which nothing is recorded, on the day of a plan.
    pub fn new(description: &Description, as_of: Date) -> Self {
        Self {
            description: description.clone(),
            as_of,
            facts: BTreeMap::new(),
            lists: BTreeMap::new(),
            declined: BTreeSet::new(),
            parameters: BTreeMap::new(),
            misuses: RefCell::default(),
        }
    }

    /// Records a fact.
    #[must_use]
    pub fn with(mut self, path: &str, value: impl Into<Term>) -> Self {
        if let Some(value) = value.into().value() {
            self.facts.insert((path.to_owned(), None), value.clone());
        }
        self
    }

    /// Records that the person said no.
    #[must_use]
    pub fn declined(mut self, path: &str) -> Self {
        self.declined.insert(path.to_owned());
        self
    }

    /// Adds an entry to a repeated fact, with the facts of it: `with_entry("children[]", [("carer", "nobody")])`.
    #[must_use]
    pub fn with_entry<V: Into<Term>>(
        mut self,
        list: &str,
        facts: impl IntoIterator<Item = (&'static str, V)>,
    ) -> Self {
        let count = self.lists.entry(list.to_owned()).or_default();
        for (field, value) in facts {
            if let Some(value) = value.into().value() {
                let path = format!("{list}.{field}");
                self.facts.insert((path, Some(*count)), value.clone());
            }
        }
        *count += 1;
        self
    }

    /// Records that a repeated fact has no entries.
    #[must_use]
    pub fn with_none(mut self, list: &str) -> Self {
        self.lists.insert(list.to_owned(), 0);
        self
    }

    /// Sets a parameter.
    #[must_use]
    pub fn with_parameter(mut self, name: &str, value: Value) -> Self {
        self.parameters.insert(name.to_owned(), value);
        self
    }

    /// Returns the looks that the description does not allow, with the name that was asked for. Assert that it is empty.
    pub fn misuses(&self) -> Vec<(String, Misuse)> {
        self.misuses.borrow().clone()
    }

    fn allowed(
        &self,
        among: &[(&'static str, Kind)],
        name: &str,
        kind: Option<Kind>,
    ) -> Result<(), Misuse> {
        let declared = among.iter().find(|(declared, _)| *declared == name);
        match declared {
            None => Err(self.misused(name, Misuse::Undeclared)),
            Some((_, declared)) if kind.is_some_and(|kind| kind != *declared) => {
                Err(self.misused(name, Misuse::WrongKind))
            }
            Some(_) => Ok(()),
        }
    }

    fn allowed_fact(
        &self,
        path: &str,
        entry: Option<u32>,
        kind: Option<Kind>,
    ) -> Result<(), Misuse> {
        self.allowed(&self.description.facts, path, kind)?;
        let list = path.split_once("[].").map(|(list, _)| format!("{list}[]"));
        match (list, entry) {
            (None, None) => Ok(()),
            (Some(list), Some(entry))
                if self.lists.get(&list).is_some_and(|count| entry < *count) =>
            {
                Ok(())
            }
            (Some(_), Some(_)) => Err(self.misused(path, Misuse::NoSuchEntry)),
            _ => Err(self.misused(path, Misuse::WrongShape)),
        }
    }

    fn misused(&self, name: &str, misuse: Misuse) -> Misuse {
        self.misuses.borrow_mut().push((name.to_owned(), misuse));
        misuse
    }
}

impl Window for CaseInMemory {
    fn fact(&self, path: &str, entry: Option<u32>, kind: Kind) -> Look<Value> {
        self.allowed_fact(path, entry, Some(kind))?;
        Ok(self.facts.get(&(path.to_owned(), entry)).cloned())
    }

    fn entries(&self, path: &str) -> Look<u32> {
        self.allowed_fact(path, None, Some(Kind::Entries))?;
        Ok(self.lists.get(path).copied())
    }

    fn is_declined(&self, path: &str, entry: Option<u32>) -> Look<bool> {
        self.allowed_fact(path, entry, None)?;
        if self.declined.contains(path) {
            return Ok(Some(true));
        }
        let recorded =
            self.facts.contains_key(&(path.to_owned(), entry)) || self.lists.contains_key(path);
        Ok(recorded.then_some(false))
    }

    fn parameter(&self, name: &str, kind: Kind) -> Look<Value> {
        self.allowed(&self.description.parameters, name, Some(kind))?;
        Ok(self.parameters.get(name).cloned())
    }

    fn as_of(&self) -> Date {
        self.as_of
    }
}
