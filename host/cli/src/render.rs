//! Texts for readers: one file for each format, and what the formats share.

pub(crate) mod citation;
pub(crate) mod clause;
pub(crate) mod comparison;
pub(crate) mod deciding;
pub(crate) mod derived;
pub(crate) mod diagnostic;
pub(crate) mod explanation;
pub(crate) mod fairness;
pub(crate) mod html;
pub(crate) mod human;
pub(crate) mod inquiry;
pub(crate) mod json;
pub(crate) mod letter;
pub(crate) mod listing;
pub(crate) mod markdown;
mod operand;
mod outline;
pub(crate) mod page;
pub(crate) mod parameter;
pub(crate) mod plain;
pub(crate) mod possible;
pub(crate) mod reason;
pub(crate) mod remedies;
pub(crate) mod report;
pub(crate) mod sheet;
pub(crate) mod standing;
pub(crate) mod wording;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;
