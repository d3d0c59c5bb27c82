//! The calculation as a component of the policy pack: facts and the pack's figures in, derived facts out.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test whose record is not as it says fails by stopping"
)]

mod support;

use std::fmt::Write as _;

use jiff::civil::date;
use release_dates::law::ReleasePointLaw;
use release_dates::{AdjustmentKind, Custody, TermLength};
use support::papers::Papers;
use support::{Policy, adjustment, custody, months, reference_cases, sentence, years};
use throughcare_plugin::{DerivedFact, Refusal, Value};

/// Three years imposed on 15 December 2012, with 35 days of remand and 10 of tagged bail.
fn three_years() -> Custody {
    let imposed = date(2012, 12, 15);
    let mut record = custody(vec![sentence("A", imposed, years(3))]);
    record.adjustments = vec![
        adjustment("1", AdjustmentKind::Remand, 35, imposed),
        adjustment("2", AdjustmentKind::TaggedBail, 10, imposed),
    ];
    record
}

fn papers(custody: &Custody) -> Papers {
    Papers::of(custody, Policy::of(ReleasePointLaw::Half))
}

fn fact(facts: &[DerivedFact], path: &str) -> DerivedFact {
    let found = facts.iter().find(|fact| fact.fact().path == path);
    found.unwrap().clone()
}

fn value(papers: &Papers, name: &str) -> Option<String> {
    let fact = fact(&papers.derived().unwrap(), &format!("release_dates.{name}"));
    fact.value().map(ToString::to_string)
}

/// The refusals as `code: facts`.
fn refused(papers: &Papers) -> Vec<String> {
    papers.derived().unwrap_err().iter().map(named).collect()
}

fn named(refusal: &Refusal) -> String {
    let about = refusal.facts().iter().map(|fact| {
        let entry = fact
            .entry
            .map_or(String::new(), |entry| format!("#{entry}"));
        format!("{}{entry}", fact.path)
    });
    let about: Vec<String> = about.collect();
    format!("{}: {}", refusal.code(), about.join(", "))
}

#[test]
fn every_reference_case_agrees_through_the_window() {
    let mut report = String::new();
    let cases = reference_cases();
    assert!(!cases.is_empty());
    for case in &cases {
        let papers = Papers::of(&case.custody, case.policy);
        let actual = papers.dates();
        if actual != case.expected {
            let refused = papers.derived().err().unwrap_or_default();
            let _ = writeln!(
                report,
                "{}: expected {:?}, got {actual:?} {refused:?}",
                case.id, case.expected
            );
        }
    }
    assert!(report.is_empty(), "{report}");
}

#[test]
fn a_date_comes_with_its_breakdown_and_what_it_rests_on() {
    // Half of 1,095 days is 547.5, so the 548th day, 15 June 2014; 45 days of deductions before that is 1 May 2014.
    let facts = papers(&three_years()).derived().unwrap();
    let crd = fact(&facts, "release_dates.crd");
    assert_eq!(crd.value(), Some(&Value::Date(date(2014, 5, 1))));
    let steps: Vec<String> = crd
        .steps()
        .iter()
        .map(|step| {
            let amount = step.value().map(|amount| format!(" = {amount}"));
            let rests: Vec<String> = step
                .facts()
                .iter()
                .map(|fact| format!("{}#{}", fact.path, fact.entry.unwrap()))
                .collect();
            let law = step.parameters().join(" ");
            format!(
                "{}{} [{}] [{law}]",
                step.words(),
                amount.unwrap_or_default(),
                rests.join(" ")
            )
        })
        .collect();
    assert_eq!(
        steps,
        [
            "release before any adjustment = 2014-06-15 [sentences[].imposed_on#0 sentences[].length#0] []",
            "share of the sentence served before release = 1/2 [] [release-point release-point-law]",
            "days on remand = -35 days [adjustments[].days#0] []",
            "days on tagged bail that count = -10 days [adjustments[].days#1] []",
        ]
    );
    assert_eq!(fact(&facts, "release_dates.release").value(), crd.value());
    let on_licence = fact(&facts, "release_dates.is_on_licence");
    assert_eq!(on_licence.value(), Some(&Value::YesNo(true)));
}

#[test]
fn what_every_date_rests_on_is_not_guessed() {
    let open = |change: fn(&mut Papers)| {
        let mut papers = papers(&three_years());
        change(&mut papers);
        let known = papers.derived().unwrap();
        let known: Vec<_> = known
            .iter()
            .filter(|fact| fact.value().is_some())
            .map(|fact| fact.fact().path.clone())
            .collect();
        assert!(known.is_empty(), "{known:?}");
    };
    open(|papers| {
        papers.person.remove("person.born_on");
    });
    open(|papers| papers.adjustments = None);
    open(|papers| papers.sentences.clear());
    for field in ["kind", "offence_on", "imposed_on", "length"] {
        let mut papers = papers(&three_years());
        papers.sentences[0].remove(field);
        assert_eq!(value(&papers, "release"), None, "{field}");
    }
    for field in ["kind", "days", "applies_from"] {
        let mut papers = papers(&three_years());
        papers.adjustments.as_mut().unwrap()[0].remove(field);
        assert_eq!(value(&papers, "release"), None, "{field}");
    }
    open(|papers| {
        papers.parameters.remove("release-point");
    });
}

#[test]
fn an_empty_list_of_adjustments_says_that_there_are_none() {
    let mut papers = papers(&three_years());
    papers.adjustments = Some(Vec::new());
    assert_eq!(value(&papers, "crd").as_deref(), Some("2014-06-15"));
}

#[test]
fn an_open_question_leaves_open_only_what_it_would_change() {
    let mut papers = papers(&three_years());
    papers.person.remove("person.is_registered_sex_offender");
    papers.person.remove("person.is_liable_to_removal");
    assert_eq!(value(&papers, "crd").as_deref(), Some("2014-05-01"));
    assert_eq!(value(&papers, "hdced"), None);
    assert_eq!(value(&papers, "has_curfew"), None);
    assert_eq!(value(&papers, "has_early_removal"), None);
    // Whether it is an SDS+ sentence moves release, and never the expiry.
    papers.sentences[0].remove("sds_plus");
    assert_eq!(value(&papers, "crd"), None);
    assert_eq!(value(&papers, "sled").as_deref(), Some("2015-10-30"));
    assert_eq!(value(&papers, "is_on_licence").as_deref(), Some("yes"));
}

#[test]
fn what_the_law_does_not_ask_need_not_be_recorded() {
    let mut papers = papers(&three_years());
    for field in [
        "section_250",
        "forty_per_cent_exclusion",
        "later_exclusion",
        "progression_exclusion",
        "is_consecutive",
        "reference",
    ] {
        papers.sentences[0].remove(field);
    }
    assert_eq!(value(&papers, "crd").as_deref(), Some("2014-05-01"));
    let switch = "release-point-law".to_owned();
    papers.parameters.insert(switch, Value::text("sds40"));
    papers.sentences[0].insert("imposed_on", Value::Date(date(2025, 1, 6)));
    papers.adjustments = Some(Vec::new());
    assert_eq!(value(&papers, "crd"), None);
}

#[test]
fn of_several_sentences_it_has_to_be_recorded_whether_they_follow_each_other() {
    let mut record = three_years();
    record
        .sentences
        .push(sentence("B", date(2012, 12, 15), months(6)));
    let mut papers = papers(&record);
    assert!(value(&papers, "crd").is_some());
    papers.sentences[1].remove("is_consecutive");
    assert_eq!(value(&papers, "crd"), None);
    // A link says it, too.
    papers.sentences[1].insert("consecutive_to", Value::text("A"));
    assert!(value(&papers, "crd").is_some());
    // A link to a sentence whose reference is not recorded is not a link to nothing.
    papers.sentences[0].remove("reference");
    assert_eq!(value(&papers, "crd"), None);
}

#[test]
fn what_is_refused_is_refused_about_the_facts_to_look_at() {
    let after = |change: fn(&mut Papers)| {
        let mut record = three_years();
        record
            .sentences
            .push(sentence("B", date(2012, 12, 15), months(6)));
        let mut papers = papers(&record);
        change(&mut papers);
        refused(&papers)
    };
    let length = |words: &str| {
        let mut papers = papers(&three_years());
        papers.sentences[0].insert("length", Value::text(words));
        refused(&papers)
    };
    assert_eq!(length("400 years"), ["absurd-length: sentences[].length#0"]);
    assert_eq!(
        length("-6 months"),
        ["negative-length: sentences[].length#0"]
    );
    assert_eq!(length("0 days"), ["empty-length: sentences[].length#0"]);
    assert_eq!(
        length("life"),
        ["length-not-understood: sentences[].length#0"]
    );
    assert_eq!(
        after(|it| {
            it.sentences[0].insert("kind", Value::text("extended"));
        }),
        ["sentence-kind-not-covered: sentences[].kind#0"]
    );
    assert_eq!(
        after(|it| {
            it.sentences[1].insert("consecutive_to", Value::text("C"));
            it.sentences[1].remove("is_consecutive");
        }),
        ["consecutive-to-nothing: sentences[].consecutive_to#1"]
    );
    assert_eq!(
        after(|it| {
            for (index, to) in [(0, "B"), (1, "A")] {
                it.sentences[index].insert("consecutive_to", Value::text(to));
                it.sentences[index].remove("is_consecutive");
            }
        }),
        [
            "consecutive-in-a-circle: sentences[].consecutive_to#0",
            "consecutive-in-a-circle: sentences[].consecutive_to#1",
        ]
    );
    assert_eq!(
        after(|it| {
            it.sentences[1].insert("consecutive_to", Value::text("A"));
        }),
        ["link-contradicted: sentences[].is_consecutive#1, sentences[].consecutive_to#1"]
    );
    assert_eq!(
        after(|it| {
            it.adjustments.as_mut().unwrap()[1].insert("days", Value::Days(-3));
        }),
        ["negative-days: adjustments[].days#1"]
    );
    assert_eq!(
        after(|it| {
            it.sentences[0].insert("offence_on", Value::Date(date(2013, 1, 1)));
        }),
        ["sentence-before-offence: sentences[].imposed_on#0, sentences[].offence_on#0"]
    );
}

#[test]
fn a_record_that_is_not_complete_is_still_checked() {
    let mut papers = papers(&three_years());
    papers.sentences[0].insert("length", Value::text("400 years"));
    papers.sentences[0].remove("imposed_on");
    assert_eq!(refused(&papers), ["absurd-length: sentences[].length#0"]);
}

#[test]
fn the_order_of_dates_stands_once_somebody_has_compared_them_with_the_court_s_papers() {
    let mut record = three_years();
    record.sentences[0].offence_date = date(2013, 1, 1);
    let mut papers = papers(&record);
    papers
        .person
        .insert("custody.dates_checked_with_court", Value::YesNo(true));
    let facts = papers.derived().unwrap();
    let release = fact(&facts, "release_dates.release");
    assert_eq!(release.value(), Some(&Value::Date(date(2014, 5, 1))));
    let said = release.steps().last().unwrap();
    assert_eq!(
        said.words(),
        "the order of the dates stands, because it has been confirmed"
    );
}

#[test]
fn a_figure_that_is_none_is_refused_and_not_replaced() {
    for (name, wrong) in [
        ("release-point", "3/2"),
        ("release-point-law", "sds41"),
        ("hdc-suspended-for-adults", "perhaps"),
    ] {
        let mut papers = papers(&three_years());
        papers
            .parameters
            .insert(name.to_owned(), Value::text(wrong));
        assert_eq!(refused(&papers), ["unusable-law: "], "{name}");
    }
}

#[test]
fn more_open_questions_than_can_be_tried_leave_every_date_open() {
    let mut record = three_years();
    for name in ["B", "C", "D"] {
        record.sentences.push(sentence(
            name,
            date(2012, 12, 15),
            TermLength {
                days: 5,
                ..months(1)
            },
        ));
    }
    let mut papers = papers(&record);
    for sentence in &mut papers.sentences {
        sentence.remove("sds_plus");
        sentence.remove("sds_plus_today");
    }
    assert_eq!(value(&papers, "sled"), None);
    assert_eq!(value(&papers, "esed"), None);
}

#[test]
fn a_date_that_no_record_can_have_is_the_one_that_is_pointed_at() {
    let mut papers = papers(&three_years());
    papers.sentences[0].insert("offence_on", Value::Date(date(1, 1, 1)));
    let adjustments = papers.adjustments.as_mut().unwrap();
    adjustments[1].insert("to", Value::Date(date(9999, 1, 1)));
    assert_eq!(
        refused(&papers),
        [
            "date-out-of-range: sentences[].offence_on#0",
            "date-out-of-range: adjustments[].to#1"
        ]
    );
}

/// Why there is no date of a type: the steps of the fact that says so, with what they rest on.
fn why_not(papers: &Papers, name: &str) -> Vec<String> {
    let fact = fact(&papers.derived().unwrap(), &format!("release_dates.{name}"));
    assert_eq!(fact.value(), Some(&Value::YesNo(false)), "{name}");
    let steps = fact.steps().iter().map(|step| {
        let facts = step.facts().iter().map(|fact| fact.path.clone());
        let rests_on: Vec<String> = facts.chain(step.parameters().iter().cloned()).collect();
        format!("{} ({})", step.words(), rests_on.join(", "))
    });
    steps.collect()
}

#[test]
fn what_is_not_there_says_why_where_one_thing_by_itself_does() {
    let mut papers = papers(&three_years());
    assert_eq!(
        why_not(&papers, "has_early_removal"),
        ["only a person who is liable to removal has one (person.is_liable_to_removal)"]
    );
    // Three years are too long for top-up supervision: the sentences as a whole.
    assert_eq!(
        why_not(&papers, "has_top_up_supervision"),
        ["follows from the sentences (sentences[])"]
    );
    let set = |papers: &mut Papers, name: &str| {
        papers
            .parameters
            .insert(name.to_owned(), Value::text("yes"));
    };
    set(&mut papers, "post-sentence-supervision-repealed");
    assert_eq!(
        why_not(&papers, "has_top_up_supervision"),
        ["post-sentence supervision has been repealed (post-sentence-supervision-repealed)"]
    );
    set(&mut papers, "hdc-suspended-for-adults");
    papers.sentences[0].insert("section_250", Value::YesNo(false));
    assert_eq!(
        why_not(&papers, "has_curfew"),
        ["home detention curfew has ended for adults (hdc-suspended-for-adults)"]
    );
    papers
        .person
        .insert("person.is_registered_sex_offender", Value::YesNo(true));
    assert_eq!(
        why_not(&papers, "has_curfew"),
        ["a person on the register of sex offenders has none (person.is_registered_sex_offender)"]
    );
}

#[test]
fn the_end_of_curfew_is_a_reason_only_for_who_would_have_had_one() {
    // 60 days, half of which is less than the 42 without which there is no curfew.
    let record = custody(vec![sentence(
        "A",
        date(2012, 12, 17),
        TermLength {
            days: 60,
            ..TermLength::default()
        },
    )]);
    let mut papers = papers(&record);
    let suspended = "hdc-suspended-for-adults".to_owned();
    papers.parameters.insert(suspended, Value::text("yes"));
    papers.sentences[0].insert("section_250", Value::YesNo(false));
    assert_eq!(
        why_not(&papers, "has_curfew"),
        ["follows from the sentences (sentences[])"]
    );
}

#[test]
fn while_a_question_is_open_no_one_thing_is_the_reason() {
    let mut papers = papers(&three_years());
    papers.person.remove("person.is_registered_sex_offender");
    assert_eq!(
        why_not(&papers, "has_early_removal"),
        ["follows from the sentences (sentences[])"]
    );
}
