//! Where conditions turn: held against trying every day and every number.

use jiff::{ToSpan, civil::date};
use throughcare_model::{Decimal, Question, Truth, Value};

use super::world::{AS_OF, Case, World, day, text};
use crate::{CaseWindow, ParametersInForce, Read, Turns, Varied};

fn read(world: &World, path: &str) -> Read {
    Read::of(world.vocabulary.find(path).unwrap())
}

fn turns(world: &World, predicate: &str, path: &str, case: &Case) -> Turns {
    let rule = world.rule(&format!("fn met() {{ {predicate} }}"));
    let varied = Varied::Fact(read(world, path));
    world.in_window(case, |window| rule.turns(Question::Met, varied, window))
}

/// Holds the turns of a condition against its truth at every one of some values in their order.
fn agrees(world: &World, predicate: &str, path: &str, case: &Case, values: &[Value]) {
    let turns = turns(world, predicate, path, case);
    assert!(!turns.may_miss, "{predicate}");
    let rule = world.rule(&format!("fn met() {{ {predicate} }}"));
    let truth = |value: &Value| {
        let case = case.clone().fact(world, path, value.clone());
        world.ask(&rule, &case).truth
    };
    let mut turned = 0;
    for pair in values.windows(2) {
        let [before, after] = [truth(&pair[0]), truth(&pair[1])];
        if before != after {
            turned += 1;
            assert!(
                turns.at.contains(&pair[1]),
                "{predicate}: {} is missing",
                pair[1]
            );
        }
    }
    assert!(
        turned > 0,
        "{predicate} turns nowhere, so this shows nothing"
    );
}

#[test]
fn a_condition_turns_at_no_date_but_those_that_are_named() {
    let world = World::new();
    let case = world.case(&[
        ("release.date", day(2027, 2, 15)),
        ("sentence.served", Value::Days(30)),
    ]);
    let days: Vec<Value> = (-8_000..600)
        .map(|offset: i32| Value::Date(AS_OF.checked_add(offset.days()).unwrap()))
        .collect();
    for predicate in [
        "fact(\"person.born\") > as_of()",
        "as_of() >= fact(\"person.born\")",
        "fact(\"person.born\") == as_of()",
        "fact(\"person.born\") + parameter(\"notice\") <= fact(\"release.date\")",
        "fact(\"release.date\") - fact(\"person.born\") > fact(\"sentence.served\")",
        "full_years(fact(\"person.born\"), fact(\"release.date\")) < parameter(\"adult\")",
        "full_years(fact(\"person.born\"), fact(\"release.date\")) == parameter(\"adult\") or as_of() < fact(\"person.born\")",
        "not (fact(\"person.born\") != parameter(\"since\"))",
        "before_release(parameter(\"lead\")) < fact(\"person.born\")",
    ] {
        agrees(&world, predicate, "person.born", &case, &days);
    }
    let case = world.case(&[("person.born", day(2009, 3, 1))]);
    for predicate in [
        "before_release(parameter(\"lead\")) > as_of()",
        "after_release(parameter(\"notice\")) <= as_of()",
        "full_years(fact(\"person.born\"), fact(\"release.date\")) >= parameter(\"adult\")",
    ] {
        agrees(&world, predicate, "release.date", &case, &days);
    }
}

#[test]
fn a_condition_turns_at_no_number_but_those_that_are_named() {
    let world = World::new();
    let whole: Vec<Value> = (-40..80).map(Value::Integer).collect();
    let case = world.case(&[("money.balance", Value::Decimal(Decimal::new(1250, 2)))]);
    for predicate in [
        "fact(\"money.debts\") > parameter(\"two\")",
        "one_of(fact(\"money.debts\"), [0, 1])",
        "fact(\"money.debts\") + 1 <= parameter(\"adult\")",
        "fact(\"money.debts\") < fact(\"money.balance\")",
        "parameter(\"adult\") - fact(\"money.debts\") != parameter(\"two\")",
    ] {
        agrees(&world, predicate, "money.debts", &case, &whole);
    }
    let cents: Vec<Value> = (4900..5200)
        .map(|cents| Value::Decimal(Decimal::new(cents, 2).normalize()))
        .collect();
    for predicate in [
        "fact(\"money.balance\") >= parameter(\"least\")",
        "fact(\"money.balance\") == parameter(\"least\")",
    ] {
        agrees(&world, predicate, "money.balance", &Case::default(), &cents);
    }
}

#[test]
fn the_day_of_the_plan_varies_like_a_fact() {
    let world = World::new();
    let case = world.case(&[("release.date", day(2027, 2, 15))]);
    let rule = world.rule("fn met() { before_release(parameter(\"lead\")) <= as_of() }");
    let turns = world.in_window(&case, |window| {
        rule.turns(Question::Met, Varied::AsOf, window)
    });
    assert_eq!(turns.at, [day(2026, 12, 21)].into());
    let parameters = ParametersInForce::on(&world.parameters, AS_OF);
    let on = |as_of| {
        let window = CaseWindow {
            names: world.names(),
            facts: &case.0,
            parameters: &parameters,
            as_of,
        };
        rule.ask(Question::Met, &window).truth
    };
    assert_eq!(on(date(2026, 12, 20)), Truth::No);
    assert_eq!(on(date(2026, 12, 21)), Truth::Yes);
}

#[test]
fn what_is_not_a_number_turns_by_word_weekday_or_refusal() {
    let world = World::new();
    let none = Case::default();
    let named = turns(
        &world,
        "one_of(fact(\"home.status\"), [\"none\", \"promised\"])",
        "home.status",
        &none,
    );
    assert_eq!(named.texts, [text("none"), text("promised")].into());
    let declined = turns(&world, "is_declined(\"home.status\")", "home.status", &none);
    assert!(declined.by_refusal && declined.texts.is_empty());
    let weekday = turns(
        &world,
        "weekday(fact(\"release.date\")) == \"friday\"",
        "release.date",
        &none,
    );
    assert!(weekday.by_weekday && weekday.at.is_empty());
}

#[test]
fn the_facts_of_an_entry_turn_in_the_clauses_of_their_list() {
    let world = World::new();
    let case = world.case(&[("release.date", day(2027, 2, 15))]).list(
        &world,
        "children[]",
        &[&[], &[("born", day(2020, 1, 1))]],
    );
    let rule = world.rule(
        "fn met() { any(\"children[]\", |child| full_years(child.fact(\"born\"), fact(\"release.date\")) < parameter(\"two\")) }",
    );
    let born = world.vocabulary.find("children[].born").unwrap();
    let of_entry = Varied::Fact(Read {
        fact: born,
        entry: Some(0),
    });
    let all = |varied| world.in_window(&case, |window| rule.turns(Question::Met, varied, window));
    assert_eq!(all(of_entry).at, [day(2025, 2, 16)].into());
    assert_eq!(
        all(Varied::Fact(read(&world, "release.date"))).at,
        [day(2022, 1, 1)].into()
    );
    assert_eq!(
        all(Varied::Fact(read(&world, "children[]"))).at,
        [Value::Integer(1)].into()
    );
}

#[test]
fn what_stands_on_both_sides_and_what_runs_as_a_script_may_turn_elsewhere() {
    let world = World::new();
    let twice = "fact(\"money.debts\") < 1 - fact(\"money.debts\")";
    assert!(turns(&world, twice, "money.debts", &Case::default()).may_miss);
    let script = "let x = fact(\"money.debts\"); x < 1";
    assert!(turns(&world, script, "money.debts", &Case::default()).may_miss);
}

#[test]
fn an_unknown_other_side_gives_no_turn() {
    let world = World::new();
    let found = turns(
        &world,
        "fact(\"person.born\") < fact(\"release.date\")",
        "person.born",
        &Case::default(),
    );
    assert_eq!(found, Turns::default());
}
