//! Asking to the end, and writing answers into case files: on every case.

use std::collections::BTreeSet;
use std::path::PathBuf;

use throughcare::{CaseFile, Order, Planner, Possible, Recording};
use throughcare_model::{
    FactDefinition, FactId, FactKind, FactState, SourceText, Span, Status, Value,
};

use crate::support::{AS_OF, case, case_file, every_case, kyoto, planner_of, situations};

/// What is known of a person before anything is asked.
const BLANK: &str = "[case]\nreference = \"A-17\"\n";

#[test]
fn asking_to_the_end_settles_what_a_recordable_fact_can_settle() {
    let planner = kyoto();
    let blank = case(planner, BLANK);
    for answers in every_case() {
        let followed = planner.follow(&blank, &answers, AS_OF, Order::MostTelling);
        let open: BTreeSet<String> = followed
            .undetermined
            .into_iter()
            .map(|(item, _)| item)
            .collect();
        // What everything that is recorded leaves open, no question could have settled.
        let findings = planner.plan(&answers, AS_OF).findings.into_iter();
        let with_all = findings.filter(|one| one.status == Status::Undetermined);
        assert_eq!(open, with_all.map(|one| one.item).collect());
    }
}

#[test]
fn ranking_asks_fewer_questions_than_the_order_of_the_file() {
    let planner = kyoto();
    let blank = case(planner, BLANK);
    let asked = |order| -> usize {
        let cases = every_case();
        let each = cases.map(|answers| planner.follow(&blank, &answers, AS_OF, order).asked.len());
        each.sum()
    };
    let (ranked, as_filed, every) = (
        asked(Order::MostTelling),
        asked(Order::AsFiled),
        asked(Order::EveryFact),
    );
    println!("questions over all cases: ranked {ranked}, as filed {as_filed}, every fact {every}");
    assert!(ranked < as_filed, "{ranked} {as_filed}");
    assert!(as_filed < every, "{as_filed} {every}");
}

#[test]
fn what_an_answer_is_said_to_settle_it_settles_in_the_plan() {
    let planner = kyoto();
    for case in every_case() {
        let inquiry = planner.ask(&case, AS_OF);
        for question in inquiry.questions.iter().take(4) {
            for effect in &question.answers {
                let Some(typed) = typed(&effect.answer) else {
                    continue;
                };
                let answer = Recording::answer(
                    &question.path,
                    &typed,
                    AS_OF,
                    &case,
                    planner.law().vocabulary(),
                );
                let Ok(text) = planner.record(&case, &answer.unwrap()) else {
                    continue;
                };
                let plan = planner.plan(&read(planner, &text), AS_OF);
                for settled in &effect.settles {
                    let finding = plan.findings.iter().find(|one| one.item == settled.item);
                    assert_eq!(
                        finding.unwrap().status,
                        settled.status,
                        "{} {typed} {}",
                        question.path,
                        settled.item
                    );
                }
            }
        }
    }
}

#[test]
fn an_answer_changes_only_its_own_lines_of_any_case_file() {
    let without_a_pack_of_its_own = |situation: &PathBuf| !situation.join("pack").is_dir();
    for situation in situations("cases")
        .into_iter()
        .filter(without_a_pack_of_its_own)
    {
        let planner = planner_of(&situation);
        let vocabulary = planner.law().vocabulary();
        let file = case_file(&situation).unwrap();
        let text = std::fs::read_to_string(&file).unwrap();
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        let case = planner
            .read_case(&SourceText::new(&name, &text))
            .unwrap()
            .value;
        for (id, definition) in vocabulary.iter() {
            let Some((path, typed)) = an_answer(&case, definition) else {
                continue;
            };
            let was = case.facts.get(id).state;
            let answer = Recording::answer(&path, &typed, AS_OF, &case, vocabulary).unwrap();
            let written = planner.record(&case, &answer.source("a test"));
            if name.ends_with("json") {
                assert_eq!(written.unwrap_err().code.0, "recording/json");
                continue;
            }
            let written = written.unwrap_or_else(|error| panic!("{path}: {}", error.message));
            let is_new = was == FactState::NotRecorded && definition.list.is_none();
            assert_only_its_lines(&text, &written, is_new, &path);
            let again = planner
                .read_case(&SourceText::new(&name, &written))
                .unwrap()
                .value;
            assert!(
                says_the_same_but(&case, &again, definition.list.unwrap_or(id)),
                "{path}"
            );
        }
    }
}

/// Only lines in one place differ: none is lost but the one of a fact that stood there, and its comment stays.
fn assert_only_its_lines(old: &str, new: &str, is_new: bool, path: &str) {
    let (old, new): (Vec<_>, Vec<_>) = (old.lines().collect(), new.lines().collect());
    let before = old
        .iter()
        .zip(&new)
        .take_while(|(old, new)| old == new)
        .count();
    let rest = old.len().min(new.len()) - before;
    let ends = old.iter().rev().zip(new.iter().rev()).take(rest);
    let after = ends.take_while(|(old, new)| old == new).count();
    let lost = &old[before..old.len() - after];
    let added = &new[before..new.len() - after];
    assert!(lost.len() <= 1, "{path} lost {lost:?}");
    // A new fact goes into a table on one line by making that line longer.
    let is_longer = |line: &&str| {
        let begun = line
            .rsplit_once('}')
            .map_or("", |(begun, _)| begun.trim_end());
        !begun.is_empty() && added.iter().any(|line| line.starts_with(begun))
    };
    assert!(
        !is_new || lost.iter().all(is_longer),
        "{path} lost {lost:?}"
    );
    assert!(added.len() <= 5, "{path} added {added:?}");
    for line in lost {
        let comment = line.split_once(" #").map(|(_, comment)| comment);
        let stays = |comment: &str| added.iter().any(|line| line.ends_with(comment));
        assert!(
            comment.is_none_or(stays),
            "{path} lost the comment of {line}"
        );
    }
}

/// Whether two cases say the same of every fact but one.
fn says_the_same_but(one: &CaseFile, other: &CaseFile, but: FactId) -> bool {
    let vocabulary = kyoto().law().vocabulary();
    let without_places = |case: &CaseFile| {
        let mut facts = case.facts.clone();
        facts.for_each_mut(|_, fact| fact.at = Span::EMPTY);
        facts
    };
    let (one, other) = (without_places(one), without_places(other));
    vocabulary
        .iter()
        .filter(|(id, definition)| *id != but && definition.list != Some(but))
        .all(|(id, definition)| match definition.path.is_list() {
            true => one.entries(id) == other.entries(id) && one.get(id) == other.get(id),
            false => one.get(id) == other.get(id),
        })
}

/// An answer that a fact can have in this case: of a list entry, to its first entry.
fn an_answer(case: &CaseFile, definition: &FactDefinition) -> Option<(String, String)> {
    let path = match definition.list {
        Some(list) => {
            let entries = case.facts.entries(list)?;
            (!entries.is_empty()).then(|| definition.path.of_entry(0))?
        }
        None => definition.path.to_string(),
    };
    let typed = match &definition.kind {
        FactKind::YesNo => "no".to_owned(),
        FactKind::Integer | FactKind::Days => "3".to_owned(),
        FactKind::Decimal => "45.50".to_owned(),
        FactKind::Date => "2026-12-24".to_owned(),
        FactKind::Text => "a \"text\" # of its own".to_owned(),
        FactKind::Choice(choices) => choices.last()?.to_string(),
        FactKind::List => {
            let vocabulary = kyoto().law().vocabulary();
            let list = vocabulary.find(definition.path.as_str())?;
            let has_entries = case.facts.entries(list).is_some_and(|all| !all.is_empty());
            return (!has_entries).then(|| (path, "2".to_owned()));
        }
    };
    Some((path, typed))
}

fn typed(answer: &Possible) -> Option<String> {
    match answer {
        Possible::Is { value } => Some(match value {
            Value::Days(days) => days.to_string(),
            other => other.to_string(),
        }),
        Possible::Entries { least, .. } => Some(least.to_string()),
        _ => None,
    }
}

fn read(planner: &Planner, text: &str) -> CaseFile {
    case(planner, text)
}
