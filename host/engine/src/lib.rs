//! Runs one rule safely: a question in, a truth with its reasons and reads out.
//!
//! A rule sees a case through one [`CaseWindow`]; what it looked at is recorded here, by the host, in
//! the same way for every engine. Nothing in this crate reads a file, a clock or the environment.

mod answer;
mod arithmetic;
mod budget;
mod component_fault;
mod condition;
mod conformance;
mod derivation_rule;
mod derived;
mod error;
mod fault;
mod outcome;
mod predicate;
mod reads;
mod rhai;
mod rule;
#[cfg(test)]
mod tests;
#[cfg(feature = "wasm")]
mod wasm;
mod window;

pub use answer::{Advice, Answer, Due};
pub use arithmetic::{counted_from, days_between};
pub use budget::Budget;
pub use component_fault::{ComponentCause, ComponentFault, DescriptionFault, Misuse};
pub use condition::{Turns, Varied, fact_operand};
pub use conformance::{Asked, Breach, Broken, Conformance, Likeness, Provided, Unlike};
pub use derivation_rule::DerivationRule;
pub use derived::{Derived, DerivedFact, DerivedStep, Refusal};
pub use error::EngineError;
pub use fault::Fault;
pub use predicate::Predicate;
pub use reads::{Read, ReadSet};
pub use rhai::RuleText;
pub use rule::{Advised, NotLowered, Rule, Way};
#[cfg(feature = "wasm")]
pub use wasm::{
    CacheKey, CodeCache, Component, ComponentDerivation, ComponentFile, ComponentSettings,
    Components, DeclaredName, Description, Origin,
};
pub use window::{CaseWindow, Names, ParametersInForce};
