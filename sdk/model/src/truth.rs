//! Truth with three values, as Kleene defined it.

use serde::{Deserialize, Serialize};

/// What is known of a condition: that it holds, that it does not, or neither.
///
/// The order is `No < Unknown < Yes`, so that *and* is the least and *or* the greatest of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Truth {
    /// The condition does not hold, whatever else is found out.
    No,
    /// What is recorded does not settle it.
    Unknown,
    /// The condition holds, whatever else is found out.
    Yes,
}

impl Truth {
    /// Returns whether both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Returns whether at least one holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// Returns `yes`, `no` or `unknown`.
    pub fn word(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Unknown => "unknown",
            Self::Yes => "yes",
        }
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

impl From<Option<bool>> for Truth {
    fn from(holds: Option<bool>) -> Self {
        holds.map_or(Self::Unknown, Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{No, Unknown, Yes};

    #[test]
    fn unknown_is_decided_only_by_what_decides_it_alone() {
        assert_eq!(Unknown.and(No), No);
        assert_eq!(Unknown.and(Yes), Unknown);
        assert_eq!(Unknown.or(Yes), Yes);
        assert_eq!(Unknown.or(No), Unknown);
        assert_eq!(!Unknown, Unknown);
    }

    #[test]
    fn and_and_or_are_duals() {
        for a in [No, Unknown, Yes] {
            for b in [No, Unknown, Yes] {
                assert_eq!(!(a.and(b)), (!a).or(!b));
            }
        }
    }
}
