//! Top-up supervision: the end of supervision after the licence of a short sentence (TUSED).

use crate::Rule;
use crate::calendar::{plus_months, whole_years};
use crate::date_types::{is_newer, is_older};
use crate::reckoning::Reckoning;
use crate::term::{Shape, Term};
use crate::{Custody, Law};

/// The top-up supervision expiry date of a term, or `None` if it has none.
///
/// So many months after release without additional days, which never count; after the sentence if release is immediate.
///
/// As the Ministry of Justice's calculate-release-dates service applies it: `service/TusedCalculator.kt`.
pub(crate) fn top_up_supervision(term: &Term, custody: &Custody, law: &Law) -> Option<Reckoning> {
    if !applies(term, custody, law) {
        return None;
    }
    let release = Reckoning::from(term.unadjusted_release(), term.parts.iter().copied());
    let release = term.ledger.move_by_time(release);
    let from = if term.is_immediate_release() {
        release.to(Rule::NotBeforeTheSentence, term.start)
    } else {
        release
    };
    let end = plus_months(from.date(), law.top_up_supervision.months.into());
    Some(from.to(Rule::TopUpSupervision, end))
}

fn applies(term: &Term, custody: &Custody, law: &Law) -> bool {
    let figures = &law.top_up_supervision;
    let sentences = term.sentences(custody);
    let age_at_release = whole_years(custody.person.date_of_birth, term.release_without_awards());
    !figures.repealed
        && term.shape != Shape::Merged
        && sentences
            .iter()
            .any(|sentence| is_newer(sentence, &law.licence))
        && !sentences
            .iter()
            .any(|sentence| is_older(sentence, &law.licence))
        && term.is_shorter_than_years(figures.sentences_under_years)
        && term.length_as_one > figures.sentences_over_days.into()
        && term.measure.whole_days - term.measure.custodial_days < figures.licence_under_days.into()
        && term.is_over_age_at(figures.adult_at, &custody.person, law)
        && age_at_release >= law.licence.adult_age.into()
}
