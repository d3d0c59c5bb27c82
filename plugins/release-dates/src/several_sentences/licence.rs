//! Whether release from several terms is on licence.

use jiff::civil::Date;

use super::{Worked, latest};
use crate::calendar::{plus_days, whole_years};
use crate::date_types::is_newer;
use crate::term::{Shape, Term};
use crate::{Custody, Law};

/// What is shown of the licences of several terms.
pub(super) struct LicenceOfSeveral {
    /// Whether release is conditional.
    pub(super) release_is_conditional: bool,
    /// Whether a licence that ends before the last sentence is shown.
    pub(super) can_be_shown: bool,
}

/// Whether release is on licence and a licence end is shown.
///
/// It is if any licence ends on release or after. A short sentence for an offence from before short sentences had a
/// licence, beside one that has it, is decided by whether the licence has ended by the last release.
///
/// As the Ministry of Justice's calculate-release-dates service applies it: `service/sentence/OraExtraction.kt`.
pub(super) fn licence_of_several(
    terms: &[Worked<'_>],
    release: Date,
    custody: &Custody,
    law: &Law,
) -> LicenceOfSeveral {
    let types = |one: &Worked<'_>| one.term.types_at_release(&custody.person, law);
    let any_licence = terms
        .iter()
        .filter_map(|one| one.licence.as_ref())
        .any(|licence| licence.date() >= release);
    let otherwise = LicenceOfSeveral {
        release_is_conditional: any_licence,
        can_be_shown: true,
    };

    let first = terms.iter().map(|one| one.term.start).min();
    let last = terms.iter().map(|one| one.term.unadjusted_expiry()).max();
    let years = first
        .zip(last)
        .map_or(0, |(first, last)| whole_years(first, plus_days(last, 1)));
    let last_out = latest(terms.iter(), |one| one.release.date());
    let last_expiry = latest(terms.iter(), |one| one.expiry.date());
    let is_conditional = last_out.is_some_and(|one| types(one).release_is_conditional);
    if is_conditional
        || years >= i64::from(law.licence.long_sentence_years)
        || !has_newer_and_short(terms, custody, law)
    {
        return otherwise;
    }
    let without = latest(
        terms
            .iter()
            .filter(|one| !types(one).is_on_licence_to_the_end()),
        |one| one.expiry.date(),
    );
    let on_licence = latest(
        terms
            .iter()
            .filter(|one| types(one).is_on_licence_to_the_end()),
        |one| one.expiry.date(),
    );
    let (Some(_), Some(on_licence)) = (without, on_licence) else {
        return otherwise;
    };
    let ends_without_licence =
        last_expiry.is_some_and(|one| !types(one).is_on_licence_to_the_end());
    let is_over = ends_without_licence && release > on_licence.expiry.date();
    LicenceOfSeveral {
        release_is_conditional: !is_over,
        can_be_shown: !is_over,
    }
}

/// Whether there is a sentence on its own for a newer offence, and a short one on its own for an offence that is not.
fn has_newer_and_short(terms: &[Worked<'_>], custody: &Custody, law: &Law) -> bool {
    let alone = || {
        terms
            .iter()
            .map(|one| one.term)
            .filter(|term| term.shape == Shape::Alone)
    };
    let newer = |term: &Term| {
        term.sentences(custody)
            .iter()
            .any(|sentence| is_newer(sentence, &law.licence))
    };
    alone().any(newer) && alone().any(|term| !newer(term) && term.is_short(law))
}
