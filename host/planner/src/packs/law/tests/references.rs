//! What is wrong between files: names that lead nowhere, or to something else.

use super::{base, base_with, said};

fn item(old: &str, new: &str) -> String {
    said([base_with("items/bed/item.toml", old, new)])
}

fn fact(text: &str) -> String {
    said([base().file("facts.toml", &format!("{}\n{text}", super::FACTS))])
}

#[test]
fn a_domain_is_there() {
    insta::assert_snapshot!(item("domain = \"housing\"", "domain = \"huosing\""), @"pack/unknown-domain base/items/bed/item.toml:2:10: no pack has the domain `huosing` (did you mean `housing`?)");
}

#[test]
fn an_instrument_is_there() {
    insta::assert_snapshot!(item("instrument = \"ERA\"", "instrument = \"NMR\""), @"pack/unknown-instrument base/items/bed/item.toml:12:14: no pack names the instrument `NMR` (add `[instruments.NMR]` with its title to `pack.toml`)");
}

#[test]
fn a_timing_counts_from_a_date_by_a_length_of_time() {
    insta::assert_snapshot!(item("\"release.date\"", "\"release.dat\""), @"pack/unknown-fact base/items/bed/item.toml:9:16: `release.dat` is not a fact (did you mean `release.date`?)");
    insta::assert_snapshot!(item("\"release.date\"", "\"home.status\""), @"pack/timing-fact base/items/bed/item.toml:9:16: `home.status` is not a date to count from (name a fact of type `date` that is not of a list entry)");
    insta::assert_snapshot!(item("\"bed-due\"", "\"bed-dew\""), @"pack/unknown-parameter base/items/bed/item.toml:9:41: `bed-dew` is not a parameter (did you mean `bed-due`?)");
    let number = base_with("parameters.toml", "unit = \"weeks\"", "unit = \"number\"");
    insta::assert_snapshot!(said([number]), @"pack/timing-parameter base/items/bed/item.toml:9:41: `bed-due` is not a length of time (name a parameter in days, weeks, months or years)");
}

#[test]
fn a_date_of_a_list_entry_is_no_date_to_count_from() {
    let facts = format!(
        "{}[\"trips[]\"]\ntype = \"list\"\nquestion = \"?\"\nholder = \"x\"\n[\"trips[].on\"]\ntype = \"date\"\nquestion = \"?\"\nholder = \"x\"\n",
        super::FACTS
    );
    let files = base_with("items/bed/item.toml", "\"release.date\"", "\"trips[].on\"");
    insta::assert_snapshot!(said([files.file("facts.toml", &facts)]), @"pack/timing-fact base/items/bed/item.toml:9:16: `trips[].on` is not a date to count from (name a fact of type `date` that is not of a list entry)");
}

#[test]
fn a_fact_stays_fresh_for_a_number_of_days() {
    insta::assert_snapshot!(fact("[\"a.b\"]\ntype = \"date\"\nquestion = \"?\"\nholder = \"x\"\nfresh_for = \"bed-dua\"\n"), @"pack/unknown-parameter base/facts.toml:16:13: `bed-dua` is not a parameter (did you mean `bed-due`?)");
    let months = base_with("parameters.toml", "unit = \"weeks\"", "unit = \"months\"");
    let facts = super::FACTS.replacen(
        "type = \"date\"",
        "type = \"date\"\nfresh_for = \"bed-due\"",
        1,
    );
    insta::assert_snapshot!(said([months.file("facts.toml", &facts)]), @"pack/fresh-for base/facts.toml:3:13: `bed-due` is not a number of days (name a parameter in days or weeks)");
}

#[test]
fn the_facts_of_an_entry_have_their_list() {
    insta::assert_snapshot!(fact("[\"children[].age\"]\ntype = \"integer\"\nquestion = \"?\"\nholder = \"x\"\n"), @r#"pack/entry-without-list base/facts.toml:12:2: the list `children[]` is not a fact (add `["children[]"]` with `type = "list"` and its question)"#);
}

#[test]
fn no_path_begins_with_another_whole_path() {
    insta::assert_snapshot!(fact("[\"home\"]\ntype = \"yes-no\"\nquestion = \"?\"\nholder = \"x\"\n"), @"pack/path-within-path base/facts.toml:6:2 and base/facts.toml:12:2 <a fact itself>: `home.status` begins with the whole path `home` (a fact has no facts under it; rename `home`)");
    insta::assert_snapshot!(fact("[\"home[]\"]\ntype = \"list\"\nquestion = \"?\"\nholder = \"x\"\n"), @"pack/path-within-path base/facts.toml:6:2 and base/facts.toml:12:2 <a fact itself>: `home.status` begins with the whole path `home[]` (a fact has no facts under it; rename `home[]`)");
}

#[test]
fn a_name_is_given_once_in_a_pack() {
    let files = base().file(
        "facts/more.toml",
        super::FACTS.split("\n\n").next().unwrap(),
    );
    insta::assert_snapshot!(said([files]), @"pack/defined-twice base/facts/more.toml:1:2 <defined again> and base/facts.toml:1:2 <here before>: the fact `release.date` is defined twice (keep one of them, or give one another name)");
    let twice = base_with(
        "pack.toml",
        "[[domain]]",
        "[[domain]]\nid = \"housing\"\ntitle = \"x\"\n[[domain]]",
    );
    insta::assert_snapshot!(said([twice]), @"pack/defined-twice base/pack.toml:11:6 <defined again> and base/pack.toml:8:6 <here before>: the domain `housing` is defined twice (keep one of them, or give one another name)");
}

#[test]
fn a_broken_definition_is_still_a_name_that_others_may_use() {
    let broken = base_with("facts.toml", "type = \"date\"", "type = \"day\"");
    insta::assert_snapshot!(said([broken]), @"document/unknown-word base/facts.toml:2:8: `type` holds a word that is not known here (did you mean `days`?)");
}
