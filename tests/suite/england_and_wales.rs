//! England and Wales: which law holds on a day, and what another law would give.

use throughcare::{Date, Planner};
use throughcare_model::{ReleasePlan, Value};

use crate::support::{case, england_and_wales, folder};

/// Three years from 15 January 2024, 1,096 days. Half is 548 days, to 15 July 2025; 40 per cent 438.4, to 28 March 2025.
pub(crate) const THREE_YEARS: &str = r#"
[case]
reference = "A-17"
[person]
born_on = 1990-01-01
is_registered_sex_offender = false
is_liable_to_removal = false
[[sentences]]
kind = "standard determinate"
offence_on = 2023-12-01
imposed_on = 2024-01-15
length = "3 years"
sds_plus = false
sds_plus_today = false
section_250 = false
forty_per_cent_exclusion = "none"
later_exclusion = "none"
progression_exclusion = "none"
"#;

/// The same, with the list of adjustments that says that there are none.
pub(crate) fn three_years() -> String {
    THREE_YEARS.replace("[case]", "adjustments = []\n[case]")
}

fn worked_out(plan: &ReleasePlan, path: &str) -> Option<String> {
    let facts = plan.derived.iter().flat_map(|finding| &finding.facts);
    let fact = facts.into_iter().find(|fact| fact.path == path)?;
    match fact.value.as_ref()?.reveal() {
        Value::Date(date) => Some(date.to_string()),
        value => Some(value.to_string()),
    }
}

fn release(planner: &Planner, text: &str, as_of: Date) -> Option<String> {
    worked_out(
        &planner.plan(&case(planner, text), as_of),
        "release_dates.crd",
    )
}

fn under(reforms: &[&str]) -> Planner {
    let builder = Planner::builder().folder(folder("../policies/england-and-wales"));
    reforms
        .iter()
        .fold(builder, |builder, reform| builder.reform(reform))
        .build()
        .unwrap()
}

#[test]
fn the_law_in_force_on_the_day_of_the_plan_is_the_one_that_counts() {
    let on = |day: &str| release(england_and_wales(), &three_years(), day.parse().unwrap());
    assert_eq!(on("2024-09-09").as_deref(), Some("2025-07-15"));
    assert_eq!(on("2024-09-10").as_deref(), Some("2025-03-28"));
    // The progression model reaches nobody whose release was over before it began.
    assert_eq!(on("2026-10-01").as_deref(), Some("2025-03-28"));
}

#[test]
fn a_reform_stands_on_every_day() {
    let reforms = [
        "half",
        "post-sentence-supervision-kept",
        "hdc-kept-for-adults",
    ];
    let planner = under(&reforms);
    let dates = |day: &str| {
        let plan = planner.plan(&case(&planner, &three_years()), day.parse().unwrap());
        let facts = plan
            .derived
            .into_iter()
            .filter(|it| it.derivation == "release-dates")
            .flat_map(|it| it.facts);
        facts
            .map(|fact| {
                (
                    fact.path,
                    fact.value.map(|value| value.reveal().to_string()),
                )
            })
            .collect::<Vec<_>>()
    };
    let today = dates("2026-11-23");
    assert!(today.contains(&(
        "release_dates.crd".to_owned(),
        Some("2025-07-15".to_owned())
    )));
    for day in ["2005-04-04", "2024-09-10", "2026-10-01", "2031-01-01"] {
        assert_eq!(dates(day), today, "{day}");
    }
}

#[test]
fn an_absent_list_of_adjustments_leaves_release_open_and_an_empty_one_does_not() {
    let on = Date::constant(2024, 6, 3);
    assert_eq!(release(england_and_wales(), THREE_YEARS, on), None);
    assert!(release(england_and_wales(), &three_years(), on).is_some());
}

#[test]
fn the_day_of_release_follows_from_the_sentences_and_both_days_are_shown() {
    // 15 July 2025 is a Tuesday; 28 March 2025 a Friday.
    let planner = under(&["sds40"]);
    let plan = planner.plan(&case(&planner, &three_years()), Date::constant(2025, 1, 6));
    let said = |path| worked_out(&plan, path);
    assert_eq!(said("release.date").as_deref(), Some("2025-03-28"));
    assert_eq!(said("release.on_working_day").as_deref(), Some("yes"));
    assert_eq!(
        said("release.last_working_day").as_deref(),
        Some("2025-03-27")
    );
}

#[test]
fn every_reform_of_the_pack_can_be_run() {
    let reforms = std::fs::read_dir(folder("../policies/england-and-wales/reforms")).unwrap();
    for entry in reforms {
        let path = entry.unwrap().path();
        let planner = under(&[path.file_stem().unwrap().to_str().unwrap()]);
        assert!(release(&planner, &three_years(), Date::constant(2026, 11, 23)).is_some());
    }
}

#[test]
fn a_sentence_of_the_29th_of_february_is_counted_from_the_day_before() {
    let planner = england_and_wales();
    let leap = three_years().replace("2024-01-15", "2024-02-29");
    // From 28 February, the day before, three years lead to 28 February 2027: 1,096 days, half of which is 548.
    let plan = planner.plan(&case(planner, &leap), Date::constant(2024, 6, 3));
    let said = |path| worked_out(&plan, path);
    assert_eq!(said("release_dates.esed").as_deref(), Some("2027-02-28"));
    assert_eq!(said("release_dates.crd").as_deref(), Some("2025-08-29"));
}
