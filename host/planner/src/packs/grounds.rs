//! The declared grounds for reading a protected fact: the special measure that it opens, and the law for it.

use throughcare_model::{Citation, Span, message};

use super::citations::{EXAMPLE, read_citation};
use crate::reading::document::Node;
use crate::reading::fields::Fields;
use crate::reading::mistakes::{Page, Written};

/// Why a rule may look at a fact that says who the person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProtectedGround {
    /// The path of the fact.
    pub fact: String,
    /// The special measure that it opens, in a sentence.
    pub ground: String,
    /// By what law.
    pub source: Citation,
    /// Where the manifest names the fact.
    pub at: Span,
}

/// A ground as a manifest declares it; the fact and the instrument are still to be looked up.
pub(super) struct GroundDraft {
    pub(super) fact: Written<String>,
    pub(super) ground: Option<ProtectedGround>,
    pub(super) cited: Option<Written<Citation>>,
}

/// Reads `[[protected_grounds]]` of a manifest.
pub(super) fn read_grounds(page: Page<'_>, fields: &Fields<'_>) -> Vec<GroundDraft> {
    let nodes = fields.list("protected_grounds");
    nodes
        .iter()
        .filter_map(|node| read_ground(page, node))
        .collect()
}

fn read_ground(page: Page<'_>, node: &Node) -> Option<GroundDraft> {
    let fields = Fields::new(page, node, message!("a ground"))?;
    let fact = fields.written_text("fact");
    let ground = fields.text("ground");
    let source = fields.node("source", EXAMPLE);
    fields.finish();
    let cited = source.and_then(|node| read_citation(page, node));
    let fact = fact?;
    Some(GroundDraft {
        ground: ground
            .zip(cited.as_ref())
            .map(|(ground, cited)| ProtectedGround {
                fact: fact.value.clone(),
                ground,
                source: cited.value.clone(),
                at: fact.span,
            }),
        fact,
        cited,
    })
}
