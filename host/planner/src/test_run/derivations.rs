//! Runs the tests of derivations.

use std::collections::BTreeSet;

use throughcare_engine::{Derived, Read};
use throughcare_model::FactId;

use super::{Difference, TestReport, TestResult, sorted};
use crate::dated_case::DatedCase;
use crate::error::place;
use crate::evidence::paths;
use crate::packs::{Derivation, DerivationId, DerivationTest};
use crate::planner::Planner;

/// What a fact came to that is not there at all, or not known; told apart.
const DOES_NOT_APPLY: &str = "does not apply";
const UNKNOWN: &str = "unknown";

impl Planner {
    pub(super) fn test_derivations(&self, pack: &str, report: &mut TestReport) {
        for (id, derivation) in self.law().numbered_derivations() {
            if derivation.pack == pack {
                self.test_derivation(id, derivation, report);
            }
        }
    }

    fn test_derivation(&self, id: DerivationId, derivation: &Derivation, report: &mut TestReport) {
        let vocabulary = self.law().vocabulary();
        let tests = derivation.tests.as_ref();
        let tests = tests.map(|source| DerivationTest::read(source, vocabulary));
        let mut known: BTreeSet<FactId> = BTreeSet::new();
        let mut is_unknown_shown = false;
        match tests {
            None => {}
            Some(Err(mistakes)) => report.diagnostics.extend(mistakes),
            Some(Ok(tests)) => {
                report.diagnostics.extend(tests.remarks);
                if let Some(first) = tests.value.first() {
                    let broken = self.broken_by_derivation(id, first.as_of);
                    report.diagnostics.extend(broken);
                }
                for test in &tests.value {
                    known.extend(test.provides.iter().map(|(_, read, _)| read.fact));
                    is_unknown_shown |= !test.unknown.is_empty() || test.refuses.is_some();
                    report
                        .results
                        .push(self.run_derivation(id, derivation, test));
                }
            }
        }
        let unshown = derivation
            .provides
            .iter()
            .filter(|fact| !known.contains(fact));
        let unshown = unshown.filter_map(|fact| vocabulary.get(*fact));
        let mut missing: Vec<String> = unshown
            .map(|fact| format!("a value of {}", fact.path))
            .collect();
        if !is_unknown_shown {
            missing.push("an unknown fact or a refusal".to_owned());
        }
        if !missing.is_empty() {
            report.not_shown.push((derivation.id.clone(), missing));
        }
    }

    fn run_derivation(
        &self,
        id: DerivationId,
        derivation: &Derivation,
        test: &DerivationTest,
    ) -> TestResult {
        let case = DatedCase::new(self, &test.facts, test.as_of);
        let differences = match (case.outcome(id), self.derivation(id)) {
            (Some(outcome), Ok(_)) => differences(test, derivation, outcome, &case),
            (Some(_), Err(mistakes)) => {
                let told: Vec<_> = mistakes.iter().map(|one| one.message.clone()).collect();
                vec![difference("diagnostics", "", &told.join("; "))]
            }
            (None, _) => vec![difference("in_force", "yes", "no")],
        };
        TestResult {
            item: derivation.id.clone(),
            name: test.name.clone(),
            at: place(&test.source, test.at),
            differences,
        }
    }
}

fn differences(
    test: &DerivationTest,
    derivation: &Derivation,
    outcome: &Derived,
    case: &DatedCase<'_>,
) -> Vec<Difference> {
    let found = |read| found(derivation, outcome, case, read);
    let mut differences = Vec::new();
    let mut compare = |what, expected: &str, found: &str| {
        if expected != found {
            differences.push(difference(what, expected, found));
        }
    };
    let trouble = outcome.trouble.as_ref().map(ToString::to_string);
    compare("diagnostics", "", trouble.as_deref().unwrap_or_default());
    for (path, read, value) in &test.provides {
        let expected = format!("{path} = {value}");
        compare("provides", &expected, &format!("{path} = {}", found(*read)));
    }
    for (path, read) in &test.unknown {
        let expected = format!("{path} = {UNKNOWN}");
        compare("unknown", &expected, &format!("{path} = {}", found(*read)));
    }
    for (path, read) in &test.does_not_apply {
        let expected = format!("{path} = {DOES_NOT_APPLY}");
        compare(
            "does_not_apply",
            &expected,
            &format!("{path} = {}", found(*read)),
        );
    }
    let refused = sorted(outcome.refusals.iter().map(|refusal| refusal.code.clone()));
    let refuses = test.refuses.iter().flatten().cloned();
    if test.refuses.is_some() || !refused.is_empty() {
        compare("refuses", &sorted(refuses), &refused);
    }
    if let Some(reads) = &test.reads {
        let looked_at = paths(&outcome.reads, case.vocabulary());
        compare(
            "reads",
            &sorted(reads.iter().cloned()),
            &sorted(looked_at.into_iter()),
        );
    }
    differences
}

fn found(derivation: &Derivation, outcome: &Derived, case: &DatedCase<'_>, read: Read) -> String {
    let fact = outcome.get(read.fact, read.entry);
    match fact.and_then(|fact| fact.value.as_ref()) {
        Some(value) => value.to_string(),
        None if case.ruled_out(derivation, read).is_some() => DOES_NOT_APPLY.to_owned(),
        None => UNKNOWN.to_owned(),
    }
}

fn difference(what: &'static str, expected: &str, found: &str) -> Difference {
    Difference {
        what,
        expected: expected.to_owned(),
        found: found.to_owned(),
    }
}
