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
    assert_snapshot!(run(&[&["ask", "-"][..], &ON].concat(), CASE).out, @r#"
    What to find out next: A-17
    As of 23 November 2026. 2 questions could still settle something.

    1. Is a bed confirmed for the first night?
      home.first_night.status — ask: housing service — needed by 1 item, the first
        due 18 January 2027
      "confirmed": settles 1 — first-night met
      "promised": settles 1 — first-night arranged
      "refused" or "none": settles 1 — first-night unmet

    2. Does the person hold a ticket for the ferry?
      travel.ferry_ticket — ask: prison case manager — needed by 1 item
      yes: settles 1 — ferry-ticket met
      no: settles 1 — ferry-ticket unmet
    "#);
}

#[test]
fn ask_can_be_limited_and_read_aloud() {
    let arguments = ["ask", "-", "--limit", "1", "--format", "plain"];
    assert_snapshot!(run(&[&arguments[..], &ON].concat(), CASE).out, @r#"
    What to find out next: A-17.
    As of 23 November 2026. 2 questions could still settle something; those to ask first stand here, 1 of them.

    1. Is a bed confirmed for the first night?
    home.first_night.status, ask: housing service, needed by 1 item, the first due 18 January 2027.
    "confirmed": settles 1, first-night met.
    "promised": settles 1, first-night arranged.
    "refused" or "none": settles 1, first-night unmet.
    "#);
}

#[test]
fn ask_for_machines_has_every_question_with_its_weights() {
    let arguments = ["ask", "-", "--limit", "1", "--format", "json"];
    assert_snapshot!(run(&[&arguments[..], &ON].concat(), CASE).out, @r#"
    {
      "format_version": 1,
      "case": {
        "reference": "A-17",
        "jurisdiction": null
      },
      "as_of": "2026-11-23",
      "questions": [
        {
          "path": "home.first_night.status",
          "state": "not-recorded",
          "question": "Is a bed confirmed for the first night?",
          "holder": "housing service",
          "protected": false,
          "items": [
            "first-night"
          ],
          "due": "2027-01-18",
          "answers": [
            {
              "answer": {
                "kind": "is",
                "value": "confirmed"
              },
              "settles": [
                {
                  "item": "first-night",
                  "status": "met"
                }
              ]
            },
            {
              "answer": {
                "kind": "is",
                "value": "promised"
              },
              "settles": [
                {
                  "item": "first-night",
                  "status": "arranged"
                }
              ]
            },
            {
              "answer": {
                "kind": "is",
                "value": "refused"
              },
              "settles": [
                {
                  "item": "first-night",
                  "status": "unmet"
                }
              ]
            },
            {
              "answer": {
                "kind": "is",
                "value": "none"
              },
              "settles": [
                {
                  "item": "first-night",
                  "status": "unmet"
                }
              ]
            }
          ],
          "worth": 333,
          "burden": 1000
        }
      ],
      "set_aside": [],
      "beyond_asking": []
    }
    "#);
}

#[test]
fn ask_stops_when_nothing_could_change_a_finding() {
    let settled = format!(
        "{CASE}\n[travel]\nferry_ticket = true\n[home.first_night]\nstatus = {{ declined = true }}\n"
    );
    assert_snapshot!(run(&[&["ask", "-"][..], &ON].concat(), &settled).out, @r#"
    What to find out next: A-17
    As of 23 November 2026. Nothing that can be asked would change a finding.

    Not asked again
      home.first_night.status — declined by the person — needed by first-night —
        housing service
    "#);
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
    assert_snapshot!(said.out, @r#"
    2 questions could still settle something. The first:

    Is a bed confirmed for the first night?
    Fact: home.first_night.status. Who can answer: housing service.
    Answer: 1 confirmed, 2 promised, 3 refused, 4 none.
    Or: not known, declined, skip or stop.
    > `home.first_night.status` cannot have this value: the words are `confirmed`, `promised`, `refused` and `none`.
    > Who says so? Press Enter for "housing service".
    > Written. Now first-night is arranged.

    1 question could still settle something:

    Does the person hold a ticket for the ferry?
    Fact: travel.ferry_ticket. Who can answer: prison case manager.
    Answer: 1 yes, 2 no.
    Or: not known, declined, skip or stop.
    > Who says so? Press Enter for "prison case manager".
    > Written. Now ferry-ticket is met.

    2 answers written.
    Nothing is left that could be asked and would change a finding.
    "#);
    assert_snapshot!(file, @r#"
    # Whose file this is.
    [case]
    reference = "A-17"    # ours

    [release]
    date = 2027-02-15 # a Monday
    # the end

    [home.first_night]
    status = { value = "promised", source = "housing service", on = 2026-11-23 }

    [travel]
    ferry_ticket = { value = true, source = "ticket in the property store", on = 2026-11-23 }
    "#);
}

#[test]
fn not_known_declined_skip_and_stop_are_answers_too() {
    let (said, file) = asked(CASE, "not known\nasked the hostel\nDeclined\n", &[]);
    assert_snapshot!(said.out, @r#"
    2 questions could still settle something. The first:

    Is a bed confirmed for the first night?
    Fact: home.first_night.status. Who can answer: housing service.
    Answer: 1 confirmed, 2 promised, 3 refused, 4 none.
    Or: not known, declined, skip or stop.
    > Who was asked? Press Enter to leave it out.
    > Written. No item is settled by it alone.

    1 question could still settle something:

    Does the person hold a ticket for the ferry?
    Fact: travel.ferry_ticket. Who can answer: prison case manager.
    Answer: 1 yes, 2 no.
    Or: not known, declined, skip or stop.
    > Written. No item is settled by it alone.

    2 answers written.
    Nothing is left that could be asked and would change a finding.
    "#);
    assert_snapshot!(file, @r#"
    # Whose file this is.
    [case]
    reference = "A-17"    # ours

    [release]
    date = 2027-02-15 # a Monday
    # the end

    [home.first_night]
    status = { not_known = "asked the hostel", on = 2026-11-23 }

    [travel]
    ferry_ticket = { declined = 2026-11-23 }
    "#);
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
