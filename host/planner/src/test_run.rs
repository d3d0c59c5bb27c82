//! Runs the tests that packs carry.

mod derivations;
mod options;
mod promises;

use std::collections::BTreeSet;

use throughcare_model::{
    Date, Diagnostic, Finding, Message, Place, Question, Reason, ReasonNode, Status, Truth, message,
};

use crate::clause::clause;
use crate::dated_case::DatedCase;
use crate::error::place;
use crate::finding::{Found, find};
use crate::packs::{Item, ItemId, PackTest};
use crate::planner::Planner;
use crate::reading_ease::{HardText, hard_texts};
use crate::recommend::Gathered;

/// What came of the tests of one pack.
#[derive(Debug, Clone, Default)]
pub struct TestReport {
    /// Each test, in the order of the items, then of the options, then of the derivations.
    pub results: Vec<TestResult>,
    /// Items of which no test shows that they can be met, unmet and undetermined, options of which none shows that
    /// they can be open, closed and undetermined, and derivations of which none shows
    /// each fact known and unknown, with what is not shown.
    pub not_shown: Vec<(String, Vec<Message>)>,
    /// What is wrong with the tests themselves, and which promises rules and derivations break on made-up cases.
    pub diagnostics: Vec<Diagnostic>,
    /// What is too hard to read in the letters to the person.
    pub hard_texts: Vec<HardText>,
}

/// What came of one test.
#[derive(Debug, Clone)]
pub struct TestResult {
    /// The item, the option, or the derivation.
    pub item: String,
    /// The sentence that the test proves.
    pub name: String,
    /// Where the test stands.
    pub at: Place,
    /// Where it differs from what the test says; empty if it passed.
    pub differences: Vec<Difference>,
}

/// One thing that came out differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What was compared, as `tests.toml` names it.
    pub what: &'static str,
    /// What the test says, if it says anything.
    pub expected: Option<Message>,
    /// What came out, if anything did.
    pub found: Option<Message>,
}

impl TestReport {
    /// Returns whether there was at least one test, all passed, and every letter is easy enough to read.
    pub fn passed(&self) -> bool {
        !self.results.is_empty()
            && self.diagnostics.is_empty()
            && self.hard_texts.is_empty()
            && self
                .results
                .iter()
                .all(|result| result.differences.is_empty())
    }
}

impl Planner {
    /// Runs the tests of every item, option and derivation of a pack, and measures how easily its letters are read.
    pub fn test(&self, pack: &str) -> TestReport {
        let mut report = TestReport::default();
        for (id, item) in self.law().numbered_items() {
            if item.pack == pack {
                self.test_item(id, item, &mut report);
                report.hard_texts.extend(hard_texts(item));
            }
        }
        self.test_options(pack, &mut report);
        self.test_derivations(pack, &mut report);
        report
    }

    fn test_item(&self, id: ItemId, item: &Item, report: &mut TestReport) {
        let mut missing = BTreeSet::from([Status::Met, Status::Unmet, Status::Undetermined]);
        let tests = item
            .tests
            .as_ref()
            .map(|source| PackTest::read(source, self.law().vocabulary()));
        match tests {
            None => {}
            Some(Err(mistakes)) => report.diagnostics.extend(mistakes),
            Some(Ok(tests)) => {
                report.diagnostics.extend(tests.remarks);
                if let Some(first) = tests.value.first() {
                    let broken = self.broken_by_rule(id, first.as_of);
                    report.diagnostics.extend(broken);
                }
                for test in &tests.value {
                    missing.remove(&test.status);
                    report.results.push(self.run(id, item, test));
                }
            }
        }
        if !missing.is_empty() {
            let words = missing.into_iter().map(|status| word(status.word()));
            report.not_shown.push((item.id.clone(), words.collect()));
        }
    }

    fn run(&self, id: ItemId, item: &Item, test: &PackTest) -> TestResult {
        let case = DatedCase::new(self, &test.facts, test.as_of);
        let found = find(item, self.rule(id), &case, &test.source);
        TestResult {
            item: item.id.clone(),
            name: test.name.clone(),
            at: place(&test.source, test.at),
            differences: differences(test, found),
        }
    }
}

fn differences(test: &PackTest, found: Found) -> Vec<Difference> {
    let Found {
        finding,
        advice,
        needs: _,
    } = found;
    let mut differences = Vec::new();
    let mut compare = |what, expected: Option<Message>, found: Option<Message>| {
        if expected != found {
            differences.push(Difference {
                what,
                expected,
                found,
            });
        }
    };
    let troubles = finding.diagnostics.iter();
    let troubles = joined(troubles.map(|remark| remark.message.clone()));
    compare("diagnostics", None, troubles);
    compare(
        "status",
        Some(word(test.status.word())),
        Some(word(finding.status.word())),
    );
    if let Some(reads) = &test.reads {
        let paths = finding.evidence.iter().map(|look| look.path.clone());
        compare("reads", sorted(reads.iter().cloned()), sorted(paths));
    }
    if let Some(needs) = &test.needs {
        compare(
            "needs",
            sorted(needs.iter().cloned()),
            sorted(finding.needs.iter().cloned()),
        );
    }
    if let Some(clauses) = &test.decided_by {
        compare(
            "decided_by",
            sorted(clauses.iter().cloned()),
            sorted(deciding_clauses(&finding).into_iter()),
        );
    }
    if let Some(due) = test.due {
        compare("due", Some(day(Some(due))), Some(day(finding.due)));
    }
    if let Some(actions) = &test.recommends {
        let mut gathered = Gathered::default();
        for advice in advice {
            gathered.add(&finding.item, &finding.owner, finding.due, advice);
        }
        let found = gathered
            .by_due_date()
            .into_iter()
            .map(|recommendation| recommendation.action);
        compare("recommends", sorted(actions.iter().cloned()), sorted(found));
    }
    differences
}

/// Returns the clauses that gave the finding its status, in one line each.
pub fn deciding_clauses(finding: &Finding) -> Vec<String> {
    let answer_to = |asked: Question| {
        finding.because.parts().iter().find(
            |part| matches!(part.node, ReasonNode::Question { question, .. } if question == asked),
        )
    };
    let decided = match finding.status {
        Status::NotApplicable => answer_to(Question::Applies),
        Status::Arranged => answer_to(Question::Arranged),
        Status::Declined => answer_to(Question::Declined),
        Status::Met | Status::Unmet => answer_to(Question::Met),
        Status::Undetermined => answer_to(Question::Applies)
            .filter(|applies| applies.truth == Truth::Unknown)
            .or_else(|| answer_to(Question::Met)),
    };
    decided
        .into_iter()
        .flat_map(Reason::deciding)
        .map(|reason| clause(reason).to_string())
        .collect()
}

/// Says several things that were said, if any.
fn joined(said: impl Iterator<Item = Message>) -> Option<Message> {
    said.reduce(|one, other| message!("{one}; {other}", one, other))
}

/// Says names, paths and whatever else is the same in every language, if there is any.
fn sorted(texts: impl Iterator<Item = String>) -> Option<Message> {
    let texts: BTreeSet<_> = texts.collect();
    let texts: Vec<_> = texts.into_iter().collect();
    (!texts.is_empty()).then(|| word(&texts.join(", ")))
}

/// Says a word of `tests.toml` as it is.
fn word(word: &str) -> Message {
    message!("{word}", word)
}

fn day(day: Option<Date>) -> Message {
    day.map_or_else(|| message!("none"), |day| word(&day.to_string()))
}

#[cfg(test)]
mod tests {
    use super::TestReport;

    #[test]
    fn a_pack_without_tests_does_not_pass() {
        assert!(!TestReport::default().passed());
    }
}
