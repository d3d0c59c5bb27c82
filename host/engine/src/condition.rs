//! A predicate as a tree that was checked and laid out before any case was seen. The tree is what reasons,
//! possible reads and speed all come from; no engine's script is in it any more.

mod evaluate;
mod reason;
mod term;
mod turns;

use throughcare_model::{FactId, Quantifier, Relation, Span, Value};

pub(crate) use evaluate::one_of;
pub use reason::fact_operand;
pub(crate) use term::{Computation, Term};
pub use turns::{Turns, Varied};

/// A condition: its clauses in the order in which a reader meets them, each before what is under it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Condition {
    nodes: Vec<Node>,
}

/// One clause.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) kind: NodeKind,
    /// Where the rule says it.
    pub(crate) span: Span,
    /// The place in the tree after everything under this clause.
    end: usize,
}

/// What a clause says. What it says it of stands right after it in the tree.
#[derive(Debug, Clone)]
pub(crate) enum NodeKind {
    /// All of the clauses under it.
    All,
    /// At least one of the clauses under it.
    Any,
    /// The opposite of the clause under it.
    Not,
    /// How two things compare.
    Compare {
        left: Term,
        relation: Relation,
        right: Term,
    },
    /// Whether a thing is one of these values.
    OneOf { of: Term, values: Vec<Value> },
    /// Whether the person said no to something.
    SaidNo(FactId),
    /// The clause under it, asked of the entries of a list.
    Entries {
        quantifier: Quantifier,
        list: FactId,
    },
    /// The clause under it, by the name that the rule gives it.
    Named(String),
    /// A truth stated outright.
    Stated(bool),
}

impl Condition {
    /// Adds a clause, with what `under` adds under it.
    pub(crate) fn add<E>(
        &mut self,
        kind: NodeKind,
        span: Span,
        under: impl FnOnce(&mut Self) -> Result<(), E>,
    ) -> Result<(), E> {
        let at = self.nodes.len();
        self.nodes.push(Node { kind, span, end: 0 });
        under(self)?;
        let end = self.nodes.len();
        if let Some(node) = self.nodes.get_mut(at) {
            node.end = end;
        }
        Ok(())
    }

    fn node(&self, at: usize) -> Option<&Node> {
        self.nodes.get(at)
    }

    /// Returns the places of the clauses directly under one.
    fn under(&self, at: usize) -> impl Iterator<Item = usize> {
        let end = self.node(at).map_or(0, |node| node.end);
        let mut next = at + 1;
        std::iter::from_fn(move || {
            let here = (next < end).then_some(next)?;
            next = self.node(here)?.end;
            Some(here)
        })
    }
}

impl Node {
    fn each_fact(&self, visit: &mut impl FnMut(FactId)) {
        match &self.kind {
            NodeKind::Compare { left, right, .. } => {
                left.each_fact(visit);
                right.each_fact(visit);
            }
            NodeKind::OneOf { of, .. } => of.each_fact(visit),
            NodeKind::SaidNo(fact) | NodeKind::Entries { list: fact, .. } => visit(*fact),
            _ => {}
        }
    }
}
