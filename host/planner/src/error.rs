//! The one bridge from what goes wrong below to diagnostics and to the remarks of a plan.

use throughcare_engine::EngineError;
use throughcare_model::{Diagnostic, Place, PlanRemark, Sensitive, SourceText, Span};

/// Turns trouble with a rule into a diagnostic at its place.
pub(crate) fn diagnose(error: &EngineError) -> Diagnostic {
    let diagnostic = Diagnostic::error(error.fault.code(), error.fault.message()).at(
        &error.source_text,
        error.span,
        None,
    );
    match error.fault.help() {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// Turns a diagnostic into what a plan carries of it: where and what, and nothing of the document.
pub(crate) fn remark(diagnostic: &Diagnostic) -> PlanRemark {
    PlanRemark {
        code: diagnostic.code.to_string(),
        severity: diagnostic.severity,
        message: diagnostic.message.clone(),
        at: diagnostic
            .labels
            .first()
            .map(|label| place(&label.source, label.span)),
        help: diagnostic.help.clone(),
    }
}

/// Names a place as a plan shows it.
pub(crate) fn place(source: &SourceText, span: Span) -> Place {
    let position = source.position(span);
    Place {
        file: Sensitive::new(source.name().to_owned()),
        line: position.line,
        column: position.column,
    }
}
