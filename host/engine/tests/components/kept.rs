//! Components of every version of the contract that was ever published keep working.
//!
//! The files here are never built again. Each is from the day its version came out.

use jiff::civil::date;
use throughcare_engine::{Budget, Rule};
use throughcare_model::{Question, Truth, Value};

use crate::making::{Papers, load};

const FIRST: &[u8] = include_bytes!("kept/rule-1.0.0.wasm");
/// Working days, made with the guest kit: a derivation, with steps, parameters and refusals.
const FIRST_DERIVATION: &[u8] = include_bytes!("kept/derivation-1.0.0.wasm");

#[test]
fn a_component_of_the_first_version_still_answers() {
    let component = load(FIRST).expect("the component loads");
    for (recorded, truth) in [
        (None, Truth::Unknown),
        (Some(true), Truth::Yes),
        (Some(false), Truth::No),
    ] {
        let papers = match recorded {
            None => Papers::new(),
            Some(holds) => Papers::new().with("home.safe", Value::YesNo(holds)),
        };
        let rule = Rule::from_component(&component, papers.names(), Budget::default())
            .expect("the component fits");
        let answer = rule.ask(Question::Met, &papers.window());
        assert_eq!(answer.trouble, None);
        assert_eq!(answer.truth, truth);
    }
}

#[test]
fn a_derivation_of_the_first_version_still_provides_its_facts() {
    let component = load(FIRST_DERIVATION).expect("the component loads");
    let day = |papers: &Papers| {
        let derivation = component
            .derivation(papers.names(), Budget::default())
            .expect("the component fits");
        let derived = derivation.derive(&papers.window());
        assert_eq!(derived.trouble, None);
        let fact = papers.vocabulary.find("release.hand_in_by").unwrap();
        let derived = derived.get(fact, None).expect("the fact is provided");
        (derived.value.clone(), derived.steps.len())
    };
    assert_eq!(day(&Papers::new()), (None, 0));
    let release = Value::Date(date(2026, 12, 28));
    let papers = Papers::new().with("release.date", release);
    // Three working days before the Monday after Christmas, Christmas itself not counted.
    assert_eq!(day(&papers), (Some(Value::Date(date(2026, 12, 22))), 2));
}
