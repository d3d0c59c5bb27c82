//! What no believable record gives under any law: a way out after release, release after the end.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test whose record is not as it says fails by stopping"
)]

mod support;

use jiff::SignedDuration;
use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use release_dates::law::ReleasePointLaw;
use release_dates::{
    Adjustment, AdjustmentKind, Custody, DateType, Exclusion, Person, Request, Sentence,
    SentenceKind, TermLength, calculate,
};
use support::{Policy, law_for};

fn later(day: Date, days: i64) -> Date {
    day + SignedDuration::from_hours(days * 24)
}

/// One to three sentences within two years of each other, concurrent or consecutive, with what a prison may add and take.
fn plausible() -> impl Strategy<Value = (Custody, Policy)> {
    let length = (0_i64..9, 0_i64..12, 0_i64..20).prop_map(|(years, months, days)| TermLength {
        years,
        months: if years == 0 && months == 0 && days == 0 {
            1
        } else {
            months
        },
        weeks: 0,
        days,
    });
    let sentence = (
        0_i64..700,
        1_i64..400,
        length,
        any::<bool>(),
        select(vec![
            (false, false),
            (false, false),
            (false, true),
            (true, true),
        ]),
        select(vec![
            None,
            None,
            None,
            Some(Exclusion::Sexual),
            Some(Exclusion::SexualAddedLater),
            Some(Exclusion::ProgressionSchedule2026),
        ]),
        proptest::bool::weighted(0.1),
    );
    let adjustment = (0_usize..5, 1_i64..60, 1_i64..900);
    (
        0_i64..8_300,
        vec(sentence, 1..4),
        vec(adjustment, 0..4),
        (0_i64..15_000, proptest::bool::weighted(0.1), any::<bool>()),
        (0_usize..3, any::<bool>(), any::<bool>()),
    )
        .prop_map(
            |(start, sentences, adjustments, (born, register, removal), (law, repealed, ended))| {
                let start = later(date(2004, 6, 1), start);
                let mut imposed: Vec<_> = sentences
                    .into_iter()
                    .enumerate()
                    .map(|(index, it)| (if index == 0 { 0 } else { it.0 }, it))
                    .collect();
                imposed.sort_by_key(|(day, _)| *day);
                let first = imposed[0].0;
                let sentences: Vec<Sentence> = imposed
                    .iter()
                    .enumerate()
                    .map(|(index, (day, it))| Sentence {
                        reference: format!("s{index}"),
                        kind: SentenceKind::StandardDeterminate,
                        offence_code: None,
                        offence_date: later(start, day - first - it.1),
                        sentence_date: later(start, day - first),
                        length: it.2,
                        consecutive_to: (index > 0 && it.3).then(|| format!("s{}", index - 1)),
                        sds_plus: it.4.0,
                        sds_plus_if_sentenced_today: it.4.1,
                        exclusions: it.5.into_iter().collect(),
                        section_250: it.6,
                    })
                    .collect();
                let adjustments = adjustments
                    .into_iter()
                    .enumerate()
                    .map(|(index, (kind, days, after))| {
                        let kind = [
                            AdjustmentKind::Remand,
                            AdjustmentKind::TaggedBail,
                            AdjustmentKind::AdditionalDaysAwarded,
                            AdjustmentKind::RestorationOfAdditionalDays,
                            AdjustmentKind::UnlawfullyAtLarge,
                        ][kind];
                        let is_deduction =
                            matches!(kind, AdjustmentKind::Remand | AdjustmentKind::TaggedBail);
                        let applies_from = if is_deduction {
                            sentences[index % sentences.len()].sentence_date
                        } else {
                            later(start, after)
                        };
                        Adjustment {
                            reference: index.to_string(),
                            kind,
                            days,
                            applies_from,
                            from: (!is_deduction).then_some(applies_from),
                            to: (kind == AdjustmentKind::UnlawfullyAtLarge)
                                .then(|| later(applies_from, days - 1)),
                        }
                    })
                    .collect();
                let custody = Custody {
                    person: Person {
                        date_of_birth: later(start, -(365 * 17) - born),
                        registered_sex_offender: register,
                    },
                    sentences,
                    adjustments,
                    request: Request {
                        early_removal_scheme: removal,
                        order_of_dates_confirmed: false,
                    },
                };
                let mut policy = Policy::of(
                    [
                        ReleasePointLaw::Half,
                        ReleasePointLaw::FortyPerCent,
                        ReleasePointLaw::Progression,
                    ][law],
                );
                policy.post_sentence_supervision_repealed = repealed;
                policy.curfew_ended_for_adults = ended;
                (custody, policy)
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_curfew_date_lies_before_release((custody, policy) in plausible()) {
        let dates = calculate(&custody, &law_for(policy)).unwrap().dates;
        let of = |of: DateType| dates.get(&of).map(|made| made.date);
        let release = of(DateType::Crd).or(of(DateType::Ard)).unwrap();
        if let Some(curfew) = of(DateType::Hdced) {
            prop_assert!(curfew < release, "{curfew} {release} {dates:#?}");
        }
    }

    #[test]
    fn release_is_not_after_the_end((custody, policy) in plausible()) {
        let dates = calculate(&custody, &law_for(policy)).unwrap().dates;
        let of = |of: DateType| dates.get(&of).map(|made| made.date);
        let release = of(DateType::Crd).or(of(DateType::Ard)).unwrap();
        let end = of(DateType::Sled).or(of(DateType::Sed)).unwrap();
        prop_assert!(release <= end, "{release} {end} {dates:#?}");
    }

    #[test]
    fn early_removal_is_not_after_release((custody, policy) in plausible()) {
        let dates = calculate(&custody, &law_for(policy)).unwrap().dates;
        let of = |of: DateType| dates.get(&of).map(|made| made.date);
        let release = of(DateType::Crd).or(of(DateType::Ard)).unwrap();
        if let Some(removal) = of(DateType::Ersed) {
            prop_assert!(removal <= release, "{removal} {release} {dates:#?}");
        }
    }

    #[test]
    fn a_licence_ends_between_release_and_the_end((custody, policy) in plausible()) {
        let dates = calculate(&custody, &law_for(policy)).unwrap().dates;
        let of = |of: DateType| dates.get(&of).map(|made| made.date);
        let release = of(DateType::Crd).or(of(DateType::Ard)).unwrap();
        if let Some(licence) = of(DateType::Led) {
            prop_assert!(licence >= release, "{licence} {release} {dates:#?}");
            prop_assert!(licence <= of(DateType::Sed).unwrap(), "{licence} {dates:#?}");
        }
        if let Some(top_up) = of(DateType::Tused) {
            prop_assert!(of(DateType::Sled).or(of(DateType::Led)).or(of(DateType::Sed)).is_some_and(|end| top_up > end), "{top_up} {dates:#?}");
        }
    }
}
