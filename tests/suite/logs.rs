//! No fact value, no case reference and no name of a case file reaches a log, at any level.
//!
//! A test program of its own: what is logged is watched for the whole process.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has to fail")]

use std::io::Write;
use std::sync::{Arc, Mutex};

use throughcare_model::SourceText;
use tracing_subscriber::fmt::MakeWriter;

use throughcare::{Date, Planner};

const AS_OF: Date = Date::constant(2026, 11, 23);

fn kyoto() -> Planner {
    Planner::builder().build().unwrap()
}

/// Values that occur nowhere else, of every kind that a case file can hold.
const MARKED: &str = r#"
[case]
reference = "ZEBRA-1"
jurisdiction = "elsewhere"
[release]
date = 2031-07-19
hour = 23
[oat]
clinic = "ZEBRA-3 clinic"
[home.first_night]
status = { value = "confirmed", source = "ZEBRA-4", on = 2031-07-18 }
[identity]
photo_document = { not_known = "ZEBRA-5" }
[custody]
days_in_separation = 47114711
"#;

/// The same with mistakes in every place that a message could quote.
const MARKED_MISTAKES: &str = r#"
[case]
reference = "ZEBRA-1"
zebra_6 = "ZEBRA-6"
[release]
date = "ZEBRA-7"
hour = 47114711.5
[home.first_night]
status = "ZEBRA-8"
zebra_9 = { value = "ZEBRA-9" }
"#;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[test]
fn nothing_personal_reaches_the_log_at_trace() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        // A fraction of a second could look like a marked number.
        .without_time()
        .with_writer(log.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, || {
        let planner = kyoto();
        for text in [MARKED, MARKED_MISTAKES] {
            let source = SourceText::new("zebra-file.toml", text);
            if let Ok(case) = planner.read_case(&source) {
                let plan = planner.plan(&case.value, AS_OF);
                tracing::info!(?case, "even a debug print of the case");
                for finding in plan.findings {
                    tracing::info!(?finding.evidence, ?finding.because, "and of all reasons");
                }
            }
        }
    });
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(
        log.contains("plan made"),
        "the log was really written: {log}"
    );
    for personal in ["zebra", "4711", "2031", "2031-07-19"] {
        assert!(
            !log.to_lowercase().contains(personal),
            "`{personal}` is in the log"
        );
    }
}

#[test]
fn messages_about_a_case_file_quote_no_value() {
    let said = kyoto()
        .read_case(&SourceText::new("case.toml", MARKED_MISTAKES))
        .unwrap_err();
    assert!(said.len() >= 5, "{said:?}");
    for diagnostic in said {
        let words = format!("{} {:?}", diagnostic.message, diagnostic.help).to_lowercase();
        for value in ["zebra-6", "zebra-7", "zebra-8", "zebra-9", "4711"] {
            assert!(!words.contains(value), "{words}");
        }
    }
}
