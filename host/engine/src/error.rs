//! Trouble with a rule, at its place.

use throughcare_model::{SourceText, Span};

use crate::Fault;

/// Something that is wrong with a rule, or went wrong while it ran.
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
