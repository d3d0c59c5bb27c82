//! Runs the tests of derivations.

use std::collections::BTreeSet;

use throughcare_engine::{Derived, Read};
use throughcare_model::{FactId, Message, Value, message};

use super::{Difference, TestReport, TestResult, joined, sorted};
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
        let mut missing: Vec<Message> = unshown
            .map(|fact| message!("a value of {fact}", fact = fact.path.as_str()))
            .collect();
        if !is_unknown_shown {
            missing.push(message!("an unknown fact or a refusal"));
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
                let told = joined(mistakes.iter().map(|one| one.message.clone()));
                vec![difference("diagnostics", None, told)]
            }
            (None, _) => vec![difference(
                "in_force",
                Some(message!("yes")),
                Some(message!("no")),
            )],
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
    let found = |path: &str, read| Some(found(path, derivation, outcome, case, read));
    let mut differences = Vec::new();
    let mut compare = |what, expected: Option<Message>, found: Option<Message>| {
        if expected != found {
            differences.push(difference(what, expected, found));
        }
    };
    let trouble = outcome.trouble.as_ref();
    compare(
        "diagnostics",
        None,
        trouble.map(|trouble| trouble.fault.message()),
    );
    for (path, read, value) in &test.provides {
        compare("provides", Some(known(path, value)), found(path, *read));
    }
    for (path, read) in &test.unknown {
        compare("unknown", Some(unknown(path)), found(path, *read));
    }
    for (path, read) in &test.does_not_apply {
        compare(
            "does_not_apply",
            Some(does_not_apply(path)),
            found(path, *read),
        );
    }
    let refused = sorted(outcome.refusals.iter().map(|refusal| refusal.code.clone()));
    let refuses = test.refuses.iter().flatten().cloned();
    if test.refuses.is_some() || refused.is_some() {
        compare("refuses", sorted(refuses), refused);
    }
    if let Some(reads) = &test.reads {
        let looked_at = paths(&outcome.reads, case.vocabulary());
        compare(
            "reads",
            sorted(reads.iter().cloned()),
            sorted(looked_at.into_iter()),
        );
    }
    differences
}

/// What a fact came to: a value, or that it is not known, or that there is no such thing; all told apart.
fn found(
    path: &str,
    derivation: &Derivation,
    outcome: &Derived,
    case: &DatedCase<'_>,
    read: Read,
) -> Message {
    let fact = outcome.get(read.fact, read.entry);
    match fact.and_then(|fact| fact.value.as_ref()) {
        Some(value) => known(path, value),
        None if case.ruled_out(derivation, read).is_some() => does_not_apply(path),
        None => unknown(path),
    }
}

fn known(fact: &str, value: &Value) -> Message {
    message!("{fact} = {value}", fact, value)
}

fn unknown(fact: &str) -> Message {
    message!("{fact} = unknown", fact)
}

fn does_not_apply(fact: &str) -> Message {
    message!("{fact} = does not apply", fact)
}

fn difference(what: &'static str, expected: Option<Message>, found: Option<Message>) -> Difference {
    Difference {
        what,
        expected,
        found,
    }
}
