//! Which dates a term has: an automatic or a conditional release, an expiry with or without a licence.

use jiff::civil::Date;

use crate::law::LicenceLaw;
use crate::length::{is_shorter_than_months, is_shorter_than_years};
use crate::{Law, Sentence};

/// The types of release and expiry of one term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DateTypes {
    /// Whether release is conditional (CRD) and not automatic (ARD).
    pub(crate) release_is_conditional: bool,
    pub(crate) licence: Licence,
}

/// How long the licence of a term runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Licence {
    /// There is none (SED).
    None,
    /// It ends before the sentence (LED and SED).
    Shorter,
    /// It ends with the sentence (SLED).
    ToTheEnd,
}

/// Automatic release, no licence.
const AUTOMATIC: DateTypes = DateTypes {
    release_is_conditional: false,
    licence: Licence::None,
};

/// Conditional release, and a licence that ends before the sentence.
const CONDITIONAL_WITH_SHORTER_LICENCE: DateTypes = DateTypes {
    release_is_conditional: true,
    licence: Licence::Shorter,
};

/// Conditional release on licence to the end of the sentence.
pub(crate) const CONDITIONAL: DateTypes = DateTypes {
    release_is_conditional: true,
    licence: Licence::ToTheEnd,
};

impl DateTypes {
    /// Whether licence and sentence end together.
    pub(crate) fn is_on_licence_to_the_end(self) -> bool {
        self.licence == Licence::ToTheEnd
    }

    /// The types of a person who is not of age at release from a short term.
    ///
    /// As the Ministry of Justice's calculate-release-dates service applies it: `model/ReleaseDateTypes.kt`.
    pub(crate) fn under_age(self) -> DateTypes {
        let licence = match self.licence {
            Licence::Shorter => Licence::Shorter,
            Licence::None | Licence::ToTheEnd => Licence::None,
        };
        DateTypes {
            release_is_conditional: false,
            licence,
        }
    }
}

/// The types of a term: one sentence, a chain, or older sentences merged into one.
///
/// `days` is the length of the term as one, from `start`, its first day.
///
/// As the Ministry of Justice's calculate-release-dates service applies it:
/// `service/sentence/SentenceIdentificationService.kt`.
pub(crate) fn date_types(parts: &[&Sentence], start: Date, days: i64, law: &Law) -> DateTypes {
    let licence = &law.licence;
    let is_chain = parts.len() > 1;
    let is_short = is_shorter_than_months(days, start, licence.short_sentence_months.into());
    if is_chain && parts.iter().all(|sentence| sentence.sds_plus) {
        return CONDITIONAL;
    }
    if parts.iter().all(|sentence| is_older(sentence, licence)) {
        return older_date_types(start, days, is_short, licence);
    }
    if is_chain && parts.iter().any(|sentence| is_older(sentence, licence)) {
        return CONDITIONAL;
    }
    if has_newer_and_not_newer(parts, licence) {
        return if is_short {
            CONDITIONAL_WITH_SHORTER_LICENCE
        } else {
            CONDITIONAL
        };
    }
    let is_short_without_licence =
        is_short && parts.iter().any(|sentence| !is_newer(sentence, licence));
    if is_short_without_licence || days <= licence.no_licence_up_to_days.into() {
        AUTOMATIC
    } else {
        CONDITIONAL
    }
}

fn older_date_types(start: Date, days: i64, is_short: bool, licence: &LicenceLaw) -> DateTypes {
    if !is_shorter_than_years(days, start, licence.long_sentence_years.into()) {
        CONDITIONAL
    } else if is_short {
        AUTOMATIC
    } else {
        CONDITIONAL_WITH_SHORTER_LICENCE
    }
}

/// Whether a sentence is under the older regime: both its offence and the sentence came before the changes.
pub(crate) fn is_older(sentence: &Sentence, licence: &LicenceLaw) -> bool {
    sentence.sentence_date < licence.sentenced_before
        && sentence.offence_date < licence.offence_before
}

/// Whether the offence is recent enough for a licence however short the sentence.
pub(crate) fn is_newer(sentence: &Sentence, licence: &LicenceLaw) -> bool {
    sentence.offence_date >= licence.short_sentences_from
}

/// Whether a chain mixes offences from before and after short sentences came to have a licence, none of them older.
pub(crate) fn is_mixed(parts: &[&Sentence], licence: &LicenceLaw) -> bool {
    has_newer_and_not_newer(parts, licence)
        && !parts.iter().any(|sentence| is_older(sentence, licence))
}

fn has_newer_and_not_newer(parts: &[&Sentence], licence: &LicenceLaw) -> bool {
    parts.iter().any(|sentence| is_newer(sentence, licence))
        && parts.iter().any(|sentence| !is_newer(sentence, licence))
}
