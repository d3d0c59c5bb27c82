//! `ew-accommodation`: facts in; status, next action and all reasons of one service out.

mod case_file;
mod row;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use throughcare::{Date, Planner};
use throughcare_model::{OptionFinding, Standing};

use self::row::{Answer, Row};
use crate::planners::{Planners, planned};

/// The day on which a row is planned that names none. What it asks about hangs on no day.
const ANY_DAY: Date = Date::constant(2026, 1, 1);

/// How many rows agree.
#[derive(Default)]
struct Tally {
    rows: usize,
    whole: usize,
    status: usize,
    action: usize,
    reasons: usize,
}

/// Compares every row of every `.jsonl` file of a folder.
pub(crate) fn compare(folder: &Path) -> Result<bool, String> {
    let mut planners = Planners::default();
    let planner = planners.under(&[])?;
    let mut all = Tally::default();
    let mut services: BTreeMap<String, Tally> = BTreeMap::new();
    for row in row::read_folder(folder)? {
        let Row {
            id,
            service,
            expected,
            ..
        } = &row;
        let found = answer(planner, &row);
        let agrees = Agreement::of(expected.as_ref(), &found);
        if !agrees.whole() {
            println!("{id}: {}", difference(expected.as_ref(), &found));
        }
        all.add(&agrees);
        services.entry(service.clone()).or_default().add(&agrees);
    }
    for (service, tally) in &services {
        println!("{service}: {}", tally.summary());
    }
    println!("{}", all.summary());
    Ok(all.whole == all.rows)
}

/// What the plan says of the service that the row asks about, or why there is no telling.
fn answer(planner: &Planner, row: &Row) -> Result<Answer, String> {
    let (option, text) = case_file::of(row)?;
    let plan = planned(planner, ("case.toml", &text), row.as_of.unwrap_or(ANY_DAY))?;
    let finding = plan
        .options
        .iter()
        .find(|finding| finding.option == option)
        .ok_or_else(|| format!("the plan has no option `{option}`"))?;
    Ok(read_off(finding))
}

/// Reads the three answers off a finding. Its failed requirements are reasons only where they close the way.
fn read_off(finding: &OptionFinding) -> Answer {
    let reasons: BTreeSet<String> = match finding.standing {
        Standing::Closed => finding
            .unmet()
            .filter_map(|requirement| requirement.reason.clone())
            .collect(),
        _ => BTreeSet::new(),
    };
    Answer {
        status: finding
            .code
            .clone()
            .unwrap_or_else(|| finding.standing.word().to_owned()),
        action: finding.action_code.clone(),
        reasons,
    }
}

/// In what a row and the plan agree.
struct Agreement {
    status: bool,
    action: bool,
    reasons: bool,
}

impl Agreement {
    fn of(expected: Result<&Answer, &String>, found: &Result<Answer, String>) -> Self {
        match (expected, found) {
            (Ok(expected), Ok(found)) => Self {
                status: expected.status == found.status,
                action: expected.action == found.action,
                reasons: expected.reasons == found.reasons,
            },
            _ => Self {
                status: false,
                action: false,
                reasons: false,
            },
        }
    }

    fn whole(&self) -> bool {
        self.status && self.action && self.reasons
    }
}

impl Tally {
    fn add(&mut self, agrees: &Agreement) {
        self.rows += 1;
        self.whole += usize::from(agrees.whole());
        self.status += usize::from(agrees.status);
        self.action += usize::from(agrees.action);
        self.reasons += usize::from(agrees.reasons);
    }

    fn summary(&self) -> String {
        format!(
            "{} of {} rows; status {}, action {}, reasons {}",
            self.whole, self.rows, self.status, self.action, self.reasons
        )
    }
}

fn difference(expected: Result<&Answer, &String>, found: &Result<Answer, String>) -> String {
    let words = |answer: &Answer| {
        let action = answer.action.as_deref().unwrap_or("no action");
        let reasons: Vec<_> = answer.reasons.iter().map(String::as_str).collect();
        format!("{}, {action}, [{}]", answer.status, reasons.join(", "))
    };
    let expected = expected.map_or_else(|why| format!("not readable: {why}"), words);
    let found = found
        .as_ref()
        .map_or_else(|why| format!("none: {why}"), words);
    format!("expected {expected}; found {found}")
}
