//! Runs the tests of options.

use std::collections::BTreeSet;

use throughcare_model::{Message, OptionFinding, Standing, message};

use super::{Difference, TestReport, TestResult, day, joined, sorted, word};
use crate::calendar::Calendar;
use crate::dated_case::DatedCase;
use crate::error::place;
use crate::options::{Looked, find};
use crate::packs::{OptionId, OptionTest, PolicyOption};
use crate::planner::Planner;

impl Planner {
    pub(super) fn test_options(&self, pack: &str, report: &mut TestReport) {
        for (id, option) in self.law().numbered_options() {
            if option.pack == pack {
                self.test_option(id, option, report);
            }
        }
    }

    fn test_option(&self, id: OptionId, option: &PolicyOption, report: &mut TestReport) {
        let mut missing =
            BTreeSet::from([Standing::Open, Standing::Closed, Standing::Undetermined]);
        let tests = option
            .tests
            .as_ref()
            .map(|source| OptionTest::read(source, option, self.law().vocabulary()));
        match tests {
            None => {}
            Some(Err(mistakes)) => report.diagnostics.extend(mistakes),
            Some(Ok(tests)) => {
                report.diagnostics.extend(tests.remarks);
                for test in &tests.value {
                    missing.remove(&test.standing);
                    report.results.push(self.run_option(id, option, test));
                }
            }
        }
        if !missing.is_empty() {
            let words = missing.into_iter().map(|one| word(one.word()));
            report.not_shown.push((option.id.clone(), words.collect()));
        }
    }

    fn run_option(&self, id: OptionId, option: &PolicyOption, test: &OptionTest) -> TestResult {
        let case = DatedCase::new(self, &test.facts, test.as_of);
        let calendar = Calendar::new(self, &test.facts, test.as_of);
        let looked = Looked {
            case: &case,
            calendar: &calendar,
            source: &test.source,
        };
        let found = find(id, option, self.option_rule(id), looked);
        TestResult {
            item: option.id.clone(),
            name: test.name.clone(),
            at: place(&test.source, test.at),
            differences: differences(test, &found.finding),
        }
    }
}

fn differences(test: &OptionTest, found: &OptionFinding) -> Vec<Difference> {
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
    let troubles = found.diagnostics.iter();
    let troubles = joined(troubles.map(|remark| remark.message.clone()));
    compare("diagnostics", None, troubles);
    compare(
        "standing",
        Some(word(test.standing.word())),
        Some(word(found.standing.word())),
    );
    let text = |text: &Option<String>| {
        let text = text.as_deref();
        Some(text.map_or_else(|| message!("none"), word))
    };
    if test.state.is_some() {
        compare("state", text(&test.state), text(&found.state));
    }
    if test.action.is_some() {
        compare("action", text(&test.action), text(&found.action));
    }
    for (what, expected, found) in [
        ("opens", test.opens, found.opens),
        ("from", test.from, found.from),
    ] {
        if expected.is_some() {
            compare(what, Some(day(expected)), Some(day(found)));
        }
    }
    let mut compare_all = |what, expected: &Option<Vec<String>>, found: Vec<String>| {
        if let Some(expected) = expected {
            compare(
                what,
                sorted(expected.iter().cloned()),
                sorted(found.into_iter()),
            );
        }
    };
    let unmet = found.unmet().map(|one| one.id.clone());
    compare_all("unmet", &test.unmet, unmet.collect());
    let reasons = found.unmet().filter_map(|one| one.reason.clone());
    compare_all("reasons", &test.reasons, reasons.collect());
    let reads = found.evidence.iter().map(|look| look.path.clone());
    compare_all("reads", &test.reads, reads.collect());
    compare_all("needs", &test.needs, found.needs.clone());
    differences
}
