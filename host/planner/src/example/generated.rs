//! Conditions and cases made at random, of the facts of the small pack.

use proptest::prelude::*;
use throughcare_engine::counted_from;
use throughcare_model::{Date, Value};

use super::AS_OF;

/// The day so many days after the day of the plan.
pub(crate) fn day(offset: i8) -> Date {
    counted_from(AS_OF, false, &Value::Days(offset.into())).unwrap()
}

fn a_date() -> impl Strategy<Value = String> {
    let plain = prop_oneof![
        Just("fact(\"bed.from\")"),
        Just("fact(\"paper.due_on\")"),
        Just("as_of()"),
        Just("fact(\"release.date\")"),
    ];
    (plain, 0..3).prop_map(|(date, shift)| match shift {
        0 => date.to_owned(),
        1 => format!("({date} + parameter(\"two-days\"))"),
        _ => format!("({date} - parameter(\"two-days\"))"),
    })
}

fn a_clause() -> impl Strategy<Value = String> {
    let sign = prop_oneof![
        Just("<"),
        Just("<="),
        Just("=="),
        Just("!="),
        Just(">"),
        Just(">=")
    ];
    prop_oneof![
        Just("fact(\"bed.dry\")".to_owned()),
        Just("fact(\"bed.kind\") == \"own\"".to_owned()),
        Just("one_of(fact(\"bed.kind\"), [\"own\", \"hostel\"])".to_owned()),
        Just("is_declined(\"bed.kind\")".to_owned()),
        (sign.clone(), 0..2).prop_map(|(sign, n)| format!("fact(\"paper.copies\") {sign} {n}")),
        (a_date(), sign.clone(), a_date())
            .prop_map(|(left, sign, right)| format!("{left} {sign} {right}")),
        (a_date(), sign, a_date()).prop_map(|(left, sign, right)| format!("{left} {sign} {right}")),
    ]
}

/// A condition of some clauses, with brackets, as a rule would write it.
pub(crate) fn a_condition() -> impl Strategy<Value = String> {
    a_clause().prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 2..4)
                .prop_map(|all| format!("({})", all.join(" and "))),
            prop::collection::vec(inner.clone(), 2..3)
                .prop_map(|all| format!("({})", all.join(" or "))),
            inner.prop_map(|one| format!("not ({one})")),
        ]
    })
}

/// A case in which each fact is recorded somehow or not at all.
pub(crate) fn a_case() -> impl Strategy<Value = String> {
    let offset = prop::option::of(-2_i8..=2);
    (
        prop::option::of(prop_oneof![Just("own"), Just("hostel"), Just("none")]),
        prop::option::of(any::<bool>()),
        (offset.clone(), offset.clone(), offset),
        prop::option::of(0_i64..3),
    )
        .prop_map(|(kind, dry, (from, due, release), copies)| {
            let line = |key: &str, value: Option<String>| {
                value.map_or_else(String::new, |value| format!("{key} = {value}\n"))
            };
            let date = |offset: Option<i8>| offset.map(|offset| day(offset).to_string());
            format!(
                "[bed]\n{}{}{}[paper]\n{}{}[release]\n{}",
                line("kind", kind.map(|kind| format!("\"{kind}\""))),
                line("dry", dry.map(|dry| dry.to_string())),
                line("from", date(from)),
                line("due_on", date(due)),
                line("copies", copies.map(|copies| copies.to_string())),
                line("date", date(release)),
            )
        })
}

/// A clause that turns as time goes on: by an age, by the day of the week, or by a record that grows old.
pub(crate) fn a_clause_of_time() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(
            "full_years(fact(\"person.born_on\"), as_of()) >= parameter(\"adult-age\")".to_owned()
        ),
        Just("weekday(as_of()) == \"friday\"".to_owned()),
        Just("fact(\"paper.held\")".to_owned()),
        Just("before_release(parameter(\"two-days\")) <= as_of()".to_owned()),
        // Where the day stands on both sides, when an answer turns is not told.
        a_clause().prop_filter("the day on one side", |clause| clause
            .matches("as_of()")
            .count()
            < 2),
    ]
}
