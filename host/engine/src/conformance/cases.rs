//! Cases made up from a vocabulary: no chance is in them, so that every run tries the same.

use std::collections::{BTreeMap, BTreeSet};

use jiff::SignedDuration;
use throughcare_model::{
    Date, Decimal, Entry, Fact, FactId, FactKind, FactState, FactTable, Span, Value, Vocabulary,
};

/// A case, being made up.
#[derive(Debug, Clone, Default)]
pub(super) struct MadeUp {
    single: BTreeMap<FactId, Fact>,
    lists: BTreeMap<FactId, Vec<BTreeMap<FactId, Fact>>>,
    /// Facts of entries that are absent in every entry, and how.
    taken: BTreeMap<FactId, FactState>,
}

impl MadeUp {
    /// A case in which nothing is recorded.
    pub(super) fn nothing() -> Self {
        Self::default()
    }

    /// The case of a number, in which all of `facts` are recorded.
    pub(super) fn full(
        number: usize,
        facts: &BTreeSet<FactId>,
        vocabulary: &Vocabulary,
        as_of: Date,
    ) -> Self {
        let mut case = Self::default();
        let mut turn = Turn(number as u64);
        let definitions = facts
            .iter()
            .filter_map(|id| Some((*id, vocabulary.get(*id)?)));
        for (id, definition) in definitions.clone() {
            if definition.kind == FactKind::List {
                let entries = turn.next(4);
                case.lists.insert(id, vec![BTreeMap::new(); entries]);
            }
        }
        for (id, definition) in definitions {
            let Some(list) = definition.list else {
                if definition.kind != FactKind::List {
                    case.single.insert(id, turn.fact(&definition.kind, as_of));
                }
                continue;
            };
            for entry in case
                .lists
                .entry(list)
                .or_insert_with(|| vec![BTreeMap::new()])
            {
                entry.insert(id, turn.fact(&definition.kind, as_of));
            }
        }
        case
    }

    /// Returns everything that is recorded.
    pub(super) fn facts(&self) -> BTreeSet<FactId> {
        let of_entries = self.lists.values().flatten().flat_map(BTreeMap::keys);
        self.single
            .keys()
            .chain(self.lists.keys())
            .chain(of_entries)
            .copied()
            .collect()
    }

    /// Returns the case with one fact absent in a manner; a fact of each entry, in all of them.
    pub(super) fn without(&self, fact: FactId, manner: FactState) -> Self {
        let mut less = self.clone();
        let absent = Fact {
            state: manner,
            ..Fact::default()
        };
        if less.lists.remove(&fact).is_some() || less.single.contains_key(&fact) {
            less.single.insert(fact, absent);
        } else {
            less.taken.insert(fact, manner);
        }
        less
    }

    /// Writes the case out.
    pub(super) fn table(&self) -> FactTable {
        let mut table = FactTable::new();
        for (list, entries) in &self.lists {
            let standing = Fact {
                state: FactState::Recorded,
                ..Fact::default()
            };
            let entries = entries.iter().map(|entry| self.entry(entry)).collect();
            table.put_list(*list, standing, entries);
        }
        for (id, fact) in &self.single {
            table.put(*id, fact.clone());
        }
        table
    }

    fn entry(&self, facts: &BTreeMap<FactId, Fact>) -> Entry {
        let fact = |(id, fact): (&FactId, &Fact)| match self.taken.get(id) {
            Some(manner) => (
                *id,
                Fact {
                    state: *manner,
                    ..Fact::default()
                },
            ),
            None => (*id, fact.clone()),
        };
        Entry::new(facts.iter().map(fact).collect())
    }
}

/// Numbers that follow one another without a pattern that a rule would have, the same at every run.
struct Turn(u64);

impl Turn {
    fn next(&mut self, below: usize) -> usize {
        // The constants of Knuth's MMIX; the high bits are the good ones.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % below.max(1)
    }

    fn fact(&mut self, kind: &FactKind, as_of: Date) -> Fact {
        Fact::recorded(self.value(kind, as_of), Span::EMPTY)
    }

    fn value(&mut self, kind: &FactKind, as_of: Date) -> Value {
        const WHOLE: [i64; 6] = [0, 1, 2, 30, 1_000, -1];
        const DAYS_AWAY: [i64; 8] = [0, 1, -1, 10, 60, 400, -400, 9_000];
        let of = |turn: &mut Self, numbers: &[i64]| {
            numbers
                .get(turn.next(numbers.len()))
                .copied()
                .unwrap_or_default()
        };
        match kind {
            FactKind::YesNo | FactKind::List => Value::YesNo(self.next(2) == 0),
            FactKind::Integer => Value::Integer(of(self, &WHOLE)),
            FactKind::Decimal => Value::Decimal(Decimal::new(of(self, &WHOLE), 2)),
            FactKind::Days => Value::Days(of(self, &WHOLE)),
            FactKind::Text => Value::text(if self.next(2) == 0 { "" } else { "something" }),
            FactKind::Choice(choices) => {
                let choice = choices.get(self.next(choices.len()));
                choice.map_or_else(|| Value::text(""), |choice| Value::Text(choice.clone()))
            }
            FactKind::Date => {
                let away = SignedDuration::from_hours(of(self, &DAYS_AWAY) * 24);
                Value::Date(as_of.checked_add(away).unwrap_or(as_of))
            }
        }
    }
}
