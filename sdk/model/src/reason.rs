//! Why a condition holds, does not hold, or cannot be told: one node for each clause of a rule.

use serde::Serialize;

use crate::{Date, FactState, Place, Question, Sensitive, Step, Truth, Value};

/// One clause with its truth, and the clauses under it, also those that did not decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason {
    /// Whether the clause holds.
    pub truth: Truth,
    /// What the clause says.
    #[serde(flatten)]
    pub node: ReasonNode,
    /// Where the rule says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
}

/// What a clause says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "node", rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ReasonNode {
    /// The item as a whole: a clause for each question that was asked.
    Item {
        /// The questions.
        of: Vec<Reason>,
    },
    /// The answer to one question.
    Question {
        /// Which question.
        question: Question,
        /// The answer's own clause; none if the rule is silent or failed.
        of: Vec<Reason>,
    },
    /// All of these.
    All {
        /// The clauses.
        of: Vec<Reason>,
    },
    /// At least one of these.
    Any {
        /// The clauses.
        of: Vec<Reason>,
    },
    /// The opposite of this.
    Not {
        /// The clause, alone.
        of: Vec<Reason>,
    },
    /// A comparison of two things.
    Compare {
        /// What is compared.
        left: Operand,
        /// How.
        relation: Relation,
        /// With what.
        right: Operand,
    },
    /// Whether the person said no to something.
    SaidNo {
        /// The fact.
        fact: Operand,
    },
    /// A clause asked of the entries of a repeated fact.
    Entries {
        /// Of all, or of at least one.
        quantifier: Quantifier,
        /// The list.
        list: Operand,
        /// The clause for each entry.
        of: Vec<Reason>,
    },
    /// A named condition that the rule spells out elsewhere.
    Named {
        /// Its name.
        name: String,
        /// Its clause.
        of: Vec<Reason>,
    },
    /// What a rule says of its own reasons, in its own words.
    Told {
        /// Its words.
        text: String,
    },
    /// A truth that the rule states outright.
    Stated,
}

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Operand {
    /// A fact of the case, or a list of them.
    Fact {
        /// Its path; the entry counted in for a fact of a list entry (`children[1].carer`).
        path: String,
        /// How it stands in the case file.
        state: FactState,
        /// Its value: only if recorded or derived, and only if the vocabulary lets it be quoted.
        #[serde(skip_serializing_if = "Option::is_none")]
        value: Option<Sensitive<Value>>,
        /// The derivation that works it out, unless it is recorded.
        #[serde(skip_serializing_if = "Option::is_none")]
        by: Option<String>,
        /// How it was worked out, or what that waits for; where a fact is named again, only the first has it.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        steps: Vec<Step>,
    },
    /// A dated number from law or practice.
    Parameter {
        /// Its name.
        name: String,
        /// The value in force; none if there is none on the day of the plan.
        #[serde(skip_serializing_if = "Option::is_none")]
        value: Option<Value>,
    },
    /// A value written in the rule.
    Literal {
        /// The value.
        value: Value,
    },
    /// One of several values written in the rule.
    OneOf {
        /// The values.
        values: Vec<Value>,
    },
    /// A value written in the rule that would give away a fact which is named and never quoted.
    NotQuoted,
    /// The day of the plan.
    AsOf {
        /// The day.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        value: Date,
    },
    /// Something worked out from others.
    Computed {
        /// How, in the words of the rule language: `date + days`, `count`, `full_years`.
        by: String,
        /// The outcome; none if what it rests on is not known or not to be quoted.
        #[serde(skip_serializing_if = "Option::is_none")]
        value: Option<Sensitive<Value>>,
        /// What it rests on.
        of: Vec<Operand>,
    },
}

/// How two things are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Relation {
    /// Equal (`==`), or one of several (`one_of`).
    Is,
    /// Not equal (`!=`).
    IsNot,
    /// Less than, or earlier than (`<`).
    Below,
    /// At most, or no later than (`<=`).
    AtMost,
    /// More than, or later than (`>`).
    Above,
    /// At least, or no earlier than (`>=`).
    AtLeast,
}

/// Of how many entries of a list a clause is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Quantifier {
    /// Of every entry; an empty list fulfils it.
    All,
    /// Of at least one entry; an empty list does not fulfil it.
    Any,
}

impl Relation {
    /// Returns the sign that rules use.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Is => "==",
            Self::IsNot => "!=",
            Self::Below => "<",
            Self::AtMost => "<=",
            Self::Above => ">",
            Self::AtLeast => ">=",
        }
    }
}

impl Reason {
    /// Makes a clause that stands nowhere in particular.
    pub fn new(truth: Truth, node: ReasonNode) -> Self {
        Self {
            truth,
            node,
            at: None,
        }
    }

    /// Returns the clauses directly under this one.
    pub fn parts(&self) -> &[Self] {
        match &self.node {
            ReasonNode::Item { of }
            | ReasonNode::Question { of, .. }
            | ReasonNode::All { of }
            | ReasonNode::Any { of }
            | ReasonNode::Not { of }
            | ReasonNode::Entries { of, .. }
            | ReasonNode::Named { of, .. } => of,
            ReasonNode::Compare { .. }
            | ReasonNode::SaidNo { .. }
            | ReasonNode::Told { .. }
            | ReasonNode::Stated => &[],
        }
    }
}

impl Reason {
    /// Returns the clauses at the ends of the tree that made the whole what it is: those that hold
    /// where it holds, those that fail where it fails, those that are unknown where it is unknown.
    ///
    /// ```
    /// use throughcare_model::{Reason, ReasonNode, Truth};
    ///
    /// let told = |truth, text: &str| Reason::new(truth, ReasonNode::Told { text: text.into() });
    /// let both = vec![told(Truth::Yes, "a bed is named"), told(Truth::No, "it is confirmed")];
    /// let reason = Reason::new(Truth::No, ReasonNode::All { of: both });
    /// assert_eq!(reason.deciding(), [&told(Truth::No, "it is confirmed")]);
    /// ```
    pub fn deciding(&self) -> Vec<&Self> {
        let wanted = match self.node {
            ReasonNode::Not { .. } => !self.truth,
            _ => self.truth,
        };
        let parts = self.parts();
        if parts.is_empty() {
            return vec![self];
        }
        parts
            .iter()
            .filter(|part| part.truth == wanted)
            .flat_map(Self::deciding)
            .collect()
    }
}
