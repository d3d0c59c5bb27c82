//! What a question is worth and what asking it costs. Whole numbers only, so that every machine ranks alike.

use std::collections::BTreeSet;

use throughcare_engine::{Read, days_between};
use throughcare_model::Date;

use super::study::{Row, Study};

/// The days after which a finding that is due counts half as much as one that is due today.
const HALF_AFTER_DAYS: i64 = 28;

/// When a finding counts as due that has no date.
const NO_DATE: i64 = 180;

/// How much more settling a finding is worth than coming all the way nearer to it.
const SETTLED_OVER_NEARER: u64 = 4;

/// What going to someone costs, and what each question put to them costs, in thousandths; together
/// they are one plain question asked by itself.
const GOING_THERE: u64 = 600;
const ONE_QUESTION: u64 = 400;

/// What a question costs more that touches what is sensitive, or who the person is.
const SENSITIVE: u64 = 400;
const PROTECTED: u64 = 400;

/// What a question is worth, and what asking it costs, both in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Weight {
    pub(super) worth: u64,
    pub(super) burden: u64,
}

impl Weight {
    /// Weighs a question that is asked together with others of these holders.
    pub(super) fn of(study: &Study<'_>, row: &Row, at_hand: &BTreeSet<&str>) -> Self {
        Self {
            worth: worth(study, row),
            burden: burden(study, row.read, at_hand),
        }
    }

    /// Returns the worth for each trouble, to rank by.
    fn rank(self) -> u64 {
        self.worth.saturating_mul(1000) / self.burden.max(1)
    }
}

/// Puts questions in the order in which to ask them. A holder who is asked something already is
/// asked more at less cost, so that the questions to one holder draw together.
pub(super) fn in_order<'s>(study: &Study<'s>, rows: Vec<&'s Row>) -> Vec<(&'s Row, Weight)> {
    let mut at_hand = BTreeSet::new();
    let mut open = rows;
    let mut ordered = Vec::with_capacity(open.len());
    while let Some((place, weight)) = best(study, &open, &at_hand) {
        let row = open.remove(place);
        if let Some(definition) = study.trial().definition(row.read.fact) {
            at_hand.insert(definition.holder.as_str());
        }
        ordered.push((row, weight));
    }
    ordered
}

/// Returns the best of some questions: of equals the first.
pub(super) fn best(
    study: &Study<'_>,
    rows: &[&Row],
    at_hand: &BTreeSet<&str>,
) -> Option<(usize, Weight)> {
    let mut best: Option<(usize, Weight)> = None;
    for (place, row) in rows.iter().enumerate() {
        let weight = Weight::of(study, row, at_hand);
        if best.is_none_or(|(_, known)| weight.rank() > known.rank()) {
            best = Some((place, weight));
        }
    }
    best
}

/// Adds up what the answers do on average, each item by how soon it is due.
fn worth(study: &Study<'_>, row: &Row) -> u64 {
    let gains = row.gains.iter().map(|gain| {
        let gained = gain.settled + gain.nearer / SETTLED_OVER_NEARER;
        gained * urgency(study.due(gain.item), study.trial().as_of()) / 1000
    });
    gains.sum()
}

/// Returns how much a finding counts by its due date, in thousandths of one that is due today or was before.
fn urgency(due: Option<Date>, as_of: Date) -> u64 {
    let days = due.map_or(NO_DATE, |due| days_between(as_of, due)).max(0);
    u64::try_from(1000 * HALF_AFTER_DAYS / (HALF_AFTER_DAYS + days)).unwrap_or(0)
}

fn burden(study: &Study<'_>, read: Read, at_hand: &BTreeSet<&str>) -> u64 {
    let Some(definition) = study.trial().definition(read.fact) else {
        return GOING_THERE + ONE_QUESTION;
    };
    let mut burden = ONE_QUESTION;
    if !at_hand.contains(definition.holder.as_str()) {
        burden += GOING_THERE;
    }
    if definition.sensitivity.is_some() {
        burden += SENSITIVE;
    }
    if definition.protected {
        burden += PROTECTED;
    }
    burden
}
