//! The same ten rules as scripts and as a component give the same answers, evidence and needs included.
//!
//! The component is `tests/plugins/ten-rules`; a parameter chooses the rule.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use throughcare_model::{Date, Parameter, Parameters, Question, Reason, Truth, Value};

use super::promises::cases::{GivenCase, a_case};
use super::world::{AS_OF, World, parameter};
use crate::conformance::bare;
use crate::{
    Answer, Budget, Component, ComponentCause, ComponentFile, ComponentSettings, Components, Fault,
    Likeness, ParametersInForce, Rule, Way,
};

const TEN_RULES: &[u8] = include_bytes!("../../../../tests/plugins/ten-rules/ten-rules.wasm");

/// What the component answers, in the order of its numbers.
const SCRIPTS: [&str; 10] = [
    r#"fact("home.status") == "confirmed" and not fact("home.unsafe")"#,
    r#"one_of(fact("home.status"), ["confirmed", "promised"])"#,
    r#"any("children[]", |child| child.fact("carer") == "nobody" and not child.fact("with_us"))"#,
    r#"all("children[]", |child| child.fact("carer") != "nobody")"#,
    r#"fact("release.date") - as_of() >= parameter("lead")"#,
    r#"is_declined("home.status") or fact("home.shared")"#,
    r#"fact("money.balance") >= parameter("least") and fact("money.debts") < 1"#,
    r#"not (fact("health.care") == "open" or settled())"#,
    r#"fact("release.date") - parameter("notice") > as_of()"#,
    r#"fact("sentence.served") > parameter("future") or settled()"#,
];

/// What every script has beside its rule.
const REST: &str = r#"
    fn settled() { fact("home.status") == parameter("best") }
    fn declined() { is_declined("home.status") }
    fn advise() {
        recommend("Refer to the housing authority")
            .by("prison case manager")
            .due(before_release(parameter("lead")))
            .because("nobody has confirmed a bed for the first night");
        recommend("Ask again");
    }"#;

/// One rule in both forms.
struct Pair {
    world: World,
    script: Rule,
    component: Rule,
}

/// The component, compiled once for all tests.
static COMPONENT: LazyLock<Component> = LazyLock::new(|| {
    let components = Components::new(ComponentSettings::default());
    let file = ComponentFile {
        name: "ten-rules.wasm",
        bytes: TEN_RULES,
        digest: None,
    };
    components.load(&file, &Budget::default()).unwrap()
});

fn world(rule: usize) -> World {
    let mut world = World::new();
    let number = Value::Integer(i64::try_from(rule).unwrap());
    let all: Vec<Parameter> = world
        .parameters
        .iter()
        .map(|(_, parameter)| parameter.clone())
        .collect();
    let chosen = parameter("rule", "number", number, Date::MIN);
    world.parameters = Parameters::new(all.into_iter().chain([chosen]));
    world
}

/// The component's rule of a number, fitted to its world.
pub(super) fn rule_of(number: usize) -> (World, Rule) {
    let world = world(number);
    let rule = Rule::from_component(&COMPONENT, world.names(), world.budget).unwrap();
    (world, rule)
}

fn pairs() -> Vec<Pair> {
    let pair = |(number, script): (usize, &&str)| {
        let world = world(number);
        Pair {
            script: world.rule(&format!("fn met() {{ {script} }}{REST}")),
            component: Rule::from_component(&COMPONENT, world.names(), world.budget).unwrap(),
            world,
        }
    };
    SCRIPTS.iter().enumerate().map(pair).collect()
}

impl Pair {
    /// Asks both, and holds them to each other.
    fn agree(&self, question: Question, given: &GivenCase) {
        let case = given.build(&self.world);
        self.world.in_window(&case, |window| {
            let told = |rule: &Rule| {
                let answer = rule.ask(question, window);
                let reasons = rule.reason(question, &answer, window);
                let reasons: Vec<Reason> = reasons.into_iter().map(bare).collect();
                (self.seen(&answer), reasons)
            };
            assert_eq!(
                told(&self.script),
                told(&self.component),
                "script, then component"
            );
        });
    }

    /// Asks both what should be done, and holds them to each other.
    fn agree_on_advice(&self, given: &GivenCase) {
        let case = given.build(&self.world);
        self.world.in_window(&case, |window| {
            let told = |rule: &Rule| {
                let advised = rule.advise(window);
                assert_eq!(advised.trouble, None);
                (advised.advice, self.world.paths(&advised.reads))
            };
            assert_eq!(
                told(&self.script),
                told(&self.component),
                "script, then component"
            );
        });
    }

    fn seen(&self, answer: &Answer) -> (Truth, Vec<String>, Vec<String>, Option<String>) {
        let trouble = answer.trouble.as_ref().map(ToString::to_string);
        let (reads, needs) = (
            self.world.paths(&answer.reads),
            self.world.paths(&answer.needs),
        );
        (answer.truth, reads, needs, trouble)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 50, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_script_and_a_component_give_the_same_answers(case in a_case()) {
        static PAIRS: LazyLock<Vec<Pair>> = LazyLock::new(pairs);
        for pair in PAIRS.iter() {
            for question in Question::ALL {
                pair.agree(question, &case);
            }
            pair.agree_on_advice(&case);
        }
    }
}

#[test]
fn the_recommendations_that_are_compared_are_there() {
    let pair = pairs().swap_remove(0);
    let with_release = pair
        .world
        .case(&[("release.date", super::world::day(2027, 2, 15))]);
    pair.world.in_window(&with_release, |window| {
        assert_eq!(pair.component.advise(window).advice.len(), 2);
    });
}

/// The kit for authors finds the same likeness as the generated cases, and each kind of difference.
#[test]
fn two_forms_of_one_rule_are_alike_and_another_rule_is_not() {
    let pairs = pairs();
    let held = |script: &Rule, pair: &Pair| {
        let parameters = ParametersInForce::on(&pair.world.parameters, AS_OF);
        let rules = [script, &pair.component];
        Likeness::of(rules, pair.world.names(), &parameters, AS_OF)
    };
    for pair in &pairs {
        let found = held(&pair.script, pair);
        assert_eq!(found.differences, []);
        assert!(found.cases > 100, "{}", found.cases);
    }
    // The second rule allows a promised bed too; the third asks of children.
    let differences: BTreeSet<String> = held(&pairs[1].script, &pairs[0])
        .differences
        .iter()
        .map(|one| one.message.to_string())
        .collect();
    let expected = [
        "the reasons",
        "the truth",
        "what is looked at",
        "what is needed",
    ];
    let expected = expected.map(|what| format!("`met` differs in {what}"));
    assert_eq!(differences, BTreeSet::from(expected));
}

#[test]
fn a_component_is_like_itself_without_any_pack_and_unlike_another() {
    let like = |other: &Component| Likeness::of_components([&COMPONENT, other], AS_OF);
    let itself = like(&COMPONENT).unwrap();
    assert_eq!(itself.differences, []);
    assert!(itself.cases > 100, "{}", itself.cases);

    let other = ComponentFile {
        name: "first-night.wasm",
        bytes: include_bytes!("../../../../sdk/examples/c/first-night.wasm"),
        digest: None,
    };
    let components = Components::new(ComponentSettings::default());
    let other = components.load(&other, &Budget::default()).unwrap();
    // It looks at facts that the first does not declare, so it does not even fit.
    assert!(like(&other).is_err());
}

#[test]
fn a_component_says_which_way_it_answers_and_what_it_may_read() {
    let pair = pairs().swap_remove(0);
    assert_eq!(pair.component.way(Question::Met), Way::Component);
    assert_eq!(pair.component.way(Question::Arranged), Way::Silent);
    assert_eq!(pair.component.may_read(Question::Met).len(), 11);
    assert!(pair.component.may_read(Question::Arranged).is_empty());
    assert!(pair.component.has_advice());
    assert_eq!(pair.component.parameters().len(), 6);
}

#[test]
fn a_panic_in_rust_is_reported_with_file_and_line_and_without_the_case() {
    let world = world(10);
    let rule = Rule::from_component(&COMPONENT, world.names(), world.budget).unwrap();
    let answer = world.ask(
        &rule,
        &world.case(&[("home.status", super::world::text("promised"))]),
    );
    let error = answer.trouble.unwrap();
    let said = error.to_string();
    assert!(
        said.starts_with("component `ten-rules.wasm`, asked for `ask(met)`: it panicked at `"),
        "{said}"
    );
    assert!(said.contains("ten-rules/src/lib.rs` line "), "{said}");
    assert!(!format!("{said}{error:?}").contains("promised"));
    let Fault::Component(fault) = error.fault else {
        panic!("about a component")
    };
    let ComponentCause::Panicked { message, .. } = fault.cause else {
        panic!("a panic")
    };
    assert_eq!(
        message.reveal(),
        r#"there is no rule 10 for Some("promised")"#
    );
    // The look before it is evidence all the same.
    assert_eq!(world.paths(&answer.reads), ["home.status"]);
}

#[test]
fn the_day_of_the_plan_is_the_only_day_there_is() {
    assert_eq!(AS_OF.to_string(), "2026-11-23");
    let world = world(8);
    let rule = Rule::from_component(&COMPONENT, world.names(), world.budget).unwrap();
    // One month before release is the day of the plan, and then the day after it.
    for (day, truth) in [(23, Truth::No), (24, Truth::Yes)] {
        let case = world.case(&[("release.date", super::world::day(2026, 12, day))]);
        assert_eq!(world.ask(&rule, &case).truth, truth);
    }
}
