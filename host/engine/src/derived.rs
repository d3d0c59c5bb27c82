//! What a derivation provides: facts that follow from others, each with how it was worked out.

use throughcare_model::{FactId, ParameterId, Value};

use crate::{EngineError, Read, ReadSet};

/// What a derivation says about one case.
#[derive(Debug, Clone, Default)]
pub struct Derived {
    /// The facts, in the order of the vocabulary. A fact that is not here is not provided for this case.
    pub facts: Vec<DerivedFact>,
    /// Why nothing was worked out, if the derivation refused.
    pub refusals: Vec<Refusal>,
    /// Every fact that was looked at, present or absent.
    pub reads: ReadSet,
    /// The unknown facts that could still settle what is provided and not among the facts.
    pub needs: ReadSet,
    /// What went wrong, if anything did; there are no facts then.
    pub trouble: Option<EngineError>,
}

/// One fact that was worked out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DerivedFact {
    /// Which fact.
    pub fact: Read,
    /// What it is; none if what is recorded does not settle it.
    pub value: Option<Value>,
    /// How it was worked out, in order.
    pub steps: Vec<DerivedStep>,
    /// The unknown facts that could still settle it; empty if it is known.
    pub needs: ReadSet,
}

/// One step in working out a fact, in the derivation's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DerivedStep {
    /// What it does.
    pub words: String,
    /// What it adds, takes away or arrives at.
    pub amount: Option<Value>,
    /// The facts that it rests on.
    pub rests_on: Vec<Read>,
    /// The parameters that it rests on.
    pub law: Vec<ParameterId>,
}

/// Something that a derivation will not work out, and sends to a human.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The stable name of the ground, as the derivation has it: `extended-sentence`.
    pub code: String,
    /// What is the matter.
    pub message: String,
    /// The facts that it is about.
    pub about: Vec<Read>,
}

impl Derived {
    /// Returns what was worked out for a fact, or for a fact of one entry of a list.
    pub fn get(&self, fact: FactId, entry: Option<usize>) -> Option<&DerivedFact> {
        let wanted = Read { fact, entry };
        self.facts.iter().find(|derived| derived.fact == wanted)
    }

    /// Returns whether another outcome gives every fact the same value, or leaves it open too.
    pub fn provides_the_same(&self, other: &Self) -> bool {
        let values = |outcome: &Self| {
            let facts = outcome.facts.iter();
            let values = facts.filter_map(|one| Some((one.fact, one.value.clone()?)));
            values.collect::<Vec<_>>()
        };
        values(self) == values(other)
    }
}
