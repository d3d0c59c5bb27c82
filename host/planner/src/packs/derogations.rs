//! Derogations: declared departures from what a pack inherits.

use throughcare_model::{Citation, Date, DerogationNotice, SourceText, Span};

/// A declared departure from an inherited item or parameter. It always ends.
#[derive(Debug, Clone)]
pub struct Derogation {
    /// The pack that departs.
    pub pack: String,
    /// What it departs from.
    pub target: Target,
    /// Why.
    pub ground: String,
    /// By what law.
    pub source: Citation,
    /// Who approved it: an office, never a name.
    pub approver: String,
    /// The first day on which it holds.
    pub from: Date,
    /// The last day on which it holds.
    pub until: Date,
    /// The manifest that declares it.
    pub manifest: SourceText,
    /// Where the manifest declares it.
    pub at: Span,
}

/// What a derogation departs from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A checklist item, by name.
    Item(String),
    /// A parameter, by name.
    Parameter(String),
}

impl Derogation {
    /// Returns the derogation as a plan prints it.
    pub fn notice(&self) -> DerogationNotice {
        DerogationNotice {
            pack: self.pack.clone(),
            from: self.target.name().to_owned(),
            ground: self.ground.clone(),
            source: self.source.clone(),
            approver: self.approver.clone(),
            until: self.until,
        }
    }
}

impl Target {
    /// Returns the name of the item or parameter.
    pub fn name(&self) -> &str {
        match self {
            Self::Item(name) | Self::Parameter(name) => name,
        }
    }

    /// Returns whether this is the item of that name.
    pub fn is_item(&self, name: &str) -> bool {
        matches!(self, Self::Item(item) if item == name)
    }

    /// Returns whether this is the parameter of that name.
    pub fn is_parameter(&self, name: &str) -> bool {
        matches!(self, Self::Parameter(parameter) if parameter == name)
    }
}
