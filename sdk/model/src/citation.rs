//! Where a rule of law or practice comes from, and how far that was checked.

use serde::{Deserialize, Serialize};

/// An instrument that packs cite: a convention, a statute, a directive, a published practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Instrument {
    /// The short name by which citations refer to it, such as `NMR`.
    pub id: String,
    /// Its full title.
    pub title: String,
    /// Its number or symbol, such as `A/RES/70/175, annex`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// Where it was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// A reference to one provision, with how far it was checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Citation {
    /// The short name of the instrument.
    pub instrument: String,
    /// The rule, section or paragraph; never present while the text is not in hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provision: Option<String>,
    /// The subject, where no provision can be named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// How far the citation was checked.
    pub verification: Verification,
}

/// How far a citation was checked against the text it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Verification {
    /// The text of the instrument is not in hand: only its subject is known from reports.
    Pending,
    /// Number and content are from memory.
    Unchecked,
    /// The substance was seen; the number, or part of it, is from memory.
    Partial,
    /// A summary by others was seen that names the number and says the same.
    Summary,
    /// The text of the provision was seen, with its number.
    Text,
}

impl Verification {
    /// Returns the mark as packs write it and plans print it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Unchecked => "unchecked",
            Self::Partial => "partial",
            Self::Summary => "summary",
            Self::Text => "text",
        }
    }
}
