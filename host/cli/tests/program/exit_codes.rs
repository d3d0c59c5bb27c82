//! One test for each row of the table in the help.

use crate::{SETTLED, plan, program, run};

#[test]
fn zero_if_nothing_is_outstanding() {
    assert_eq!(plan(SETTLED, &[]).code, Some(0));
}

#[test]
fn zero_without_a_word_if_the_reader_has_read_enough() {
    let mut child = program(&["list", "facts", "--policy", "harbour"])
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn one_if_a_file_cannot_be_written() {
    let run = run(&["new", "item", "ferry-ticket", "--in", "harbour"], "");
    assert_eq!(run.code, Some(1));
    assert!(
        run.err.contains("nothing is ever overwritten"),
        "{}",
        run.err
    );
}

#[test]
fn two_if_the_program_is_used_in_a_wrong_way() {
    for arguments in [
        &["plam"][..],
        &["plan"],
        &["plan", "-", "--as-of", "tomorrow"],
        &["explain", "fery-ticket", "--policy", "harbour"],
        &["new", "pack", "../elsewhere"],
    ] {
        assert_eq!(run(arguments, "").code, Some(2), "{arguments:?}");
    }
}

#[test]
fn three_if_the_case_file_is_refused() {
    let run = plan(&SETTLED.replace("ferry_ticket", "fery_ticket"), &[]);
    assert_eq!(run.code, Some(3));
    assert_eq!(run.out, "");
    assert!(
        run.err.contains("did you mean `travel.ferry_ticket`?"),
        "{}",
        run.err
    );
}

#[test]
fn three_if_there_is_no_such_case_file_or_pack() {
    assert_eq!(run(&["plan", "no-such-file.toml"], "").code, Some(3));
    assert_eq!(
        run(&["plan", "-", "--policy", "no-such-folder"], SETTLED).code,
        Some(3)
    );
}

#[test]
fn four_if_something_is_unmet_whatever_is_undetermined() {
    let refused = SETTLED
        .replace("confirmed", "refused")
        .replace("ferry_ticket = true", "");
    let run = plan(&refused, &[]);
    assert_eq!(run.code, Some(4));
    assert!(run.out.contains("1 unmet, 1 undetermined"), "{}", run.out);
}

#[test]
fn five_if_something_is_undetermined() {
    assert_eq!(plan("[case]\nreference = \"A-17\"\n", &[]).code, Some(5));
}

#[test]
fn zero_of_questions_and_comparisons_however_the_case_stands() {
    let open = "[case]\nreference = \"A-17\"\n";
    for command in [
        &["ask"][..],
        &["what-if"],
        &["what-if", "--set", "travel.ferry_ticket=no"],
    ] {
        let arguments = [command, &["-", "--policy", "harbour"]].concat();
        assert_eq!(run(&arguments, open).code, Some(0), "{command:?}");
    }
}

#[test]
fn four_of_fair_if_something_differs_without_a_declared_ground() {
    assert_eq!(
        run(&["fair", "-", "--policy", "harbour"], SETTLED).code,
        Some(0)
    );
    assert_eq!(
        run(&["fair", "-", "--policy", "undeclared"], SETTLED).code,
        Some(4)
    );
}

#[test]
fn three_if_an_answer_cannot_be_written_and_two_if_there_is_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.json");
    std::fs::write(&file, "{ \"case\": { \"reference\": \"A-17\" } }").unwrap();
    let file = file.to_str().unwrap();
    let json = run(
        &["ask", file, "--interactive", "--policy", "harbour"],
        "yes\n",
    );
    assert_eq!(json.code, Some(3));
    assert!(json.err.contains("recording/json"), "{}", json.err);
    let nowhere = run(&["ask", "-", "--interactive", "--policy", "harbour"], "");
    assert_eq!(nowhere.code, Some(2));
}
