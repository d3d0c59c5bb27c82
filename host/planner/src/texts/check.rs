//! Whether a pack that speaks another language says everything in it, and nothing that it no longer says.

use std::collections::BTreeSet;

use throughcare_model::{Code, Diagnostic, SourceText, Span, message};

use super::PackText;
use crate::packs::Law;
use crate::reading::mistakes::Mistakes;
use crate::reading::nearest::quoted;
use crate::translation::Translation;

const MISSING: Code = Code("messages/missing");
const STALE: Code = Code("messages/stale");

/// Checks each language of a pack: every text of the pack, and of those that it inherits from, has one there.
pub(crate) fn check(law: &Law, pack: &str) -> Vec<Diagnostic> {
    let texts = PackText::all(law);
    let known: BTreeSet<&str> = texts.iter().map(|text| text.id.as_str()).collect();
    let mistakes = Mistakes::default();
    for file in law.messages().filter(|file| file.pack == pack) {
        let messages = file.read();
        messages
            .mistakes
            .into_iter()
            .for_each(|mistake| mistakes.add(|| mistake));
        let translation = Translation::of(law, &file.language);
        // It has no place in the file: that is what is wrong with it.
        let nowhere = SourceText::new(file.source.name(), "");
        for text in texts.iter().filter(|text| !translation.has(&text.id)) {
            mistakes.add(|| {
                // In the words of the pack, whatever the reader's language: it is what is to be translated.
                let message = message!(
                    "there is no text for {name}: “{text}”",
                    name = quoted(&text.id),
                    text = &text.text
                );
                let help = message!(
                    "{of}, {role}; `throughcare new messages` writes what to fill in",
                    of = text.of.clone(),
                    role = text.role.clone()
                );
                Diagnostic::error(MISSING, message)
                    .at(&nowhere, Span::EMPTY, None)
                    .help(help)
            });
        }
        for (id, (_, at)) in &messages.texts {
            if !known.contains(id.as_str()) {
                mistakes.add(|| {
                    let message =
                        message!("{name} translates nothing that the packs say", name = quoted(id));
                    Diagnostic::warning(STALE, message)
                        .at(&file.source, *at, None)
                        .help(message!(
                            "the text has changed or gone; take this away, or use it for the new one"
                        ))
                });
            }
        }
    }
    mistakes.into_diagnostics()
}
