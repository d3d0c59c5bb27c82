//! The adjustments that a term bears, and what they come to.

use crate::AdjustmentKind;
use crate::Rule;
use crate::reckoning::Reckoning;

/// The adjustments that one term bears: which, of what kind, how many days.
///
/// Source: `model/SentenceAdjustments.kt` of the Ministry of Justice's calculate-release-dates service.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ledger {
    entries: Vec<Entry>,
    /// Additional days that had been served before this term was imposed, so that they do not delay it again.
    served_before: i64,
}

/// One adjustment borne.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry {
    /// Its place in the record.
    pub(crate) adjustment: usize,
    pub(crate) kind: AdjustmentKind,
    pub(crate) days: i64,
}

impl Ledger {
    pub(crate) fn add(&mut self, entries: impl IntoIterator<Item = Entry>) {
        self.entries.extend(entries);
    }

    pub(crate) fn add_served_before(&mut self, days: i64) {
        self.served_before += days;
    }

    /// What a term imposed later in the same custody takes over: deductions and additional days, but no time at large.
    ///
    /// As the Ministry of Justice's calculate-release-dates service applies it:
    /// `service/timeline/handlers/TimelineSentenceCalculationHandler.kt`.
    pub(crate) fn shared_with_later_sentences(&self) -> Ledger {
        let shared = |entry: &&Entry| entry.kind != AdjustmentKind::UnlawfullyAtLarge;
        Ledger {
            entries: self.entries.iter().filter(shared).copied().collect(),
            served_before: self.served_before,
        }
    }

    /// The entries of time at large alone.
    pub(crate) fn time_at_large(&self) -> impl Iterator<Item = Entry> {
        self.entries
            .iter()
            .filter(|entry| entry.kind == AdjustmentKind::UnlawfullyAtLarge)
            .copied()
    }

    /// All days together, as the measure of which term of a custody bears the most.
    pub(crate) fn weight(&self) -> i64 {
        self.deductions() + self.awarded() + self.at_large() + self.served_before
    }

    /// Days on remand and tagged bail.
    pub(crate) fn deductions(&self) -> i64 {
        self.sum(AdjustmentKind::Remand) + self.sum(AdjustmentKind::TaggedBail)
    }

    /// Days unlawfully at large.
    pub(crate) fn at_large(&self) -> i64 {
        self.sum(AdjustmentKind::UnlawfullyAtLarge)
    }

    /// Additional days still to serve: awarded, less given back, less served before.
    pub(crate) fn awards_to_serve(&self) -> i64 {
        self.awarded() - self.served_before
    }

    /// Additional days awarded, less given back.
    pub(crate) fn awarded(&self) -> i64 {
        self.sum(AdjustmentKind::AdditionalDaysAwarded)
            - self.sum(AdjustmentKind::RestorationOfAdditionalDays)
    }

    /// The places of the adjustments of some kinds.
    pub(crate) fn adjustments(&self, of: &[AdjustmentKind]) -> Vec<usize> {
        let wanted = self
            .entries
            .iter()
            .filter(|entry| entry.days != 0 && of.contains(&entry.kind));
        wanted.map(|entry| entry.adjustment).collect()
    }

    /// Moves a date by remand, tagged bail and time at large.
    pub(crate) fn move_by_time(&self, reckoning: Reckoning) -> Reckoning {
        let awarded = reckoning.awarded();
        reckoning
            .by(Rule::UnlawfullyAtLarge, self.at_large())
            .by(Rule::Remand, -self.sum(AdjustmentKind::Remand))
            .by(Rule::TaggedBail, -self.sum(AdjustmentKind::TaggedBail))
            .resting_on(self.adjustments(&TIME), awarded)
    }

    /// Moves a date by time at large alone; the deductions still decide that it is not moved by them.
    pub(crate) fn move_by_time_at_large(&self, reckoning: Reckoning) -> Reckoning {
        let awarded = reckoning.awarded();
        reckoning
            .by(Rule::UnlawfullyAtLarge, self.at_large())
            .resting_on(self.adjustments(&TIME), awarded)
    }

    /// Moves a date by additional days.
    pub(crate) fn move_by_awards(&self, reckoning: Reckoning) -> Reckoning {
        reckoning
            .by(
                Rule::AdditionalDaysAwarded,
                self.sum(AdjustmentKind::AdditionalDaysAwarded),
            )
            .by(
                Rule::RestorationOfAdditionalDays,
                -self.sum(AdjustmentKind::RestorationOfAdditionalDays),
            )
            .by(Rule::AdditionalDaysServedBefore, -self.served_before)
            .resting_on(self.adjustments(&AWARDS), self.awards_to_serve())
    }

    /// Moves a date by what lengthens custody, whatever had been served before.
    pub(crate) fn move_by_additions(&self, reckoning: Reckoning) -> Reckoning {
        self.move_by_time_at_large(reckoning)
            .by(
                Rule::AdditionalDaysAwarded,
                self.sum(AdjustmentKind::AdditionalDaysAwarded),
            )
            .by(
                Rule::RestorationOfAdditionalDays,
                -self.sum(AdjustmentKind::RestorationOfAdditionalDays),
            )
            .resting_on(self.adjustments(&AWARDS), self.awards_to_serve())
    }

    fn sum(&self, kind: AdjustmentKind) -> i64 {
        self.entries
            .iter()
            .filter(|entry| entry.kind == kind)
            .map(|entry| entry.days)
            .sum()
    }
}

/// Deductions and time at large.
const TIME: [AdjustmentKind; 3] = [
    AdjustmentKind::Remand,
    AdjustmentKind::TaggedBail,
    AdjustmentKind::UnlawfullyAtLarge,
];

/// Additional days and their restoration.
const AWARDS: [AdjustmentKind; 2] = [
    AdjustmentKind::AdditionalDaysAwarded,
    AdjustmentKind::RestorationOfAdditionalDays,
];
