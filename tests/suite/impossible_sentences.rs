//! England and Wales: what cannot be has a code at its line, and no date is made of it.

use throughcare_model::{DerivedFinding, SourceText};

use crate::support::{AS_OF, case, england_and_wales, folder};

/// What in the case with a third less remand can be made impossible: what to write instead, and the code it gets.
const IMPOSSIBLE: [(&str, &str, &str); 12] = [
    (
        "imposed_on = 2026-10-19",
        "imposed_on = 2026-06-21",
        "sentence-before-offence",
    ),
    (
        "imposed_on = 2026-10-19",
        "imposed_on = 1991-04-08",
        "sentence-before-birth",
    ),
    (
        "imposed_on = 2026-10-19",
        "imposed_on = 9999-10-19",
        "date-out-of-range",
    ),
    (
        "offence_on = 2026-06-22",
        "offence_on = 0026-06-22",
        "date-out-of-range",
    ),
    (
        "length = \"2 years\"",
        "length = \"400 years\"",
        "absurd-length",
    ),
    (
        "length = \"2 years\"",
        "length = \"-2 years\"",
        "negative-length",
    ),
    (
        "length = \"2 years\"",
        "length = \"0 days\"",
        "empty-length",
    ),
    (
        "length = \"2 years\"",
        "length = \"two years\"",
        "length-not-understood",
    ),
    (
        "section_250 = false",
        "consecutive_to = \"Z\"",
        "consecutive-to-nothing",
    ),
    (
        "section_250 = false",
        "consecutive_to = \"A\"",
        "consecutive-to-itself",
    ),
    ("days = 47", "days = -47", "negative-days"),
    ("days = 47", "days = 40000", "absurd-days"),
];

#[test]
fn what_cannot_be_gets_a_code_at_its_line_and_no_date() {
    let planner = england_and_wales();
    let good = good("a-third-less-remand");
    for (possible, impossible, code) in IMPOSSIBLE {
        let text = good.replacen(possible, impossible, 1);
        let line = text.lines().position(|line| line.starts_with(impossible));
        let plan = planner.plan(&case(planner, &text), AS_OF);
        let of = |derivation: &&DerivedFinding| derivation.derivation == "release-dates";
        let found = plan.derived.iter().find(of).unwrap();
        let told = found.diagnostics.iter().map(|remark| {
            let at = remark.at.as_ref().unwrap();
            (remark.code.as_str(), at.line)
        });
        let code = format!("derived/{code}");
        assert!(
            told.clone().any(|it| it == (&code, line.unwrap() + 1)),
            "{impossible}: {:?}",
            told.collect::<Vec<_>>()
        );
        assert!(
            found.facts.iter().all(|fact| !fact.is_known),
            "{impossible}"
        );
        assert_eq!(plan.release_date, None, "{impossible}");
    }
}

#[test]
fn sentences_that_follow_each_other_in_a_circle_are_each_pointed_at_and_have_no_date() {
    let planner = england_and_wales();
    let good = good("held-to-a-tranche");
    let text = good.replacen("is_consecutive = false", "consecutive_to = \"B\"", 1);
    let plan = planner.plan(&case(planner, &text), AS_OF);
    let found = plan.derived.iter();
    let found = found.flat_map(|finding| &finding.diagnostics);
    let told = found.map(|remark| (remark.code.as_str(), remark.at.as_ref().unwrap().line));
    let lines = text.lines().enumerate();
    let links = lines.filter(|(_, line)| line.starts_with("consecutive_to"));
    let links = links.map(|(at, _)| ("derived/consecutive-in-a-circle", at + 1));
    assert_eq!(told.collect::<Vec<_>>(), links.collect::<Vec<_>>());
    assert_eq!(plan.release_date, None);
}

#[test]
fn the_29th_of_february_of_another_year_is_refused_at_its_line() {
    let planner = england_and_wales();
    let text = good("a-third-less-remand").replace("2026-10-19", "2026-02-29");
    let source = SourceText::new("case.toml", text.as_str());
    let refused = planner.read_case(&source).unwrap_err();
    let lines = text.lines().enumerate();
    let of_the_day = lines.filter(|(_, line)| line.contains("= 2026-02-29"));
    let of_the_day: Vec<_> = of_the_day
        .map(|(at, _)| ("document/syntax", at + 1))
        .collect();
    let told = refused.iter().map(|one| {
        let at = source.position(one.labels[0].span).line;
        (one.code.0, at)
    });
    assert_eq!(told.collect::<Vec<_>>(), of_the_day);
}

/// A case of England and Wales in which nothing is wrong.
fn good(name: &str) -> String {
    let file = folder("cases").join(format!("england-and-wales-{name}/case.toml"));
    std::fs::read_to_string(file).unwrap()
}
