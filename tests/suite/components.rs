//! Components in packs: as good as scripts, as well boxed in, and one that fails harms nobody else.

use proptest::prelude::*;
use throughcare::{Budget, PackFiles, Planner, PlannerBuilder};
use throughcare_model::{FactState, PlanRemark, ReleasePlan, Status};

use crate::support::{finding, folder, plan};

const MANIFEST: &str = "id = \"small\"\ntitle = \"Small\"\nversion = \"1.0.0\"\nauthority = \"nobody\"\n\
    in_force = { from = 2026-01-01 }\n[[domain]]\nid = \"d\"\ntitle = \"D\"\n\
    [instruments.I]\ntitle = \"An instrument\"\n";

const SOURCES: &str = "[[sources]]\ninstrument = \"I\"\nverification = \"text\"\n";

fn item(more: &str) -> String {
    format!(
        "title = \"t\"\ndomain = \"d\"\nstage = \"custody\"\nquestion = \"q\"\nwhy = \"w\"\nwho = [\"x\"]\n{more}\n{SOURCES}"
    )
}

fn fact(path: &str, kind: &str) -> String {
    format!("[\"{path}\"]\ntype = \"{kind}\"\nquestion = \"q\"\nholder = \"h\"\n")
}

fn parameter(name: &str, unit: &str, value: &str) -> String {
    format!(
        "[{name}]\ntitle = \"t\"\nunit = \"{unit}\"\n[[{name}.values]]\nvalue = {value}\nfrom = 2000-01-01\n\
         source = {{ instrument = \"I\", verification = \"text\" }}\n"
    )
}

/// A committed component, and the digest of its record in the folder of its source.
fn component(source: &str, file: &str) -> (Vec<u8>, String) {
    let bytes = std::fs::read(folder("..").join(file)).unwrap();
    let record = folder("..").join(source).join("component.toml");
    let record = std::fs::read_to_string(record).unwrap();
    let (_, rest) = record.split_once("sha256 = \"").unwrap();
    (bytes, rest.split('"').next().unwrap().to_owned())
}

fn with_component(pack: PackFiles, source: &str, file: &str) -> PackFiles {
    let (bytes, digest) = component(source, file);
    let name = source.rsplit('/').next().unwrap();
    let manifest = format!("{MANIFEST}[components]\n{name} = \"{digest}\"\n");
    pack.file("pack.toml", &manifest)
        .with_component(&format!("components/{name}.wasm"), bytes)
}

/// A pack of an item whose rule is one of ten in a component, and an innocent one beside it.
fn ten_rules(rule: u32) -> PlannerBuilder {
    let facts = [
        ("release.date", "date"),
        ("home.status", "text"),
        ("home.unsafe", "yes-no"),
        ("home.shared", "yes-no"),
        ("health.care", "text"),
        ("money.debts", "integer"),
        ("money.balance", "decimal"),
        ("sentence.served", "days"),
        ("children[]", "list"),
        ("children[].carer", "text"),
        ("children[].with_us", "yes-no"),
    ];
    let parameters = [
        ("rule", "number", rule.to_string()),
        ("lead", "days", "56".to_owned()),
        ("future", "days", "7".to_owned()),
        ("notice", "months", "1".to_owned()),
        ("least", "percent", "50.5".to_owned()),
        ("best", "text", "\"confirmed\"".to_owned()),
    ];
    let pack = PackFiles::new("small")
        .file(
            "facts.toml",
            &facts.map(|(path, kind)| fact(path, kind)).concat(),
        )
        .file(
            "parameters.toml",
            &parameters
                .map(|(name, unit, value)| parameter(name, unit, &value))
                .concat(),
        )
        .file(
            "items/under-test/item.toml",
            &item("component = \"ten-rules\""),
        )
        .file("items/innocent/item.toml", &item(""))
        .file(
            "items/innocent/rule.rhai",
            "fn met() { fact(\"home.status\") == \"ZEBRA\" }",
        );
    Planner::builder().pack(with_component(
        pack,
        "tests/plugins/ten-rules",
        "tests/plugins/ten-rules/ten-rules.wasm",
    ))
}

/// Plans a case twice, and returns what is said of the component's item once the other is found unharmed.
fn trouble(builder: PlannerBuilder) -> PlanRemark {
    let planner = builder.build().unwrap();
    let case = "[case]\nreference = \"A-17\"\n[home]\nstatus = \"ZEBRA\"\n";
    let first = plan(&planner, case);
    assert_eq!(
        first,
        plan(&planner, case),
        "the outcome is the same at every run"
    );
    assert_eq!(finding(&first, "innocent").status, Status::Met);
    let finding = finding(&first, "under-test");
    assert_eq!(finding.status, Status::Undetermined);
    finding.diagnostics[0].clone()
}

#[test]
fn a_component_answers_for_its_item() {
    let planner = ten_rules(0).build().unwrap();
    let said = plan(
        &planner,
        "[case]\nreference = \"A-17\"\n[home]\nstatus = \"confirmed\"\nunsafe = false\n",
    );
    assert_eq!(finding(&said, "under-test").status, Status::Met);
    assert_eq!(planner.remarks(), []);
}

#[test]
fn a_component_that_panics_is_named_with_its_function_and_cause_and_quotes_nobody() {
    let remark = trouble(ten_rules(10));
    assert_eq!(remark.code, "component/panicked");
    for part in ["small/components/ten-rules.wasm", "ask(met)", "panicked"] {
        assert!(
            remark.message.to_string().contains(part),
            "{}",
            remark.message
        );
    }
    assert!(
        !remark.message.to_string().contains("ZEBRA"),
        "{}",
        remark.message
    );
}

#[test]
fn a_component_that_works_without_end_is_stopped_by_its_fuel() {
    let budget = Budget {
        fuel: 10_000,
        ..Budget::default()
    };
    // Describing itself takes fuel too; what stops here is found when the pack is loaded.
    let remark = trouble(ten_rules(0).budget(budget));
    assert_eq!(remark.code, "component/budget-spent");
    assert!(
        remark.message.to_string().contains("ten-rules.wasm"),
        "{}",
        remark.message
    );
}

const DERIVED: [(&str, &str); 4] = [
    ("release.date", "date"),
    ("release.on_working_day", "yes-no"),
    ("release.last_working_day", "date"),
    ("release.hand_in_by", "date"),
];

const PROVIDES: &str = "\"release.on_working_day\", \"release.last_working_day\"";

/// A pack of two items that read what the derivation `days` provides.
fn days(derivation: &str, lead: &str, pack: PackFiles) -> Planner {
    let parameters = [
        parameter("public-holidays", "dates", "[2000-01-03]"),
        parameter("office-lead-time", "number", lead),
        parameter("one-day", "days", "1"),
    ];
    let manifest = format!("title = \"t\"\nwhy = \"w\"\n{derivation}\n{SOURCES}");
    let pack = pack
        .file("facts.toml", &DERIVED.map(|(path, kind)| fact(path, kind)).concat())
        .file("parameters.toml", &parameters.concat())
        .file("derived/days/derived.toml", &manifest)
        .file("items/open/item.toml", &item(""))
        .file("items/open/rule.rhai", "fn met() { fact(\"release.on_working_day\") }")
        .file("items/soon/item.toml", &item(""))
        .file(
            "items/soon/rule.rhai",
            "fn met() { fact(\"release.last_working_day\") > as_of() and fact(\"release.on_working_day\") }",
        );
    Planner::builder().pack(pack).build().unwrap()
}

fn by_component(lead: &str) -> Planner {
    let pack = with_component(
        PackFiles::new("small"),
        "plugins/working-days",
        "policies/example-land/components/working-days.wasm",
    );
    let provides = format!("provides = [{PROVIDES}, \"release.hand_in_by\"]");
    let manifest = format!("{provides}\ncomponent = \"working-days\"");
    days(&manifest, lead, pack)
}

/// The same in the script language, which knows weekdays and no holidays.
fn by_script() -> Planner {
    let script = r#"
        fn derive() {
            let day = fact("release.date");
            let one = parameter("one-day");
            provide("release.on_working_day", not one_of(weekday(day), ["saturday", "sunday"]));
            let last = day - one;
            if is_yes(weekday(last) == "sunday") { last = last - one; }
            if is_yes(weekday(last) == "saturday") { last = last - one; }
            provide("release.last_working_day", last);
        }
    "#;
    let pack = PackFiles::new("small")
        .file("pack.toml", MANIFEST)
        .file("derived/days/rule.rhai", script);
    days(&format!("provides = [{PROVIDES}]"), "3", pack)
}

/// The findings, and what both derivations provide, with evidence and needs; steps are each engine's own words.
fn seen(mut plan: ReleasePlan) -> (Vec<throughcare_model::Finding>, Vec<String>) {
    for finding in &mut plan.findings {
        // On which day a component turns cannot be told; a script that does not ask for the day never does.
        finding.turns.clear();
        forget_steps(&mut finding.because);
    }
    let derived = &plan.derived[0];
    let facts = derived
        .facts
        .iter()
        .filter(|fact| PROVIDES.contains(&fact.path));
    let facts = facts.map(|fact| {
        format!(
            "{} {:?} {:?} {:?}",
            fact.path,
            fact.state,
            fact.value.as_ref().map(|value| value.reveal().to_string()),
            fact.needs
        )
    });
    let looks = derived
        .evidence
        .iter()
        .map(|look| format!("{} {:?}", look.path, look.state));
    (plan.findings.clone(), facts.chain(looks).collect())
}

fn forget_steps(reason: &mut throughcare_model::Reason) {
    use throughcare_model::{Operand, ReasonNode};
    let forget = |operand: &mut Operand| {
        if let Operand::Fact { steps, .. } = operand {
            steps.clear();
        }
    };
    match &mut reason.node {
        ReasonNode::Compare { left, right, .. } => {
            forget(left);
            forget(right);
        }
        ReasonNode::Item { of } | ReasonNode::Question { of, .. } | ReasonNode::All { of } => {
            of.iter_mut().for_each(forget_steps);
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn one_derivation_as_script_and_as_component_gives_the_same_findings(
        day in prop::option::weighted(0.9, (1_i8..=12, 1_i8..=28)),
        not_known in any::<bool>(),
        recorded in prop::option::weighted(0.2, any::<bool>()),
    ) {
        thread_local! {
            static BOTH: (Planner, Planner) = (by_component("3"), by_script());
        }
        let date = match day {
            Some((month, day)) => format!("date = 2027-{month:02}-{day:02}\n"),
            None if not_known => "date = { not_known = true }\n".to_owned(),
            None => String::new(),
        };
        let over = recorded.map(|yes| format!("on_working_day = {yes}\n")).unwrap_or_default();
        let case = format!("[case]\nreference = \"A-17\"\n[release]\n{date}{over}");
        BOTH.with(|(component, script)| {
            prop_assert_eq!(seen(plan(component, &case)), seen(plan(script, &case)), "{}", case);
            Ok(())
        })?;
    }
}

const MONDAY: &str = "[case]\nreference = \"A-17\"\n[release]\ndate = 2027-02-15\n";

#[test]
fn steps_of_a_component_carry_amounts_facts_and_law() {
    let said = plan(&by_component("3"), MONDAY);
    let by = said.derived[0]
        .facts
        .iter()
        .find(|fact| fact.path == "release.hand_in_by")
        .unwrap();
    assert_eq!(by.state, FactState::Derived);
    let step = &by.steps[1];
    assert_eq!(
        step.amount.as_ref().unwrap().reveal().to_string(),
        "2027-02-09"
    );
    assert_eq!((step.rests_on.len(), step.law.len()), (1, 1));
}

#[test]
fn a_derivation_that_refuses_says_why_at_the_line_of_the_fact() {
    let said = plan(&by_component("-5"), MONDAY);
    let derived = &said.derived[0];
    assert!(derived.facts.iter().all(|fact| !fact.is_known));
    let remark = &derived.diagnostics[0];
    assert_eq!(remark.code, "derived/lead-time");
    assert_eq!(remark.at.as_ref().map(|at| at.line), Some(4));
    assert!(
        remark
            .help
            .as_ref()
            .unwrap()
            .to_string()
            .contains("`release.date`")
    );
    let open = finding(&said, "open");
    assert_eq!(open.status, Status::Undetermined);
    assert_eq!(
        open.needs,
        ["release.on_working_day"],
        "a person has to work it out"
    );
}

#[test]
fn two_planners_may_share_a_host_and_a_pack_without_components_never_asks_for_one() {
    fn nobody() -> throughcare::Components {
        panic!("no pack has a component")
    }
    Planner::builder().components_by(nobody).build().unwrap();
    let host = std::sync::Arc::new(throughcare::Components::new(
        throughcare::ComponentSettings::default(),
    ));
    for _ in 0..2 {
        let planner = ten_rules(0)
            .components(std::sync::Arc::clone(&host))
            .build()
            .unwrap();
        assert_eq!(planner.remarks(), []);
    }
}

#[test]
fn a_component_that_two_packs_ship_is_one_file() {
    let shipped = |pack: &str| {
        let file = folder("..").join(format!("policies/{pack}/components/working-days.wasm"));
        std::fs::read(file).unwrap()
    };
    assert!(shipped("example-land") == shipped("england-and-wales"));
}
