//! Protected facts that make a difference, and those that do not.

use proptest::prelude::*;

use super::{Dependence, Fairness};
use crate::example::{AS_OF, case, planner, with_rule};
use crate::planner::Planner;

const GROUND: &str = "[[protected_grounds]]\nfact = \"person.sex\"\nground = \"opens help for women\"\n\
     source = { instrument = \"I\", provision = \"2(2)\", verification = \"text\" }\n";

fn shown(fairness: &Fairness) -> String {
    let lines = fairness.differences().map(|(fact, one)| {
        let outcomes: Vec<String> = one
            .outcomes
            .iter()
            .map(|outcome| {
                let answers: Vec<_> = outcome.answers.iter().map(ToString::to_string).collect();
                let to_do: Vec<_> = outcome
                    .stands
                    .to_do
                    .iter()
                    .map(|one| &*one.action)
                    .collect();
                let status = outcome.stands.status.map_or("", |status| status.word());
                format!("{} {status} {to_do:?}", answers.join("/"))
            })
            .collect();
        format!(
            "{} {}: {} by {}",
            fact.path,
            one.item,
            outcomes.join(", "),
            by(one)
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn by(one: &Dependence) -> String {
    let clauses = one.read_by.iter().map(|by| {
        let question = by.question.map_or("", |question| question.word());
        let line = by.at.as_ref().map_or(0, |at| at.line);
        format!(
            "{question} [{}] {line}",
            by.clause
                .as_ref()
                .map_or("?".to_owned(), ToString::to_string)
        )
    });
    clauses.collect::<Vec<_>>().join("; ")
}

#[test]
fn a_difference_is_told_with_the_clause_that_looked() {
    let planner = with_rule(
        "fn applies() { fact(\"person.sex\") == \"female\" }\nfn met() { fact(\"bed.dry\") }\n\
         fn advise() { recommend(\"Dry the bed\").because(\"it is wet\"); }",
    );
    let fairness = planner.fairness(&case(&planner, "[bed]\ndry = false\n"), AS_OF);
    insta::assert_snapshot!(shown(&fairness), @r#"person.sex item: female unmet ["Dry the bed"], male/other not-applicable [] by applies [person.sex == female] 1"#);
    assert!(!fairness.is_declared());
}

#[test]
fn a_date_is_tried_on_both_sides_of_each_day_on_which_a_rule_turns() {
    let planner = with_rule(
        "fn met() { full_years(fact(\"person.born_on\"), as_of()) >= parameter(\"adult-age\") }",
    );
    let fairness = planner.fairness(&case(&planner, ""), AS_OF);
    insta::assert_snapshot!(shown(&fairness), @r#"person.born_on item: 2008-11-23 or earlier met [], 2008-11-24 or later unmet [] by met [full_years(person.born_on, the day of the plan) >= adult-age] 1"#);
}

#[test]
fn a_difference_in_what_is_recommended_counts_too() {
    let planner = with_rule(
        "fn met() { fact(\"bed.dry\") }\nfn advise() {\n if is_yes(fact(\"person.sex\") == \"male\") { recommend(\"Wait\").because(\"r\"); }\n }",
    );
    let fairness = planner.fairness(&case(&planner, "[bed]\ndry = false\n"), AS_OF);
    insta::assert_snapshot!(shown(&fairness), @r#"person.sex item: female/other unmet [], male unmet ["Wait"] by  [?] 0"#);
}

#[test]
fn a_declared_ground_is_told_and_an_undeclared_read_is_an_error_at_its_line() {
    let rule = "fn met() {\n  fact(\"person.sex\") == \"female\" }";
    let declared = planner(&[("item", GROUND, rule)]);
    assert!(declared.remarks().is_empty());
    let fairness = declared.fairness(&case(&declared, ""), AS_OF);
    assert!(fairness.is_declared());
    let (_, one) = fairness.differences().next().unwrap();
    assert_eq!(one.ground.as_ref().unwrap().ground, "opens help for women");
    insta::assert_snapshot!(crate::shown::shown(with_rule(rule).remarks()), @"pack/undeclared-protected-read small/items/item/rule.rhai:2:8 <looked at here>: `person.sex` says who a person is, and no ground is declared for looking at it (name the special measure that it opens in `[[protected_grounds]]` of small/items/item/item.toml, with its source; or do without the fact)");
}

#[test]
fn a_ground_that_nothing_needs_is_remarked_on() {
    let idle = planner(&[("item", GROUND, "fn met() { fact(\"bed.dry\") }")]);
    insta::assert_snapshot!(crate::shown::shown(idle.remarks()), @"warning pack/ground-without-read small/items/item/item.toml:8:8: a ground is declared for `person.sex`, and nothing looks at it (take the ground away)");
}

/// A rule of one clause that looks at a protected fact or does not, beside a clause that does not.
fn a_rule() -> impl Strategy<Value = (String, bool)> {
    let clause = prop_oneof![
        Just(("fact(\"person.sex\") == \"female\"", true)),
        Just(("fact(\"person.born_on\") < fact(\"release.date\")", true)),
        Just(("fact(\"bed.dry\")", false)),
        Just(("fact(\"bed.kind\") != \"none\"", false)),
    ];
    (clause.clone(), clause, any::<bool>()).prop_map(|(one, other, both)| {
        let sign = if both { "and" } else { "or" };
        (
            format!("fn met() {{ {} {sign} {} }}", one.0, other.0),
            one.1 || other.1,
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is recorded of the protected fact itself never matters, and a rule that looks at none has no difference.
    #[test]
    fn what_the_file_says_of_the_fact_makes_no_difference(
        (rule, looks) in a_rule(),
        facts in crate::example::generated::a_case(),
        sex in prop_oneof![Just(""), Just("sex = \"male\""), Just("sex = \"female\""), Just("sex = { declined = true }")],
    ) {
        let planner: Planner = with_rule(&rule);
        let without = planner.fairness(&case(&planner, &facts), AS_OF);
        let with = planner.fairness(&case(&planner, &format!("{facts}[person]\n{sex}\n")), AS_OF);
        let of_sex = |all: &Fairness| all.facts.iter().find(|one| one.path == "person.sex").cloned();
        prop_assert_eq!(of_sex(&without), of_sex(&with));
        prop_assert!(looks || without.differences().next().is_none());
    }
}
