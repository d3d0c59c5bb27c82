//! What components that ask for too much cost the host in memory. A program of its own, since the peak that the
//! system tells of is that of a whole process.

#![cfg(target_os = "linux")]
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of tests may fail a test"
)]

#[path = "../components/making.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod making;

use throughcare_model::Question;

use making::{Papers, fitted, rule, rule_with, said};

const MEBIBYTE: u64 = 1 << 20;

/// Each takes all that it can get, or hands over more than it may.
fn greedy() -> Vec<Vec<u8>> {
    let filled = "(drop (memory.grow (i32.const 900)))
        (memory.fill (i32.const 65536) (i32.const 1) (i32.const 40000000)) (unreachable)";
    let text = "(drop (memory.grow (i32.const 900)))
        (call $panicked (i32.const 0) (i32.const 33554432) (i32.const 1100) (i32.const 4) (i32.const 1))
        (i32.const 600)";
    let entries = "(drop (memory.grow (i32.const 900)))
        (i32.store (i32.const 604) (i32.const 3000)) (i32.store (i32.const 608) (i32.const 1))
        (i32.store (i32.const 3008) (i32.const 65536)) (i32.store (i32.const 3012) (i32.const 10000000))
        (i32.const 600)";
    let deep =
        "(func $down (param i32) (result i32) (i32.add (i32.const 1) (call $down (local.get 0))))";
    vec![
        rule(filled),
        rule(text),
        rule(entries),
        rule_with(deep, "(call $down (i32.const 0))", "(i32.const 640)"),
    ]
}

#[test]
fn the_memory_of_the_host_is_bounded_whatever_components_ask_for() {
    let papers = Papers::new();
    let rules: Vec<_> = greedy()
        .iter()
        .map(|bytes| fitted(bytes, &papers))
        .collect();
    let before = peak();
    // Together they ask for more than five gibibytes.
    for _ in 0..30 {
        for rule in &rules {
            let answer = rule.ask(Question::Met, &papers.window());
            let trouble = said(&answer.trouble.expect("the component fails"));
            assert!(
                trouble.starts_with("component/budget-spent")
                    || trouble.starts_with("component/trapped"),
                "{trouble}"
            );
        }
    }
    // One evaluation at a time may have 64 mebibytes, and hand over four more.
    let grown = peak() - before;
    assert!(grown < 96 * MEBIBYTE, "{} mebibytes", grown / MEBIBYTE);
}

/// The most memory that this process ever had, in bytes.
fn peak() -> u64 {
    let status =
        std::fs::read_to_string("/proc/self/status").expect("the system tells of processes");
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .expect("the peak is told");
    let kibibytes: u64 = line
        .trim()
        .trim_end_matches(" kB")
        .parse()
        .expect("a number of kibibytes");
    kibibytes << 10
}
