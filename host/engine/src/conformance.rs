//! Whether a rule or a derivation keeps the promises of the house, tried on cases made up from the vocabulary.
//!
//! It serves scripts and components alike, and says nothing about law: only that the same is answered when it is
//! asked twice, that nothing is looked at beyond what was said, that nothing fails, and that an absent fact is never
//! taken for a yes, a no or a value. [`Likeness`] holds two forms of one rule to each other on the same cases.

mod cases;
mod derivation;
mod likeness;
mod rule;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use throughcare_model::{Date, FactId, FactState, FactTable, Message, Question, Truth, message};

use crate::{CaseWindow, EngineError, Names, ParametersInForce};

#[cfg(all(test, feature = "wasm"))]
pub(crate) use likeness::bare;
pub use likeness::{Likeness, Unlike};

/// What became of trying a rule or a derivation.
#[derive(Debug, Clone, Default)]
pub struct Conformance {
    /// How many times something was asked.
    pub asked: usize,
    /// Which truths each question of a rule came to. One that never comes may be right, and is worth a look.
    pub truths: BTreeMap<Question, BTreeSet<Truth>>,
    /// What each fact that a derivation provides came to, by its path.
    pub provided: BTreeMap<String, Provided>,
    /// How often a derivation refused, by the stable name of the ground.
    pub refusals: BTreeMap<String, usize>,
    /// The promises that were not kept, each once for what was asked and a fact.
    pub breaches: Vec<Breach>,
}

/// How often a fact that a derivation provides was given, and how often it was left unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Provided {
    /// It got a value.
    pub given: usize,
    /// It did not.
    pub unknown: usize,
}

/// A promise that is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// What was asked.
    pub asked: Asked,
    /// What happened.
    pub what: Broken,
}

/// What a rule or a derivation is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// One of the questions of a rule.
    Question(Question),
    /// What should be done.
    Advise,
    /// Which facts follow.
    Derive,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// Two askings about one case gave two answers.
    AskedTwice,
    /// It failed.
    Failed(Box<EngineError>),
    /// It looked at this fact, and did not say that it may.
    LookedFurther(String),
    /// With this fact taken away, `yes` and `no` changed places.
    AbsentDecides(String),
    /// With a fact taken away, another one was given another value.
    AbsentGives {
        /// The fact that was taken away.
        absent: String,
        /// The fact that is provided.
        provided: String,
    },
    /// It made a difference in which way this fact was absent.
    MannerDecides(String),
}

/// How many full cases are made up.
const CASES: usize = 24;

/// The manners of being absent between which nothing may make a difference. Declined is not one: it may be asked for.
const MANNERS: [FactState; 3] = [FactState::NotKnown, FactState::Withheld, FactState::Stale];

impl Conformance {
    /// Returns whether every promise was kept.
    pub fn is_kept(&self) -> bool {
        self.breaches.is_empty()
    }

    fn broken(&mut self, asked: Asked, what: Broken) {
        let breach = Breach { asked, what };
        if !self.breaches.contains(&breach) {
            self.breaches.push(breach);
        }
    }
}

/// The packs and the day of a trial.
#[derive(Clone, Copy)]
struct Setting<'a> {
    names: Names<'a>,
    parameters: &'a ParametersInForce,
    as_of: Date,
}

impl<'a> Setting<'a> {
    fn window<'b>(&self, facts: &'b FactTable) -> CaseWindow<'b>
    where
        'a: 'b,
    {
        CaseWindow {
            names: self.names,
            facts,
            parameters: self.parameters,
            as_of: self.as_of,
        }
    }

    fn path(&self, fact: FactId) -> String {
        let definition = self.names.vocabulary.get(fact);
        definition.map_or_else(String::new, |fact| fact.path.to_string())
    }
}

impl Asked {
    fn word(self) -> &'static str {
        match self {
            Self::Question(question) => question.word(),
            Self::Advise => "advise",
            Self::Derive => "derive",
        }
    }
}

impl Breach {
    /// Returns what is wrong, in words.
    pub fn message(&self) -> Message {
        let asked = self.asked.word();
        match &self.what {
            Broken::AskedTwice => {
                message!(
                    "`{asked}` answers differently when it is asked twice",
                    asked
                )
            }
            Broken::Failed(error) => message!(
                "`{asked}` fails: {error}",
                asked,
                error = error.fault.message()
            ),
            Broken::LookedFurther(fact) => {
                message!(
                    "`{asked}` looks at `{fact}` without saying that it may",
                    asked,
                    fact
                )
            }
            Broken::AbsentDecides(fact) => message!(
                "`{asked}` turns from yes to no, or from no to yes, when `{fact}` is not recorded",
                asked,
                fact
            ),
            Broken::AbsentGives { absent, provided } => message!(
                "`{asked}` gives `{provided}` another value when `{absent}` is not recorded",
                asked,
                provided,
                absent
            ),
            Broken::MannerDecides(fact) => message!(
                "`{asked}` depends on the way in which `{fact}` is absent",
                asked,
                fact
            ),
        }
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}
