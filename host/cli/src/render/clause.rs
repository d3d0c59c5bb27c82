//! One clause of a rule in plain words: what it claims, and how the facts in it stand.

use throughcare_model::{
    FactState, Operand, Quantifier, Reason, ReasonNode, Relation, Truth, Value,
};

use super::operand::{Standing, is_time, noun, standings};
use super::wording::{clean, list};

/// A clause as a sentence: `home.first_night.status is "confirmed"` — `recorded as "promised"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Clause {
    /// Whether the claim holds.
    pub(crate) truth: Truth,
    /// What it claims.
    pub(crate) claim: String,
    /// How the facts in it stand.
    pub(crate) facts: Vec<Standing>,
}

/// Which way round a clause is told: inside `not`, the claim that would fulfil the rule is the opposite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sense {
    AsWritten,
    Opposite,
}

impl Sense {
    /// Returns the sense inside one more `not`.
    pub(crate) fn flipped(self) -> Self {
        match self {
            Self::AsWritten => Self::Opposite,
            Self::Opposite => Self::AsWritten,
        }
    }
}

impl Clause {
    /// Puts one clause in words, without the clauses under it.
    pub(crate) fn of(reason: &Reason, sense: Sense) -> Self {
        let opposite = sense == Sense::Opposite;
        let (claim, facts) = Self::words(reason, opposite);
        let truth = if opposite {
            !reason.truth
        } else {
            reason.truth
        };
        Self {
            truth,
            claim,
            facts,
        }
    }

    fn words(reason: &Reason, opposite: bool) -> (String, Vec<Standing>) {
        let plain = |claim: &str| (claim.to_owned(), Vec::new());
        match &reason.node {
            ReasonNode::Compare {
                left,
                relation,
                right,
            } => {
                let facts = standings(&[left, right]);
                let claim = unquoted(&facts)
                    .unwrap_or_else(|| comparison(left, *relation, right, opposite));
                (claim, facts)
            }
            ReasonNode::SaidNo { fact } => (said_no(fact, opposite), refusal(fact)),
            ReasonNode::Entries {
                quantifier, list, ..
            } => (entries(*quantifier, list, opposite), standings(&[list])),
            ReasonNode::Told { text } if opposite => {
                (format!("not so: {}", clean(text)), Vec::new())
            }
            ReasonNode::Told { text } => (clean(text), Vec::new()),
            ReasonNode::Named { name, .. } if opposite => {
                (format!("not {}", named(name)), Vec::new())
            }
            ReasonNode::Named { name, .. } => (named(name), Vec::new()),
            ReasonNode::Stated => plain("the rule states it outright"),
            ReasonNode::All { .. } => plain("all of these"),
            ReasonNode::Any { .. } => plain("at least one of these"),
            ReasonNode::Not { .. } => plain("the opposite of this"),
            ReasonNode::Question { question, .. } => plain(question.word()),
            ReasonNode::Item { .. } => plain("the item"),
        }
    }

    /// Returns claim and standing in one line; a fact that is not the only one is named again.
    pub(crate) fn sentence(&self) -> String {
        let facts: Vec<_> = self.facts.iter().filter(|fact| !fact.is_given).collect();
        match facts.as_slice() {
            [] => self.claim.clone(),
            [only] => format!("{} — {}", self.claim, only.state),
            several => {
                let facts: Vec<_> = several
                    .iter()
                    .map(|fact| format!("{} is {}", fact.path, fact.state))
                    .collect();
                format!("{} — {}", self.claim, facts.join("; "))
            }
        }
    }
}

/// What may only be named is not told with the value that it is compared with, which would quote it.
fn unquoted(facts: &[Standing]) -> Option<String> {
    let paths: Vec<_> = facts
        .iter()
        .filter(|fact| fact.is_withheld)
        .map(|fact| fact.path.clone())
        .collect();
    match paths.as_slice() {
        [] => None,
        [only] => Some(format!("{only} is as the rule asks")),
        several => Some(format!("{} are as the rule asks", list(several, "and"))),
    }
}

fn said_no(fact: &Operand, opposite: bool) -> String {
    let said = if opposite { "has not said" } else { "has said" };
    format!("the person {said} no to {}", noun(fact))
}

/// How a fact stands that the person was asked about; that they declined is the claim itself.
fn refusal(fact: &Operand) -> Vec<Standing> {
    match fact {
        Operand::Fact {
            state: FactState::Declined,
            ..
        } => Vec::new(),
        _ => standings(&[fact]),
    }
}

fn named(name: &str) -> String {
    format!("\"{}\"", clean(&name.replace('_', " ")))
}

fn comparison(left: &Operand, relation: Relation, right: &Operand, opposite: bool) -> String {
    // "is no" reads better than "is not yes".
    if let (
        Relation::Is | Relation::IsNot,
        Operand::Literal {
            value: Value::YesNo(yes),
        },
    ) = (relation, right)
    {
        let wanted = *yes == ((relation == Relation::Is) != opposite);
        return format!("{} is {}", noun(left), if wanted { "yes" } else { "no" });
    }
    let relation = if opposite {
        opposite_of(relation)
    } else {
        relation
    };
    let words = match (relation, is_time(left) || is_time(right)) {
        (Relation::Is, _) => "is",
        (Relation::IsNot, _) => "is not",
        (Relation::Below, true) => "is before",
        (Relation::Below, false) => "is less than",
        (Relation::AtMost, true) => "is on or before",
        (Relation::AtMost, false) => "is at most",
        (Relation::Above, true) => "is after",
        (Relation::Above, false) => "is more than",
        (Relation::AtLeast, true) => "is on or after",
        (Relation::AtLeast, false) => "is at least",
    };
    // What is worked out carries its outcome in a clause of its own, which wants closing.
    let close = match left {
        Operand::Computed { value: Some(_), .. } => ",",
        _ => "",
    };
    format!("{}{close} {words} {}", noun(left), noun(right))
}

fn opposite_of(relation: Relation) -> Relation {
    match relation {
        Relation::Is => Relation::IsNot,
        Relation::IsNot => Relation::Is,
        Relation::Below => Relation::AtLeast,
        Relation::AtMost => Relation::Above,
        Relation::Above => Relation::AtMost,
        Relation::AtLeast => Relation::Below,
    }
}

fn entries(quantifier: Quantifier, of: &Operand, opposite: bool) -> String {
    let list = noun(of);
    match (quantifier, opposite) {
        (Quantifier::All, false) => format!("every entry of {list}"),
        (Quantifier::Any, false) => format!("at least one entry of {list}"),
        (Quantifier::All, true) => format!("not every entry of {list}"),
        (Quantifier::Any, true) => format!("no entry of {list}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date_fact(path: &str) -> Operand {
        Operand::Fact {
            path: path.into(),
            state: FactState::NotRecorded,
            value: None,
            by: None,
            steps: Vec::new(),
        }
    }

    #[test]
    fn dates_come_before_and_after_and_numbers_are_less_and_more() {
        let dates = |relation| {
            comparison(
                &date_fact("plan.opened_on"),
                relation,
                &date_fact("release.date"),
                false,
            )
        };
        assert_eq!(
            dates(Relation::Below),
            "plan.opened_on is before release.date"
        );
        assert_eq!(
            dates(Relation::AtLeast),
            "plan.opened_on is on or after release.date"
        );
        let ten = Operand::Literal {
            value: Value::Integer(10),
        };
        let numbers = |relation| comparison(&date_fact("money.hours"), relation, &ten, false);
        assert_eq!(numbers(Relation::Above), "money.hours is more than 10");
    }

    #[test]
    fn the_opposite_of_a_comparison_holds_exactly_where_it_does_not() {
        let all = [
            Relation::Is,
            Relation::IsNot,
            Relation::Below,
            Relation::AtMost,
            Relation::Above,
            Relation::AtLeast,
        ];
        let holds = |relation: Relation, a: i32, b: i32| match relation {
            Relation::Is => a == b,
            Relation::IsNot => a != b,
            Relation::Below => a < b,
            Relation::AtMost => a <= b,
            Relation::Above => a > b,
            Relation::AtLeast => a >= b,
        };
        for relation in all {
            for (a, b) in [(1, 2), (2, 2), (3, 2)] {
                assert_ne!(holds(relation, a, b), holds(opposite_of(relation), a, b));
            }
        }
    }

    #[test]
    fn what_may_not_be_quoted_is_not_told_with_the_value_it_is_compared_with() {
        let taken = Operand::Fact {
            path: "health.takes_medicine".into(),
            state: FactState::Recorded,
            value: None,
            by: None,
            steps: Vec::new(),
        };
        let yes = Operand::Literal {
            value: Value::YesNo(true),
        };
        let node = ReasonNode::Compare {
            left: taken,
            relation: Relation::Is,
            right: yes,
        };
        let clause = Clause::of(&Reason::new(Truth::Yes, node), Sense::AsWritten);
        assert_eq!(
            clause.sentence(),
            "health.takes_medicine is as the rule asks — recorded, not quoted here"
        );
    }
}
