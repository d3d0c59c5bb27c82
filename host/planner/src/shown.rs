//! Diagnostics on one line each, for tests: `code file:line:column message | label (help)`.

use throughcare_model::{Diagnostic, Label, Severity};

/// Writes diagnostics compactly.
pub(crate) fn shown(diagnostics: &[Diagnostic]) -> String {
    let lines: Vec<String> = diagnostics.iter().map(line).collect();
    lines.join("\n")
}

fn line(diagnostic: &Diagnostic) -> String {
    let severity = match diagnostic.severity {
        Severity::Error => "",
        Severity::Warning => "warning ",
        Severity::Note => "note ",
    };
    let places: Vec<String> = diagnostic.labels.iter().map(place).collect();
    let help = diagnostic.help.as_ref().map(|help| format!(" ({help})"));
    format!(
        "{severity}{} {}: {}{}",
        diagnostic.code,
        places.join(" and "),
        diagnostic.message,
        help.unwrap_or_default(),
    )
}

fn place(label: &Label) -> String {
    let at = label.source.position(label.span);
    let text = label.text.as_ref().map(|text| format!(" <{text}>"));
    let text = text.unwrap_or_default();
    format!("{}:{}:{}{text}", label.source.name(), at.line, at.column)
}

/// Writes what is wrong with something, or fails the test if nothing is.
pub(crate) fn refused<T>(outcome: Result<T, Vec<Diagnostic>>) -> String {
    match outcome {
        Ok(_) => panic!("nothing is wrong with it"),
        Err(diagnostics) => shown(&diagnostics),
    }
}
