//! The reasons of an answer: the rule's own clauses with their truths, places and what they looked at.

use std::fmt::Write as _;

use throughcare_model::{Operand, Question, Reason, ReasonNode, Value};

use super::world::{Case, World, day, text};

/// Writes reasons as an indented outline.
fn outline(reason: &Reason, depth: usize, to: &mut String) {
    let at = reason
        .at
        .as_ref()
        .map_or_else(String::new, |at| format!(" @{}:{}", at.line, at.column));
    let says = match &reason.node {
        ReasonNode::All { .. } => "all".to_owned(),
        ReasonNode::Any { .. } => "any".to_owned(),
        ReasonNode::Not { .. } => "not".to_owned(),
        ReasonNode::Named { name, .. } => format!("named {name}"),
        ReasonNode::SaidNo { fact } => format!("said no: {}", operand(fact)),
        ReasonNode::Entries {
            quantifier, list, ..
        } => format!("{quantifier:?} of {}", operand(list)),
        ReasonNode::Compare {
            left,
            relation,
            right,
        } => format!("{} {} {}", operand(left), relation.sign(), operand(right)),
        other => format!("{other:?}"),
    };
    let _ = writeln!(
        to,
        "{}{} {says}{at}",
        "  ".repeat(depth),
        reason.truth.word()
    );
    for part in reason.parts() {
        outline(part, depth + 1, to);
    }
}

/// A script knows where a word stands, not where its clause begins.
fn without_places(outline: &str) -> Vec<&str> {
    let clause = |line| str::split_once(line, " @").map_or(line, |(clause, _)| clause);
    outline.lines().map(clause).collect()
}

fn operand(operand: &Operand) -> String {
    match operand {
        Operand::Fact {
            path, state, value, ..
        } => match value {
            Some(value) => format!("{path}={}", value.reveal()),
            None => format!("{path} ({})", state.phrase()),
        },
        Operand::Parameter { name, value } => match value {
            Some(value) => format!("{name}={value}"),
            None => format!("{name} (no value)"),
        },
        Operand::Literal { value } => value.to_string(),
        Operand::OneOf { values } => {
            let values: Vec<_> = values.iter().map(ToString::to_string).collect();
            format!("[{}]", values.join(", "))
        }
        Operand::NotQuoted => "(not quoted)".to_owned(),
        Operand::AsOf { value } => format!("as_of={value}"),
        Operand::Computed { by, value, of } => {
            let of: Vec<_> = of.iter().map(self::operand).collect();
            let value = value
                .as_ref()
                .map_or("?".to_owned(), |value| value.reveal().to_string());
            format!("{by}({})={value}", of.join(", "))
        }
    }
}

fn reasons(world: &World, rule: &str, case: &Case) -> String {
    let lowered = world.rule(rule);
    let written = |rule: &crate::Rule| {
        world.in_window(case, |window| {
            let answer = rule.ask(Question::Met, window);
            let mut outlined = String::new();
            for reason in rule.reason(Question::Met, &answer, window) {
                outline(&reason, 0, &mut outlined);
            }
            outlined
        })
    };
    let as_condition = written(&lowered);
    let named_conditions = as_condition.contains("named");
    if !named_conditions {
        // A script knows no names, and otherwise says the same.
        let as_script = written(&lowered.into_script());
        assert_eq!(without_places(&as_condition), without_places(&as_script));
    }
    as_condition
}

#[test]
fn every_clause_is_there_with_its_truth_and_its_place() {
    let world = World::new();
    let rule = r#"fn met() {
    (fact("home.status") == "confirmed" or one_of(fact("home.status"), ["promised"]))
        and not fact("home.unsafe")
        and is_declined("home.shared")
}"#;
    let case = world.case(&[("home.status", text("promised"))]);
    assert_eq!(
        reasons(&world, rule, &case),
        "\
unknown all @2:5
  yes any @2:6
    no home.status=promised == confirmed @2:6
    yes home.status=promised == [promised] @2:44
  unknown not @3:13
    unknown home.unsafe (not recorded) == yes @3:17
  unknown said no: home.shared (not recorded) @4:13
"
    );
}

#[test]
fn what_is_worked_out_shows_from_what() {
    let world = World::new();
    let rule = r#"fn met() {
    before_release(parameter("lead")) >= as_of() and full_years(fact("person.born"), as_of()) >= parameter("adult")
        and fact("release.date") - as_of() > parameter("future")
        and weekday(fact("release.date")) != "friday"
}"#;
    let case = world.case(&[
        ("release.date", day(2027, 2, 15)),
        ("person.born", day(2000, 11, 24)),
    ]);
    assert_eq!(
        reasons(&world, rule, &case),
        "\
unknown all @2:5
  yes before_release(release.date=2027-02-15, lead=56 days)=2026-12-21 >= as_of=2026-11-23 @2:5
  yes full_years(person.born=2000-11-24, as_of=2026-11-23)=25 >= adult=18 @2:54
  unknown date - date(release.date=2027-02-15, as_of=2026-11-23)=84 days > future (no value) @3:13
  yes weekday(release.date=2027-02-15)=monday != friday @4:13
"
    );
}

#[test]
fn entries_of_a_list_are_told_one_by_one_and_sensitive_facts_are_never_quoted() {
    let world = World::new();
    let rule = r#"fn met() {
    any("children[]", |child| child.fact("carer") == "nobody" or child.fact("with_us"))
        and count("children[]", |child| child.fact("carer") == "family") == 1
        and count("children[]") == parameter("two")
        and fact("health.care") == "open"
}"#;
    let case = Case::default()
        .list(
            &world,
            "children[]",
            &[
                &[("carer", text("family")), ("with_us", Value::YesNo(false))],
                &[("with_us", Value::YesNo(true))],
            ],
        )
        .fact(&world, "health.care", text("open"));
    assert_eq!(
        reasons(&world, rule, &case),
        "\
unknown all @2:5
  yes Any of children[] (recorded) @2:5
    no any @2:31
      no children[1].carer (recorded) == nobody @2:31
      no children[1].with_us=no == yes @2:66
    yes any @2:31
      unknown children[2].carer (not recorded) == nobody @2:31
      yes children[2].with_us=yes == yes @2:66
  unknown count(children[] (recorded))=? == 1 @3:13
  yes count(children[] (recorded))=2 == two=2 @4:13
  yes health.care (recorded) == open @5:13
"
    );
}

#[test]
fn a_count_that_rests_on_sensitive_facts_is_not_quoted_though_it_is_known() {
    let world = World::new();
    let rule = r#"fn met() { count("children[]", |child| child.fact("carer") == "family") == 1 }"#;
    let case = Case::default().list(&world, "children[]", &[&[("carer", text("family"))]]);
    assert_eq!(
        reasons(&world, rule, &case),
        "yes count(children[] (recorded))=? == 1 @1:12\n"
    );
}

#[test]
fn named_conditions_keep_their_names_and_named_values_are_what_they_are() {
    let world = World::new();
    let rule = r#"fn met() { not settled() or shares() }
fn settled() { age() > parameter("adult") }
fn age() { full_years(fact("person.born"), as_of()) }
fn shares() { fact("home.shared") }"#;
    let case = world.case(&[("person.born", day(2000, 11, 24))]);
    assert_eq!(
        reasons(&world, rule, &case),
        "\
unknown any @1:12
  no not @1:12
    yes named settled @1:16
      yes full_years(person.born=2000-11-24, as_of=2026-11-23)=25 > adult=18 @2:16
  unknown named shares @1:29
    unknown home.shared (not recorded) == yes @4:15
"
    );
}

#[test]
fn nothing_that_can_be_printed_of_an_answer_shows_a_value() {
    let world = World::new();
    let rule = world.rule(r#"fn met() { let x = fact("person.name") == "Quentin Nobody"; x }"#);
    let case = world.case(&[("person.name", text("Quentin Nobody"))]);
    let answer = world.ask(&rule, &case);
    let printed = format!("{answer:?}").replace("Literal", "");
    assert!(!printed.contains("Quentin"), "{printed}");
    assert!(!format!("{rule:?}").contains("person.name"));
}
