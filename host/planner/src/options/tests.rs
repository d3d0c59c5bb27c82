//! Options of the small pack, one for each way to stand, and promises held over options made at random.

use std::collections::BTreeMap;

use proptest::prelude::*;
use throughcare_model::{Date, OptionFinding, Standing, Truth};

use crate::Planner;
use crate::example::generated::{a_case, a_clause_of_time, a_condition, day};
use crate::example::{AS_OF, case, pack};
use crate::packs::PackFiles;
use crate::shown::{refused, shown};

/// How many days are tried.
const DAYS: i8 = 40;

const HEAD: &str = "title = \"Supported lodging\"\ndomain = \"d\"\nquestion = \"q\"\nwhy = \"w\"\n\
    who = [\"housing service\", \"officer\"]\n";

const SOURCES: &str = "[[sources]]\ninstrument = \"I\"\nverification = \"text\"\n";

/// A dry bed, and copies of a paper; the paper is a near miss. Somebody has to look at the room.
const LODGING: &str = "near_misses = [\"paper\"]\n\
    opens = { from = \"release.date\", before = \"two-days\" }\n\
    [[requirements]]\nid = \"dry-bed\"\ntitle = \"A dry bed\"\nmet = \"the bed is dry\"\nunmet = \"the bed is wet\"\nreason = \"WET\"\n\
    [[requirements]]\nid = \"paper\"\ntitle = \"A copy\"\nmet = \"there is a copy\"\nunmet = \"there is no copy\"\nnear = \"only a copy is missing\"\nreason = \"NO_COPY\"\n\
    [[requirements]]\nid = \"room-seen\"\ntitle = \"Somebody has seen the room\"\nhuman_only = true\n\
    [[states]]\nid = \"moved-in\"\ntitle = \"The person has moved in\"\ncode = \"IN\"\nbefore_requirements = true\n\
    [[states]]\nid = \"asked\"\ntitle = \"A place is asked for\"\naction = \"Wait for the answer\"\ncode = \"ASKED\"\naction_code = \"WAIT\"\n\
    [[states]]\nid = \"not-asked\"\ntitle = \"Nobody has asked\"\naction = \"Ask for a place\"\n";

const LODGING_RULE: &str = "fn applies() { fact(\"person.sex\") != \"other\" }\n\
    fn dry_bed() { fact(\"bed.dry\") }\n\
    fn paper() { fact(\"paper.copies\") >= 1 }\n\
    fn moved_in() { fact(\"bed.kind\") == \"hostel\" }\n\
    fn asked() { fact(\"history.was_inside\") }\n\
    fn not_asked() { not fact(\"history.was_inside\") }\n";

fn with_option(manifest: &str, rule: &str) -> PackFiles {
    pack(&[], &[])
        .file(
            "options/lodging/option.toml",
            &format!("{HEAD}{manifest}{SOURCES}"),
        )
        .file("options/lodging/rule.rhai", rule)
}

fn planner(manifest: &str, rule: &str) -> Planner {
    let built = Planner::builder().pack(with_option(manifest, rule)).build();
    built.unwrap_or_else(|errors| panic!("{}", shown(&errors)))
}

fn on(planner: &Planner, facts: &str, as_of: Date) -> OptionFinding {
    let mut plan = planner.plan(&case(planner, facts), as_of);
    assert_eq!(plan.options.len(), 1);
    plan.options.remove(0)
}

/// Reads lines such as `bed.dry = true`, which a case file would have under headings.
fn headed(lines: &str) -> String {
    let mut headings: BTreeMap<&str, String> = BTreeMap::new();
    for line in lines.lines() {
        let (heading, rest) = line.split_once('.').unwrap();
        let under = headings.entry(heading).or_default();
        under.push_str(rest);
        under.push('\n');
    }
    let mut text = String::new();
    for (heading, under) in headings {
        text.push('[');
        text.push_str(heading);
        text.push_str("]\n");
        text.push_str(&under);
    }
    text
}

/// The option of a case in which everything is as it has to be, but for what is changed.
fn lodging(change: &str, to: &str) -> OptionFinding {
    let facts = "person.sex = \"female\"\nbed.dry = true\nbed.kind = \"own\"\npaper.copies = 1\n\
        history.was_inside = true\nrelease.date = 2026-11-25\n";
    assert!(facts.contains(change));
    on(
        &planner(LODGING, LODGING_RULE),
        &headed(&facts.replace(change, to)),
        AS_OF,
    )
}

#[test]
fn an_option_is_open_once_every_requirement_holds_and_its_day_has_come() {
    let found = lodging("", "");
    assert_eq!(found.standing, Standing::Open);
    assert_eq!(found.state.as_deref(), Some("asked"));
    assert_eq!(found.action.as_deref(), Some("Wait for the answer"));
    assert_eq!(
        (found.code.as_deref(), found.action_code.as_deref()),
        (Some("ASKED"), Some("WAIT"))
    );
    assert_eq!((found.opens, found.from), (Some(AS_OF), Some(AS_OF)));
    let texts: Vec<_> = found
        .requirements
        .iter()
        .map(|one| one.text.as_deref())
        .collect();
    assert_eq!(
        texts,
        [Some("the bed is dry"), Some("there is a copy"), None]
    );
    assert_eq!(
        (found.owner.as_str(), found.with.len()),
        ("housing service", 1)
    );
    assert_eq!(found.needs, [] as [String; 0]);
}

#[test]
fn a_rule_may_say_itself_that_the_day_has_come() {
    let rule = format!("{LODGING_RULE}fn opened() {{ fact(\"history.was_inside\") }}\n");
    let planner = planner(LODGING, &rule);
    let standing = |was_inside: &str| {
        let facts =
            "person.sex = \"female\"\nbed.dry = true\nbed.kind = \"own\"\npaper.copies = 1\n";
        let found = on(&planner, &headed(&format!("{facts}{was_inside}")), AS_OF);
        (found.standing, found.needs)
    };
    let nothing = || Vec::<String>::new();
    assert_eq!(
        standing("history.was_inside = true\n"),
        (Standing::Open, nothing())
    );
    assert_eq!(
        standing("history.was_inside = false\n"),
        (Standing::Upcoming, nothing())
    );
    let needed = vec!["history.was_inside".to_owned()];
    assert_eq!(standing(""), (Standing::Undetermined, needed));
}

#[test]
fn a_standing_has_its_own_name_for_other_systems_where_no_state_has_one() {
    let manifest = LODGING.replacen(
        "[[requirements]]",
        "[codes]\nclosed = \"NO\"\nopen = \"YES\"\n[[requirements]]",
        1,
    );
    let planner = planner(&manifest, LODGING_RULE);
    let code = |facts: &str| {
        let facts = format!(
            "person.sex = \"female\"\npaper.copies = 1\nrelease.date = 2026-11-25\n{facts}"
        );
        on(&planner, &headed(&facts), AS_OF).code
    };
    let code = |facts: &str| code(facts).unwrap_or_default();
    assert_eq!(code("bed.dry = false\nbed.kind = \"own\"\n"), "NO");
    assert_eq!(code("bed.dry = true\nbed.kind = \"hostel\"\n"), "IN");
    assert_eq!(
        code("bed.dry = true\nbed.kind = \"own\"\nhistory.was_inside = true\n"),
        "ASKED"
    );
    assert_eq!(
        code("bed.dry = true\nbed.kind = \"own\"\nhistory.was_inside = false\n"),
        "YES"
    );
    assert_eq!(code("bed.kind = \"own\"\n"), "");
}

#[test]
fn what_only_a_person_can_check_is_named_and_neither_holds_nor_fails() {
    let found = lodging("", "");
    let only: Vec<_> = found.human_only().collect();
    assert_eq!(only.len(), 1);
    assert_eq!(
        (only[0].id.as_str(), only[0].truth),
        ("room-seen", Truth::Unknown)
    );
    assert!(only[0].because.is_none() && only[0].evidence.is_empty());
}

#[test]
fn an_option_whose_day_is_still_to_come_says_from_when_and_what_comes_next() {
    let found = lodging("2026-11-25", "2026-12-04");
    assert_eq!(found.standing, Standing::Upcoming);
    assert_eq!((found.opens, found.from), (Some(day(9)), Some(day(9))));
    assert_eq!(found.action.as_deref(), Some("Wait for the answer"));
}

#[test]
fn an_option_is_near_if_a_near_miss_alone_fails() {
    let found = lodging("copies = 1", "copies = 0");
    assert_eq!(found.standing, Standing::Near);
    let paper = &found.requirements[1];
    assert!(paper.near);
    assert_eq!(paper.text.as_deref(), Some("only a copy is missing"));
    assert_eq!(paper.reason.as_deref(), Some("NO_COPY"));
    assert_eq!(found.state, None);
}

#[test]
fn every_failure_of_a_closed_option_is_told() {
    let facts = "person.sex = \"female\"\nbed.dry = false\nbed.kind = \"own\"\npaper.copies = 0\n";
    let found = on(&planner(LODGING, LODGING_RULE), &headed(facts), AS_OF);
    assert_eq!(found.standing, Standing::Closed);
    let reasons: Vec<_> = found
        .unmet()
        .filter_map(|one| one.reason.as_deref())
        .collect();
    assert_eq!(reasons, ["WET", "NO_COPY"]);
    assert_eq!(
        found.requirements[1].text.as_deref(),
        Some("there is no copy")
    );
    assert!(!found.requirements[1].near);
}

#[test]
fn an_option_with_an_unknown_requirement_and_no_failure_is_undetermined_and_asks() {
    let found = lodging("bed.dry = true\n", "");
    assert_eq!(found.standing, Standing::Undetermined);
    assert_eq!(found.needs, ["bed.dry"]);
    let asked = planner(LODGING, LODGING_RULE);
    let plan = asked.plan(
        &case(&asked, "[bed]\nkind = \"own\"\n[person]\nsex = \"male\"\n"),
        AS_OF,
    );
    let open = plan
        .open_questions
        .iter()
        .find(|open| open.path == "bed.dry");
    assert_eq!(open.unwrap().options, ["lodging"]);
}

#[test]
fn a_state_before_the_requirements_counts_whatever_they_say_and_leaves_all_open_while_unknown() {
    let found = lodging(
        "bed.dry = true\nbed.kind = \"own\"",
        "bed.dry = false\nbed.kind = \"hostel\"",
    );
    assert_eq!(
        (found.standing, found.code.as_deref()),
        (Standing::UnderWay, Some("IN"))
    );
    let found = lodging("bed.dry = true\nbed.kind = \"own\"\n", "bed.dry = false\n");
    assert_eq!(found.standing, Standing::Undetermined);
    assert_eq!(found.needs, ["bed.kind"]);
    assert_eq!(found.unmet().count(), 1, "a known failure is still told");
}

#[test]
fn an_option_stays_open_while_it_is_not_known_where_the_matter_stands() {
    let found = lodging("history.was_inside = true\n", "");
    assert_eq!((found.standing, found.state), (Standing::Open, None));
    assert_eq!(found.needs, ["history.was_inside"]);
}

#[test]
fn an_option_that_does_not_concern_the_person_is_not_applicable() {
    assert_eq!(
        lodging("\"female\"", "\"other\"").standing,
        Standing::NotApplicable
    );
    let found = lodging("person.sex = \"female\"\n", "");
    assert_eq!(
        (found.standing, found.needs),
        (Standing::Undetermined, vec!["person.sex".to_owned()])
    );
}

#[test]
fn a_day_that_cannot_be_told_leaves_the_option_undetermined() {
    let found = lodging("release.date = 2026-11-25\n", "");
    assert_eq!(
        (found.standing, found.opens),
        (Standing::Undetermined, None)
    );
    assert_eq!(found.needs, ["release.date"]);
}

#[test]
fn an_option_is_near_only_if_its_rule_says_so_too() {
    let rule = format!("{LODGING_RULE}fn near() {{ fact(\"children[]\") }}");
    assert!(
        refused(
            Planner::builder()
                .pack(with_option(LODGING, &rule))
                .build()
                .and_then(|planner| {
                    match planner.remarks() {
                        [] => Ok(planner),
                        remarks => Err(remarks.to_vec()),
                    }
                })
        )
        .contains("rule/list-as-fact")
    );
    let rule = format!("{LODGING_RULE}fn near() {{ fact(\"health.asked\") }}");
    let planner = planner(LODGING, &rule);
    let facts = "person.sex = \"female\"\nbed.dry = true\nbed.kind = \"own\"\npaper.copies = 0\n";
    let standing = |more: &str| on(&planner, &headed(&format!("{facts}{more}")), AS_OF);
    assert_eq!(standing("health.asked = true").standing, Standing::Near);
    assert_eq!(standing("health.asked = false").standing, Standing::Closed);
    let unknown = standing("");
    assert_eq!(unknown.standing, Standing::Closed);
    assert_eq!(unknown.needs, ["health.asked"]);
}

#[test]
fn a_function_that_is_missing_is_reported_where_the_option_asks_for_it() {
    let rule = LODGING_RULE.replace("fn paper()", "fn papre()");
    let planner = planner(LODGING, &rule);
    insta::assert_snapshot!(shown(planner.remarks()), @"rule/no-predicate small/options/lodging/option.toml:15:6: the rule has no function `paper` (the rule has `papre`; let the two have one name)");
    let found = on(&planner, "[bed]\ndry = true\n", AS_OF);
    assert_eq!(found.standing, Standing::Undetermined);
    assert_eq!(found.diagnostics.len(), 1);
}

fn two_requirements(near_miss: bool) -> String {
    let near = if near_miss {
        "near_misses = [\"one\"]\n"
    } else {
        ""
    };
    let requirement = |id: &str| {
        format!("[[requirements]]\nid = \"{id}\"\ntitle = \"t\"\nmet = \"m\"\nunmet = \"u\"\n")
    };
    format!("{near}{}{}", requirement("one"), requirement("two"))
}

/// The case without one of its facts, for each that it records.
fn each_forgotten(facts: &str) -> Vec<String> {
    let lines: Vec<&str> = facts.lines().collect();
    let recorded = |line: &&str| line.contains('=');
    let places = lines.iter().enumerate().filter(|(_, line)| recorded(line));
    places
        .map(|(forgotten, _)| {
            let rest = lines.iter().enumerate();
            let rest = rest.filter(|(place, _)| *place != forgotten);
            rest.flat_map(|(_, line)| [line, "\n"]).collect()
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 50, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn forgetting_a_fact_never_opens_an_option(
        one in a_condition(),
        two in a_condition(),
        facts in a_case(),
    ) {
        let rule = format!("fn one() {{ {one} }}\nfn two() {{ {two} }}\n");
        let planner = planner(&two_requirements(true), &rule);
        let before = on(&planner, &facts, AS_OF).standing;
        for less in each_forgotten(&facts) {
            let after = on(&planner, &less, AS_OF).standing;
            let is_less_near = before == Standing::Near && after == Standing::Closed;
            prop_assert!(
                after == before || after == Standing::Undetermined || is_less_near,
                "{} {:?}: {} {:?}", rule, before, less, after
            );
        }
    }

    #[test]
    fn every_requirement_is_answered_as_it_would_be_alone_whatever_else_fails(
        one in a_condition(),
        two in a_condition(),
        facts in a_case(),
    ) {
        let rule = format!("fn one() {{ {one} }}\nfn two() {{ {two} }}\n");
        let both = on(&planner(&two_requirements(false), &rule), &facts, AS_OF);
        for (place, condition) in [one, two].into_iter().enumerate() {
            let requirement = "[[requirements]]\nid = \"only\"\ntitle = \"t\"\nmet = \"m\"\nunmet = \"u\"\n";
            let alone = planner(requirement, &format!("fn only() {{ {condition} }}\n"));
            let alone = on(&alone, &facts, AS_OF);
            let (here, there) = (&both.requirements[place], &alone.requirements[0]);
            prop_assert_eq!(here.truth, there.truth);
            prop_assert_eq!(&here.evidence, &there.evidence);
            prop_assert_eq!(here.from, there.from);
            prop_assert!(there.evidence.iter().all(|look| both.evidence.contains(look)));
        }
        let fails = both.requirements.iter().any(|one| one.truth == Truth::No);
        prop_assert_eq!(fails, both.standing == Standing::Closed);
    }

    #[test]
    fn near_never_holds_when_something_outside_it_fails_or_is_unknown(
        one in a_condition(),
        two in a_condition(),
        facts in a_case(),
    ) {
        let rule = format!("fn one() {{ {one} }}\nfn two() {{ {two} }}\n");
        let found = on(&planner(&two_requirements(true), &rule), &facts, AS_OF);
        let truths = [0, 1].map(|place: usize| found.requirements[place].truth);
        prop_assert_eq!(found.standing == Standing::Near, truths == [Truth::No, Truth::Yes]);
    }

    #[test]
    fn the_plan_of_every_day_agrees_with_the_days_that_are_named(
        one in a_clause_of_time(),
        two in a_clause_of_time(),
        facts in a_case(),
        born in 1_u8..28,
        opens in any::<bool>(),
    ) {
        let rule = format!("fn one() {{ {one} }}\nfn two() {{ {two} }}\n");
        let opens = if opens { "opens = { from = \"bed.from\", after = \"two-days\" }\n" } else { "" };
        let planner = planner(&format!("{opens}{}", two_requirements(true)), &rule);
        let facts = format!("{facts}\n[person]\nborn_on = 2008-12-{born:02}\n")
            .replace("[paper]\n", "[paper]\nheld = { value = true, on = 2026-11-01 }\n");
        let plans: Vec<_> = (0..=DAYS).map(|offset| on(&planner, &facts, day(offset))).collect();
        let within = |date: Option<Date>| date.filter(|date| *date <= day(DAYS));
        let first = |holds: &dyn Fn(&OptionFinding) -> bool| {
            (0..=DAYS).zip(&plans).find(|(_, found)| holds(found)).map(|(offset, _)| day(offset))
        };
        let today = &plans[0];
        let open = first(&|found| found.standing == Standing::Open);
        prop_assert_eq!(within(today.from), open, "{} | {}", rule, facts);
        for (place, requirement) in today.requirements.iter().enumerate() {
            let holds = first(&|found| found.requirements[place].truth == Truth::Yes);
            let later = holds.filter(|day| *day > AS_OF);
            prop_assert_eq!(within(requirement.from), later, "{} | {}", rule, facts);
        }
    }
}
