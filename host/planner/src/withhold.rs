//! Takes out of a reason tree what would give away a fact that is named and never quoted.
//!
//! A clause such as `health.x == "positive"` that is shown to hold quotes the fact as surely as its value
//! does. The clause, its truth and its place in the rule stay; the value it is compared with goes.

use throughcare_model::{FactState, Operand, Reason, ReasonNode};

/// Withholds the values that sensitive facts are compared with, in the whole tree.
pub(crate) fn withhold(reason: &mut Reason) {
    match &mut reason.node {
        ReasonNode::Compare { left, right, .. } => {
            if rests_on_unquoted(left) || rests_on_unquoted(right) {
                withhold_literals(left);
                withhold_literals(right);
            }
        }
        ReasonNode::Item { of }
        | ReasonNode::Question { of, .. }
        | ReasonNode::All { of }
        | ReasonNode::Any { of }
        | ReasonNode::Not { of }
        | ReasonNode::Entries { of, .. }
        | ReasonNode::Named { of, .. } => of.iter_mut().for_each(withhold),
        ReasonNode::SaidNo { .. } | ReasonNode::Told { .. } | ReasonNode::Stated => {}
    }
}

/// A fact that is recorded and carries no value is one that the vocabulary does not let be quoted.
fn rests_on_unquoted(operand: &Operand) -> bool {
    match operand {
        Operand::Fact {
            path, state, value, ..
        } => {
            matches!(state, FactState::Recorded | FactState::Derived)
                && value.is_none()
                && !path.ends_with("[]")
        }
        Operand::Computed { of, .. } => of.iter().any(rests_on_unquoted),
        Operand::Parameter { .. }
        | Operand::Literal { .. }
        | Operand::OneOf { .. }
        | Operand::NotQuoted
        | Operand::AsOf { .. } => false,
    }
}

fn withhold_literals(operand: &mut Operand) {
    match operand {
        Operand::Literal { .. } | Operand::OneOf { .. } => *operand = Operand::NotQuoted,
        Operand::Computed { of, .. } => of.iter_mut().for_each(withhold_literals),
        Operand::Fact { .. }
        | Operand::Parameter { .. }
        | Operand::NotQuoted
        | Operand::AsOf { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::withhold;
    use throughcare_model::{
        FactState, Operand, Reason, ReasonNode, Relation, Sensitive, Truth, Value,
    };

    fn compared(value: Option<Value>) -> Operand {
        let left = Operand::Fact {
            path: "health.test".to_owned(),
            state: FactState::Recorded,
            value: value.map(Sensitive::new),
            by: None,
            steps: Vec::new(),
        };
        let right = Operand::Literal {
            value: Value::text("positive"),
        };
        let node = ReasonNode::Compare {
            left,
            relation: Relation::Is,
            right,
        };
        let all = ReasonNode::All {
            of: vec![Reason::new(Truth::Yes, node)],
        };
        let mut reason = Reason::new(Truth::Yes, all);
        withhold(&mut reason);
        match &reason.parts()[0].node {
            ReasonNode::Compare { right, .. } => right.clone(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_an_unquoted_fact_is_compared_with_is_not_quoted_either() {
        assert_eq!(compared(None), Operand::NotQuoted);
    }

    #[test]
    fn what_a_quoted_fact_is_compared_with_stays() {
        let positive = Value::text("positive");
        assert_eq!(
            compared(Some(positive.clone())),
            Operand::Literal { value: positive }
        );
    }
}
