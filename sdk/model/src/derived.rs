//! Facts that follow from others, as a plan shows them: what each came to, and how.

use serde::Serialize;

use crate::{
    Citation, Evidence, FactState, Message, Operand, PlanRemark, Sensitive, Sensitivity, Value,
};

/// What one derivation made of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DerivedFinding {
    /// The name of the derivation.
    pub derivation: String,
    /// The pack that it comes from.
    pub pack: String,
    /// What it works out.
    pub title: String,
    /// The facts that it provides, in the order of the vocabulary; facts of list entries one by one.
    pub facts: Vec<WorkedOut>,
    /// Every fact that it looked at, present or absent.
    pub evidence: Vec<Evidence>,
    /// What it rests on.
    pub sources: Vec<Citation>,
    /// What it will not work out, what went wrong, and where a record says something else.
    pub diagnostics: Vec<PlanRemark>,
}

/// One fact that a derivation provides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkedOut {
    /// The fact; the entry counted in for a fact of a list entry, the first being 1.
    pub path: String,
    /// How the fact stands: `derived` where what is worked out is used, `recorded` where a record stands over it.
    pub state: FactState,
    /// What it comes to, if that is known and may be quoted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Sensitive<Value>>,
    /// Whether it could be worked out.
    pub is_known: bool,
    /// Why its content is kept from most readers, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<Sensitivity>,
    /// That there is no such thing for this person, and what says so. Then it is not known, and nothing is left to find out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub does_not_apply: Option<RuledOut>,
    /// How it was worked out, in order; or that it does not apply.
    pub steps: Vec<Step>,
    /// The recordable facts that could still settle it, by path; empty if it is known, or does not apply.
    pub needs: Vec<String>,
}

/// What says that a fact is not there at all: the answer to a yes-or-no.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuledOut {
    /// The yes-or-no fact.
    pub by: String,
    /// Its answer.
    pub answer: bool,
}

/// One step in working out a fact, in the words of the derivation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// What it does: a text of the pack, or that nothing is known yet.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub words: Message,
    /// What it adds, takes away or arrives at, if that is a value and may be quoted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Sensitive<Value>>,
    /// The facts that it rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<Operand>,
    /// The parameters that it rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub law: Vec<Operand>,
}
