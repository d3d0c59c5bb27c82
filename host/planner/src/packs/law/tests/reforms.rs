//! Reforms: what they change, and what is said when something is wrong with them.

use throughcare_model::Value;

use super::{ITEM, RULE, base, day, land, law, said};
use crate::PackFiles;
use crate::packs::{Law, RuleKind};
use crate::shown::{refused, shown};

const HEAD: &str = "title = \"Shorter search\"\nwhy = \"w\"\n\
    source = { instrument = \"ERA\", provision = \"s. 9\", verification = \"text\" }\n";

fn with_reform(id: &str, says: &str) -> PackFiles {
    base().file(&format!("reforms/{id}.toml"), &format!("{HEAD}{says}"))
}

fn under(law: &Law, reforms: &[&str]) -> Law {
    let run = law.clone().under(reforms);
    run.unwrap_or_else(|errors| panic!("{}", shown(&errors)))
}

fn bed_due(law: &Law, year: i16) -> Option<Value> {
    let id = law.parameters().find("bed-due").unwrap();
    let dated = law.parameter_on(id, day(year, 6, 1));
    dated.map(|dated| dated.value.clone())
}

#[test]
fn a_reform_sets_a_parameter_on_every_day_in_the_unit_of_the_parameter() {
    let law = law([with_reform("short", "[parameters]\nbed-due = 1\n")]);
    assert_eq!(bed_due(&law, 2026), Some(Value::Days(14)));
    assert_eq!(bed_due(&law, 2019), None, "no value is in force");
    let reformed = under(&law, &["short"]);
    for year in [1999, 2019, 2026, 2050] {
        assert_eq!(bed_due(&reformed, year), Some(Value::Days(7)));
    }
    assert_eq!(reformed.running().count(), 1);
    assert_eq!(bed_due(&under(&reformed, &[]), 2026), Some(Value::Days(14)));
}

#[test]
fn a_reform_takes_a_rule_out_and_brings_another_in() {
    let pack = with_reform(
        "short",
        "[without]\nitems = [\"bed\"]\n[with]\nitems = [\"tent\"]\n",
    )
    .file(
        "items/tent/item.toml",
        &format!("only_under = \"short\"\n{ITEM}"),
    )
    .file("items/tent/rule.rhai", RULE);
    let law = law([pack]);
    let items = |law: &Law| -> Vec<String> {
        let items = law.items_on(day(2026, 6, 1));
        items.map(|(_, item)| item.id.clone()).collect()
    };
    assert_eq!(items(&law), ["bed"]);
    assert_eq!(items(&under(&law, &["short"])), ["tent"]);
}

#[test]
fn what_a_reform_names_is_there() {
    insta::assert_snapshot!(said([with_reform("short", "[parameters]\nbed-deu = 1\nbed-due = \"x\"\n[without]\nitems = [\"bde\"]\noptions = [\"hostel\"]\nderived = [\"x\"]\n[with]\nitems = [\"bed\"]\n")]), @"");
    insta::assert_snapshot!(said([with_reform("short", "[parameters]\nbed-due = 1\n").file("items/tent/item.toml", &format!("only_under = \"shrot\"\n{ITEM}")).file("items/tent/rule.rhai", RULE)]), @"");
    insta::assert_snapshot!(said([base().file("reforms/short.toml", HEAD)]), @"");
    insta::assert_snapshot!(said([with_reform("short", "[parameters]\nbed-due = 1\n"), land("").file("reforms/short.toml", &format!("{HEAD}[parameters]\nbed-due = 2\n"))]), @"");
}

#[test]
fn an_unknown_reform_is_told_with_what_was_meant() {
    let law = law([with_reform("short", "[parameters]\nbed-due = 1\n")]);
    insta::assert_snapshot!(refused(law.clone().under(&["shrot"])), @"");
    insta::assert_snapshot!(refused(law.under(&["summer-time"])), @"");
}

#[test]
fn reforms_that_disagree_are_not_run_together() {
    let one = with_reform(
        "short",
        "[parameters]\nbed-due = 1\n[with]\nitems = [\"tent\"]\n",
    )
    .file(
        "items/tent/item.toml",
        &format!("only_under = \"short\"\n{ITEM}"),
    )
    .file("items/tent/rule.rhai", RULE);
    let pack = one
        .file(
            "reforms/long.toml",
            &format!("{HEAD}[parameters]\nbed-due = 4\n"),
        )
        .file(
            "reforms/same.toml",
            &format!("{HEAD}[parameters]\nbed-due = 1\n"),
        )
        .file(
            "reforms/no-tents.toml",
            &format!("{HEAD}[without]\nitems = [\"tent\"]\n"),
        );
    let law = law([pack]);
    insta::assert_snapshot!(refused(law.clone().under(&["short", "long"])), @"");
    insta::assert_snapshot!(refused(law.clone().under(&["no-tents", "short"])), @"");
    assert_eq!(
        bed_due(&under(&law, &["short", "same", "short"]), 2026),
        Some(Value::Days(7))
    );
}

#[test]
fn an_option_can_be_departed_from_as_an_item_can() {
    let option = |title: &str| {
        format!(
            "title = \"{title}\"\ndomain = \"housing\"\nquestion = \"q\"\nwhy = \"w\"\nwho = [\"x\"]\n\
             [[requirements]]\nid = \"room\"\ntitle = \"t\"\nmet = \"m\"\nunmet = \"u\"\n\
             [[sources]]\ninstrument = \"ERA\"\nverification = \"text\"\n"
        )
    };
    let rule = "fn room() { fact(\"home.status\") == \"confirmed\" }";
    let base = base()
        .file("options/hostel/option.toml", &option("A hostel"))
        .file("options/hostel/rule.rhai", rule);
    let derogation = super::DEROGATION.replace("item = \"bed\"", "option = \"hostel\"");
    let land = |derogation: &str| {
        land(derogation)
            .file("options/hostel/option.toml", &option("A hostel by the sea"))
            .file("options/hostel/rule.rhai", rule)
    };
    insta::assert_snapshot!(said([base.clone(), land("")]), @"");
    let law = law([base, land(&derogation)]);
    let titles = |month, date| -> Vec<String> {
        let options = law.options_on(day(2026, month, date));
        options.map(|(_, option)| option.title.clone()).collect()
    };
    assert_eq!(titles(2, 28), ["A hostel"]);
    assert_eq!(titles(3, 1), ["A hostel by the sea"]);
    assert_eq!(RuleKind::Option.word(), "option");
}

#[test]
fn everything_that_is_wrong_with_an_option_is_told_at_its_line() {
    let manifest = "title = \"A hostel\"\ndomain = \"housnig\"\nquestion = \"q\"\nwhy = \"w\"\nwho = [\"x\"]\n\
        component = \"hostel\"\nopens = { from = \"release.dat\" }\nnear_misses = [\"rom\", \"seen\"]\n\
        [[requirements]]\nid = \"room\"\ntitle = \"t\"\nmet = \"m\"\nunmet = \"u\"\nnear = \"n\"\n\
        [[requirements]]\nid = \"room\"\ntitle = \"t\"\nmet = \"m\"\n\
        [[requirements]]\nid = \"near\"\ntitle = \"t\"\nmet = \"m\"\nunmet = \"u\"\nsource = { instrument = \"ERB\", verification = \"text\" }\n\
        [[requirements]]\nid = \"seen\"\ntitle = \"t\"\nhuman_only = true\nreason = \"R\"\n\
        [[states]]\nid = \"Moved In\"\ntitle = \"t\"\n";
    let pack = base()
        .file("options/hostel/option.toml", manifest)
        .file("options/hostel/rule.rhai", "")
        .file("options/hostel/test.toml", "")
        .file("options/empty/option.toml", "title = \"x\"\n")
        .file("reforms/old/x.toml", "");
    insta::assert_snapshot!(said([pack]), @"");
}
