//! What would turn what is unmet, and where who a person is makes a difference: on every case.

use std::collections::BTreeSet;

use throughcare::{Change, Effort, Possible, Remedy, Searched, Setting};
use throughcare_model::{Status, Value};

use crate::support::{AS_OF, case_in, every_case, finding, folder, kyoto, situations};

#[test]
fn the_first_way_to_turn_an_item_turns_it_and_no_part_of_it_does() {
    let planner = kyoto();
    let vocabulary = planner.law().vocabulary();
    let mut turned = 0;
    for case in every_case() {
        for remedies in planner.remedies(&case, AS_OF, Effort::default()) {
            assert_eq!(remedies.searched, Searched::Everything, "{}", remedies.item);
            let Some(first) = remedies.remedies.first() else {
                continue;
            };
            let settings = first.changes.iter().map(|change| setting(change));
            let settings: Vec<_> = settings
                .map(|text| Setting::parse(&text, &case, vocabulary).unwrap())
                .collect();
            for part in parts(settings.len()) {
                let some: Vec<_> = part.iter().map(|place| settings[*place].clone()).collect();
                let after = planner.what_if(&case, &some, AS_OF);
                let change = after.findings.iter().find(|one| one.item == remedies.item);
                let status = change.map_or(Status::Unmet, |change| change.after.status);
                if part.len() == settings.len() {
                    assert_eq!(
                        status,
                        first.turns_to,
                        "{} {:?}",
                        remedies.item,
                        names(first)
                    );
                } else {
                    assert_ne!(status, first.turns_to, "{} {part:?}", remedies.item);
                }
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
            let changes = remedies.remedies.iter().flat_map(|remedy| &remedy.changes);
            for change in changes {
                let fact = vocabulary.find(&plain(&change.path)).unwrap();
                let definition = vocabulary.get(fact).unwrap();
                assert!(!definition.protected, "{}", change.path);
                assert!(!definition.changed_by.is_empty(), "{}", change.path);
                assert_eq!(change.by, definition.changed_by);
            }
        }
    }
}

#[test]
fn every_difference_that_a_protected_fact_makes_stands_on_a_declared_ground() {
    let planner = kyoto();
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
            seen.insert((fact.path.clone(), one.item.clone()));
        }
    }
    assert!(seen.contains(&("person.sex".to_owned(), "women-specific-plan".to_owned())));
    assert!(seen.contains(&("person.born_on".to_owned(), "child-own-plan".to_owned())));
}

/// A protected fact that no rule looks at makes no difference; that a rule does not look at one is known before any
/// case is seen.
#[test]
fn nothing_differs_that_does_not_look_at_the_fact() {
    let planner = kyoto();
    let law = planner.law();
    for situation in situations("cases") {
        let case = case_in(planner, &situation);
        let before = planner.plan(&case, AS_OF);
        for (fact, one) in planner.fairness(&case, AS_OF).differences() {
            let (id, _) = law
                .items_on(AS_OF)
                .find(|(_, item)| item.id == one.item)
                .unwrap();
            let read = law.vocabulary().find(&fact.path).unwrap();
            assert!(
                planner.rule(id).unwrap().facts().contains(&read),
                "{}",
                one.item
            );
            let evidence = &finding(&before, &one.item).evidence;
            assert!(
                evidence.iter().any(|look| look.path == fact.path),
                "{}",
                one.item
            );
        }
    }
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

/// Writes a change as it would be typed: at an end of what it may be, which is where the search found it.
fn setting(change: &Change) -> String {
    let first = change.to.first().unwrap();
    let value = match first {
        Possible::Is { value } => value.clone(),
        Possible::Between { first, last } => match (last, first) {
            (Some(end), _) | (None, Some(end)) => end.clone(),
            (None, None) => Value::Date(AS_OF),
        },
        Possible::AnotherText => Value::text("…"),
        other => panic!("{} {other:?}", change.path),
    };
    let text = match &value {
        Value::Days(days) => days.to_string(),
        other => other.to_string(),
    };
    format!("{}={text}", change.path)
}

/// Every set of places, the empty one and the whole one included.
fn parts(places: usize) -> Vec<Vec<usize>> {
    let all = 0..1_usize << places;
    let part = |bits: usize| (0..places).filter(|place| bits >> place & 1 == 1).collect();
    all.map(part).collect()
}

fn names(remedy: &Remedy) -> Vec<&str> {
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
