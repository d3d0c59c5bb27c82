//! The kit finds rules that break a promise, and lets the others be.

use throughcare_model::{SourceText, Truth};

use super::world::{AS_OF, World};
use crate::{Conformance, DerivationRule, ParametersInForce, Rule};

fn tried(world: &World, rule: &Rule) -> Conformance {
    let parameters = ParametersInForce::on(&world.parameters, AS_OF);
    Conformance::of(rule, world.names(), &parameters, AS_OF)
}

#[test]
fn a_sound_script_keeps_every_promise_and_comes_to_every_truth() {
    let world = World::new();
    let rule = world.rule(
        r#"
        fn applies() { fact("release.date") > as_of() }
        fn met() { fact("home.status") == "confirmed" and not fact("home.unsafe") }
        fn declined() { is_declined("home.status") }
        fn advise() { recommend("Ask").due(before_release(parameter("lead"))) }
        "#,
    );
    let found = tried(&world, &rule);
    assert_eq!(found.breaches, []);
    assert!(found.is_kept());
    let met = found.truths.get(&throughcare_model::Question::Met).unwrap();
    assert!(met.contains(&Truth::Yes) && met.contains(&Truth::No) && met.contains(&Truth::Unknown));
}

#[test]
fn a_script_that_fails_is_found() {
    let world = World::new();
    let rule = world.rule(r#"fn met() { while true { let x = 1; } fact("home.shared") }"#);
    let found = tried(&world, &rule);
    let said: Vec<String> = found.breaches.iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].starts_with("`met` fails: the rule went past its budget"),
        "{said:?}"
    );
}

#[cfg(feature = "wasm")]
#[test]
fn a_component_that_takes_an_absent_fact_for_a_no_is_found() {
    let (world, rule) = super::parity::rule_of(11);
    let said: Vec<String> = tried(&world, &rule)
        .breaches
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        said,
        ["`met` turns from yes to no, or from no to yes, when `home.unsafe` is not recorded"]
    );
}

#[cfg(feature = "wasm")]
#[test]
fn components_keep_every_promise() {
    for number in [2, 6] {
        let (world, rule) = super::parity::rule_of(number);
        assert_eq!(tried(&world, &rule).breaches, [], "{number}");
    }
}

fn derived(world: &World, script: &str) -> Conformance {
    let source = SourceText::new("rule.rhai", script);
    let derivation = DerivationRule::from_script(&source, world.names(), world.budget).unwrap();
    let parameters = ParametersInForce::on(&world.parameters, AS_OF);
    Conformance::of_derivation(&derivation, world.names(), &parameters, AS_OF)
}

#[test]
fn a_sound_derivation_keeps_every_promise_and_gives_its_fact_or_leaves_it_unknown() {
    let world = World::new();
    let found = derived(
        &world,
        r#"fn derive() { provide("home.unsafe", fact("home.shared") and fact("home.status") == "none") }"#,
    );
    assert_eq!(found.breaches, []);
    let provided = found.provided.get("home.unsafe").unwrap();
    assert!(provided.given > 0 && provided.unknown > 0, "{provided:?}");
}

#[test]
fn a_derivation_that_fails_is_found() {
    let world = World::new();
    let found = derived(
        &world,
        r#"fn derive() { while true { let x = 1; } provide("home.unsafe", fact("home.shared")) }"#,
    );
    let said: Vec<String> = found.breaches.iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].starts_with("`derive` fails: the rule went past its budget"),
        "{said:?}"
    );
}
