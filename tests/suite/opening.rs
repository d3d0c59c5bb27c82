//! What would open an option that is closed or near: on the cases of every pack that has options.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use throughcare::{CaseFile, Effort, OptionRemedies, Planner, Searched, Setting};
use throughcare_model::Standing;

use crate::acting::{assert_changeable, every_way, names, parts};
use crate::cases::planned;
use crate::options;
use crate::support::{AS_OF, case, england_and_wales, folder, situations};

/// Lines of the case about a curfew, and what they say where something stands in its way.
const IN_THE_WAY: [(&str, &str); 5] = [
    ("electricity = true", "electricity = false"),
    ("consent = \"not yet asked\"", "consent = \"refused\""),
    (
        "security_category = \"young offender\"",
        "security_category = \"A\"",
    ),
    ("mappa_level = \"1\"", "mappa_level = \"2\""),
    ("stage = \"checks under way\"", "stage = \"refused\""),
];

#[test]
fn the_first_way_to_open_an_option_opens_it_and_no_part_of_it_does() {
    let mut opened: BTreeMap<String, usize> = BTreeMap::new();
    for (planner, case) in every_case_with_options() {
        for found in planner.option_remedies(&case, AS_OF, Effort::default()) {
            if opens_by_its_first_way(planner, &case, &found) {
                *opened.entry(found.option).or_default() += 1;
            }
        }
    }
    let names: Vec<&str> = opened.keys().map(String::as_str).collect();
    let every_option_that_can_be_opened = [
        "approved-premises",
        "home-detention-curfew",
        "mainland-hostel",
    ];
    assert_eq!(names, every_option_that_can_be_opened, "{opened:?}");
}

#[test]
fn no_way_to_open_an_option_changes_history_or_who_a_person_is() {
    for (planner, case) in every_case_with_options() {
        for found in planner.option_remedies(&case, AS_OF, Effort::default()) {
            assert_changeable(&found.ways.remedies, planner.law().vocabulary());
        }
    }
}

#[test]
fn every_option_that_a_plan_shows_as_closed_or_near_is_looked_into_and_no_other() {
    for (planner, case) in every_case_with_options() {
        let plan = planner.plan(&case, AS_OF);
        let is_shut = |one: Standing| matches!(one, Standing::Closed | Standing::Near);
        let shut = plan.options.iter().filter(|one| is_shut(one.standing));
        let shut: Vec<_> = shut.map(|one| (&*one.option, one.standing)).collect();
        let found = planner.option_remedies(&case, AS_OF, Effort::default());
        let found: Vec<_> = found
            .iter()
            .map(|one| (&*one.option, one.standing))
            .collect();
        assert_eq!(found, shut);
    }
}

fn opens_by_its_first_way(planner: &Planner, case: &CaseFile, found: &OptionRemedies) -> bool {
    let Some(first) = found.ways.remedies.first() else {
        return false;
    };
    // Every set up to this size was tried, so that a smaller one would have been found.
    if let Searched::SetsUpTo { facts } = found.ways.searched {
        assert!(first.changes.len() <= facts + 1, "{}", found.option);
    }
    let ways = every_way(&first.changes, planner.law().vocabulary());
    let whole: Vec<usize> = (0..first.changes.len()).collect();
    let after = |way: &[String], part: &[usize]| {
        let set = part.iter().map(|place| &way[*place]);
        let set: Vec<_> = set
            .map(|text| Setting::parse(text, case, planner.law().vocabulary()).unwrap())
            .collect();
        let after = planner.what_if(case, &set, AS_OF);
        let mut changes = after.options.iter();
        let change = changes.find(|one| one.option == found.option);
        change.map_or(found.standing, |change| change.after.standing)
    };
    let opens = |way: &&Vec<String>| after(way, &whole) == first.turns_to;
    let Some(way) = ways.iter().find(opens) else {
        panic!("{} is not opened by {:?}", found.option, names(first));
    };
    for part in parts(whole.len()).filter(|part| part.len() < whole.len()) {
        assert_ne!(
            after(way, &part),
            first.turns_to,
            "{} {part:?}",
            found.option
        );
    }
    true
}

/// Every case of a pack that has options, and some more in which other things stand in the way.
fn every_case_with_options() -> Vec<(&'static Planner, CaseFile)> {
    let all = situations("cases");
    let mut all: Vec<_> = all.iter().map(|situation| planned(situation)).collect();
    all.retain(|(planner, _)| planner.option_rules().next().is_some());
    let curfew = folder("cases/england-and-wales-home-detention-curfew/case.toml");
    let curfew = std::fs::read_to_string(curfew).unwrap();
    for (line, otherwise) in IN_THE_WAY {
        assert!(curfew.contains(line), "{line}");
        let planner = england_and_wales();
        all.push((planner, case(planner, &curfew.replace(line, otherwise))));
    }
    let planner = example_land();
    let no_bed = options::CASE.replace("2026-11-09", "2026-10-01");
    all.push((planner, case(planner, &no_bed)));
    all
}

fn example_land() -> &'static Planner {
    static EXAMPLE_LAND: LazyLock<Planner> = LazyLock::new(|| {
        let folder = folder("../policies/example-land");
        Planner::builder().folder(folder).build().unwrap()
    });
    &EXAMPLE_LAND
}
