//! `pack.toml`: who made the pack, since when it holds, and what it inherits.

use throughcare_model::{Date, PolicyStamp, SourceText, Span};

/// One policy pack.
#[derive(Debug, Clone)]
pub struct Pack {
    /// The name of the pack, and of its folder.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version.
    pub version: String,
    /// Who answers for it.
    pub authority: String,
    /// When it holds.
    pub in_force: Period,
    /// The pack that it inherits from; none for a base pack.
    pub inherits: Option<String>,
    /// The SHA-256 of its files, in hexadecimal.
    pub digest: String,
    /// `pack.toml`.
    pub manifest: SourceText,
    /// Where the manifest says when it holds.
    pub in_force_at: Span,
}

/// A time from a first to a last day, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day; open if there is none.
    pub until: Option<Date>,
}

/// A heading of a plan: a part of life.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domain {
    /// The name by which items refer to it.
    pub id: String,
    /// The heading.
    pub title: String,
    /// The pack that adds it.
    pub pack: String,
}

impl Pack {
    /// Returns the stamp by which a plan says which policy was applied.
    pub fn stamp(&self) -> PolicyStamp {
        PolicyStamp {
            id: self.id.clone(),
            title: self.title.clone(),
            version: self.version.clone(),
            digest: self.digest.clone(),
        }
    }
}

impl Period {
    /// Returns whether a day lies in it, both ends included.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}
