//! Facts that are worked out, and their steps, in words.

use throughcare_model::{FactState, Operand, Reason, ReasonNode, RuledOut, Step, WorkedOut};

use super::operand::noun;
use super::wording::{clean, value};
use crate::words::Words;

/// Says what a fact came to: `release.hand_in_by is 8 February 2027`.
pub(crate) fn fact(fact: &WorkedOut, words: &Words) -> String {
    let path = clean(&fact.path);
    let what = match &fact.value {
        Some(known) => {
            let value = value(known.reveal(), words);
            words.with(
                "comes-to",
                &[("fact", path.into()), ("value", value.into())],
            )
        }
        None => words.with("comes-to-not-quoted", &[("fact", path.into())]),
    };
    match fact.state {
        FactState::Recorded => words.with("record-is-used", &[("what", what.into())]),
        FactState::Withheld => words.with("is-withheld", &[("what", what.into())]),
        _ => what,
    }
}

/// Says that there is no such thing, and what says so: `release_dates.ersed does not apply — … is no`.
pub(crate) fn absent(fact: &str, by: &RuledOut, words: &Words) -> String {
    let given = [
        ("fact", clean(fact).into()),
        ("why", ruled_out(by, words).into()),
    ];
    words.with("fact-does-not-apply", &given)
}

/// Says what says that there is no such thing: `release_dates.has_early_removal is no`.
pub(crate) fn ruled_out(by: &RuledOut, words: &Words) -> String {
    let given = [("left", clean(&by.by).into())];
    if by.answer {
        words.with("is-yes", &given)
    } else {
        words.with("is-no", &given)
    }
}

/// Says what a step does, what it comes to, and what it rests on.
pub(crate) fn step(step: &Step, words: &Words) -> String {
    let does = words.message(&step.words);
    let what = match &step.amount {
        Some(amount) => {
            let amount = value(amount.reveal(), words);
            let given = [("step", does.into()), ("amount", amount.into())];
            words.with("step-comes-to", &given)
        }
        None => does,
    };
    let facts = step.rests_on.iter().map(|fact| noun(fact, words));
    let rests_on: Vec<String> = facts.chain(law(step, words)).collect();
    if rests_on.is_empty() {
        what
    } else {
        let facts = words.and(&rests_on);
        words.with(
            "step-rests-on",
            &[("step", what.into()), ("facts", facts.into())],
        )
    }
}

/// A parameter whose value the step itself gives is named only.
fn law<'a>(step: &'a Step, words: &'a Words) -> impl Iterator<Item = String> + 'a {
    step.law.iter().map(|operand| match operand {
        Operand::Parameter { name, value } => {
            let is_amount = value.as_ref()
                == step
                    .amount
                    .as_ref()
                    .map(throughcare_model::Sensitive::reveal);
            let is_long = matches!(value, Some(throughcare_model::Value::Dates(_)));
            if is_amount || is_long {
                clean(name)
            } else {
                noun(operand, words)
            }
        }
        other => noun(other, words),
    })
}

/// Says what facts wait for that could not be worked out.
pub(crate) fn waits_for(paths: &[String], needs: &[String], words: &Words) -> String {
    let needs: Vec<String> = needs.iter().map(|path| clean(path)).collect();
    let mut given = vec![
        ("count", paths.len().into()),
        ("facts", words.and(paths).into()),
    ];
    if needs.is_empty() || needs == *paths {
        words.with("not-known", &given)
    } else {
        given.push(("needs", words.and(&needs).into()));
        words.with("not-known-until", &given)
    }
}

/// Returns what lies beneath the derived facts that a clause names: the steps of each, and beneath those the steps of
/// what they rest on, with how deep each stands.
pub(crate) fn beneath(reason: &Reason, words: &Words) -> Vec<(usize, String)> {
    let mut lines = Vec::new();
    match &reason.node {
        ReasonNode::Compare { left, right, .. } => {
            under(left, 0, words, &mut lines);
            under(right, 0, words, &mut lines);
        }
        ReasonNode::SaidNo { fact } | ReasonNode::Entries { list: fact, .. } => {
            under(fact, 0, words, &mut lines);
        }
        _ => {}
    }
    lines
}

fn under(operand: &Operand, depth: usize, words: &Words, lines: &mut Vec<(usize, String)>) {
    match operand {
        Operand::Fact {
            path, by, steps, ..
        } => {
            let Some(by) = by.as_ref().filter(|_| !steps.is_empty()) else {
                return;
            };
            let (path, by) = (clean(path), clean(by));
            let given = [("fact", path.into()), ("derivation", by.into())];
            lines.push((depth, words.colon(&words.with("worked-out-by", &given))));
            for one in steps {
                lines.push((depth + 1, step(one, words)));
                one.rests_on
                    .iter()
                    .for_each(|fact| under(fact, depth + 2, words, lines));
            }
        }
        Operand::Computed { of, .. } => of.iter().for_each(|part| under(part, depth, words, lines)),
        Operand::Parameter { .. }
        | Operand::Literal { .. }
        | Operand::OneOf { .. }
        | Operand::NotQuoted
        | Operand::AsOf { .. } => {}
    }
}
