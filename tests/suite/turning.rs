//! Answers that turn on a later day: the plan of that day agrees, on every case.

use throughcare::{CaseFile, Date, Planner};
use throughcare_model::{FactKind, Question, ReasonNode, Truth};

use crate::support::{AS_OF, every_case, finding, kyoto};

#[test]
fn the_plan_of_the_day_on_which_an_answer_turns_agrees() {
    let planner = kyoto();
    let mut turns = 0;
    for case in every_case() {
        for found in planner.plan(&case, AS_OF).findings {
            for turn in &found.turns {
                let on = |day: Date| answer(planner, &case, day, &found.item, turn.question);
                assert_eq!(on(AS_OF), Some(turn.now));
                if let Some(from) = turn.from {
                    assert_ne!(turn.now, Truth::Yes);
                    assert_eq!(on(from), Some(Truth::Yes), "{} from {from}", found.item);
                    assert_ne!(on(before(from)), Some(Truth::Yes), "{}", found.item);
                }
                if let Some(until) = turn.until {
                    assert_eq!(on(until), Some(Truth::Yes), "{} until {until}", found.item);
                    assert_ne!(on(after(until)), Some(Truth::Yes), "{}", found.item);
                }
                turns += 1;
            }
        }
    }
    assert!(turns > 20, "{turns} answers turn");
}

/// What is not said to turn does not: looked at over the days on which anything could. Only where the day would give
/// away a sensitive date is a turn kept back.
#[test]
fn an_answer_that_is_not_said_to_turn_does_not_turn_in_three_months() {
    let planner = kyoto();
    for case in every_case() {
        let now = planner.plan(&case, AS_OF);
        for day in (1..=13).map(|week| later(AS_OF, week * 7)) {
            let then = planner.plan(&case, day);
            for found in &now.findings {
                let later = finding(&then, &found.item);
                for question in Question::ALL {
                    let is_named = found.turns.iter().any(|turn| turn.question == question);
                    let (one, other) = (truth(found, question), truth(later, question));
                    let is_yes = |truth: Option<Truth>| truth == Some(Truth::Yes);
                    assert!(
                        is_named
                            || is_yes(one) == is_yes(other)
                            || rests_on_a_sensitive_day(planner, &found.item, question),
                        "{} {question:?} on {day}",
                        found.item
                    );
                }
            }
        }
    }
}

fn rests_on_a_sensitive_day(planner: &Planner, item: &str, question: Question) -> bool {
    let law = planner.law();
    let (id, _) = law.items_on(AS_OF).find(|(_, one)| one.id == item).unwrap();
    let read = planner.rule(id).unwrap().may_read(question);
    read.into_iter().any(|fact| {
        let fact = law.vocabulary().get(fact).unwrap();
        fact.sensitivity.is_some() && matches!(fact.kind, FactKind::Date | FactKind::Days)
    })
}

fn answer(
    planner: &Planner,
    case: &CaseFile,
    day: Date,
    item: &str,
    question: Question,
) -> Option<Truth> {
    truth(finding(&planner.plan(case, day), item), question)
}

fn truth(found: &throughcare_model::Finding, asked: Question) -> Option<Truth> {
    let parts = found.because.parts().iter();
    let mut questions = parts.filter(
        |part| matches!(part.node, ReasonNode::Question { question, .. } if question == asked),
    );
    questions.next().map(|part| part.truth)
}

fn before(day: Date) -> Date {
    day.yesterday().unwrap()
}

fn after(day: Date) -> Date {
    day.tomorrow().unwrap()
}

fn later(day: Date, days: usize) -> Date {
    (0..days).fold(day, |day, _| after(day))
}
