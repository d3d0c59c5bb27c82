//! Packs that inherit: what is found, in which order, and what may not be said twice.

use std::path::Path;

use throughcare_model::Value;

use super::{BASE, DEROGATION, FACTS, ITEM, LAND, PARAMETERS, RULE, base, day, land, law, said};
use crate::scratch::Scratch;
use crate::shown::{refused, shown};
use crate::{Law, PackFiles, PackSource, PackTest};

fn with_bed(pack: PackFiles) -> PackFiles {
    pack.file(
        "items/bed/item.toml",
        &ITEM.replace("A bed", "A bed by the sea"),
    )
    .file("items/bed/rule.rhai", RULE)
}

/// A third pack, which inherits from the second.
fn town(more: &str) -> PackFiles {
    let text = LAND
        .replace("\"land\"", "\"town\"")
        .replace("\"base\"", "\"land\"");
    PackFiles::new("town").file("pack.toml", &format!("{text}{more}"))
}

#[test]
fn parents_come_first_however_packs_are_given() {
    let law = law([town(""), land(""), base()]);
    let ids: Vec<&str> = law.packs().iter().map(|pack| pack.id.as_str()).collect();
    assert_eq!(ids, ["base", "land", "town"]);
}

#[test]
fn a_pack_may_use_what_it_inherits() {
    let item = ITEM.replace("A bed", "A bunk");
    let pack = land("")
        .file("items/bunk/item.toml", &item)
        .file("items/bunk/rule.rhai", RULE);
    assert_eq!(law([base(), pack]).items().len(), 2);
}

#[test]
fn a_pack_that_is_not_there_is_named_where_it_is_inherited() {
    insta::assert_snapshot!(said([land("")]), @"pack/inherits-missing land/pack.toml:5:12 <not found>: the inherited pack `base` is not there (put its folder beside this one, or give it too)");
}

#[test]
fn what_may_stand_in_a_missing_pack_is_not_called_unknown() {
    let pack = land("")
        .file("items/bunk/item.toml", ITEM)
        .file("items/bunk/rule.rhai", RULE);
    insta::assert_snapshot!(said([pack]), @"pack/inherits-missing land/pack.toml:5:12 <not found>: the inherited pack `base` is not there (put its folder beside this one, or give it too)");
}

#[test]
fn a_name_that_leads_out_of_the_folder_of_packs_is_not_followed() {
    let pack = PackFiles::new("land").file("pack.toml", &LAND.replace("\"base\"", "\"../base\""));
    insta::assert_snapshot!(said([pack]), @r"
    pack/bad-name land/pack.toml:5:12: `../base` is not a name (write lower-case words joined by hyphens: `base`)
    pack/inherits-missing land/pack.toml:5:12 <not found>: the inherited pack `../base` is not there (put its folder beside this one, or give it too)
    ");
}

#[test]
fn packs_that_inherit_in_a_circle_are_told_the_way_round() {
    let base = PackFiles::new("base").file(
        "pack.toml",
        &BASE.replace("in_force", "inherits = \"town\"\nin_force"),
    );
    insta::assert_snapshot!(said([base, land(""), town("")]), @"pack/inherits-in-circle land/pack.toml:5:12 <back to the beginning>: packs inherit in a circle: `base` from `town` from `land` from `base` (a base pack inherits from none; take `inherits` out of one of them)");
}

#[test]
fn two_packs_of_one_name_are_refused() {
    insta::assert_snapshot!(said([base(), base()]), @"pack/given-twice base/pack.toml:1:6 <a second one> and base/pack.toml:1:6 <the first>: two packs call themselves `base` (give one of them another `id`, or leave it out)");
}

#[test]
fn nothing_inherited_is_defined_again_without_a_derogation() {
    let pack = with_bed(land(
        "[[domain]]\nid = \"housing\"\ntitle = \"x\"\n[instruments.ERA]\ntitle = \"Another Act\"\n",
    ))
    .file("parameters.toml", PARAMETERS)
    .file("facts.toml", FACTS.split("\n\n").next().unwrap());
    insta::assert_snapshot!(said([base(), pack]), @r#"
    pack/redefined land/facts.toml:1:2 <defined again> and base/facts.toml:1:2 <here before>: the fact `release.date` is inherited from `base` (choose another name; only items, options and parameters can be departed from)
    pack/redefined land/items/bed/item.toml:1:1 <defined again> and base/items/bed/item.toml:1:1 <here before>: the item `bed` is inherited from `base` (declare a `[[derogation]]` with `item = "bed"`, or choose another name)
    pack/redefined land/pack.toml:8:6 <defined again> and base/pack.toml:8:6 <here before>: the domain `housing` is inherited from `base` (choose another name; only items, options and parameters can be departed from)
    pack/redefined land/pack.toml:10:14 <defined again> and base/pack.toml:11:14 <here before>: the instrument `ERA` is inherited from `base` (choose another name; only items, options and parameters can be departed from)
    pack/redefined land/parameters.toml:1:2 <defined again> and base/parameters.toml:1:2 <here before>: the parameter `bed-due` is inherited from `base` (declare a `[[derogation]]` with `parameter = "bed-due"`, or choose another name)
    "#);
}

#[test]
fn the_same_instrument_may_be_named_again() {
    let pack = land("[instruments.ERA]\ntitle = \"Example Release Act\"\n");
    assert_eq!(law([base(), pack]).instruments().len(), 1);
}

#[test]
fn a_derogation_that_matches_nothing_is_an_error() {
    let pack = land(&DEROGATION.replace("\"bed\"", "\"bad\""));
    insta::assert_snapshot!(said([base(), pack]), @"pack/derogation-matches-nothing land/pack.toml:9:8 <matches nothing>: no item `bad` is inherited (did you mean `bed`?)");
    let own = PackFiles::new("base").file("pack.toml", &format!("{BASE}{DEROGATION}"));
    insta::assert_snapshot!(said([own]), @"pack/derogation-matches-nothing base/pack.toml:15:8 <matches nothing>: no item `bed` is inherited (take the derogation away; what is a pack's own needs none)");
}

#[test]
fn two_derogations_from_one_thing_do_not_hold_on_one_day() {
    let pack = with_bed(land(&format!("{DEROGATION}{DEROGATION}")));
    insta::assert_snapshot!(said([base(), pack]), @"pack/derogations-overlap land/pack.toml:16:1 and land/pack.toml:8:1 <and here>: two derogations from `bed` hold on the same day (let one end before the other begins, or keep one of them)");
}

#[test]
fn two_packs_of_one_chain_do_not_both_replace_one_item_at_one_time() {
    let packs = [
        base(),
        with_bed(land(DEROGATION)),
        with_bed(town(DEROGATION)),
    ];
    insta::assert_snapshot!(said(packs), @"pack/packs-disagree town/pack.toml:8:1 and land/pack.toml:8:1 <and here>: the packs `land` and `town` both put something in the place of `bed` (let one end before the other begins, or keep one of them)");
    let later = DEROGATION
        .replace("2026-03-01", "2027-01-01")
        .replace("2026-12-31", "2027-12-31");
    law([base(), with_bed(land(DEROGATION)), with_bed(town(&later))]);
}

#[test]
fn two_packs_side_by_side_do_not_define_one_name() {
    let facts = "[\"a.b\"]\ntype = \"date\"\nquestion = \"?\"\nholder = \"x\"\n";
    let other = LAND.replace("\"land\"", "\"isle\"");
    let isle = PackFiles::new("isle")
        .file("pack.toml", &other)
        .file("facts.toml", facts);
    insta::assert_snapshot!(said([base(), land("").file("facts.toml", facts), isle]), @"pack/packs-disagree isle/facts.toml:1:2 <defined again> and land/facts.toml:1:2 <here before>: the packs `land` and `isle` both define the fact `a.b`, and neither inherits from the other (use one of the packs, or give one of the two another name)");
}

#[test]
fn a_derogation_does_not_change_what_is_counted() {
    let pack = land(&DEROGATION.replace("item = \"bed\"", "parameter = \"bed-due\""))
        .file("parameters.toml", &PARAMETERS.replace("weeks", "months"));
    insta::assert_snapshot!(said([base(), pack]), @"pack/kind-differs land/parameters.toml:1:2: `bed-due` is a number of months here, and inherited as a number of days (a derogation may change the value, not what is counted)");
}

#[test]
fn an_inherited_pack_is_found_beside_the_folder_that_inherits_it() {
    let folder = Scratch::new("beside");
    folder.write("base/pack.toml", BASE);
    folder.write("land/pack.toml", LAND);
    let law = Law::load([PackSource::Folder(folder.path("land"))])
        .unwrap()
        .value;
    assert_eq!(law.packs().len(), 2);
}

#[test]
fn a_pack_is_called_as_those_that_inherit_it_call_it() {
    let folder = Scratch::new("differs");
    folder.write("base/pack.toml", &BASE.replace("\"base\"", "\"bass\""));
    folder.write("land/pack.toml", LAND);
    let said = refused(Law::load([PackSource::Folder(folder.path("land"))]));
    insta::assert_snapshot!(folder.hide(&said), @"pack/id-differs …/base/pack.toml:1:6 and …/land/pack.toml:5:12 <inherited by the other name>: the pack in `base` calls itself `bass` (let the folder, the `id` and `inherits` agree)");
}

#[test]
fn the_base_pack_is_loaded_when_none_is_named_or_its_absence_is_said() {
    match (Law::embedded(), PackFiles::embedded("kyoto")) {
        (Ok(law), Some(files)) => {
            assert_eq!(law.value.packs()[0].digest, files.digest());
            assert_eq!(shown(&law.remarks), "");
        }
        (Err(errors), None) => assert!(shown(&errors).starts_with("pack/no-base")),
        (Err(errors), Some(_)) => panic!("{}", shown(&errors)),
        (Ok(_), None) => panic!("a pack was loaded from nowhere"),
    }
}

/// The example that authors copy must be without a fault, and its derogations must do what they say.
#[test]
fn example_land_is_a_good_example() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies/example-land");
    let loaded = Law::load([PackSource::Folder(folder)]);
    if PackFiles::embedded("kyoto").is_none() {
        let codes: Vec<&str> = loaded
            .unwrap_err()
            .iter()
            .map(|error| error.code.0)
            .collect();
        assert_eq!(codes, ["pack/inherits-missing"]);
        return;
    }
    let law = loaded.unwrap_or_else(|errors| panic!("{}", shown(&errors)));
    assert_eq!(shown(&law.remarks), "");
    let law = law.value;
    let hour = |on| {
        let mut items = law.items_on(on).map(|(_, item)| item);
        let item = items.find(|item| item.id == "release-at-a-workable-hour");
        item.unwrap().pack.clone()
    };
    assert_eq!(hour(day(2027, 12, 31)), "example-land");
    assert_eq!(hour(day(2028, 1, 1)), "kyoto");
    let search = law.parameters().find("housing-search-opens").unwrap();
    let opens = |on| law.parameter_on(search, on).unwrap().value.clone();
    assert_eq!(opens(day(2027, 12, 31)), Value::Days(182));
    assert_ne!(opens(day(2028, 1, 1)), Value::Days(182));
    for item in law
        .items()
        .iter()
        .filter(|item| item.pack == "example-land")
    {
        let tests = PackTest::read(item.tests.as_ref().unwrap(), law.vocabulary());
        assert!(
            tests
                .unwrap_or_else(|errors| panic!("{}", shown(&errors)))
                .value
                .len()
                > 5
        );
    }
}
