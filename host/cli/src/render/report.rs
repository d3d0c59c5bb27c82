//! What came of checking a document, or of running the tests of a pack.

use throughcare::{
    CaseFile, Difference, MatterState, Planner, Requirement, Rule, TestReport, TestResult, Way,
};
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
    let options = law.options().iter().filter(|one| one.pack == id).count();
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
    if options > 0 {
        counts.push(plural(options, "option", "options"));
    }
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
        if let (Ok(rule), true) = (rule, item.pack == pack) {
            let questions = Question::ALL.map(Question::word);
            add_scripts(&item.id, rule, questions.map(str::to_owned), &mut scripts);
        }
    }
    for (option, rule) in planner.option_rules() {
        if let (Ok(rule), true) = (rule, option.pack == pack) {
            let requirements = option.requirements.iter().map(Requirement::function);
            let states = option.states.iter().map(MatterState::function);
            let others = ["applies", "near"].map(str::to_owned);
            let functions = others.into_iter().chain(requirements).chain(states);
            add_scripts(&option.id, rule, functions, &mut scripts);
        }
    }
    scripts
}

fn add_scripts(
    of: &str,
    rule: &Rule,
    functions: impl IntoIterator<Item = String>,
    scripts: &mut Vec<String>,
) {
    for function in functions {
        if let Way::Script { because } = rule.way(function.as_str()) {
            let line = rule.source().position(because.span).line;
            scripts.push(format!(
                "{} {function}(): {} is not part of a condition ({}, line {line})",
                clean(of),
                clean(&because.what),
                clean(rule.source().name())
            ));
        }
    }
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
