//! What can be wrong with a rule, or go wrong while it runs.

use throughcare_model::{Code, SourceText, Span};

use crate::ComponentFault;

/// Trouble with a rule, at its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{fault}")]
pub struct EngineError {
    /// What it is.
    pub fault: Fault,
    /// The rule.
    pub source_text: SourceText,
    /// Where in the rule.
    pub span: Span,
}

/// What is wrong. Names are those of the rule; no value of a case is ever in here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The text is not a script.
    #[error("the rule cannot be read: {0}")]
    Syntax(String),
    /// A component cannot be used, or was stopped.
    #[error(transparent)]
    Component(Box<ComponentFault>),
}

impl Fault {
    /// Returns the stable name of the kind of fault: `rule/unknown-fact`.
    pub fn code(&self) -> Code {
        Code(match self {
            Self::Syntax(_) => "rule/syntax",
            Self::Component(fault) => fault.cause.code(),
        })
    }

    /// Returns what to do about it.
    pub fn help(&self) -> Option<String> {
        match self {
            Self::Syntax(_) => None,
            Self::Component(fault) => fault.cause.help(),
        }
    }
}
