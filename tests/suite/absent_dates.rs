//! England and Wales: a date that does not apply to the person is told from one that is not known.

use std::collections::BTreeSet;

use throughcare::Date;
use throughcare_model::ReleasePlan;

use crate::england_and_wales::{THREE_YEARS, three_years};
use crate::support::{AS_OF, case, england_and_wales, folder};

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
