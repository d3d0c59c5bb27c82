//! What holds for every record, believable or not.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test whose record is not as it says fails by stopping"
)]

mod support;

use jiff::SignedDuration;
use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use release_dates::law::ReleasePointLaw;
use release_dates::{
    Adjustment, AdjustmentKind, Custody, DateType, Exclusion, Law, Person, Request, Sentence,
    SentenceKind, TermLength, calculate,
};
use support::{Policy, law_for};

const EXCLUSIONS: [Exclusion; 10] = [
    Exclusion::Sexual,
    Exclusion::Violent,
    Exclusion::DomesticAbuse,
    Exclusion::NationalSecurity,
    Exclusion::Terrorism,
    Exclusion::SexualAddedLater,
    Exclusion::DomesticAbuseAddedLater,
    Exclusion::MurderAddedLater,
    Exclusion::ProgressionSchedule13Part3,
    Exclusion::ProgressionSchedule2026,
];

const KINDS: [AdjustmentKind; 7] = [
    AdjustmentKind::Remand,
    AdjustmentKind::TaggedBail,
    AdjustmentKind::AdditionalDaysAwarded,
    AdjustmentKind::RestorationOfAdditionalDays,
    AdjustmentKind::UnlawfullyAtLarge,
    AdjustmentKind::RecallRemand,
    AdjustmentKind::RecallTaggedBail,
];

fn any_law() -> impl Strategy<Value = Law> {
    let laws = [
        ReleasePointLaw::Half,
        ReleasePointLaw::FortyPerCent,
        ReleasePointLaw::Progression,
    ];
    (
        select(laws.to_vec()),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(release_point_law, repealed, ended, suspended)| {
            law_for(Policy {
                release_point_law,
                post_sentence_supervision_repealed: repealed,
                curfew_ended_for_adults: ended,
                curfew_suspended_for_adults: suspended,
            })
        })
}

/// A day around which the laws change.
fn believable_day() -> impl Strategy<Value = Date> {
    (0_i64..9_000).prop_map(|days| date(2004, 6, 1) + SignedDuration::from_hours(days * 24))
}

fn any_day() -> impl Strategy<Value = Date> {
    (-9999_i16..=9999, 1_i8..=12, 1_i8..=31)
        .prop_filter_map("a day of the calendar", |(year, month, day)| {
            Date::new(year, month, day).ok()
        })
}

fn believable_length() -> impl Strategy<Value = TermLength> {
    (0_i64..12, 0_i64..24, 0_i64..30, 0_i64..200).prop_map(|(years, months, weeks, days)| {
        TermLength {
            years,
            months,
            weeks,
            days,
        }
    })
}

fn any_length() -> impl Strategy<Value = TermLength> {
    let unit = || prop_oneof![-3_i64..150, any::<i64>()];
    (unit(), unit(), unit(), unit()).prop_map(|(years, months, weeks, days)| TermLength {
        years,
        months,
        weeks,
        days,
    })
}

fn a_sentence(
    days: impl Strategy<Value = Date>,
    offences: impl Strategy<Value = Date>,
    length: impl Strategy<Value = TermLength>,
) -> impl Strategy<Value = Sentence> {
    let flags = (any::<bool>(), any::<bool>(), any::<bool>());
    (
        days,
        offences,
        length,
        option::of(0_usize..5),
        subsequence(&EXCLUSIONS[..], 0..2),
        flags,
    )
        .prop_map(
            |(
                sentence_date,
                offence_date,
                length,
                after,
                exclusions,
                (sds_plus, today, section_250),
            )| Sentence {
                reference: String::new(),
                kind: SentenceKind::StandardDeterminate,
                offence_code: None,
                offence_date,
                sentence_date,
                length,
                consecutive_to: after.map(|index| format!("s{index}")),
                sds_plus,
                sds_plus_if_sentenced_today: sds_plus || today,
                exclusions,
                section_250,
            },
        )
}

fn an_adjustment(
    days: impl Strategy<Value = i64>,
    dates: impl Strategy<Value = Date> + Clone,
) -> impl Strategy<Value = Adjustment> {
    (
        select(&KINDS[..]),
        days,
        dates.clone(),
        option::of(dates.clone()),
        option::of(dates),
    )
        .prop_map(|(kind, days, applies_from, from, to)| Adjustment {
            reference: String::new(),
            kind,
            days,
            applies_from,
            from,
            to,
        })
}

fn a_custody(
    sentences: impl Strategy<Value = Vec<Sentence>>,
    adjustments: impl Strategy<Value = Vec<Adjustment>>,
    births: impl Strategy<Value = Date>,
) -> impl Strategy<Value = Custody> {
    (
        births,
        any::<bool>(),
        sentences,
        adjustments,
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(
            |(
                date_of_birth,
                registered_sex_offender,
                mut sentences,
                mut adjustments,
                removal,
                confirmed,
            )| {
                for (index, sentence) in sentences.iter_mut().enumerate() {
                    sentence.reference = format!("s{index}");
                }
                for (index, adjustment) in adjustments.iter_mut().enumerate() {
                    adjustment.reference = format!("a{index}");
                }
                Custody {
                    person: Person {
                        date_of_birth,
                        registered_sex_offender,
                    },
                    sentences,
                    adjustments,
                    request: Request {
                        early_removal_scheme: removal,
                        order_of_dates_confirmed: confirmed,
                    },
                }
            },
        )
}

/// Anything that can be written down.
fn any_custody() -> impl Strategy<Value = Custody> {
    let sentences = vec(a_sentence(any_day(), any_day(), any_length()), 0..5);
    let adjustments = vec(
        an_adjustment(prop_oneof![-5_i64..5, any::<i64>()], any_day().boxed()),
        0..5,
    );
    a_custody(sentences, adjustments, any_day())
}

/// A record that can be calculated: links go back, deductions belong to a sentence.
fn believable_custody() -> impl Strategy<Value = Custody> {
    let sentences = vec(
        a_sentence(believable_day(), believable_day(), believable_length()),
        1..5,
    );
    let adjustments = vec(an_adjustment(0_i64..400, believable_day().boxed()), 0..5);
    let births =
        (0_i64..20_000).prop_map(|days| date(1950, 1, 1) + SignedDuration::from_hours(days * 24));
    a_custody(sentences, adjustments, births).prop_map(|mut custody| {
        custody.request.order_of_dates_confirmed = true;
        custody
            .sentences
            .sort_by_key(|sentence| sentence.sentence_date);
        for index in 0..custody.sentences.len() {
            let sentence = &mut custody.sentences[index];
            sentence.reference = format!("s{index}");
            let links_back =
                |link: &String| (0..index).any(|earlier| *link == format!("s{earlier}"));
            sentence.consecutive_to = sentence.consecutive_to.take().filter(links_back);
            if sentence.length.is_empty() {
                sentence.length.months = 1;
            }
        }
        let dates: Vec<Date> = custody
            .sentences
            .iter()
            .map(|it| it.sentence_date)
            .collect();
        custody.adjustments.retain(|it| {
            !matches!(
                it.kind,
                AdjustmentKind::RecallRemand | AdjustmentKind::RecallTaggedBail
            )
        });
        for adjustment in &mut custody.adjustments {
            let is_deduction = matches!(
                adjustment.kind,
                AdjustmentKind::Remand | AdjustmentKind::TaggedBail
            );
            let place = usize::try_from(adjustment.days).unwrap() % dates.len();
            if is_deduction {
                adjustment.applies_from = dates[place];
            }
        }
        custody
    })
}

fn release_of(custody: &Custody, law: &Law) -> Date {
    let dates = calculate(custody, law).unwrap().dates;
    dates
        .get(&DateType::Crd)
        .or_else(|| dates.get(&DateType::Ard))
        .unwrap()
        .date
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_can_be_written_down_makes_it_stop(custody in any_custody(), law in any_law()) {
        let _ = calculate(&custody, &law);
    }

    #[test]
    fn the_same_papers_give_the_same_dates(custody in believable_custody(), law in any_law()) {
        prop_assert_eq!(calculate(&custody, &law), calculate(&custody, &law));
    }

    #[test]
    fn a_believable_record_has_one_release_and_an_expiry(custody in believable_custody(), law in any_law()) {
        let dates = calculate(&custody, &law).unwrap().dates;
        prop_assert!(dates.contains_key(&DateType::Crd) != dates.contains_key(&DateType::Ard));
        prop_assert!(dates.contains_key(&DateType::Sled) != dates.contains_key(&DateType::Sed));
        prop_assert!(dates.contains_key(&DateType::Esed));
        prop_assert!(!(dates.contains_key(&DateType::Led) && dates.contains_key(&DateType::Sled)));
    }

    #[test]
    fn every_date_is_made_of_its_steps(custody in believable_custody(), law in any_law()) {
        for (of, made) in calculate(&custody, &law).unwrap().dates {
            let days: i64 = made.steps.iter().map(|step| step.days).sum();
            prop_assert_eq!(made.unadjusted + SignedDuration::from_hours(days * 24), made.date, "{:?}", of);
            prop_assert!(!made.sentences.is_empty());
        }
    }

    #[test]
    fn a_date_rests_on_every_adjustment_that_moved_it(custody in believable_custody(), law in any_law()) {
        use release_dates::Rule::{AdditionalDaysAwarded, Remand, TaggedBail, UnlawfullyAtLarge};
        for (of, made) in calculate(&custody, &law).unwrap().dates {
            let moved = made.steps.iter().any(|step| {
                step.days != 0 && [AdditionalDaysAwarded, Remand, TaggedBail, UnlawfullyAtLarge].contains(&step.rule)
            });
            prop_assert!(!moved || !made.adjustments.is_empty(), "{:?}", of);
        }
    }

    #[test]
    fn nobody_is_released_before_the_first_sentence(custody in believable_custody(), law in any_law()) {
        let first = custody.sentences.iter().map(|it| it.sentence_date).min().unwrap();
        prop_assert!(release_of(&custody, &law) >= first);
    }

    #[test]
    fn more_remand_never_gives_a_later_release(
        mut custody in believable_custody(),
        law in any_law(),
        days in 0_i64..500,
        more in 0_i64..200,
    ) {
        custody.sentences.truncate(1);
        custody.adjustments.retain(|it| it.kind == AdjustmentKind::TaggedBail);
        let mut remand = support::adjustment("r", AdjustmentKind::Remand, days, custody.sentences[0].sentence_date);
        for it in &mut custody.adjustments {
            it.applies_from = remand.applies_from;
        }
        custody.adjustments.push(remand.clone());
        let before = release_of(&custody, &law);
        custody.adjustments.pop();
        remand.days += more;
        custody.adjustments.push(remand);
        prop_assert!(release_of(&custody, &law) <= before);
    }

    #[test]
    fn added_days_never_move_the_expiry(mut custody in believable_custody(), law in any_law(), days in 0_i64..500) {
        custody.sentences.truncate(1);
        custody.adjustments.clear();
        let expiry = |custody: &Custody| {
            let dates = calculate(custody, &law).unwrap().dates;
            dates.get(&DateType::Sled).or_else(|| dates.get(&DateType::Sed)).unwrap().date
        };
        let before = expiry(&custody);
        let from = custody.sentences[0].sentence_date;
        custody.adjustments = vec![support::adjustment("x", AdjustmentKind::AdditionalDaysAwarded, days, from)];
        prop_assert_eq!(expiry(&custody), before);
        prop_assert!(release_of(&custody, &law) <= before.max(from));
    }

    #[test]
    fn a_newer_law_never_gives_a_later_release_for_one_sentence(mut custody in believable_custody()) {
        custody.sentences.truncate(1);
        custody.adjustments.retain(|it| it.kind == AdjustmentKind::Remand);
        let under = |law| release_of(&custody, &law_for(Policy::of(law)));
        prop_assert!(under(ReleasePointLaw::FortyPerCent) <= under(ReleasePointLaw::Half));
        prop_assert!(under(ReleasePointLaw::Progression) <= under(ReleasePointLaw::FortyPerCent));
    }
}
