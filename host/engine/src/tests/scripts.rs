//! Predicates that are more than a condition are run, with the same words and the same answers.

use throughcare_model::Truth::{No, Unknown, Yes};
use throughcare_model::{Question, Truth, Value};

use super::world::{Case, World, day, shown, text};
use crate::Way;

fn script(world: &World, body: &str, case: &Case) -> (Truth, Vec<String>, Vec<String>) {
    let rule = world.rule(&format!("fn met() {{ {body} }}"));
    assert!(
        matches!(rule.way(Question::Met), Way::Script { .. }),
        "{body}"
    );
    let answer = world.ask(&rule, case);
    let trouble: Vec<_> = answer.trouble.into_iter().collect();
    assert_eq!(shown(&trouble), "", "{body}");
    (
        answer.truth,
        world.paths(&answer.reads),
        world.paths(&answer.needs),
    )
}

fn why(world: &World, body: &str) -> (String, String) {
    let rule = world.rule(&format!("fn met() {{ {body} }}"));
    match rule.way(Question::Met) {
        Way::Script { because } => {
            let place = rule.source().slice(because.span).unwrap().to_owned();
            (because.what.to_string(), place)
        }
        way => panic!("{body} is {way:?}"),
    }
}

#[test]
fn variables_loops_and_functions_give_what_a_condition_would() {
    let world = World::new();
    let case = world.case(&[
        ("home.status", text("promised")),
        ("home.unsafe", Value::YesNo(false)),
    ]);
    for (body, truth) in [
        (
            r#"let status = fact("home.status"); status == "promised" and not fact("home.unsafe")"#,
            Yes,
        ),
        (
            r#"let any = false; for s in ["confirmed", "promised"] { any = any or fact("home.status") == s; } any"#,
            Yes,
        ),
        (
            r#"is_one(fact("home.status"), "none") } fn is_one(of, value) { of == value"#,
            No,
        ),
        (r#"if 1 == 1 { fact("home.unsafe") } else { true }"#, No),
        (
            r#"for s in ["a", "b"] { if s == "b" and not (s == "a") { return fact("home.shared"); } } true"#,
            Unknown,
        ),
    ] {
        assert_eq!(script(&world, body, &case).0, truth, "{body}");
    }
}

#[test]
fn a_script_reads_what_it_comes_to_and_needs_what_can_still_matter() {
    let world = World::new();
    let case = world.case(&[("home.unsafe", Value::YesNo(true))]);
    let body = r#"let home = fact("home.status") == "confirmed" or fact("home.unsafe"); home and fact("home.shared")"#;
    let (truth, reads, needs) = script(&world, body, &case);
    assert_eq!(truth, Unknown);
    assert_eq!(reads, ["home.status", "home.unsafe", "home.shared"]);
    assert_eq!(needs, ["home.shared"]);
}

#[test]
fn what_a_script_may_read_is_every_fact_that_it_names() {
    let world = World::new();
    let rule = world.rule(
        r#"fn met() { let x = helper(); x } fn helper() { any("homes[]", |h| h.fact("ready")) and
            before_release(parameter("lead")) > as_of() }
        fn arranged() { fact("home.shared") }"#,
    );
    let paths = |question| {
        let ids = rule.may_read(question);
        let path = |id| world.vocabulary.get(id).unwrap().path.to_string();
        ids.into_iter().map(path).collect::<Vec<_>>()
    };
    assert_eq!(
        paths(Question::Met),
        ["release.date", "homes[]", "homes[].ready"]
    );
    assert_eq!(paths(Question::Arranged), ["home.shared"]);
    assert_eq!(paths(Question::Declined), [""; 0]);
    assert_eq!(rule.parameters(), [world.parameters.find("lead").unwrap()]);
}

#[test]
fn why_a_predicate_is_no_condition_is_told_with_its_place() {
    let world = World::new();
    for (body, what, place) in [
        (
            "let x = true; x",
            "a sequence of statements",
            "{ let x = true; x }",
        ),
        (
            "if 1 == 1 { true } else { false }",
            "`if`",
            "if 1 == 1 { true } else { false",
        ),
        (
            "f(true) } fn f(x) { x",
            "a function that is given something",
            "f(true)",
        ),
        (
            r#"any("homes[]", |a| any("homes[]", |b| b.fact("ready")))"#,
            "a list inside the clause of a list",
            r#"|b| b.fact("ready")"#,
        ),
    ] {
        let (found, at) = why(&world, body);
        assert_eq!(found, what, "{body}");
        assert!(
            at.contains(place.trim_end_matches('}').trim_end()),
            "{body}: {at}"
        );
    }
}

#[test]
fn unlike_things_are_an_error_also_where_only_the_run_can_tell() {
    let world = World::new();
    let case = world.case(&[
        ("home.status", text("none")),
        ("person.born", day(2000, 1, 1)),
    ]);
    for (body, told) in [
        (
            r#"let x = fact("person.born"); x == "none""#,
            "rule/unlike-things: a date cannot be compared with a text by `==` at 1:43 `==`",
        ),
        (
            r#"let x = 1; x == "1""#,
            "rule/unlike-things: a whole number cannot be compared with a text by `==` at 1:25 `==`",
        ),
        (
            r#"let x = fact("home.unsafe"); x < true"#,
            "rule/unlike-things: a yes-or-no cannot be compared with a yes-or-no by `<` at 1:43 `<`",
        ),
        (
            r#"let x = true and fact("home.unsafe"); x == true"#,
            "rule/condition-as-value: a condition cannot be compared or reckoned with by `==` at 1:52 `==`",
        ),
        (
            "let x = as_of(); x + x == x",
            "rule/unlike-things: a date and a date cannot be added or subtracted at 1:31 `+`",
        ),
        (
            r#"let x = fact("home.status"); x"#,
            "rule/no-truth: the function ends without a condition at 1:4 `met`",
        ),
        (
            "let x = 1; x",
            "rule/no-truth: the function ends without a condition at 1:4 `met`",
        ),
        (
            r#"let x = ["a"]; one_of(x, x)"#,
            "rule/failed: the script failed: `one_of` takes a value and a list of values that are written out at 1:27 `one_of`",
        ),
        (
            r#"let x = [fact("home.status")]; one_of(fact("home.status"), x)"#,
            "rule/failed: the script failed: `one_of` takes a value and a list of values that are written out at 1:43 `one_of`",
        ),
        (
            r#"let x = count("homes[]"); x + x == x"#,
            "rule/wrong-kind: `+` takes two values, not a count at 1:40 `+`",
        ),
        (
            r#"let x = 1; weekday(x) == "monday""#,
            "rule/failed: the script failed: a word or sign is given something of the wrong kind at 1:23 `weekday`",
        ),
        (
            r#"for x in fact("home.status") { } true"#,
            "rule/failed: the script failed: a loop goes over something that is no list at 1:21 `fact`",
        ),
        (
            r#"let x = fact("home.unsafe"); if x { true } else { false }"#,
            "rule/condition-in-if: a condition may be unknown, and `if` and `while` have to choose at 1:44 `x` (write a predicate with `and`, `or` and `not`; in `advise`, ask `if is_yes(…)`, `is_no(…)` or `is_unknown(…)`)",
        ),
        (
            "let x = 1; x and true",
            "rule/not-a-condition: this is not a condition at 1:25 `and`",
        ),
        ("const x = 1; x = 0; true", "rule/syntax"),
    ] {
        let text = format!("fn met() {{ {body} }}");
        if told == "rule/syntax" {
            assert!(shown(&world.refused(&text)).starts_with(told));
            continue;
        }
        let answer = world.ask(&world.rule(&text), &case);
        assert_eq!(answer.truth, Unknown, "{body}");
        let trouble: Vec<_> = answer.trouble.into_iter().collect();
        assert_eq!(shown(&trouble), told, "{body}");
    }
}

#[test]
fn a_silent_question_is_answered_by_what_the_pack_says_of_silence() {
    let world = World::new();
    let rule = world.rule("fn met() { true }");
    for (question, truth) in [
        (Question::Applies, Yes),
        (Question::Arranged, No),
        (Question::Declined, No),
    ] {
        assert!(!rule.answers(question));
        let answer = world.in_window(&Case::default(), |window| rule.ask(question, window));
        assert_eq!(answer.truth, truth);
        let reasons = world.in_window(&Case::default(), |window| {
            rule.reason(question, &answer, window)
        });
        assert!(reasons.is_empty());
    }
}
