//! What a rule recommends: actions, who, by when, and why, and never a value of the case.

use jiff::civil::date;
use throughcare_model::Value;

use super::world::{Case, World, day, shown, text};
use crate::{Advice, Due};

const HOUSING: &str = r#"
fn met() { fact("home.status") == "confirmed" }
fn advise() {
    recommend("Refer to the housing authority")
        .by("prison case manager")
        .due(before_release(parameter("lead")))
        .because("nobody has confirmed a bed")
        .because("release is near");
    if is_yes(fact("home.unsafe")) {
        recommend("Find another address");
    }
    if is_unknown(fact("home.shared")) and is_no(fact("home.status") == "none") {
        recommend("Ask who else lives there").by("probation officer");
    }
}
"#;

fn advice(action: &str) -> Advice {
    Advice {
        action: action.to_owned(),
        by: None,
        due: Due::WithItem,
        because: Vec::new(),
    }
}

#[test]
fn a_recommendation_says_what_who_by_when_and_why() {
    let world = World::new();
    let case = world.case(&[
        ("release.date", day(2027, 2, 15)),
        ("home.unsafe", Value::YesNo(true)),
        ("home.status", text("promised")),
    ]);
    let advised = world.advise(HOUSING, &case);
    assert_eq!(advised.trouble, None);
    let referral = Advice {
        by: Some("prison case manager".to_owned()),
        due: Due::On(date(2026, 12, 21)),
        because: vec![
            "nobody has confirmed a bed".to_owned(),
            "release is near".to_owned(),
        ],
        ..advice("Refer to the housing authority")
    };
    let ask = Advice {
        by: Some("probation officer".to_owned()),
        ..advice("Ask who else lives there")
    };
    assert_eq!(
        advised.advice,
        [referral, advice("Find another address"), ask]
    );
    assert_eq!(
        world.paths(&advised.reads),
        ["release.date", "home.status", "home.unsafe", "home.shared"]
    );
}

#[test]
fn a_date_that_counts_from_something_unknown_is_unknown() {
    let world = World::new();
    let advised = world.advise(HOUSING, &Case::default());
    assert_eq!(advised.trouble, None);
    let dues: Vec<_> = advised.advice.iter().map(|advice| advice.due).collect();
    assert_eq!(dues, [Due::Unknown]);
}

#[test]
fn a_recommendation_is_made_when_recommend_is_called() {
    let world = World::new();
    let rule = r#"fn met() { true } fn advise() { recommend("Call"); parts("Write") }
        fn parts(action) { for to in ["the bank", "the council"] { recommend(action + " to " + to); } }"#;
    let advised = world.advise(rule, &Case::default());
    let actions: Vec<_> = advised
        .advice
        .iter()
        .map(|advice| &*advice.action)
        .collect();
    assert_eq!(
        actions,
        ["Call", "Write to the bank", "Write to the council"]
    );
}

#[test]
fn nothing_of_the_case_gets_into_a_text_by_any_way() {
    let world = World::new();
    let case = world.case(&[("person.name", text("Quentin Nobody"))]);
    for (body, place) in [
        (
            r#"let name = fact("person.name"); recommend("Ask " + name);"#,
            "1:82 `+`",
        ),
        (
            r#"let name = fact("person.name"); recommend(name);"#,
            "1:65 `recommend`",
        ),
        (
            r#"for name in [fact("person.name")] { recommend("Ask").because(name); }"#,
            "1:86 `because`",
        ),
    ] {
        let rule = format!("fn met() {{ true }} fn advise() {{ {body} }}");
        let advised = world.advise(&rule, &case);
        let trouble = shown(&advised.trouble.into_iter().collect::<Vec<_>>());
        assert!(trouble.contains(place), "{trouble}");
        let all = format!("{trouble} {:?}", advised.advice);
        assert!(!all.contains("Quentin"), "{all}");
    }
}

#[test]
fn a_rule_without_advise_recommends_nothing() {
    let world = World::new();
    let rule = world.rule("fn met() { true }");
    assert!(!rule.has_advice());
    assert!(
        world
            .in_window(&Case::default(), |window| rule.advise(window))
            .advice
            .is_empty()
    );
}
