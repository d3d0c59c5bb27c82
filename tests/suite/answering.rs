//! Asking to the end, and writing answers into case files: on every case.

use throughcare::{CaseFile, Order, Planner, Recording};
use throughcare_model::{FactDefinition, FactKind, FactState, SourceText, Span};

use crate::support::{AS_OF, case, case_file, every_case, kyoto, situations};

/// What is known of a person before anything is asked.
const BLANK: &str = "[case]\nreference = \"A-17\"\n";

#[test]
fn asking_to_the_end_settles_what_a_recordable_fact_can_settle() {
    let planner = kyoto();
    let blank = case(planner, BLANK);
    for answers in every_case() {
        let followed = planner.follow(&blank, &answers, AS_OF, Order::MostTelling);
        assert!(!followed.asked.is_empty());
        for (item, needs) in &followed.undetermined {
            for need in needs {
                assert!(followed.asked.contains(need), "{item} still needs {need}");
                assert!(
                    is_missing(planner, &answers, need),
                    "{item} still needs {need}, which is recorded"
                );
            }
        }
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
    let planner = kyoto();
    let vocabulary = planner.law().vocabulary();
    for situation in situations("cases") {
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

/// Every line of the old text is still there and in its order; but for the one line of a fact that stood there.
fn assert_only_its_lines(old: &str, new: &str, is_new: bool, path: &str) {
    let mut lines = new.lines();
    let lost: Vec<&str> = old
        .lines()
        .filter(|line| !lines.clone().any(|new| new == *line) || !lines.any(|new| new == *line))
        .collect();
    assert!(lost.len() <= usize::from(!is_new), "{path} lost {lost:?}");
    let added = new.lines().count() + lost.len() - old.lines().count();
    assert!(added <= 4, "{path} added {added} lines");
    for line in lost {
        let comment = line.split_once('#').map(|(_, comment)| comment);
        assert!(
            comment.is_none_or(|comment| new.contains(comment)),
            "{path} lost a comment"
        );
    }
}

/// Whether two cases say the same of every fact but one.
fn says_the_same_but(one: &CaseFile, other: &CaseFile, but: throughcare_model::FactId) -> bool {
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

fn typed(answer: &throughcare::Possible) -> Option<String> {
    match answer {
        throughcare::Possible::Is { value } => Some(match value {
            throughcare_model::Value::Days(days) => days.to_string(),
            other => other.to_string(),
        }),
        throughcare::Possible::Entries { least, .. } => Some(least.to_string()),
        _ => None,
    }
}

fn is_missing(planner: &Planner, case: &CaseFile, path: &str) -> bool {
    let vocabulary = planner.law().vocabulary();
    let Some((list, rest)) = path.split_once('[') else {
        let id = vocabulary.find(path).unwrap();
        return case.facts.get(id).known().is_none() && case.facts.entries(id).is_none();
    };
    let (entry, field) = rest.split_once(']').unwrap();
    if entry.is_empty() {
        let id = vocabulary.find(path).unwrap();
        return case.facts.entries(id).is_none();
    }
    let list_id = vocabulary.find(&format!("{list}[]")).unwrap();
    let id = vocabulary.find(&format!("{list}[]{field}")).unwrap();
    let entry: usize = entry.parse().unwrap();
    let entries = case.facts.entries(list_id).unwrap_or_default();
    entries
        .get(entry - 1)
        .is_none_or(|entry| entry.get(id).known().is_none())
}

fn read(planner: &Planner, text: &str) -> CaseFile {
    case(planner, text)
}
