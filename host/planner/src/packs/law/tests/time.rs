//! What holds on a day.

use throughcare_model::{Date, Value};

use super::{DEROGATION, ITEM, PARAMETERS, RULE, base, base_with, day, land, law};
use crate::shown::shown;
use crate::{Law, PackFiles};

/// The second pack, in force from 2026 on, with another bed from 1 March to the end of that year.
fn derogating() -> Law {
    let parameter = DEROGATION.replace("item = \"bed\"", "parameter = \"bed-due\"");
    let pack = land(&format!("{DEROGATION}{parameter}"))
        .file(
            "items/bed/item.toml",
            &ITEM.replace("A bed", "A bed by the sea"),
        )
        .file("items/bed/rule.rhai", RULE)
        .file(
            "parameters.toml",
            &PARAMETERS.replace("value = 2", "value = 5"),
        );
    law([base(), pack])
}

fn titles(law: &Law, on: Date) -> Vec<&str> {
    law.items_on(on)
        .map(|(_, item)| item.title.as_str())
        .collect()
}

fn bed_due(law: &Law, on: Date) -> Option<Value> {
    let id = law.parameters().find("bed-due").unwrap();
    law.parameters_on(on).get(id).cloned()
}

#[test]
fn a_replacement_holds_while_its_derogation_does_both_ends_included() {
    let law = derogating();
    assert_eq!(titles(&law, day(2026, 2, 28)), ["A bed"]);
    assert_eq!(titles(&law, day(2026, 3, 1)), ["A bed by the sea"]);
    assert_eq!(titles(&law, day(2026, 12, 31)), ["A bed by the sea"]);
    assert_eq!(titles(&law, day(2027, 1, 1)), ["A bed"]);
}

#[test]
fn a_derogated_parameter_holds_while_its_derogation_does() {
    let law = derogating();
    assert_eq!(bed_due(&law, day(2026, 2, 28)), Some(Value::Days(14)));
    assert_eq!(bed_due(&law, day(2026, 3, 1)), Some(Value::Days(35)));
    assert_eq!(bed_due(&law, day(2027, 1, 1)), Some(Value::Days(14)));
}

#[test]
fn a_derogation_that_has_run_out_is_said() {
    let law = derogating();
    assert_eq!(law.derogations_on(day(2026, 12, 31)).count(), 2);
    assert_eq!(law.derogations_on(day(2027, 1, 1)).count(), 0);
    assert_eq!(law.expired_derogations(day(2027, 1, 1)).count(), 2);
    assert_eq!(shown(&law.remarks_on(day(2026, 12, 31))), "");
    insta::assert_snapshot!(shown(&law.remarks_on(day(2027, 1, 1))), @r"
    warning pack/derogation-ended land/pack.toml:8:1: the derogation from `bed` ran out on 2026-12-31, so the inherited text is used again (renew it, or take it and the item's folder out of the pack)
    warning pack/derogation-ended land/pack.toml:16:1: the derogation from `bed-due` ran out on 2026-12-31, so the inherited text is used again (renew it, or take it and the parameter out of the pack)
    ");
}

#[test]
fn a_derogation_that_is_renewed_has_not_run_out() {
    let renewed = DEROGATION
        .replace("2026-03-01", "2027-01-01")
        .replace("2026-12-31", "2027-12-31");
    let law = law([base(), land(&format!("{DEROGATION}{renewed}"))]);
    assert_eq!(shown(&law.remarks_on(day(2027, 6, 1))), "");
}

#[test]
fn a_derogation_without_a_folder_leaves_the_inherited_item() {
    let law = law([base(), land(DEROGATION)]);
    assert_eq!(titles(&law, day(2026, 6, 1)), ["A bed"]);
    let notice = law.derogations_on(day(2026, 6, 1)).next().unwrap().notice();
    assert_eq!(
        (notice.pack.as_str(), notice.from.as_str()),
        ("land", "bed")
    );
}

#[test]
fn a_pack_that_is_not_in_force_contributes_nothing_and_that_is_said() {
    let item = ITEM.replace("A bed", "A bunk");
    let pack = land("")
        .file("items/bunk/item.toml", &item)
        .file("items/bunk/rule.rhai", RULE);
    let law = law([base(), pack]);
    assert_eq!(titles(&law, day(2025, 12, 31)), ["A bed"]);
    assert_eq!(titles(&law, day(2026, 1, 1)), ["A bed", "A bunk"]);
    insta::assert_snapshot!(shown(&law.remarks_on(day(2025, 12, 31))), @"warning pack/not-in-force land/pack.toml:6:12: the pack `land` is not in force on the day of this plan and contributes nothing (plan for a day on which it is in force, or load another version of it)");
    assert_eq!(bed_due(&law, day(2019, 12, 31)), None);
}

#[test]
fn an_item_holds_in_its_own_time() {
    let time = "in_force = { from = 2026-02-01, until = 2026-02-28 }\n[timing]";
    let law = law([base_with("items/bed/item.toml", "[timing]", time)]);
    assert!(titles(&law, day(2026, 1, 31)).is_empty());
    assert_eq!(titles(&law, day(2026, 2, 28)).len(), 1);
    assert!(titles(&law, day(2026, 3, 1)).is_empty());
}

#[test]
fn units_of_time_are_held_as_days_and_months() {
    let held = |unit: &str| {
        let parameters = PARAMETERS.replace("weeks", unit);
        let law = law([base().file("parameters.toml", &parameters)]);
        bed_due(&law, day(2026, 1, 1)).unwrap()
    };
    assert_eq!(held("days"), Value::Days(2));
    assert_eq!(held("weeks"), Value::Days(14));
    assert_eq!(held("months"), Value::Months(2));
    assert_eq!(held("years"), Value::Months(24));
}

#[test]
fn numbers_of_one_parameter_are_all_of_one_kind() {
    let fee = "[fee]\ntitle = \"Fee\"\nunit = \"number\"\n\
               [[fee.values]]\nvalue = 2\nfrom = 2020-01-01\nuntil = 2020-12-31\nsource = { instrument = \"ERA\", verification = \"text\" }\n\
               [[fee.values]]\nvalue = 2.5\nfrom = 2021-01-01\nsource = { instrument = \"ERA\", verification = \"text\" }\n";
    let law = law([base().file("parameters/fee.toml", fee)]);
    let id = law.parameters().find("fee").unwrap();
    let on = |year| {
        law.parameter_on(id, day(year, 6, 1))
            .unwrap()
            .value
            .to_string()
    };
    assert_eq!((on(2020).as_str(), on(2021).as_str()), ("2", "2.5"));
    let kinds = law
        .parameters()
        .get(id)
        .unwrap()
        .values
        .iter()
        .map(|dated| dated.value.kind());
    assert!(
        kinds
            .collect::<Vec<_>>()
            .windows(2)
            .all(|pair| pair[0] == pair[1])
    );
}

#[test]
fn items_are_ordered_by_heading_then_stage_then_name() {
    let add = |files: PackFiles, id: &str, stage: &str, domain: &str| {
        let text = ITEM
            .replace("A bed", id)
            .replace("pre-release", stage)
            .replace("\"housing\"", domain);
        files
            .file(&format!("items/{id}/item.toml"), &text)
            .file(&format!("items/{id}/rule.rhai"), RULE)
    };
    let files = base_with(
        "pack.toml",
        "[[domain]]",
        "[[domain]]\nid = \"money\"\ntitle = \"Money\"\n[[domain]]",
    );
    let files = add(files, "zebra", "reception", "\"housing\"");
    let files = add(files, "apple", "release", "\"housing\"");
    let files = add(files, "purse", "release", "\"money\"");
    assert_eq!(
        titles(&law([files]), day(2026, 1, 1)),
        ["purse", "zebra", "A bed", "apple"]
    );
}
