//! Small packs and cases held in memory, and the folders of this crate.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use throughcare::{CaseFile, PackFiles, Planner};
use throughcare_model::{Date, Finding, ReleasePlan, SourceText};

/// The day on which plans are made in these tests.
pub(crate) const AS_OF: Date = Date::constant(2026, 11, 23);

/// A folder of this crate.
pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The folders directly in a folder of this crate, by name.
pub(crate) fn situations(name: &str) -> Vec<PathBuf> {
    let mut found: Vec<_> = std::fs::read_dir(folder(name))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    found
}

/// The embedded base pack.
pub(crate) fn kyoto() -> &'static Planner {
    static KYOTO: LazyLock<Planner> = LazyLock::new(|| Planner::builder().build().unwrap());
    &KYOTO
}

/// The pack of England and Wales, on top of the base pack.
pub(crate) fn england_and_wales() -> &'static Planner {
    static ENGLAND_AND_WALES: LazyLock<Planner> = LazyLock::new(|| {
        let folder = folder("../policies/england-and-wales");
        Planner::builder().folder(folder).build().unwrap()
    });
    &ENGLAND_AND_WALES
}

/// The planner for a situation: that of the jurisdiction with whose name its folder begins, or the base pack.
pub(crate) fn planner_of(situation: &Path) -> &'static Planner {
    jurisdiction_of(situation).unwrap_or_else(kyoto)
}

fn jurisdiction_of(situation: &Path) -> Option<&'static Planner> {
    let name = situation.file_name().unwrap().to_str().unwrap();
    name.starts_with("england-and-wales-")
        .then(england_and_wales)
}

/// The manifest of an item of a small pack.
pub(crate) fn item(title: &str) -> String {
    format!(
        "title = \"{title}\"\ndomain = \"d\"\nstage = \"custody\"\nquestion = \"q\"\nwhy = \"w\"\n\
         who = [\"x\"]\n[[sources]]\ninstrument = \"I\"\nverification = \"text\"\n"
    )
}

/// A planner for a base pack of two items: one with the rule given, and an innocent one beside it.
pub(crate) fn planner_with_rule(rule: &str) -> Planner {
    let pack = PackFiles::new("small")
        .file(
            "pack.toml",
            "id = \"small\"\ntitle = \"Small\"\nversion = \"1.0.0\"\nauthority = \"nobody\"\n\
             in_force = { from = 2026-01-01 }\n[[domain]]\nid = \"d\"\ntitle = \"D\"\n\
             [instruments.I]\ntitle = \"An instrument\"\n",
        )
        .file(
            "facts.toml",
            "[\"home.status\"]\ntype = \"choice\"\nchoices = [\"kept\", \"lost\"]\nquestion = \"q\"\nholder = \"h\"\n\
             [\"children[]\"]\ntype = \"list\"\nquestion = \"q\"\nholder = \"h\"\n\
             [\"children[].safe\"]\ntype = \"yes-no\"\nquestion = \"q\"\nholder = \"h\"\n",
        )
        .file("items/innocent/item.toml", &item("Innocent"))
        .file("items/innocent/rule.rhai", "fn met() { fact(\"home.status\") == \"kept\" }")
        .file("items/under-test/item.toml", &item("Under test"))
        .file("items/under-test/rule.rhai", rule);
    Planner::builder().pack(pack).build().unwrap()
}

/// Reads a case file from text.
pub(crate) fn case(planner: &Planner, text: &str) -> CaseFile {
    planner
        .read_case(&SourceText::new("case.toml", text))
        .unwrap()
        .value
}

/// Plans a case held in text.
pub(crate) fn plan(planner: &Planner, text: &str) -> ReleasePlan {
    planner.plan(&case(planner, text), AS_OF)
}

/// The finding on one item.
pub(crate) fn finding<'a>(plan: &'a ReleasePlan, item: &str) -> &'a Finding {
    plan.findings
        .iter()
        .find(|finding| finding.item == item)
        .unwrap()
}

/// Every case of this crate that is planned by the base pack alone.
pub(crate) fn every_case() -> impl Iterator<Item = CaseFile> {
    situations("cases")
        .into_iter()
        .filter(|situation| !situation.join("pack").is_dir())
        .filter(|situation| jurisdiction_of(situation).is_none())
        .map(|situation| case_in(kyoto(), &situation))
}

/// The case of a situation. Its name in a plan does not depend on where this crate lies.
pub(crate) fn case_in(planner: &Planner, situation: &Path) -> CaseFile {
    let file = case_file(situation).unwrap();
    let name = file.file_name().unwrap().to_str().unwrap();
    case_named(planner, name, &std::fs::read_to_string(&file).unwrap())
}

/// The case file in a folder, TOML or JSON.
pub(crate) fn case_file(folder: &Path) -> Option<PathBuf> {
    ["case.toml", "case.json"]
        .map(|name| folder.join(name))
        .into_iter()
        .find(|file| file.is_file())
}

fn case_named(planner: &Planner, name: &str, text: &str) -> CaseFile {
    planner
        .read_case(&SourceText::new(name, text))
        .unwrap()
        .value
}
