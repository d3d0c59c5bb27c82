//! Which facts a rule looked at.

use std::collections::BTreeSet;

use throughcare_model::FactId;

/// A look at one fact, or at one fact of one entry of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Read {
    /// The fact.
    pub fact: FactId,
    /// Which entry of its list, the first being 0.
    pub entry: Option<usize>,
}

/// A set of looks. Single facts are bits; looks at list entries are kept one by one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadSet {
    facts: Vec<u64>,
    entries: BTreeSet<Read>,
}

impl Read {
    /// A look at a single fact, or at a list as a whole.
    pub fn of(fact: FactId) -> Self {
        Self { fact, entry: None }
    }
}

impl ReadSet {
    /// Adds a look.
    pub fn insert(&mut self, read: Read) {
        if read.entry.is_some() {
            self.entries.insert(read);
            return;
        }
        let (word, bit) = Self::place(read.fact);
        if self.facts.len() <= word {
            self.facts.resize(word + 1, 0);
        }
        if let Some(bits) = self.facts.get_mut(word) {
            *bits |= bit;
        }
    }

    /// Adds all looks of another set.
    pub fn merge(&mut self, other: &Self) {
        if self.facts.len() < other.facts.len() {
            self.facts.resize(other.facts.len(), 0);
        }
        for (bits, more) in self.facts.iter_mut().zip(&other.facts) {
            *bits |= more;
        }
        self.entries.extend(&other.entries);
    }

    /// Returns whether a look is in the set.
    pub fn contains(&self, read: Read) -> bool {
        let (word, bit) = Self::place(read.fact);
        match read.entry {
            Some(_) => self.entries.contains(&read),
            None => self.facts.get(word).is_some_and(|bits| bits & bit != 0),
        }
    }

    /// Returns how many looks there are.
    pub fn len(&self) -> usize {
        let bits = self.facts.iter().map(|bits| bits.count_ones() as usize);
        self.entries.len() + bits.sum::<usize>()
    }

    /// Returns whether nothing was looked at.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.facts.iter().all(|bits| *bits == 0)
    }

    /// Returns the looks: single facts in the order of the vocabulary, then list entries.
    pub fn iter(&self, facts: impl Iterator<Item = FactId>) -> impl Iterator<Item = Read> {
        facts
            .map(Read::of)
            .filter(|read| self.contains(*read))
            .chain(self.entries.iter().copied())
    }

    fn place(fact: FactId) -> (usize, u64) {
        (fact.index() / 64, 1 << (fact.index() % 64))
    }
}

impl Extend<Read> for ReadSet {
    fn extend<I: IntoIterator<Item = Read>>(&mut self, reads: I) {
        for read in reads {
            self.insert(read);
        }
    }
}

impl FromIterator<Read> for ReadSet {
    fn from_iter<I: IntoIterator<Item = Read>>(reads: I) -> Self {
        let mut set = Self::default();
        set.extend(reads);
        set
    }
}
