//! What came of checking a document, or of running the tests of a pack.

use throughcare::{CaseFile, Difference, Planner, TestReport, TestResult, Way};
use throughcare_model::{FactState, Question, Vocabulary};

use super::sheet::{Block, Sheet};
use super::wording::{clean, plural};

/// Says of a case file that was read what it holds.
pub(crate) fn case(case: &CaseFile, vocabulary: &Vocabulary) -> String {
    let mut recorded = 0;
    let mut asked = 0;
    for (id, _) in vocabulary.iter() {
        match case.facts.get(id).state {
            FactState::Recorded | FactState::Stale | FactState::Withheld => recorded += 1,
            FactState::NotKnown | FactState::Declined => asked += 1,
            FactState::NotRecorded | FactState::Derived => {}
        }
    }
    format!(
        "The case file can be read: {} recorded, {asked} asked and not known or declined.\n",
        plural(recorded, "fact", "facts")
    )
}

/// Says of a pack that was loaded what it holds; on request also which conditions run as scripts.
pub(crate) fn pack(planner: &Planner, id: &str, is_verbose: bool) -> Sheet {
    let law = planner.law();
    let items = law.items().iter().filter(|item| item.pack == id).count();
    let derivations = law.derivations().iter();
    let derivations = derivations.filter(|one| one.pack == id).count();
    let facts = law
        .vocabulary()
        .iter()
        .filter(|(_, fact)| fact.pack == id)
        .count();
    let parameters = law
        .parameters()
        .iter()
        .filter(|(_, parameter)| parameter.pack == id)
        .count();
    let mut sheet = Sheet::default();
    let mut counts = vec![plural(items, "item", "items")];
    if derivations > 0 {
        counts.push(plural(derivations, "derivation", "derivations"));
    }
    counts.push(plural(facts, "fact", "facts"));
    counts.push(plural(parameters, "parameter", "parameters"));
    let title = format!("{}: {}", clean(id), counts.join(", "));
    sheet.add(Block::Title(title));
    if is_verbose {
        let scripts = scripts(planner, id);
        if scripts.is_empty() {
            sheet.add(Block::Text(
                "Every predicate is read as a condition.".to_owned(),
            ));
        }
        sheet.points(
            "Predicates that run as scripts, and say less about their reasons",
            scripts,
        );
    }
    sheet
}

/// Says what came of the tests of a pack.
pub(crate) fn tests(report: &TestReport) -> Sheet {
    let mut sheet = Sheet::default();
    let failed: Vec<_> = report
        .results
        .iter()
        .filter(|result| !result.differences.is_empty())
        .collect();
    for result in &failed {
        sheet.points(&test(result), result.differences.iter().map(difference));
    }
    sheet.points(
        "Not shown by any test",
        report
            .not_shown
            .iter()
            .map(|(of, missing)| format!("{}: {}", clean(of), clean(&missing.join(", ")))),
    );
    if !failed.is_empty() || !report.not_shown.is_empty() {
        sheet.add(Block::Text(String::new()));
    }
    sheet.add(Block::Text(match report.results.len() {
        0 => "The pack has no tests, and so fails them.".to_owned(),
        all => format!(
            "{}: {} passed, {} failed.",
            plural(all, "test", "tests"),
            all - failed.len(),
            failed.len()
        ),
    }));
    sheet
}

fn scripts(planner: &Planner, pack: &str) -> Vec<String> {
    let mut scripts = Vec::new();
    for (item, rule) in planner.rules() {
        let Ok(rule) = rule else { continue };
        if item.pack != pack {
            continue;
        }
        for question in Question::ALL {
            if let Way::Script { because } = rule.way(question) {
                let line = rule.source().position(because.span).line;
                scripts.push(format!(
                    "{} {}(): {} is not part of a condition ({}, line {line})",
                    clean(&item.id),
                    question.word(),
                    clean(&because.what),
                    clean(rule.source().name())
                ));
            }
        }
    }
    scripts
}

fn test(result: &TestResult) -> String {
    format!(
        "Failed: {}: {} ({}, line {})",
        clean(&result.item),
        clean(&result.name),
        clean(result.at.file.reveal()),
        result.at.line
    )
}

fn difference(difference: &Difference) -> String {
    let or_nothing = |text: &str| {
        if text.is_empty() {
            "nothing".to_owned()
        } else {
            clean(text)
        }
    };
    format!(
        "{}: expected {}, found {}",
        difference.what,
        or_nothing(&difference.expected),
        or_nothing(&difference.found)
    )
}
