//! Plans a person's way out of prison by a jurisdiction's own policy.

mod assess;
mod audit;
mod beneath;
mod calendar;
mod clause;
mod components;
mod dated_case;
mod derivations;
mod derived_finding;
mod error;
mod evidence;
#[cfg(test)]
mod example;
mod fairness;
mod finding;
mod inquiry;
mod letter;
mod open_questions;
mod options;
mod packs;
mod planner;
mod protected;
mod reading;
mod reading_ease;
mod recommend;
mod recording;
mod release_plan;
pub mod scaffold;
#[cfg(test)]
mod scratch;
#[cfg(test)]
mod shown;
mod stale;
mod test_run;
mod texts;
mod timing;
mod translation;
mod trial;
mod typed;
mod view;
mod what_if;
mod when;
mod withhold;

pub use clause::{clause, operand};
pub use fairness::{Dependence, Fairness, Flipped, Ground, Outcome, ReadBy, Stands, Subject, ToDo};
pub use inquiry::{Effect, Followed, Inquiry, NextQuestion, Order, SetAside, Settled};
pub use letter::{
    Letter, LetterPart, LetterSentence, LetterTopic, LetterWords, Origin, Quoted, Quoting,
};
pub use packs::{
    Basis, ComponentId, Derivation, DerivationId, DerivationTest, Derogation, Domain, Item, ItemId,
    ItemLetter, Law, MatterState, Moment, Offset, OnlyIf, OptionId, OptionTest, Pack,
    PackComponent, PackFiles, PackSource, PackTest, Period, Piece, PolicyOption, ProtectedGround,
    Reform, ReformedParameter, Requirement, RuleKind, RuleName, RuleSource, Sentence, Target,
    Timing, is_language_tag,
};
pub use planner::{Planner, PlannerBuilder};
pub use reading::case_file::CaseFile;
pub use reading::open::{LARGEST_DOCUMENT, read_document, read_stream};
pub use reading_ease::{HardText, Hardness, LONGEST_SENTENCE, PLAIN_ENOUGH, reading_ease};
pub use recording::Recording;
pub use test_run::{Difference, TestReport, TestResult, deciding_clauses};
pub use texts::PackText;
pub use translation::{Translation, message_id};
pub use trial::Possible;
pub use what_if::{
    Change, DerivedChange, DerivedSide, Effort, FindingChange, OnlyOneSide, OptionChange,
    OptionRemedies, OptionSide, Remedies, Remedy, Searched, Setting, Side, Ways, WhatIf,
    difference,
};
pub use when::When;

/// What the engine says of a rule, and how much work it may do.
pub use throughcare_engine::{Budget, DerivationRule, EngineError, Fault, Rule, Way};
#[cfg(feature = "components")]
/// Who runs components, and how.
pub use throughcare_engine::{CacheKey, CodeCache, ComponentSettings, Components};
/// The words of the field that every item here is made of.
pub use throughcare_model::{Audience, Date, Diagnostic, ReleasePlan, Remarked, SourceText};

/// The example of the README, compiled and run with the other documents.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
