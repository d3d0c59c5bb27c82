//! Cases made up from the vocabulary: any fact may be there or not, with any value it may take.

use proptest::prelude::*;
use throughcare::{CaseFile, Planner};
use throughcare_model::{
    Date, Entry, Fact, FactDefinition, FactId, FactKind, FactState, FactTable, Sensitive,
    SourceText, Span, Value, Vocabulary,
};

/// One number for each fact: none, and the fact is not recorded.
pub(crate) fn choices(vocabulary: &Vocabulary) -> impl Strategy<Value = Vec<Option<u32>>> + use<> {
    let facts = vocabulary.len();
    // From nearly empty files to nearly full ones.
    (0.05..0.95_f64).prop_flat_map(move |density| {
        prop::collection::vec(prop::option::weighted(density, any::<u32>()), facts)
    })
}

/// Makes the case that the choices stand for.
pub(crate) fn case(planner: &Planner, choices: &[Option<u32>]) -> CaseFile {
    let vocabulary = planner.law().vocabulary();
    let mut facts = FactTable::new();
    for ((id, definition), choice) in vocabulary.iter().zip(choices) {
        let Some(choice) = *choice else { continue };
        match definition.kind {
            FactKind::List => {
                let entries = (0..choice % 4)
                    .map(|entry| make_entry(vocabulary, id, choice.rotate_left(entry * 7)))
                    .collect();
                facts.put_list(id, standing(choice), entries);
            }
            _ if definition.list.is_some() => {}
            _ => facts.put(id, make_fact(definition, choice)),
        }
    }
    CaseFile {
        reference: Sensitive::new("A-17".to_owned()),
        jurisdiction: None,
        source: SourceText::new("case.toml", ""),
        facts,
    }
}

fn standing(choice: u32) -> Fact {
    let state = if choice.is_multiple_of(9) {
        FactState::NotKnown
    } else {
        FactState::Recorded
    };
    Fact {
        state,
        ..Fact::default()
    }
}

fn make_entry(vocabulary: &Vocabulary, list: FactId, choice: u32) -> Entry {
    let fields = vocabulary
        .iter()
        .filter(|(_, definition)| definition.list == Some(list));
    Entry::new(
        fields
            .enumerate()
            .filter(|(place, _)| choice >> (place % 8) & 1 == 1)
            .map(|(place, (id, definition))| {
                let turn = u32::try_from(place).unwrap() * 5;
                (id, make_fact(definition, choice.rotate_right(turn)))
            })
            .collect(),
    )
}

fn make_fact(definition: &FactDefinition, choice: u32) -> Fact {
    match choice % 13 {
        0 => Fact {
            state: FactState::NotKnown,
            ..Fact::default()
        },
        1 => Fact {
            state: FactState::Declined,
            ..Fact::default()
        },
        2 => Fact {
            state: FactState::Withheld,
            ..Fact::default()
        },
        _ => Fact::recorded(make_value(&definition.kind, choice / 13), Span::EMPTY),
    }
}

fn make_value(kind: &FactKind, choice: u32) -> Value {
    match kind {
        FactKind::YesNo => Value::YesNo(choice.is_multiple_of(2)),
        FactKind::Integer => Value::Integer(i64::from(choice % 30)),
        FactKind::Decimal => Value::Decimal((choice % 100).into()),
        FactKind::Days => Value::Days(i64::from(choice % 900)),
        FactKind::Choice(allowed) => Value::Text(allowed[choice as usize % allowed.len()].clone()),
        FactKind::Date => {
            let month = i8::try_from(choice / 28 % 12).unwrap() + 1;
            let day = i8::try_from(choice % 28).unwrap() + 1;
            Value::Date(Date::constant(
                2026 + i16::try_from(choice % 2).unwrap(),
                month,
                day,
            ))
        }
        FactKind::Text | FactKind::List => Value::text("a text"),
    }
}
