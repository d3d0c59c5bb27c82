//! England and Wales: which law holds on a day, and what another law would give.

use std::collections::BTreeSet;

use throughcare::{Date, Planner};
use throughcare_model::{ReleasePlan, Value};

use crate::support::{AS_OF, case, england_and_wales, folder};

/// Three years from 15 January 2024, 1,096 days. Half is 548 days, to 15 July 2025; 40 per cent 438.4, to 28 March 2025.
const THREE_YEARS: &str = r#"
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
fn three_years() -> String {
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

/// The facts of release that do not apply to a person, by path.
fn not_there(plan: &ReleasePlan) -> BTreeSet<String> {
    let facts = plan.derived.iter().flat_map(|finding| &finding.facts);
    let ruled_out = facts.filter(|fact| fact.does_not_apply.is_some());
    ruled_out
        .inspect(|fact| {
            assert!(!fact.is_known, "{}", fact.path);
            assert_eq!(fact.needs, [] as [&str; 0], "{}", fact.path);
        })
        .map(|fact| fact.path.clone())
        .collect()
}

#[test]
fn what_does_not_apply_is_told_from_what_is_not_known() {
    let planner = england_and_wales();
    let plan = |text: &str| planner.plan(&case(planner, text), Date::constant(2024, 6, 3));
    let ersed = "release_dates.ersed".to_owned();
    assert!(not_there(&plan(&three_years())).contains(&ersed));

    let open = plan(&three_years().replace("is_liable_to_removal = false\n", ""));
    assert!(!not_there(&open).contains(&ersed));
    let mut facts = open.derived.iter().flat_map(|finding| &finding.facts);
    let open = facts.find(|fact| fact.path == ersed).unwrap();
    let liable = "person.is_liable_to_removal".to_owned();
    assert!(open.needs.contains(&liable), "{:?}", open.needs);

    // Somebody who wrote the date down says that there is one.
    let date = "release_dates.ersed = 2025-01-06\nadjustments = []\n[case]";
    let recorded = plan(&THREE_YEARS.replace("[case]", date));
    assert!(!not_there(&recorded).contains(&ersed));
}

#[test]
fn forgetting_a_fact_never_makes_a_date_not_apply() {
    let planner = england_and_wales();
    for name in ["a-third-less-remand", "held-to-a-tranche"] {
        let file = folder("cases").join(format!("england-and-wales-{name}/case.toml"));
        let text = std::fs::read_to_string(file).unwrap();
        let all = not_there(&planner.plan(&case(planner, &text), AS_OF));
        assert!(all.contains("release_dates.ard"), "{all:?}");
        let lines: Vec<&str> = text.lines().collect();
        let is_fact = |line: &&str| line.contains(" = ") && !line.starts_with(['#', 'r', 'j']);
        assert!(lines.iter().filter(|line| is_fact(line)).count() > 15);
        for (at, _) in lines.iter().enumerate().filter(|(_, line)| is_fact(line)) {
            let mut kept = lines.clone();
            kept.remove(at);
            let left = not_there(&planner.plan(&case(planner, &kept.join("\n")), AS_OF));
            assert!(left.is_subset(&all), "{}: {left:?}", lines[at]);
        }
    }
}
