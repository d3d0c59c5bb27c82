//! The part of a case and of the law that one component may look at, cut out before it runs.
//!
//! A store must own what it holds, and a component must not be able to learn what its description does not name;
//! one small copy for each evaluation serves both.

use std::collections::BTreeMap;
use std::sync::Arc;

use throughcare_model::{Date, Fact, FactId, ParameterId, Value};

use super::bindings::types::Kind;
use crate::{CaseWindow, Read};

/// What a component declared, by name, with the numbers that the packs give to it.
#[derive(Debug, Default)]
pub(super) struct Declared {
    pub(super) facts: BTreeMap<Box<str>, DeclaredFact>,
    pub(super) parameters: BTreeMap<Box<str>, DeclaredParameter>,
}

/// A fact that a component may look at.
#[derive(Debug, Clone, Copy)]
pub(super) struct DeclaredFact {
    pub(super) id: FactId,
    pub(super) kind: Kind,
    /// The list of which it is a fact of each entry.
    pub(super) list: Option<FactId>,
    slot: usize,
}

/// A parameter that a component may look at.
#[derive(Debug, Clone, Copy)]
pub(super) struct DeclaredParameter {
    pub(super) id: ParameterId,
    pub(super) kind: Kind,
    slot: usize,
}

/// What the declared names hold in one case, on one day.
#[derive(Debug)]
pub(super) struct Snapshot {
    facts: Vec<Slot>,
    parameters: Vec<Option<Value>>,
    pub(super) as_of: Date,
}

/// What one declared fact holds.
#[derive(Debug)]
enum Slot {
    Single(Seen),
    /// One for each entry; none if the list is absent.
    OfEntries(Vec<Seen>),
    /// How many entries, and whether the person said no to the list as a whole.
    List(Option<u32>, Option<bool>),
}

/// What a component may know of one fact.
#[derive(Debug, Clone, Default)]
pub(super) struct Seen {
    pub(super) value: Option<Value>,
    /// Whether the person said no to it, if that is known.
    pub(super) declined: Option<bool>,
}

impl Declared {
    pub(super) fn add_fact(&mut self, path: &str, id: FactId, kind: Kind, list: Option<FactId>) {
        let slot = self.facts.len();
        let fact = DeclaredFact {
            id,
            kind,
            list,
            slot,
        };
        self.facts.insert(Box::from(path), fact);
    }

    pub(super) fn add_parameter(&mut self, name: &str, id: ParameterId, kind: Kind) {
        let slot = self.parameters.len();
        let parameter = DeclaredParameter { id, kind, slot };
        self.parameters.insert(Box::from(name), parameter);
    }

    /// Cuts out what is declared.
    pub(super) fn snapshot(self: &Arc<Self>, window: &CaseWindow<'_>) -> Snapshot {
        let mut facts: Vec<(usize, Slot)> = self
            .facts
            .values()
            .map(|fact| (fact.slot, Slot::of(fact, window)))
            .collect();
        facts.sort_unstable_by_key(|(slot, _)| *slot);
        let mut parameters = vec![None; self.parameters.len()];
        for parameter in self.parameters.values() {
            if let Some(place) = parameters.get_mut(parameter.slot) {
                *place = window.parameters.get(parameter.id).cloned();
            }
        }
        Snapshot {
            facts: facts.into_iter().map(|(_, slot)| slot).collect(),
            parameters,
            as_of: window.as_of,
        }
    }
}

impl DeclaredFact {
    /// Returns the look at this fact.
    pub(super) fn read(&self, entry: Option<u32>) -> Read {
        Read {
            fact: self.id,
            entry: entry.and_then(|entry| usize::try_from(entry).ok()),
        }
    }
}

impl Snapshot {
    /// Returns a fact, or a fact of an entry; nothing if there is no such entry, or the shape is another one.
    pub(super) fn fact(&self, fact: &DeclaredFact, entry: Option<u32>) -> Option<Seen> {
        match (self.facts.get(fact.slot)?, entry) {
            (Slot::Single(seen), None) => Some(seen.clone()),
            (Slot::OfEntries(seen), Some(entry)) => seen.get(usize::try_from(entry).ok()?).cloned(),
            (Slot::List(_, declined), None) => Some(Seen {
                value: None,
                declined: *declined,
            }),
            _ => None,
        }
    }

    /// Returns how many entries a list has; nothing if it is absent.
    pub(super) fn entries(&self, list: &DeclaredFact) -> Option<u32> {
        match self.facts.get(list.slot)? {
            Slot::List(count, _) => *count,
            Slot::Single(_) | Slot::OfEntries(_) => None,
        }
    }

    pub(super) fn parameter(&self, parameter: &DeclaredParameter) -> Option<&Value> {
        self.parameters.get(parameter.slot)?.as_ref()
    }
}

impl Slot {
    fn of(declared: &DeclaredFact, window: &CaseWindow<'_>) -> Self {
        let fact = window.facts.get(declared.id);
        if declared.kind == Kind::Entries {
            let entries = window.facts.entries(declared.id);
            let count = entries.and_then(|entries| u32::try_from(entries.len()).ok());
            return Self::List(count, fact.said_no());
        }
        let Some(list) = declared.list else {
            return Self::Single(Seen::of(fact));
        };
        let entries = window.facts.entries(list).unwrap_or_default();
        Self::OfEntries(
            entries
                .iter()
                .map(|entry| Seen::of(entry.get(declared.id)))
                .collect(),
        )
    }
}

impl Seen {
    fn of(fact: &Fact) -> Self {
        Self {
            value: fact.known().cloned(),
            declined: fact.said_no(),
        }
    }
}
