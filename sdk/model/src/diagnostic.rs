//! What is wrong with a document: plain data, never about a person, drawn elsewhere.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::{Message, SourceText, Span};

/// The stable name of a kind of diagnostic: the document, a stroke, the trouble (`case/unknown-fact`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub &'static str);

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Severity {
    /// Good to know.
    Note,
    /// The document is used, and somebody should look at it.
    Warning,
    /// The document, or the part of it that is pointed at, cannot be used.
    Error,
}

/// One remark about a document.
///
/// The message is a lower-case fragment without a full stop and holds no value of a case file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which kind of trouble.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong.
    pub message: Message,
    /// Where: the first place is the main one.
    pub labels: Vec<Label>,
    /// What to do.
    pub help: Option<Message>,
}

/// A place in a document, with a word about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The document.
    pub source: SourceText,
    /// The stretch that is meant.
    pub span: Span,
    /// A word about it.
    pub text: Option<Message>,
}

/// Something that could be used, with remarks on it.
#[derive(Debug, Clone)]
pub struct Remarked<T> {
    /// What could be used.
    pub value: T,
    /// Warnings and notes.
    pub remarks: Vec<Diagnostic>,
}

impl Diagnostic {
    /// Starts an error.
    pub fn error(code: Code, message: Message) -> Self {
        Self::new(code, Severity::Error, message)
    }

    /// Starts a warning.
    pub fn warning(code: Code, message: Message) -> Self {
        Self::new(code, Severity::Warning, message)
    }

    /// Adds a place.
    #[must_use]
    pub fn at(mut self, source: &SourceText, span: Span, text: impl Into<Option<Message>>) -> Self {
        self.labels.push(Label {
            source: source.clone(),
            span,
            text: text.into(),
        });
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }

    fn new(code: Code, severity: Severity, message: Message) -> Self {
        Self {
            code,
            severity,
            message,
            labels: Vec::new(),
            help: None,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}
