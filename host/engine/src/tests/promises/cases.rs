//! Generated cases: facts that are recorded, missing in every way there is, and lists of entries.

use std::collections::BTreeMap;

use jiff::civil::date;
use proptest::prelude::*;
use throughcare_model::{Date, Decimal, Entry, Fact, FactState, Span, Value};

use super::super::world::{Case, World};

/// How one fact is given.
#[derive(Debug, Clone)]
pub(in crate::tests) enum Given {
    Recorded(Value),
    State(FactState),
}

/// A case as a generator makes it.
#[derive(Debug, Clone)]
pub(in crate::tests) struct GivenCase {
    pub(in crate::tests) facts: BTreeMap<&'static str, Given>,
    pub(in crate::tests) children: Option<Vec<BTreeMap<&'static str, Given>>>,
    pub(in crate::tests) homes: Option<Vec<BTreeMap<&'static str, Given>>>,
}

impl Given {
    pub(in crate::tests) fn is_declined(&self) -> bool {
        matches!(self, Self::State(FactState::Declined))
    }

    fn fact(&self) -> Fact {
        match self {
            Self::Recorded(value) => Fact::recorded(value.clone(), Span::EMPTY),
            Self::State(state) => Fact {
                state: *state,
                ..Fact::default()
            },
        }
    }
}

impl GivenCase {
    pub(in crate::tests) fn value(&self, path: &str) -> Option<Value> {
        known(self.facts.get(path))
    }

    pub(in crate::tests) fn entries(&self, list: &str) -> Option<&[BTreeMap<&'static str, Given>]> {
        let entries = match list {
            "children[]" => &self.children,
            _ => &self.homes,
        };
        entries.as_deref()
    }

    /// Takes one fact, or one list, away.
    pub(in crate::tests) fn without(&self, which: prop::sample::Index) -> Self {
        let mut less = self.clone();
        let count = self.facts.len() + 4;
        let which = which.index(count);
        match which.checked_sub(self.facts.len()) {
            None => {
                let path = *self.facts.keys().nth(which).unwrap();
                less.facts.remove(path);
            }
            Some(0) => less.children = None,
            Some(1) => less.homes = None,
            Some(2) => less.children.iter_mut().flatten().for_each(BTreeMap::clear),
            Some(_) => less.homes.iter_mut().flatten().for_each(BTreeMap::clear),
        }
        less
    }

    pub(in crate::tests) fn build(&self, world: &World) -> Case {
        let mut case = Case::default();
        for (path, given) in &self.facts {
            let id = world.vocabulary.find(path).unwrap();
            case.0.put(id, given.fact());
        }
        for list in ["children[]", "homes[]"] {
            let Some(entries) = self.entries(list) else {
                continue;
            };
            let entry = |given: &BTreeMap<&'static str, Given>| {
                let fact = |(field, given): (&&str, &Given)| {
                    let id = world.vocabulary.find(&format!("{list}.{field}"));
                    (id.unwrap(), given.fact())
                };
                Entry::new(given.iter().map(fact).collect())
            };
            let id = world.vocabulary.find(list).unwrap();
            let standing = Fact {
                state: FactState::Recorded,
                ..Fact::default()
            };
            case.0
                .put_list(id, standing, entries.iter().map(entry).collect());
        }
        case
    }
}

/// Returns the value that a condition may use.
pub(in crate::tests) fn known(given: Option<&Given>) -> Option<Value> {
    match given {
        Some(Given::Recorded(value)) => Some(value.clone()),
        _ => None,
    }
}

pub(in crate::tests) fn a_case() -> impl Strategy<Value = GivenCase> {
    let facts = (
        given(a_date()),
        given(a_text(&["confirmed", "promised", "none"])),
        given(a_yes_no()),
        given(a_yes_no()),
        given((0_i64..4).prop_map(Value::Integer)),
        given((4_900_i64..5_200).prop_map(|cents| Value::Decimal(Decimal::new(cents, 2)))),
        given(a_date()),
        given((0_i64..100).prop_map(Value::Days)),
    );
    let child = entry(
        "carer",
        a_text(&["family", "nobody"]),
        "with_us",
        a_yes_no(),
    );
    let home = entry("ready", a_yes_no(), "ready", a_yes_no());
    (facts, a_list(child), a_list(home)).prop_map(|(facts, children, homes)| {
        let (release, status, unsafe_home, shared, debts, balance, born, served) = facts;
        let facts = [
            ("release.date", release),
            ("home.status", status),
            ("home.unsafe", unsafe_home),
            ("home.shared", shared),
            ("money.debts", debts),
            ("money.balance", balance),
            ("person.born", born),
            ("sentence.served", served),
        ];
        GivenCase {
            facts: facts.into_iter().collect(),
            children,
            homes,
        }
    })
}

fn given(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Given> {
    prop_oneof![
        5 => value.prop_map(Given::Recorded),
        3 => prop::sample::select(vec![
            FactState::NotRecorded,
            FactState::NotKnown,
            FactState::Declined,
            FactState::Declined,
            FactState::Withheld,
            FactState::Stale,
        ])
        .prop_map(Given::State),
    ]
}

fn entry(
    first: &'static str,
    of_first: impl Strategy<Value = Value>,
    second: &'static str,
    of_second: impl Strategy<Value = Value>,
) -> impl Strategy<Value = BTreeMap<&'static str, Given>> {
    (given(of_first), given(of_second))
        .prop_map(move |(a, b)| [(first, a), (second, b)].into_iter().collect())
}

fn a_list<T: Clone + std::fmt::Debug>(
    entry: impl Strategy<Value = T>,
) -> impl Strategy<Value = Option<Vec<T>>> {
    prop::option::weighted(0.8, prop::collection::vec(entry, 0..4))
}

fn a_yes_no() -> impl Strategy<Value = Value> {
    any::<bool>().prop_map(Value::YesNo)
}

fn a_text(texts: &[&'static str]) -> impl Strategy<Value = Value> {
    prop::sample::select(texts.to_vec()).prop_map(Value::text)
}

fn a_date() -> impl Strategy<Value = Value> {
    let days: Vec<Date> = vec![
        date(2008, 2, 29),
        date(2008, 11, 23),
        date(2008, 11, 24),
        date(2026, 1, 1),
        date(2026, 11, 23),
        date(2026, 12, 31),
        date(2027, 1, 31),
    ];
    prop::sample::select(days).prop_map(Value::Date)
}
