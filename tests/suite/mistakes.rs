//! Documents that must be refused, each with what is said of it.

use std::path::Path;

use throughcare::{Diagnostic, Planner};
use throughcare_model::{Code, Given, Message, PlanRemark, message};

use crate::languages::OTHERS;
use crate::support::{AS_OF, case_file, folder, planner_of, situations};

#[test]
fn every_mistake_is_named_at_its_line() {
    for mistake in situations("mistakes") {
        let said = said_of(&mistake);
        assert!(!said.is_empty(), "{} is not noticed", mistake.display());
        let shown = throughcare_cli::diagnostics(&said)
            .replace(folder("mistakes").to_str().unwrap(), "mistakes");
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&mistake);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!("said", shown));
    }
}

/// What is said of a pack and, if there is one, of a case that it plans.
fn said_of(mistake: &Path) -> Vec<Diagnostic> {
    let pack = mistake.join("pack");
    let own;
    let planner = if pack.is_dir() {
        own = match Planner::builder().folder(pack).build() {
            Ok(planner) => planner,
            Err(diagnostics) => return diagnostics,
        };
        &own
    } else {
        planner_of(mistake)
    };
    let mut said = planner.remarks().to_vec();
    let Some(file) = case_file(mistake) else {
        return said;
    };
    match throughcare::read_document(&file) {
        Err(diagnostic) => said.push(diagnostic),
        Ok(source) => match planner.read_case(&source) {
            Err(diagnostics) => said.extend(diagnostics),
            Ok(case) => {
                said.extend(case.remarks);
                let plan = planner.plan(&case.value, AS_OF);
                let of_findings = plan
                    .findings
                    .into_iter()
                    .flat_map(|finding| finding.diagnostics);
                said.extend(of_findings.map(shown));
                let of_derivations = plan
                    .derived
                    .into_iter()
                    .flat_map(|finding| finding.diagnostics);
                said.extend(of_derivations.map(shown));
            }
        },
    }
    said
}

/// A remark of a plan, which has no text of the document to show.
fn shown(remark: PlanRemark) -> Diagnostic {
    let line = remark.at.map_or(0, |at| at.line);
    let diagnostic = Diagnostic::error(
        // What a test says may stay for ever.
        Code(remark.code.leak()),
        message!(
            "{message} (in the plan, line {line})",
            message = remark.message,
            line
        ),
    );
    match remark.help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// Three mistakes, one of a case file, one of a pack and one of a rule.
const IN_EVERY_LANGUAGE: [&str; 3] = [
    "unknown-choice",
    "derogation-without-end",
    "unlike-things-compared",
];

#[test]
fn a_mistake_is_named_in_every_language_as_it_was_reviewed() {
    for name in IN_EVERY_LANGUAGE {
        let mistake = folder("mistakes").join(name);
        let said = said_of(&mistake);
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&mistake);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        for language in OTHERS {
            let shown = throughcare_cli::diagnostics_in(&said, language)
                .replace(folder("mistakes").to_str().unwrap(), "mistakes");
            settings.bind(|| insta::assert_snapshot!(format!("said.{language}"), shown));
        }
    }
}

#[test]
fn no_mistake_falls_back_to_english() {
    for mistake in situations("mistakes") {
        let said = said_of(&mistake).into_iter().map(bare);
        for diagnostic in said.filter(|one| !is_of_pack(&one.message)) {
            let english = throughcare_cli::diagnostics_in(std::slice::from_ref(&diagnostic), "en");
            let titles = sentences(&english);
            for language in OTHERS {
                let shown =
                    throughcare_cli::diagnostics_in(std::slice::from_ref(&diagnostic), language);
                for sentence in sentences(&shown) {
                    assert!(!titles.contains(&sentence), "{language}: {sentence}");
                }
            }
        }
    }
}

/// Whether a pack says it: the program has it in the languages of the pack.
fn is_of_pack(message: &Message) -> bool {
    let mut given = message.given().iter();
    given.any(|(_, given)| matches!(given, Given::Pack(_)))
}

/// Takes away what these tests put around a remark of a plan.
fn bare(diagnostic: Diagnostic) -> Diagnostic {
    let message = match diagnostic.message.given() {
        [("message", Given::Message(of_plan)), ("line", _)] => of_plan.clone(),
        _ => return diagnostic,
    };
    Diagnostic {
        message,
        ..diagnostic
    }
}

/// Returns what stands after the words `error[…]:` and `help:`, or what other languages say for them. A sentence of code
/// alone is the same everywhere, and left out.
fn sentences(shown: &str) -> Vec<String> {
    let is_place = |line: &str| ["-->", ":::", "|"].iter().any(|mark| line.contains(mark));
    let is_said = |sentence: &str| {
        let mut outside_backticks = sentence.split('`').step_by(2);
        outside_backticks.any(|part| part.contains(char::is_alphabetic))
    };
    let lines = shown.lines().filter(|line| !is_place(line));
    let sentences = lines.filter_map(|line| line.split_once(": "));
    let sentences = sentences.map(|(_, sentence)| sentence.to_owned());
    sentences.filter(|sentence| is_said(sentence)).collect()
}
