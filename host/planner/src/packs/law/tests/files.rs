//! What is wrong with one file by itself.

use super::{base, base_with, land, remarks, said};
use crate::PackFiles;

fn item(old: &str, new: &str) -> String {
    said([base_with("items/bed/item.toml", old, new)])
}

fn fact(old: &str, new: &str) -> String {
    said([base_with("facts.toml", old, new)])
}

fn parameter(old: &str, new: &str) -> String {
    said([base_with("parameters.toml", old, new)])
}

fn manifest(old: &str, new: &str) -> String {
    said([base_with("pack.toml", old, new)])
}

#[test]
fn a_pack_without_a_manifest_is_none_and_its_other_files_are_still_checked() {
    let files = PackFiles::new("empty").file(
        "facts.toml",
        "[\"a.b\"]\ntype = \"data\"\nquestion = \"?\"\nholder = \"x\"\n",
    );
    insta::assert_snapshot!(said([files]), @r"
    document/unknown-word empty/facts.toml:2:8: `type` holds a word that is not known here (did you mean `date`?)
    pack/no-manifest empty/pack.toml:1:1: the pack has no `pack.toml` (a pack is a folder with a `pack.toml`; `throughcare new pack` makes one)
    ");
}

#[test]
fn names_are_lower_case_words_joined_by_hyphens() {
    insta::assert_snapshot!(manifest("id = \"housing\"", "id = \"A place\""), @r"
    pack/unknown-domain base/items/bed/item.toml:2:10: no pack has the domain `housing` (add a `[[domain]]` with this `id` to `pack.toml`)
    pack/bad-name base/pack.toml:8:6: `A place` is not a name (write lower-case words joined by hyphens: `a-place`)
    ");
    insta::assert_snapshot!(manifest("id = \"base\"", "id = \"Base_Pack\""), @"pack/bad-name base/pack.toml:1:6: `Base_Pack` is not a name (write lower-case words joined by hyphens: `base-pack`)");
    let files = base()
        .file("items/Bed/item.toml", super::ITEM)
        .file("items/Bed/rule.rhai", super::RULE);
    insta::assert_snapshot!(said([files]), @"pack/bad-name base/items/Bed/item.toml:1:1: `Bed` is not a name (write lower-case words joined by hyphens: `bed`)");
}

#[test]
fn a_time_in_force_does_not_end_before_it_begins() {
    insta::assert_snapshot!(manifest("{ from = 2020-01-01 }", "{ from = 2020-01-01, until = 2019-12-31 }"), @"pack/dates-reversed base/pack.toml:5:12: `until` lies before `from` (the last day cannot lie before the first; both are included)");
    insta::assert_snapshot!(item("[timing]", "in_force = { from = 2020-01-01, until = 2019-12-31 }\n[timing]"), @"pack/dates-reversed base/items/bed/item.toml:8:12: `until` lies before `from` (the last day cannot lie before the first; both are included)");
}

#[test]
fn an_item_has_a_manifest_and_a_rule() {
    let files = base().file("items/bunk/tests.toml", "");
    insta::assert_snapshot!(said([files]), @r"
    pack/item-without-manifest base/items/bunk/item.toml:1:1: the folder of `bunk` has no `item.toml` (add `item.toml`, or take the folder out of `items`)
    pack/item-without-rule base/items/bunk/rule.rhai:1:1: the item `bunk` has no rule (add `rule.rhai` with `fn met() { … }`)
    ");
}

#[test]
fn an_item_rests_on_something() {
    let files = base().file(
        "items/bed/item.toml",
        super::ITEM.split("[[sources]]").next().unwrap(),
    );
    insta::assert_snapshot!(said([files]), @"pack/item-without-source base/items/bed/item.toml:1:1: the item cites nothing that it rests on (add `[[sources]]` with `instrument` and `verification`)");
}

#[test]
fn an_item_says_all_it_must() {
    insta::assert_snapshot!(item("stage = \"pre-release\"\nquestion = \"Where will the person sleep?\"", "stage = \"prerelease\"\nquestoin = \"Where?\""), @r"
    document/unknown-word base/items/bed/item.toml:3:9: `stage` holds a word that is not known here (did you mean `pre-release`?)
    document/unknown-key base/items/bed/item.toml:4:1: `questoin` is not a key of `item.toml` (did you mean `question`?)
    ");
    insta::assert_snapshot!(item("who = [\"housing service\"]", "who = []"), @"document/empty base/items/bed/item.toml:6:7: `who` is empty (name at least one)");
}

#[test]
fn a_day_lies_before_or_after_a_date() {
    insta::assert_snapshot!(item("before = \"bed-due\"", "before = \"bed-due\", after = \"bed-due\""), @"pack/before-and-after base/items/bed/item.toml:9:60: a day cannot lie both before and after a date (keep one of the two)");
}

#[test]
fn a_provision_cannot_be_named_of_a_text_that_is_not_in_hand() {
    insta::assert_snapshot!(item("verification = \"text\"", "verification = \"pending\""), @"pack/provision-of-pending-source base/items/bed/item.toml:13:13 <nobody can have seen this>: a provision is named of a text that is not in hand (say what it is about in `subject` until the text has been seen)");
    insta::assert_snapshot!(item("provision = \"s. 1\"\nverification = \"text\"", "verification = \"pending\""), @r#"pack/pending-without-subject base/items/bed/item.toml:11:1: a citation of a text that is not in hand needs its subject (add `subject = "…"`)"#);
}

#[test]
fn a_fact_has_a_path_in_quotes() {
    insta::assert_snapshot!(fact("[\"home.status\"]", "[home.status]"), @r#"pack/path-without-quotes base/facts.toml:6:2: `home` is not a fact but the beginning of paths (put the whole path in quotes: `["home.first_night.status"]`)"#);
    insta::assert_snapshot!(fact("[\"home.status\"]", "[\"home.Status\"]"), @"pack/bad-path base/facts.toml:6:2: `home.Status` is not the path of a fact (a path is made of lower-case letters, digits and underscores, joined by dots)");
    insta::assert_snapshot!(fact("[\"home.status\"]", "[\"case.status\"]"), @"pack/reserved-path base/facts.toml:6:2: `case.status` lies under the heading of a case file (begin the path with another word than `case`)");
}

#[test]
fn a_fact_has_a_type_that_fits_the_rest() {
    insta::assert_snapshot!(fact("type = \"choice\"", "type = \"choise\""), @"document/unknown-word base/facts.toml:7:8: `type` holds a word that is not known here (did you mean `choice`?)");
    insta::assert_snapshot!(fact("choices = [\"confirmed\", \"none\"]\n", ""), @r#"pack/choices base/facts.toml:6:1: a choice says what there is to choose from (add `choices = ["…", "…"]`)"#);
    insta::assert_snapshot!(fact("choices = [\"confirmed\", \"none\"]\n", "choices = []\n"), @r#"pack/choices base/facts.toml:8:11: there is nothing to choose from (write `choices = ["…", "…"]`)"#);
    insta::assert_snapshot!(fact("\"none\"]", "\"confirmed\"]"), @"pack/choices base/facts.toml:8:25: `confirmed` can be chosen twice (keep one of them)");
    insta::assert_snapshot!(fact("type = \"date\"", "type = \"date\"\nchoices = [\"a\"]"), @r#"pack/choices base/facts.toml:3:11: only a choice has choices (take it away, or write `type = "choice"`)"#);
    insta::assert_snapshot!(fact("type = \"date\"", "type = \"date\"\nunit = \"euro\""), @"pack/unit-without-number base/facts.toml:3:8: only an integer or a decimal has a unit (take it away)");
    insta::assert_snapshot!(fact("[\"home.status\"]", "[\"home[]\"]"), @"pack/list-path base/facts.toml:6:2: `home[]` and its type do not agree (the path of a list ends in `[]`, and no other does)");
}

#[test]
fn a_value_is_of_its_unit() {
    insta::assert_snapshot!(parameter("value = 2", "value = 1.5"), @"pack/wrong-value base/parameters.toml:6:9: this is not a value in `weeks` (write a whole number, not below nought)");
    insta::assert_snapshot!(parameter("value = 2", "value = -2"), @"pack/wrong-value base/parameters.toml:6:9: this is not a value in `weeks` (write a whole number, not below nought)");
    insta::assert_snapshot!(parameter("unit = \"weeks\"", "unit = \"week\""), @"pack/unknown-unit base/parameters.toml:3:8: `week` is not a unit (did you mean `weeks`?)");
    insta::assert_snapshot!(parameter("unit = \"weeks\"", "unit = \"date\""), @r"
    pack/timing-parameter base/items/bed/item.toml:9:41: `bed-due` is not a length of time (name a parameter in days, weeks, months or years)
    pack/wrong-value base/parameters.toml:6:9: this is not a value in `date` (write a date, without quotes: `2026-01-01`)
    ");
}

#[test]
fn a_value_has_a_source() {
    insta::assert_snapshot!(parameter("source = { instrument = \"ERA\", provision = \"s. 1\", verification = \"text\" }\n", ""), @r#"document/missing-key base/parameters.toml:5:1 <not in here>: a value needs `source` (add `source = { instrument = "…", provision = "…", verification = "unchecked" }`)"#);
}

#[test]
fn a_parameter_has_a_value() {
    let only = "[bed-due]\ntitle = \"Days\"\nunit = \"days\"\n";
    insta::assert_snapshot!(said([base().file("parameters.toml", only)]), @"pack/parameter-without-values base/parameters.toml:1:2: `bed-due` has no value (add `[[bed-due.values]]` with `value`, `from` and `source`)");
}

/// The parameter with a second value.
fn second_value(first: &str, second: &str) -> PackFiles {
    let text = super::PARAMETERS.replacen("from = 2020-01-01\n", first, 1);
    let source = "source = { instrument = \"ERA\", verification = \"text\" }";
    base().file(
        "parameters.toml",
        &format!("{text}\n[[bed-due.values]]\nvalue = 3\n{second}{source}\n"),
    )
}

#[test]
fn two_values_cannot_hold_on_one_day() {
    insta::assert_snapshot!(said([second_value("from = 2020-01-01\n", "from = 2027-01-01\n")]), @"pack/values-overlap base/parameters.toml:10:1 <holds from 2027-01-01> and base/parameters.toml:5:1 <still holds then>: two values hold on the same day (let the earlier one end on the day before: `until = 2026-12-31`)");
    let same_day = second_value(
        "from = 2020-01-01\nuntil = 2026-12-31\n",
        "from = 2020-01-01\n",
    );
    insta::assert_snapshot!(said([same_day]), @"pack/values-overlap base/parameters.toml:11:1 <holds from 2020-01-01> and base/parameters.toml:5:1 <still holds then>: two values hold on the same day (keep one of the two, or change its days)");
}

#[test]
fn days_without_a_value_are_remarked_on() {
    let gap = second_value(
        "from = 2020-01-01\nuntil = 2026-12-30\n",
        "from = 2027-01-01\n",
    );
    insta::assert_snapshot!(remarks([gap]), @"warning pack/values-leave-a-gap base/parameters.toml:11:1 <holds from 2027-01-01> and base/parameters.toml:5:1 <holds until 2026-12-30>: between two values there are days on which none holds (let one begin on the day after the other ends, if that is so in law)");
    let none = second_value(
        "from = 2020-01-01\nuntil = 2026-12-31\n",
        "from = 2027-01-01\n",
    );
    assert_eq!(remarks([none]), "");
}

#[test]
fn a_derogation_departs_from_one_thing_and_says_why_and_until_when() {
    insta::assert_snapshot!(said([base(), land("[[derogation]]\nitem = \"bed\"\nparameter = \"bed-due\"\nfrom = 2026-01-01\n")]), @r#"
    pack/derogation-target land/pack.toml:7:1: a derogation departs from one item, option or parameter, not from two (write `item = "…"`, `option = "…"` or `parameter = "…"`)
    document/missing-key land/pack.toml:7:1 <not in here>: a derogation needs `ground` (add `ground = "…"`)
    document/missing-key land/pack.toml:7:1 <not in here>: a derogation needs `source` (add `source = { instrument = "…", provision = "…", verification = "unchecked" }`)
    document/missing-key land/pack.toml:7:1 <not in here>: a derogation needs `approver` (add `approver = "…"`)
    document/missing-key land/pack.toml:7:1 <not in here>: a derogation needs `until` (add `until = 2026-01-01`)
    "#);
    insta::assert_snapshot!(said([base(), land(&super::DEROGATION.replace("item = \"bed\"\n", ""))]), @r#"pack/derogation-target land/pack.toml:8:1: a derogation says from which item, option or parameter it departs (write `item = "…"`, `option = "…"` or `parameter = "…"`)"#);
    insta::assert_snapshot!(said([base(), land(&super::DEROGATION.replace("until = 2026-12-31", "until = 2026-02-28"))]), @"pack/dates-reversed land/pack.toml:8:1: `until` lies before `from` (the last day cannot lie before the first; both are included)");
}

#[test]
fn a_file_that_nothing_reads_is_remarked_on() {
    let files = base()
        .file("itmes/desk/item.toml", "")
        .file("items/bed/test.toml", "")
        .file("notes.toml", "")
        .file("messages/de.ftl", "");
    insta::assert_snapshot!(remarks([files]), @r"
    warning pack/stray-file base/items/bed/test.toml:1:1: nothing reads `items/bed/test.toml` (did you mean `tests.toml`?)
    warning pack/stray-file base/itmes/desk/item.toml:1:1: nothing reads `itmes/desk/item.toml` (did you mean `items`?)
    warning pack/stray-file base/notes.toml:1:1: nothing reads `notes.toml` (`policies/README.md` lists the files of a pack)
    ");
}

#[test]
fn mistakes_in_all_files_are_told_in_one_run() {
    let files = base_with("facts.toml", "\"date\"", "\"day\"")
        .file("items/bed/item.toml", "title = 1\n")
        .file("parameters.toml", "[bed-due\n");
    // The item's timing names a parameter that could not be read; that is no second mistake.
    insta::assert_snapshot!(said([files]), @r#"
    document/unknown-word base/facts.toml:2:8: `type` holds a word that is not known here (did you mean `days`?)
    document/missing-key base/items/bed/item.toml:1:1 <not in here>: `item.toml` needs `domain` (add `domain = "…"`)
    document/missing-key base/items/bed/item.toml:1:1 <not in here>: `item.toml` needs `stage` (add `stage = "…"`)
    document/missing-key base/items/bed/item.toml:1:1 <not in here>: `item.toml` needs `question` (add `question = "…"`)
    document/missing-key base/items/bed/item.toml:1:1 <not in here>: `item.toml` needs `why` (add `why = "…"`)
    document/missing-key base/items/bed/item.toml:1:1 <not in here>: `item.toml` needs `who` (add `who = ["…"]`)
    pack/item-without-source base/items/bed/item.toml:1:1: the item cites nothing that it rests on (add `[[sources]]` with `instrument` and `verification`)
    document/wrong-kind base/items/bed/item.toml:1:9: `title` should be a text, and is a whole number (put it in double quotes)
    document/syntax base/parameters.toml:1:9: the heading is not closed (end it with `]`)
    "#);
}

#[test]
fn what_stands_in_an_unreadable_file_is_not_called_unknown() {
    insta::assert_snapshot!(parameter("unit = \"weeks\"", "unit = weeks"), @r#"document/syntax base/parameters.toml:3:8: a text stands without quotes (put it in quotes: `key = "text"`)"#);
}
