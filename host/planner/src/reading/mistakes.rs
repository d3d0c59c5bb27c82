//! Where readers put what is wrong, so that one run reports every mistake.

use std::cell::{Cell, RefCell};

use throughcare_model::{Code, Diagnostic, Message, Remarked, Severity, SourceText, Span, message};

use super::document::Format;

const MORE: Code = Code("document/more-mistakes");

/// Mistakes that are shown; past these they are only counted.
const SHOWN: usize = 100;

/// The mistakes and remarks found so far.
#[derive(Debug, Default)]
pub(crate) struct Mistakes {
    found: RefCell<Vec<Diagnostic>>,
    more: Cell<bool>,
}

/// The document that is being read, and where its mistakes go.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page<'a> {
    /// The document.
    pub(crate) source: &'a SourceText,
    /// How it is written.
    pub(crate) format: Format,
    /// Where its mistakes go.
    pub(crate) mistakes: &'a Mistakes,
}

/// Something a document says, with the place where it says it.
#[derive(Debug, Clone)]
pub(crate) struct Written<T> {
    /// What it says.
    pub(crate) value: T,
    /// The document.
    pub(crate) source: SourceText,
    /// Where.
    pub(crate) span: Span,
}

impl Mistakes {
    /// Adds a mistake. Past the number that is shown, it is not even made.
    pub(crate) fn add(&self, mistake: impl FnOnce() -> Diagnostic) {
        if !self.is_enough() {
            self.found.borrow_mut().push(mistake());
        }
    }

    /// Returns whether as many are found as are shown. A reader then need not go on, and the outcome
    /// says that there may be more.
    pub(crate) fn is_enough(&self) -> bool {
        let is_enough = self.found.borrow().len() >= SHOWN;
        self.more.set(self.more.get() || is_enough);
        is_enough
    }

    /// Returns what was read, or why it cannot be used, in the order of the documents.
    pub(crate) fn outcome<T>(self, value: T) -> Result<Remarked<T>, Vec<Diagnostic>> {
        let remarks = self.into_diagnostics();
        if remarks.iter().any(|one| one.severity == Severity::Error) {
            Err(remarks)
        } else {
            Ok(Remarked { value, remarks })
        }
    }

    /// Returns all that was found, in the order of the documents.
    pub(crate) fn into_diagnostics(self) -> Vec<Diagnostic> {
        let mut found = self.found.into_inner();
        found.sort_by(|a, b| place(a).cmp(&place(b)));
        if self.more.get() {
            // What is left out may be an error, so this must not read as a mere remark.
            found.push(
                Diagnostic::error(
                    MORE,
                    message!("only the first {shown} mistakes are shown", shown = SHOWN),
                )
                .help(message!("mend these, then check again")),
            );
        }
        found
    }
}

impl Page<'_> {
    /// Reports an error at a place of this document.
    pub(crate) fn error(
        self,
        code: Code,
        span: Span,
        message: Message,
        label: impl Into<Option<Message>>,
        help: impl Into<Option<Message>>,
    ) {
        self.mistakes
            .add(|| with_help(Diagnostic::error(code, message), help).at(self.source, span, label));
    }

    /// Returns something with its place in this document.
    pub(crate) fn written<T>(self, value: T, span: Span) -> Written<T> {
        Written {
            value,
            source: self.source.clone(),
            span,
        }
    }
}

impl<T> Written<T> {
    /// Starts an error at this place.
    pub(crate) fn error(
        &self,
        code: Code,
        message: Message,
        label: impl Into<Option<Message>>,
    ) -> Diagnostic {
        Diagnostic::error(code, message).at(&self.source, self.span, label)
    }

    /// Returns something else that this place says.
    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Written<U> {
        Written {
            value: change(self.value),
            source: self.source,
            span: self.span,
        }
    }
}

/// Adds advice, if there is any.
pub(crate) fn with_help(diagnostic: Diagnostic, help: impl Into<Option<Message>>) -> Diagnostic {
    match help.into() {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

fn place(diagnostic: &Diagnostic) -> Option<(&str, usize)> {
    let first = diagnostic.labels.first()?;
    Some((first.source.name(), first.span.range().start))
}
