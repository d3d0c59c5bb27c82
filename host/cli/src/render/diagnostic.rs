//! Remarks on documents, drawn with the lines they are about. The only place that draws them.

use std::collections::BTreeMap;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Element, Level, Origin, Renderer, Snippet};
use throughcare_model::{Diagnostic, Label, Message, Severity};

use crate::words::Words;

/// How diagnostics are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Drawing {
    /// With the lines of the document, on so many columns.
    Lines(usize),
    /// In words alone, to be read aloud.
    Words,
}

/// Draws remarks one after the other, each followed by an empty line.
pub(crate) fn diagnostics(diagnostics: &[Diagnostic], drawing: Drawing, words: &Words) -> String {
    let renderer = match drawing {
        Drawing::Lines(width) => Renderer::styled()
            .term_width(width)
            .decor_style(DecorStyle::Ascii),
        Drawing::Words => Renderer::plain().no_graphics(true),
    };
    diagnostics
        .iter()
        .map(|remark| draw(remark, &renderer, words) + "\n\n")
        .collect()
}

fn draw(diagnostic: &Diagnostic, renderer: &Renderer, words: &Words) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR.with_name(words.text("level-error")),
        Severity::Warning => Level::WARNING.with_name(words.text("level-warning")),
        Severity::Note => Level::NOTE.with_name(words.text("level-note")),
    };
    let mut group = level
        .primary_title(said(&diagnostic.message, words))
        .id(diagnostic.code.0)
        .elements(snippets(&diagnostic.labels, words));
    if let Some(help) = &diagnostic.help {
        let level = Level::HELP.with_name(words.text("level-help"));
        group = group.element(level.message(said(help, words)));
    }
    renderer.render(&[group])
}

/// The renderer shows every mark of direction as a sign of its own, since in source code they can deceive. Those that the
/// program itself puts around names are left out here.
fn said(message: &Message, words: &Words) -> String {
    let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
    words.message(message).replace(marks, "")
}

/// One snippet a document, the one with the main place first.
fn snippets<'a>(labels: &'a [Label], words: &Words) -> Vec<Element<'a>> {
    let mut order: Vec<&str> = Vec::new();
    let mut by_name: BTreeMap<&str, Vec<&Label>> = BTreeMap::new();
    for label in labels {
        let name = label.source.name();
        if !by_name.contains_key(name) {
            order.push(name);
        }
        by_name.entry(name).or_default().push(label);
    }
    let main = labels.first();
    order
        .into_iter()
        .filter_map(|name| {
            let labels = by_name.get(name)?;
            let source = &labels.first()?.source;
            if source.text().is_empty() {
                // A file that could not be read, or an empty one, has no line to show.
                return Some(Origin::path(name).into());
            }
            let annotations = labels.iter().map(|label| annotation(label, main, words));
            Some(
                Snippet::source(source.text())
                    .path(name)
                    .annotations(annotations)
                    .into(),
            )
        })
        .collect()
}

fn annotation<'a>(label: &'a Label, main: Option<&Label>, words: &Words) -> Annotation<'a> {
    let is_main = main.is_some_and(|main| std::ptr::eq(main, label));
    let kind = if is_main {
        AnnotationKind::Primary
    } else {
        AnnotationKind::Context
    };
    let annotation = kind.span(label.span.range());
    match &label.text {
        Some(text) => annotation.label(said(text, words)),
        None => annotation,
    }
}
