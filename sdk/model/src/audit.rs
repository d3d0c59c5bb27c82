//! What an auditor is told beside the plan: by which rules and parameters it came about.

use serde::Serialize;

use crate::{Citation, Date, Question, Value};

/// How a plan came about. Every read of a fact stands in the evidence of its finding.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Audit {
    /// The rules that were asked, in the order of the findings.
    pub rules: Vec<RuleNotice>,
    /// The parameters that rules or dates rest on, by name.
    pub parameters: Vec<ParameterNotice>,
}

/// One rule, exactly, and how it answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleNotice {
    /// The item.
    pub item: String,
    /// The pack that its rule comes from.
    pub pack: String,
    /// What runs it: `rhai` or `component`; none if it could not be prepared.
    pub engine: Option<String>,
    /// The SHA-256 of the rule, in hexadecimal.
    pub digest: String,
    /// How each question was answered.
    pub answers: Vec<AnswerNotice>,
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
    /// The items that use it.
    pub items: Vec<String>,
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
