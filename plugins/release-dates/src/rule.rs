//! The rules that make a date, by name.

use crate::ReleasePoint;

/// A rule that made a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// The release point at which the unadjusted date was taken.
    ReleasePoint(ReleasePoint),
    /// Days on remand.
    Remand,
    /// Days on tagged bail.
    TaggedBail,
    /// Days unlawfully at large.
    UnlawfullyAtLarge,
    /// Additional days awarded.
    AdditionalDaysAwarded,
    /// Additional days given back.
    RestorationOfAdditionalDays,
    /// Additional days that were served before this sentence was imposed.
    AdditionalDaysServedBefore,
    /// Additional days that would go past the end of the sentence are cut back to it.
    AdditionalDaysCutBackToExpiry,
    /// Adjustments would put the date before the sentence: it is the day of sentence.
    NotBeforeTheSentence,
    /// The sentence does not end before the day after the last day at large.
    NotBeforeReturnToCustody,
    /// Deductions that were more than the custodial part run on into the licence.
    DeductionsBeyondTheCustodialPart,
    /// The licence of a short mixed chain runs from release for a share of its newer terms.
    LicenceOfTheNewerTerms,
    /// The licence does not run past the end of the sentence.
    LicenceCutBackToExpiry,
    /// Top-up supervision runs for its months after release.
    TopUpSupervision,
    /// Home detention curfew after serving a share of the custodial part.
    CurfewAfterItsShare,
    /// Home detention curfew as long before release as it can be.
    CurfewAtItsLongest,
    /// Home detention curfew so many days after the sentence, because the rule would put it earlier.
    CurfewNotBeforeItsMinimum,
    /// Home detention curfew under the older form.
    OlderCurfewForm,
    /// Home detention curfew under the newer form.
    NewerCurfewForm,
    /// Home detention curfew on the day on which the newer form begins.
    CurfewFromTheNewerForm,
    /// Home detention curfew not before the release from another sentence that has none.
    CurfewNotBeforeAnotherRelease,
    /// Early removal as long before release as it can be.
    RemovalAtItsLongest,
    /// Early removal after serving a share of the custodial part.
    RemovalAfterItsShare,
    /// Early removal not after release.
    RemovalNotAfterRelease,
    /// Early removal under the older form.
    OlderRemovalForm,
    /// Early removal under the newer form.
    NewerRemovalForm,
    /// Early removal on the day on which the newer form begins.
    RemovalFromTheNewerForm,
    /// Early removal as it was before a further sentence was made consecutive.
    RemovalBeforeTheFurtherSentence,
    /// A new early date before the person's tranche becomes the day of the tranche.
    HeldToTheTranche,
    /// The date was before the tranche under the law before, and stays.
    EarlierLawKept,
    /// Days added, given back or at large after the tranche.
    DaysAfterTheTranche,
}

impl Rule {
    /// Whether the rule is an adjustment and not a rule of law about the date itself.
    pub const fn is_an_adjustment(self) -> bool {
        matches!(
            self,
            Rule::Remand
                | Rule::TaggedBail
                | Rule::UnlawfullyAtLarge
                | Rule::AdditionalDaysAwarded
                | Rule::RestorationOfAdditionalDays
                | Rule::AdditionalDaysServedBefore
                | Rule::AdditionalDaysCutBackToExpiry
                | Rule::NotBeforeTheSentence
                | Rule::NotBeforeReturnToCustody
                | Rule::DaysAfterTheTranche
        )
    }

    /// Returns the stable name of the rule, in kebab-case.
    pub const fn name(self) -> &'static str {
        match self {
            Rule::ReleasePoint(_) => "release-point",
            Rule::Remand => "remand",
            Rule::TaggedBail => "tagged-bail",
            Rule::UnlawfullyAtLarge => "unlawfully-at-large",
            Rule::AdditionalDaysAwarded => "additional-days-awarded",
            Rule::RestorationOfAdditionalDays => "restoration-of-additional-days",
            Rule::AdditionalDaysServedBefore => "additional-days-served-before",
            Rule::AdditionalDaysCutBackToExpiry => "additional-days-cut-back-to-expiry",
            Rule::NotBeforeTheSentence => "not-before-the-sentence",
            Rule::NotBeforeReturnToCustody => "not-before-return-to-custody",
            Rule::DeductionsBeyondTheCustodialPart => "deductions-beyond-the-custodial-part",
            Rule::LicenceOfTheNewerTerms => "licence-of-the-newer-terms",
            Rule::LicenceCutBackToExpiry => "licence-cut-back-to-expiry",
            Rule::TopUpSupervision => "top-up-supervision",
            Rule::CurfewAfterItsShare => "curfew-after-its-share",
            Rule::CurfewAtItsLongest => "curfew-at-its-longest",
            Rule::CurfewNotBeforeItsMinimum => "curfew-not-before-its-minimum",
            Rule::OlderCurfewForm => "older-curfew-form",
            Rule::NewerCurfewForm => "newer-curfew-form",
            Rule::CurfewFromTheNewerForm => "curfew-from-the-newer-form",
            Rule::CurfewNotBeforeAnotherRelease => "curfew-not-before-another-release",
            Rule::RemovalAtItsLongest => "removal-at-its-longest",
            Rule::RemovalAfterItsShare => "removal-after-its-share",
            Rule::RemovalNotAfterRelease => "removal-not-after-release",
            Rule::OlderRemovalForm => "older-removal-form",
            Rule::NewerRemovalForm => "newer-removal-form",
            Rule::RemovalFromTheNewerForm => "removal-from-the-newer-form",
            Rule::RemovalBeforeTheFurtherSentence => "removal-before-the-further-sentence",
            Rule::HeldToTheTranche => "held-to-the-tranche",
            Rule::EarlierLawKept => "earlier-law-kept",
            Rule::DaysAfterTheTranche => "days-after-the-tranche",
        }
    }
}
