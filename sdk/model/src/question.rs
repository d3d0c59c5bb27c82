//! What the host asks a rule.

use serde::{Deserialize, Serialize};

/// A question that a rule of a checklist item answers with a truth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Question {
    /// Does the item concern this person at all? `yes` if the rule does not say.
    Applies,
    /// Is it secured?
    Met,
    /// Is there a dated promise of it? `no` if the rule does not say.
    Arranged,
    /// Has the person said no to it? `no` if the rule does not say.
    Declined,
}

impl Question {
    /// All questions, in the order in which the host asks them.
    pub const ALL: [Self; 4] = [Self::Applies, Self::Met, Self::Arranged, Self::Declined];

    /// Returns the name of the function that answers it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Applies => "applies",
            Self::Met => "met",
            Self::Arranged => "arranged",
            Self::Declined => "declined",
        }
    }
}
