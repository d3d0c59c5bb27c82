//! A truth with its reasons.

use std::ops::{BitAnd, BitOr, Not};

use throughcare_model::{Quantifier, Truth};

use crate::{Clause, FactRef};

/// A truth with its reasons. `&`, `|` and `!` are three-valued and look at both sides.
#[derive(Clone, PartialEq, Eq)]
pub struct Verdict {
    truth: Truth,
    clause: Clause,
}

impl Verdict {
    pub(crate) fn new(truth: Truth, clause: Clause) -> Self {
        Self { truth, clause }
    }

    /// States a truth outright.
    pub fn stated(truth: Truth) -> Self {
        Self::new(truth, Clause::Stated)
    }

    /// Says in the plugin's own words why something is so. Never write what a fact holds into them.
    pub fn told(truth: impl Into<Truth>, words: &str) -> Self {
        Self::new(truth.into(), Clause::Told(words.to_owned(), Vec::new()))
    }

    /// Adds a fact that the words rest on. An absent one is what an unknown verdict needs.
    #[must_use]
    pub fn resting_on(mut self, fact: impl Into<FactRef>) -> Self {
        if let Clause::Told(_, facts) = &mut self.clause {
            facts.push(fact.into());
        }
        self
    }

    /// Gives a condition a name of its own, which the plan shows.
    #[must_use]
    pub fn named(self, name: &str) -> Self {
        Self::new(self.truth, Clause::Named(name.to_owned(), Box::new(self)))
    }

    /// Returns whether it holds.
    pub fn truth(&self) -> Truth {
        self.truth
    }

    /// Returns what it says.
    pub fn clause(&self) -> &Clause {
        &self.clause
    }

    pub(crate) fn said_no(fact: FactRef, declined: Option<bool>) -> Self {
        Self::new(declined.into(), Clause::SaidNo(fact))
    }

    pub(crate) fn of_entries(
        quantifier: Quantifier,
        path: &str,
        recorded: bool,
        parts: Vec<Self>,
    ) -> Self {
        let truths = parts.iter().map(Self::truth);
        let truth = match quantifier {
            _ if !recorded => Truth::Unknown,
            Quantifier::All => truths.fold(Truth::Yes, Truth::and),
            Quantifier::Any => truths.fold(Truth::No, Truth::or),
        };
        let path = path.to_owned();
        Self::new(
            truth,
            Clause::Entries {
                quantifier,
                path,
                parts,
            },
        )
    }
}

impl BitAnd for Verdict {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        let truth = self.truth.and(other.truth);
        // `a & b & c` is one clause of three, as it reads.
        let parts = match self {
            Self {
                clause: Clause::All(mut parts),
                ..
            } => {
                parts.push(other);
                parts
            }
            first => vec![first, other],
        };
        Self::new(truth, Clause::All(parts))
    }
}

impl BitOr for Verdict {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        let truth = self.truth.or(other.truth);
        let parts = match self {
            Self {
                clause: Clause::Any(mut parts),
                ..
            } => {
                parts.push(other);
                parts
            }
            first => vec![first, other],
        };
        Self::new(truth, Clause::Any(parts))
    }
}

impl Not for Verdict {
    type Output = Self;

    fn not(self) -> Self {
        Self::new(!self.truth, Clause::Not(Box::new(self)))
    }
}

/// Shows the truth and hides the clauses, which may hold what belongs to a person.
impl std::fmt::Debug for Verdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Verdict({})", self.truth.word())
    }
}
