//! Tranches: the day on which somebody already in custody comes under an earlier release point.

use jiff::civil::Date;

use crate::Custody;
use crate::calendar::{days_between, plus_days, whole_years};
use crate::law::{EarlierRelease, Tranche, TrancheReach};
use crate::release_point::Scheme;
use crate::term::Term;

/// The day of the tranche that takes a person with these running terms, or `None` if the scheme does not reach them.
///
/// As the Ministry of Justice's calculate-release-dates service applies it: `service/TrancheAllocationService.kt`.
pub(crate) fn tranche(
    scheme: Scheme,
    figures: &EarlierRelease,
    running: &[&Term],
    custody: &Custody,
) -> Option<Date> {
    if !running
        .iter()
        .any(|term| opens_a_tranche(scheme, figures, term, custody))
    {
        return None;
    }
    let counted: Vec<&Term> = running
        .iter()
        .copied()
        .filter(|term| term.expiry_by_adjustment() >= figures.commencement)
        .collect();
    figures
        .tranches
        .iter()
        .find(|tranche| takes(tranche, &counted, figures.commencement, custody))
        .map(|it| it.from)
}

/// Whether a term brings the person under the scheme: it was imposed before and its release is still to come.
///
/// For release at 40 per cent the release date has to be after the commencement. For the progression model it has to be
/// on it or after, without additional days and without the time at large since.
///
/// As the Ministry of Justice's calculate-release-dates service applies it:
/// `earlyrelease/config/SDSTrancheSelectionStrategy.kt`.
fn opens_a_tranche(
    scheme: Scheme,
    figures: &EarlierRelease,
    term: &Term,
    custody: &Custody,
) -> bool {
    let release_is_to_come = if scheme == Scheme::Progression {
        let at_large_since: i64 = term
            .ledger
            .time_at_large()
            .filter(|entry| {
                let adjustment = custody.adjustments.get(entry.adjustment);
                adjustment
                    .is_some_and(|it| it.from.unwrap_or(it.applies_from) >= figures.commencement)
            })
            .map(|entry| entry.days)
            .sum();
        plus_days(term.release_without_awards(), -at_large_since) >= figures.commencement
    } else {
        term.release_not_cut_back() > figures.commencement
    };
    let can_open = |sentence: &&crate::Sentence| {
        sentence.sentence_date < figures.commencement && scheme.can_open_a_tranche(sentence)
    };
    release_is_to_come && term.sentences(custody).iter().any(can_open)
}

fn takes(tranche: &Tranche, terms: &[&Term], commencement: Date, custody: &Custody) -> bool {
    let is_short_enough = |term: &&Term| {
        let Some((first, after)) = span_before(term, commencement, custody) else {
            return true;
        };
        match tranche.reach {
            TrancheReach::LessThanYears(years) => whole_years(first, after) < years.into(),
            TrancheReach::UpToDays(days) => days_between(first, after) <= days.into(),
            TrancheReach::Everybody => true,
        }
    };
    terms.iter().all(is_short_enough)
}

/// The first day and the day after the last of the sentences of a term that were imposed before `commencement`, each
/// measured from the day after the one before.
fn span_before(term: &Term, commencement: Date, custody: &Custody) -> Option<(Date, Date)> {
    let before: Vec<_> = term
        .sentences(custody)
        .into_iter()
        .filter(|sentence| sentence.sentence_date < commencement)
        .collect();
    let first = before.iter().map(|sentence| sentence.sentence_date).min()?;
    let after = before.iter().fold(first, |start, sentence| {
        plus_days(sentence.length.last_day(start), 1)
    });
    Some((first, after))
}
