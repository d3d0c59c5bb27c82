//! What readers see: each format over hand-made plans.

use insta::assert_snapshot;
use throughcare_model::{Code, Diagnostic, ReleasePlan, Severity, SourceText, Span, message};

use super::diagnostic::{Drawing, diagnostics};
use super::page::Page;
use super::{fixture, human, json, markdown, plain, reason};
use crate::words::{Language, Words};

fn english() -> Words {
    Words::of(Language::English)
}

fn uncoloured(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}

fn every_text(plan: &ReleasePlan) -> [String; 5] {
    [
        human::plan(plan, &english(), 80),
        human::plan(plan, &english(), 120),
        plain::plan(plan, &english()),
        markdown::plan(plan, &english()),
        json::plan(plan).unwrap(),
    ]
}

#[test]
fn a_plan_on_a_terminal() {
    assert_snapshot!(uncoloured(&human::plan(&fixture::mixed(), &english(), 80)));
}

#[test]
fn a_plan_on_a_wide_terminal() {
    assert_snapshot!(uncoloured(&human::plan(&fixture::mixed(), &english(), 120)));
}

#[test]
fn a_plan_to_be_read_aloud() {
    assert_snapshot!(plain::plan(&fixture::mixed(), &english()));
}

#[test]
fn a_plan_in_markdown() {
    assert_snapshot!(markdown::plan(&fixture::mixed(), &english()));
}

#[test]
fn a_plan_as_json() {
    assert_snapshot!(json::plan(&fixture::nothing_recorded()).unwrap());
}

#[test]
fn a_plan_in_which_nothing_is_outstanding() {
    assert_snapshot!(uncoloured(&human::plan(&fixture::settled(), &english(), 80)), @r"
    Release plan for A-17
    Release on Monday 23 November 2026, today as of 23 November 2026.
    Policy: kyoto 1.0.0

    2 items: 1 met, 1 does not apply.

    Identity papers
      · does not apply: A residence permit

    A place to live
      ✓ met: A real address for the first night

    This plan proposes; a person decides. An unmet item is a duty of the service
    named beside it, never a reason to keep anyone in prison.
    ");
}

#[test]
fn what_is_worked_out_is_told_with_its_steps() {
    let plan = fixture::worked_out();
    assert_snapshot!(uncoloured(&human::plan(&plan, &english(), 80)), @r"
    Release plan for A-17
    Release on Monday 23 November 2026, today as of 23 November 2026.
    Policy: kyoto 1.0.0

    1 item: 1 undetermined.

    Identity papers
      ? undetermined: The application
        paper · prison case manager
        ? paper.promised_for is on or before release.hand_in_by — paper.promised_for
          is asked and not known; release.hand_in_by is worked out as 23 November
          2026

    Worked out from other facts
      Working days before release · working-days
        release.hand_in_by is 23 November 2026
          working days that an office needs: 3 — from office-lead-time
          counted back from release: 23 November 2026 — from release.date and
            public-holidays
        release.on_working_day is yes, by these steps; the record is used
          working days that an office needs: 3 — from office-lead-time
          counted back from release: 23 November 2026 — from release.date and
            public-holidays
        ERA s. 14(2)
      Whether the offices are closed · offices-closed
        release.offices_closed is not known until release.hour is
      Early removal · early-removal
        release_dates.ersed does not apply — release_dates.has_early_removal is no
          only a person who is liable to removal has one — from
            person.is_liable_to_removal
        ERA s. 14(2)
      Release dates · release-dates
        ! derived/extended-sentence: an extended sentence is not worked out here
          (case.toml, line 12); a person has to work this out; it is about
          `sentence[1].kind`
        release_dates.crd and release_dates.sled are not known

    Sources
      ERA: Example Release Act 2019, Act 7 of 2019

    This plan proposes; a person decides. An unmet item is a duty of the service
    named beside it, never a reason to keep anyone in prison.
    ");
    assert_snapshot!(plain::plan(&plan, &english()), @r"
    Release plan for A-17.
    Release on Monday 23 November 2026, today as of 23 November 2026.
    Policy: kyoto 1.0.0.
    1 item: 1 undetermined.

    Identity papers:
    Undetermined: The application.
    Item paper. Prison case manager.
    Not known: paper.promised_for is on or before release.hand_in_by, paper.promised_for is asked and not known; release.hand_in_by is worked out as 23 November 2026.

    Worked out from other facts:
    Working days before release. Derivation working-days.
    release.hand_in_by is 23 November 2026.
    Step: working days that an office needs: 3, from office-lead-time.
    Step: counted back from release: 23 November 2026, from release.date and public-holidays.
    release.on_working_day is yes, by these steps; the record is used.
    Step: working days that an office needs: 3, from office-lead-time.
    Step: counted back from release: 23 November 2026, from release.date and public-holidays.
    Sources: ERA s. 14(2).
    Whether the offices are closed. Derivation offices-closed.
    release.offices_closed is not known until release.hour is.
    Early removal. Derivation early-removal.
    release_dates.ersed does not apply, release_dates.has_early_removal is no.
    Step: only a person who is liable to removal has one, from person.is_liable_to_removal.
    Sources: ERA s. 14(2).
    Release dates. Derivation release-dates.
    Remark: derived/extended-sentence: an extended sentence is not worked out here (case.toml, line 12); a person has to work this out; it is about `sentence[1].kind`.
    release_dates.crd and release_dates.sled are not known.

    Sources:
    ERA is Example Release Act 2019, Act 7 of 2019.

    This plan proposes; a person decides. An unmet item is a duty of the service named beside it, never a reason to keep anyone in prison.
    ");
}

#[test]
fn what_is_worked_out_is_told_with_its_steps_in_markdown() {
    let plan = fixture::worked_out();
    assert_snapshot!(markdown::plan(&plan, &english()), @r"
    # Release plan for A-17

    Release on Monday 23 November 2026, today as of 23 November 2026.

    - Policy: kyoto 1.0.0

    1 item: 1 undetermined.

    ## Identity papers

    - **Undetermined**: The application (`paper`) — prison case manager
      - Not known: paper.promised\_for is on or before release.hand\_in\_by — paper.promised\_for is asked and not known; release.hand\_in\_by is worked out as 23 November 2026

    ## Worked out from other facts

    - **Working days before release** (`working-days`)
      - release.hand\_in\_by is 23 November 2026
        - working days that an office needs: 3 — from office-lead-time
        - counted back from release: 23 November 2026 — from release.date and public-holidays
      - release.on\_working\_day is yes, by these steps; the record is used
        - working days that an office needs: 3 — from office-lead-time
        - counted back from release: 23 November 2026 — from release.date and public-holidays
      - Sources: ERA s. 14(2)
    - **Whether the offices are closed** (`offices-closed`)
      - release.offices\_closed is not known until release.hour is
    - **Early removal** (`early-removal`)
      - release\_dates.ersed does not apply — release\_dates.has\_early\_removal is no
        - only a person who is liable to removal has one — from person.is\_liable\_to\_removal
      - Sources: ERA s. 14(2)
    - **Release dates** (`release-dates`)
      - derived/extended-sentence: an extended sentence is not worked out here (case.toml, line 12); a person has to work this out; it is about \`sentence\[1\].kind\`
      - release\_dates.crd and release\_dates.sled are not known

    ## Sources

    - ERA: Example Release Act 2019, Act 7 of 2019

    ---

    This plan proposes; a person decides. An unmet item is a duty of the service named beside it, never a reason to keep anyone in prison.
    ");
}

#[test]
fn the_tree_goes_on_beneath_what_is_worked_out() {
    let plan = fixture::worked_out();
    let tree = &plan.findings[0].because;
    assert_snapshot!(reason::write(tree, &english()).join("\n"), @r"
    1 Unknown: Is it secured?
    1.1 Unknown: paper.promised_for is on or before release.hand_in_by, paper.promised_for is asked and not known; release.hand_in_by is worked out as 23 November 2026.
    1.1.1 release.hand_in_by is worked out by working-days:
    1.1.1.1 working days that an office needs: 3, from office-lead-time.
    1.1.1.2 counted back from release: 23 November 2026, from release.date and public-holidays.
    ");
}

#[test]
fn a_plan_of_a_case_of_which_nothing_is_recorded() {
    assert_snapshot!(uncoloured(&human::plan(&fixture::nothing_recorded(), &english(), 80)), @r"
    Release plan for A-17
    Release date unknown: release.date is not recorded. As of 23 November 2026.
    Policy: kyoto 1.0.0

    1 item: 1 undetermined.

    What to find out
      housing service
      • Is a bed confirmed for the first night? home.first_night.status

    A place to live
      ? undetermined: A real address for the first night
        first-night · prison case manager
        not recorded: home.first_night.status

    This plan proposes; a person decides. An unmet item is a duty of the service
    named beside it, never a reason to keep anyone in prison.
    ");
}

#[test]
fn the_whole_reason_tree_of_each_item() {
    let mut page = Page::new(80);
    for finding in &fixture::mixed().findings {
        page.paragraph("", &finding.title);
        reason::draw(&finding.because, &english(), &mut page);
    }
    assert_snapshot!(uncoloured(&page.into_text()));
}

#[test]
fn a_reason_tree_to_be_read_aloud_is_numbered() {
    let plan = fixture::mixed();
    let first = plan.findings.first().unwrap();
    assert_snapshot!(reason::write(&first.because, &english()).join("\n"), @r#"
    1 Yes: Does it concern this person?
    1.1 Yes: release.destination is not "another prison", recorded as "community".
    2 No: Is it secured?
    2.1 No: all of these:
    2.1.1 No: home.first_night.status is "confirmed", recorded as "refused".
    2.1.2 No: the opposite of this:
    2.1.2.1 Yes: home.first_night.unsafe is yes, recorded as yes.
    3 No: Is there a dated promise?
    3.1 No: home.first_night.status is "promised", recorded as "refused".
    4 No: Has the person said no to it?
    4.1 No: the person has said no to home.first_night.status, recorded as "refused".
    "#);
}

#[test]
fn every_plan_says_that_a_person_decides_and_none_that_somebody_is_not_ready() {
    for plan in [
        fixture::mixed(),
        fixture::settled(),
        fixture::nothing_recorded(),
    ] {
        let [human, wide, plain, markdown, _] = every_text(&plan);
        for text in [human, wide, plain, markdown] {
            assert!(
                text.contains("This plan proposes; a person decides."),
                "{text}"
            );
        }
        for text in every_text(&plan) {
            assert!(!text.to_lowercase().contains("not ready"), "{text}");
        }
    }
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    for width in [40, 80, 120] {
        let text = uncoloured(&human::plan(&fixture::mixed(), &english(), width));
        // A single long word, such as the path of a file, stays whole.
        for line in text.lines().filter(|line| line.trim().contains(' ')) {
            assert!(textwrap::core::display_width(line) <= width, "{line}");
        }
    }
}

#[test]
fn nothing_in_a_plan_can_steer_a_terminal_or_draw_markdown() {
    let mut plan = fixture::nothing_recorded();
    plan.case.reference = throughcare_model::Sensitive::new("A\u{1b}[2J<b>*x*".into());
    let [human, _, plain, markdown, _] = every_text(&plan);
    assert!(!human.contains("\u{1b}[2J") && !plain.contains('\u{1b}'));
    assert!(markdown.contains(r"\<b\>\*x\*"), "{markdown}");
}

/// One of each severity, over a text in which characters take more than one byte.
fn remarks() -> Vec<Diagnostic> {
    let text = "[case]\nreference = \"Ñandú\"\n\n[home]\n“first” = true\n";
    let source = SourceText::new("case.toml", text);
    let place = |of: &str| {
        let start = text.find(of).unwrap();
        Span::new(text, start..start + of.len())
    };
    let error = Diagnostic::error(
        Code("case/unknown-fact"),
        message!("`home.“first”` is not a fact any item reads"),
    )
    .at(
        &source,
        place("“first”"),
        message!("not known in this checklist"),
    )
    .at(&source, place("[home]"), message!("in this table"))
    .help(message!("did you mean `home.first_night.status`?"));
    let warning = Diagnostic::warning(
        Code("case/jurisdiction-not-loaded"),
        message!("no policy pack is loaded for the jurisdiction"),
    )
    .at(&source, place("\"Ñandú\""), None);
    let note = Diagnostic {
        severity: Severity::Note,
        ..Diagnostic::warning(Code("pack/no-tests"), message!("the pack has no tests"))
    };
    vec![error, warning, note]
}

#[test]
fn diagnostics_show_the_lines_they_are_about() {
    assert_snapshot!(uncoloured(&diagnostics(
        &remarks(),
        Drawing::Lines(80),
        &english()
    )));
}

#[test]
fn diagnostics_can_be_read_aloud() {
    assert_snapshot!(diagnostics(&remarks(), Drawing::Words, &english()), @r"
    error case/unknown-fact: `home.“first”` is not a fact any item reads
     at case.toml:5:1: not known in this checklist
      on line 4: in this table
     help: did you mean `home.first_night.status`?

    warning case/jurisdiction-not-loaded: no policy pack is loaded for the jurisdiction
     at case.toml:2:13

    note pack/no-tests: the pack has no tests
    ");
}

#[test]
fn diagnostics_as_json_hold_no_text_of_the_document() {
    let text = json::diagnostics(&remarks(), &[]).unwrap();
    assert!(!text.contains("Ñandú"), "{text}");
    assert_snapshot!(text);
}
