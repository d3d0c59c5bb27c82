//! The answer, and the one function that gives it.

use std::collections::BTreeMap;

use crate::checks::refusals;
use crate::timeline::walk;
use crate::{Custody, DateBreakdown, Law, Refusal};

/// A person's dates, each with how it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseDates {
    /// The dates by type. A type that is not here does not apply to the person.
    pub dates: BTreeMap<DateType, DateBreakdown>,
    /// What a reader should know beside the dates.
    pub remarks: Vec<Remark>,
}

/// What a date is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DateType {
    /// Sentence expiry date.
    Sed,
    /// Licence expiry date.
    Led,
    /// Sentence and licence expiry date.
    Sled,
    /// Conditional release date: release on licence.
    Crd,
    /// Automatic release date: release without a licence.
    Ard,
    /// Home detention curfew eligibility date.
    Hdced,
    /// Top-up supervision expiry date.
    Tused,
    /// Early removal scheme eligibility date.
    Ersed,
    /// Effective sentence expiry date: the expiry before any adjustment.
    Esed,
}

impl DateType {
    /// Returns the name by which the prison service calls it, such as `CRD`.
    pub const fn name(self) -> &'static str {
        match self {
            DateType::Sed => "SED",
            DateType::Led => "LED",
            DateType::Sled => "SLED",
            DateType::Crd => "CRD",
            DateType::Ard => "ARD",
            DateType::Hdced => "HDCED",
            DateType::Tused => "TUSED",
            DateType::Ersed => "ERSED",
            DateType::Esed => "ESED",
        }
    }
}

/// What a reader should know beside the dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// Would have been refused, had nobody confirmed the order of the dates.
    TakenAsConfirmed(Refusal),
    /// The adjustment of this reference moved no date, because nothing was being served to which it applies.
    AdjustmentWithoutEffect {
        /// Its reference.
        reference: String,
    },
}

/// Calculates a person's dates under a law.
///
/// The same custody and law always give the same dates. No date is moved off a weekend or holiday.
///
/// # Errors
///
/// Every [`Refusal`] there is, in the order person, sentences, adjustments, law: what is not covered, and what cannot be.
/// A refusal that is only about the order of dates is a [`Remark`] instead if
/// [`Request::order_of_dates_confirmed`](crate::Request::order_of_dates_confirmed) is set.
pub fn calculate(custody: &Custody, law: &Law) -> Result<ReleaseDates, Vec<Refusal>> {
    let confirmed = custody.request.order_of_dates_confirmed;
    let (remarked, refused): (Vec<Refusal>, Vec<Refusal>) = refusals(custody, law)
        .into_iter()
        .partition(|it| confirmed && it.code.is_about_the_order_of_dates());
    if !refused.is_empty() {
        return Err(refused);
    }
    let walked = walk(custody, law);
    let mut remarks: Vec<Remark> = remarked.into_iter().map(Remark::TakenAsConfirmed).collect();
    let adjustments = custody.adjustments.iter().enumerate();
    let without_effect =
        adjustments.filter(|(index, it)| it.days != 0 && !walked.counted.contains(index));
    remarks.extend(
        without_effect.map(|(_, it)| Remark::AdjustmentWithoutEffect {
            reference: it.reference.clone(),
        }),
    );
    let dates = walked
        .dates
        .into_iter()
        .map(|(of, reckoning)| (of, reckoning.into_breakdown(custody)))
        .collect();
    Ok(ReleaseDates { dates, remarks })
}
