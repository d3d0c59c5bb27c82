//! Scripts that want too much end within their budget, each time at the same place, and harm nothing else.

use throughcare_model::{SourceText, Truth, Value, message};

use super::world::{Case, World, repeated, shown};
use crate::{Fault, Rule};

/// An entry of which nothing is known.
const NOTHING: &[(&str, Value)] = &[];

/// A case with ten homes, of which nothing is known.
fn ten_homes(world: &World) -> Case {
    Case::default().list(world, "homes[]", &[NOTHING; 10])
}

/// Asks a rule that fails, twice, and returns how it is told.
fn fails(world: &World, rule: &str) -> String {
    let rule = world.rule(rule);
    let case = ten_homes(world);
    let first = world.ask(&rule, &case);
    let second = world.ask(&rule, &case);
    assert_eq!(first.truth, Truth::Unknown);
    assert_eq!(first.trouble, second.trouble);
    assert_eq!(world.paths(&first.reads), world.paths(&second.reads));
    assert!(first.needs.is_empty());
    shown(&first.trouble.into_iter().collect::<Vec<_>>())
}

fn spent(what: &str, place: &str) -> String {
    format!(
        "rule/budget-spent: the rule went past its budget of {what} at {place} \
         (make the rule simpler: it does too much work)"
    )
}

#[test]
fn every_kind_of_endless_work_ends_with_the_budget_and_is_told_where() {
    let world = World::new();
    let nested = r#"any("homes[]", |a| any("homes[]", |b| any("homes[]", |c| any("homes[]", |d|
        any("homes[]", |e| e.fact("ready"))))))"#;
    let endless = [
        ("loop { }", "operations", "1:12 `loop`"),
        (
            "while true { let x = 1; } true",
            "operations",
            "1:12 `while`",
        ),
        ("do { } until false; true", "operations", "1:12 `do`"),
        (
            r#"any("homes[]", |home| { loop { } })"#,
            "operations",
            "1:36 `loop`",
        ),
        (nested, "operations", "1:69 `any`"),
        (
            r#"let s = "x"; loop { s = s + s; }"#,
            "size of texts and lists",
            "1:38 `+`",
        ),
        (
            "let a = []; loop { a = [a, a]; }",
            "size of texts and lists",
            "1:24 `loop`",
        ),
        (
            r#"let v = fact("home.unsafe") and true; loop { v = v and v; }"#,
            "operations",
            "1:63 `and`",
        ),
        (
            r#"let d = parameter("lead"); loop { d = d + d; }"#,
            "operations",
            "1:52 `+`",
        ),
        (
            "let x = helper(); true } fn helper() { loop { }",
            "operations",
            "1:51 `loop`",
        ),
    ];
    for (body, what, place) in endless {
        let told = fails(&world, &format!("fn met() {{ {body} }}"));
        assert_eq!(told, spent(what, place), "{body}");
    }
}

#[test]
fn calls_inside_calls_and_variables_are_limited_too() {
    let mut world = World::new();
    world.budget.call_depth = 4;
    let chain = repeated(6, |n| format!("fn f{n}(x) {{ f{}(x) }}\n", n + 1));
    let told = fails(
        &world,
        &format!("fn met() {{ f0(true) }}\n{chain}fn f6(x) {{ x }}"),
    );
    assert_eq!(told, spent("calls inside calls", "1:4 `met`"));
    let many = repeated(120, |n| format!("let v{n} = true;\n"));
    let told = fails(&world, &format!("fn met() {{\n{many}true }}"));
    assert_eq!(told, spent("variables", "1:4 `met`"));
}

#[test]
fn the_budget_of_operations_is_exact_also_inside_clauses() {
    let mut world = World::new();
    let rule = r#"fn met() { let all = true; for x in [0, 1, 0, 1] {
        all = all and any("homes[]", |home| { let y = 1; home.fact("ready") }); } all }"#;
    let case = ten_homes(&world);
    let mut enough = 0;
    for operations in (50..2_000).step_by(50) {
        world.budget.operations = operations;
        let answer = world.ask(&world.rule(rule), &case);
        match answer.trouble {
            None => enough = operations,
            Some(trouble) => {
                assert_eq!(trouble.fault, Fault::BudgetSpent(message!("operations")));
                assert_eq!(enough, 0, "less was enough before: {operations}");
            }
        }
    }
    // Forty entries, each with several steps of its own: a count that missed them would let 100 pass.
    assert!(enough > 0);
    world.budget.operations = 150;
    assert!(world.ask(&world.rule(rule), &case).trouble.is_some());
}

#[test]
fn a_script_that_failed_leaves_the_next_evaluation_as_it_was() {
    let world = World::new();
    let rule =
        world.rule("fn met() { let x = 1; if true { loop { } } true } fn applies() { true }");
    let good = world.rule(r#"fn met() { let x = fact("home.unsafe"); x }"#);
    let case = world.case(&[("home.unsafe", Value::YesNo(true))]);
    for _ in 0..3 {
        assert!(world.ask(&rule, &case).trouble.is_some());
        assert_eq!(world.ask(&good, &case).truth, Truth::Yes);
    }
}

/// A rule may go to any thread.
const _: fn(Rule) -> &'static (dyn Send + Sync) = |rule| Box::leak(Box::new(rule));

#[test]
fn rules_are_asked_from_many_threads_at_once() {
    let world = World::new();
    let rule = world.rule(
        r#"fn met() { let x = fact("home.unsafe"); x or any("homes[]", |h| h.fact("ready")) }"#,
    );
    std::thread::scope(|scope| {
        for yes in [true, false, true, false] {
            let (world, rule) = (&world, &rule);
            scope.spawn(move || {
                let case = ten_homes(world).fact(world, "home.unsafe", Value::YesNo(yes));
                for _ in 0..50 {
                    let expected = if yes { Truth::Yes } else { Truth::Unknown };
                    assert_eq!(world.ask(rule, &case).truth, expected);
                }
            });
        }
    });
}

#[test]
fn conditions_that_grow_by_being_named_are_run_and_end_with_the_budget() {
    let mut world = World::new();
    world.budget.expression_depth = 100;
    let doubling = repeated(14, |n| {
        format!("fn f{n}() {{ f{0}() and f{0}() }}\n", n + 1)
    });
    let rule = format!("fn met() {{ f0() }}\n{doubling}fn f14() {{ fact(\"home.unsafe\") }}");
    let told = fails(&world, &rule);
    assert!(told.starts_with("rule/budget-spent"), "{told}");
}

#[test]
fn advice_without_end_is_cut_at_the_budget_and_what_was_said_stands() {
    let world = World::new();
    let case = ten_homes(&world);
    for (body, fault) in [
        (
            r#"loop { recommend("Go on"); }"#,
            message!("recommendations"),
        ),
        (
            r#"let r = recommend("Go on"); loop { r.because("again"); }"#,
            message!("reasons"),
        ),
        (r#"recommend("Go on"); loop { }"#, message!("operations")),
    ] {
        let rule = format!("fn met() {{ true }} fn advise() {{ {body} }}");
        let advised = world.advise(&rule, &case);
        let trouble = advised.trouble.map(|trouble| trouble.fault);
        assert_eq!(trouble, Some(Fault::BudgetSpent(fault)), "{body}");
        assert!((1..=50).contains(&advised.advice.len()), "{body}");
    }
}

/// Prepares the script that nests deepest, over so many functions, of those that are not refused.
fn deepest(world: &World, functions: usize, before: &str, after: &str) -> Rule {
    let nested =
        |depth: usize, inner: &str| before.repeat(depth) + inner + after.repeat(depth).as_str();
    let prepare = |depth: usize| {
        let chain = repeated(functions, |n| {
            let inner = nested(depth, &format!("f{}(true)", n + 1));
            format!("fn f{n}(x) {{ {inner} }}\n")
        });
        let last = nested(depth, r#"any("homes[]", |home| home.fact("ready"))"#);
        let text = format!("fn met() {{ f0(true) }}\n{chain}fn f{functions}(x) {{ {last} }}");
        Rule::from_script(&SourceText::new("deep", &text), world.names(), world.budget).ok()
    };
    let deepest = (0..100).map_while(prepare).last();
    deepest.unwrap_or_else(|| panic!("{functions} functions of {before} {after} are refused"))
}

#[test]
fn the_deepest_scripts_that_are_allowed_fit_a_stack_of_one_mebibyte() {
    let all = || {
        let world = World::new();
        let case = Case::default().list(&world, "homes[]", &[NOTHING]);
        for functions in [1, 2, 4, 8] {
            for (before, after) in [
                ("not ", ""),
                ("(true and ", ")"),
                ("", " and true"),
                ("if true { ", " }"),
                ("{ let y = true; ", " }"),
                ("any(\"homes[]\", |home| ", ")"),
            ] {
                let rule = deepest(&world, functions, before, after);
                let answer = world.ask(&rule, &case);
                assert_ne!(answer.truth, Truth::No);
            }
        }
    };
    let small = std::thread::Builder::new().stack_size(1024 * 1024);
    small.spawn(all).unwrap().join().unwrap();
}
