//! A small pack for tests: few facts of every kind, and the items that a test writes.

pub(crate) mod generated;

use throughcare_model::{Date, SourceText};

use crate::packs::PackFiles;
use crate::planner::Planner;
use crate::reading::case_file::CaseFile;

/// The day of the plan.
pub(crate) const AS_OF: Date = Date::constant(2026, 11, 23);

const MANIFEST: &str = "id = \"small\"\ntitle = \"Small\"\nversion = \"1.0.0\"\nauthority = \"nobody\"\n\
     in_force = { from = 2020-01-01 }\n[[domain]]\nid = \"d\"\ntitle = \"D\"\n\
     [instruments.I]\ntitle = \"An instrument\"\n";

const PARAMETERS: &str = "[two-days]\ntitle = \"t\"\nunit = \"days\"\n[[two-days.values]]\nvalue = 2\n\
     from = 2020-01-01\nsource = { instrument = \"I\", verification = \"text\" }\n\
     [adult-age]\ntitle = \"t\"\nunit = \"number\"\n[[adult-age.values]]\nvalue = 18\n\
     from = 2020-01-01\nuntil = 2026-12-31\nsource = { instrument = \"I\", verification = \"text\" }\n\
     [[adult-age.values]]\nvalue = 21\nfrom = 2027-01-01\nsource = { instrument = \"I\", verification = \"text\" }\n\
     [paper-stands]\ntitle = \"t\"\nunit = \"days\"\n[[paper-stands.values]]\nvalue = 30\n\
     from = 2020-01-01\nsource = { instrument = \"I\", verification = \"text\" }\n";

/// The facts: path, type, and what else `facts.toml` says of it.
const FACTS: [(&str, &str, &str); 14] = [
    // Marked as what can be changed, which no search may take up.
    (
        "release.date",
        "date",
        "changed_by = [\"releasing authority\"]",
    ),
    (
        "bed.kind",
        "choice",
        "choices = [\"own\", \"hostel\", \"none\"]\nchanged_by = [\"housing service\"]",
    ),
    ("bed.dry", "yes-no", "changed_by = [\"housing service\"]"),
    ("bed.from", "date", "changed_by = [\"housing service\"]"),
    (
        "paper.held",
        "yes-no",
        "changed_by = [\"registry\"]\nfresh_for = \"paper-stands\"",
    ),
    ("paper.due_on", "date", "changed_by = [\"registry\"]"),
    ("paper.copies", "integer", "changed_by = [\"registry\"]"),
    ("paper.number", "text", "changed_by = [\"registry\"]"),
    (
        "health.asked",
        "yes-no",
        "changed_by = [\"clinic\"]\nsensitive = \"health\"",
    ),
    ("person.born_on", "date", "protected = true"),
    (
        "person.sex",
        "choice",
        "choices = [\"female\", \"male\", \"other\"]\nprotected = true",
    ),
    ("history.was_inside", "yes-no", ""),
    ("children[]", "list", ""),
    ("children[].safe", "yes-no", "changed_by = [\"family\"]"),
];

/// An item: its name, what its manifest says besides, and its rule.
pub(crate) type ExampleItem<'a> = (&'a str, &'a str, &'a str);

/// A derivation: its name, the facts that it provides, what its manifest says besides, and its rule.
pub(crate) type ExampleDerivation<'a> = (&'a str, &'a [&'a str], &'a str, &'a str);

/// Makes a planner for some items.
pub(crate) fn planner(items: &[ExampleItem<'_>]) -> Planner {
    with_derivations(items, &[])
}

/// Makes a planner for some items and derivations.
pub(crate) fn with_derivations(
    items: &[ExampleItem<'_>],
    derivations: &[ExampleDerivation<'_>],
) -> Planner {
    let built = Planner::builder().pack(pack(items, derivations)).build();
    built.unwrap_or_else(|errors| panic!("{}", crate::shown::shown(&errors)))
}

/// Makes the small pack with some items and derivations.
pub(crate) fn pack(items: &[ExampleItem<'_>], derivations: &[ExampleDerivation<'_>]) -> PackFiles {
    let facts = FACTS.map(|(path, kind, more)| {
        let holder = path.split(['.', '[']).next().unwrap();
        format!("[\"{path}\"]\ntype = \"{kind}\"\nquestion = \"{path}?\"\nholder = \"{holder}\"\n{more}\n")
    });
    let mut pack = PackFiles::new("small")
        .file("pack.toml", MANIFEST)
        .file("facts.toml", &facts.join(""))
        .file("parameters.toml", PARAMETERS);
    for (id, more, rule) in items {
        let manifest = format!(
            "title = \"{id}\"\ndomain = \"d\"\nstage = \"custody\"\nquestion = \"q\"\nwhy = \"w\"\n\
             who = [\"x\"]\n{more}\n[[sources]]\ninstrument = \"I\"\nverification = \"text\"\n"
        );
        pack = pack
            .file(&format!("items/{id}/item.toml"), &manifest)
            .file(&format!("items/{id}/rule.rhai"), rule);
    }
    for (id, provides, more, rule) in derivations {
        let provides: Vec<_> = provides.iter().map(|path| format!("\"{path}\"")).collect();
        let manifest = format!(
            "title = \"{id}\"\nwhy = \"w\"\nprovides = [{}]\n{more}\n[[sources]]\ninstrument = \"I\"\nverification = \"text\"\n",
            provides.join(", ")
        );
        pack = pack
            .file(&format!("derived/{id}/derived.toml"), &manifest)
            .file(&format!("derived/{id}/rule.rhai"), rule);
    }
    pack
}

/// Makes a planner for one item with this rule.
pub(crate) fn with_rule(rule: &str) -> Planner {
    planner(&[("item", "", rule)])
}

/// Reads a case without its heading.
pub(crate) fn case(planner: &Planner, facts: &str) -> CaseFile {
    let text = format!("[case]\nreference = \"A\"\n{facts}");
    let read = planner.read_case(&SourceText::new("case.toml", &text));
    read.unwrap_or_else(|errors| panic!("{}", crate::shown::shown(&errors)))
        .value
}
