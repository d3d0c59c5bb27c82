//! Which clauses of a finding looked at a fact.

use throughcare_model::{Finding, Operand, Question, Reason, ReasonNode};

use super::ReadBy;
use crate::clause::clause;

/// Returns every clause that looked at a fact, with the question that it answers. If none did that can be
/// shown, the rule did so elsewhere: in what it recommends, or in a part that runs as a program.
pub(super) fn read_by(finding: &Finding, path: &str) -> Vec<ReadBy> {
    let mut found = Vec::new();
    gather(&finding.because, None, path, &mut found);
    if found.is_empty() {
        found.push(ReadBy {
            question: None,
            clause: None,
            at: None,
        });
    }
    found
}

fn gather(reason: &Reason, question: Option<Question>, path: &str, found: &mut Vec<ReadBy>) {
    let question = match &reason.node {
        ReasonNode::Question { question, .. } => Some(*question),
        _ => question,
    };
    if looks_at(reason, path) {
        let by = ReadBy {
            question,
            clause: Some(clause(reason)),
            at: reason.at.clone(),
        };
        if !found.contains(&by) {
            found.push(by);
        }
    }
    for part in reason.parts() {
        gather(part, question, path, found);
    }
}

/// Returns whether a clause itself, without the clauses under it, looks at a fact.
fn looks_at(reason: &Reason, path: &str) -> bool {
    match &reason.node {
        ReasonNode::Compare { left, right, .. } => names(left, path) || names(right, path),
        ReasonNode::SaidNo { fact } | ReasonNode::Entries { list: fact, .. } => names(fact, path),
        _ => false,
    }
}

fn names(operand: &Operand, path: &str) -> bool {
    match operand {
        Operand::Fact { path: of, .. } => of == path,
        Operand::Computed { of, .. } => of.iter().any(|part| names(part, path)),
        _ => false,
    }
}
