//! Whatever a component does, it ends within its budget, says which it was and how it ended, and harms no other item.

use throughcare::{PackFiles, Planner};
use throughcare_model::{Finding, Status};

use crate::support::{finding, folder, item, plan};

/// Past its ten rules stands a number that panics, with a message that quotes the case.
const PANICS: i64 = 10;

const FACTS: &str = r#"
["release.date"]
type = "date"
question = "q"
holder = "h"
["home.status"]
type = "choice"
choices = ["confirmed", "promised", "none"]
question = "q"
holder = "h"
["home.unsafe"]
type = "yes-no"
question = "q"
holder = "h"
["home.shared"]
type = "yes-no"
question = "q"
holder = "h"
["health.care"]
type = "choice"
choices = ["open", "closed"]
question = "q"
holder = "h"
["money.debts"]
type = "integer"
question = "q"
holder = "h"
["money.balance"]
type = "decimal"
question = "q"
holder = "h"
["sentence.served"]
type = "days"
question = "q"
holder = "h"
["children[]"]
type = "list"
question = "q"
holder = "h"
["children[].carer"]
type = "choice"
choices = ["family", "nobody"]
question = "q"
holder = "h"
["children[].with_us"]
type = "yes-no"
question = "q"
holder = "h"
"#;

const CASE: &str = "[case]\nreference = \"A-17\"\n[home]\nstatus = \"confirmed\"\nunsafe = false\n";

/// A pack with two items that are one component, and an innocent script; a parameter says which rule it is.
fn planner(rule: i64) -> Planner {
    let plugin = folder("plugins/ten-rules");
    let record = std::fs::read_to_string(plugin.join("component.toml")).unwrap();
    let (_, digest) = record.split_once("sha256 = ").unwrap();
    let digest = digest.lines().next().unwrap();
    let parameter = |name: &str, unit: &str, value: &str| {
        format!(
            "[{name}]\ntitle = \"t\"\nunit = \"{unit}\"\n[[{name}.values]]\nvalue = {value}\nfrom = 2020-01-01\n\
             source = {{ instrument = \"I\", provision = \"s. 1\", verification = \"text\" }}\n"
        )
    };
    let parameters = [
        parameter("rule", "number", &rule.to_string()),
        parameter("lead", "days", "56"),
        parameter("future", "days", "7"),
        parameter("notice", "months", "1"),
        parameter("least", "percent", "50.50"),
        parameter("best", "text", "\"confirmed\""),
    ];
    let with_component = |title| format!("component = \"ten-rules\"\n{}", item(title));
    let pack = PackFiles::new("small")
        .file(
            "pack.toml",
            &format!(
                "id = \"small\"\ntitle = \"Small\"\nversion = \"1.0.0\"\nauthority = \"nobody\"\n\
                 in_force = {{ from = 2026-01-01 }}\n[[domain]]\nid = \"d\"\ntitle = \"D\"\n\
                 [instruments.I]\ntitle = \"An instrument\"\n[components]\nten-rules = {digest}\n"
            ),
        )
        .file("facts.toml", FACTS)
        .file("parameters.toml", &parameters.concat())
        .with_component(
            "components/ten-rules.wasm",
            std::fs::read(plugin.join("ten-rules.wasm")).unwrap(),
        )
        .file("items/innocent/item.toml", &item("Innocent"))
        .file(
            "items/innocent/rule.rhai",
            "fn met() { fact(\"home.status\") == \"confirmed\" }",
        )
        .file("items/under-test/item.toml", &with_component("Under test"));
    let planner = Planner::builder().pack(pack).build().unwrap();
    assert_eq!(planner.remarks(), [], "the pack is sound");
    planner
}

fn under_test(rule: i64) -> Finding {
    let planner = planner(rule);
    let first = plan(&planner, CASE);
    assert_eq!(
        first,
        plan(&planner, CASE),
        "the outcome is the same at every run"
    );
    assert_eq!(finding(&first, "innocent").status, Status::Met);
    finding(&first, "under-test").clone()
}

#[test]
fn a_component_answers_for_its_item_like_a_script() {
    let finding = under_test(0);
    assert_eq!(finding.status, Status::Met);
    let looked_at: Vec<&str> = finding.evidence.iter().map(|look| &*look.path).collect();
    assert_eq!(looked_at, ["home.status", "home.unsafe"]);
}

#[test]
fn a_component_that_panics_leaves_its_item_undetermined_with_component_function_and_cause() {
    let finding = under_test(PANICS);
    assert_eq!(finding.status, Status::Undetermined);
    let remark = finding
        .diagnostics
        .first()
        .expect("the finding says what went wrong");
    assert_eq!(remark.code.clone(), "component/panicked");
    for part in [
        "ten-rules.wasm`",
        "asked for `ask(met)`",
        "it panicked at `",
        "src/lib.rs` line ",
    ] {
        assert!(
            remark.message.to_string().contains(part),
            "{}",
            remark.message
        );
    }
    // The panic quotes the case; the plan does not.
    assert!(!remark.message.to_string().contains("confirmed"));
}

#[test]
fn packs_without_a_component_start_nothing_that_runs_components() {
    let planner = Planner::builder()
        .components_by(|| unreachable!("no pack here has a component"))
        .build()
        .unwrap();
    assert_eq!(
        plan(&planner, "[case]\nreference = \"A-17\"\n")
            .findings
            .len(),
        60
    );
}
