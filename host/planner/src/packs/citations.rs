//! Citations, and the instruments that they name.

use throughcare_model::{Citation, Code, Instrument, Verification, message};

use crate::reading::document::{Node, TableEntry};
use crate::reading::fields::Fields;
use crate::reading::mistakes::{Page, Written};

const PROVISION_OF_PENDING_SOURCE: Code = Code("pack/provision-of-pending-source");
const PENDING_WITHOUT_SUBJECT: Code = Code("pack/pending-without-subject");

/// How a citation is written, for advice.
pub(super) const EXAMPLE: &str =
    "{ instrument = \"…\", provision = \"…\", verification = \"unchecked\" }";

/// Returns the marks with the words for them.
fn marks() -> [(&'static str, Verification); 5] {
    [
        Verification::Text,
        Verification::Summary,
        Verification::Partial,
        Verification::Unchecked,
        Verification::Pending,
    ]
    .map(|mark| (mark.word(), mark))
}

/// Reads a citation; the instrument is still to be looked up, which is why its place is kept.
pub(super) fn read_citation(page: Page<'_>, node: &Node) -> Option<Written<Citation>> {
    let fields = Fields::new(page, node, message!("a citation"))?;
    let instrument = fields.written_text("instrument");
    let provision = fields.optional_written_text("provision");
    let subject = fields.optional_text("subject");
    let verification = fields.word("verification", &marks());
    if verification == Some(Verification::Pending) {
        if let Some(provision) = &provision {
            let help = message!("say what it is about in `subject` until the text has been seen");
            let message = message!("a provision is named of a text that is not in hand");
            page.error(
                PROVISION_OF_PENDING_SOURCE,
                provision.span,
                message,
                message!("nobody can have seen this"),
                help,
            );
        } else if subject.is_none() {
            let help = message!("add `subject = \"…\"`");
            let message = message!("a citation of a text that is not in hand needs its subject");
            page.error(PENDING_WITHOUT_SUBJECT, node.span, message, None, help);
        }
    }
    fields.finish();
    let (instrument, verification) = (instrument?, verification?);
    Some(Written {
        value: Citation {
            instrument: instrument.value,
            provision: provision.map(|provision| provision.value),
            subject,
            verification,
        },
        source: instrument.source,
        span: instrument.span,
    })
}

/// Reads one entry of `[instruments]`.
pub(super) fn read_instrument(page: Page<'_>, entry: &TableEntry) -> Option<Written<Instrument>> {
    let fields = Fields::new(page, &entry.node, message!("an instrument"))?;
    let instrument = Instrument {
        id: entry.key.clone(),
        title: fields.text("title").unwrap_or_default(),
        document: fields.optional_text("document"),
        address: fields.optional_text("address"),
    };
    fields.finish();
    Some(page.written(instrument, entry.key_span))
}
