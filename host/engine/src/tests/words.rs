//! Every word of a condition means the same as a condition and as a script.

use throughcare_model::FactState;
use throughcare_model::Truth::{No, Unknown, Yes};
use throughcare_model::{Question, Value};

use crate::Way;

use super::world::{AS_OF, Case, World, day, text};

#[test]
fn a_fact_is_unknown_unless_it_is_recorded() {
    let world = World::new();
    let predicate = r#"fact("home.status") == "confirmed""#;
    let recorded = world.case(&[("home.status", text("confirmed"))]);
    assert_eq!(world.truth(predicate, &recorded), Yes);
    assert_eq!(world.truth(predicate, &Case::default()), Unknown);
    for state in [
        FactState::NotKnown,
        FactState::Declined,
        FactState::Withheld,
        FactState::Stale,
    ] {
        let case = Case::default().state(&world, "home.status", state);
        assert_eq!(world.truth(predicate, &case), Unknown, "{state:?}");
    }
}

#[test]
fn a_yes_no_fact_by_itself_asks_whether_it_is_yes() {
    let world = World::new();
    let case = world.case(&[("home.unsafe", Value::YesNo(true))]);
    assert_eq!(world.truth(r#"fact("home.unsafe")"#, &case), Yes);
    assert_eq!(world.truth(r#"not fact("home.unsafe")"#, &case), No);
    assert_eq!(world.truth(r#"fact("home.unsafe") == false"#, &case), No);
    assert_eq!(world.truth(r#"not fact("home.shared")"#, &case), Unknown);
}

#[test]
fn a_parameter_is_the_value_in_force_and_unknown_before_it_holds() {
    let world = World::new();
    let case = world.case(&[
        ("home.status", text("confirmed")),
        ("sentence.served", Value::Days(60)),
    ]);
    assert_eq!(
        world.truth(r#"fact("home.status") == parameter("best")"#, &case),
        Yes
    );
    assert_eq!(
        world.truth(r#"fact("sentence.served") >= parameter("lead")"#, &case),
        Yes
    );
    assert_eq!(
        world.truth(r#"fact("sentence.served") >= parameter("future")"#, &case),
        Unknown
    );
}

#[test]
fn every_sign_compares_as_it_reads() {
    let world = World::new();
    let case = world.case(&[("money.balance", Value::Decimal(50.into()))]);
    for (sign, expected) in [
        ("==", No),
        ("!=", Yes),
        ("<", Yes),
        ("<=", Yes),
        (">", No),
        (">=", No),
    ] {
        let predicate = format!(r#"fact("money.balance") {sign} parameter("least")"#);
        assert_eq!(world.truth(&predicate, &case), expected, "{sign}");
    }
}

#[test]
fn one_of_is_yes_for_each_of_them_and_unknown_for_an_unknown_fact() {
    let world = World::new();
    let predicate = r#"one_of(fact("home.status"), ["confirmed", "promised"])"#;
    for (status, expected) in [("confirmed", Yes), ("promised", Yes), ("none", No)] {
        let case = world.case(&[("home.status", text(status))]);
        assert_eq!(world.truth(predicate, &case), expected);
    }
    assert_eq!(world.truth(predicate, &Case::default()), Unknown);
}

#[test]
fn and_or_and_not_are_three_valued() {
    let world = World::new();
    let case = world.case(&[
        ("home.unsafe", Value::YesNo(true)),
        ("home.status", text("none")),
    ]);
    let (yes, no, unknown) = (
        r#"fact("home.unsafe")"#,
        r#"fact("home.status") == "confirmed""#,
        r#"fact("home.shared")"#,
    );
    for (predicate, expected) in [
        (format!("{unknown} and {no}"), No),
        (format!("{unknown} and {yes}"), Unknown),
        (format!("{unknown} or {yes}"), Yes),
        (format!("{unknown} or {no}"), Unknown),
        (format!("not {unknown}"), Unknown),
        (format!("not ({no})"), Yes),
        (format!("{no} and {no} or {yes}"), Yes),
        (format!("{no} and ({no} or {yes})"), No),
        (format!("{yes} and not {yes} or {yes}"), Yes),
    ] {
        assert_eq!(world.truth(&predicate, &case), expected, "{predicate}");
    }
}

#[test]
fn no_clause_is_skipped_because_another_decides() {
    let world = World::new();
    let case = world.case(&[("home.unsafe", Value::YesNo(false))]);
    let answer = world.both(r#"fact("home.unsafe") and fact("home.shared")"#, &case);
    assert_eq!(answer.truth, No);
    assert_eq!(world.paths(&answer.reads), ["home.unsafe", "home.shared"]);
    assert!(answer.needs.is_empty());
}

#[test]
fn declined_is_the_persons_no_and_nothing_less() {
    let world = World::new();
    let predicate = r#"is_declined("home.status")"#;
    for (state, expected) in [
        (FactState::Declined, Yes),
        (FactState::Recorded, No),
        (FactState::NotRecorded, Unknown),
        (FactState::NotKnown, Unknown),
        (FactState::Withheld, Unknown),
        (FactState::Stale, Unknown),
    ] {
        let case = Case::default().state(&world, "home.status", state);
        assert_eq!(world.truth(predicate, &case), expected, "{state:?}");
    }
}

#[test]
fn dates_and_times_are_reckoned_with() {
    let world = World::new();
    let case = world.case(&[
        ("release.date", day(2027, 3, 31)),
        ("person.born", day(2008, 11, 24)),
        ("sentence.served", Value::Days(60)),
    ]);
    for (predicate, expected) in [
        (
            r#"fact("release.date") - parameter("notice") > as_of()"#,
            Yes,
        ),
        (
            r#"fact("release.date") - as_of() > parameter("lead") + parameter("lead")"#,
            Yes,
        ),
        (
            r#"as_of() + fact("sentence.served") < fact("release.date")"#,
            Yes,
        ),
        (r#"before_release(parameter("lead")) <= as_of()"#, No),
        (
            r#"before_release(parameter("notice")) == fact("release.date") - parameter("notice")"#,
            Yes,
        ),
        (
            r#"after_release(parameter("notice")) > parameter("since")"#,
            Yes,
        ),
        (
            r#"full_years(fact("person.born"), as_of()) >= parameter("adult")"#,
            No,
        ),
        (
            r#"full_years(fact("person.born"), fact("release.date")) >= parameter("adult")"#,
            Yes,
        ),
        (r#"weekday(as_of()) == "monday""#, Yes),
        (
            r#"one_of(weekday(fact("release.date")), ["saturday", "sunday"])"#,
            No,
        ),
    ] {
        assert_eq!(world.truth(predicate, &case), expected, "{predicate}");
        let unknown = world.both(predicate, &Case::default());
        let needs_no_fact = unknown.reads.is_empty();
        assert_eq!(unknown.truth == Unknown, !needs_no_fact, "{predicate}");
    }
    assert_eq!(AS_OF.weekday(), jiff::civil::Weekday::Monday);
}

#[test]
fn any_all_and_count_ask_every_entry() {
    let world = World::new();
    let (family, nobody) = (("carer", text("family")), ("carer", text("nobody")));
    let none = Case::default().list(&world, "children[]", &[]);
    let (family, nobody) = (&[family][..], &[nobody][..]);
    let two = Case::default().list(&world, "children[]", &[family, nobody]);
    let half_known = Case::default().list(&world, "children[]", &[family, &[]]);
    for (predicate, with_none, with_two, with_half, without) in [
        (
            r#"any("children[]", |child| child.fact("carer") == "nobody")"#,
            No,
            Yes,
            Unknown,
            Unknown,
        ),
        (
            r#"any("children[]", |child| child.fact("carer") == "family")"#,
            No,
            Yes,
            Yes,
            Unknown,
        ),
        (
            r#"all("children[]", |child| child.fact("carer") == "family")"#,
            Yes,
            No,
            Unknown,
            Unknown,
        ),
        (
            r#"all("children[]", |child| child.fact("carer") == "nobody")"#,
            Yes,
            No,
            No,
            Unknown,
        ),
        (
            r#"count("children[]") == parameter("two")"#,
            No,
            Yes,
            Yes,
            Unknown,
        ),
        (
            r#"count("children[]", |child| child.fact("carer") == "family") >= 1"#,
            No,
            Yes,
            Yes,
            Unknown,
        ),
        (
            r#"count("children[]", |child| child.fact("carer") == "family") == 1"#,
            No,
            Yes,
            Unknown,
            Unknown,
        ),
        (
            r#"count("children[]", |child| child.fact("carer") == "family") == 0"#,
            Yes,
            No,
            No,
            Unknown,
        ),
        (r#"count("children[]") == 0"#, Yes, No, No, Unknown),
    ] {
        assert_eq!(
            world.truth(predicate, &none),
            with_none,
            "none: {predicate}"
        );
        assert_eq!(world.truth(predicate, &two), with_two, "two: {predicate}");
        assert_eq!(
            world.truth(predicate, &half_known),
            with_half,
            "half: {predicate}"
        );
        assert_eq!(
            world.truth(predicate, &Case::default()),
            without,
            "no list: {predicate}"
        );
    }
}

#[test]
fn a_list_that_is_not_recorded_is_what_is_needed() {
    let world = World::new();
    let answer = world.both(
        r#"any("homes[]", |home| home.fact("ready"))"#,
        &Case::default(),
    );
    assert_eq!(world.paths(&answer.needs), ["homes[]"]);
}

#[test]
fn the_unknown_entries_of_a_list_are_what_is_needed() {
    let world = World::new();
    let case = Case::default().list(&world, "homes[]", &[&[("ready", Value::YesNo(false))], &[]]);
    let answer = world.both(r#"any("homes[]", |home| home.fact("ready"))"#, &case);
    assert_eq!(world.paths(&answer.needs), ["homes[2].ready"]);
    assert_eq!(
        world.paths(&answer.reads),
        ["homes[]", "homes[1].ready", "homes[2].ready"]
    );
}

#[test]
fn only_what_can_still_matter_is_needed() {
    let world = World::new();
    let case = world.case(&[("home.unsafe", Value::YesNo(true))]);
    let predicate = r#"(fact("home.unsafe") or fact("home.shared")) and fact("home.status") == "none"
        and fact("sentence.served") > parameter("future")"#;
    let answer = world.both(predicate, &case);
    assert_eq!(world.paths(&answer.needs), ["home.status"]);
}

#[test]
fn no_fact_is_needed_for_a_comparison_with_a_parameter_that_has_no_value() {
    let world = World::new();
    let case = Case::default().list(&world, "homes[]", &[&[]]);
    for predicate in [
        r#"fact("money.debts") >= parameter("later")"#,
        r#"parameter("later") <= count("homes[]", |home| home.fact("ready"))"#,
        r#"one_of(weekday(as_of() + parameter("future")), ["monday"])"#,
    ] {
        let answer = world.both(predicate, &case);
        assert_eq!(answer.truth, Unknown, "{predicate}");
        assert!(answer.needs.is_empty(), "{predicate}");
    }
}

#[test]
fn a_rule_reads_as_it_is_written_in_the_handbook() {
    let world = World::new();
    let rule = world.rule(
        r#"//! Somewhere to sleep on the first night.

/// Whether the promise is kept.
fn applies()  { fact("home.shared") != true }
fn met()      { fact("home.status") == "confirmed" and not fact("home.unsafe") } // by the housing service
/* A promise is not yet a bed. */
fn arranged() { fact("home.status") == "promised" }
fn declined() { is_declined("home.status") }

fn advise() {
    recommend("Refer to the housing authority")
        .by("prison case manager")
        .due(before_release(parameter("lead")))
        .because("nobody has confirmed a bed for the first night");
}
"#,
    );
    for question in Question::ALL {
        assert_eq!(rule.way(question), Way::Condition);
    }
    assert!(rule.has_advice());
}

#[test]
fn stated_truths_are_taken_as_they_stand() {
    let world = World::new();
    assert_eq!(world.truth("true", &Case::default()), Yes);
    assert_eq!(
        world.truth(r#"false or fact("home.unsafe")"#, &Case::default()),
        Unknown
    );
}

#[test]
fn functions_of_the_rule_may_name_conditions_and_values() {
    let world = World::new();
    let case = world.case(&[
        ("person.born", day(2000, 1, 1)),
        ("home.unsafe", Value::YesNo(false)),
    ]);
    let predicate = r#"grown_up() and not unsafe_home() }
        fn age() { full_years(fact("person.born"), as_of()) }
        fn unsafe_home() { fact("home.unsafe") }
        fn grown_up() { age() >= parameter("adult")"#;
    assert_eq!(world.truth(predicate, &case), Yes);
}

#[test]
fn a_sum_past_the_calendar_is_trouble_both_ways() {
    let world = World::new();
    let case = world.case(&[("sentence.served", Value::Days(i64::MAX))]);
    let answer = world.both(r#"as_of() + fact("sentence.served") > as_of()"#, &case);
    let trouble = answer.trouble.unwrap();
    assert_eq!(trouble.fault, crate::Fault::OutOfRange);
    assert_eq!(answer.truth, Unknown);
}
