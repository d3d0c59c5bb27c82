//! One example for each rule, worked out by hand.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test whose record is not as it says fails by stopping"
)]

mod support;

use jiff::civil::{Date, date};
use release_dates::law::ReleasePointLaw;
use release_dates::{
    AdjustmentKind, Custody, DateBreakdown, DateType, Exclusion, Law, Remark, Rule, Step,
    TermLength, calculate,
};
use support::{
    Policy, adjustment, custody, forty_per_cent, half, law_for, months, progression, sentence,
    years,
};

fn date_of(of: DateType, record: &Custody, law: &Law) -> Option<Date> {
    calculate(record, law)
        .unwrap()
        .dates
        .get(&of)
        .map(|made| made.date)
}

fn breakdown(of: DateType, record: &Custody, law: &Law) -> DateBreakdown {
    calculate(record, law).unwrap().dates.remove(&of).unwrap()
}

fn steps(made: &DateBreakdown) -> Vec<(&'static str, i64)> {
    made.steps
        .iter()
        .map(|step| (step.rule.name(), step.days))
        .collect()
}

/// Three years with 35 days on remand and 10 days on tagged bail.
fn three_years() -> Custody {
    let imposed = date(2012, 12, 15);
    let mut record = custody(vec![sentence("s1", imposed, years(3))]);
    record.adjustments = vec![
        adjustment("r", AdjustmentKind::Remand, 35, imposed),
        adjustment("b", AdjustmentKind::TaggedBail, 10, imposed),
    ];
    record
}

#[test]
fn release_is_half_way_less_time_before_sentence() {
    // 1,095 days; half is 547.5, so 548; 15 December 2012 and 547 days is 15 June 2014; less 45.
    let made = breakdown(DateType::Crd, &three_years(), &half());
    assert_eq!(made.date, date(2014, 5, 1));
    assert_eq!(made.unadjusted, date(2014, 6, 15));
    assert_eq!(
        steps(&made),
        [("release-point", 0), ("remand", -35), ("tagged-bail", -10)]
    );
    assert_eq!(made.days_of_adjustment(), -45);
    assert_eq!(made.sentences, ["s1"]);
    assert_eq!(made.adjustments, ["r", "b"]);
}

#[test]
fn the_expiry_before_adjustment_rests_on_no_adjustment() {
    let made = breakdown(DateType::Esed, &three_years(), &half());
    assert_eq!(
        (made.date, made.unadjusted),
        (date(2015, 12, 14), date(2015, 12, 14))
    );
    assert!(made.steps.is_empty() && made.adjustments.is_empty());
}

#[test]
fn a_sentence_on_the_day_a_law_begins_is_under_it() {
    let on = |day: Date| custody(vec![sentence("s1", day, years(6))]);
    let release = |day: Date| date_of(DateType::Crd, &on(day), &forty_per_cent());
    // 2,191 days: 40 per cent is 877.
    assert_eq!(release(date(2024, 9, 10)), Some(date(2027, 2, 3)));
    let made = breakdown(DateType::Crd, &on(date(2024, 9, 10)), &forty_per_cent());
    assert!(
        made.steps
            .iter()
            .all(|step| step.rule != Rule::HeldToTheTranche)
    );
}

#[test]
fn release_before_the_tranche_is_held_to_it() {
    // Under five years: the first tranche. 1,246 days: half way is 15 October 2024, 40 per cent would be 13 June 2024.
    let record = custody(vec![sentence("s1", date(2023, 2, 1), months(41))]);
    let made = breakdown(DateType::Crd, &record, &forty_per_cent());
    assert_eq!(made.date, date(2024, 9, 10));
    assert_eq!(made.steps.last().unwrap().rule, Rule::HeldToTheTranche);
}

#[test]
fn an_offence_excluded_later_goes_back_to_half_for_those_still_in_custody() {
    let mut record = custody(vec![sentence("s1", date(2024, 3, 4), years(3))]);
    // 1,095 days from 4 March 2024: 40 per cent is 438, half is 548.
    assert_eq!(
        date_of(DateType::Crd, &record, &forty_per_cent()),
        Some(date(2025, 5, 15))
    );
    record.sentences[0].exclusions = vec![Exclusion::SexualAddedLater];
    assert_eq!(
        date_of(DateType::Crd, &record, &forty_per_cent()),
        Some(date(2025, 9, 2))
    );
}

#[test]
fn an_older_sentence_is_on_licence_for_three_quarters() {
    let mut record = custody(vec![sentence("s1", date(2010, 6, 2), years(2))]);
    record.sentences[0].offence_date = date(2004, 1, 1);
    // 731 days: half is 366, three quarters are 549.
    assert_eq!(
        date_of(DateType::Crd, &record, &half()),
        Some(date(2011, 6, 2))
    );
    assert_eq!(
        date_of(DateType::Led, &record, &half()),
        Some(date(2011, 12, 2))
    );
    assert_eq!(
        date_of(DateType::Sed, &record, &half()),
        Some(date(2012, 6, 1))
    );
    assert_eq!(date_of(DateType::Sled, &record, &half()), None);
}

#[test]
fn older_concurrent_sentences_of_different_dates_are_one_term() {
    let mut record = custody(vec![
        sentence("s1", date(2010, 6, 2), years(2)),
        sentence("s2", date(2011, 3, 2), years(2)),
    ]);
    for sentence in &mut record.sentences {
        sentence.offence_date = date(2004, 1, 1);
    }
    // From 2 June 2010 to 1 March 2013: 1,004 days, half of which are 502.
    let made = breakdown(DateType::Crd, &record, &half());
    assert_eq!(made.date, date(2011, 10, 16));
    assert_eq!(made.sentences, ["s1", "s2"]);
}

#[test]
fn a_later_sentence_takes_over_added_days_that_are_not_yet_served() {
    let mut record = custody(vec![
        sentence("s1", date(2020, 1, 2), months(12)),
        sentence("s2", date(2020, 7, 13), months(6)),
    ]);
    record.adjustments = vec![adjustment(
        "x",
        AdjustmentKind::AdditionalDaysAwarded,
        30,
        date(2020, 2, 3),
    )];
    // The first is half served on 2 July; ten of the thirty days are served by 12 July.
    let made = breakdown(DateType::Crd, &record, &half());
    assert_eq!(made.unadjusted, date(2020, 10, 12));
    assert_eq!(made.date, date(2020, 11, 1));
    assert!(made.steps.contains(&Step {
        rule: Rule::AdditionalDaysServedBefore,
        days: -10
    }));
}

#[test]
fn added_days_stop_at_the_expiry() {
    let mut record = custody(vec![sentence("s1", date(2020, 1, 2), months(6))]);
    record.adjustments = vec![adjustment(
        "x",
        AdjustmentKind::AdditionalDaysAwarded,
        200,
        date(2020, 2, 3),
    )];
    let made = breakdown(DateType::Crd, &record, &half());
    assert_eq!(Some(made.date), date_of(DateType::Sled, &record, &half()));
    assert!(
        made.steps
            .iter()
            .any(|step| step.rule == Rule::AdditionalDaysCutBackToExpiry)
    );
}

#[test]
fn what_happens_after_the_person_walked_out_does_not_count() {
    // Release falls on Saturday 4 April 2020; the person walks out on Friday.
    let mut record = custody(vec![sentence(
        "s1",
        date(2020, 1, 2),
        TermLength {
            days: 187,
            ..months(0)
        },
    )]);
    assert_eq!(
        date_of(DateType::Crd, &record, &half()),
        Some(date(2020, 4, 4))
    );
    record.adjustments = vec![adjustment(
        "x",
        AdjustmentKind::AdditionalDaysAwarded,
        5,
        date(2020, 4, 4),
    )];
    let answer = calculate(&record, &half()).unwrap();
    assert_eq!(answer.dates[&DateType::Crd].date, date(2020, 4, 4));
    assert_eq!(
        answer.remarks,
        [Remark::AdjustmentWithoutEffect {
            reference: "x".to_owned()
        }]
    );
}

#[test]
fn a_bank_holiday_counts_like_a_weekend_for_walking_out() {
    // Release falls on Monday 13 April 2020, a bank holiday after Good Friday: out on Thursday.
    let mut record = custody(vec![sentence(
        "s1",
        date(2020, 1, 2),
        TermLength {
            days: 205,
            ..months(0)
        },
    )]);
    record.adjustments = vec![adjustment(
        "x",
        AdjustmentKind::AdditionalDaysAwarded,
        5,
        date(2020, 4, 10),
    )];
    let mut law = half();
    assert_eq!(
        date_of(DateType::Crd, &record, &law),
        Some(date(2020, 4, 18))
    );
    law.bank_holidays = [date(2020, 4, 10), date(2020, 4, 13)].into();
    assert_eq!(
        date_of(DateType::Crd, &record, &law),
        Some(date(2020, 4, 13))
    );
}

#[test]
fn under_the_progression_model_a_short_older_sentence_ends_with_a_licence() {
    let mut record = custody(vec![sentence("s1", date(2026, 10, 5), months(9))]);
    record.sentences[0].offence_date = date(2014, 5, 1);
    assert!(date_of(DateType::Ard, &record, &forty_per_cent()).is_some());
    // 273 days: a third is 91.
    assert_eq!(
        date_of(DateType::Crd, &record, &progression()),
        Some(date(2027, 1, 3))
    );
    assert_eq!(
        date_of(DateType::Sled, &record, &progression()),
        Some(date(2027, 7, 4))
    );
}

#[test]
fn the_progression_model_passes_by_a_sentence_that_would_be_sds_plus_today() {
    let mut record = custody(vec![sentence("s1", date(2026, 10, 5), years(3))]);
    let third = date_of(DateType::Crd, &record, &progression());
    record.sentences[0].sds_plus_if_sentenced_today = true;
    let passed_by = date_of(DateType::Crd, &record, &progression());
    assert_eq!(
        passed_by,
        date_of(DateType::Crd, &record, &forty_per_cent())
    );
    assert!(third < passed_by);
}

#[test]
fn curfew_suspended_for_adults_stays_for_children_under_section_250() {
    let law = law_for(Policy {
        curfew_suspended_for_adults: true,
        ..Policy::of(ReleasePointLaw::Half)
    });
    let mut record = custody(vec![sentence("s1", date(2023, 5, 2), years(2))]);
    assert_eq!(date_of(DateType::Hdced, &record, &law), None);
    record.sentences[0].section_250 = true;
    assert!(date_of(DateType::Hdced, &record, &law).is_some());
}

#[test]
fn curfew_ended_for_adults_keeps_a_date_before_the_end() {
    let law = law_for(Policy {
        curfew_ended_for_adults: true,
        ..Policy::of(ReleasePointLaw::FortyPerCent)
    });
    let eligible = |imposed: Date| {
        date_of(
            DateType::Hdced,
            &custody(vec![sentence("s1", imposed, years(2))]),
            &law,
        )
    };
    // 731 days: 40 per cent are 292.4; half of that is 146.2, so 147.
    assert_eq!(eligible(date(2026, 4, 7)), Some(date(2026, 9, 1)));
    assert_eq!(eligible(date(2026, 4, 8)), None);
}

#[test]
fn top_up_supervision_is_gone_once_repealed() {
    let mut law = half();
    let record = custody(vec![sentence("s1", date(2022, 10, 11), months(18))]);
    assert_eq!(
        date_of(DateType::Tused, &record, &law),
        Some(date(2024, 7, 11))
    );
    law.top_up_supervision.repealed = true;
    assert_eq!(date_of(DateType::Tused, &record, &law), None);
}

#[test]
fn early_removal_is_only_worked_out_when_asked_for() {
    let mut record = custody(vec![sentence("s1", date(2022, 4, 29), months(54))]);
    assert_eq!(date_of(DateType::Ersed, &record, &half()), None);
    record.request.early_removal_scheme = true;
    // 1,644 days: half is 822; half of that is 411 days after the sentence, later than 544 days before release.
    assert_eq!(
        date_of(DateType::Ersed, &record, &half()),
        Some(date(2023, 6, 14))
    );
}
