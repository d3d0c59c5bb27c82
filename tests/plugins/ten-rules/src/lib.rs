//! Ten rules that tests also have as scripts (`host/engine/src/tests/parity.rs`), in one component.
//!
//! Which one answers is a parameter, so that one file serves them all. Past the ten stand two that misbehave: number 10
//! panics with a message that quotes the case, as careless code would, and number 11 takes an absent fact for a no.

use throughcare_plugin::{
    Case, Description, Kind, Plugin, Question, Recommendation, Truth, Verdict, export,
};

/// The rule that the parameter `rule` chooses.
pub struct TenRules;

impl Plugin for TenRules {
    fn describe() -> Description {
        Description::new(
            "ten-rules",
            env!("CARGO_PKG_VERSION"),
            "Ten rules for tests.",
        )
        .looks_at("release.date", Kind::Date)
        .looks_at("home.status", Kind::Text)
        .looks_at("home.unsafe", Kind::YesNo)
        .looks_at("home.shared", Kind::YesNo)
        .looks_at("health.care", Kind::Text)
        .looks_at("money.debts", Kind::Integer)
        .looks_at("money.balance", Kind::Decimal)
        .looks_at("sentence.served", Kind::Days)
        .looks_at("children[]", Kind::Entries)
        .looks_at("children[].carer", Kind::Text)
        .looks_at("children[].with_us", Kind::YesNo)
        .looks_up("rule", Kind::Integer)
        .looks_up("lead", Kind::Days)
        .looks_up("future", Kind::Days)
        .looks_up("notice", Kind::Months)
        .looks_up("least", Kind::Decimal)
        .looks_up("best", Kind::Text)
        .answers([Question::Met, Question::Declined])
        .advises()
    }

    fn met(case: &Case<'_>) -> Verdict {
        match case.parameter("rule").integer().as_number() {
            Some(0) => {
                case.fact("home.status").is("confirmed") & !case.fact("home.unsafe").is_yes()
            }
            Some(1) => case
                .fact("home.status")
                .is_one_of(&["confirmed", "promised"]),
            Some(2) => case
                .entries("children[]")
                .any(|child| child.fact("carer").is("nobody") & !child.fact("with_us").is_yes()),
            Some(3) => case
                .entries("children[]")
                .all(|child| child.fact("carer").is_not("nobody")),
            Some(4) => in_time(case),
            Some(5) => case.fact("home.status").said_no() | case.fact("home.shared").is_yes(),
            Some(6) => balance_is_enough(case) & case.fact("money.debts").integer().is_below(1),
            Some(7) => !(case.fact("health.care").is("open") | settled(case)),
            Some(8) => case
                .fact("release.date")
                .date()
                .minus(case.parameter("notice").months())
                .is_above(case.as_of()),
            Some(9) => {
                let future = case.parameter("future").days();
                case.fact("sentence.served").days().is_above(future) | settled(case)
            }
            Some(11) => absent_is_no(case),
            Some(rule) => no_such_rule(rule, case),
            None => Verdict::stated(Truth::Unknown),
        }
    }

    fn declined(case: &Case<'_>) -> Verdict {
        case.fact("home.status").said_no()
    }

    fn advise(case: &Case<'_>) -> Vec<Recommendation> {
        let before = case
            .fact("release.date")
            .date()
            .minus(case.parameter("lead").days());
        vec![
            Recommendation::new("Refer to the housing authority")
                .by("prison case manager")
                .due(&before)
                .because("nobody has confirmed a bed for the first night"),
            Recommendation::new("Ask again"),
        ]
    }
}

export!(TenRules);

fn in_time(case: &Case<'_>) -> Verdict {
    let left = case.fact("release.date").date().minus(case.as_of());
    left.is_at_least(case.parameter("lead").days())
}

fn balance_is_enough(case: &Case<'_>) -> Verdict {
    let balance = case.fact("money.balance").decimal();
    balance.is_at_least(case.parameter("least").decimal())
}

fn settled(case: &Case<'_>) -> Verdict {
    let best = case.parameter("best").text();
    case.fact("home.status")
        .text()
        .equals(best)
        .named("settled")
}

/// What no rule may do, and what only trying it can show: it takes an absent fact for a no.
fn absent_is_no(case: &Case<'_>) -> Verdict {
    let unsafe_home = case
        .fact("home.unsafe")
        .yes_no()
        .as_yes_no()
        .unwrap_or(false);
    Verdict::told(!unsafe_home, "the home is safe")
}

#[expect(clippy::panic, reason = "this is what it is for")]
fn no_such_rule(rule: i64, case: &Case<'_>) -> Verdict {
    let status = case.fact("home.status").text().as_text();
    panic!("there is no rule {rule} for {status:?}")
}
