//! A case as a table: one slot for each fact that the vocabulary knows, found by number.

use crate::{Fact, FactId, FactState};

/// The facts of one case, by [`FactId`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FactTable {
    facts: Vec<Fact>,
    lists: Vec<Vec<Entry>>,
}

/// One entry of a repeated fact, holding the facts of that entry by [`FactId`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry(Vec<(FactId, Fact)>);

impl FactTable {
    /// Makes a table in which nothing is recorded.
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts a fact, or the standing of a list as a whole, in its slot.
    pub fn put(&mut self, id: FactId, fact: Fact) {
        let slot = id.index();
        if self.facts.len() <= slot {
            self.facts.resize_with(slot + 1, Fact::default);
        }
        if let Some(place) = self.facts.get_mut(slot) {
            *place = fact;
        }
    }

    /// Puts a list with its entries. A list that is recorded is taken as the whole list.
    pub fn put_list(&mut self, id: FactId, standing: Fact, entries: Vec<Entry>) {
        self.put(id, standing);
        let slot = id.index();
        if self.lists.len() <= slot {
            self.lists.resize_with(slot + 1, Vec::new);
        }
        if let Some(place) = self.lists.get_mut(slot) {
            *place = entries;
        }
    }

    /// Puts a fact of one entry of a recorded list, the first entry being 0. Past the last entry it does nothing.
    pub fn put_in_entry(&mut self, list: FactId, entry: usize, id: FactId, fact: Fact) {
        let lists = self.lists.get_mut(list.index());
        if let Some(entry) = lists.and_then(|entries| entries.get_mut(entry)) {
            entry.put(id, fact);
        }
    }

    /// Returns a fact, or how a list as a whole stands.
    pub fn get(&self, id: FactId) -> &Fact {
        self.facts.get(id.index()).unwrap_or(Fact::NOT_RECORDED)
    }

    /// Returns the entries of a list, or nothing if the list itself is not recorded.
    pub fn entries(&self, list: FactId) -> Option<&[Entry]> {
        match self.get(list).state {
            FactState::Recorded => Some(self.lists.get(list.index()).map_or(&[], Vec::as_slice)),
            _ => None,
        }
    }

    /// Changes every fact, those of list entries included.
    pub fn for_each_mut(&mut self, mut change: impl FnMut(FactId, &mut Fact)) {
        for (slot, fact) in self.facts.iter_mut().enumerate() {
            change(FactId::at(slot), fact);
        }
        for entry in self.lists.iter_mut().flatten() {
            for (id, fact) in &mut entry.0 {
                change(*id, fact);
            }
        }
    }
}

impl Entry {
    /// Makes an entry of its facts.
    pub fn new(facts: Vec<(FactId, Fact)>) -> Self {
        Self(facts)
    }

    /// Puts a fact of this entry.
    pub fn put(&mut self, id: FactId, fact: Fact) {
        match self.0.iter_mut().find(|(of, _)| *of == id) {
            Some((_, place)) => *place = fact,
            None => self.0.push((id, fact)),
        }
    }

    /// Returns a fact of this entry.
    pub fn get(&self, id: FactId) -> &Fact {
        self.0
            .iter()
            .find(|(of, _)| *of == id)
            .map_or(Fact::NOT_RECORDED, |(_, fact)| fact)
    }

    /// Returns the facts that this entry records.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, &Fact)> {
        self.0.iter().map(|(id, fact)| (*id, fact))
    }
}
