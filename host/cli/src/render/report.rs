//! What came of checking a document, or of running the tests of a pack.

use throughcare::{
    CaseFile, Difference, HardText, Hardness, LONGEST_SENTENCE, MatterState, PLAIN_ENOUGH, Planner,
    Requirement, Rule, TestReport, TestResult, Way,
};
use throughcare_model::{FactState, Message, PlanRemark, Question, ReleasePlan, Vocabulary};

use super::outline::coded_remark;
use super::sheet::{Block, Sheet};
use super::wording::clean;
use crate::words::Words;

/// Says of a case file that was read what it holds.
pub(crate) fn case(case: &CaseFile, vocabulary: &Vocabulary, words: &Words) -> String {
    let mut recorded = 0_usize;
    let mut asked = 0_usize;
    for (id, _) in vocabulary.iter() {
        match case.facts.get(id).state {
            FactState::Recorded | FactState::Stale | FactState::Withheld => recorded += 1,
            FactState::NotKnown | FactState::Declined => asked += 1,
            FactState::NotRecorded | FactState::Derived => {}
        }
    }
    let recorded = words.with("facts", &[("count", recorded.into())]);
    let given = [("recorded", recorded.into()), ("asked", asked.into())];
    words.with("case-read", &given) + "\n"
}

/// Says what a plan comes upon that the case file alone does not show: a sentence that cannot be worked out, a rule
/// that fails.
pub(crate) fn planned(plan: &ReleasePlan, words: &Words) -> Sheet {
    let mut sheet = Sheet::default();
    let day = words.day(plan.as_of);
    let heading = words.with("planning-says", &[("day", day.into())]);
    sheet.points(
        &heading,
        each(plan).into_iter().map(|one| coded_remark(one, words)),
    );
    sheet
}

/// Returns the remarks of a plan, each once.
pub(crate) fn each(plan: &ReleasePlan) -> Vec<&PlanRemark> {
    let mut each = Vec::new();
    for remark in plan.remarks() {
        if !each.contains(&remark) {
            each.push(remark);
        }
    }
    each
}

/// Says of a pack that was loaded what it holds; on request also which conditions run as scripts.
pub(crate) fn pack(planner: &Planner, id: &str, is_verbose: bool, words: &Words) -> Sheet {
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
    let mut counts = vec![words.with("items", &[("count", items.into())])];
    if options > 0 {
        counts.push(words.with("options-counted", &[("count", options.into())]));
    }
    if derivations > 0 {
        counts.push(words.with("derivations", &[("count", derivations.into())]));
    }
    counts.push(words.with("facts", &[("count", facts.into())]));
    counts.push(words.with("parameters", &[("count", parameters.into())]));
    sheet.add(Block::Title(
        words.labelled(&clean(id), &words.series(&counts)),
    ));
    if is_verbose {
        let scripts = scripts(planner, id, words);
        if scripts.is_empty() {
            sheet.add(Block::Text(words.text("every-predicate-a-condition")));
        }
        sheet.points(&words.text("predicates-as-scripts"), scripts);
    }
    sheet
}

/// Says what came of the tests of a pack.
pub(crate) fn tests(report: &TestReport, words: &Words) -> Sheet {
    let mut sheet = Sheet::default();
    let failed: Vec<_> = report
        .results
        .iter()
        .filter(|result| !result.differences.is_empty())
        .collect();
    for result in &failed {
        let differences = result.differences.iter();
        sheet.points(
            &test(result, words),
            differences.map(|one| difference(one, words)),
        );
    }
    sheet.points(
        &words.text("not-shown-by-tests"),
        report.not_shown.iter().map(|(of, missing)| {
            let missing: Vec<_> = missing.iter().map(|one| words.message(one)).collect();
            words.labelled(&clean(of), &words.series(&missing))
        }),
    );
    let hard = report.hard_texts.iter().map(|text| hard_text(text, words));
    sheet.points(&words.text("hard-to-read"), hard);
    if !failed.is_empty() || !report.not_shown.is_empty() || !report.hard_texts.is_empty() {
        sheet.add(Block::Text(String::new()));
    }
    sheet.add(Block::Text(match report.results.len() {
        0 => words.text("no-tests"),
        all => {
            let given = [
                (
                    "tests",
                    words.with("tests", &[("count", all.into())]).into(),
                ),
                ("passed", (all - failed.len()).into()),
                ("failed", failed.len().into()),
            ];
            words.with("tests-passed", &given)
        }
    }));
    sheet
}

fn scripts(planner: &Planner, pack: &str, words: &Words) -> Vec<String> {
    let mut scripts = Vec::new();
    for (item, rule) in planner.rules() {
        if let (Ok(rule), true) = (rule, item.pack == pack) {
            let questions = Question::ALL.map(Question::word);
            add_scripts(
                &item.id,
                rule,
                questions.map(str::to_owned),
                words,
                &mut scripts,
            );
        }
    }
    for (option, rule) in planner.option_rules() {
        if let (Ok(rule), true) = (rule, option.pack == pack) {
            let requirements = option.requirements.iter().map(Requirement::function);
            let states = option.states.iter().map(MatterState::function);
            let others = ["applies", "near"].map(str::to_owned);
            let functions = others.into_iter().chain(requirements).chain(states);
            add_scripts(&option.id, rule, functions, words, &mut scripts);
        }
    }
    scripts
}

fn add_scripts(
    of: &str,
    rule: &Rule,
    functions: impl IntoIterator<Item = String>,
    words: &Words,
    scripts: &mut Vec<String>,
) {
    for function in functions {
        if let Way::Script { because } = rule.way(function.as_str()) {
            let line = rule.source().position(because.span).line;
            let given = [
                ("item", clean(of).into()),
                ("question", function.as_str().into()),
                ("what", words.message(&because.what).into()),
                ("file", clean(rule.source().name()).into()),
                ("line", line.into()),
            ];
            scripts.push(words.with("predicate-as-script", &given));
        }
    }
}

fn test(result: &TestResult, words: &Words) -> String {
    let given = [
        ("item", clean(&result.item).into()),
        ("test", clean(&result.name).into()),
        ("file", clean(result.at.file.reveal()).into()),
        ("line", result.at.line.into()),
    ];
    words.with("test-failed", &given)
}

fn hard_text(text: &HardText, words: &Words) -> String {
    let item = ("item", clean(&text.item).into());
    match text.why {
        Hardness::Dense { ease } => {
            let given = [item, ("ease", ease.into()), ("enough", PLAIN_ENOUGH.into())];
            words.with("hard-words", &given)
        }
        Hardness::Long { key, words: count } => {
            let given = [
                item,
                ("key", key.into()),
                ("count", count.into()),
                ("enough", LONGEST_SENTENCE.into()),
            ];
            words.with("long-sentence", &given)
        }
    }
}

fn difference(difference: &Difference, words: &Words) -> String {
    let or_nothing = |text: &Option<Message>| match text {
        Some(text) => words.message(text),
        None => words.text("nothing"),
    };
    let given = [
        ("what", difference.what.to_string().into()),
        ("expected", or_nothing(&difference.expected).into()),
        ("found", or_nothing(&difference.found).into()),
    ];
    words.with("test-difference", &given)
}
