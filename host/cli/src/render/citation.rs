//! Citations in words: the mark of how far each was checked stands beside it wherever it is below `text`.

use throughcare_model::{Citation, Instrument, Verification};

use super::wording::clean;
use crate::words::Words;

/// Returns a citation as a plan prints it: `NMR 108(1) (unchecked)`.
pub(crate) fn citation(citation: &Citation, words: &Words) -> String {
    let instrument = clean(&citation.instrument);
    let place = match (&citation.provision, &citation.subject) {
        (Some(provision), _) => format!("{instrument} {}", clean(provision)),
        (None, Some(subject)) => {
            let subject = words.pack(subject);
            let given = [
                ("instrument", instrument.into()),
                ("subject", subject.into()),
            ];
            words.with("cited-subject", &given)
        }
        (None, None) => instrument,
    };
    match citation.verification {
        Verification::Text => place,
        below => {
            let given = [
                ("citation", place.into()),
                ("mark", mark(below, words).into()),
            ];
            words.with("cited-with-mark", &given)
        }
    }
}

/// Returns citations one after the other.
pub(crate) fn citations(all: &[Citation], words: &Words) -> String {
    let all: Vec<_> = all.iter().map(|one| citation(one, words)).collect();
    words.long_series(&all)
}

/// Returns the mark of how far a citation was checked.
pub(crate) fn mark(of: Verification, words: &Words) -> String {
    match of {
        Verification::Text => words.text("mark-text"),
        Verification::Summary => words.text("mark-summary"),
        Verification::Partial => words.text("mark-partial"),
        Verification::Unchecked => words.text("mark-unchecked"),
        Verification::Pending => words.text("mark-pending"),
    }
}

/// Returns what a mark tells about every citation that carries it; `text` needs no words.
pub(crate) fn meaning(mark: Verification, words: &Words) -> Option<String> {
    Some(match mark {
        Verification::Text => return None,
        Verification::Summary => words.text("mark-summary-means"),
        Verification::Partial => words.text("mark-partial-means"),
        Verification::Unchecked => words.text("mark-unchecked-means"),
        Verification::Pending => words.text("mark-pending-means"),
    })
}

/// Returns the full name of an instrument: title, and number or symbol if it has one.
pub(crate) fn instrument(instrument: &Instrument, words: &Words) -> String {
    let title = words.pack(&instrument.title);
    match &instrument.document {
        Some(document) => {
            let given = [
                ("title", title.into()),
                ("document", clean(document).into()),
            ];
            words.with("instrument-with-document", &given)
        }
        None => title,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    fn cited(provision: Option<&str>, verification: Verification) -> String {
        let cited = Citation {
            instrument: "NMR".into(),
            provision: provision.map(Into::into),
            subject: provision.is_none().then(|| "housing after release".into()),
            verification,
        };
        citation(&cited, &Words::of(Language::English))
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
            assert!(meaning(mark, &Words::of(Language::English)).is_some());
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
