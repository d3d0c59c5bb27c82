//! A clause of a rule in one line, as pack tests and plans quote it.

use throughcare_model::{Given, Message, Operand, Quantifier, Reason, ReasonNode, Truth, message};

/// Writes a clause in one line: `home.first_night.status == confirmed`, `a == 1 or b == 2`.
pub fn clause(reason: &Reason) -> Message {
    match &reason.node {
        ReasonNode::Compare {
            left,
            relation,
            right,
        } => {
            let (left, side) = (operand(left), operand(right));
            if matches!(right, Operand::OneOf { .. }) {
                message!("{left} one of {values}", left, values = side)
            } else {
                let sign = relation.sign();
                message!("{left} {sign} {right}", left, sign, right = side)
            }
        }
        ReasonNode::SaidNo { fact } => message!("{fact} declined", fact = operand(fact)),
        ReasonNode::Entries {
            quantifier, list, ..
        } => match quantifier {
            Quantifier::All => message!("every entry of {list}", list = operand(list)),
            Quantifier::Any => message!("at least one entry of {list}", list = operand(list)),
        },
        ReasonNode::Named { name, .. } => message!("{name}", name),
        ReasonNode::Told { text } => Message::of_pack(text),
        ReasonNode::Stated => match reason.truth {
            Truth::Yes => message!("yes"),
            Truth::No => message!("no"),
            Truth::Unknown => message!("unknown"),
        },
        ReasonNode::Question { question, .. } => message!("{name}", name = question.word()),
        ReasonNode::Not { of } => {
            let clause = of.first().map(clause).unwrap_or_default();
            message!("not ({clause})", clause)
        }
        ReasonNode::Any { of } => joined(of, |clauses, next| {
            message!("{clauses} or {next}", clauses, next)
        }),
        ReasonNode::All { of } | ReasonNode::Item { of } => joined(of, |clauses, next| {
            message!("{clauses} and {next}", clauses, next)
        }),
    }
}

/// Writes one side of a comparison: a path, a name, a value.
pub fn operand(operand: &Operand) -> Given {
    match operand {
        Operand::Fact { path: name, .. } | Operand::Parameter { name, .. } => Given::from(name),
        Operand::Literal { value } => Given::from(value),
        Operand::OneOf { values } => {
            let values: Vec<_> = values.iter().map(ToString::to_string).collect();
            Given::from(values.join(", "))
        }
        Operand::NotQuoted => Given::from(message!("(not quoted)")),
        Operand::AsOf { .. } => Given::from(message!("the day of the plan")),
        Operand::Computed { by, of, .. } => match (by.as_str(), of.as_slice()) {
            (sign @ ("+" | "-"), [left, right]) => Given::from(message!(
                "{left} {sign} {right}",
                left = self::operand(left),
                sign,
                right = self::operand(right)
            )),
            _ => Given::from(message!("{word}({parts})", word = by, parts = listed(of))),
        },
    }
}

/// Returns what a word is given: `a, b`.
fn listed(of: &[Operand]) -> Message {
    let mut parts = of.iter().map(operand);
    let first = parts
        .next()
        .map_or_else(Message::default, |first| message!("{first}", first));
    parts.fold(first, |parts, next| {
        message!("{parts}, {next}", parts, next)
    })
}

fn joined(parts: &[Reason], by: impl Fn(Message, Message) -> Message) -> Message {
    let clauses = parts.iter().map(clause);
    clauses.reduce(by).unwrap_or_default()
}
