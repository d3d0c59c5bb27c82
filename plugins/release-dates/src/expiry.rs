//! Release, expiry and licence of one term, with how they were made.

use jiff::civil::Date;

use crate::Rule;
use crate::calendar::{days_between, plus_days};
use crate::date_types::{Licence, is_mixed, is_newer};
use crate::reckoning::Reckoning;
use crate::release_point::ReleasePoint;
use crate::term::{Shape, Term};
use crate::{Custody, Law, TermLength};

/// The release date of a term.
///
/// Unadjusted release, plus time at large, less remand and tagged bail, plus additional days as far as the expiry; never
/// before the sentence.
///
/// As the Ministry of Justice's calculate-release-dates service applies it: `model/SentenceCalculation.kt`.
pub(crate) fn release(term: &Term, points: &[ReleasePoint]) -> Reckoning {
    let mut reckoning = Reckoning::from(term.unadjusted_release(), term.parts.iter().copied());
    for point in points_of(term, points) {
        reckoning = reckoning.noting(Rule::ReleasePoint(point));
    }
    with_adjustments_of_release(term, reckoning)
        .not_before(Rule::NotBeforeTheSentence, term.start)
        .by(Rule::AdditionalDaysCutBackToExpiry, -term.awards_cut_back())
        .not_before(Rule::NotBeforeTheSentence, term.start)
}

/// Moves a date by every adjustment that moves release, without holding it to the sentence or to the expiry.
pub(crate) fn with_adjustments_of_release(term: &Term, reckoning: Reckoning) -> Reckoning {
    term.ledger
        .move_by_awards(term.ledger.move_by_time(reckoning))
}

/// The expiry of a term. Additional days never move it.
///
/// As the Ministry of Justice's calculate-release-dates service applies it: `model/SentenceCalculation.kt`.
pub(crate) fn expiry(term: &Term) -> Reckoning {
    let reckoning = Reckoning::from(term.unadjusted_expiry(), term.parts.iter().copied());
    let reckoning = term
        .ledger
        .move_by_time(reckoning)
        .not_before(Rule::NotBeforeTheSentence, term.start);
    match term.last_day_at_large {
        Some(last) => reckoning.not_before(Rule::NotBeforeReturnToCustody, plus_days(last, 1)),
        None => reckoning,
    }
}

/// The expiry before any adjustment.
pub(crate) fn unadjusted_expiry(term: &Term) -> Reckoning {
    Reckoning::from(term.unadjusted_expiry(), term.parts.iter().copied())
}

/// The end of the licence of a term, or `None` if it has none.
///
/// The licence of a term on licence to its end is its expiry. Otherwise it is a share of the sentence for older
/// sentences, and a share of the newer terms after release for a short mixed chain, which never runs past `latest_expiry`,
/// the last expiry of those who were in custody together.
///
/// As the Ministry of Justice's calculate-release-dates service applies it:
/// `service/sentence/SentenceAdjustedCalculationService.kt`, `calculateLED`.
pub(crate) fn licence_expiry(
    term: &Term,
    latest_expiry: Date,
    points: &[ReleasePoint],
    custody: &Custody,
    law: &Law,
) -> Option<Reckoning> {
    let types = term.types_at_release(&custody.person, law);
    if types.is_on_licence_to_the_end() {
        return Some(expiry(term));
    }
    if types.licence == Licence::None {
        return None;
    }
    let sentences = term.sentences(custody);
    if term.shape == Shape::Chain && is_mixed(&sentences, &law.licence) {
        let newer = sentences
            .iter()
            .filter(|sentence| is_newer(sentence, &law.licence));
        let length = newer.fold(TermLength::default(), |sum, sentence| {
            sum.plus(sentence.length)
        });
        let days = law
            .licence
            .mixed_chain_licence
            .of(length.days(term.start))
            .rounded_down();
        let licence = release(term, points).by(Rule::LicenceOfTheNewerTerms, days);
        return Some(licence.not_after(Rule::LicenceCutBackToExpiry, latest_expiry));
    }
    let days = law
        .licence
        .older_licence_ends_at
        .of(term.measure.whole_days)
        .rounded_up();
    let licence = Reckoning::from(plus_days(term.start, days - 1), term.parts.iter().copied());
    let beyond = (term.ledger.deductions() - term.measure.custodial_days).max(0);
    Some(
        term.ledger
            .move_by_time(licence)
            .by(Rule::DeductionsBeyondTheCustodialPart, beyond),
    )
}

/// The end of the licence as it stood when the person was first released.
pub(crate) fn licence_expiry_at_release(licence_expiry: Date, term: &Term) -> Date {
    let adjustments =
        term.ledger.at_large() - term.ledger.deductions() + term.ledger.awards_to_serve();
    let left_over = -adjustments - term.measure.custodial_days;
    if adjustments < 0 && left_over > 0 {
        plus_days(licence_expiry, left_over)
    } else {
        licence_expiry
    }
}

/// The length of the custodial part as it stands in the unadjusted release, counted as days.
pub(crate) fn days_to_unadjusted_release(term: &Term) -> i64 {
    days_between(term.start, term.unadjusted_release()) + 1
}

fn points_of(term: &Term, points: &[ReleasePoint]) -> Vec<ReleasePoint> {
    let mut different: Vec<ReleasePoint> = Vec::new();
    for point in term.parts.iter().filter_map(|&index| points.get(index)) {
        if !different.contains(point) {
            different.push(*point);
        }
    }
    different
}
