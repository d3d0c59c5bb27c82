//! Goes on beneath facts that are worked out: their steps, and the facts and parameters that those rest on.

use std::collections::BTreeSet;

use throughcare_engine::{DerivedFact, DerivedStep, Read, fact_operand};
use throughcare_model::{Message, Operand, Reason, ReasonNode, Sensitive, Step, message};

use crate::dated_case::DatedCase;
use crate::evidence::each;
use crate::trial::find_read;

/// How many derivations beneath each other are written out.
const DEEPEST: usize = 32;

/// Writes out, in a reason tree, what lies beneath each fact that a derivation provides: at the first place that
/// names it, so that no tree grows beyond what there is to say.
pub(crate) fn write_out(reason: &mut Reason, case: &DatedCase<'_>) {
    let mut writing = Writing {
        case,
        written: BTreeSet::new(),
        depth: 0,
    };
    writing.reason(reason);
}

/// Returns the steps by which a fact was worked out, without going on beneath them.
pub(crate) fn steps(fact: &DerivedFact, case: &DatedCase<'_>) -> Vec<Step> {
    let definition = case.definition(fact.fact.fact);
    let quoted = definition.is_some_and(|definition| definition.sensitivity.is_none());
    let steps = fact.steps.iter();
    steps.map(|one| step(one, quoted, case)).collect()
}

struct Writing<'a> {
    case: &'a DatedCase<'a>,
    written: BTreeSet<Read>,
    depth: usize,
}

impl Writing<'_> {
    fn reason(&mut self, reason: &mut Reason) {
        match &mut reason.node {
            ReasonNode::Compare { left, right, .. } => {
                self.operand(left);
                self.operand(right);
            }
            ReasonNode::SaidNo { fact } => self.operand(fact),
            ReasonNode::Entries { of, .. }
            | ReasonNode::Item { of }
            | ReasonNode::Question { of, .. }
            | ReasonNode::All { of }
            | ReasonNode::Any { of }
            | ReasonNode::Not { of }
            | ReasonNode::Named { of, .. } => of.iter_mut().for_each(|part| self.reason(part)),
            ReasonNode::Told { .. } | ReasonNode::Stated => {}
        }
    }

    fn operand(&mut self, operand: &mut Operand) {
        match operand {
            Operand::Fact {
                path, by, steps, ..
            } => {
                let Some(read) = find_read(self.case.vocabulary(), path) else {
                    return;
                };
                if !self.case.is_left_to_a_derivation(read) {
                    return;
                }
                let provider = self.case.provider(read.fact);
                let derivation = provider.and_then(|id| self.case.planner().law().derivation(id));
                *by = derivation.map(|derivation| derivation.id.clone());
                if self.depth < DEEPEST && self.written.insert(read) {
                    self.depth += 1;
                    *steps = self.steps(read);
                    self.depth -= 1;
                }
            }
            Operand::Computed { of, .. } => of.iter_mut().for_each(|part| self.operand(part)),
            Operand::Parameter { .. }
            | Operand::Literal { .. }
            | Operand::OneOf { .. }
            | Operand::NotQuoted
            | Operand::AsOf { .. } => {}
        }
    }

    fn steps(&mut self, read: Read) -> Vec<Step> {
        let outcome = self
            .case
            .provider(read.fact)
            .and_then(|id| self.case.outcome(id));
        let Some(outcome) = outcome else {
            return Vec::new();
        };
        let fact = outcome.get(read.fact, read.entry);
        let mut steps = match fact.filter(|fact| fact.value.is_some()) {
            Some(fact) => steps(fact, self.case),
            None => waiting(fact.map_or(&outcome.needs, |fact| &fact.needs), self.case),
        };
        for step in &mut steps {
            step.rests_on.iter_mut().for_each(|fact| self.operand(fact));
        }
        steps
    }
}

/// What a fact waits for that could not be worked out.
fn waiting(needs: &throughcare_engine::ReadSet, case: &DatedCase<'_>) -> Vec<Step> {
    let needs = each(needs, case.vocabulary());
    let rests_on: Vec<Operand> = needs.filter_map(|read| fact(read, case)).collect();
    if rests_on.is_empty() {
        return Vec::new();
    }
    vec![Step {
        words: message!("not known until this is"),
        amount: None,
        rests_on,
        law: Vec::new(),
    }]
}

/// An amount is quoted as the fact that it leads to: of a fact that is named only, none is.
fn step(step: &DerivedStep, quoted: bool, case: &DatedCase<'_>) -> Step {
    let window = case.window();
    let law = step.law.iter().filter_map(|id| {
        Some(Operand::Parameter {
            name: window.names.parameters.get(*id)?.name.clone(),
            value: window.parameters.get(*id).cloned(),
        })
    });
    Step {
        words: Message::of_pack(&step.words),
        amount: step.amount.clone().filter(|_| quoted).map(Sensitive::new),
        rests_on: step
            .rests_on
            .iter()
            .filter_map(|read| fact(*read, case))
            .collect(),
        law: law.collect(),
    }
}

fn fact(read: Read, case: &DatedCase<'_>) -> Option<Operand> {
    let definition = case.definition(read.fact)?;
    let fact = case.window().fact(read.fact, read.entry);
    Some(fact_operand(definition, read.entry, fact))
}
