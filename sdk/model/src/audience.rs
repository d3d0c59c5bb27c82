//! For whom a plan is written, and what it keeps from that reader.

use serde::Serialize;

use crate::Sensitivity;

/// For whom a plan is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Audience {
    /// Whoever plans the release.
    #[default]
    Caseworker,
    /// The person whom the plan is about. What is about victims and other people is kept from them.
    Person,
    /// Whoever checks how the plan came about: every rule, parameter and digest is told.
    Auditor,
}

/// What a plan keeps from its reader, of one kind: how much it is, and whom the reader may ask.
///
/// All of it is the same whatever is recorded, and whether anything is: that something is withheld
/// tells nothing about the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Withheld {
    /// Of what kind it is.
    pub sensitivity: Sensitivity,
    /// How many facts of this kind the rules look at; those that nobody has recorded count too.
    pub facts: usize,
    /// The items and options whose standing hangs on them, and so is not told.
    pub items: Vec<String>,
    /// Whom the reader may ask: a post or a service, if the pack names one.
    pub ask: Option<String>,
}

impl Audience {
    /// All audiences.
    pub const ALL: [Self; 3] = [Self::Caseworker, Self::Person, Self::Auditor];

    /// Returns the word that plans and commands use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Caseworker => "caseworker",
            Self::Person => "person",
            Self::Auditor => "auditor",
        }
    }

    /// Returns whether facts of a kind are kept from this reader altogether.
    ///
    /// What is about the person's own health or children is theirs to know; it is named and not quoted,
    /// as in every plan, since plans lie about.
    pub fn is_kept_from(self, sensitivity: Sensitivity) -> bool {
        match sensitivity {
            Sensitivity::Victim | Sensitivity::ThirdParty => self == Self::Person,
            Sensitivity::Health | Sensitivity::Child => false,
        }
    }
}
