//! Two small packs of invented law, and what is said when something is wrong with them.

mod files;
mod inheritance;
mod references;
mod reforms;
mod time;

use throughcare_model::{Date, Diagnostic};

use super::{Law, PackSource};
use crate::PackFiles;
use crate::shown::refused;

const BASE: &str = r#"id = "base"
title = "Base"
version = "1.0.0"
authority = "Ministry of Examples"
in_force = { from = 2020-01-01 }

[[domain]]
id = "housing"
title = "A place to live"

[instruments.ERA]
title = "Example Release Act"
"#;

const FACTS: &str = r#"["release.date"]
type = "date"
question = "When is the release?"
holder = "records office"

["home.status"]
type = "choice"
choices = ["confirmed", "none"]
question = "Is there a bed?"
holder = "housing service"
"#;

const PARAMETERS: &str = r#"[bed-due]
title = "Days before release"
unit = "weeks"

[[bed-due.values]]
value = 2
from = 2020-01-01
source = { instrument = "ERA", provision = "s. 1", verification = "text" }
"#;

const ITEM: &str = r#"title = "A bed"
domain = "housing"
stage = "pre-release"
question = "Where will the person sleep?"
why = "A night outside is where plans end."
who = ["housing service"]

[timing]
due = { from = "release.date", before = "bed-due" }

[[sources]]
instrument = "ERA"
provision = "s. 1"
verification = "text"
"#;

const RULE: &str = "fn met() { fact(\"home.status\") == \"confirmed\" }\n";

const LAND: &str = r#"id = "land"
title = "Land"
version = "1.0.0"
authority = "Ministry of Examples"
inherits = "base"
in_force = { from = 2026-01-01 }
"#;

const DEROGATION: &str = r#"
[[derogation]]
item = "bed"
ground = "the ferry"
source = { instrument = "ERA", provision = "s. 2", verification = "text" }
approver = "Director of Release"
from = 2026-03-01
until = 2026-12-31
"#;

/// A pack with one domain, two facts, one parameter and one item.
fn base() -> PackFiles {
    PackFiles::new("base")
        .file("pack.toml", BASE)
        .file("facts.toml", FACTS)
        .file("parameters.toml", PARAMETERS)
        .file("items/bed/item.toml", ITEM)
        .file("items/bed/rule.rhai", RULE)
}

/// The base pack with one file changed in one place.
fn base_with(path: &str, old: &str, new: &str) -> PackFiles {
    let files = base();
    let text = files.text(path).unwrap().text();
    assert!(text.contains(old), "{path} does not say {old}");
    let changed = text.replacen(old, new, 1);
    files.file(path, &changed)
}

/// A pack that inherits the base pack and adds what its manifest says more.
fn land(more: &str) -> PackFiles {
    PackFiles::new("land").file("pack.toml", &format!("{LAND}{more}"))
}

fn loaded(packs: impl IntoIterator<Item = PackFiles>) -> Result<Law, Vec<Diagnostic>> {
    let sources = packs.into_iter().map(PackSource::Files);
    Law::load(sources).map(|law| law.value)
}

fn law(packs: impl IntoIterator<Item = PackFiles>) -> Law {
    loaded(packs).unwrap_or_else(|errors| panic!("{}", crate::shown::shown(&errors)))
}

fn said(packs: impl IntoIterator<Item = PackFiles>) -> String {
    refused(loaded(packs))
}

fn remarks(packs: impl IntoIterator<Item = PackFiles>) -> String {
    let sources = packs.into_iter().map(PackSource::Files);
    crate::shown::shown(&Law::load(sources).unwrap().remarks)
}

fn day(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).unwrap()
}

#[test]
fn a_small_pack_is_read_as_it_is_written() {
    let law = law([base()]);
    assert_eq!(law.packs().len(), 1);
    assert_eq!(law.domains()[0].title, "A place to live");
    assert_eq!(law.instruments()["ERA"].title, "Example Release Act");
    assert_eq!(law.vocabulary().len(), 2);
    let item = &law.items()[0];
    assert_eq!((item.id.as_str(), item.owner()), ("bed", "housing service"));
    assert_eq!(item.rule.script().unwrap().text(), RULE);
    let due = item.timing.due.unwrap();
    assert_eq!(law.vocabulary().find("release.date"), Some(due.from));
}

#[test]
fn two_loads_of_one_pack_are_the_same() {
    let show = |law: &Law| format!("{law:#?}");
    assert_eq!(show(&law([base()])), show(&law([base()])));
}
