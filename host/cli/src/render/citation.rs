//! Citations in words: the mark of how far each was checked stands beside it wherever it is below `text`.

use throughcare_model::{Citation, Instrument, Verification};

use super::wording::clean;

/// Returns a citation as a plan prints it: `NMR 108(1) (unchecked)`.
pub(crate) fn citation(citation: &Citation) -> String {
    let instrument = clean(&citation.instrument);
    let place = match (&citation.provision, &citation.subject) {
        (Some(provision), _) => format!("{instrument} {}", clean(provision)),
        (None, Some(subject)) => format!("{instrument} on {}", clean(subject)),
        (None, None) => instrument,
    };
    match citation.verification {
        Verification::Text => place,
        mark => format!("{place} ({})", mark.word()),
    }
}

/// Returns citations one after the other.
pub(crate) fn citations(all: &[Citation]) -> String {
    all.iter().map(citation).collect::<Vec<_>>().join("; ")
}

/// Returns what a mark tells about every citation that carries it; `text` needs no words.
pub(crate) fn meaning(mark: Verification) -> Option<&'static str> {
    match mark {
        Verification::Text => None,
        Verification::Summary => Some(
            "a summary by others was seen that names the number; the text itself is to be checked",
        ),
        Verification::Partial => {
            Some("the substance was seen; the number, or part of it, is to be checked")
        }
        Verification::Unchecked => Some("number and content are from memory and are to be checked"),
        Verification::Pending => Some("subject reported to be covered; paragraph to be confirmed"),
    }
}

/// Returns the full name of an instrument: title, and number or symbol if it has one.
pub(crate) fn instrument(instrument: &Instrument) -> String {
    let title = clean(&instrument.title);
    match &instrument.document {
        Some(document) => format!("{title}, {}", clean(document)),
        None => title,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited(provision: Option<&str>, verification: Verification) -> String {
        citation(&Citation {
            instrument: "NMR".into(),
            provision: provision.map(Into::into),
            subject: provision.is_none().then(|| "housing after release".into()),
            verification,
        })
    }

    #[test]
    fn every_mark_below_text_stands_beside_the_citation() {
        assert_eq!(cited(Some("4(2)"), Verification::Text), "NMR 4(2)");
        for mark in [
            Verification::Summary,
            Verification::Partial,
            Verification::Unchecked,
        ] {
            let text = cited(Some("4(2)"), mark);
            assert_eq!(text, format!("NMR 4(2) ({})", mark.word()));
            assert!(meaning(mark).is_some());
        }
    }

    #[test]
    fn a_pending_citation_names_its_subject_and_no_paragraph() {
        assert_eq!(
            cited(None, Verification::Pending),
            "NMR on housing after release (pending)"
        );
    }
}
