//! What would open an option, held against trying everything.

use proptest::prelude::*;
use throughcare_model::{FactState, Standing};

use super::{brute_force, sets};
use crate::example::generated::{a_case, a_condition, day};
use crate::example::{AS_OF, case, pack};
use crate::planner::Planner;
use crate::trial::Trial;
use crate::{Effort, OptionRemedies, Remedy, Searched, Setting};

const HEAD: &str = "title = \"Lodging\"\ndomain = \"d\"\nquestion = \"q\"\nwhy = \"w\"\nwho = [\"x\"]\n\
    [[sources]]\ninstrument = \"I\"\nverification = \"text\"\n";

const ONE_AND_TWO: &str = "[[requirements]]\nid = \"one\"\ntitle = \"t\"\nmet = \"m\"\nunmet = \"u\"\n\
    [[requirements]]\nid = \"two\"\ntitle = \"t\"\nmet = \"m\"\nunmet = \"u\"\n";

const SEEN: &str =
    "[[requirements]]\nid = \"seen\"\ntitle = \"Somebody has seen it\"\nhuman_only = true\n";

const MOVED_IN: &str = "[[states]]\nid = \"moved-in\"\ntitle = \"t\"\nbefore_requirements = true\n";

const FROM_THE_BED: &str = "opens = { from = \"bed.from\", after = \"two-days\" }\n";

const FROM_RELEASE: &str = "opens = { from = \"release.date\" }\n";

fn planner(head: &str, rest: &str, rule: &str) -> Planner {
    let files = pack(&[], &[])
        .file(
            "options/lodging/option.toml",
            &format!("{head}{HEAD}{rest}"),
        )
        .file("options/lodging/rule.rhai", rule);
    let built = Planner::builder().pack(files).build();
    built.unwrap_or_else(|errors| panic!("{}", crate::shown::shown(&errors)))
}

fn remedies(planner: &Planner, facts: &str) -> Option<OptionRemedies> {
    let mut all = planner.option_remedies(&case(planner, facts), AS_OF, Effort::default());
    assert!(all.len() <= 1);
    all.pop()
}

fn shown(remedies: &[Remedy<Standing>]) -> Vec<String> {
    let line = |remedy: &Remedy<Standing>| {
        let change = |one: &crate::Change| {
            let to: Vec<_> = one.to.iter().map(ToString::to_string).collect();
            format!("{} {}", one.path, to.join(", "))
        };
        let changes: Vec<_> = remedy.changes.iter().map(change).collect();
        format!("{}: {}", remedy.turns_to.word(), changes.join("; "))
    };
    remedies.iter().map(line).collect()
}

const RULE: &str = "fn one() { fact(\"bed.kind\") != \"none\" }\nfn two() { fact(\"bed.dry\") }";

#[test]
fn a_closed_option_comes_with_all_that_has_to_change_and_what_a_person_checks() {
    let planner = planner("", &format!("{ONE_AND_TWO}{SEEN}"), RULE);
    let found = remedies(&planner, "[bed]\nkind = \"none\"\ndry = false\n").unwrap();
    assert_eq!(
        shown(&found.ways.remedies),
        ["open: bed.kind own, hostel; bed.dry yes"]
    );
    assert_eq!(found.standing, Standing::Closed);
    assert_eq!(found.to_check, ["Somebody has seen it"]);
    assert_eq!(found.ways.searched, Searched::Everything);
    assert!(!found.ways.may_miss && found.ways.waits_for.is_empty());
    let changes = &found.ways.remedies[0].changes;
    assert!(changes.iter().all(|one| one.by == ["housing service"]));
}

#[test]
fn an_option_that_is_open_or_does_not_apply_has_nothing_to_turn() {
    let rule = format!("{RULE}\nfn applies() {{ fact(\"person.sex\") != \"other\" }}");
    let planner = planner("", ONE_AND_TWO, &rule);
    let of = |sex: &str, dry: bool| {
        let facts = format!("[person]\nsex = \"{sex}\"\n[bed]\nkind = \"own\"\ndry = {dry}\n");
        remedies(&planner, &facts)
    };
    assert_eq!(of("male", true), None);
    assert_eq!(of("other", false), None);
    assert!(of("male", false).is_some());
}

#[test]
fn an_option_whose_day_is_to_come_is_turned_to_open_on_that_day_and_not_at_once() {
    let planner = planner(FROM_RELEASE, ONE_AND_TWO, RULE);
    let facts =
        |date: &str| format!("[release]\ndate = {date}\n[bed]\nkind = \"own\"\ndry = false\n");
    let later = remedies(&planner, &facts("2026-12-01")).unwrap();
    assert_eq!(later.opens, Some(day(8)));
    assert_eq!(shown(&later.ways.remedies), ["upcoming: bed.dry yes"]);
    let now = remedies(&planner, &facts("2026-11-23")).unwrap();
    assert_eq!(shown(&now.ways.remedies), ["open: bed.dry yes"]);
}

#[test]
fn an_option_is_opened_at_once_where_the_day_itself_can_be_moved() {
    let planner = planner(FROM_THE_BED, ONE_AND_TWO, RULE);
    let facts = "[bed]\nkind = \"own\"\ndry = false\nfrom = 2026-12-01\n";
    let found = remedies(&planner, facts).unwrap();
    assert_eq!(found.opens, Some(day(10)));
    assert_eq!(
        shown(&found.ways.remedies),
        [
            "upcoming: bed.dry yes",
            "open: bed.dry yes; bed.from 2026-11-21 or earlier"
        ]
    );
}

#[test]
fn what_nobody_can_change_is_to_be_found_out_and_never_guessed() {
    let rule = "fn one() { not fact(\"history.was_inside\") }\nfn two() { fact(\"bed.dry\") }";
    let planner = planner("", ONE_AND_TWO, rule);
    let unknown = remedies(&planner, "[bed]\ndry = false\n").unwrap();
    assert!(unknown.ways.remedies.is_empty());
    assert_eq!(unknown.ways.waits_for, ["history.was_inside"]);
    let barred = remedies(
        &planner,
        "[bed]\ndry = false\n[history]\nwas_inside = true\n",
    )
    .unwrap();
    assert!(barred.ways.remedies.is_empty() && barred.ways.waits_for.is_empty());
    assert_eq!(barred.ways.searched, Searched::Everything);
}

#[test]
fn who_a_person_is_and_what_they_declined_never_opens_an_option() {
    let rule = "fn one() { fact(\"person.sex\") == \"female\" or fact(\"paper.held\") }\n\
        fn two() { fact(\"bed.dry\") or fact(\"paper.copies\") > 0 }";
    let planner = planner("", ONE_AND_TWO, rule);
    let facts = "[person]\nsex = \"male\"\n[paper]\nheld = false\ncopies = 0\n\
        [bed]\ndry = { declined = 2026-11-01 }\n";
    let found = remedies(&planner, facts).unwrap();
    assert_eq!(
        shown(&found.ways.remedies),
        ["open: paper.held yes; paper.copies 1 or more"]
    );
    let now: Vec<_> = found.ways.remedies[0]
        .changes
        .iter()
        .map(|one| one.state)
        .collect();
    assert_eq!(now, [FactState::Recorded; 2]);
}

#[test]
fn an_option_that_runs_a_script_says_that_ways_may_be_missed() {
    let rule = "fn one() { fact(\"bed.dry\") }\n\
        fn two() { let copies = fact(\"paper.copies\"); copies >= 1 }";
    let planner = planner("", ONE_AND_TWO, rule);
    let found = remedies(&planner, "[bed]\ndry = false\n[paper]\ncopies = 1\n").unwrap();
    assert!(found.ways.may_miss);
    assert_eq!(shown(&found.ways.remedies), ["open: bed.dry yes"]);
}

#[test]
fn a_comparison_can_be_of_one_option_only() {
    let planner = planner("", ONE_AND_TWO, RULE);
    let case = case(&planner, "[bed]\nkind = \"own\"\ndry = false\n");
    let dry = Setting::parse("bed.dry=yes", &case, planner.law().vocabulary()).unwrap();
    let mut seen = planner.what_if(&case, &[dry], AS_OF);
    seen.only("lodging");
    assert_eq!(seen.options.len(), 1);
    seen.only("another");
    assert_eq!(seen.options, []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, max_global_rejects: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn the_ways_to_open_an_option_are_exactly_the_smallest_that_trying_everything_finds(
        one in a_condition(),
        two in a_condition(),
        moved_in in a_condition(),
        opens in prop_oneof![Just(""), Just(FROM_THE_BED), Just(FROM_RELEASE)],
        has_state in any::<bool>(),
        facts in a_case(),
    ) {
        let (state, moved_in) = if has_state {
            (MOVED_IN, format!("fn moved_in() {{ {moved_in} }}\n"))
        } else {
            ("", String::new())
        };
        let rule = format!("fn one() {{ {one} }}\nfn two() {{ {two} }}\n{moved_in}");
        let planner = planner(opens, &format!("{ONE_AND_TWO}{state}"), &rule);
        let found = remedies(&planner, &facts);
        prop_assume!(found.as_ref().is_some_and(|found| !found.ways.may_miss));
        let found = found.unwrap();
        prop_assert_eq!(found.ways.searched, Searched::Everything);
        let case = case(&planner, &facts);
        let mut trial = Trial::new(&planner, &case.facts, AS_OF);
        let asked = trial.options()[0];
        let is_to_come = found.opens.is_some_and(|day| day > AS_OF);
        let goals: &[Standing] = if is_to_come { &[Standing::Open, Standing::Upcoming] } else { &[Standing::Open] };
        let text = format!("{opens}{rule}");
        let smallest = brute_force(&mut trial, asked, goals, |path| text.contains(path));
        prop_assert_eq!(sets(&found.ways), smallest, "{} | {} | {}", opens, rule, facts);
        prop_assert!(found.ways.waits_for.is_empty() || found.ways.remedies.is_empty());
    }
}
