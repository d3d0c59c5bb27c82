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
    insta::assert_snapshot!(said([with_reform("short", "[parameters]\nbed-deu = 1\nbed-due = \"x\"\n[without]\nitems = [\"bde\"]\noptions = [\"hostel\"]\nderived = [\"x\"]\n[with]\nitems = [\"bed\"]\n")]), @r#"
    pack/unknown-parameter base/reforms/short.toml:5:1: `bed-deu` is not a parameter (did you mean `bed-due`?)
    pack/wrong-value base/reforms/short.toml:6:11: this is not a value in `weeks` (write a whole number, not below nought)
    pack/unknown-rule base/reforms/short.toml:8:10: no item is called `bde` (did you mean `bed`?)
    pack/unknown-rule base/reforms/short.toml:9:12: no option is called `hostel` (name a rule of this pack, or of one it inherits)
    pack/unknown-rule base/reforms/short.toml:10:12: no derivation is called `x` (name a rule of this pack, or of one it inherits)
    pack/holds-without-reform base/reforms/short.toml:12:10: the item `bed` does not wait for this reform (write `only_under = "short"` in it, or take it out of `[with]`)
    "#);
    insta::assert_snapshot!(said([with_reform("short", "[parameters]\nbed-due = 1\n").file("items/tent/item.toml", &format!("only_under = \"shrot\"\n{ITEM}")).file("items/tent/rule.rhai", RULE)]), @"pack/unknown-reform base/items/tent/item.toml:1:14: no reform is called `shrot` (did you mean `short`?)");
    insta::assert_snapshot!(said([base().file("reforms/short.toml", HEAD)]), @"pack/reform-changes-nothing base/reforms/short.toml:1:1: the reform changes nothing (add `[parameters]`, `[without]` or `[with]`)");
    insta::assert_snapshot!(said([with_reform("short", "[parameters]\nbed-due = 1\n"), land("").file("reforms/short.toml", &format!("{HEAD}[parameters]\nbed-due = 2\n"))]), @"pack/redefined land/reforms/short.toml:1:1 <defined again> and base/reforms/short.toml:1:1 <here before>: the reform `short` is inherited from `base` (choose another name; only items, options and parameters can be departed from)");
}

#[test]
fn an_unknown_reform_is_told_with_what_was_meant() {
    let law = law([with_reform("short", "[parameters]\nbed-due = 1\n")]);
    insta::assert_snapshot!(refused(law.clone().under(&["shrot"])), @"reform/unknown : no reform is called `shrot` (did you mean `short`?)");
    insta::assert_snapshot!(refused(law.under(&["summer-time"])), @"reform/unknown : no reform is called `summer-time` (`throughcare list reforms` names them all)");
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
    insta::assert_snapshot!(refused(law.clone().under(&["short", "long"])), @"reform/disagree base/reforms/long.toml:5:1 and base/reforms/short.toml:5:1 <and here>: two reforms set `bed-due` differently (run one of them)");
    insta::assert_snapshot!(refused(law.clone().under(&["no-tents", "short"])), @"reform/disagree : the item `tent` is brought in by `short` and taken out by another reform (run one of them)");
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
    insta::assert_snapshot!(said([base.clone(), land("")]), @r#"pack/redefined land/options/hostel/option.toml:1:1 <defined again> and base/options/hostel/option.toml:1:1 <here before>: the option `hostel` is inherited from `base` (declare a `[[derogation]]` with `option = "hostel"`, or choose another name)"#);
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
    insta::assert_snapshot!(said([pack]), @r#"
    document/missing-key base/options/empty/option.toml:1:1 <not in here>: `option.toml` needs `domain` (add `domain = "…"`)
    document/missing-key base/options/empty/option.toml:1:1 <not in here>: `option.toml` needs `question` (add `question = "…"`)
    document/missing-key base/options/empty/option.toml:1:1 <not in here>: `option.toml` needs `why` (add `why = "…"`)
    document/missing-key base/options/empty/option.toml:1:1 <not in here>: `option.toml` needs `who` (add `who = ["…"]`)
    pack/option-without-source base/options/empty/option.toml:1:1: the option cites nothing that it rests on (add `[[sources]]` with `instrument` and `verification`)
    pack/option-without-requirement base/options/empty/option.toml:1:1: the option requires nothing (add `[[requirements]]` with `id`, `title`, `met` and `unmet`)
    pack/option-without-rule base/options/empty/rule.rhai:1:1: the option `empty` has no rule (add `rule.rhai` with a function for each requirement and state)
    pack/option-without-source base/options/hostel/option.toml:1:1: the option cites nothing that it rests on (add `[[sources]]` with `instrument` and `verification`)
    pack/unknown-domain base/options/hostel/option.toml:2:10: no pack has the domain `housnig` (did you mean `housing`?)
    pack/option-with-component base/options/hostel/option.toml:6:13: an option cannot be answered by a component (write the predicates in `rule.rhai`)
    pack/unknown-fact base/options/hostel/option.toml:7:18: `release.dat` is not a fact (did you mean `release.date`?)
    pack/unknown-near-miss base/options/hostel/option.toml:8:16: `rom` is not a requirement that can fail (did you mean `room`?)
    pack/unknown-near-miss base/options/hostel/option.toml:8:23: `seen` is not a requirement that can fail (name a requirement that a rule answers)
    pack/near-in-vain base/options/hostel/option.toml:10:6: `room` has a sentence for `near`, and is not a near miss (add `room` to `near_misses`, or take the sentence away)
    document/missing-key base/options/hostel/option.toml:15:1 <not in here>: a requirement needs `unmet` (add `unmet = "…"`)
    pack/requirement-named-twice base/options/hostel/option.toml:16:6: two requirements or states are called `room` (give one of them another name)
    pack/requirement-name-taken base/options/hostel/option.toml:20:6: `near` is the name of another function of the rule (give it another name)
    pack/unknown-instrument base/options/hostel/option.toml:24:25: no pack names the instrument `ERB` (did you mean `ERA`?)
    pack/human-only-with-answer base/options/hostel/option.toml:29:10: what only a person can check never fails by itself (take it away, or take `human_only` away)
    pack/bad-name base/options/hostel/option.toml:31:6: `Moved In` is not a name (write lower-case words joined by hyphens: `moved-in`)
    warning pack/stray-file base/options/hostel/test.toml:1:1: nothing reads `options/hostel/test.toml` (did you mean `tests.toml`?)
    warning pack/stray-file base/reforms/old/x.toml:1:1: nothing reads `reforms/old/x.toml` (`policies/README.md` lists the files of a pack)
    "#);
}
