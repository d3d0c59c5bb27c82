//! What planning costs, step by step, all steps taken in turn in every round of one run.
//!
//! `cargo bench -p throughcare-tests`. Compare ratios, which hold when the machine's speed drifts;
//! absolute times do not.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints its figures, and stops if it cannot be run"
)]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use throughcare::{CaseFile, Date, Planner, SourceText};

/// A step to be timed, with its name.
type Step<'a> = (&'a str, Box<dyn Fn() + 'a>);

const ROUNDS: usize = 41;
const AS_OF: Date = Date::constant(2026, 11, 23);

fn main() {
    let planner = load();
    let text = case_text();
    let case = read(&planner, &text);
    let steps: Vec<Step<'_>> = vec![
        (
            "load the base pack (60 items)",
            Box::new(|| drop(black_box(load()))),
        ),
        (
            "read a full case file (TOML)",
            Box::new(|| drop(black_box(read(&planner, &text)))),
        ),
        (
            "plan it, every reason written out",
            Box::new(|| drop(black_box(planner.plan(&case, AS_OF)))),
        ),
        (
            "plan it and write the JSON",
            Box::new(|| {
                drop(black_box(
                    throughcare_cli::json(&planner.plan(&case, AS_OF)).expect("a plan is JSON"),
                ));
            }),
        ),
    ];
    measure(&steps);
}

fn load() -> Planner {
    Planner::builder().build().expect("the base pack loads")
}

fn read(planner: &Planner, text: &SourceText) -> CaseFile {
    planner
        .read_case(text)
        .expect("the case file is sound")
        .value
}

fn case_text() -> SourceText {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/everything-secured/case.toml");
    throughcare::read_document(&file).expect("the case file is there")
}

/// Prints the least, the median and the greatest time of each step.
fn measure(steps: &[Step<'_>]) {
    let mut times = vec![Vec::with_capacity(ROUNDS); steps.len()];
    for _ in 0..ROUNDS {
        for ((_, step), times) in steps.iter().zip(&mut times) {
            let start = Instant::now();
            step();
            times.push(start.elapsed());
        }
    }
    for ((name, _), times) in steps.iter().zip(&mut times) {
        times.sort_unstable();
        let at = |place: usize| times.get(place).copied().unwrap_or(Duration::ZERO);
        println!(
            "{name:36} min {:>9.1?}  median {:>9.1?}  max {:>9.1?}",
            at(0),
            at(ROUNDS / 2),
            at(ROUNDS - 1)
        );
    }
}
