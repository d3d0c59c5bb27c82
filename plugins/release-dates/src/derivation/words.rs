//! The rules in words, each with the parameters that it rests on and the adjustments that it counts.

use crate::{AdjustmentKind, DateType, Rule, SetBy};

/// A rule as a reader of a plan meets it.
pub(super) struct Telling {
    /// A fragment that one could say to the person.
    pub(super) words: &'static str,
    /// The parameters that it rests on.
    pub(super) law: &'static [&'static str],
    /// The kinds of adjustment that it counts.
    pub(super) counts: &'static [AdjustmentKind],
}

/// What a date is before anything moved it.
pub(super) fn unadjusted(of: DateType) -> &'static str {
    match of {
        DateType::Crd | DateType::Ard | DateType::Tused => "release before any adjustment",
        DateType::Sed | DateType::Sled => "end of the sentence before any adjustment",
        DateType::Led => "end of the licence before any adjustment",
        DateType::Esed => "end of the sentence as it was imposed",
        DateType::Hdced => "home detention curfew before any adjustment",
        DateType::Ersed => "early removal before any adjustment",
    }
}

/// Tells a rule.
#[allow(
    clippy::too_many_lines,
    reason = "one table, a line or two for each rule"
)]
pub(super) fn telling(rule: Rule) -> Telling {
    let by_law = |words, law| Telling {
        words,
        law,
        counts: &[],
    };
    let counting = |words, counts| Telling {
        words,
        law: &[],
        counts,
    };
    match rule {
        Rule::ReleasePoint(point) => by_law(
            "share of the sentence served before release",
            set_by(point.set_by),
        ),
        Rule::Remand => counting("days on remand", &[AdjustmentKind::Remand]),
        Rule::TaggedBail => counting(
            "days on tagged bail that count",
            &[AdjustmentKind::TaggedBail],
        ),
        Rule::UnlawfullyAtLarge => counting(
            "days unlawfully at large",
            &[AdjustmentKind::UnlawfullyAtLarge],
        ),
        Rule::AdditionalDaysAwarded => counting(
            "additional days awarded",
            &[AdjustmentKind::AdditionalDaysAwarded],
        ),
        Rule::RestorationOfAdditionalDays => counting(
            "additional days given back",
            &[AdjustmentKind::RestorationOfAdditionalDays],
        ),
        Rule::AdditionalDaysServedBefore => counting(
            "additional days that had been served before this sentence was imposed",
            &[AdjustmentKind::AdditionalDaysAwarded],
        ),
        Rule::AdditionalDaysCutBackToExpiry => counting(
            "additional days that would go past the end of the sentence",
            &[AdjustmentKind::AdditionalDaysAwarded],
        ),
        Rule::NotBeforeTheSentence => counting(
            "not before the day of sentence, although more days have been served",
            &[],
        ),
        Rule::NotBeforeReturnToCustody => counting(
            "the sentence does not end before the day after the last day at large",
            &[AdjustmentKind::UnlawfullyAtLarge],
        ),
        Rule::DeductionsBeyondTheCustodialPart => counting(
            "days served beyond the custodial part run on into the licence",
            &[AdjustmentKind::Remand, AdjustmentKind::TaggedBail],
        ),
        Rule::LicenceOfTheNewerTerms => by_law(
            "the licence runs from release for a share of the newer terms",
            &["mixed-chain-licence", "short-sentence-licence-from"],
        ),
        Rule::LicenceCutBackToExpiry => {
            counting("the licence does not run past the end of the sentence", &[])
        }
        Rule::TopUpSupervision => by_law(
            "top-up supervision from release",
            &[
                "top-up-supervision-length",
                "post-sentence-supervision-repealed",
            ],
        ),
        Rule::CurfewAfterItsShare => by_law(
            "a share of the custodial part is served first",
            &["hdc-share-to-serve", "hdc-fewest-days-to-serve"],
        ),
        Rule::CurfewAtItsLongest => counting("as long before release as a curfew can be", &[]),
        Rule::CurfewNotBeforeItsMinimum => by_law(
            "not sooner after the sentence than a curfew can begin",
            &["hdc-after-sentence"],
        ),
        Rule::OlderCurfewForm => by_law(
            "home detention curfew in its older form",
            &[
                "hdc-older-longest",
                "hdc-older-midpoint",
                "hdc-newer-form-from",
            ],
        ),
        Rule::NewerCurfewForm => by_law(
            "home detention curfew in its newer form",
            &[
                "hdc-newer-longest",
                "hdc-newer-midpoint",
                "hdc-newer-form-from",
            ],
        ),
        Rule::CurfewFromTheNewerForm => by_law(
            "moved to the first day of the newer form",
            &["hdc-newer-form-from"],
        ),
        Rule::CurfewNotBeforeAnotherRelease => {
            counting("not before release from a sentence without curfew", &[])
        }
        Rule::RemovalAtItsLongest => {
            counting("as long before release as early removal can be", &[])
        }
        Rule::RemovalAfterItsShare => {
            counting("a share of the custodial part is served first", &[])
        }
        Rule::RemovalNotAfterRelease => counting("not after release", &[]),
        Rule::OlderRemovalForm => by_law(
            "early removal in its older form",
            &[
                "ers-older-longest",
                "ers-older-share",
                "ers-newer-form-from",
            ],
        ),
        Rule::NewerRemovalForm => by_law(
            "early removal in its newer form",
            &[
                "ers-newer-longest",
                "ers-newer-share",
                "ers-newer-form-from",
            ],
        ),
        Rule::RemovalFromTheNewerForm => by_law(
            "on the first day of the newer form",
            &["ers-newer-form-from"],
        ),
        Rule::RemovalBeforeTheFurtherSentence => counting(
            "as it stood before a further sentence was made consecutive",
            &[],
        ),
        Rule::HeldToTheTranche => by_law(
            "not before the day on which those already in custody come under the new law",
            &["sds40-tranches", "progression-tranches"],
        ),
        Rule::EarlierLawKept => by_law(
            "stays as it was under the law before, since it lies before the new law reaches the person",
            &["sds40-tranches", "progression-tranches"],
        ),
        Rule::DaysAfterTheTranche => counting(
            "days added, given back or at large since the new law reached the person",
            &[
                AdjustmentKind::AdditionalDaysAwarded,
                AdjustmentKind::RestorationOfAdditionalDays,
                AdjustmentKind::UnlawfullyAtLarge,
            ],
        ),
    }
}

fn set_by(figure: SetBy) -> &'static [&'static str] {
    match figure {
        SetBy::Standard => &["release-point", "release-point-law"],
        SetBy::SdsPlus => &["release-point-sds-plus", "release-point-law"],
        SetBy::FortyPerCent => &["sds40-release-point", "release-point-law"],
        SetBy::FurtherExclusions => &[
            "sds40-further-exclusions-release-point",
            "sds40-further-exclusions-from",
            "release-point-law",
        ],
        SetBy::Progression => &["progression-release-point", "release-point-law"],
        SetBy::ProgressionSdsPlus => &["progression-release-point-sds-plus", "release-point-law"],
    }
}
