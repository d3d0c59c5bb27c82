//! What a clause of a verdict says.

use throughcare_model::{Quantifier, Relation};

use crate::{Term, Verdict};

/// How a fact is named: its path, and which entry of its list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FactRef {
    /// The path: `children[].carer` for a fact of each entry.
    pub path: String,
    /// The entry, the first being 0; none for a single fact.
    pub entry: Option<u32>,
}

/// What a clause says, with the clauses under it.
#[derive(Clone, PartialEq, Eq)]
pub enum Clause {
    /// All of these.
    All(Vec<Verdict>),
    /// At least one of these.
    Any(Vec<Verdict>),
    /// The opposite of this.
    Not(Box<Verdict>),
    /// A comparison.
    Compare {
        /// What is compared.
        left: Term,
        /// How.
        relation: Relation,
        /// With what.
        right: Term,
    },
    /// Whether the person said no to something.
    SaidNo(FactRef),
    /// A clause asked of every entry of a list.
    Entries {
        /// Of all, or of at least one.
        quantifier: Quantifier,
        /// The list.
        path: String,
        /// The clause for each entry.
        parts: Vec<Verdict>,
    },
    /// A condition with a name.
    Named(String, Box<Verdict>),
    /// The plugin's own words, and the facts that they rest on.
    Told(String, Vec<FactRef>),
    /// A truth that is stated outright.
    Stated,
}

impl FactRef {
    /// Names a single fact.
    pub fn new(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            entry: None,
        }
    }
}

impl From<&str> for FactRef {
    fn from(path: &str) -> Self {
        Self::new(path)
    }
}
