//! What each command shows.

use insta::assert_snapshot;

use crate::{SETTLED, plan, run};

fn refused() -> String {
    SETTLED.replace("confirmed", "refused")
}

#[test]
fn plan_shows_what_to_do_first() {
    assert_snapshot!(plan(&refused(), &[]).out, @r#"
    Release plan for A-17
    Release on Monday 15 February 2027, in 84 days as of 23 November 2026.
    Policy: harbour 1.0.0

    2 items: 1 unmet, 1 met.

    What to do
      By 18 January 2027
      • Refer to the housing authority — housing service
        nobody has confirmed a bed for the first night

    A place to live
      ✗ unmet: A real address for the first night
        first-night · due 18 January 2027 · housing service with prison case manager
        ✗ home.first_night.status is "confirmed" — recorded as "refused"
        ERA s. 3 (unchecked)

    The day of release
      ✓ met: A ticket for the ferry

    Sources
      ERA: Example Release Act 2019, Act 7 of 2019
      unchecked: number and content are from memory and are to be checked

    This plan proposes; a person decides. An unmet item is a duty of the service
    named beside it, never a reason to keep anyone in prison.
    "#);
}

#[test]
fn explain_shows_an_item_with_the_rules_own_words() {
    let arguments = [
        "explain",
        "first-night",
        "--policy",
        "harbour",
        "--as-of",
        "2026-11-23",
    ];
    assert_snapshot!(run(&arguments, "").out, @r#"
    A real address for the first night
    first-night · harbour · pre-release
    Where will the person sleep on the first night?
    Who has no bed on the first night rarely has one on the second.
    Who: housing service and prison case manager
    Due: 4 weeks (28 days) before release.date (first-night-due)
    The time is set by: practice

    Sources
      ERA s. 3 (unchecked): Example Release Act 2019, Act 7 of 2019

    Parameters in force on 23 November 2026
      first-night-due: 4 weeks (28 days), from 1 January 2019 — Time before release
        by which a bed should be confirmed — ERA s. 4

    The rule, harbour/items/first-night/rule.rhai
      //! Somewhere to sleep on the first night.

      fn met() { fact("home.first_night.status") == "confirmed" }
      fn arranged() { fact("home.first_night.status") == "promised" }

      fn advise() {
          recommend("Refer to the housing authority")
              .because("nobody has confirmed a bed for the first night");
      }
    "#);
}

#[test]
fn explain_with_a_case_shows_every_clause_and_the_line_of_the_case_file() {
    let arguments = [
        "explain",
        "first-night",
        "-",
        "--policy",
        "harbour",
        "--as-of",
        "2026-11-23",
    ];
    assert_snapshot!(run(&arguments, &refused()).out, @r#"
    A real address for the first night
    first-night · harbour · pre-release
    Where will the person sleep on the first night?
    Who has no bed on the first night rarely has one on the second.
    Unmet on 23 November 2026 · housing service · due 18 January 2027

    Why
      ✗ no: Is it secured?
        ✗ no: home.first_night.status is "confirmed" — recorded as "refused" [rule
            line 3]
      ✗ no: Is there a dated promise?
        ✗ no: home.first_night.status is "promised" — recorded as "refused" [rule
            line 4]

    Facts looked at in standard input
      home.first_night.status, line 6: recorded as "refused"

    What to do
      Refer to the housing authority — housing service, due 18 January 2027

    Sources
      ERA s. 3 (unchecked)
    "#);
}

#[test]
fn explain_can_be_read_aloud() {
    let arguments = [
        "explain",
        "first-night",
        "-",
        "--policy",
        "harbour",
        "--as-of",
        "2026-11-23",
        "--format",
        "plain",
    ];
    assert_snapshot!(run(&arguments, &refused()).out, @r#"
    A real address for the first night.
    first-night, harbour, pre-release.
    Where will the person sleep on the first night?
    Who has no bed on the first night rarely has one on the second.
    Unmet on 23 November 2026, housing service, due 18 January 2027.

    Why:
    1 No: Is it secured?
    1.1 No: home.first_night.status is "confirmed", recorded as "refused". Rule line 3.
    2 No: Is there a dated promise?
    2.1 No: home.first_night.status is "promised", recorded as "refused". Rule line 4.

    Facts looked at in standard input:
    home.first_night.status, line 6: recorded as "refused".

    What to do:
    Refer to the housing authority, housing service, due 18 January 2027.

    Sources:
    ERA s. 3 (unchecked).
    "#);
}

#[test]
fn explain_suggests_the_item_that_was_meant() {
    let run = run(&["explain", "first-nigt", "--policy", "harbour"], "");
    assert_snapshot!(run.err, @r"
    error: there is no item `first-nigt`
    help: did you mean `first-night`?
    ");
}

#[test]
fn check_says_what_a_case_file_holds() {
    let run = run(&["check", "-", "--policy", "harbour"], SETTLED);
    assert_eq!(run.code, Some(0));
    assert_snapshot!(run.out, @"The case file can be read: 3 facts recorded, 0 asked and not known or declined.");
}

#[test]
fn check_shows_every_mistake_at_once() {
    let case = refused()
        .replace("refused", "perhaps")
        .replace("ferry_ticket = true", "ferry_ticket = \"yes\"");
    let run = run(&["check", "-", "--policy", "harbour"], &case);
    assert_eq!((run.code, run.err.as_str()), (Some(3), ""));
    assert!(
        run.out.contains("case/unknown-choice") && run.out.contains("case/wrong-kind"),
        "{}",
        run.out
    );
}

#[test]
fn check_says_what_a_pack_holds() {
    let run = run(&["check", "harbour", "--verbose"], "");
    assert_eq!(run.code, Some(0));
    assert_snapshot!(run.out, @r"
    harbour: 2 items, 3 facts, 1 parameter
    Every predicate is read as a condition.
    ");
}

#[test]
fn test_counts_what_passed() {
    let run = run(&["test", "harbour"], "");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_snapshot!(run.out, @"6 tests: 6 passed, 0 failed.");
}

#[test]
fn lists_can_be_searched_by_name() {
    let list = |what| {
        run(
            &["list", what, "--policy", "harbour", "--as-of", "2026-11-23"],
            "",
        )
        .out
    };
    assert_snapshot!(["items", "facts", "parameters", "sources"].map(list).join("\n"), @r#"
    # A place to live
    first-night: A real address for the first night (pre-release)
    # The day of release
    ferry-ticket: A ticket for the ferry (release)

    release.date: [date] On what day will the person be released? (prison case manager)
    home.first_night.status: ["confirmed" | "promised" | "refused" | "none"] Is a bed confirmed for the first night? (housing service)
    travel.ferry_ticket: [yes-no] Does the person hold a ticket for the ferry? (prison case manager)

    first-night-due: 4 weeks (28 days), from 1 January 2019 — Time before release by which a bed should be confirmed — ERA s. 4

    ERA: Example Release Act 2019, Act 7 of 2019
    "#);
}

#[test]
fn a_new_case_file_can_be_checked_once_it_has_a_reference() {
    let text = run(&["new", "case", "--policy", "harbour"], "").out;
    let filled = text.replacen("reference = \"\"", "reference = \"A-17\"", 1);
    let run = run(&["check", "-", "--policy", "harbour"], &filled);
    assert_eq!(run.code, Some(0), "{}", run.out);
}

#[test]
fn completions_know_the_commands() {
    for shell in ["bash", "zsh", "fish"] {
        let known = run(&["completions", shell], "").out;
        for command in ["plan", "explain", "ask", "what-if", "fair", "check"] {
            assert!(known.contains(command), "{shell} {command}");
        }
    }
}

#[test]
fn letter_tells_the_person_how_things_stand() {
    let arguments = [
        "letter",
        "-",
        "--policy",
        "harbour",
        "--as-of",
        "2026-11-23",
    ];
    assert_snapshot!(run(&arguments, &refused()).out, @r#"
    How your plan stands

    Your reference: A-17
    As things stood on: 23 November 2026
    The day you leave: Monday 15 February 2027

    What has been arranged for you
      • This is in place: A ticket for the ferry.

    What is still being worked on
      • This is not in place yet: A real address for the first night. Nobody has
        confirmed a bed for the first night. Working on this: housing service, by 18
        January 2027.

    Please keep in mind
      • What is still open is for the services to do. It is never a reason to keep
        you in prison.
    "#);
}

#[test]
fn a_traced_letter_shows_what_each_sentence_comes_from() {
    let arguments = [
        "letter",
        "-",
        "--policy",
        "harbour",
        "--as-of",
        "2026-11-23",
        "--trace",
        "--format",
        "plain",
    ];
    assert_snapshot!(run(&arguments, &refused()).out, @r#"
    How your plan stands.
    Your reference: A-17.
    As things stood on: 23 November 2026.
    The day you leave: Monday 15 February 2027.

    What has been arranged for you:
    This is in place: A ticket for the ferry. [finding: ferry-ticket]

    What is still being worked on:
    This is not in place yet: A real address for the first night. [finding: first-night] Nobody has confirmed a bed for the first night. [recommendation for first-night: Refer to the housing authority] Working on this: housing service, by 18 January 2027. [recommendation for first-night: Refer to the housing authority]

    Please keep in mind:
    What is still open is for the services to do. It is never a reason to keep you in prison. [finding: first-night]
    "#);
}

#[test]
fn an_auditor_is_told_how_an_item_came_to_stand_as_it_does() {
    let arguments = [
        "explain",
        "first-night",
        "-",
        "--policy",
        "harbour",
        "--as-of",
        "2026-11-23",
        "--for",
        "auditor",
    ];
    let told = run(&arguments, &refused()).out;
    let (_, told) = told.split_once("How this plan came about").unwrap();
    assert_snapshot!(told, @r#"
      Item, of harbour, run by rhai
      SHA-256 9f61d600782e77988cac7ea48cc6730ad123b6594d3104bff311a1859e29ab1e
      applies by silence, met by condition, arranged by condition, declined by
        silence

    Parameters
      first-night-due: 4 weeks (28 days), from 1 January 2019 — Time before release
        by which a bed should be confirmed — ERA s. 4
      used by first-night
    "#);
}

#[test]
fn a_plan_as_a_page_is_one_whole_document() {
    let page = plan(&refused(), &["--format", "html"]);
    assert_eq!(page.code, Some(4));
    assert!(
        page.out
            .starts_with("<!DOCTYPE html><html lang=\"en\" dir=\"ltr\">")
    );
    assert!(page.out.ends_with("</html>\n"));
}

#[test]
fn what_is_said_beside_a_letter_shows_no_line_of_the_case() {
    let broken = SETTLED.replace("\"confirmed\"", "\"12 Zebra Street\"");
    let arguments = [
        "letter",
        "-",
        "--policy",
        "harbour",
        "--as-of",
        "2026-11-23",
    ];
    let said = run(&arguments, &broken);
    assert_eq!(said.code, Some(3));
    assert!(
        said.err.contains("home.first_night.status") && !said.err.contains("Zebra"),
        "{}",
        said.err
    );
    let shown = plan(&broken, &["--for", "person"]);
    assert!(!shown.err.contains("Zebra"), "{}", shown.err);
}
