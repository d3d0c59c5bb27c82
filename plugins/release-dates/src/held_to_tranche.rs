//! What a tranche does to the final dates of somebody whom a new law reached in custody: a date that the new law would
//! put before the tranche is held to it, and a date that had passed under the law before stays.

use jiff::civil::Date;

use crate::Rule;
use crate::calendar::plus_days;
use crate::reckoning::Reckoning;
use crate::several_sentences::Dates;
use crate::{AdjustmentKind, Custody, DateType};

/// Holds the dates under release at 40 per cent to the tranche.
///
/// `before` are the dates as they stood on the day of the tranche under the law before it.
///
/// As the Ministry of Justice's calculate-release-dates service applies it:
/// `service/SDS40EarlyReleaseDefaultingRulesService.kt`, `service/timeline/SDS40FinalDatesService.kt`.
pub(crate) fn hold_forty_per_cent(
    mut dates: Dates,
    before: &Dates,
    tranche: Date,
    custody: &Custody,
) -> Dates {
    let new = dates.clone();
    let date_now_or_before = |of: DateType| {
        new.get(&of)
            .or_else(|| before.get(&of))
            .map(Reckoning::date)
    };
    let is_any_before_tranche = HELD_AT_FORTY_PER_CENT
        .iter()
        .filter_map(|&of| date_now_or_before(of))
        .any(|date| date < tranche);
    for of in HELD_AT_FORTY_PER_CENT
        .into_iter()
        .filter(|_| is_any_before_tranche)
    {
        hold_one(&mut dates, of, &new, before, tranche);
    }
    let release = dates
        .get(&DateType::Crd)
        .or_else(|| dates.get(&DateType::Ard))
        .map(Reckoning::date);
    if release == Some(tranche) {
        for of in [DateType::Hdced, DateType::Ersed] {
            if dates
                .get(&of)
                .is_some_and(|earlier| earlier.date() == tranche)
            {
                dates.remove(&of);
            }
        }
    }
    add_days_after_tranche(&mut dates, tranche, custody);
    dates
}

/// The types that a tranche of release at 40 per cent holds.
const HELD_AT_FORTY_PER_CENT: [DateType; 3] = [DateType::Crd, DateType::Ersed, DateType::Hdced];

fn hold_one(dates: &mut Dates, of: DateType, new: &Dates, before: &Dates, tranche: Date) {
    let Some(before_one) = before.get(&of) else {
        return;
    };
    let early = new.get(&of);
    match early {
        Some(early) if early.date() < tranche && before_one.date() >= tranche => {
            dates.insert(of, early.clone().to(Rule::HeldToTheTranche, tranche));
        }
        _ if before_one.date() < tranche
            || early.is_some_and(|early| early.date() == before_one.date()) =>
        {
            dates.insert(of, before_one.clone().noting(Rule::EarlierLawKept));
            if of == DateType::Crd {
                dates.extend(
                    before
                        .get(&DateType::Tused)
                        .map(|top_up| (DateType::Tused, top_up.clone())),
                );
            }
        }
        _ => {}
    }
}

/// Moves a held or kept curfew or removal date by days added, given back or at large since the tranche.
///
/// As the Ministry of Justice's calculate-release-dates service applies it:
/// `service/timeline/TimelinePostSDS40TrancheAdjustmentService.kt`.
fn add_days_after_tranche(dates: &mut Dates, tranche: Date, custody: &Custody) {
    let Some(release) = dates.get(&DateType::Crd).map(Reckoning::date) else {
        return;
    };
    let since: Vec<(usize, i64)> = custody
        .adjustments
        .iter()
        .enumerate()
        .filter(|(_, adjustment)| {
            adjustment.applies_from >= tranche && adjustment.applies_from < release
        })
        .filter_map(|(index, adjustment)| match adjustment.kind {
            AdjustmentKind::UnlawfullyAtLarge | AdjustmentKind::AdditionalDaysAwarded => {
                Some((index, adjustment.days))
            }
            AdjustmentKind::RestorationOfAdditionalDays => Some((index, -adjustment.days)),
            _ => None,
        })
        .collect();
    let days: i64 = since.iter().map(|(_, days)| days).sum();
    if days == 0 {
        return;
    }
    for of in [DateType::Hdced, DateType::Ersed] {
        let Some(one) = dates.get(&of).filter(|one| one.date() <= tranche).cloned() else {
            continue;
        };
        let moved = |one: Reckoning| {
            one.by(Rule::DaysAfterTheTranche, days)
                .and_on_adjustments(since.iter().map(|&(index, _)| index))
        };
        if one.has(Rule::HeldToTheTranche) {
            dates.insert(of, moved(one).not_before(Rule::HeldToTheTranche, tranche));
        } else if one.has(Rule::EarlierLawKept) {
            dates.insert(of, moved(one));
        }
    }
}

/// Holds the dates under the progression model to the tranche.
///
/// Additional days are set aside before comparing and added again after holding. A curfew date that stood before the
/// tranche stays, and a date that the new law does not bring forward is left alone.
///
/// As the Ministry of Justice's calculate-release-dates service applies it: `service/SDSProgressionModelFinalDatesService.kt`.
pub(crate) fn hold_progression(mut dates: Dates, before: &Dates, tranche: Date) -> Dates {
    dates.extend(
        before
            .get(&DateType::Hdced)
            .map(|curfew| (DateType::Hdced, curfew.clone())),
    );
    for of in [DateType::Crd, DateType::Ersed] {
        let early = dates.get(&of).cloned();
        match (early, before.get(&of)) {
            (Some(early), Some(before)) if early.date() > before.date() => {}
            (_, Some(before)) if is_before_without_awards(before, tranche) => {
                dates.insert(of, before.clone().noting(Rule::EarlierLawKept));
            }
            (Some(early), _) if is_before_without_awards(&early, tranche) => {
                let held = plus_days(tranche, early.awarded());
                dates.insert(of, early.to(Rule::HeldToTheTranche, held));
            }
            _ => {}
        }
    }
    dates
}

fn is_before_without_awards(reckoning: &Reckoning, tranche: Date) -> bool {
    plus_days(reckoning.date(), -reckoning.awarded()) < tranche
}
