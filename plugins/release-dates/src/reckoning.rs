//! A date in the making.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::calendar::{days_between, plus_days};
use crate::{Custody, DateBreakdown, Rule, Step};

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
