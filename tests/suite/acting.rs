//! What would turn what is unmet, and where who a person is makes a difference: on every case.

use std::collections::BTreeSet;

use throughcare::{Change, Date, Effort, Possible, Remedy, Searched, Setting};
use throughcare_model::{FactKind, Status, Value, Vocabulary};

use crate::support::{AS_OF, every_case, folder, kyoto};

#[test]
fn the_first_way_to_turn_an_item_turns_it_and_no_part_of_it_does() {
    let planner = kyoto();
    let vocabulary = planner.law().vocabulary();
    let mut turned = 0;
    for case in every_case() {
        for remedies in planner.remedies(&case, AS_OF, Effort::default()) {
            let Some(first) = remedies.ways.remedies.first() else {
                continue;
            };
            // Every set up to this size was tried, so that a smaller one would have been found.
            if let Searched::SetsUpTo { facts } = remedies.ways.searched {
                assert!(first.changes.len() <= facts + 1, "{}", remedies.item);
            }
            let ways = every_way(&first.changes, vocabulary);
            let after = |way: &[String], part: &[usize]| {
                let set = part.iter().map(|place| &way[*place]);
                let set: Vec<_> = set
                    .map(|text| Setting::parse(text, &case, vocabulary).unwrap())
                    .collect();
                let after = planner.what_if(&case, &set, AS_OF);
                let mut changes = after.findings.iter();
                let change = changes.find(|one| one.item == remedies.item);
                change.map_or(Status::Unmet, |change| change.after.status)
            };
            let whole: Vec<usize> = (0..first.changes.len()).collect();
            let turns = |way: &Vec<String>| after(way, &whole) == first.turns_to;
            let Some(way) = ways.iter().find(|way| turns(way)) else {
                panic!("{} is not turned by {:?}", remedies.item, names(first));
            };
            for part in parts(whole.len()).filter(|part| part.len() < whole.len()) {
                assert_ne!(
                    after(way, &part),
                    first.turns_to,
                    "{} {part:?}",
                    remedies.item
                );
            }
            turned += 1;
        }
    }
    assert!(turned > 20, "{turned} items were turned");
}

#[test]
fn no_way_changes_history_or_who_a_person_is() {
    let planner = kyoto();
    let vocabulary = planner.law().vocabulary();
    for case in every_case() {
        for remedies in planner.remedies(&case, AS_OF, Effort::default()) {
            assert_changeable(&remedies.ways.remedies, vocabulary);
        }
    }
}

#[test]
fn every_difference_that_a_protected_fact_makes_is_of_a_rule_that_looks_at_it_on_a_declared_ground()
{
    let planner = kyoto();
    let law = planner.law();
    let mut seen = BTreeSet::new();
    for case in every_case() {
        let fairness = planner.fairness(&case, AS_OF);
        assert_eq!(fairness.facts.len(), 10, "every protected fact is tried");
        for (fact, one) in fairness.differences() {
            assert!(one.ground.is_some(), "{} {}", fact.path, one.item);
            assert!(
                one.read_by.iter().all(|by| by.clause.is_some()),
                "{}",
                one.item
            );
            let mut items = law.items_on(AS_OF);
            let (id, _) = items.find(|(_, item)| item.id == one.item).unwrap();
            let read = law.vocabulary().find(&fact.path).unwrap();
            assert!(planner.rule(id).unwrap().facts().contains(&read));
            seen.insert((fact.path.clone(), one.item.clone()));
        }
    }
    assert!(seen.contains(&("person.sex".to_owned(), "women-specific-plan".to_owned())));
    assert!(seen.contains(&("person.born_on".to_owned(), "child-own-plan".to_owned())));
}

#[test]
fn no_pack_here_looks_at_a_protected_fact_without_a_ground() {
    for pack in ["example-land", "england-and-wales"] {
        let planner = throughcare::Planner::builder()
            .folder(folder("../policies").join(pack))
            .build()
            .unwrap();
        let undeclared = planner.remarks().iter();
        let undeclared =
            undeclared.filter(|remark| remark.code.0 == "pack/undeclared-protected-read");
        assert_eq!(undeclared.count(), 0, "{pack}");
    }
}

/// No way changes history, who a person is or the day of release, and each change names who can make it.
pub(crate) fn assert_changeable<S>(ways: &[Remedy<S>], vocabulary: &Vocabulary) {
    for change in ways.iter().flat_map(|way| &way.changes) {
        let fact = vocabulary.find(&plain(&change.path)).unwrap();
        let definition = vocabulary.get(fact).unwrap();
        assert!(!definition.protected, "{}", change.path);
        assert_ne!(change.path, "release.date");
        assert!(!definition.changed_by.is_empty(), "{}", change.path);
        assert_eq!(change.by, definition.changed_by);
    }
}

/// Writes changes as they would be typed, in every way where what a fact would have to be is not quoted.
pub(crate) fn every_way(changes: &[Change], vocabulary: &Vocabulary) -> Vec<Vec<String>> {
    let mut ways = vec![Vec::new()];
    for change in changes {
        let values = values(change, vocabulary);
        let longer = |way: &Vec<String>| {
            let way = way.clone();
            let with = |value: &String| [&way[..], &[format!("{}={value}", change.path)]].concat();
            values.iter().map(with).collect::<Vec<_>>()
        };
        ways = ways.iter().flat_map(longer).collect();
    }
    ways
}

/// The value that a change names, at the end of a stretch where the search tried it; or all, if none is quoted.
fn values(change: &Change, vocabulary: &Vocabulary) -> Vec<String> {
    let value = match change.to.first().unwrap() {
        Possible::Is { value } => value.clone(),
        Possible::Between { first, last } => match (last, first) {
            (Some(end), _) | (None, Some(end)) => end.clone(),
            (None, None) => Value::Date(AS_OF),
        },
        Possible::AnotherText => Value::text("…"),
        Possible::NotQuoted => {
            let fact = vocabulary.find(&plain(&change.path)).unwrap();
            return match &vocabulary.get(fact).unwrap().kind {
                FactKind::Choice(choices) => choices.iter().map(ToString::to_string).collect(),
                FactKind::Date => (0..120).map(|days| day(days).to_string()).collect(),
                FactKind::Integer | FactKind::Days | FactKind::Decimal => {
                    (0..=120).map(|number| number.to_string()).collect()
                }
                _ => vec!["yes".to_owned(), "no".to_owned()],
            };
        }
        other => panic!("{} {other:?}", change.path),
    };
    match value {
        Value::Days(days) => vec![days.to_string()],
        other => vec![other.to_string()],
    }
}

fn day(after: usize) -> Date {
    (0..after).fold(AS_OF, |day, _| day.tomorrow().unwrap())
}

/// Every set of places, the empty one and the whole one included.
pub(crate) fn parts(places: usize) -> impl Iterator<Item = Vec<usize>> {
    let part = move |bits: usize| (0..places).filter(move |place| bits >> place & 1 == 1);
    (0..1_usize << places).map(move |bits| part(bits).collect())
}

pub(crate) fn names<S>(remedy: &Remedy<S>) -> Vec<&str> {
    remedy
        .changes
        .iter()
        .map(|change| change.path.as_str())
        .collect()
}

/// `children[2].carer` stands in the vocabulary as `children[].carer`.
fn plain(path: &str) -> String {
    match (path.split_once('['), path.split_once(']')) {
        (Some((list, _)), Some((_, field))) => format!("{list}[]{field}"),
        _ => path.to_owned(),
    }
}
