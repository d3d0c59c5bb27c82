//! From the path that a person writes to the place in a case: `home.first_night.status`, `children[2].carer`.

use throughcare_engine::Read;
use throughcare_model::Vocabulary;

/// Finds the fact, list or fact of a list entry (the first entry being 1) that a path names.
///
/// Lists may be named with or without their `[]`. A fact of the entries of a list is found only with
/// its entry counted in.
pub(crate) fn find_read(vocabulary: &Vocabulary, path: &str) -> Option<Read> {
    let Some((list, rest)) = path.split_once('[') else {
        let fact = vocabulary
            .find(path)
            .or_else(|| vocabulary.find(&format!("{path}[]")))?;
        return Some(Read::of(fact));
    };
    let (number, field) = rest.split_once(']')?;
    if number.is_empty() && field.is_empty() {
        return vocabulary.find(path).map(Read::of);
    }
    let entry = number.parse::<usize>().ok()?.checked_sub(1)?;
    let fact = vocabulary.find(&format!("{list}[]{field}"))?;
    let of_entry = vocabulary.get(fact)?.list.is_some();
    of_entry.then_some(Read {
        fact,
        entry: Some(entry),
    })
}
