//! Components of every version of the contract that was ever published keep working.
//!
//! The files here are never built again. Each is from the day its version came out.

use throughcare_engine::{Budget, Rule};
use throughcare_model::{Question, Truth, Value};

use crate::making::{Papers, load};

const FIRST: &[u8] = include_bytes!("kept/rule-1.0.0.wasm");

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
