//! What a value of a script rests on, read off the way in which reasons show it.

use std::collections::BTreeSet;

use throughcare_model::{Operand, ParameterId, Reason, ReasonNode};

use crate::Read;

use super::run::Run;

/// The facts and parameters that something rests on.
#[derive(Debug, Clone, Default)]
pub(super) struct Resting {
    pub(super) facts: BTreeSet<Read>,
    pub(super) law: BTreeSet<ParameterId>,
}

impl Resting {
    pub(super) fn of_operand(operand: &Operand, run: &Run) -> Self {
        let mut resting = Self::default();
        resting.operand(operand, run);
        resting
    }

    pub(super) fn of_reason(reason: &Reason, run: &Run) -> Self {
        let mut resting = Self::default();
        resting.reason(reason, run);
        resting
    }

    fn reason(&mut self, reason: &Reason, run: &Run) {
        match &reason.node {
            ReasonNode::Compare { left, right, .. } => {
                self.operand(left, run);
                self.operand(right, run);
            }
            ReasonNode::SaidNo { fact } | ReasonNode::Entries { list: fact, .. } => {
                self.operand(fact, run);
            }
            _ => {}
        }
        for part in reason.parts() {
            self.reason(part, run);
        }
    }

    fn operand(&mut self, operand: &Operand, run: &Run) {
        match operand {
            Operand::Fact { path, .. } => self.facts.extend(read(path, run)),
            Operand::Parameter { name, .. } => {
                let known = run.reach.parameters.get(name);
                self.law.extend(known.map(|(id, _)| *id));
            }
            Operand::Computed { of, .. } => of.iter().for_each(|part| self.operand(part, run)),
            Operand::Literal { .. }
            | Operand::OneOf { .. }
            | Operand::NotQuoted
            | Operand::AsOf { .. } => {}
        }
    }
}

/// Finds the look that a path with its entry counted in stands for: `children[2].carer`.
fn read(path: &str, run: &Run) -> Option<Read> {
    if let Some(fact) = run.reach.fact_ids.get(path) {
        return Some(Read::of(*fact));
    }
    let (list, rest) = path.split_once('[')?;
    let (number, field) = rest.split_once(']')?;
    let entry = number.parse::<usize>().ok()?.checked_sub(1)?;
    let fact = run.reach.fact_ids.get(&format!("{list}[]{field}"))?;
    Some(Read {
        fact: *fact,
        entry: Some(entry),
    })
}
