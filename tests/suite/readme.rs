//! What the README shows is what the program says.

use crate::support::{AS_OF, case_in, folder, kyoto};

const COMMAND: &str =
    "$ throughcare plan tests/cases/opioid-treatment/case.toml --as-of 2026-11-23";

#[test]
fn the_plan_in_the_readme_is_the_plan_of_that_case() {
    let readme = std::fs::read_to_string(folder("../README.md")).unwrap();
    let (_, shown) = readme.split_once(COMMAND).expect("the README shows a plan");
    let (shown, _) = shown.split_once("```").unwrap();

    let case = case_in(kyoto(), &folder("cases/opioid-treatment"));
    let plan = throughcare_cli::human(&kyoto().plan(&case, AS_OF));
    let mut lines = plan.lines();
    for line in shown
        .lines()
        .filter(|line| !line.trim().is_empty() && line.trim() != "…")
    {
        assert!(
            lines.any(|other| other == line),
            "not, or not in this order, in the plan: {line}"
        );
    }
    assert!(
        shown.lines().count() > 20,
        "it is a plan and not a line of one"
    );
}

#[test]
fn the_case_file_in_the_readme_can_be_read() {
    let readme = std::fs::read_to_string(folder("../README.md")).unwrap();
    let (_, text) = readme
        .split_once("```toml\n")
        .expect("the README shows a case file");
    let (text, _) = text.split_once("```").unwrap();
    let read = kyoto().read_case(&throughcare::SourceText::new("README.md", text));
    assert!(read.is_ok(), "{:?}", read.err());
}
