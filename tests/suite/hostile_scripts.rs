//! Whatever a script does, it ends within its budget, says where, and harms no other item.

use throughcare_model::Status;

use crate::support::{finding, plan, planner_with_rule};

const CASE: &str = "[case]\nreference = \"A-17\"\n[home]\nstatus = \"kept\"\n\
    [[children]]\nsafe = true\n[[children]]\nsafe = true\n[[children]]\nsafe = true\n\
    [[children]]\nsafe = true\n[[children]]\nsafe = true\n[[children]]\nsafe = true\n\
    [[children]]\nsafe = true\n[[children]]\nsafe = true\n[[children]]\nsafe = true\n";

/// Runs a hostile rule twice and returns the code and line of what the plan says of it.
fn outcome(rule: &str) -> (String, usize) {
    let planner = planner_with_rule(rule);
    let first = plan(&planner, CASE);
    assert_eq!(
        first,
        plan(&planner, CASE),
        "the outcome is the same at every run"
    );
    assert_eq!(
        finding(&first, "innocent").status,
        Status::Met,
        "the other item is unaffected"
    );
    let finding = finding(&first, "under-test");
    assert_eq!(finding.status, Status::Undetermined);
    let remark = finding
        .diagnostics
        .first()
        .expect("the finding says what went wrong");
    let at = remark.at.as_ref().expect("and where");
    assert_eq!(at.file.reveal(), "small/items/under-test/rule.rhai");
    (remark.code.clone(), at.line)
}

fn assert_budget_spent(rule: &str) {
    let (code, line) = outcome(rule);
    assert_eq!(code, "rule/budget-spent", "{rule}");
    assert!(line >= 1);
}

fn assert_refused(rule: &str, expected: &str, expected_line: usize) {
    let (code, line) = outcome(rule);
    assert_eq!((code.as_str(), line), (expected, expected_line), "{rule}");
}

#[test]
fn an_endless_loop_ends() {
    assert_budget_spent("fn met() { loop {} true }");
    assert_budget_spent("fn met() { let n = 0; while true { n = n + 1; } n > 1 }");
}

#[test]
fn closures_nested_four_deep_are_counted_all_the_way_down() {
    let call = |inner: &str| format!("all(\"children[]\", |c| {{ {inner} }})");
    let innermost = "for turn in [1, 1, 1, 1, 1, 1, 1, 1, 1, 1] { let n = turn; } true".to_owned();
    let nested = (0..4).fold(innermost, |inner, _| call(&inner));
    assert_budget_spent(&format!("fn met() {{ {nested} }}"));
}

#[test]
fn bombs_of_text_arrays_and_maps_end() {
    assert_budget_spent("fn met() { let s = \"x\"; loop { s = s + s; } true }");
    assert_budget_spent("fn met() { let a = []; loop { a = [a, a]; } true }");
    assert_refused(
        "fn met() { let m = #{}; loop { m = #{ a: m }; } true }",
        "rule/not-offered",
        1,
    );
}

#[test]
fn recursion_is_refused_where_it_begins() {
    assert_refused(
        "fn deeper(n) { deeper(n + 1) }\nfn met() { deeper(0) }",
        "rule/recursion",
        1,
    );
}

#[test]
fn words_that_open_the_box_are_refused_at_their_line() {
    for rule in [
        "\nfn met() { eval(\"true\") }",
        "\nfn met() { import \"evil\" as e; true }",
        "\nfn met() { sleep(1); true }",
        "\nfn met() { timestamp(); true }",
        "\nfn met() { try { loop {} } catch { } true }",
        "\nfn met() { [2, 1].sort(|a, b| throw \"boom\"); true }",
        "\nfn met() { [1].map(|x| { try { loop {} } catch {} }); true }",
    ] {
        let (code, line) = outcome(rule);
        assert!(code.starts_with("rule/"), "{rule}: {code}");
        assert_eq!(line, 2, "{rule}");
    }
}

#[test]
fn a_function_named_like_one_of_the_hosts_is_refused() {
    assert_refused(
        "fn met() { true }\nfn fact(path) { true }",
        "rule/word-taken",
        2,
    );
}

#[test]
fn depth_that_would_overflow_a_reader_is_refused() {
    let brackets = format!(
        "fn met() {{ {}true{} }}",
        "(".repeat(5_000),
        ")".repeat(5_000)
    );
    let (code, _) = outcome(&brackets);
    assert!(code.starts_with("rule/"), "{code}");
}
