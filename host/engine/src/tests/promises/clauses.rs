//! Generated conditions: how each is written, and what it means, worked out here a second time from the
//! words alone, on the generated case and nothing that the engine has.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::date;
use proptest::prelude::*;
use throughcare_model::{Date, Decimal, FactState, Truth, Value};

use super::super::world::AS_OF;
use super::cases::{Given, GivenCase, known};

type Entry = BTreeMap<&'static str, Given>;

/// A condition as a generator makes it.
#[derive(Debug, Clone)]
pub(super) enum Clause {
    All(Vec<Clause>),
    Any(Vec<Clause>),
    Not(Box<Clause>),
    YesNo(&'static str),
    Choice(&'static str, bool),
    OneOf(Vec<&'static str>),
    Dates(DateTerm, &'static str, DateTerm),
    Debts(&'static str, Whole),
    Balance(&'static str),
    Age(&'static str, DateTerm),
    Weekday(DateTerm, &'static str),
    Served(&'static str, &'static str),
    Declined(&'static str),
    Entries(bool, EntryClause),
    Count(EntryClause, &'static str, Whole),
    Length(&'static str, &'static str, Whole),
    Stated(bool),
}

#[derive(Debug, Clone, Copy)]
pub(super) enum DateTerm {
    AsOf,
    Fact(&'static str),
    Since,
    BeforeRelease(&'static str),
    AfterRelease(&'static str),
    Later(&'static str, &'static str),
    Earlier(&'static str, &'static str),
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Whole {
    Zero,
    One,
    Two,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum EntryClause {
    Carer(&'static str),
    WithUs,
    NobodyOrWithUs,
    HomeReady,
    HomeNotReady,
}

impl Clause {
    /// Returns the condition as a rule would write it.
    pub(super) fn text(&self) -> String {
        let joined = |clauses: &[Self], by: &str| {
            let clauses: Vec<_> = clauses.iter().map(Self::text).collect();
            format!("({})", clauses.join(by))
        };
        match self {
            Self::All(of) => joined(of, " and "),
            Self::Any(of) => joined(of, " or "),
            Self::Not(of) => format!("not ({})", of.text()),
            Self::YesNo(path) => format!("fact(\"{path}\")"),
            Self::Choice(value, true) => format!("fact(\"home.status\") == \"{value}\""),
            Self::Choice(value, false) => format!("\"{value}\" != fact(\"home.status\")"),
            Self::OneOf(values) => format!("one_of(fact(\"home.status\"), {values:?})"),
            Self::Dates(left, sign, right) => format!("{} {sign} {}", left.text(), right.text()),
            Self::Debts(sign, whole) => format!("fact(\"money.debts\") {sign} {}", whole.text()),
            Self::Balance(sign) => format!("fact(\"money.balance\") {sign} parameter(\"least\")"),
            Self::Age(sign, on) => {
                let on = on.text();
                format!("full_years(fact(\"person.born\"), {on}) {sign} parameter(\"adult\")")
            }
            Self::Weekday(of, day) => format!("weekday({}) == \"{day}\"", of.text()),
            Self::Served(sign, lead) => {
                format!("fact(\"sentence.served\") {sign} parameter(\"{lead}\")")
            }
            Self::Declined(path) => format!("is_declined(\"{path}\")"),
            Self::Entries(all, clause) => {
                let word = if *all { "all" } else { "any" };
                format!("{word}({})", clause.text())
            }
            Self::Count(clause, sign, whole) => {
                format!("count({}) {sign} {}", clause.text(), whole.text())
            }
            Self::Length(list, sign, whole) => {
                format!("count(\"{list}\") {sign} {}", whole.text())
            }
            Self::Stated(holds) => holds.to_string(),
        }
    }

    /// Returns what the condition means in a case.
    pub(super) fn truth(&self, case: &GivenCase) -> Truth {
        let holds: Option<bool> = match self {
            Self::All(of) => return of.iter().map(|one| one.truth(case)).min().unwrap(),
            Self::Any(of) => return of.iter().map(|one| one.truth(case)).max().unwrap(),
            Self::Not(of) => return !of.truth(case),
            Self::Stated(holds) => Some(*holds),
            Self::YesNo(path) => case.value(path).map(|value| value == Value::YesNo(true)),
            Self::Choice(text, same) => case
                .value("home.status")
                .map(|value| (value == Value::text(text)) == *same),
            Self::OneOf(texts) => case
                .value("home.status")
                .map(|value| texts.iter().any(|text| value == Value::text(text))),
            Self::Dates(left, sign, right) => {
                let both = left.date(case).zip(right.date(case));
                both.map(|(left, right)| holds(sign, left.cmp(&right)))
            }
            Self::Debts(sign, whole) => case
                .value("money.debts")
                .map(|value| holds(sign, value.cmp(&Value::Integer(whole.number())))),
            Self::Balance(sign) => case
                .value("money.balance")
                .map(|value| holds(sign, value.cmp(&Value::Decimal(Decimal::new(5050, 2))))),
            Self::Age(sign, on) => {
                let born = DateTerm::Fact("person.born").date(case);
                let both = born.zip(on.date(case));
                both.map(|(born, on)| holds(sign, age(born, on).cmp(&18)))
            }
            Self::Weekday(of, day) => of
                .date(case)
                .map(|date| format!("{:?}", date.weekday()).to_lowercase() == *day),
            Self::Served(sign, "lead") => case
                .value("sentence.served")
                .map(|value| holds(sign, value.cmp(&Value::Days(56)))),
            Self::Served(..) => None,
            Self::Declined(path) => match case.facts.get(path) {
                Some(Given::State(FactState::Declined)) => Some(true),
                Some(Given::Recorded(_)) => Some(false),
                _ => None,
            },
            Self::Entries(all, clause) => {
                let Some(entries) = case.entries(clause.list()) else {
                    return Truth::Unknown;
                };
                let truths = entries.iter().map(|entry| clause.truth(entry));
                return if *all {
                    truths.min().unwrap_or(Truth::Yes)
                } else {
                    truths.max().unwrap_or(Truth::No)
                };
            }
            Self::Length(list, sign, whole) => case.entries(list).map(|entries| {
                holds(
                    sign,
                    entries.len().cmp(&usize::try_from(whole.number()).unwrap()),
                )
            }),
            Self::Count(clause, sign, whole) => return clause.count(case, sign, whole.number()),
        };
        Truth::from(holds)
    }
}

impl EntryClause {
    fn list(self) -> &'static str {
        match self {
            Self::Carer(_) | Self::WithUs | Self::NobodyOrWithUs => "children[]",
            Self::HomeReady | Self::HomeNotReady => "homes[]",
        }
    }

    fn text(self) -> String {
        let clause = match self {
            Self::Carer(carer) => format!("one.fact(\"carer\") == \"{carer}\""),
            Self::WithUs => "one.fact(\"with_us\")".to_owned(),
            Self::NobodyOrWithUs => {
                "one.fact(\"carer\") == \"nobody\" or one.fact(\"with_us\")".to_owned()
            }
            Self::HomeReady => "one.fact(\"ready\")".to_owned(),
            Self::HomeNotReady => "not one.fact(\"ready\")".to_owned(),
        };
        format!("\"{}\", |one| {clause}", self.list())
    }

    fn truth(self, entry: &Entry) -> Truth {
        let is = |field: &str, value: Value| {
            Truth::from(known(entry.get(field)).map(|given| given == value))
        };
        match self {
            Self::Carer(carer) => is("carer", Value::text(carer)),
            Self::WithUs => is("with_us", Value::YesNo(true)),
            Self::NobodyOrWithUs => {
                is("carer", Value::text("nobody")).or(is("with_us", Value::YesNo(true)))
            }
            Self::HomeReady => is("ready", Value::YesNo(true)),
            Self::HomeNotReady => !is("ready", Value::YesNo(true)),
        }
    }

    /// Tries every number that the count could turn out to be.
    fn count(self, case: &GivenCase, sign: &str, bound: i64) -> Truth {
        let Some(entries) = case.entries(self.list()) else {
            return Truth::Unknown;
        };
        let truths: Vec<_> = entries.iter().map(|entry| self.truth(entry)).collect();
        let sure = truths.iter().filter(|truth| **truth == Truth::Yes).count();
        let open = truths
            .iter()
            .filter(|truth| **truth == Truth::Unknown)
            .count();
        let possible = sure..=sure + open;
        let outcomes: Vec<_> = possible
            .map(|count| holds(sign, i64::try_from(count).unwrap().cmp(&bound)))
            .collect();
        match (outcomes.contains(&true), outcomes.contains(&false)) {
            (true, false) => Truth::Yes,
            (false, true) => Truth::No,
            _ => Truth::Unknown,
        }
    }
}

impl DateTerm {
    fn text(self) -> String {
        match self {
            Self::AsOf => "as_of()".to_owned(),
            Self::Fact(path) => format!("fact(\"{path}\")"),
            Self::Since => "parameter(\"since\")".to_owned(),
            Self::BeforeRelease(lead) => format!("before_release(parameter(\"{lead}\"))"),
            Self::AfterRelease(lead) => format!("after_release(parameter(\"{lead}\"))"),
            Self::Later(path, lead) => format!("fact(\"{path}\") + parameter(\"{lead}\")"),
            Self::Earlier(path, lead) => format!("fact(\"{path}\") - parameter(\"{lead}\")"),
        }
    }

    fn date(self, case: &GivenCase) -> Option<Date> {
        let fact = |path: &str| match case.value(path) {
            Some(Value::Date(date)) => Some(date),
            _ => None,
        };
        let span = |lead: &str| match lead {
            "lead" => Some(56.days()),
            "notice" => Some(1.months()),
            _ => None,
        };
        match self {
            Self::AsOf => Some(AS_OF),
            Self::Fact(path) => fact(path),
            Self::Since => Some(date(2026, 1, 1)),
            Self::BeforeRelease(lead) => Some(fact("release.date")? - span(lead)?),
            Self::AfterRelease(lead) => Some(fact("release.date")? + span(lead)?),
            Self::Later(path, lead) => Some(fact(path)? + span(lead)?),
            Self::Earlier(path, lead) => Some(fact(path)? - span(lead)?),
        }
    }
}

impl Whole {
    fn text(self) -> &'static str {
        match self {
            Self::Zero => "0",
            Self::One => "1",
            Self::Two => "parameter(\"two\")",
        }
    }

    fn number(self) -> i64 {
        match self {
            Self::Zero => 0,
            Self::One => 1,
            Self::Two => 2,
        }
    }
}

fn holds(sign: &str, order: Ordering) -> bool {
    match sign {
        "==" => order.is_eq(),
        "!=" => order.is_ne(),
        "<" => order.is_lt(),
        "<=" => order.is_le(),
        ">" => order.is_gt(),
        _ => order.is_ge(),
    }
}

/// Counts birthdays one by one; who is born on 29 February has a birthday on 1 March of a common year.
fn age(born: Date, on: Date) -> i64 {
    let birthday =
        |year: i16| Date::new(year, born.month(), born.day()).unwrap_or_else(|_| date(year, 3, 1));
    if on >= born {
        (born.year() + 1..=on.year())
            .filter(|year| birthday(*year) <= on)
            .map(|_| 1)
            .sum()
    } else {
        -age(on, born)
    }
}

pub(super) fn a_clause() -> impl Strategy<Value = Clause> {
    a_leaf().prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            3 => prop::collection::vec(inner.clone(), 2..4).prop_map(Clause::All),
            3 => prop::collection::vec(inner.clone(), 2..4).prop_map(Clause::Any),
            1 => inner.prop_map(|of| Clause::Not(Box::new(of))),
        ]
    })
}

fn a_leaf() -> impl Strategy<Value = Clause> {
    let text = || prop::sample::select(vec!["confirmed", "promised", "none"]);
    let path = || prop::sample::select(vec!["home.unsafe", "home.shared"]);
    let day = prop::sample::select(vec!["monday", "thursday", "sunday"]);
    let lead = prop::sample::select(vec!["lead", "future"]);
    let list = prop::sample::select(vec!["children[]", "homes[]"]);
    let declined = prop::sample::select(vec!["home.status", "home.unsafe", "money.debts"]);
    prop_oneof![
        path().prop_map(Clause::YesNo),
        (text(), any::<bool>()).prop_map(|(text, same)| Clause::Choice(text, same)),
        prop::collection::vec(text(), 1..3).prop_map(Clause::OneOf),
        (a_date_term(), a_sign(), a_date_term()).prop_map(|(a, sign, b)| Clause::Dates(a, sign, b)),
        (a_sign(), a_whole()).prop_map(|(sign, whole)| Clause::Debts(sign, whole)),
        a_sign().prop_map(Clause::Balance),
        (a_sign(), a_date_term()).prop_map(|(sign, on)| Clause::Age(sign, on)),
        (a_date_term(), day).prop_map(|(of, day)| Clause::Weekday(of, day)),
        (a_sign(), lead).prop_map(|(sign, lead)| Clause::Served(sign, lead)),
        declined.prop_map(Clause::Declined),
        (any::<bool>(), an_entry_clause()).prop_map(|(all, clause)| Clause::Entries(all, clause)),
        (an_entry_clause(), a_sign(), a_whole())
            .prop_map(|(clause, sign, whole)| Clause::Count(clause, sign, whole)),
        (list, a_sign(), a_whole())
            .prop_map(|(list, sign, whole)| Clause::Length(list, sign, whole)),
        any::<bool>().prop_map(Clause::Stated),
    ]
}

fn a_sign() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["==", "!=", "<", "<=", ">", ">="])
}

fn a_whole() -> impl Strategy<Value = Whole> {
    prop::sample::select(vec![Whole::Zero, Whole::One, Whole::Two])
}

fn an_entry_clause() -> impl Strategy<Value = EntryClause> {
    prop::sample::select(vec![
        EntryClause::Carer("family"),
        EntryClause::Carer("nobody"),
        EntryClause::WithUs,
        EntryClause::NobodyOrWithUs,
        EntryClause::HomeReady,
        EntryClause::HomeNotReady,
    ])
}

fn a_date_term() -> impl Strategy<Value = DateTerm> {
    let path = || prop::sample::select(vec!["release.date", "person.born"]);
    let lead = || prop::sample::select(vec!["lead", "notice", "notice", "future"]);
    prop_oneof![
        Just(DateTerm::AsOf),
        path().prop_map(DateTerm::Fact),
        Just(DateTerm::Since),
        lead().prop_map(DateTerm::BeforeRelease),
        lead().prop_map(DateTerm::AfterRelease),
        (path(), lead()).prop_map(|(path, lead)| DateTerm::Later(path, lead)),
        (path(), lead()).prop_map(|(path, lead)| DateTerm::Earlier(path, lead)),
    ]
}
