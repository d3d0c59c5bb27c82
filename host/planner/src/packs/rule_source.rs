//! Where a rule is to be had: in a script beside its manifest, or in a component of the packs.

use throughcare_model::{Code, Diagnostic, Message, SourceText, Span, message};

use super::files::PackFiles;
use crate::reading::mistakes::{Mistakes, Written};
use crate::reading::nearest::quoted;

const BOTH: Code = Code("pack/rule-and-component");

/// The script beside a manifest.
const SCRIPT: &str = "rule.rhai";

/// Where the rule of an item, or of a derivation, is to be had.
#[derive(Debug, Clone)]
pub enum RuleSource {
    /// `rule.rhai`, not yet read.
    Script(SourceText),
    /// A component of the packs, by its number.
    Component(ComponentId),
}

/// The number of a component in [`Law::components`](crate::Law::components).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ComponentId(pub(super) usize);

impl RuleSource {
    /// Returns the script, if it is one.
    pub fn script(&self) -> Option<&SourceText> {
        match self {
            Self::Script(script) => Some(script),
            Self::Component(_) => None,
        }
    }

    /// Returns the component, if it is one.
    pub fn component(&self) -> Option<ComponentId> {
        match self {
            Self::Script(_) => None,
            Self::Component(component) => Some(*component),
        }
    }
}

impl ComponentId {
    /// Returns the place of the component in [`Law::components`](crate::Law::components).
    pub fn index(self) -> usize {
        self.0
    }
}

/// Where a rule is said to be; a component is still to be looked up.
pub(super) enum RuleDraft {
    Script(SourceText),
    Component(Written<String>),
}

/// What messages say of a manifest without a rule.
pub(super) struct NoRule {
    pub(super) code: Code,
    /// That this one, by its name, has no rule.
    pub(super) has_none: fn(String) -> Message,
    /// That it has two.
    pub(super) has_both: fn(String) -> Message,
    pub(super) help: fn() -> Message,
}

/// Puts together the script and the component that a manifest names: exactly one of the two.
pub(super) fn rule_draft(
    files: &PackFiles,
    folder: &str,
    id: &str,
    component: Option<Written<String>>,
    none: &NoRule,
    mistakes: &Mistakes,
) -> Option<RuleDraft> {
    let path = format!("{folder}/{SCRIPT}");
    match (files.text(&path), component) {
        (Some(script), None) => Some(RuleDraft::Script(script.clone())),
        (None, Some(component)) => Some(RuleDraft::Component(component)),
        (Some(script), Some(component)) => {
            let message = (none.has_both)(quoted(id));
            mistakes.add(|| {
                component
                    .error(BOTH, message, message!("the component"))
                    .at(script, Span::EMPTY, message!("the script"))
                    .help(message!("keep one of the two"))
            });
            None
        }
        (None, None) => {
            let message = (none.has_none)(quoted(id));
            mistakes.add(|| {
                Diagnostic::error(none.code, message)
                    .at(&SourceText::new(&files.shown(&path), ""), Span::EMPTY, None)
                    .help((none.help)())
            });
            None
        }
    }
}
