//! The home detention curfew date of several terms.

use jiff::civil::Date;

use super::{Worked, latest};
use crate::calendar::plus_days;
use crate::home_detention_curfew::{has_ended, is_or_would_be_sds_plus};
use crate::reckoning::Reckoning;
use crate::term::{Shape, Term};
use crate::{Custody, Law, Rule};

/// The curfew date of several terms.
///
/// The term with the latest release must itself have one; the latest counts; and if a term without one is released
/// after it, that release counts instead. Shown only if before release.
///
/// As the Ministry of Justice's calculate-release-dates service applies it: `service/HdcedExtractionService.kt`.
pub(super) fn curfew_of_several(
    terms: &[Worked<'_>],
    release: Date,
    custody: &Custody,
    law: &Law,
) -> Option<Reckoning> {
    let sds_plus = |one: &Worked<'_>| {
        one.term.shape == Shape::Alone
            && one
                .term
                .sentences(custody)
                .iter()
                .any(|sentence| is_or_would_be_sds_plus(sentence))
    };
    if terms.iter().any(sds_plus)
        || latest(terms.iter(), |one| one.release.date())?
            .curfew
            .is_none()
    {
        return None;
    }
    let days_after_sentence = i64::from(law.home_detention_curfew.days_after_sentence);
    let late_enough = terms
        .iter()
        .filter(|one| release >= plus_days(one.term.start, days_after_sentence));
    let curfew = latest(
        late_enough.filter_map(|one| one.curfew.as_ref()),
        Reckoning::date,
    )?;
    if curfew.date() >= release {
        return None;
    }
    let out_later = || {
        let without = terms.iter().filter(|one| one.curfew.is_none());
        without.filter(|one| one.term.release_held_to_tranche() > curfew.date())
    };
    let all_immediate = out_later().all(|one| one.term.is_immediate_release());
    let result = match latest(out_later(), |one| one.release.date()) {
        Some(other) if !all_immediate || other.term.is_exactly_immediate_release() => curfew
            .clone()
            .to(
                Rule::CurfewNotBeforeAnotherRelease,
                other.term.release_held_to_tranche(),
            )
            .and_on_sentences(other.term.parts.iter().copied())
            .and_on_adjustments(other.release.adjustments()),
        _ => curfew.clone(),
    };
    let running: Vec<&Term> = terms.iter().map(|one| one.term).collect();
    (!has_ended(result.date(), &running, custody, law)).then_some(result)
}
