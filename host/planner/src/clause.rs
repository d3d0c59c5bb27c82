//! A clause of a rule in one line, as pack tests and plans quote it.

use throughcare_model::{Operand, Quantifier, Reason, ReasonNode};

/// Writes a clause in one line: `home.first_night.status == confirmed`, `a == 1 or b == 2`.
pub fn clause(reason: &Reason) -> String {
    match &reason.node {
        ReasonNode::Compare {
            left,
            relation,
            right,
        } => match right {
            Operand::OneOf { .. } => format!("{} one of {}", operand(left), operand(right)),
            _ => format!("{} {} {}", operand(left), relation.sign(), operand(right)),
        },
        ReasonNode::SaidNo { fact } => format!("{} declined", operand(fact)),
        ReasonNode::Entries {
            quantifier, list, ..
        } => {
            let of = match quantifier {
                Quantifier::All => "every entry",
                Quantifier::Any => "at least one entry",
            };
            format!("{of} of {}", operand(list))
        }
        ReasonNode::Named { name, .. } => name.clone(),
        ReasonNode::Told { text } => text.clone(),
        ReasonNode::Stated => reason.truth.word().to_owned(),
        ReasonNode::Question { question, .. } => question.word().to_owned(),
        ReasonNode::Not { of } => format!("not ({})", joined(of, "")),
        ReasonNode::Any { of } => joined(of, " or "),
        ReasonNode::All { of } | ReasonNode::Item { of } => joined(of, " and "),
    }
}

/// Writes one side of a comparison: a path, a name, a value.
pub fn operand(operand: &Operand) -> String {
    match operand {
        Operand::Fact { path, .. } => path.clone(),
        Operand::Parameter { name, .. } => name.clone(),
        Operand::Literal { value } => value.to_string(),
        Operand::OneOf { values } => values
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", "),
        Operand::NotQuoted => "(not quoted)".to_owned(),
        Operand::AsOf { .. } => "the day of the plan".to_owned(),
        Operand::Computed { by, of, .. } => {
            let parts: Vec<_> = of.iter().map(self::operand).collect();
            match (by.as_str(), parts.as_slice()) {
                ("+" | "-", [left, right]) => format!("{left} {by} {right}"),
                _ => format!("{by}({})", parts.join(", ")),
            }
        }
    }
}

fn joined(parts: &[Reason], by: &str) -> String {
    parts.iter().map(clause).collect::<Vec<_>>().join(by)
}
