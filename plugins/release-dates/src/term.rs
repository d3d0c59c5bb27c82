//! A term: what is calculated as one. A sentence on its own, a chain of consecutive sentences, or concurrent sentences
//! under the older regime merged into one.

use jiff::civil::Date;

use crate::adjustments::Ledger;
use crate::calendar::{days_between, is_anniversary, plus_days, whole_years};
use crate::date_types::{CONDITIONAL, DateTypes, date_types, is_newer, is_older};
use crate::early_removal::RemovalBefore;
use crate::length::{is_shorter_than_months, is_shorter_than_years};
use crate::measure::{Measure, days_as_one};
use crate::release_point::{ReleasePoint, Scheme};
use crate::{Custody, Fraction, Law, Person, Sentence};

/// What is calculated as one.
#[derive(Debug, Clone)]
pub(crate) struct Term {
    /// Places of its sentences in the record, in the order in which they are served.
    pub(crate) parts: Vec<usize>,
    pub(crate) shape: Shape,
    /// The day of its first sentence.
    pub(crate) start: Date,
    /// Its types, before the person's age at release is asked.
    pub(crate) types: DateTypes,
    pub(crate) measure: Measure,
    /// Its length as one term from its first day, for every question of the kind "under twelve months?".
    pub(crate) length_as_one: i64,
    pub(crate) ledger: Ledger,
    /// The last day at large, if known.
    pub(crate) last_day_at_large: Option<Date>,
    /// The scheme that set its release point last.
    pub(crate) scheme: Scheme,
    /// The day before which the scheme lets nobody out, if the person came under it in a tranche.
    pub(crate) held_to: Option<Date>,
    /// The early removal date before the last sentence was made consecutive.
    pub(crate) removal_before: Option<RemovalBefore>,
}

/// How the sentences of a term go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// One sentence.
    Alone,
    /// Consecutive sentences.
    Chain,
    /// Concurrent sentences under the older regime, from the first date to the last expiry.
    Merged,
}

impl Term {
    /// Makes a term of some sentences, with the release points now in force for each.
    pub(crate) fn new(
        parts: Vec<usize>,
        shape: Shape,
        custody: &Custody,
        points: &[ReleasePoint],
        law: &Law,
    ) -> Term {
        let sentences = sentences(&parts, custody);
        let start = sentences
            .iter()
            .map(|sentence| sentence.sentence_date)
            .min()
            .unwrap_or(Date::MIN);
        let length_as_one = days_as_one(&sentences, shape, start);
        let types = date_types(&sentences, start, length_as_one, law);
        let measure = Measure::of(
            &with_points(&sentences, &parts, points, law),
            shape,
            start,
            law.release_points.standard,
        );
        Term {
            parts,
            shape,
            start,
            types,
            measure,
            length_as_one,
            ledger: Ledger::default(),
            last_day_at_large: None,
            scheme: Scheme::Standard,
            held_to: None,
            removal_before: None,
        }
    }

    /// Measures the term again, after the release point of a part has changed.
    pub(crate) fn measure_again(&mut self, custody: &Custody, points: &[ReleasePoint], law: &Law) {
        let sentences = self.sentences(custody);
        let parts = with_points(&sentences, &self.parts, points, law);
        self.measure = Measure::of(&parts, self.shape, self.start, law.release_points.standard);
    }

    /// Brings the term under a scheme that has reached one of its sentences.
    ///
    /// Under the progression model a short term for an older offence is no longer released without a licence.
    /// As the Ministry of Justice's calculate-release-dates service applies it: `earlyrelease/config/SDSLegislation.kt`,
    /// `modifyConditionalReleaseAndReleaseDateTypes`.
    pub(crate) fn come_under(
        &mut self,
        scheme: Scheme,
        held_to: Option<Date>,
        custody: &Custody,
        law: &Law,
    ) {
        self.scheme = scheme;
        self.held_to = held_to;
        let is_older_offence = self
            .sentences(custody)
            .iter()
            .any(|sentence| !is_newer(sentence, &law.licence));
        if scheme == Scheme::Progression && self.is_short(law) && is_older_offence {
            self.types = CONDITIONAL;
        }
    }

    pub(crate) fn sentences<'a>(&self, custody: &'a Custody) -> Vec<&'a Sentence> {
        sentences(&self.parts, custody)
    }

    pub(crate) fn is_short(&self, law: &Law) -> bool {
        is_shorter_than_months(
            self.length_as_one,
            self.start,
            law.licence.short_sentence_months.into(),
        )
    }

    pub(crate) fn is_shorter_than_years(&self, years: u16) -> bool {
        is_shorter_than_years(self.length_as_one, self.start, years.into())
    }

    pub(crate) fn unadjusted_release(&self) -> Date {
        plus_days(self.start, self.measure.custodial_days - 1)
    }

    pub(crate) fn unadjusted_expiry(&self) -> Date {
        plus_days(self.start, self.measure.whole_days - 1)
    }

    /// Release with deductions and time at large, without additional days; it may be before the sentence.
    pub(crate) fn release_without_awards(&self) -> Date {
        plus_days(
            self.unadjusted_release(),
            self.ledger.at_large() - self.ledger.deductions(),
        )
    }

    /// Release with every adjustment, not yet cut back to the expiry; never before the sentence.
    pub(crate) fn release_not_cut_back(&self) -> Date {
        plus_days(self.release_without_awards(), self.ledger.awards_to_serve()).max(self.start)
    }

    /// Additional days that would push release past the expiry ("unused").
    ///
    /// As the Ministry of Justice's calculate-release-dates service applies it:
    /// `service/timeline/TimelineCalculator.kt`, `calculateUnusedAdas`.
    pub(crate) fn awards_cut_back(&self) -> i64 {
        days_between(self.expiry(), self.release_not_cut_back()).max(0)
    }

    /// Release with every adjustment.
    pub(crate) fn release(&self) -> Date {
        plus_days(self.release_not_cut_back(), -self.awards_cut_back()).max(self.start)
    }

    /// Release, held to the day of the person's tranche.
    pub(crate) fn release_held_to_tranche(&self) -> Date {
        let release = self.release();
        match self.held_to {
            Some(tranche) if self.scheme == Scheme::Progression => {
                let awarded = self.ledger.awards_to_serve();
                if plus_days(release, -awarded) < tranche {
                    plus_days(tranche, awarded)
                } else {
                    release
                }
            }
            Some(tranche) => release.max(tranche),
            None => release,
        }
    }

    /// The expiry with every adjustment: never before the sentence nor the day after the last day at large.
    pub(crate) fn expiry(&self) -> Date {
        let after_return = self.last_day_at_large.map(|last| plus_days(last, 1));
        self.expiry_by_adjustment()
            .max(self.start)
            .max(after_return.unwrap_or(self.start))
    }

    /// The expiry moved by deductions and time at large alone.
    pub(crate) fn expiry_by_adjustment(&self) -> Date {
        plus_days(
            self.unadjusted_expiry(),
            self.ledger.at_large() - self.ledger.deductions(),
        )
    }

    /// Whether adjustments put release on the day of sentence.
    pub(crate) fn is_immediate_release(&self) -> bool {
        self.release() == self.start
    }

    /// Whether release falls on the day of sentence exactly, with no day of deduction left over.
    pub(crate) fn is_exactly_immediate_release(&self) -> bool {
        let adjustments =
            self.ledger.at_large() - self.ledger.deductions() + self.ledger.awards_to_serve();
        self.is_immediate_release() && 1 - adjustments == self.measure.custodial_days
    }

    /// Its types, with the person's age at release.
    pub(crate) fn types_at_release(&self, person: &Person, law: &Law) -> DateTypes {
        let age = whole_years(person.date_of_birth, self.release());
        if age < i64::from(law.licence.adult_age) && self.is_short(law) {
            self.types.under_age()
        } else {
            self.types
        }
    }

    /// Whether the person is over the age of an adult by a share of the term, and not only just of that age.
    pub(crate) fn is_over_age_at(&self, share: Fraction, person: &Person, law: &Law) -> bool {
        let day = plus_days(self.start, share.of(self.length_as_one).rounded_up());
        let (age, adult) = (
            whole_years(person.date_of_birth, day),
            i64::from(law.licence.adult_age),
        );
        age > adult || (age == adult && !is_anniversary(person.date_of_birth, day))
    }

    /// Whether every sentence of it is under the older regime.
    pub(crate) fn is_older(&self, custody: &Custody, law: &Law) -> bool {
        self.sentences(custody)
            .iter()
            .all(|sentence| is_older(sentence, &law.licence))
    }

    /// Whether it is a chain with sentences imposed both before `day` and on or after it.
    pub(crate) fn is_chain_across(&self, day: Date, custody: &Custody) -> bool {
        let sentences = self.sentences(custody);
        self.shape == Shape::Chain
            && sentences
                .iter()
                .any(|sentence| sentence.sentence_date < day)
            && sentences
                .iter()
                .any(|sentence| sentence.sentence_date >= day)
    }
}

fn sentences<'a>(parts: &[usize], custody: &'a Custody) -> Vec<&'a Sentence> {
    parts
        .iter()
        .filter_map(|&index| custody.sentences.get(index))
        .collect()
}

/// Each sentence with the release point now in force for it.
fn with_points<'a>(
    sentences: &[&'a Sentence],
    parts: &[usize],
    points: &[ReleasePoint],
    law: &Law,
) -> Vec<(&'a Sentence, Fraction)> {
    let point = |index: &usize| {
        points
            .get(*index)
            .map_or(law.release_points.standard, |point| point.share)
    };
    sentences
        .iter()
        .copied()
        .zip(parts.iter().map(point))
        .collect()
}
