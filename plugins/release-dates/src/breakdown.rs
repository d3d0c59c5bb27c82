//! A date and how it was made.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::calendar::{days_between, plus_days};
use crate::{Custody, Fraction};

/// How one date was made.
///
/// [`unadjusted`](DateBreakdown::unadjusted) plus the days of every step is [`date`](DateBreakdown::date), exactly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateBreakdown {
    /// The date.
    pub date: Date,
    /// The date before anything was added or taken away.
    pub unadjusted: Date,
    /// What was added or taken away, in the order in which it was.
    pub steps: Vec<Step>,
    /// The references of the sentences it rests on, in the order of the record.
    pub sentences: Vec<String>,
    /// The references of the adjustments it rests on, in the order of the record.
    pub adjustments: Vec<String>,
}

impl DateBreakdown {
    /// Returns the days by which adjustments moved the date: remand, tagged bail, added and restored days, time at large.
    pub fn days_of_adjustment(&self) -> i64 {
        self.steps
            .iter()
            .filter(|step| step.rule.is_an_adjustment())
            .map(|step| step.days)
            .sum()
    }
}

/// One rule and the days by which it moved the date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The rule.
    pub rule: Rule,
    /// Days later, or earlier if negative. Nought where the rule decided something without moving the date.
    pub days: i64,
}

/// A rule that made a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// The release point at which the unadjusted date was taken.
    ReleasePoint(Fraction),
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

/// A date in the making: it can only be moved by naming the rule that moves it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reckoning {
    date: Date,
    unadjusted: Date,
    steps: Vec<Step>,
    /// Places of the sentences in the record.
    sentences: BTreeSet<usize>,
    /// Places of the adjustments in the record.
    adjustments: BTreeSet<usize>,
    /// Additional days awarded, less those given back and those served before, that are in the date.
    awarded: i64,
}

impl Reckoning {
    /// Starts from the unadjusted date of some sentences.
    pub(crate) fn from(unadjusted: Date, sentences: impl IntoIterator<Item = usize>) -> Reckoning {
        Reckoning {
            date: unadjusted,
            unadjusted,
            steps: Vec::new(),
            sentences: sentences.into_iter().collect(),
            adjustments: BTreeSet::new(),
            awarded: 0,
        }
    }

    pub(crate) fn date(&self) -> Date {
        self.date
    }

    pub(crate) fn awarded(&self) -> i64 {
        self.awarded
    }

    /// Places of the adjustments it rests on so far.
    pub(crate) fn adjustments(&self) -> impl Iterator<Item = usize> {
        self.adjustments.iter().copied()
    }

    pub(crate) fn has(&self, rule: Rule) -> bool {
        self.steps.iter().any(|step| step.rule == rule)
    }

    /// Says that a rule decided something without moving the date.
    pub(crate) fn noting(mut self, rule: Rule) -> Reckoning {
        self.steps.push(Step { rule, days: 0 });
        self
    }

    /// Moves the date by so many days, if any.
    pub(crate) fn by(mut self, rule: Rule, days: i64) -> Reckoning {
        if days != 0 {
            self.date = plus_days(self.date, days);
            self.steps.push(Step { rule, days });
        }
        self
    }

    /// Moves the date to another, if it is another.
    pub(crate) fn to(self, rule: Rule, date: Date) -> Reckoning {
        let days = days_between(self.date, date);
        self.by(rule, days)
    }

    /// Moves the date to `earliest` if it is before it.
    pub(crate) fn not_before(self, rule: Rule, earliest: Date) -> Reckoning {
        if self.date < earliest {
            self.to(rule, earliest)
        } else {
            self
        }
    }

    /// Moves the date to `latest` if it is after it.
    pub(crate) fn not_after(self, rule: Rule, latest: Date) -> Reckoning {
        if self.date > latest {
            self.to(rule, latest)
        } else {
            self
        }
    }

    /// Says which adjustment the date rests on, and how many awarded days it brings.
    pub(crate) fn resting_on(
        mut self,
        adjustments: impl IntoIterator<Item = usize>,
        awarded: i64,
    ) -> Reckoning {
        self.adjustments.extend(adjustments);
        self.awarded = awarded;
        self
    }

    /// Says that the date also rests on other sentences.
    pub(crate) fn and_on_sentences(
        mut self,
        sentences: impl IntoIterator<Item = usize>,
    ) -> Reckoning {
        self.sentences.extend(sentences);
        self
    }

    /// Says that the date also rests on other adjustments.
    pub(crate) fn and_on_adjustments(
        mut self,
        adjustments: impl IntoIterator<Item = usize>,
    ) -> Reckoning {
        self.adjustments.extend(adjustments);
        self
    }

    /// Puts references in the place of places.
    pub(crate) fn into_breakdown(self, custody: &Custody) -> DateBreakdown {
        let sentences = self
            .sentences
            .iter()
            .filter_map(|&index| custody.sentences.get(index));
        let adjustments = self
            .adjustments
            .iter()
            .filter_map(|&index| custody.adjustments.get(index));
        DateBreakdown {
            date: self.date,
            unadjusted: self.unadjusted,
            steps: self.steps,
            sentences: sentences
                .map(|sentence| sentence.reference.clone())
                .collect(),
            adjustments: adjustments
                .map(|adjustment| adjustment.reference.clone())
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_date_is_its_unadjusted_date_and_its_steps() {
        let reckoning = Reckoning::from(date(2026, 1, 1), [0])
            .by(Rule::Remand, -40)
            .by(Rule::TaggedBail, 0)
            .not_before(Rule::NotBeforeTheSentence, date(2025, 12, 1))
            .not_after(Rule::LicenceCutBackToExpiry, date(2026, 5, 1));
        assert_eq!(reckoning.date(), date(2025, 12, 1));
        let steps: Vec<_> = reckoning
            .steps
            .iter()
            .map(|step| (step.rule, step.days))
            .collect();
        assert_eq!(
            steps,
            [(Rule::Remand, -40), (Rule::NotBeforeTheSentence, 9)]
        );
    }
}
