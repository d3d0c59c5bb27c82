//! Answers written into case files of every manner of writing.

use insta::assert_snapshot;

use super::Recording;
use crate::example::{AS_OF, with_rule};
use crate::planner::Planner;
use crate::reading::case_file::CaseFile;
use throughcare_model::{Diagnostic, SourceText};

fn planner() -> Planner {
    with_rule("fn met() { fact(\"bed.dry\") }")
}

fn read(planner: &Planner, text: &str) -> CaseFile {
    let read = planner.read_case(&SourceText::new("case.toml", text));
    read.unwrap_or_else(|errors| panic!("{}", crate::shown::shown(&errors)))
        .value
}

fn answered(text: &str, path: &str, typed: &str) -> Result<String, Diagnostic> {
    let planner = planner();
    let case = read(&planner, text);
    let vocabulary = planner.law().vocabulary();
    let answer = Recording::answer(path, typed, AS_OF, &case, vocabulary)?;
    planner.record(&case, &answer.source("the clerk"))
}

#[test]
fn an_answer_goes_beside_its_like_and_comments_stay() {
    let text = "# Whose file this is.\n\n[case]\nreference = \"A\"   # ours\n\n[bed]\n# seen by nobody\nkind = \"own\"    # says he\n# end of bed\n\n[paper]\ncopies = 1\n# the end\n";
    assert_snapshot!(answered(text, "bed.dry", "yes").unwrap(), @r#"
    # Whose file this is.

    [case]
    reference = "A"   # ours

    [bed]
    # seen by nobody
    kind = "own"    # says he
    dry = { value = true, source = "the clerk", on = 2026-11-23 }
    # end of bed

    [paper]
    copies = 1
    # the end
    "#);
}

#[test]
fn a_heading_that_is_missing_is_added_at_the_end() {
    let text = "[case]\nreference = \"A\"\n[bed]\ndry = true\n# the end";
    assert_snapshot!(answered(text, "paper.due_on", "2027-01-04").unwrap(), @r#"
    [case]
    reference = "A"
    [bed]
    dry = true
    # the end

    [paper]
    due_on = { value = 2027-01-04, source = "the clerk", on = 2026-11-23 }
    "#);
}

#[test]
fn what_stood_there_is_replaced_in_its_place() {
    let text = "[case]\nreference = \"A\"\n[paper]\nheld = { value = true, on = 2020-01-01 } # seen\ncopies = 2\n";
    assert_snapshot!(answered(text, "paper.held", "no").unwrap(), @r#"
    [case]
    reference = "A"
    [paper]
    held = { value = false, source = "the clerk", on = 2026-11-23 } # seen
    copies = 2
    "#);
    let text =
        "[case]\nreference = \"A\"\n[paper.held]\nnot_known = true   # asked\n[bed]\ndry = true\n";
    assert_snapshot!(answered(text, "paper.held", "no").unwrap(), @r#"
    [case]
    reference = "A"
    [paper.held]
    value = false
    source = "the clerk"
    on = 2026-11-23
    [bed]
    dry = true
    "#);
}

#[test]
fn dotted_and_inline_tables_stay_what_they_are() {
    let text = "bed.kind = \"own\"\npaper = { copies = 1 }\n[case]\nreference = \"A\"\n";
    let text = answered(text, "bed.dry", "yes").unwrap();
    assert_snapshot!(answered(&text, "paper.number", "K \"7\"").unwrap(), @r#"
    bed.kind = "own"
    bed.dry = { value = true, source = "the clerk", on = 2026-11-23 }
    paper = { copies = 1, number = { value = 'K "7"', source = "the clerk", on = 2026-11-23 } }
    [case]
    reference = "A"
    "#);
}

#[test]
fn a_list_is_answered_by_how_many_entries_it_has() {
    let text = "# About the file.\n[case]\nreference = \"A\"\n";
    let none = answered(text, "children", "none").unwrap();
    assert_snapshot!(none, @r#"
    # About the file.

    children = { value = [], source = "the clerk", on = 2026-11-23 }

    [case]
    reference = "A"
    "#);
    let two = answered(text, "children", "2").unwrap();
    assert_snapshot!(answered(&two, "children[2].safe", "yes").unwrap(), @r#"
    # About the file.
    [case]
    reference = "A"

    [[children]]

    [[children]]
    safe = { value = true, source = "the clerk", on = 2026-11-23 }
    "#);
    let listed = "children = [{ safe = false }, {}]\n[case]\nreference = \"A\"\n";
    assert_snapshot!(answered(listed, "children[2].safe", "yes").unwrap(), @r#"
    children = [{ safe = false }, { safe = { value = true, source = "the clerk", on = 2026-11-23 } }]
    [case]
    reference = "A"
    "#);
}

#[test]
fn what_is_not_known_and_what_was_declined_are_answers_too() {
    let planner = planner();
    let case = read(
        &planner,
        "[case]\nreference = \"A\"\n[bed]\nkind = \"own\"\n",
    );
    let vocabulary = planner.law().vocabulary();
    let not_known = Recording::not_known(
        "bed.dry",
        Some("asked the hostel"),
        AS_OF,
        &case,
        vocabulary,
    );
    let text = planner.record(&case, &not_known.unwrap()).unwrap();
    let case = read(&planner, &text);
    let declined = Recording::declined("health.asked", AS_OF, &case, vocabulary);
    assert_snapshot!(planner.record(&case, &declined.unwrap()).unwrap(), @r#"
    [case]
    reference = "A"
    [bed]
    kind = "own"
    dry = { not_known = "asked the hostel", on = 2026-11-23 }

    [health]
    asked = { declined = 2026-11-23 }
    "#);
}

#[test]
fn what_cannot_be_written_says_why() {
    let case = "[case]\nreference = \"A\"\n[[children]]\nsafe = true\n";
    let planner = planner();
    let json = SourceText::new("case.json", "{ \"case\": { \"reference\": \"A\" } }");
    let json = planner.read_case(&json).unwrap().value;
    let recording = Recording::answer("bed.dry", "yes", AS_OF, &json, planner.law().vocabulary());
    let errors = vec![
        planner.record(&json, &recording.unwrap()).unwrap_err(),
        answered(case, "children", "none").unwrap_err(),
        answered(case, "children", "many").unwrap_err(),
        answered(case, "bed.dry", "perhaps").unwrap_err(),
        answered(case, "bed.dri", "yes").unwrap_err(),
    ];
    assert_snapshot!(crate::shown::shown(&errors), @r"
    recording/json case.json:1:1: answers are written into case files in TOML, and this one is JSON (record the answer in the program that made this file)
    recording/has-entries case.toml:3:1: `children` has entries already (add to them in the file, or take them away)
    setting/wrong-value : `children` cannot have this value (write how many entries there are)
    setting/wrong-value : `bed.dry` cannot have this value (say `yes` or `no`)
    setting/unknown-fact : `bed.dri` is not a fact of this checklist (did you mean `bed.dry`?)
    ");
}
