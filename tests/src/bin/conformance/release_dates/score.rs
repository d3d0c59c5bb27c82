//! How many dates and cases agree.

use std::collections::{BTreeMap, BTreeSet};

use super::{Answer, Dates};

/// What agrees, by tier of cases and by type of date.
#[derive(Default)]
pub(super) struct Score {
    tiers: BTreeMap<String, Count>,
    types: BTreeMap<String, Count>,
}

/// So many of so many.
#[derive(Debug, Default, Clone, Copy)]
struct Count {
    agree: usize,
    of: usize,
}

impl Score {
    /// Takes one record: every expected date must come out, and no other may.
    ///
    /// A record that names no answer, or that gives no plan, is a disagreement.
    pub(super) fn take(
        &mut self,
        name: &str,
        expected: Option<(String, Dates)>,
        answer: Result<Answer, String>,
    ) {
        let mut agrees = expected.is_some() && answer.is_ok();
        let (tier, expected) = expected.unwrap_or_else(|| ("unreadable".to_owned(), Dates::new()));
        let (actual, remarks) = match answer {
            Ok(answer) => (answer.dates, answer.remarks),
            Err(what) => (Dates::new(), what),
        };
        let types: BTreeSet<&String> = expected.keys().chain(actual.keys()).collect();
        for of in types {
            let (wanted, got) = (expected.get(of), actual.get(of));
            self.types.entry(of.clone()).or_default().add(wanted == got);
            if wanted != got {
                agrees = false;
                let said =
                    |date: Option<&_>| date.map_or_else(|| "none".to_owned(), ToString::to_string);
                println!("{name}: {of} expected {}, got {}", said(wanted), said(got));
            }
        }
        if !agrees {
            println!("{name}: does not agree. {remarks}");
        }
        self.tiers.entry(tier).or_default().add(agrees);
    }

    /// Prints the counts, the total last, and returns whether all agree.
    pub(super) fn told(&self) -> bool {
        for (name, count) in self.tiers.iter().chain(&self.types) {
            println!("{name}: {} of {}", count.agree, count.of);
        }
        let (cases, dates) = (total(&self.tiers), total(&self.types));
        println!(
            "{} of {} cases, {} of {} dates",
            cases.agree, cases.of, dates.agree, dates.of
        );
        cases.of > 0 && cases.agree == cases.of && dates.agree == dates.of
    }
}

impl Count {
    fn add(&mut self, agrees: bool) {
        self.agree += usize::from(agrees);
        self.of += 1;
    }
}

fn total(counts: &BTreeMap<String, Count>) -> Count {
    counts.values().fold(Count::default(), |sum, count| Count {
        agree: sum.agree + count.agree,
        of: sum.of + count.of,
    })
}
