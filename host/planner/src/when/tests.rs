//! Every day that is named, held against the plans of all days.

use proptest::prelude::*;
use throughcare_model::{Date, Question, ReasonNode, ReleasePlan, Truth, Turn};

use crate::example::generated::{a_case, a_clause_of_time, day};
use crate::example::{AS_OF, case, with_rule};
use crate::reading::case_file::CaseFile;
use crate::{Planner, When};

/// How many days are tried.
const DAYS: i8 = 60;

fn met_in(plan: &ReleasePlan) -> Truth {
    let questions = plan.findings[0].because.parts();
    let met = questions.iter().find(
        |part| matches!(part.node, ReasonNode::Question { question, .. } if question == Question::Met),
    );
    met.unwrap().truth
}

fn met_on(planner: &Planner, case: &CaseFile, offset: i8) -> Truth {
    met_in(&planner.plan(case, day(offset)))
}

fn only(all: &[When]) -> Turn {
    assert_eq!(all.len(), 1);
    all[0].turn
}

#[allow(
    clippy::unnecessary_wraps,
    reason = "what it is compared with may be none"
)]
fn on(year: i16, month: i8, day: i8) -> Option<Date> {
    Some(Date::constant(year, month, day))
}

#[test]
fn an_age_is_reached_on_a_birthday_and_lost_when_the_law_changes() {
    let planner = with_rule(
        "fn met() { full_years(fact(\"person.born_on\"), as_of()) >= parameter(\"adult-age\") }",
    );
    let case = case(&planner, "[person]\nborn_on = 2008-12-05\n");
    let when = only(&planner.when(&case, AS_OF));
    assert_eq!(
        (when.now, when.from, when.until),
        (Truth::No, on(2026, 12, 5), on(2026, 12, 31)),
        "from 2027 on the age is 21"
    );
}

#[test]
fn a_record_counts_until_it_is_too_old() {
    let planner = with_rule("fn met() { fact(\"paper.held\") }");
    let case = case(
        &planner,
        "[paper]\nheld = { value = true, on = 2026-11-01 }\n",
    );
    let when = only(&planner.when(&case, AS_OF));
    assert_eq!(
        (when.now, when.from, when.until),
        (Truth::Yes, None, on(2026, 12, 1))
    );
}

#[test]
fn what_does_not_hang_on_the_date_is_not_named() {
    let planner = with_rule(
        "fn met() { fact(\"bed.dry\") and fact(\"bed.from\") <= fact(\"release.date\") }",
    );
    let case = case(
        &planner,
        "[bed]\ndry = true\nfrom = 2026-12-01\n[release]\ndate = 2026-12-03\n",
    );
    assert_eq!(planner.when(&case, AS_OF), []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_plan_of_every_day_agrees_with_the_days_that_are_named(
        clauses in prop::collection::vec((a_clause_of_time(), any::<bool>()), 1..4),
        joined_by_and in any::<bool>(),
        facts in a_case(),
        born in 0_u8..28,
        held_since in 0_u8..28,
    ) {
        let clauses: Vec<String> = clauses
            .into_iter()
            .map(|(clause, holds)| if holds { clause } else { format!("not ({clause})") })
            .collect();
        let rule = format!("fn met() {{ {} }}", clauses.join(if joined_by_and { " and " } else { " or " }));
        let planner = with_rule(&rule);
        let facts = format!(
            "{}\n[person]\nborn_on = 2008-12-{:02}\n",
            facts.replace("[paper]\n", &format!("[paper]\nheld = {{ value = true, on = 2026-11-{:02} }}\n", held_since + 1)),
            born + 1,
        );
        let case = case(&planner, &facts);
        let truths: Vec<Truth> = (0..=DAYS).map(|offset| met_on(&planner, &case, offset)).collect();
        let when = planner.when(&case, AS_OF).into_iter().next();
        let first_yes = (0..=DAYS).find(|offset| truths[usize::try_from(*offset).unwrap()] == Truth::Yes);
        let first_no_more = first_yes.and_then(|first| {
            (first..=DAYS).find(|offset| truths[usize::try_from(*offset).unwrap()] != Truth::Yes)
        });
        let within = |date: Option<Date>| date.filter(|date| *date < day(DAYS));
        let (from, until) = when.map_or((None, None), |when| (when.turn.from, when.turn.until));
        prop_assert_eq!(within(from), first_yes.filter(|offset| *offset > 0).map(day).filter(|d| *d < day(DAYS)), "{} | {}", rule, facts);
        prop_assert_eq!(within(until), first_no_more.map(|offset| day(offset - 1)).filter(|d| *d < day(DAYS)), "{} | {}", rule, facts);
    }
}
