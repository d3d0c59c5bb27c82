//! What an auditor is told beside the plan: by which rules and parameters it came about.

use serde::Serialize;

use crate::{Citation, Date, Question, Value};

/// How a plan came about. Every read of a fact stands in the evidence of its finding.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Audit {
    /// The rules that were asked: of items, of options, and of derivations.
    pub rules: Vec<RuleNotice>,
    /// The parameters that rules or dates rest on, by name.
    pub parameters: Vec<ParameterNotice>,
}

/// One rule, exactly, and how it answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleNotice {
    /// Of what it is the rule.
    pub of: AuditedRule,
    /// The name of the item, option or derivation.
    pub name: String,
    /// The pack that the rule comes from.
    pub pack: String,
    /// What runs it: `rhai` or `component`.
    pub engine: String,
    /// Whether it could be prepared; if not, it was never asked.
    pub is_prepared: bool,
    /// The SHA-256 of the script or the component, in hexadecimal.
    pub digest: String,
    /// How each question about an item is answered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<AnswerNotice>,
}

/// What a rule is the rule of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum AuditedRule {
    /// A checklist item.
    Item,
    /// An option.
    Option,
    /// A derivation.
    Derivation,
}

/// How a rule answers one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnswerNotice {
    /// The question.
    pub question: Question,
    /// `silent`, `condition`, `script` or `component`.
    pub way: String,
}

/// One parameter as it stood on the day of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ParameterNotice {
    /// Its name.
    pub name: String,
    /// What it is, in words.
    pub title: String,
    /// The pack that first sets it.
    pub pack: String,
    /// Its unit as the pack writes it.
    pub unit: String,
    /// The value in force with its source; none if there is none on the day of the plan.
    pub in_force: Option<ValueNotice>,
    /// The items, options and derivations that use it.
    pub used_by: Vec<String>,
}

/// A value with the time in which it holds, both ends included, and who set it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ValueNotice {
    /// The value; weeks are held as days, years as months.
    pub value: Value,
    /// The first day on which it holds.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub from: Date,
    /// The last day on which it holds; open if there is none.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub until: Option<Date>,
    /// Who set it.
    pub source: Citation,
}
