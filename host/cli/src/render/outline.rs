//! What a plan says and in which order, in finished sentences; the formats only draw it.

mod audit;
mod derived;
mod find_out;
mod finding;
mod heading;
mod options;
mod sources;
mod to_do;

pub(crate) use audit::{AuditPart, of_item as audit_of_item};
pub(crate) use derived::Derived;
pub(crate) use find_out::{Holder, Question};
pub(crate) use finding::{Detail, Section, Why, by_domain, detail};
pub(crate) use heading::{Heading, coded_remark, remark, withheld};
pub(crate) use options::{OptionDetail, Options, stands};
pub(crate) use sources::Legend;
pub(crate) use to_do::{Action, DueGroup};

use throughcare_model::ReleasePlan;

use crate::words::Words;

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
    /// How the plan came about; of one for an auditor only.
    pub(crate) audit: Vec<AuditPart>,
    /// What every format ends with, so that nobody takes the plan for what it is not.
    pub(crate) closing: String,
}

impl Outline {
    /// Puts a plan in sentences.
    pub(crate) fn of(plan: &ReleasePlan, words: &Words) -> Self {
        Self {
            heading: Heading::of(plan, words),
            to_do: to_do::groups(plan, words),
            to_find_out: find_out::holders(plan, words),
            options: Options::of(plan, words),
            sections: finding::sections(plan, words),
            derived: derived::derived(plan, words),
            legend: Legend::of(plan, words),
            audit: audit::parts(plan, words),
            closing: words.text("closing"),
        }
    }
}
