//! Components that misbehave: each ends within its budget, says which it was and why, and harms nobody else.

use std::sync::LazyLock;

use throughcare_engine::{Answer, Budget, Component, ComponentCause, Fault, Rule};
use throughcare_model::{Question, Truth, Value};

use crate::making::{Papers, SAFE, fitted, load, rule, rule_with, said};

/// A component that does what it should.
static SOUND: LazyLock<Component> =
    LazyLock::new(|| load(&rule("(i32.const 600)")).expect("the component loads"));

/// Asks a rule `met` twice over and holds both answers to be the same: what ends it must not depend on the machine.
/// The engine is as good as before afterwards.
fn asked(component: &[u8]) -> Answer {
    let papers = Papers::new().with("home.safe", Value::YesNo(true));
    let rule = fitted(component, &papers);
    let first = rule.ask(Question::Met, &papers.window());
    let second = rule.ask(Question::Met, &papers.window());
    assert_eq!(first.trouble, second.trouble);
    assert_eq!(first.reads, second.reads);
    let sound = Rule::from_component(&SOUND, papers.names(), Budget::default());
    let sound = sound.map(|rule| rule.ask(Question::Met, &papers.window()).truth);
    assert_eq!(sound.ok(), Some(Truth::Yes));
    first
}

/// What a reader sees of the trouble, after the name of the component.
fn trouble(component: &[u8]) -> String {
    let answer = asked(component);
    assert_eq!(
        answer.truth,
        Truth::Unknown,
        "a rule that fails answers nothing"
    );
    let said = said(&answer.trouble.expect("the component fails"));
    let about = ": component `test.wasm`, asked for `ask(met)`: ";
    said.replacen(about, " / ", 1)
}

#[test]
fn an_endless_loop_ends_with_its_fuel() {
    assert_eq!(
        trouble(&rule("(loop $for_ever (br $for_ever)) (unreachable)")),
        "component/budget-spent / it used up its fuel of 50000000"
    );
}

#[test]
fn endless_calls_of_the_host_end_with_their_number() {
    let ask = format!(
        "(loop $for_ever
            (call $yes_no {SAFE} (i32.const 0) (i32.const 0) (i32.const 2000))
            (br $for_ever))
         (unreachable)"
    );
    assert_eq!(
        trouble(&rule(&ask)),
        "component/budget-spent / it called the host more than 100000 times"
    );
}

#[test]
fn endless_panics_end_with_their_number_too() {
    let ask = "(loop $for_ever
            (call $panicked (i32.const 1100) (i32.const 4) (i32.const 1100) (i32.const 4) (i32.const 1))
            (br $for_ever))
         (unreachable)";
    assert_eq!(
        trouble(&rule(ask)),
        "component/budget-spent / it called the host more than 100000 times"
    );
}

#[test]
fn copying_memory_for_ever_ends_with_the_fuel_of_its_bytes() {
    let ask = "(drop (memory.grow (i32.const 900)))
        (loop $for_ever
            (memory.fill (i32.const 65536) (i32.const 1) (i32.const 50000000))
            (br $for_ever))
        (unreachable)";
    assert_eq!(
        trouble(&rule(ask)),
        "component/budget-spent / it used up its fuel of 50000000"
    );
}

#[test]
fn a_memory_bomb_gets_no_more_than_its_share() {
    let ask = "(loop $more
            (br_if $more (i32.ne (memory.grow (i32.const 100)) (i32.const -1))))
        (unreachable)";
    assert_eq!(
        trouble(&rule(ask)),
        "component/budget-spent / it asked for more than 67108864 bytes of memory"
    );
}

#[test]
fn a_table_bomb_gets_no_more_than_its_share() {
    let top = "(table $table 1 funcref)";
    let ask = "(loop $more
            (br_if $more (i32.ne (table.grow $table (ref.null func) (i32.const 1000)) (i32.const -1))))
        (unreachable)";
    assert_eq!(
        trouble(&rule_with(top, ask, "(i32.const 640)")),
        "component/budget-spent / it asked for more than 20000 table elements"
    );
}

#[test]
fn endless_recursion_ends_with_the_stack() {
    let top =
        "(func $down (param i32) (result i32) (i32.add (i32.const 1) (call $down (local.get 0))))";
    assert_eq!(
        trouble(&rule_with(
            top,
            "(call $down (i32.const 0))",
            "(i32.const 640)"
        )),
        "component/budget-spent / its calls went too deep"
    );
}

#[test]
fn ten_million_entries_are_not_copied() {
    // One reason, which says that it is all of ten million others; 40 MB are there for their numbers.
    let ask = "(drop (memory.grow (i32.const 900)))
        (i32.store (i32.const 604) (i32.const 3000))
        (i32.store (i32.const 608) (i32.const 1))
        (i32.store (i32.const 3008) (i32.const 65536))
        (i32.store (i32.const 3012) (i32.const 10000000))
        (i32.const 600)";
    assert_eq!(
        trouble(&rule(ask)),
        "component/budget-spent / it handed over more than 4194304 bytes at once"
    );
}

#[test]
fn two_million_reasons_are_not_copied() {
    // The answer says that its list of reasons, of 28 bytes each, has two million; the memory is there for it.
    let ask = "(drop (memory.grow (i32.const 900)))
        (i32.store (i32.const 604) (i32.const 65536))
        (i32.store (i32.const 608) (i32.const 2000000))
        (i32.const 600)";
    assert_eq!(
        trouble(&rule(ask)),
        "component/budget-spent / it handed over more than 4194304 bytes at once"
    );
}

#[test]
fn ten_million_recommendations_are_not_copied() {
    let advise = "(drop (memory.grow (i32.const 900)))
        (i32.store (i32.const 640) (i32.const 65536))
        (i32.store (i32.const 644) (i32.const 10000000))
        (i32.const 640)";
    let papers = Papers::new();
    let rule = fitted(&rule_with("", "(i32.const 600)", advise), &papers);
    let advised = rule.advise(&papers.window());
    assert!(advised.advice.is_empty());
    // Ten million of them do not even fit into 64 MiB.
    assert!(said(&advised.trouble.unwrap()).starts_with("component/trapped"));
}

#[test]
fn a_text_of_32_megabytes_is_not_copied() {
    let ask = "(drop (memory.grow (i32.const 900)))
        (call $panicked (i32.const 0) (i32.const 33554432) (i32.const 1100) (i32.const 4) (i32.const 1))
        (i32.const 600)";
    assert_eq!(
        trouble(&rule(ask)),
        "component/budget-spent / it handed over more than 4194304 bytes at once"
    );
}

#[test]
fn a_trap_is_named() {
    assert_eq!(
        trouble(&rule("(i32.div_u (i32.const 1) (i32.const 0))")),
        "component/trapped / it trapped: it divided by zero"
    );
}

#[test]
fn a_panic_shows_its_place_and_keeps_its_words() {
    let top = r#"(data (i32.const 4096) "the person lives at 12 High Street") (data (i32.const 4200) "src/lib.rs")"#;
    let ask = "(call $panicked (i32.const 4096) (i32.const 34) (i32.const 4200) (i32.const 10) (i32.const 9))
        (unreachable)";
    let answer = asked(&rule_with(top, ask, "(i32.const 640)"));
    let error = answer.trouble.unwrap();
    assert!(said(&error).ends_with("asked for `ask(met)`: it panicked at `src/lib.rs` line 9"));
    assert!(!format!("{error:?} {error}").contains("High Street"));
    let Fault::Component(fault) = error.fault else {
        panic!("about a component")
    };
    let ComponentCause::Panicked { message, .. } = fault.cause else {
        panic!("a panic")
    };
    assert_eq!(message.reveal(), "the person lives at 12 High Street");
}

#[test]
fn a_place_that_is_not_a_file_is_not_shown() {
    let top = r#"(data (i32.const 4096) "12 High Street")"#;
    let ask = "(call $panicked (i32.const 4096) (i32.const 14) (i32.const 4096) (i32.const 14) (i32.const 9))
        (unreachable)";
    assert_eq!(
        trouble(&rule_with(top, ask, "(i32.const 640)")),
        "component/panicked / it panicked"
    );
}

#[test]
fn nonsense_in_memory_is_no_answer() {
    for ask in [
        "(i32.const -4)",
        "(i32.store8 (i32.const 600) (i32.const 77)) (i32.const 600)",
        "(i32.store (i32.const 604) (i32.const -1)) (i32.store (i32.const 608) (i32.const 3)) (i32.const 600)",
    ] {
        assert!(
            trouble(&rule(ask)).starts_with("component/trapped / "),
            "{ask}"
        );
    }
}

#[test]
fn the_looks_before_a_failure_are_evidence() {
    let ask =
        format!("(call $yes_no {SAFE} (i32.const 0) (i32.const 0) (i32.const 2000)) (unreachable)");
    let answer = asked(&rule(&ask));
    assert!(answer.trouble.is_some());
    assert!(!answer.reads.is_empty());
}

#[test]
fn a_rule_that_fails_for_one_question_still_gives_advice_and_others_are_unaffected() {
    let papers = Papers::new().with("home.safe", Value::YesNo(true));
    let failing = fitted(&rule("(unreachable)"), &papers);
    let working = fitted(&rule("(i32.const 600)"), &papers);
    for _ in 0..100 {
        assert!(
            failing
                .ask(Question::Met, &papers.window())
                .trouble
                .is_some()
        );
        assert_eq!(failing.advise(&papers.window()).trouble, None);
        assert_eq!(
            working.ask(Question::Met, &papers.window()).truth,
            Truth::Yes
        );
    }
}

#[test]
fn many_threads_share_one_component() {
    let papers = Papers::new().with("home.safe", Value::YesNo(true));
    let rule = fitted(&rule("(i32.const 600)"), &papers);
    std::thread::scope(|scope| {
        for _ in 0..40 {
            scope.spawn(|| {
                for _ in 0..20 {
                    assert_eq!(rule.ask(Question::Met, &papers.window()).truth, Truth::Yes);
                }
            });
        }
    });
}

#[test]
fn a_recommendation_too_many_spoils_them_all() {
    // 51 recommendations of 44 bytes, of zeros: no words, no reasons.
    let advise = "(i32.store (i32.const 640) (i32.const 16384))
        (i32.store (i32.const 644) (i32.const 51))
        (i32.const 640)";
    let papers = Papers::new();
    let rule = fitted(&rule_with("", "(i32.const 600)", advise), &papers);
    let advised = rule.advise(&papers.window());
    assert!(advised.advice.is_empty());
    assert!(said(&advised.trouble.unwrap()).ends_with("it makes more than 50 recommendations"));
}
