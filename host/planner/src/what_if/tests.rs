//! Remedies held against trying everything, and comparisons of two plans.

mod options;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use throughcare_engine::Read;
use throughcare_model::{Fact, Span, Status, Value};

use super::{Effort, Remedies, Searched, Setting, Ways};
use crate::example::generated::{a_case, a_condition, day};
use crate::example::{AS_OF, case, planner, with_derivations, with_rule};
use crate::planner::Planner;
use crate::trial::{Answered, Asks, Trial};

/// How far dates are tried on both sides of the day of the plan: two comparisons of dates that are moved by two days
/// each lead twelve days from it.
const DAYS: i8 = 14;

fn remedies(planner: &Planner, facts: &str) -> Vec<Remedies> {
    planner.remedies(&case(planner, facts), AS_OF, Effort::default())
}

/// Writes remedies one to a line: `met: bed.dry yes; bed.kind own, hostel`.
fn shown(all: &[Remedies]) -> String {
    let mut lines = Vec::new();
    for of_item in all {
        for remedy in &of_item.ways.remedies {
            let changes: Vec<String> = remedy
                .changes
                .iter()
                .map(|change| {
                    let to: Vec<_> = change.to.iter().map(ToString::to_string).collect();
                    format!(
                        "{} {} by {}",
                        change.path,
                        to.join(", "),
                        change.by.join(", ")
                    )
                })
                .collect();
            lines.push(format!(
                "{}: {}",
                remedy.turns_to.word(),
                changes.join("; ")
            ));
        }
    }
    lines.join("\n")
}

#[test]
fn an_unmet_item_comes_with_the_smallest_sets_that_would_turn_it() {
    let planner = with_rule(
        "fn met() { fact(\"bed.kind\") == \"own\" and fact(\"bed.dry\") }\n\
         fn arranged() { one_of(fact(\"bed.kind\"), [\"own\", \"hostel\"]) and fact(\"bed.from\") >= as_of()\n\
         and fact(\"bed.from\") <= fact(\"release.date\") }",
    );
    let all = remedies(
        &planner,
        "[release]\ndate = 2027-02-15\n[bed]\nkind = \"none\"\ndry = false\nfrom = 2026-01-01\n",
    );
    insta::assert_snapshot!(shown(&all), @r#"
    met: bed.kind own by housing service; bed.dry yes by housing service
    arranged: bed.kind hostel, own by housing service; bed.from 2026-11-23 to 2027-02-15 by housing service
    "#);
    assert_eq!(all[0].ways.searched, Searched::Everything);
}

#[test]
fn history_protected_facts_and_refusals_are_never_changed() {
    let planner = with_rule(
        "fn met() { fact(\"person.sex\") == \"female\" or not fact(\"history.was_inside\")\n\
         or fact(\"paper.held\") or (fact(\"bed.dry\") and is_declined(\"bed.kind\")) }",
    );
    let all = remedies(
        &planner,
        "[person]\nsex = \"male\"\n[history]\nwas_inside = true\n[paper]\nheld = false\n[bed]\ndry = false\nkind = \"own\"\n",
    );
    insta::assert_snapshot!(shown(&all), @r#"met: paper.held yes by registry"#);
}

#[test]
fn a_search_that_ends_early_says_so() {
    let planner = with_rule(
        "fn met() { fact(\"bed.dry\") and fact(\"paper.held\") and fact(\"health.asked\") }",
    );
    let case = case(
        &planner,
        "[bed]\ndry = false\n[paper]\nheld = false\n[health]\nasked = false\n",
    );
    let short = planner.remedies(&case, AS_OF, Effort { assessments: 5 });
    assert_eq!(short[0].ways.searched, Searched::SetsUpTo { facts: 2 });
    assert!(short[0].ways.remedies.is_empty());
    let whole = planner.remedies(&case, AS_OF, Effort::default());
    assert_eq!(whole[0].ways.remedies[0].changes.len(), 3);
    let now: Vec<_> = whole[0].ways.remedies[0]
        .changes
        .iter()
        .map(|c| c.now.is_some())
        .collect();
    assert_eq!(
        now,
        [true, true, false],
        "a sensitive fact is named, not quoted"
    );
}

#[test]
fn the_facts_of_list_entries_are_changed_one_by_one() {
    let planner = with_rule("fn met() { all(\"children[]\", |child| child.fact(\"safe\")) }");
    let all = remedies(
        &planner,
        "[[children]]\nsafe = false\n[[children]]\nsafe = true\n[[children]]\nsafe = false\n",
    );
    insta::assert_snapshot!(shown(&all), @r#"met: children[1].safe yes by family; children[3].safe yes by family"#);
}

#[test]
fn a_record_over_which_a_derivation_would_speak_is_changed_like_any_other() {
    let planner = with_derivations(
        &[("bed", "", "fn met() { fact(\"bed.dry\") }")],
        &[(
            "dry",
            &["bed.dry"],
            "",
            "fn derive() { provide(\"bed.dry\", fact(\"history.was_inside\")); }",
        )],
    );
    let all = remedies(
        &planner,
        "[history]\nwas_inside = false\n[bed]\ndry = false\n",
    );
    insta::assert_snapshot!(shown(&all), @"met: bed.dry yes by housing service");
}

#[test]
fn what_if_shows_what_differs_and_why() {
    let planner = planner(&[
        (
            "bed",
            "",
            "fn met() { fact(\"bed.kind\") == \"own\" }\nfn advise() { recommend(\"Find a bed\").because(\"none\"); }",
        ),
        ("paper", "", "fn met() { fact(\"paper.held\") }"),
    ]);
    let case = case(&planner, "[bed]\nkind = \"none\"\n[paper]\nheld = false\n");
    let vocabulary = planner.law().vocabulary();
    let setting = Setting::parse("bed.kind = own", &case, vocabulary).unwrap();
    let seen = planner.what_if(&case, &[setting], AS_OF);
    assert_eq!((seen.findings.len(), seen.unchanged), (1, 1));
    let change = &seen.findings[0];
    assert_eq!(
        (change.before.status, change.after.status),
        (Status::Unmet, Status::Met)
    );
    assert_eq!(change.before.because, ["bed.kind == own"]);
    assert_eq!(seen.no_longer_recommended.len(), 1);
    assert_eq!(seen.recommended, []);
}

#[test]
fn a_setting_that_cannot_be_made_says_what_could() {
    let planner = with_rule("fn met() { fact(\"bed.dry\") }");
    let case = case(&planner, "[[children]]\nsafe = true\n");
    let vocabulary = planner.law().vocabulary();
    let errors: Vec<_> = [
        "bed.dri=yes",
        "bed.dry",
        "bed.dry=own",
        "bed.kind=villa",
        "children[2].safe=no",
        "children[].safe=no",
        "children=two",
    ]
    .iter()
    .map(|text| Setting::parse(text, &case, vocabulary).unwrap_err())
    .collect();
    insta::assert_snapshot!(crate::shown::shown(&errors), @r#"
    setting/unknown-fact : `bed.dri` is not a fact of this checklist (did you mean `bed.dry`?)
    setting/not-a-setting : `bed.dry` sets nothing (write a fact, `=` and its value: `home.first_night.status=confirmed`)
    setting/wrong-value : `bed.dry` cannot have this value (say `yes` or `no`)
    setting/wrong-value : `bed.kind` cannot have this value (the words are `own`, `hostel` and `none`)
    setting/no-such-entry : the case has no entry for `children[2].safe` (the first entry is 1)
    setting/unknown-fact : `children[].safe` is a fact of every entry (count the entry in: `children[1].safe`)
    setting/wrong-value : `children` cannot have this value (a list can be set to `none` only)
    "#);
    for good in [
        "children[1].safe=no",
        "children=none",
        "bed.from=2027-01-01",
        "paper.copies=-2",
    ] {
        assert!(Setting::parse(good, &case, vocabulary).is_ok(), "{good}");
    }
}

#[test]
fn no_way_moves_the_day_of_release_whatever_a_pack_says_of_it() {
    let late = "fn met() { fact(\"release.date\") > as_of() + parameter(\"two-days\") or fact(\"bed.dry\") }";
    let facts = "[bed]\ndry = false\n[release]\ndate = 2026-11-24\n";
    let found = remedies(&with_rule(late), facts);
    assert_eq!(shown(&found), "met: bed.dry yes by housing service");
    // Nor what it follows from.
    let release = "fn derive() { provide(\"release.date\", fact(\"paper.due_on\")); }";
    let planner = with_derivations(
        &[("item", "", late)],
        &[("release", &["release.date"], "", release)],
    );
    let found = remedies(
        &planner,
        "[bed]\ndry = false\n[paper]\ndue_on = 2026-11-24\n",
    );
    assert_eq!(shown(&found), "met: bed.dry yes by housing service");
}

/// The changeable facts that generated rules read, with every value that is tried.
fn every_value() -> Vec<(&'static str, Vec<Value>)> {
    let yes_no = vec![Value::YesNo(false), Value::YesNo(true)];
    let days: Vec<Value> = (-DAYS..=DAYS)
        .map(|offset| Value::Date(day(offset)))
        .collect();
    let kinds = ["own", "hostel", "none"].map(Value::text).to_vec();
    vec![
        ("bed.kind", kinds),
        ("bed.dry", yes_no),
        ("bed.from", days.clone()),
        ("paper.due_on", days),
        ("paper.copies", (-1..3).map(Value::Integer).collect()),
    ]
}

/// The smallest sets of facts that bring something to stand in a way, by that way.
type Sets<S> = BTreeMap<S, BTreeSet<BTreeSet<String>>>;

/// Goes through every set of changes of some facts with every value, and returns the smallest sets that reach goals.
fn brute_force<A: Asks<Standing: Ord>>(
    trial: &mut Trial<'_>,
    asked: A,
    goals: &[A::Standing],
    uses: impl Fn(&str) -> bool,
) -> Sets<A::Standing> {
    let vocabulary = trial.window().names.vocabulary;
    let facts: Vec<(Read, &str, Vec<Value>)> = every_value()
        .into_iter()
        .filter(|(path, _)| uses(path))
        .map(|(path, values)| (Read::of(vocabulary.find(path).unwrap()), path, values))
        .collect();
    let mut reached: Sets<A::Standing> = BTreeMap::new();
    try_all(
        trial,
        &facts,
        &mut BTreeSet::new(),
        &mut |trial, changed| {
            let standing = trial.standing(asked);
            if goals.contains(&standing) {
                reached.entry(standing).or_default().insert(changed.clone());
            }
        },
    );
    for sets in reached.values_mut() {
        let all = sets.clone();
        sets.retain(|set| !all.iter().any(|other| other != set && other.is_subset(set)));
    }
    reached
}

fn try_all(
    trial: &mut Trial<'_>,
    facts: &[(Read, &str, Vec<Value>)],
    changed: &mut BTreeSet<String>,
    look: &mut impl FnMut(&Trial<'_>, &BTreeSet<String>),
) {
    let Some(((read, path, values), rest)) = facts.split_first() else {
        look(trial, changed);
        return;
    };
    try_all(trial, rest, changed, look);
    changed.insert((*path).to_owned());
    for value in values {
        let answer = Answered::Fact(Fact::recorded(value.clone(), Span::EMPTY));
        trial.with(*read, answer, |trial| try_all(trial, rest, changed, look));
    }
    changed.remove(*path);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, max_global_rejects: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn remedies_are_exactly_the_smallest_sets_that_trying_everything_finds(
        met in a_condition(),
        arranged in a_condition(),
        facts in a_case(),
    ) {
        let rule = format!("fn met() {{ {met} }}\nfn arranged() {{ {arranged} }}");
        let planner = with_rule(&rule);
        let found = remedies(&planner, &facts);
        prop_assume!(!found.is_empty() && !found[0].ways.may_miss);
        prop_assert_eq!(found[0].ways.searched, Searched::Everything);
        let case = case(&planner, &facts);
        let mut trial = Trial::new(&planner, &case.facts, AS_OF);
        let asked = trial.items()[0];
        let goals = [Status::Met, Status::Arranged];
        let smallest = brute_force(&mut trial, asked, &goals, |path| rule.contains(path));
        prop_assert_eq!(sets(&found[0].ways), smallest, "{} | {}", rule, facts);
    }

    #[test]
    fn every_value_that_a_change_names_turns_the_item(
        met in a_condition(),
        facts in a_case(),
    ) {
        let planner = with_rule(&format!("fn met() {{ {met} }}"));
        let found = remedies(&planner, &facts);
        prop_assume!(!found.is_empty());
        let case = case(&planner, &facts);
        let vocabulary = planner.law().vocabulary();
        for remedy in &found[0].ways.remedies {
            for chosen in combinations(&remedy.changes) {
                let settings: Vec<_> = chosen
                    .iter()
                    .map(|(path, value)| Setting::parse(&format!("{path}={value}"), &case, vocabulary).unwrap())
                    .collect();
                let seen = planner.what_if(&case, &settings, AS_OF);
                let after = seen.findings.first().map(|one| one.after.status);
                prop_assert_eq!(after, Some(remedy.turns_to), "{:?} | {} | {}", chosen, met, facts);
            }
        }
    }
}

/// With the paper due on the day from which the bed is free, neither of two stretches of days holds for all of the other.
#[test]
fn changes_that_lean_on_each_other_turn_the_item_whichever_is_taken() {
    let planner = with_rule(
        "fn met() { fact(\"paper.due_on\") != fact(\"bed.from\") and fact(\"bed.kind\") == \"own\"\n\
         and fact(\"paper.due_on\") <= fact(\"bed.from\") + parameter(\"two-days\") }",
    );
    let facts = "[bed]\nkind = \"hostel\"\n";
    let found = remedies(&planner, facts);
    let case = case(&planner, facts);
    let remedy = &found[0].ways.remedies[0];
    let paths: Vec<_> = remedy.changes.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(paths, ["bed.kind", "bed.from", "paper.due_on"]);
    let chosen = combinations(&remedy.changes);
    assert!(chosen.len() > 1, "{chosen:?}");
    for chosen in chosen {
        let settings = chosen.iter().map(|(path, value)| {
            Setting::parse(
                &format!("{path}={value}"),
                &case,
                planner.law().vocabulary(),
            )
            .unwrap()
        });
        let seen = planner.what_if(&case, &settings.collect::<Vec<_>>(), AS_OF);
        assert_eq!(seen.findings[0].after.status, Status::Met, "{chosen:?}");
    }
}

/// The most combinations of one set of changes that are tried.
const COMBINATIONS: usize = 400;

/// Chooses a value for each change in every way: every value that is named, and every end of a stretch.
fn combinations(changes: &[crate::Change]) -> Vec<Vec<(String, Value)>> {
    let mut all = vec![Vec::new()];
    for change in changes {
        let named = change.to.iter().flat_map(ends);
        let mut named: Vec<_> = named.collect();
        if named.is_empty() {
            named.push(any(change));
        }
        let longer = all.iter().flat_map(|chosen: &Vec<_>| {
            named.iter().map(|value| {
                let mut chosen = chosen.clone();
                chosen.push((change.path.clone(), value.clone()));
                chosen
            })
        });
        all = longer.take(COMBINATIONS).collect();
    }
    all
}

fn sets<S: Copy + Ord>(ways: &Ways<S>) -> Sets<S> {
    let mut sets: Sets<S> = BTreeMap::new();
    for remedy in &ways.remedies {
        let set = remedy.changes.iter().map(|change| change.path.clone());
        sets.entry(remedy.turns_to)
            .or_default()
            .insert(set.collect());
    }
    sets
}

fn ends(to: &crate::Possible) -> Vec<Value> {
    match to {
        crate::Possible::Is { value } => vec![value.clone()],
        crate::Possible::Between { first, last } => first.iter().chain(last).cloned().collect(),
        _ => Vec::new(),
    }
}

/// One value of a change that may have any.
fn any(change: &crate::Change) -> Value {
    match change.path.as_str() {
        "paper.copies" => Value::Integer(0),
        _ => Value::Date(AS_OF),
    }
}
