//! What a script derives: values, steps with what they rest on, and nothing at all from what is not known.

use proptest::prelude::*;
use throughcare_model::Value;

use super::world::{AS_OF, Case, World, day, shown, text};
use crate::{CaseWindow, DerivationRule, Derived, ParametersInForce};
use throughcare_model::SourceText;

fn prepare(world: &World, script: &str) -> Result<DerivationRule, String> {
    let source = SourceText::new("rule.rhai", script);
    DerivationRule::from_script(&source, world.names(), world.budget)
        .map_err(|errors| shown(&errors))
}

fn derive(world: &World, script: &str, case: &Case) -> Derived {
    let rule = prepare(world, script).unwrap_or_else(|errors| panic!("{script}\n{errors}"));
    let parameters = ParametersInForce::on(&world.parameters, AS_OF);
    rule.derive(&CaseWindow {
        names: world.names(),
        facts: &case.0,
        parameters: &parameters,
        as_of: AS_OF,
    })
}

/// What came of it: each fact with its value, and what it waits for.
fn told(world: &World, derived: &Derived) -> String {
    let path = |id| world.vocabulary.get(id).unwrap().path.to_string();
    let fact = |fact: &crate::DerivedFact| {
        let needs = world.paths(&fact.needs).join(" ");
        match &fact.value {
            Some(value) => format!("{} = {value}", path(fact.fact.fact)),
            None => format!("{} needs {needs}", path(fact.fact.fact)),
        }
    };
    let facts: Vec<_> = derived.facts.iter().map(fact).collect();
    facts.join("; ")
}

/// The steps of the first fact, with what each rests on.
fn steps(world: &World, derived: &Derived) -> Vec<String> {
    let step = |step: &crate::DerivedStep| {
        let facts: crate::ReadSet = step.rests_on.iter().copied().collect();
        let law = step.law.iter();
        let law = law.filter_map(|id| world.parameters.get(*id).map(|one| one.name.clone()));
        let amount = step.amount.as_ref().map(ToString::to_string);
        let rests: Vec<_> = world.paths(&facts).into_iter().chain(law).collect();
        format!(
            "{}: {} [{}]",
            step.words,
            amount.as_deref().unwrap_or("-"),
            rests.join(" ")
        )
    };
    derived.facts[0].steps.iter().map(step).collect()
}

const LAST_DAY: &str = r#"
fn derive() {
    provide("person.born", fact("release.date") - parameter("lead"))
        .step("the lead time", parameter("lead"))
        .step("counted back from release");
}
"#;

#[test]
fn a_value_follows_with_its_steps_and_what_they_rest_on() {
    let world = World::new();
    let case = world.case(&[("release.date", day(2027, 2, 15))]);
    let derived = derive(&world, LAST_DAY, &case);
    assert_eq!(derived.trouble, None);
    assert_eq!(told(&world, &derived), "person.born = 2026-12-21");
    assert_eq!(
        steps(&world, &derived),
        [
            "the lead time: 56 days [lead]",
            "counted back from release: - [release.date lead]",
        ]
    );
    assert_eq!(world.paths(&derived.reads), ["release.date"]);
}

#[test]
fn what_is_unknown_provides_nothing_and_is_needed() {
    let world = World::new();
    let derived = derive(&world, LAST_DAY, &Case::default());
    assert_eq!(told(&world, &derived), "person.born needs release.date");
    let law = derive(
        &world,
        "fn derive() { provide(\"person.born\", fact(\"release.date\") - parameter(\"future\")); }",
        &world.case(&[("release.date", day(2027, 2, 15))]),
    );
    assert_eq!(
        told(&world, &law),
        "person.born needs ",
        "no fact settles it"
    );
}

#[test]
fn a_yes_no_fact_takes_a_condition_with_three_truths() {
    let world = World::new();
    let script = "fn derive() { provide(\"home.shared\", fact(\"home.unsafe\") or fact(\"home.status\") == \"none\"); }";
    let of = |facts: &[(&str, Value)]| told(&world, &derive(&world, script, &world.case(facts)));
    assert_eq!(
        of(&[("home.unsafe", Value::YesNo(true))]),
        "home.shared = yes"
    );
    assert_eq!(
        of(&[
            ("home.unsafe", Value::YesNo(false)),
            ("home.status", text("none"))
        ]),
        "home.shared = yes"
    );
    assert_eq!(
        of(&[
            ("home.unsafe", Value::YesNo(false)),
            ("home.status", text("promised"))
        ]),
        "home.shared = no"
    );
    assert_eq!(
        of(&[("home.unsafe", Value::YesNo(false))]),
        "home.shared needs home.status"
    );
}

#[test]
fn a_fact_without_steps_gets_one_that_names_what_it_rests_on() {
    let world = World::new();
    let script = "fn derive() { provide(\"money.debts\", count(\"children[]\", |child| child.fact(\"with_us\"))); }";
    let children: &[&[(&str, Value)]] = &[
        &[("with_us", Value::YesNo(true))],
        &[("with_us", Value::YesNo(false))],
    ];
    let case = Case::default().list(&world, "children[]", children);
    let derived = derive(&world, script, &case);
    assert_eq!(told(&world, &derived), "money.debts = 1");
    assert_eq!(
        steps(&world, &derived),
        ["worked out from what is named here: 1 [children[]]"]
    );
}

const CHOOSING: &str = r#"
fn derive() {
    provide("home.shared", fact("home.status") == "confirmed");
    let debts = 0;
    if is_yes(fact("home.unsafe")) { debts = 1; }
    provide("money.debts", debts);
}
"#;

#[test]
fn after_a_choice_by_something_unknown_nothing_is_known() {
    let world = World::new();
    let settled = world.case(&[
        ("home.status", text("none")),
        ("home.unsafe", Value::YesNo(false)),
    ]);
    let derived = derive(&world, CHOOSING, &settled);
    assert_eq!(told(&world, &derived), "home.shared = no; money.debts = 0");
    let open = derive(
        &world,
        CHOOSING,
        &world.case(&[("home.status", text("none"))]),
    );
    assert_eq!(
        told(&world, &open),
        "home.shared = no; money.debts needs home.unsafe"
    );
}

#[test]
fn a_script_that_fails_leaves_nothing_behind() {
    let world = World::new();
    let case = world.case(&[("release.date", day(2027, 2, 15))]);
    let fails = |body: &str| {
        let script = format!("fn derive() {{ provide(\"home.shared\", true); {body} }}");
        let derived = derive(&world, &script, &case);
        assert!(derived.facts.is_empty(), "{script}");
        derived.trouble.unwrap().fault.code().0
    };
    assert_eq!(fails("loop {}"), "rule/budget-spent");
    assert_eq!(
        fails("provide(\"home.shared\", false);"),
        "rule/provided-twice"
    );
    let many = "let of = provide(\"home.unsafe\", true); loop { of.step(\"x\"); }";
    assert_eq!(fails(many), "rule/budget-spent");
}

#[test]
fn mistakes_are_told_before_any_case_is_seen() {
    let world = World::new();
    let refused = |script: &str| prepare(&world, script).map(|_| ()).unwrap_err();
    let code = |script: &str| {
        let told = refused(script);
        told.split(':').next().unwrap().to_owned()
    };
    for (body, expected) in [
        ("provide(\"home.shard\", true);", "rule/unknown-fact"),
        (
            "provide(\"home.\" + \"shared\", true);",
            "rule/not-written-out",
        ),
        (
            "provide(\"home.shared\", fact(\"home.status\"));",
            "rule/wrong-kind",
        ),
        (
            "provide(\"home.status\", \"promissed\");",
            "rule/unknown-choice",
        ),
        ("provide(\"children[]\", true);", "rule/list-as-fact"),
        (
            "provide(\"children[].with_us\", true);",
            "rule/entry-fact-alone",
        ),
        ("provide(\"money.debts\", 7);", "rule/number-in-rule"),
        ("step(\"x\");", "rule/not-offered"),
        ("recommend(\"x\");", "rule/not-in-derive"),
        ("if fact(\"home.shared\") { }", "rule/condition-in-if"),
    ] {
        assert_eq!(
            code(&format!("fn derive() {{ {body} }}")),
            expected,
            "{body}"
        );
    }
    assert_eq!(code("fn met() { true }"), "rule/no-derive");
    assert_eq!(code("fn derive(x) { }"), "rule/question-takes-nothing");
}

#[test]
fn a_text_that_is_no_choice_of_the_fact_is_not_provided_and_not_quoted() {
    let world = World::new();
    let script = "fn derive() { provide(\"home.status\", fact(\"person.name\")); }";
    let case = world.case(&[("person.name", text("ZEBRA"))]);
    let derived = derive(&world, script, &case);
    assert!(derived.facts.is_empty());
    let told = derived.trouble.unwrap().to_string();
    assert!(!told.contains("ZEBRA"), "{told}");
}

/// Statements of a script that chooses, provides and says how.
fn a_statement() -> impl Strategy<Value = String> {
    let condition = prop_oneof![
        Just("fact(\"home.unsafe\")"),
        Just("fact(\"home.status\") == \"confirmed\""),
        Just("not fact(\"home.unsafe\") and fact(\"home.status\") == \"none\""),
        Just("fact(\"release.date\") <= as_of()"),
        Just("is_declined(\"home.status\")"),
    ];
    let ask = prop_oneof![Just("is_yes"), Just("is_no"), Just("is_unknown")];
    prop_oneof![
        condition
            .clone()
            .prop_map(|c| format!("mark = mark and ({c});")),
        (ask, condition.clone())
            .prop_map(|(ask, c)| format!("if {ask}({c}) {{ mark = not mark; }}")),
        condition.prop_map(|c| format!("mark = mark or ({c});")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    /// Whatever a script does on the way: a fact that follows from less follows from more.
    #[test]
    fn what_follows_from_less_follows_from_more(
        statements in prop::collection::vec(a_statement(), 1..6),
        is_unsafe in any::<bool>(),
        status in prop_oneof![Just("confirmed"), Just("promised"), Just("none")],
        release in -2_i8..3,
        forgotten in 0_usize..3,
    ) {
        let world = World::new();
        let script = format!(
            "fn derive() {{ let mark = fact(\"home.shared\") == fact(\"home.shared\") or true; {} provide(\"home.shared\", mark); }}",
            statements.join(" ")
        );
        let release = crate::counted_from(AS_OF, false, &Value::Days(release.into())).unwrap();
        let all = [
            ("home.unsafe", Value::YesNo(is_unsafe)),
            ("home.status", text(status)),
            ("release.date", Value::Date(release)),
        ];
        let mut fewer = all.to_vec();
        fewer.remove(forgotten);
        let value = |facts: &[(&str, Value)]| {
            let derived = derive(&world, &script, &world.case(facts));
            prop_assert_eq!(&derived.trouble, &None, "{}", script);
            Ok(derived.facts[0].value.clone())
        };
        let (more, less) = (value(&all)?, value(&fewer)?);
        prop_assert!(less.is_none() || less == more, "{script}: {less:?} became {more:?}");
    }
}
