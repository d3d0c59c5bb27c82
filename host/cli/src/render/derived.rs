//! Facts that are worked out, and their steps, in words.

use throughcare_model::{FactState, Operand, Reason, ReasonNode, Step, WorkedOut};

use super::operand::noun;
use super::wording::{clean, list, value};

/// Says what a fact came to: `release.hand_in_by is 8 February 2027`.
pub(crate) fn fact(fact: &WorkedOut) -> String {
    let path = clean(&fact.path);
    let what = match &fact.value {
        Some(known) => format!("{path} is {}", value(known.reveal())),
        None => format!("{path} is worked out, not quoted here"),
    };
    match fact.state {
        FactState::Recorded => format!("{what}, by these steps; the record is used"),
        FactState::Withheld => format!("{what}; it is withheld from this reader"),
        _ => what,
    }
}

/// Says what a step does, what it comes to, and what it rests on.
pub(crate) fn step(step: &Step) -> String {
    let words = clean(&step.words);
    let what = match &step.amount {
        Some(amount) => format!("{words}: {}", value(amount.reveal())),
        None => words,
    };
    let rests_on: Vec<String> = step.rests_on.iter().map(noun).chain(law(step)).collect();
    if rests_on.is_empty() {
        what
    } else {
        format!("{what} — from {}", list(&rests_on, "and"))
    }
}

/// A parameter whose value the step itself gives is named only.
fn law(step: &Step) -> impl Iterator<Item = String> + '_ {
    step.law.iter().map(|operand| match operand {
        Operand::Parameter { name, value } => {
            let is_amount = value.as_ref() == step.amount.as_ref().map(|amount| amount.reveal());
            let is_long = matches!(value, Some(throughcare_model::Value::Dates(_)));
            if is_amount || is_long {
                clean(name)
            } else {
                noun(operand)
            }
        }
        other => noun(other),
    })
}

/// Says what facts wait for that could not be worked out.
pub(crate) fn waits_for(paths: &[String], needs: &[String]) -> String {
    let are = if paths.len() == 1 { "is" } else { "are" };
    let facts = list(paths, "and");
    let needs: Vec<String> = needs.iter().map(|path| clean(path)).collect();
    if needs.is_empty() || needs == *paths {
        format!("{facts} {are} not known")
    } else {
        format!("{facts} {are} not known until {} is", list(&needs, "and"))
    }
}

/// Returns what lies beneath the derived facts that a clause names: the steps of each, and beneath those the steps of
/// what they rest on, with how deep each stands.
pub(crate) fn beneath(reason: &Reason) -> Vec<(usize, String)> {
    let mut lines = Vec::new();
    match &reason.node {
        ReasonNode::Compare { left, right, .. } => {
            under(left, 0, &mut lines);
            under(right, 0, &mut lines);
        }
        ReasonNode::SaidNo { fact } | ReasonNode::Entries { list: fact, .. } => {
            under(fact, 0, &mut lines);
        }
        _ => {}
    }
    lines
}

fn under(operand: &Operand, depth: usize, lines: &mut Vec<(usize, String)>) {
    match operand {
        Operand::Fact {
            path, by, steps, ..
        } => {
            let Some(by) = by.as_ref().filter(|_| !steps.is_empty()) else {
                return;
            };
            let (path, by) = (clean(path), clean(by));
            lines.push((depth, format!("{path} is worked out by {by}:")));
            for one in steps {
                lines.push((depth + 1, step(one)));
                one.rests_on
                    .iter()
                    .for_each(|fact| under(fact, depth + 2, lines));
            }
        }
        Operand::Computed { of, .. } => of.iter().for_each(|part| under(part, depth, lines)),
        Operand::Parameter { .. }
        | Operand::Literal { .. }
        | Operand::OneOf { .. }
        | Operand::NotQuoted
        | Operand::AsOf { .. } => {}
    }
}
