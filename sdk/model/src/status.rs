//! How a checklist item stands, and when in a sentence it belongs.

use serde::{Deserialize, Serialize};

/// How a checklist item stands for one person on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Status {
    /// It is recorded as not secured. This is a duty of a service, never a reason to keep someone in.
    Unmet,
    /// What is recorded does not settle it.
    Undetermined,
    /// There is a dated promise.
    Arranged,
    /// The person said no.
    Declined,
    /// It is secured.
    Met,
    /// It does not concern this person.
    NotApplicable,
}

/// When in a sentence an item is worked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Stage {
    /// The first days.
    Reception,
    /// The time inside.
    Custody,
    /// The run-up to release.
    PreRelease,
    /// The day itself.
    Release,
    /// The time after.
    Aftercare,
}

impl Status {
    /// All statuses, those that call for something first.
    pub const ALL: [Self; 6] = [
        Self::Unmet,
        Self::Undetermined,
        Self::Arranged,
        Self::Declined,
        Self::Met,
        Self::NotApplicable,
    ];

    /// Returns the word that packs and plans use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Unmet => "unmet",
            Self::Undetermined => "undetermined",
            Self::Arranged => "arranged",
            Self::Declined => "declined",
            Self::Met => "met",
            Self::NotApplicable => "not-applicable",
        }
    }
}

impl Stage {
    /// All stages in the order of time.
    pub const ALL: [Self; 5] = [
        Self::Reception,
        Self::Custody,
        Self::PreRelease,
        Self::Release,
        Self::Aftercare,
    ];

    /// Returns the word that packs and plans use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Reception => "reception",
            Self::Custody => "custody",
            Self::PreRelease => "pre-release",
            Self::Release => "release",
            Self::Aftercare => "aftercare",
        }
    }
}
