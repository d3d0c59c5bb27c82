//! One side of a comparison: a fact, a parameter, a value written out, or something worked out from others.

use throughcare_model::{FactId, ParameterId, Value};

use super::Condition;

/// One side of a comparison.
#[derive(Debug, Clone)]
pub(crate) enum Term {
    /// A fact; of the entry that is being looked at, if it is a fact of a list's entries.
    Fact(FactId),
    /// A value written in the rule.
    Literal(Value),
    /// A parameter.
    Parameter(ParameterId),
    /// The day of the plan.
    AsOf,
    /// Something worked out.
    Computed(Box<Computation>),
    /// How many entries a list has, or how many fulfil a clause.
    Count {
        list: FactId,
        clause: Option<Box<Condition>>,
    },
}

/// Something worked out from others.
#[derive(Debug, Clone)]
pub(crate) enum Computation {
    /// `left + right`, or `left - right`.
    Sum {
        left: Term,
        minus: bool,
        right: Term,
        /// In words: `date + days`.
        by: String,
    },
    /// So many days or months before or after release.
    FromRelease {
        release: FactId,
        before: bool,
        lead: Term,
    },
    /// Whole years between two dates.
    FullYears { from: Term, to: Term },
    /// The day of the week of a date, one of these seven.
    Weekday { of: Term, names: Vec<Value> },
}

impl Term {
    /// Visits every fact that this rests on, those asked of counted entries included.
    pub(super) fn each_fact(&self, visit: &mut impl FnMut(FactId)) {
        match self {
            Self::Fact(fact) => visit(*fact),
            Self::Count { list, clause } => {
                visit(*list);
                for node in clause.iter().flat_map(|clause| &clause.nodes) {
                    node.each_fact(visit);
                }
            }
            Self::Computed(computation) => {
                if let Computation::FromRelease { release, .. } = **computation {
                    visit(release);
                }
                for part in computation.parts() {
                    part.each_fact(visit);
                }
            }
            Self::Literal(_) | Self::Parameter(_) | Self::AsOf => {}
        }
    }
}

impl Computation {
    /// Returns what it is worked out from; the date of release goes without saying.
    pub(super) fn parts(&self) -> impl Iterator<Item = &Term> {
        let (first, second) = match self {
            Self::Sum { left, right, .. } => (left, Some(right)),
            Self::FromRelease { lead, .. } => (lead, None),
            Self::FullYears { from, to } => (from, Some(to)),
            Self::Weekday { of, .. } => (of, None),
        };
        std::iter::once(first).chain(second)
    }

    /// Returns how it is worked out, in the words of the rule language.
    pub(super) fn by(&self) -> &str {
        match self {
            Self::Sum { by, .. } => by,
            Self::FromRelease { before: true, .. } => "before_release",
            Self::FromRelease { before: false, .. } => "after_release",
            Self::FullYears { .. } => "full_years",
            Self::Weekday { .. } => "weekday",
        }
    }
}
