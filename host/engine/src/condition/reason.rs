//! The reasons of a condition, written out from its tree and the truth of each clause.

use throughcare_model::{
    FactDefinition, FactId, Operand, Place, Quantifier, Reason, ReasonNode, Relation, Sensitive,
    SourceText, Span, Truth, Value,
};

use super::evaluate::outcome;
use super::{Computation, Condition, Node, NodeKind, Term};
use crate::CaseWindow;

impl Condition {
    /// Writes out the reasons of an evaluation of this condition, in the same case.
    pub(crate) fn reason(
        &self,
        truths: &[Truth],
        window: &CaseWindow<'_>,
        source: &SourceText,
    ) -> Option<Reason> {
        let mut writing = Writing {
            condition: self,
            truths: truths.iter(),
            window,
            source,
        };
        writing.clause(0, None)
    }
}

/// Returns the place of a span as plans carry it.
pub(crate) fn place(source: &SourceText, span: Span) -> Place {
    let position = source.position(span);
    Place {
        file: Sensitive::new(source.name().to_owned()),
        line: position.line,
        column: position.column,
    }
}

/// A pass over the tree in the order in which the truths were found.
struct Writing<'a> {
    condition: &'a Condition,
    truths: std::slice::Iter<'a, Truth>,
    window: &'a CaseWindow<'a>,
    source: &'a SourceText,
}

impl<'a> Writing<'a> {
    fn clause(&mut self, at: usize, entry: Option<usize>) -> Option<Reason> {
        let node = self.condition.node(at)?;
        let truth = *self.truths.next()?;
        Some(Reason {
            truth,
            node: self.node(node, at, entry),
            at: Some(place(self.source, node.span)),
        })
    }

    fn node(&mut self, node: &'a Node, at: usize, entry: Option<usize>) -> ReasonNode {
        match &node.kind {
            NodeKind::All => ReasonNode::All {
                of: self.under(at, entry),
            },
            NodeKind::Any => ReasonNode::Any {
                of: self.under(at, entry),
            },
            NodeKind::Not => ReasonNode::Not {
                of: self.under(at, entry),
            },
            NodeKind::Named(name) => ReasonNode::Named {
                name: name.clone(),
                of: self.under(at, entry),
            },
            NodeKind::Compare {
                left,
                relation,
                right,
            } => ReasonNode::Compare {
                left: self.operand(left, entry),
                relation: *relation,
                right: self.operand(right, entry),
            },
            NodeKind::OneOf { of, values } => ReasonNode::Compare {
                left: self.operand(of, entry),
                relation: Relation::Is,
                right: Operand::OneOf {
                    values: values.clone(),
                },
            },
            NodeKind::SaidNo(fact) => ReasonNode::SaidNo {
                fact: self.fact(*fact, None),
            },
            NodeKind::Entries { quantifier, list } => self.entries(at, *quantifier, *list),
            NodeKind::Stated(_) => ReasonNode::Stated,
        }
    }

    fn under(&mut self, at: usize, entry: Option<usize>) -> Vec<Reason> {
        let parts: Vec<_> = self.condition.under(at).collect();
        parts
            .into_iter()
            .filter_map(|part| self.clause(part, entry))
            .collect()
    }

    fn entries(&mut self, at: usize, quantifier: Quantifier, list: FactId) -> ReasonNode {
        let entries = self.window.facts.entries(list).map_or(0, <[_]>::len);
        ReasonNode::Entries {
            quantifier,
            list: self.fact(list, None),
            of: (0..entries)
                .filter_map(|entry| self.clause(at + 1, Some(entry)))
                .collect(),
        }
    }

    fn operand(&self, term: &Term, entry: Option<usize>) -> Operand {
        match term {
            Term::Fact(fact) => self.fact(*fact, entry),
            Term::Literal(value) => Operand::Literal {
                value: value.clone(),
            },
            Term::Parameter(id) => Operand::Parameter {
                name: self
                    .window
                    .names
                    .parameters
                    .get(*id)
                    .map_or_else(String::new, |parameter| parameter.name.clone()),
                value: self.window.parameters.get(*id).cloned(),
            },
            Term::AsOf => Operand::AsOf {
                value: self.window.as_of,
            },
            Term::Computed(computation) => {
                let mut of = Vec::new();
                if let Computation::FromRelease { release, .. } = **computation {
                    of.push(self.fact(release, None));
                }
                of.extend(computation.parts().map(|part| self.operand(part, entry)));
                Operand::Computed {
                    by: computation.by().to_owned(),
                    value: self.quotable(term, entry),
                    of,
                }
            }
            Term::Count { list, .. } => Operand::Computed {
                by: "count".to_owned(),
                value: self.quotable(term, entry),
                of: vec![self.fact(*list, None)],
            },
        }
    }

    /// Returns what a term comes to, unless it rests on something that is named and never quoted.
    fn quotable(&self, term: &Term, entry: Option<usize>) -> Option<Sensitive<Value>> {
        let mut rests_on_sensitive = false;
        term.each_fact(&mut |fact| {
            rests_on_sensitive |= self
                .definition(fact)
                .is_none_or(|fact| fact.sensitivity.is_some());
        });
        if rests_on_sensitive {
            return None;
        }
        outcome(self.window, term, entry)
            .known()
            .cloned()
            .map(Sensitive::new)
    }

    fn fact(&self, id: FactId, entry: Option<usize>) -> Operand {
        let Some(definition) = self.definition(id) else {
            return Operand::NotQuoted;
        };
        let entry = entry.filter(|_| definition.list.is_some());
        fact_operand(definition, entry, self.window.fact(id, entry))
    }

    fn definition(&self, id: FactId) -> Option<&'a FactDefinition> {
        self.window.names.vocabulary.get(id)
    }
}

/// Returns a fact as reasons carry it: quoted only if it is known and the vocabulary lets it be.
pub fn fact_operand(
    definition: &FactDefinition,
    entry: Option<usize>,
    fact: &throughcare_model::Fact,
) -> Operand {
    Operand::Fact {
        path: match entry {
            Some(entry) => definition.path.of_entry(entry),
            None => definition.path.as_str().to_owned(),
        },
        state: fact.state,
        value: match definition.sensitivity {
            Some(_) => None,
            None => fact.known().cloned().map(Sensitive::new),
        },
        by: fact.by.as_deref().map(str::to_owned),
        steps: Vec::new(),
    }
}
