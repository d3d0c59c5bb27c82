//! What is refused, and the line it is about.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test whose record is not as it says fails by stopping"
)]

mod support;

use jiff::civil::date;
use release_dates::{
    AdjustmentKind, Custody, Law, Refusal, Remark, SentenceKind, Subject, TermLength, calculate,
};
use support::{adjustment, custody, half, months, progression, sentence, years};

/// A record with nothing wrong in it: two sentences, one after the other, and ten days of remand.
fn sound() -> Custody {
    let mut record = custody(vec![
        sentence("s1", date(2020, 3, 2), years(2)),
        sentence("s2", date(2020, 3, 2), months(6)),
    ]);
    record.sentences[1].consecutive_to = Some("s1".to_owned());
    record.adjustments = vec![adjustment(
        "a1",
        AdjustmentKind::Remand,
        10,
        date(2020, 3, 2),
    )];
    record
}

/// The refusals of a sound record after a change, as `code subject`.
fn refused(change: impl FnOnce(&mut Custody)) -> Vec<String> {
    let mut record = sound();
    change(&mut record);
    named(&calculate(&record, &half()).unwrap_err())
}

fn named(refusals: &[Refusal]) -> Vec<String> {
    let about = |subject: &Subject| match subject {
        Subject::Custody => "custody".to_owned(),
        Subject::Person => "person".to_owned(),
        Subject::Sentence { index, reference } => format!("sentence {index} {reference}"),
        Subject::Adjustment { index, reference } => format!("adjustment {index} {reference}"),
        Subject::Law => "law".to_owned(),
    };
    refusals
        .iter()
        .map(|it| format!("{}: {}", it.code.name(), about(&it.subject)))
        .collect()
}

#[test]
fn a_sound_record_is_not_refused() {
    assert!(calculate(&sound(), &half()).is_ok());
}

#[test]
fn a_record_without_sentences_is_refused() {
    let codes = refused(|record| {
        record.sentences.clear();
        record.adjustments.clear();
    });
    assert_eq!(codes, ["no-sentences: custody"]);
}

#[test]
fn a_record_of_more_entries_than_any_has_is_refused() {
    let codes = refused(|record| {
        let one = record.adjustments[0].clone();
        record.adjustments = vec![one; 251];
    });
    assert_eq!(codes, ["too-many-entries: custody"]);
}

#[test]
fn two_entries_of_one_name_are_refused_at_the_second() {
    let codes = refused(|record| {
        record.sentences[1].reference = "s1".to_owned();
        record.sentences[1].consecutive_to = None;
        let again = record.adjustments[0].clone();
        record.adjustments.push(again);
    });
    assert_eq!(
        codes,
        [
            "duplicate-reference: sentence 1 s1",
            "duplicate-reference: adjustment 1 a1"
        ]
    );
}

#[test]
fn every_kind_of_sentence_but_the_standard_one_is_refused() {
    use SentenceKind::{
        BreachOfTopUpSupervision, DetentionAndTrainingOrder, Extended, Fine, Life, Other,
        ParticularConcern, Recalled,
    };
    for kind in [
        Extended,
        ParticularConcern,
        Life,
        DetentionAndTrainingOrder,
        Fine,
        BreachOfTopUpSupervision,
        Recalled,
        Other,
    ] {
        let codes = refused(|record| record.sentences[1].kind = kind);
        assert_eq!(
            codes,
            ["sentence-kind-not-covered: sentence 1 s2"],
            "{kind:?}"
        );
    }
}

#[test]
fn an_adjustment_of_a_recall_is_refused() {
    for kind in [
        AdjustmentKind::RecallRemand,
        AdjustmentKind::RecallTaggedBail,
    ] {
        let codes = refused(|record| record.adjustments[0].kind = kind);
        assert_eq!(
            codes,
            ["adjustment-kind-not-covered: adjustment 0 a1"],
            "{kind:?}"
        );
    }
}

#[test]
fn a_date_outside_1900_to_2200_is_refused() {
    let codes = refused(|record| record.person.date_of_birth = date(1899, 12, 31));
    assert_eq!(codes, ["date-out-of-range: person"]);
    let codes = refused(|record| record.sentences[0].offence_date = date(220, 1, 1));
    assert_eq!(codes, ["date-out-of-range: sentence 0 s1"]);
    let codes = refused(|record| record.adjustments[0].from = Some(date(20, 2, 20)));
    assert_eq!(codes, ["date-out-of-range: adjustment 0 a1"]);
    let codes = refused(|record| record.sentences[1].sentence_date = date(9999, 12, 31));
    assert_eq!(codes, ["date-out-of-range: sentence 1 s2"]);
}

#[test]
fn a_sentence_before_its_offence_is_refused() {
    let codes = refused(|record| record.sentences[0].offence_date = date(2020, 3, 3));
    assert_eq!(codes, ["sentence-before-offence: sentence 0 s1"]);
}

#[test]
fn a_sentence_on_the_day_of_its_offence_is_not_refused() {
    let mut record = sound();
    record.sentences[0].offence_date = record.sentences[0].sentence_date;
    assert!(calculate(&record, &half()).is_ok());
}

#[test]
fn a_sentence_before_birth_is_refused() {
    let codes = refused(|record| record.person.date_of_birth = date(2020, 3, 3));
    assert_eq!(
        codes,
        [
            "sentence-before-birth: sentence 0 s1",
            "sentence-before-birth: sentence 1 s2"
        ]
    );
}

#[test]
fn a_length_that_is_empty_negative_or_absurd_is_refused() {
    let codes = refused(|record| record.sentences[0].length = TermLength::default());
    assert_eq!(codes, ["empty-length: sentence 0 s1"]);
    let codes = refused(|record| {
        record.sentences[0].length = TermLength {
            days: -1,
            ..years(1)
        }
    });
    assert_eq!(codes, ["negative-length: sentence 0 s1"]);
    for absurd in [
        years(400),
        months(i64::MAX),
        TermLength {
            weeks: 10_000,
            ..years(1)
        },
    ] {
        let codes = refused(|record| record.sentences[0].length = absurd);
        assert_eq!(codes, ["absurd-length: sentence 0 s1"], "{absurd:?}");
    }
}

#[test]
fn a_chain_that_comes_to_an_absurd_length_is_refused() {
    let codes = refused(|record| {
        record.sentences[0].length = years(60);
        record.sentences[1].length = years(60);
    });
    assert_eq!(codes, ["absurd-length: sentence 1 s2"]);
}

#[test]
fn a_link_to_nothing_is_refused() {
    let codes = refused(|record| record.sentences[1].consecutive_to = Some("s9".to_owned()));
    assert_eq!(codes, ["consecutive-to-nothing: sentence 1 s2"]);
}

#[test]
fn a_link_to_itself_is_refused() {
    let codes = refused(|record| record.sentences[1].consecutive_to = Some("s2".to_owned()));
    assert_eq!(codes, ["consecutive-to-itself: sentence 1 s2"]);
}

#[test]
fn links_in_a_circle_are_refused_at_each_of_them() {
    let codes = refused(|record| record.sentences[0].consecutive_to = Some("s2".to_owned()));
    assert_eq!(
        codes,
        [
            "consecutive-in-a-circle: sentence 0 s1",
            "consecutive-in-a-circle: sentence 1 s2"
        ]
    );
}

#[test]
fn a_sentence_that_leads_into_a_circle_without_being_in_it_does_not_hang() {
    let codes = refused(|record| {
        record.sentences[0].consecutive_to = Some("s2".to_owned());
        let mut third = sentence("s3", date(2020, 3, 2), years(1));
        third.consecutive_to = Some("s1".to_owned());
        record.sentences.push(third);
    });
    assert_eq!(
        codes,
        [
            "consecutive-in-a-circle: sentence 0 s1",
            "consecutive-in-a-circle: sentence 1 s2"
        ]
    );
}

#[test]
fn a_link_to_a_sentence_imposed_later_is_refused() {
    let codes = refused(|record| record.sentences[0].sentence_date = date(2020, 3, 9));
    assert_eq!(codes, ["consecutive-to-a-later-sentence: sentence 1 s2"],);
}

#[test]
fn days_less_than_nothing_or_more_than_a_life_are_refused() {
    let codes = refused(|record| record.adjustments[0].days = -1);
    assert_eq!(codes, ["negative-days: adjustment 0 a1"]);
    let codes = refused(|record| record.adjustments[0].days = i64::MAX);
    assert_eq!(codes, ["absurd-days: adjustment 0 a1"]);
    let codes = refused(|record| {
        record.adjustments[0].days = 30_000;
        let more = adjustment("a2", AdjustmentKind::TaggedBail, 10_000, date(2020, 3, 2));
        record.adjustments.push(more);
    });
    assert_eq!(codes, ["absurd-days: adjustment 1 a2"]);
}

#[test]
fn no_days_are_an_entry_without_effect() {
    let mut record = sound();
    let before = calculate(&record, &half()).unwrap();
    record.adjustments.push(adjustment(
        "a2",
        AdjustmentKind::TaggedBail,
        0,
        date(2020, 3, 2),
    ));
    let after = calculate(&record, &half()).unwrap();
    assert_eq!(before, after);
}

#[test]
fn an_adjustment_before_any_sentence_is_refused() {
    for kind in [AdjustmentKind::Remand, AdjustmentKind::UnlawfullyAtLarge] {
        let codes = refused(|record| {
            record.adjustments[0].kind = kind;
            record.adjustments[0].applies_from = date(2020, 3, 1);
        });
        assert_eq!(
            codes,
            ["adjustment-before-any-sentence: adjustment 0 a1"],
            "{kind:?}"
        );
    }
}

#[test]
fn time_before_sentence_that_belongs_to_no_sentence_is_refused() {
    let codes = refused(|record| record.adjustments[0].applies_from = date(2020, 3, 5));
    assert_eq!(
        codes,
        ["deduction-not-from-a-sentence-date: adjustment 0 a1"]
    );
}

#[test]
fn a_period_that_ends_before_it_begins_is_refused() {
    let codes = refused(|record| {
        record.adjustments[0].from = Some(date(2020, 3, 1));
        record.adjustments[0].to = Some(date(2020, 2, 20));
    });
    assert_eq!(codes, ["period-ends-before-it-begins: adjustment 0 a1"]);
}

#[test]
fn a_law_whose_tranches_leave_somebody_out_is_refused() {
    let mut law: Law = progression();
    law.progression.tranches.pop();
    assert_eq!(
        named(&calculate(&sound(), &law).unwrap_err()),
        ["unusable-law: law"]
    );
}

#[test]
fn every_mistake_is_found_and_no_date_is_given() {
    let codes = refused(|record| {
        record.person.date_of_birth = date(1850, 1, 1);
        record.sentences[0].length = TermLength::default();
        record.sentences[1].kind = SentenceKind::Life;
        record.sentences[1].consecutive_to = Some("s7".to_owned());
        record.adjustments[0].days = -3;
    });
    assert_eq!(
        codes,
        [
            "date-out-of-range: person",
            "empty-length: sentence 0 s1",
            "sentence-kind-not-covered: sentence 1 s2",
            "consecutive-to-nothing: sentence 1 s2",
            "negative-days: adjustment 0 a1",
        ]
    );
}

#[test]
fn a_confirmed_order_of_dates_is_taken_and_remarked() {
    let mut record = sound();
    record.sentences[0].offence_date = date(2020, 3, 3);
    record.adjustments[0].applies_from = date(2019, 1, 1);
    record.request.order_of_dates_confirmed = true;
    let answer = calculate(&record, &half()).unwrap();
    let taken = answer.remarks.iter().filter_map(|remark| match remark {
        Remark::TakenAsConfirmed(refusal) => Some(refusal.code.name()),
        Remark::AdjustmentWithoutEffect { .. } => None,
    });
    assert_eq!(
        taken.collect::<Vec<_>>(),
        ["sentence-before-offence", "adjustment-before-any-sentence"]
    );
    assert!(answer.remarks.contains(&Remark::AdjustmentWithoutEffect {
        reference: "a1".to_owned()
    }));
}

#[test]
fn a_confirmed_order_of_dates_excuses_nothing_else() {
    let mut record = sound();
    record.sentences[0].offence_date = date(2020, 3, 3);
    record.sentences[1].length = years(400);
    record.request.order_of_dates_confirmed = true;
    assert_eq!(
        named(&calculate(&record, &half()).unwrap_err()),
        ["absurd-length: sentence 1 s2"]
    );
}

#[test]
fn a_refusal_reads_as_a_sentence_that_names_the_line() {
    let mut record = sound();
    record.sentences[1].kind = SentenceKind::Extended;
    let refusals = calculate(&record, &half()).unwrap_err();
    assert_eq!(
        refusals[0].to_string(),
        "sentence `s2`: extended sentences are not covered and need a person to work them out"
    );
}
