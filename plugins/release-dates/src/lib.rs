//! The sentence arithmetic of England and Wales: when a person serving standard determinate sentences is released, and
//! when the sentence, the licence, supervision and the ways out earlier begin and end.
//!
//! A pure function of a [`Custody`] and a [`Law`]: no clock, no files, no floating point, no figure of law of its own.
//! What it does not cover it refuses, and says which line of the record that is about.
//!
//! [`Derivation`] is the same as a component of a policy pack: it pulls the record and every figure of law through the
//! window of the host and gives each date back as a derived fact, with its breakdown as steps.

mod adjustments;
mod breakdown;
mod calendar;
mod chain;
mod checks;
mod custody;
mod date_types;
mod derivation;
mod early_removal;
mod expiry;
mod fraction;
mod held_to_tranche;
mod home_detention_curfew;
pub mod law;
mod length;
mod measure;
mod reckoning;
mod refusal;
mod release_dates;
mod release_point;
mod rule;
mod several_sentences;
mod term;
mod timeline;
mod top_up_supervision;
mod tranches;

pub use breakdown::{DateBreakdown, Step};
pub use custody::{
    Adjustment, AdjustmentKind, Custody, Exclusion, Person, Request, Sentence, SentenceKind,
};
pub use derivation::Derivation;
pub use fraction::Fraction;
pub use law::Law;
pub use length::TermLength;
pub use refusal::{Refusal, RefusalCode, Subject};
pub use release_dates::{DateType, ReleaseDates, Remark, calculate};
pub use release_point::{ReleasePoint, SetBy};
pub use rule::Rule;
