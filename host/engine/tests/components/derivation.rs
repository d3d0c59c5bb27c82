//! Derivations: working days as they are shipped, and some that do not keep their word.

use std::sync::LazyLock;

use jiff::civil::date;
use throughcare_engine::{Budget, Component, ComponentDerivation, Derived};
use throughcare_model::Value;

use crate::making::{Papers, derivation, load, said};

const WORKING_DAYS: &[u8] =
    include_bytes!("../../../../policies/example-land/components/working-days.wasm");

/// Working days, compiled once for all tests.
static SHIPPED: LazyLock<Component> =
    LazyLock::new(|| load(WORKING_DAYS).expect("the component loads"));

fn working_days(papers: &Papers) -> ComponentDerivation {
    SHIPPED
        .derivation(papers.names(), Budget::default())
        .expect("the component fits")
}

fn fitted(bytes: &[u8], papers: &Papers) -> ComponentDerivation {
    let component = load(bytes).expect("the component loads");
    component
        .derivation(papers.names(), Budget::default())
        .expect("the component fits")
}

fn value(papers: &Papers, derived: &Derived, path: &str) -> Option<String> {
    let id = papers.vocabulary.find(path).expect("a fact of the test");
    derived
        .get(id, None)?
        .value
        .as_ref()
        .map(ToString::to_string)
}

#[test]
fn working_days_are_counted_with_the_holidays_of_the_pack() {
    let papers = Papers::new().with("release.date", Value::Date(date(2026, 12, 28)));
    let derived = working_days(&papers).derive(&papers.window());
    assert_eq!(derived.trouble, None);
    assert_eq!(
        value(&papers, &derived, "release.last_working_day").as_deref(),
        Some("2026-12-24")
    );
    assert_eq!(
        value(&papers, &derived, "release.hand_in_by").as_deref(),
        Some("2026-12-22")
    );
    assert_eq!(
        value(&papers, &derived, "release.on_working_day").as_deref(),
        Some("yes")
    );
}

#[test]
fn every_step_carries_the_evidence_and_the_law_it_rests_on() {
    let papers = Papers::new().with("release.date", Value::Date(date(2026, 12, 28)));
    let derived = working_days(&papers).derive(&papers.window());
    let release = papers.vocabulary.find("release.date").unwrap();
    let by = papers.vocabulary.find("release.hand_in_by").unwrap();
    let steps = &derived.get(by, None).unwrap().steps;
    let law: Vec<_> = steps.iter().flat_map(|step| &step.law).copied().collect();
    let rests_on: Vec<_> = steps
        .iter()
        .flat_map(|step| &step.rests_on)
        .map(|read| read.fact)
        .collect();
    assert_eq!(rests_on, [release]);
    assert_eq!(
        law,
        ["office-lead-time", "public-holidays"].map(|name| papers.parameters.find(name).unwrap())
    );
}

#[test]
fn an_unknown_release_makes_all_of_it_unknown_and_the_look_is_evidence() {
    let papers = Papers::new();
    let derivation = working_days(&papers);
    let derived = derivation.derive(&papers.window());
    assert_eq!(derived.trouble, None);
    assert_eq!(derived.facts.len(), 3);
    assert!(derived.facts.iter().all(|fact| fact.value.is_none()));
    assert!(!derived.reads.is_empty());
    assert_eq!(derivation.provides().len(), 3);
    assert_eq!(derivation.may_read().len(), 1);
}

#[test]
fn working_days_are_refused_at_the_edge_of_the_calendar() {
    let papers = Papers::new().with("release.date", Value::Date(date(-9999, 1, 1)));
    let derived = working_days(&papers).derive(&papers.window());
    assert_eq!(derived.trouble, None);
    assert!(derived.facts.is_empty());
    let codes: Vec<&str> = derived
        .refusals
        .iter()
        .map(|refusal| refusal.code.as_str())
        .collect();
    assert_eq!(codes, ["outside-calendar"]);
}

/// What is wrong with a derivation that hands over `count` facts, as they stand at 3000 in memory.
fn broken(top: &str, count: u32) -> String {
    let derive = format!(
        "(i32.store (i32.const 2004) (i32.const 3000)) (i32.store (i32.const 2008) (i32.const {count})) (i32.const 2000)"
    );
    let papers = Papers::new();
    let derived = fitted(&derivation(top, &derive), &papers).derive(&papers.window());
    assert!(derived.facts.is_empty());
    let said = said(&derived.trouble.expect("the derivation fails"));
    said.replacen(
        "component/wrong-derived-fact: component `test.wasm`, asked for `derive`: ",
        "",
        1,
    )
}

/// A derived fact in memory: where its path stands, how long it is; and the yes-no `true`, or the date of day 1.
fn fact(at: u8, length: u8, kind: u8) -> String {
    // path, no entry, a value of a kind, no steps: 48 bytes.
    let mut bytes = [0_u8; 48];
    (bytes[0], bytes[1], bytes[4]) = (at, 4, length);
    (bytes[16], bytes[24], bytes[32]) = (1, kind, 1);
    bytes
        .iter()
        .map(|byte| format!("\\{byte:02x}"))
        .collect::<Vec<_>>()
        .concat()
}

/// `home.safe` stands at 1024, `home.status` at 1040.
const SAFE: (u8, u8) = (0, 9);
const STATUS: (u8, u8) = (16, 11);

#[test]
fn a_fact_that_was_not_promised_is_not_taken() {
    let top = format!(
        r#"(data (i32.const 3000) "{}")"#,
        fact(STATUS.0, STATUS.1, 0)
    );
    assert_eq!(
        broken(&top, 1),
        "it provides a fact that its description leaves out"
    );
}

#[test]
fn a_fact_of_another_kind_is_not_taken() {
    let top = format!(r#"(data (i32.const 3000) "{}")"#, fact(SAFE.0, SAFE.1, 4));
    assert_eq!(
        broken(&top, 1),
        "it provides a value of another kind than it said"
    );
}

#[test]
fn one_fact_is_not_taken_twice() {
    let one = fact(SAFE.0, SAFE.1, 0);
    let top = format!(r#"(data (i32.const 3000) "{one}{one}")"#);
    assert_eq!(broken(&top, 2), "it provides one fact twice");
}

#[test]
fn one_fact_is_taken() {
    let top = format!(
        r#"(data (i32.const 3000) "{}") (data (i32.const 2004) "\b8\0b\00\00\01\00\00\00")"#,
        fact(SAFE.0, SAFE.1, 0)
    );
    let papers = Papers::new();
    let derived = fitted(&derivation(&top, "(i32.const 2000)"), &papers).derive(&papers.window());
    assert_eq!(derived.trouble, None);
    assert_eq!(
        value(&papers, &derived, "home.safe").as_deref(),
        Some("yes")
    );
}
