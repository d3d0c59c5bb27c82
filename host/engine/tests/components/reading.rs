//! What a component sees, and what is recorded of it.

use throughcare_engine::{Read, ReadSet, Rule};
use throughcare_model::{Question, Truth, Value};

use crate::making::{Papers, SAFE, SECRET, STATUS, fitted, load, refused, rule, rule_with, said};

/// Answers `met` by the yes-no fact `home.safe`: the truth is `no` 0, `unknown` 1, `yes` 2.
const BY_SAFETY: &str = r"
    (call $yes_no (i32.const 1024) (i32.const 9) (i32.const 0) (i32.const 0) (i32.const 2000))
    (i32.store8 (i32.const 600)
        (if (result i32) (i32.load8_u (i32.const 2001))
            (then (i32.mul (i32.const 2) (i32.load8_u (i32.const 2002))))
            (else (i32.const 1))))
    (i32.const 600)";

fn reads(papers: &Papers, paths: &[&str]) -> ReadSet {
    let ids = paths.iter().filter_map(|path| papers.vocabulary.find(path));
    ids.map(Read::of).collect()
}

fn by_safety(papers: &Papers) -> Rule {
    fitted(&rule(BY_SAFETY), papers)
}

#[test]
fn a_component_answers_from_the_case() {
    for (holds, truth) in [(true, Truth::Yes), (false, Truth::No)] {
        let papers = Papers::new().with("home.safe", Value::YesNo(holds));
        let answer = by_safety(&papers).ask(Question::Met, &papers.window());
        assert_eq!(answer.trouble, None);
        assert_eq!(answer.truth, truth);
        assert_eq!(answer.reads, reads(&papers, &["home.safe"]));
        assert!(answer.needs.is_empty());
    }
}

#[test]
fn an_absent_fact_is_unknown_and_its_look_is_evidence() {
    let papers = Papers::new();
    let answer = by_safety(&papers).ask(Question::Met, &papers.window());
    assert_eq!(answer.trouble, None);
    assert_eq!(answer.truth, Truth::Unknown);
    assert_eq!(answer.reads, reads(&papers, &["home.safe"]));
    assert_eq!(answer.needs, answer.reads);
}

#[test]
fn a_question_that_is_left_out_answers_itself() {
    let papers = Papers::new();
    let rule = by_safety(&papers);
    let truth = |question| rule.ask(question, &papers.window()).truth;
    assert_eq!(truth(Question::Applies), Truth::Yes);
    assert_eq!(truth(Question::Arranged), Truth::No);
    assert_eq!(truth(Question::Declined), Truth::No);
}

#[test]
fn a_look_at_an_undeclared_fact_spoils_the_answer_whatever_it_says() {
    let ask = format!(
        "(call $text {SECRET} (i32.const 0) (i32.const 0) (i32.const 2000)) (i32.const 600)"
    );
    let papers = Papers::new().with("home.secret", Value::text("a letter"));
    let answer = fitted(&rule(&ask), &papers).ask(Question::Met, &papers.window());
    assert_eq!(answer.truth, Truth::Unknown);
    assert!(answer.reads.is_empty());
    assert_eq!(
        said(&answer.trouble.unwrap()),
        "component/misuse: component `test.wasm`, asked for `ask(met)`: it looked at `home.secret`, which its \
         description leaves out"
    );
}

#[test]
fn a_name_that_might_quote_the_case_is_not_repeated() {
    // It reads a text and asks for a fact of that name.
    let ask = format!(
        "(call $text {STATUS} (i32.const 0) (i32.const 0) (i32.const 2000))
         (call $text (i32.load (i32.const 2008)) (i32.load (i32.const 2012)) (i32.const 0) (i32.const 0) (i32.const 2100))
         (i32.const 600)"
    );
    let papers = Papers::new().with("home.status", Value::text("confirmed"));
    let answer = fitted(&rule(&ask), &papers).ask(Question::Met, &papers.window());
    let trouble = answer.trouble.unwrap();
    assert!(said(&trouble).ends_with(
        "it looked at something the pack does not know, which its description leaves out"
    ));
    assert!(!format!("{trouble:?} {trouble}").contains("confirmed"));
}

#[test]
fn a_fact_of_another_kind_is_told_to_the_component_and_to_the_host() {
    let ask = format!(
        "(call $text {SAFE} (i32.const 0) (i32.const 0) (i32.const 2000))
         ;; an error, of the second kind of misuse
         (if (i32.or (i32.eqz (i32.load8_u (i32.const 2000))) (i32.ne (i32.load8_u (i32.const 2004)) (i32.const 1)))
            (then (unreachable)))
         (i32.const 600)"
    );
    let papers = Papers::new().with("home.safe", Value::YesNo(true));
    let answer = fitted(&rule(&ask), &papers).ask(Question::Met, &papers.window());
    assert_eq!(answer.truth, Truth::Unknown);
    assert!(
        said(&answer.trouble.unwrap())
            .ends_with("it looked at `home.safe`, as something that it is not")
    );
}

#[test]
fn two_evaluations_share_nothing() {
    // Counts its own calls in its memory, and says yes only to the second.
    let ask = "(i32.store (i32.const 3000) (i32.add (i32.load (i32.const 3000)) (i32.const 1)))
        (i32.store8 (i32.const 600) (if (result i32) (i32.eq (i32.load (i32.const 3000)) (i32.const 1))
            (then (i32.const 0)) (else (i32.const 2))))
        (i32.const 600)";
    let papers = Papers::new();
    let rule = fitted(&rule(ask), &papers);
    for _ in 0..50 {
        assert_eq!(rule.ask(Question::Met, &papers.window()).truth, Truth::No);
    }
}

#[test]
fn nothing_of_one_evaluation_is_left_in_memory_for_the_next() {
    // Says no if a mebibyte that it was just given holds anything, and leaves it full.
    let ask = "(local $at i32)
        (drop (memory.grow (i32.const 16)))
        (local.set $at (i32.const 65536))
        (i32.store8 (i32.const 600) (i32.const 2))
        (loop $next
            (if (i64.ne (i64.load (local.get $at)) (i64.const 0))
                (then (i32.store8 (i32.const 600) (i32.const 0))))
            (local.set $at (i32.add (local.get $at) (i32.const 8)))
            (br_if $next (i32.lt_u (local.get $at) (i32.const 1114112))))
        (memory.fill (i32.const 65536) (i32.const 170) (i32.const 1048576))
        (i32.const 600)";
    let papers = Papers::new();
    let rule = fitted(&rule(ask), &papers);
    for _ in 0..20 {
        let answer = rule.ask(Question::Met, &papers.window());
        assert_eq!(answer.trouble, None);
        assert_eq!(answer.truth, Truth::Yes);
    }
}

#[test]
fn a_component_that_looks_while_it_describes_itself_is_refused() {
    let top = "(func $look (drop (call $as_of))) (start $look)";
    assert_eq!(
        refused(&rule_with(top, "(i32.const 600)", "(i32.const 640)")),
        "component/misuse: component `test.wasm`, asked for `describe`: it looked at a case while it described itself"
    );
}

#[test]
fn a_description_that_the_pack_does_not_know_is_refused_with_the_nearest_name() {
    let papers = Papers::new();
    let mut other = Papers::new();
    other.vocabulary =
        throughcare_model::Vocabulary::new(papers.vocabulary.iter().map(|(_, fact)| {
            let mut fact = fact.clone();
            let path = fact.path.as_str().replace("safe", "saved");
            fact.path = throughcare_model::FactPath::parse(&path).unwrap();
            fact
        }));
    let component = load(&rule("(i32.const 600)")).unwrap();
    let errors = Rule::from_component(
        &component,
        other.names(),
        throughcare_engine::Budget::default(),
    )
    .unwrap_err();
    let [error] = errors.as_slice() else {
        panic!("one mistake is expected")
    };
    assert_eq!(
        said(error),
        "component/description: component `test.wasm`, asked for `describe`: its description names the fact \
         `home.safe`, which no pack defines"
    );
    assert_eq!(
        error.fault.help().map(|help| help.to_string()).as_deref(),
        Some("did you mean `home.saved`?")
    );
}
