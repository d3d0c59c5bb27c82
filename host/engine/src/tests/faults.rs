//! Every fault of a rule is found when the rule is read, and points at its place.

use std::collections::BTreeSet;

use throughcare_model::SourceText;

use super::world::{World, repeated, shown};
use crate::{Budget, Rule};

/// Rules that are refused, each with what its author is told: code, message, line and column, what stands
/// there, and in brackets what to do.
const REFUSED: &str = include_str!("refused.txt");

/// Every kind of fault that is found before a rule runs.
const CODES: [&str; 27] = [
    "rule/advise-only",
    "rule/clause-expected",
    "rule/condition-as-value",
    "rule/condition-in-if",
    "rule/defined-twice",
    "rule/entry-elsewhere",
    "rule/entry-fact-alone",
    "rule/list-as-fact",
    "rule/no-met",
    "rule/no-truth",
    "rule/not-a-condition",
    "rule/not-a-list",
    "rule/not-called",
    "rule/not-offered",
    "rule/not-without-brackets",
    "rule/not-written-out",
    "rule/number-in-rule",
    "rule/outside-function",
    "rule/question-takes-nothing",
    "rule/recursion",
    "rule/syntax",
    "rule/too-large",
    "rule/unknown-choice",
    "rule/unknown-fact",
    "rule/unknown-parameter",
    "rule/unknown-word",
    "rule/unlike-things",
];

fn refused() -> impl Iterator<Item = (String, String)> {
    REFUSED.split("\n\n").map(|block| {
        let is_told = |line: &&str| line.starts_with("    rule/");
        let (told, rule): (Vec<_>, Vec<_>) = block.lines().partition(is_told);
        let told: Vec<_> = told.into_iter().map(str::trim_start).collect();
        (rule.join("\n"), told.join("\n"))
    })
}

#[test]
fn every_fault_is_found_before_the_rule_runs_and_points_at_its_place() {
    let world = World::new();
    for (rule, told) in refused() {
        assert_eq!(shown(&world.refused(&rule)), told, "{rule}");
    }
}

#[test]
fn every_kind_of_fault_is_shown() {
    let all: String = refused().map(|(_, told)| told + "\n").collect();
    let shown: BTreeSet<_> = all
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(code, _)| code)
        .collect();
    let missing: Vec<_> = CODES.iter().filter(|code| !shown.contains(*code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_rule_that_is_too_large_is_refused_whatever_it_is_made_of() {
    let world = World::new();
    let met = |body: &str| format!("fn met() {{ {body} }}");
    let many_functions = repeated(150, |n| format!("fn f{n}() {{ true }}\n"));
    let too_large = [
        met(&"x".repeat(70_000)),
        met(&format!("{}true", "not ".repeat(60))),
        met(&vec!["true"; 60].join(" and ")),
        met(&format!("{}true{}", "{".repeat(200), "}".repeat(200))),
        met(&"[".repeat(200)),
        met(&format!("{}{{}} true", "if true { } else ".repeat(200))),
        met(&format!("\"{}\" == \"x\"", "x".repeat(9_000))),
        met(&format!("one_of(\"a\", [{}])", "\"a\", ".repeat(1_100))),
        met(&format!(
            "any(\"homes[]\", {} true)",
            "|x| any(\"homes[]\", ".repeat(60)
        )),
        met(&format!("recommend(\"a\"){}", ".by(\"b\")".repeat(5_000))),
        met("f0()")
            + repeated(30, |n| format!("fn f{n}() {{ f{}() }}\n", n + 1)).as_str()
            + "fn f30() { true }",
        met("true") + many_functions.as_str(),
    ];
    for rule in too_large {
        let errors = world.refused(&rule);
        let codes: Vec<_> = errors.iter().map(|error| error.fault.code().0).collect();
        assert_eq!(
            codes,
            ["rule/too-large"],
            "{}",
            rule.get(..60).unwrap_or_default()
        );
    }
}

#[test]
fn a_rule_that_begins_nothing_and_ends_nothing_is_no_crash() {
    let world = World::new();
    for text in [
        "",
        "\u{feff}",
        "fn",
        "fn met(",
        "fn met() {",
        "\"",
        "`${",
        "/*",
        "not",
        "|",
        "fn é() {}",
    ] {
        assert!(!world.refused(text).is_empty(), "{text}");
    }
}

#[test]
fn line_ends_of_any_kind_and_wide_letters_leave_places_right() {
    let world = World::new();
    let rule = "// é ü 日本\r\nfn met() {\r\n\t/* 日本 */ fact(\"home.statu\") == \"none\"\r\n}";
    let [error] = &*world.refused(rule) else {
        panic!("one fault was expected");
    };
    assert_eq!(error.source_text.slice(error.span), Some("\"home.statu\""));
}

#[test]
fn what_a_rule_may_be_is_the_budgets_to_say() {
    let world = World::new();
    let source = SourceText::new("rule.rhai", "fn met() { not not not true }");
    let tight = Budget {
        expression_depth: 2,
        ..Budget::default()
    };
    let errors = Rule::from_script(&source, world.names(), tight).unwrap_err();
    assert_eq!(errors[0].fault.code().0, "rule/too-large");
}
