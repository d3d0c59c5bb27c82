//! Promises that hold for every condition and every case, tried on generated ones.

pub(super) mod cases;
mod clauses;

use proptest::prelude::*;
use throughcare_model::{FactState, Question, Truth};

use super::world::World;
use crate::Way;
use cases::{Given, GivenCase, a_case};
use clauses::{Clause, a_clause};

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn rule_of(clause: &Clause) -> String {
    format!("fn met() {{ {} }}", clause.text())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_condition_and_a_script_agree_on_truth_reads_and_needs(clause in a_clause(), case in a_case()) {
        let world = World::new();
        let case = case.build(&world);
        let text = rule_of(&clause);
        let lowered = world.rule(&text);
        prop_assert_eq!(lowered.way(Question::Met), Way::Condition);
        let condition = world.ask(&lowered, &case);
        let script = world.ask(&lowered.into_script(), &case);
        world.agree(&text, &condition, &script);
    }

    #[test]
    fn a_condition_is_what_its_words_say(clause in a_clause(), case in a_case()) {
        let world = World::new();
        let answer = world.ask(&world.rule(&rule_of(&clause)), &case.build(&world));
        prop_assert_eq!(&answer.trouble, &None);
        prop_assert_eq!(answer.truth, clause.truth(&case));
    }

    #[test]
    fn taking_a_fact_away_only_ever_makes_an_answer_unknown(
        clause in a_clause(),
        case in a_case(),
        which in any::<prop::sample::Index>(),
    ) {
        let world = World::new();
        let rule = world.rule(&rule_of(&clause));
        let before = world.ask(&rule, &case.build(&world)).truth;
        let after = world.ask(&rule, &case.without(which).build(&world)).truth;
        prop_assert!(after == before || after == Truth::Unknown, "{before:?}, then {after:?}");
    }

    #[test]
    fn a_fact_that_is_not_needed_does_not_settle_anything(
        clause in a_clause(),
        case in a_case(),
        other in a_case(),
    ) {
        let world = World::new();
        let rule = world.rule(&rule_of(&clause));
        let answer = world.ask(&rule, &case.build(&world));
        let needed = world.paths(&answer.needs);
        prop_assert!(answer.truth == Truth::Unknown || needed.is_empty());
        for (path, value) in &other.facts {
            let is_known = matches!(case.facts.get(path), Some(Given::Recorded(_)));
            if is_known || needed.iter().any(|need| need == path) {
                continue;
            }
            let mut filled: GivenCase = case.clone();
            let is_declined = matches!(value, Given::State(FactState::Declined));
            if matches!(value, Given::Recorded(_)) || is_declined {
                filled.facts.insert(path, value.clone());
            }
            if case.facts.get(path).is_some_and(Given::is_declined) {
                continue;
            }
            let then = world.ask(&rule, &filled.build(&world));
            prop_assert_eq!(then.truth, answer.truth, "{}", path);
        }
    }

    #[test]
    fn everything_that_is_read_was_announced(clause in a_clause(), case in a_case()) {
        let world = World::new();
        let rule = world.rule(&rule_of(&clause));
        let answer = world.ask(&rule, &case.build(&world));
        let announced = rule.may_read(Question::Met);
        let facts = world.vocabulary.iter().map(|(id, _)| id);
        for read in answer.reads.iter(facts) {
            prop_assert!(announced.contains(&read.fact));
        }
    }
}

/// The tests above would pass on conditions that are always unknown.
#[test]
fn generated_conditions_come_out_every_way() {
    use proptest::strategy::ValueTree as _;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut seen = std::collections::BTreeMap::new();
    for _ in 0..300 {
        let clause = a_clause().new_tree(&mut runner).unwrap().current();
        let case = a_case().new_tree(&mut runner).unwrap().current();
        *seen.entry(clause.truth(&case)).or_insert(0) += 1;
    }
    assert!(
        seen.len() == 3 && seen.values().all(|count| *count > 30),
        "{seen:?}"
    );
}
