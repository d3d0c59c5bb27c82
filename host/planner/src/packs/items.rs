//! Checklist items: `items/<id>/item.toml`, with its rule and tests handed over as texts.

use throughcare_model::{Citation, FactId, ParameterId, SourceText, Stage};

use super::pack::Period;

/// One item of the checklist.
#[derive(Debug, Clone)]
pub struct Item {
    /// The name of the item, and of its folder.
    pub id: String,
    /// The pack that it comes from.
    pub pack: String,
    /// Whether it stands in for an inherited item of the same name, which it does only while a
    /// derogation of its pack is in force.
    pub replaces_inherited: bool,
    /// What the item is.
    pub title: String,
    /// The part of life that it belongs to.
    pub domain: String,
    /// When in a sentence it is worked on.
    pub stage: Stage,
    /// The question that it puts.
    pub question: String,
    /// Why it matters.
    pub why: String,
    /// Who works on it: posts or services, never names. The first one answers for it.
    pub who: Vec<String>,
    /// When the item holds, if not always while its pack does.
    pub in_force: Option<Period>,
    /// When it can be worked on and when it should be secured.
    pub timing: Timing,
    /// What it rests on.
    pub sources: Vec<Citation>,
    /// `rule.rhai`, not yet read.
    pub rule: SourceText,
    /// `tests.toml`, not yet read; see [`PackTest`](crate::PackTest).
    pub tests: Option<SourceText>,
    /// `item.toml`, for messages that point into it.
    pub manifest: SourceText,
}

/// When an item can be worked on, and when it should be secured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Timing {
    /// Whether law or practice sets the time.
    pub basis: Option<Basis>,
    /// The day from which it can be worked on.
    pub opens: Option<Moment>,
    /// The last day on which it should be secured.
    pub due: Option<Moment>,
}

/// Whether law or practice sets a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// A rule sets it.
    Rule,
    /// Practice sets it.
    Practice,
    /// A rule sets the order, practice the number of days.
    RuleAndPractice,
}

/// A day that is counted from a date in the case file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The fact that holds the date.
    pub from: FactId,
    /// How far from it.
    pub offset: Offset,
}

/// How far from a date a day lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offset {
    /// The day itself.
    SameDay,
    /// Earlier, by a parameter in days or months.
    Before(ParameterId),
    /// Later, by a parameter in days or months.
    After(ParameterId),
}

impl Item {
    /// Returns who answers for the item.
    pub fn owner(&self) -> &str {
        self.who.first().map_or("", String::as_str)
    }
}

impl Basis {
    /// Returns the word that `item.toml` uses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Rule => "rule",
            Self::Practice => "practice",
            Self::RuleAndPractice => "rule-and-practice",
        }
    }
}
