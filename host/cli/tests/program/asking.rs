//! `ask`, and asking in the terminal: every answer is written before the next question.

use insta::assert_snapshot;

use crate::{Run, run};

const ON: [&str; 4] = ["--policy", "harbour", "--as-of", "2026-11-23"];

/// A file with comments in every place.
const CASE: &str = "\
# Whose file this is.
[case]
reference = \"A-17\"    # ours

[release]
date = 2027-02-15 # a Monday
# the end
";

#[test]
fn ask_ranks_questions_with_what_each_answer_settles() {
    assert_snapshot!(run(&[&["ask", "-"][..], &ON].concat(), CASE).out, @"");
}

#[test]
fn ask_can_be_limited_and_read_aloud() {
    let arguments = ["ask", "-", "--limit", "1", "--format", "plain"];
    assert_snapshot!(run(&[&arguments[..], &ON].concat(), CASE).out, @"");
}

#[test]
fn ask_for_machines_has_every_question_with_its_weights() {
    let arguments = ["ask", "-", "--limit", "1", "--format", "json"];
    assert_snapshot!(run(&[&arguments[..], &ON].concat(), CASE).out, @"");
}

#[test]
fn ask_stops_when_nothing_could_change_a_finding() {
    let settled = format!(
        "{CASE}\n[travel]\nferry_ticket = true\n[home.first_night]\nstatus = {{ declined = true }}\n"
    );
    assert_snapshot!(run(&[&["ask", "-"][..], &ON].concat(), &settled).out, @"");
}

/// Asks about a file with a script of answers, and returns what was said and what the file then says.
fn asked(file: &str, answers: &str, more: &[&str]) -> (Run, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("case.toml");
    std::fs::write(&path, file).unwrap();
    let arguments = ["ask", path.to_str().unwrap(), "--interactive"];
    let said = run(&[&arguments[..], &ON, more].concat(), answers);
    let files = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(files, 1, "nothing is left beside the file");
    (said, std::fs::read_to_string(&path).unwrap())
}

#[test]
fn a_conversation_writes_each_answer_and_keeps_comments_and_order() {
    let (said, file) = asked(CASE, "villa\n2\n\nyes\nticket in the property store\n", &[]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert_snapshot!(said.out, @"");
    assert_snapshot!(file, @"");
}

#[test]
fn not_known_declined_skip_and_stop_are_answers_too() {
    let (said, file) = asked(CASE, "not known\nasked the hostel\nDeclined\n", &[]);
    assert_snapshot!(said.out, @"");
    assert_snapshot!(file, @"");
    let (_, skipped) = asked(CASE, "skip\nstop\n", &[]);
    assert_eq!(skipped, CASE);
}

#[test]
fn one_source_can_stand_for_all_answers_and_the_end_of_the_input_stops() {
    let (said, file) = asked(CASE, "confirmed\n", &["--source", "phone call"]);
    assert_eq!(said.code, Some(0));
    assert!(file.contains("source = \"phone call\""), "{file}");
    assert!(said.out.contains("1 answer written"), "{}", said.out);
}

#[test]
fn line_endings_and_a_byte_order_mark_stay() {
    let theirs = format!("\u{feff}{}", CASE.replace('\n', "\r\n"));
    let (_, file) = asked(&theirs, "confirmed\n\nstop\n", &[]);
    assert!(file.starts_with("\u{feff}# Whose"), "{file:?}");
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
    assert!(file.contains("# the end\r\n"));
}

#[test]
fn a_file_with_mistakes_is_refused_before_anything_is_asked() {
    let (said, file) = asked("[case]\nreference = 7\n", "yes\n", &[]);
    assert_eq!((said.code, said.out.as_str()), (Some(3), ""));
    assert_eq!(file, "[case]\nreference = 7\n");
}

#[test]
fn no_answer_is_logged() {
    let log = ["--log", "trace", "--source", "phone call"];
    let (said, _) = asked(CASE, "confirmed\nyes\n", &log);
    assert!(said.err.contains("done"), "{}", said.err);
    for personal in ["confirmed", "phone call", "A-17", "case.toml"] {
        assert!(!said.err.contains(personal), "{personal}: {}", said.err);
    }
}
