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
            (Some(outcome), Ok(_)) => differences(test, outcome, &case),
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

fn differences(test: &DerivationTest, outcome: &Derived, case: &DatedCase<'_>) -> Vec<Difference> {
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
        compare(
            "provides",
            &expected,
            &format!("{path} = {}", found(outcome, *read)),
        );
    }
    for (path, read) in &test.unknown {
        let expected = format!("{path} = unknown");
        compare(
            "unknown",
            &expected,
            &format!("{path} = {}", found(outcome, *read)),
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

fn found(outcome: &Derived, read: Read) -> String {
    let fact = outcome.get(read.fact, read.entry);
    let value = fact.and_then(|fact| fact.value.as_ref());
    value.map_or_else(|| "unknown".to_owned(), ToString::to_string)
}

fn difference(what: &'static str, expected: &str, found: &str) -> Difference {
    Difference {
        what,
        expected: expected.to_owned(),
        found: found.to_owned(),
    }
}
