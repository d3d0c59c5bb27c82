//! What a rule looked at, as the case file has it.

use throughcare_engine::{CaseWindow, Read, ReadSet};
use throughcare_model::{Evidence, Sensitive, SourceText, Vocabulary};

use crate::error::place;

/// Writes out the looks of a set, in the order of the vocabulary, those at list entries last.
pub(crate) fn evidence(
    reads: &ReadSet,
    window: &CaseWindow<'_>,
    case: &SourceText,
) -> Vec<Evidence> {
    each(reads, window.names.vocabulary)
        .filter_map(|read| look(read, window, case))
        .collect()
}

/// Names the looks of a set: paths, entries counted in.
pub(crate) fn paths(reads: &ReadSet, vocabulary: &Vocabulary) -> Vec<String> {
    each(reads, vocabulary)
        .filter_map(|read| path(read, vocabulary))
        .collect()
}

/// Names one look.
pub(crate) fn path(read: Read, vocabulary: &Vocabulary) -> Option<String> {
    let path = &vocabulary.get(read.fact)?.path;
    Some(
        read.entry
            .map_or_else(|| path.to_string(), |entry| path.of_entry(entry)),
    )
}

/// Goes through the looks of a set in the order of the vocabulary.
pub(crate) fn each<'a>(
    reads: &'a ReadSet,
    vocabulary: &'a Vocabulary,
) -> impl Iterator<Item = Read> + 'a {
    reads.iter(vocabulary.iter().map(|(id, _)| id))
}

fn look(read: Read, window: &CaseWindow<'_>, case: &SourceText) -> Option<Evidence> {
    let definition = window.names.vocabulary.get(read.fact)?;
    let fact = window.fact(read.fact, read.entry);
    let quoted = definition.sensitivity.is_none();
    Some(Evidence {
        path: path(read, window.names.vocabulary)?,
        state: fact.state,
        value: fact.known().and(fact.value.clone()).filter(|_| quoted),
        by: fact.by.as_deref().map(str::to_owned),
        sensitivity: definition.sensitivity,
        on: fact.on.map(Sensitive::new),
        at: (fact.at != throughcare_model::Span::EMPTY).then(|| place(case, fact.at)),
    })
}
