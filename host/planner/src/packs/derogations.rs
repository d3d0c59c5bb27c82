//! Derogations: declared departures from what a pack inherits.

use throughcare_model::{Citation, Code, Date, DerogationNotice, SourceText, Span, message};

use super::citations::{EXAMPLE, read_citation};
use super::names::check_order;
use super::pack::Period;
use crate::reading::document::Node;
use crate::reading::fields::Fields;
use crate::reading::mistakes::{Page, Written};

const TARGET: Code = Code("pack/derogation-target");

/// A declared departure from an inherited item, option or parameter. It always ends.
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
    /// An option, by name.
    Option(String),
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
    /// Returns the name of the item, option or parameter.
    pub fn name(&self) -> &str {
        match self {
            Self::Item(name) | Self::Option(name) | Self::Parameter(name) => name,
        }
    }

    /// Returns the word for what it is.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Item(_) => "item",
            Self::Option(_) => "option",
            Self::Parameter(_) => "parameter",
        }
    }

    /// Returns whether this is the item of that name.
    pub fn is_item(&self, name: &str) -> bool {
        matches!(self, Self::Item(item) if item == name)
    }

    /// Returns whether this is the option of that name.
    pub fn is_option(&self, name: &str) -> bool {
        matches!(self, Self::Option(option) if option == name)
    }

    /// Returns whether this is the parameter of that name.
    pub fn is_parameter(&self, name: &str) -> bool {
        matches!(self, Self::Parameter(parameter) if parameter == name)
    }
}

/// A derogation as its manifest declares it; what it departs from is still to be looked up.
pub(super) struct DerogationDraft {
    /// What it departs from, and where that is said.
    pub(super) target: Written<Target>,
    /// The citation.
    pub(super) cited: Option<Written<Citation>>,
    /// The derogation, if it says everything it must.
    pub(super) derogation: Option<Derogation>,
}

/// Reads one `[[derogation]]`.
pub(super) fn read_derogation(page: Page<'_>, node: &Node, pack: &str) -> Option<DerogationDraft> {
    let fields = Fields::new(page, node, message!("a derogation"))?;
    let item = fields.optional_written_text("item");
    let option = fields.optional_written_text("option");
    let parameter = fields.optional_written_text("parameter");
    let targets = [
        item.map(|item| item.map(Target::Item)),
        option.map(|option| option.map(Target::Option)),
        parameter.map(|parameter| parameter.map(Target::Parameter)),
    ];
    let mut targets = targets.into_iter().flatten();
    let target = match (targets.next(), targets.next()) {
        (Some(target), None) => Some(target),
        (first, _) => {
            let message = match first {
                Some(_) => message!(
                    "a derogation departs from one item, option or parameter, not from two"
                ),
                None => {
                    message!("a derogation says from which item, option or parameter it departs")
                }
            };
            let help = message!("write `item = \"…\"`, `option = \"…\"` or `parameter = \"…\"`");
            page.error(TARGET, node.span, message, None, help);
            None
        }
    };
    let ground = fields.text("ground");
    let cited = fields
        .node("source", EXAMPLE)
        .and_then(|source| read_citation(page, source));
    let approver = fields.text("approver");
    let (from, until) = (fields.date("from"), fields.date("until"));
    fields.finish();
    if let (Some(from), Some(_)) = (from, until) {
        check_order(page, node.span, Period { from, until });
    }
    let target = target?;
    let derogation = match (ground, &cited, approver, from, until) {
        (Some(ground), Some(cited), Some(approver), Some(from), Some(until)) => Some(Derogation {
            pack: pack.to_owned(),
            target: target.value.clone(),
            ground,
            source: cited.value.clone(),
            approver,
            from,
            until,
            manifest: page.source.clone(),
            at: node.span,
        }),
        _ => None,
    };
    Some(DerogationDraft {
        target,
        cited,
        derogation,
    })
}
