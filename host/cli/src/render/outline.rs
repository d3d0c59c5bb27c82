//! What a plan says and in which order, in finished sentences; the formats only draw it.

mod derived;
mod find_out;
mod finding;
mod heading;
mod options;
mod sources;
mod to_do;

pub(crate) use derived::Derived;
pub(crate) use find_out::Holder;
pub(crate) use finding::{Detail, Section};
pub(crate) use heading::{Heading, remark};
pub(crate) use options::{OptionDetail, Options, TO_CHECK};
pub(crate) use sources::Legend;
pub(crate) use to_do::DueGroup;

use throughcare_model::ReleasePlan;

/// What every format ends with, so that nobody takes the plan for what it is not.
pub(crate) const CLOSING: &str = "This plan proposes; a person decides. \
    An unmet item is a duty of the service named beside it, never a reason to keep anyone in prison.";

/// A plan in sentences.
#[derive(Debug)]
pub(crate) struct Outline {
    pub(crate) heading: Heading,
    pub(crate) to_do: Vec<DueGroup>,
    pub(crate) to_find_out: Vec<Holder>,
    pub(crate) options: Options,
    pub(crate) sections: Vec<Section>,
    pub(crate) derived: Vec<Derived>,
    pub(crate) legend: Legend,
}

impl Outline {
    /// Puts a plan in sentences.
    pub(crate) fn of(plan: &ReleasePlan) -> Self {
        Self {
            heading: Heading::of(plan),
            to_do: to_do::groups(plan),
            to_find_out: find_out::holders(plan),
            options: Options::of(plan),
            sections: finding::sections(plan),
            derived: derived::derived(plan),
            legend: Legend::of(plan),
        }
    }
}
