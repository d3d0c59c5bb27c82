//! One clause of a rule in plain words: what it claims, and how the facts in it stand.

use throughcare_model::{
    FactState, Operand, Quantifier, Question, Reason, ReasonNode, Relation, Truth, Value,
};

use super::operand::{Standing, is_time, noun, standings, subject};
use crate::words::Words;

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
    pub(crate) fn of(reason: &Reason, sense: Sense, words: &Words) -> Self {
        let opposite = sense == Sense::Opposite;
        let (claim, facts) = Self::claim(reason, opposite, words);
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

    fn claim(reason: &Reason, opposite: bool, words: &Words) -> (String, Vec<Standing>) {
        let plain = |claim: String| (claim, Vec::new());
        match &reason.node {
            ReasonNode::Compare {
                left,
                relation,
                right,
            } => {
                let facts = standings(&[left, right], words);
                let claim = unquoted(&facts, words)
                    .unwrap_or_else(|| comparison(left, *relation, right, opposite, words));
                (claim, facts)
            }
            ReasonNode::SaidNo { fact } => (said_no(fact, opposite, words), refusal(fact, words)),
            ReasonNode::Entries {
                quantifier, list, ..
            } => (
                entries(*quantifier, list, opposite, words),
                standings(&[list], words),
            ),
            ReasonNode::Told { text } if opposite => {
                plain(words.with("not-so", &[("text", words.pack(text).into())]))
            }
            ReasonNode::Told { text } => plain(words.pack(text)),
            ReasonNode::Named { name, .. } => plain(named(name, opposite, words)),
            ReasonNode::Stated => plain(words.text("stated")),
            ReasonNode::All { .. } => plain(words.text("all-of-these")),
            ReasonNode::Any { .. } => plain(words.text("any-of-these")),
            ReasonNode::Not { .. } => plain(words.text("opposite-of-this")),
            ReasonNode::Question { question, .. } => plain(question_name(*question, words)),
            ReasonNode::Item { .. } => plain(words.text("the-item")),
        }
    }

    /// Returns claim and standing in one line; a fact that is not the only one is named again.
    pub(crate) fn sentence(&self, words: &Words) -> String {
        let facts: Vec<_> = self.facts.iter().filter(|fact| !fact.is_given).collect();
        match facts.as_slice() {
            [] => self.claim.clone(),
            [only] => with_state(&self.claim, &only.state, words),
            several => {
                let stands = |fact: &&Standing| {
                    let given = [
                        ("fact", fact.path.as_str().into()),
                        ("state", fact.state.as_str().into()),
                    ];
                    words.with("fact-stands", &given)
                };
                let facts: Vec<_> = several.iter().map(stands).collect();
                with_state(&self.claim, &words.long_series(&facts), words)
            }
        }
    }
}

fn with_state(claim: &str, state: &str, words: &Words) -> String {
    words.with(
        "clause",
        &[("claim", claim.into()), ("state", state.into())],
    )
}

/// What may only be named is not told with the value that it is compared with, which would quote it.
fn unquoted(facts: &[Standing], words: &Words) -> Option<String> {
    let paths: Vec<_> = facts
        .iter()
        .filter(|fact| fact.is_withheld)
        .map(|fact| fact.path.clone())
        .collect();
    match paths.as_slice() {
        [] => None,
        [only] => Some(words.with("is-as-asked", &[("facts", only.into())])),
        several => Some(words.with("are-as-asked", &[("facts", words.and(several).into())])),
    }
}

fn said_no(fact: &Operand, opposite: bool, words: &Words) -> String {
    let given = [("fact", noun(fact, words).into())];
    if opposite {
        words.with("not-said-no", &given)
    } else {
        words.with("said-no", &given)
    }
}

/// How a fact stands that the person was asked about; that they declined is the claim itself.
fn refusal(fact: &Operand, words: &Words) -> Vec<Standing> {
    match fact {
        Operand::Fact {
            state: FactState::Declined,
            ..
        } => Vec::new(),
        _ => standings(&[fact], words),
    }
}

fn named(name: &str, opposite: bool, words: &Words) -> String {
    let name = words.pack(&name.replace('_', " "));
    if opposite {
        words.with("not-named", &[("name", name.into())])
    } else {
        words.with("named", &[("name", name.into())])
    }
}

fn question_name(question: Question, words: &Words) -> String {
    match question {
        Question::Applies => words.text("question-name-applies"),
        Question::Met => words.text("question-name-met"),
        Question::Arranged => words.text("question-name-arranged"),
        Question::Declined => words.text("question-name-declined"),
    }
}

fn comparison(
    left: &Operand,
    relation: Relation,
    right: &Operand,
    opposite: bool,
    words: &Words,
) -> String {
    // "is no" reads better than "is not yes".
    if let (
        Relation::Is | Relation::IsNot,
        Operand::Literal {
            value: Value::YesNo(yes),
        },
    ) = (relation, right)
    {
        let wanted = *yes == ((relation == Relation::Is) != opposite);
        let given = [("left", noun(left, words).into())];
        return if wanted {
            words.with("is-yes", &given)
        } else {
            words.with("is-no", &given)
        };
    }
    let relation = if opposite {
        opposite_of(relation)
    } else {
        relation
    };
    let given = [
        ("left", subject(left, words).into()),
        ("right", noun(right, words).into()),
    ];
    match (relation, is_time(left) || is_time(right)) {
        (Relation::Is, _) => words.with("is", &given),
        (Relation::IsNot, _) => words.with("is-not", &given),
        (Relation::Below, true) => words.with("is-before", &given),
        (Relation::Below, false) => words.with("is-less", &given),
        (Relation::AtMost, true) => words.with("is-on-or-before", &given),
        (Relation::AtMost, false) => words.with("is-at-most", &given),
        (Relation::Above, true) => words.with("is-after", &given),
        (Relation::Above, false) => words.with("is-more", &given),
        (Relation::AtLeast, true) => words.with("is-on-or-after", &given),
        (Relation::AtLeast, false) => words.with("is-at-least", &given),
    }
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

fn entries(quantifier: Quantifier, of: &Operand, opposite: bool, words: &Words) -> String {
    let given = [("list", noun(of, words).into())];
    match (quantifier, opposite) {
        (Quantifier::All, false) => words.with("every-entry", &given),
        (Quantifier::Any, false) => words.with("some-entry", &given),
        (Quantifier::All, true) => words.with("not-every-entry", &given),
        (Quantifier::Any, true) => words.with("no-entry", &given),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

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
        let words = Words::of(Language::English);
        let dates = |relation| {
            comparison(
                &date_fact("plan.opened_on"),
                relation,
                &date_fact("release.date"),
                false,
                &words,
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
        let numbers =
            |relation| comparison(&date_fact("money.hours"), relation, &ten, false, &words);
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
        let words = Words::of(Language::English);
        let clause = Clause::of(&Reason::new(Truth::Yes, node), Sense::AsWritten, &words);
        assert_eq!(
            clause.sentence(&words),
            "health.takes_medicine is as the rule asks — recorded, not quoted here"
        );
    }
}
