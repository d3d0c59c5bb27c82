//! What a derivation works out, or refuses to.

use throughcare_model::Value;

use crate::FactRef;

/// A fact that was worked out, with its steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DerivedFact {
    pub(crate) fact: FactRef,
    pub(crate) value: Option<Value>,
    pub(crate) steps: Vec<Step>,
}

/// One step in working out a fact, in the plugin's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub(crate) words: String,
    pub(crate) amount: Option<Value>,
    pub(crate) rests_on: Vec<FactRef>,
    pub(crate) law: Vec<String>,
}

/// Something that a derivation sends to a human. About a document, never about a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) about: Vec<FactRef>,
}

impl DerivedFact {
    /// Provides a fact; unknown if the value is none.
    pub fn new(fact: impl Into<FactRef>, value: Option<Value>) -> Self {
        Self {
            fact: fact.into(),
            value,
            steps: Vec::new(),
        }
    }

    /// Adds a step.
    #[must_use]
    pub fn step(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// Returns what it is.
    pub fn value(&self) -> Option<&Value> {
        self.value.as_ref()
    }

    /// Returns which fact it is.
    pub fn fact(&self) -> &FactRef {
        &self.fact
    }

    /// Returns how it was worked out.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }
}

impl Step {
    /// Says what the step does, as a fragment: `days on remand`. Never write what a fact holds into it.
    pub fn new(words: &str) -> Self {
        Self {
            words: words.to_owned(),
            amount: None,
            rests_on: Vec::new(),
            law: Vec::new(),
        }
    }

    /// Says what it adds, takes away or arrives at.
    #[must_use]
    pub fn amount(mut self, amount: Value) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Adds a fact that it rests on, which the plugin has looked at.
    #[must_use]
    pub fn resting_on(mut self, fact: impl Into<FactRef>) -> Self {
        self.rests_on.push(fact.into());
        self
    }

    /// Adds a parameter that it rests on.
    #[must_use]
    pub fn by_law(mut self, parameter: &str) -> Self {
        self.law.push(parameter.to_owned());
        self
    }

    /// Returns what the step does.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// Returns what it adds, takes away or arrives at.
    pub fn value(&self) -> Option<&Value> {
        self.amount.as_ref()
    }

    /// Returns the facts that it rests on.
    pub fn facts(&self) -> &[FactRef] {
        &self.rests_on
    }

    /// Returns the parameters that it rests on.
    pub fn parameters(&self) -> &[String] {
        &self.law
    }
}

impl Refusal {
    /// Gives the stable name of the ground (`extended-sentence`) and says what is the matter.
    pub fn new(code: &str, message: &str) -> Self {
        Self {
            code: code.to_owned(),
            message: message.to_owned(),
            about: Vec::new(),
        }
    }

    /// Adds a fact that it is about, which the plugin has looked at.
    #[must_use]
    pub fn about(mut self, fact: impl Into<FactRef>) -> Self {
        self.about.push(fact.into());
        self
    }

    /// Returns the stable name of the ground.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns the facts that it is about.
    pub fn facts(&self) -> &[FactRef] {
        &self.about
    }
}
