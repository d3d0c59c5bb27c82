//! Whole cases, each with its reviewed plan, letter and page beside it.

use std::path::Path;

use throughcare::{Audience, CaseFile, Planner, Quoting};

use crate::support::{AS_OF, case_in, kyoto, planner_of, situations};

#[test]
fn every_case_has_the_plan_that_was_reviewed() {
    for situation in situations("cases") {
        let (planner, case) = planned(&situation);
        let plan = planner.plan(&case, AS_OF);
        assert_reviewed(&situation, "plan", &throughcare_cli::plain(&plan));
    }
}

#[test]
fn every_case_has_the_view_of_the_person_that_was_reviewed() {
    for situation in situations("cases") {
        let (planner, case) = planned(&situation);
        let plan = planner.plan_for(&case, AS_OF, Audience::Person);
        assert_reviewed(&situation, "person", &throughcare_cli::plain(&plan));
    }
}

#[test]
fn every_case_has_the_letter_that_was_reviewed() {
    for situation in situations("cases") {
        let (planner, case) = planned(&situation);
        let letter = planner.letter(&case, AS_OF, Quoting::Named);
        assert_reviewed(
            &situation,
            "letter",
            &throughcare_cli::letter(&letter, false),
        );
    }
}

/// What opens on a page is too long to read for every case; `pages.rs` holds it to the plan.
#[test]
fn every_case_has_the_page_that_was_reviewed() {
    for situation in situations("cases") {
        let (planner, case) = planned(&situation);
        let plan = planner.plan(&case, AS_OF);
        let page = throughcare_cli::html(&plan, "en");
        assert_reviewed(&situation, "page", &line_by_line(&closed(&page)));
    }
}

#[test]
fn the_audit_of_one_case_was_reviewed() {
    let situation = crate::support::folder("cases/registered-victim");
    let case = case_in(kyoto(), &situation);
    let plan = kyoto().plan_for(&case, AS_OF, Audience::Auditor);
    assert_reviewed(&situation, "audit", &throughcare_cli::plain(&plan));
}

/// A case with what it is planned by: its own pack if it brings one along, else the base pack.
pub(crate) fn planned(situation: &Path) -> (&'static Planner, CaseFile) {
    let pack = situation.join("pack");
    let planner: &'static Planner = if pack.is_dir() {
        // Kept until the tests end, as the base pack is.
        Box::leak(Box::new(Planner::builder().folder(pack).build().unwrap()))
    } else {
        planner_of(situation)
    };
    (planner, case_in(planner, situation))
}

fn assert_reviewed(situation: &Path, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(situation);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// Takes the head and everything that has to be opened out of a page.
fn closed(page: &str) -> String {
    let (opening, rest) = page.split_once("<head>").unwrap();
    let (_, body) = rest.split_once("</head>").unwrap();
    let mut closed = opening.to_owned();
    let mut depth = 0_usize;
    for part in body.split_inclusive('>') {
        let (text, tag) = part.rsplit_once('<').unwrap_or((part, ""));
        if depth == 0 {
            closed.push_str(text);
        }
        let is_opening = tag.starts_with("details");
        if depth == 0 && !is_opening && !tag.is_empty() {
            closed.push('<');
            closed.push_str(tag);
        }
        if is_opening {
            depth += 1;
        } else if tag.starts_with("/details") {
            depth -= 1;
        }
    }
    closed
}

/// Puts each element on a line of its own, save those inside a sentence.
fn line_by_line(page: &str) -> String {
    let mut lines = String::with_capacity(page.len());
    for part in page.split_inclusive('>') {
        let (text, tag) = part.rsplit_once('<').unwrap_or((part, ""));
        lines.push_str(text);
        let name = tag.split([' ', '>']).next().unwrap_or_default();
        let is_inside = matches!(name, "span" | "strong" | "code" | "a") || name.starts_with('/');
        if !is_inside && !tag.is_empty() {
            lines.push('\n');
        }
        if !tag.is_empty() {
            lines.push('<');
            lines.push_str(tag);
        }
    }
    lines
}
