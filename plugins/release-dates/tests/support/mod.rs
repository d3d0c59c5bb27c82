//! What the tests share: the law as data, and the reference cases as custodies.

#![allow(dead_code, reason = "each test program uses its part of this")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test whose data cannot be read fails by stopping, and says why"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

pub(crate) mod papers;

use jiff::civil::{Date, date};
use release_dates::law::{
    CurfewForm, EarlierRelease, EarlyRemovalLaw, FurtherExclusions, HomeDetentionCurfewLaw,
    LicenceLaw, ReleasePointLaw, ReleasePoints, RemovalForm, RemovalPeriod, TopUpSupervisionLaw,
    Tranche, TrancheReach,
};
use release_dates::{
    Adjustment, AdjustmentKind, Custody, Exclusion, Fraction, Law, Person, Request, Sentence,
    SentenceKind, TermLength,
};
use serde_json::Value;

/// The law set and switches of a reference case.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Policy {
    pub(crate) release_point_law: ReleasePointLaw,
    pub(crate) post_sentence_supervision_repealed: bool,
    pub(crate) curfew_ended_for_adults: bool,
    pub(crate) curfew_suspended_for_adults: bool,
}

impl Policy {
    pub(crate) fn of(release_point_law: ReleasePointLaw) -> Policy {
        Policy {
            release_point_law,
            post_sentence_supervision_repealed: false,
            curfew_ended_for_adults: false,
            curfew_suspended_for_adults: false,
        }
    }
}

pub(crate) fn fraction(numerator: u32, denominator: u32) -> Fraction {
    Fraction::new(numerator, denominator)
        .expect("the tests write fractions between nothing and the whole")
}

/// The law of England and Wales as the reference cases use it.
///
/// Every figure is from section 1.5 of the domain notes, the table or paragraph named beside it.
pub(crate) fn law_for(policy: Policy) -> Law {
    let tranche = |from: Date, reach: TrancheReach| Tranche { from, reach };
    Law {
        release_point_law: policy.release_point_law,
        // "Fraction of the custodial term", row "default".
        release_points: ReleasePoints {
            standard: fraction(1, 2),
            sds_plus: fraction(2, 3),
        },
        // Row "SDS40": tranche 1 all running terms under 5 whole years, tranche 2 the rest.
        forty_per_cent: EarlierRelease {
            commencement: date(2024, 9, 10),
            standard: fraction(2, 5),
            sds_plus: None,
            tranches: vec![
                tranche(date(2024, 9, 10), TrancheReach::LessThanYears(5)),
                tranche(date(2024, 10, 22), TrancheReach::Everybody),
            ],
        },
        // Row "extra exclusions".
        further_exclusions: FurtherExclusions {
            from: date(2024, 12, 16),
            standard: fraction(1, 2),
        },
        // Row "progression model": ten tranches by term length in days.
        progression: EarlierRelease {
            commencement: date(2026, 10, 1),
            standard: fraction(1, 3),
            sds_plus: Some(fraction(1, 2)),
            tranches: vec![
                tranche(date(2026, 10, 1), TrancheReach::UpToDays(574)),
                tranche(date(2026, 10, 13), TrancheReach::UpToDays(882)),
                tranche(date(2026, 11, 10), TrancheReach::UpToDays(1162)),
                tranche(date(2026, 12, 8), TrancheReach::UpToDays(1561)),
                tranche(date(2027, 1, 12), TrancheReach::UpToDays(2121)),
                tranche(date(2027, 2, 9), TrancheReach::UpToDays(2758)),
                tranche(date(2027, 3, 9), TrancheReach::UpToDays(3283)),
                tranche(date(2027, 4, 13), TrancheReach::UpToDays(3654)),
                tranche(date(2027, 5, 11), TrancheReach::UpToDays(4396)),
                tranche(date(2027, 6, 8), TrancheReach::Everybody),
            ],
        },
        // "Release and expiry types" and the paragraph on LED.
        licence: LicenceLaw {
            offence_before: date(2005, 4, 4),
            sentenced_before: date(2012, 12, 3),
            short_sentences_from: date(2015, 2, 1),
            short_sentence_months: 12,
            long_sentence_years: 4,
            older_licence_ends_at: fraction(3, 4),
            mixed_chain_licence: fraction(1, 2),
            no_licence_up_to_days: 1,
            adult_age: 18,
        },
        // "HDCED".
        home_detention_curfew: HomeDetentionCurfewLaw {
            shortest_custodial_days: 42,
            share_to_serve: fraction(1, 2),
            fewest_days_to_serve: 28,
            days_after_sentence: 14,
            before: CurfewForm {
                midpoint_custodial_days: 360,
                longest_curfew_days: 180,
            },
            after: CurfewForm {
                midpoint_custodial_days: 730,
                longest_curfew_days: 365,
            },
            newer_form_from: date(2025, 6, 3),
            ended_for_adults_from: policy.curfew_ended_for_adults.then_some(date(2026, 9, 2)),
            suspended_for_adults: policy.curfew_suspended_for_adults,
        },
        // "TUSED".
        top_up_supervision: TopUpSupervisionLaw {
            repealed: policy.post_sentence_supervision_repealed,
            sentences_under_years: 2,
            sentences_over_days: 1,
            licence_under_days: 365,
            months: 12,
            adult_at: fraction(1, 2),
        },
        // "ERSED".
        early_removal: EarlyRemovalLaw {
            before: RemovalForm {
                longest: RemovalPeriod::Days(544),
                share_to_serve: fraction(1, 2),
            },
            after: RemovalForm {
                longest: RemovalPeriod::Years(4),
                share_to_serve: fraction(3, 10),
            },
            newer_form_from: date(2025, 9, 23),
        },
        // The reference cases name none.
        bank_holidays: BTreeSet::new(),
    }
}

/// The law before release at 40 per cent.
pub(crate) fn half() -> Law {
    law_for(Policy::of(ReleasePointLaw::Half))
}

/// The law of release at 40 per cent.
pub(crate) fn forty_per_cent() -> Law {
    law_for(Policy::of(ReleasePointLaw::FortyPerCent))
}

/// The progression model.
pub(crate) fn progression() -> Law {
    law_for(Policy::of(ReleasePointLaw::Progression))
}

/// A person born in 1990 with these sentences.
pub(crate) fn custody(sentences: Vec<Sentence>) -> Custody {
    Custody {
        person: Person {
            date_of_birth: date(1990, 1, 1),
            registered_sex_offender: false,
        },
        sentences,
        adjustments: Vec::new(),
        request: Request::default(),
    }
}

/// A sentence imposed the day after the offence.
pub(crate) fn sentence(reference: &str, imposed: Date, length: TermLength) -> Sentence {
    Sentence {
        reference: reference.to_owned(),
        kind: SentenceKind::StandardDeterminate,
        offence_code: None,
        offence_date: imposed
            .yesterday()
            .expect("no test is set at the beginning of the calendar"),
        sentence_date: imposed,
        length,
        consecutive_to: None,
        sds_plus: false,
        sds_plus_if_sentenced_today: false,
        exclusions: Vec::new(),
        section_250: false,
    }
}

pub(crate) fn adjustment(
    reference: &str,
    kind: AdjustmentKind,
    days: i64,
    applies_from: Date,
) -> Adjustment {
    Adjustment {
        reference: reference.to_owned(),
        kind,
        days,
        applies_from,
        from: None,
        to: None,
    }
}

pub(crate) fn years(years: i64) -> TermLength {
    TermLength {
        years,
        ..TermLength::default()
    }
}

pub(crate) fn months(months: i64) -> TermLength {
    TermLength {
        months,
        ..TermLength::default()
    }
}

/// One reference case.
pub(crate) struct Case {
    pub(crate) id: String,
    pub(crate) tier: String,
    pub(crate) custody: Custody,
    pub(crate) law: Law,
    /// The dates by type name that must come out; no others may.
    pub(crate) expected: BTreeMap<String, Date>,
    /// The laws of the release point under which the answer is the same.
    pub(crate) same_answer_under: Vec<ReleasePointLaw>,
    /// What the case is calculated under.
    pub(crate) policy: Policy,
}

/// Where the reference data are.
///
/// `EW_RELEASE_DATES` names another folder of the same shape.
pub(crate) fn reference_folder() -> PathBuf {
    std::env::var_os("EW_RELEASE_DATES").map_or_else(
        || {
            PathBuf::from(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../../tests/reference/ew-release-dates"
            ))
        },
        PathBuf::from,
    )
}

/// Every reference case, by name.
pub(crate) fn reference_cases() -> Vec<Case> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(reference_folder())
        .expect("the reference data are in the repository")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    files.sort();
    files
        .iter()
        .map(|path| read_case(&std::fs::read_to_string(path).expect("a case can be read")))
        .collect()
}

fn read_case(text: &str) -> Case {
    let case: Value = serde_json::from_str(text).expect("a case is JSON");
    let policy = &case["policy"];
    let is_on = |switch: &str| policy[switch].as_bool().expect("a switch is on or off");
    let law_set = Policy {
        release_point_law: release_point_law(&policy["release_point_law"]),
        post_sentence_supervision_repealed: is_on("post_sentence_supervision_repealed"),
        curfew_ended_for_adults: is_on("hdc_ended_for_adults_from_2026_09_02"),
        curfew_suspended_for_adults: is_on("hdc_suspended_for_adults"),
    };
    let law = law_for(law_set);
    let person = &case["person"];
    let custody = Custody {
        person: Person {
            date_of_birth: date_of(&person["date_of_birth"]),
            registered_sex_offender: person["registered_sex_offender"]
                .as_bool()
                .expect("it is known"),
        },
        sentences: list(&case["sentences"]).iter().map(read_sentence).collect(),
        adjustments: list(&case["adjustments"])
            .iter()
            .enumerate()
            .map(read_adjustment)
            .collect(),
        request: Request {
            early_removal_scheme: is_on("early_removal_scheme_requested"),
            // Some cases have the offence after the sentence; the service calculates them as recorded.
            order_of_dates_confirmed: true,
        },
    };
    let expected = case["expected"].as_object().expect("a case has an answer");
    Case {
        id: text_of(&case["id"]).to_owned(),
        tier: text_of(&case["tier"]).to_owned(),
        custody,
        law,
        expected: expected
            .iter()
            .map(|(name, date)| (name.clone(), date_of(date)))
            .collect(),
        same_answer_under: list(&case["same_answer_under"])
            .iter()
            .map(release_point_law)
            .collect(),
        policy: law_set,
    }
}

fn release_point_law(name: &Value) -> ReleasePointLaw {
    match text_of(name) {
        "half" => ReleasePointLaw::Half,
        "sds40" => ReleasePointLaw::FortyPerCent,
        "progression-2026-10" => ReleasePointLaw::Progression,
        other => panic!("no law set is called {other}"),
    }
}

fn read_sentence(sentence: &Value) -> Sentence {
    let is_on = |flag: &str| sentence[flag].as_bool().expect("a flag is on or off");
    Sentence {
        reference: text_of(&sentence["ref"]).to_owned(),
        kind: match text_of(&sentence["type"]) {
            "SDS" => SentenceKind::StandardDeterminate,
            _ => SentenceKind::Other,
        },
        offence_code: sentence["offence_code"].as_str().map(str::to_owned),
        offence_date: date_of(&sentence["offence_date"]),
        sentence_date: date_of(&sentence["sentence_date"]),
        length: read_length(&sentence["duration"]),
        consecutive_to: sentence["consecutive_to"].as_str().map(str::to_owned),
        sds_plus: is_on("sds_plus"),
        sds_plus_if_sentenced_today: is_on("sds_plus_eligible_today"),
        exclusions: list(&sentence["early_release_exclusions"])
            .iter()
            .map(|it| exclusion(text_of(it)))
            .collect(),
        section_250: is_on("section_250"),
    }
}

fn read_adjustment((index, adjustment): (usize, &Value)) -> Adjustment {
    Adjustment {
        reference: format!("a{}", index + 1),
        kind: match text_of(&adjustment["kind"]) {
            "remand" => AdjustmentKind::Remand,
            "tagged_bail" => AdjustmentKind::TaggedBail,
            "additional_days_awarded" => AdjustmentKind::AdditionalDaysAwarded,
            "restoration_of_additional_days_awarded" => AdjustmentKind::RestorationOfAdditionalDays,
            "unlawfully_at_large" => AdjustmentKind::UnlawfullyAtLarge,
            other => panic!("no adjustment is called {other}"),
        },
        days: adjustment["days"].as_i64().expect("days are counted"),
        applies_from: date_of(&adjustment["applies_from"]),
        from: adjustment["from"]
            .as_str()
            .map(|it| it.parse().expect("a day")),
        to: adjustment["to"]
            .as_str()
            .map(|it| it.parse().expect("a day")),
    }
}

pub(crate) fn read_length(duration: &Value) -> TermLength {
    let unit = |name: &str| duration[name].as_i64().unwrap_or(0);
    TermLength {
        years: unit("years"),
        months: unit("months"),
        weeks: unit("weeks"),
        days: unit("days"),
    }
}

fn exclusion(name: &str) -> Exclusion {
    match name {
        "SEXUAL" => Exclusion::Sexual,
        "VIOLENT" => Exclusion::Violent,
        "DOMESTIC_ABUSE" => Exclusion::DomesticAbuse,
        "NATIONAL_SECURITY" => Exclusion::NationalSecurity,
        "TERRORISM" => Exclusion::Terrorism,
        "SEXUAL_T3" => Exclusion::SexualAddedLater,
        "DOMESTIC_ABUSE_T3" => Exclusion::DomesticAbuseAddedLater,
        "MURDER_T3" => Exclusion::MurderAddedLater,
        "PROGRESSION_MODEL_SCHEDULE_13_PART_3" => Exclusion::ProgressionSchedule13Part3,
        "SA2026_PROGRESSION_MODEL_SCHEDULE" => Exclusion::ProgressionSchedule2026,
        other => panic!("no exclusion is called {other}"),
    }
}

pub(crate) fn text_of(value: &Value) -> &str {
    value.as_str().expect("a text")
}

pub(crate) fn date_of(value: &Value) -> Date {
    text_of(value).parse().expect("a day")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}
