//! What the program writes as JSON keeps to the schemas that are published, and says nothing that they do not name.

use serde_json::Value;

use crate::{SETTLED, run};

/// Where the published schemas are, from where the program is run.
const PUBLISHED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../sdk/schema");

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/cases");

const ENGLAND_AND_WALES: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../policies/england-and-wales"
);

/// Cases in which every part of a report has something to say, with the pack that each is planned by.
const LOOKED_AT: [(&str, Option<&str>); 6] = [
    ("opioid-treatment/case.toml", None),
    ("pregnant-woman/case.toml", None),
    ("nothing-recorded/case.toml", None),
    ("recorded-in-json/case.json", None),
    (
        "england-and-wales-somewhere-to-sleep/case.toml",
        Some(ENGLAND_AND_WALES),
    ),
    (
        "england-and-wales-home-detention-curfew/case.toml",
        Some(ENGLAND_AND_WALES),
    ),
];

#[test]
fn what_ask_what_if_and_fair_write_keeps_to_the_published_schemas() {
    let set = ["--set", "home.first_night.status=confirmed"];
    let commands: [(&str, &[&str]); 5] = [
        ("plan", &[]),
        ("ask", &[]),
        ("what-if", &[]),
        ("what-if", &set),
        ("fair", &[]),
    ];
    for (case, pack) in LOOKED_AT {
        let case = format!("{CASES}/{case}");
        for (command, more) in commands {
            let mut arguments = vec![command, &case, "--as-of", "2026-11-23", "--format", "json"];
            arguments.extend(pack.iter().flat_map(|pack| ["--policy", pack]));
            arguments.extend(more);
            keeps_to(command, &run(&arguments, "").out, &arguments);
        }
    }
}

#[test]
fn what_fair_writes_of_a_folder_keeps_to_the_published_schema() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.toml"), SETTLED).unwrap();
    let path = folder.path().to_str().unwrap();
    let arguments = [
        "fair",
        path,
        "--policy",
        "undeclared",
        "--as-of",
        "2026-11-23",
        "--format",
        "json",
    ];
    keeps_to("fair", &run(&arguments, "").out, &arguments);
}

#[test]
fn a_report_that_says_more_or_less_than_its_schema_is_found() {
    let arguments = [
        "ask",
        "-",
        "--policy",
        "harbour",
        "--as-of",
        "2026-11-23",
        "--format",
        "json",
    ];
    let written: Value = serde_json::from_str(&run(&arguments, SETTLED).out).unwrap();
    let schema = published("ask");
    let check = |value: &Value| Checked { root: &schema }.value(value, &schema, &[], "");
    assert_eq!(check(&written), Ok(()));
    let mut more = written.clone();
    more["guess"] = true.into();
    assert!(check(&more).is_err());
    let mut less = written.clone();
    less.as_object_mut().unwrap().remove("as_of");
    assert!(check(&less).is_err());
    let mut other = written;
    other["questions"] = "none".into();
    assert!(check(&other).is_err());
}

fn keeps_to(name: &str, text: &str, arguments: &[&str]) {
    let value: Value = serde_json::from_str(text).unwrap();
    let schema = published(name);
    let checked = Checked { root: &schema }.value(&value, &schema, &[], "");
    assert_eq!(checked, Ok(()), "{arguments:?}");
}

fn published(name: &str) -> Value {
    let text = std::fs::read_to_string(format!("{PUBLISHED}/{name}.schema.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Holds values to a schema. It knows the words that our schemas are made of, and fails on any other.
struct Checked<'a> {
    root: &'a Value,
}

impl Checked<'_> {
    /// Holds a value to a schema, beside which some of its properties are named.
    fn value(
        &self,
        value: &Value,
        schema: &Value,
        beside: &[String],
        at: &str,
    ) -> Result<(), String> {
        let Some(words) = schema.as_object() else {
            return match schema {
                Value::Bool(true) => Ok(()),
                _ => Err(format!("{at}: nothing may stand here")),
            };
        };
        let named = [beside, &self.named(schema)].concat();
        if let (Some(object), false) = (value.as_object(), named.is_empty()) {
            let unnamed = object.keys().find(|key| !named.contains(key));
            unnamed.map_or(Ok(()), |key| Err(format!("{at}: `{key}` is not named")))?;
        }
        let beside = [beside, &own(schema)].concat();
        let mut words = words.iter();
        words.try_for_each(|(word, of)| self.word(value, (word, of), &beside, at))
    }

    fn word(
        &self,
        value: &Value,
        (word, of): (&str, &Value),
        beside: &[String],
        at: &str,
    ) -> Result<(), String> {
        let all = || of.as_array().unwrap().iter();
        let number = || of.as_u64().unwrap();
        let entries = || value.as_array().map_or(&[][..], Vec::as_slice);
        let is = |kind: &Value| has_type(value, kind.as_str().unwrap());
        let holds = match word {
            "$schema" | "$defs" | "title" | "description" | "format" => true,
            "type" => {
                if of.is_array() {
                    all().any(is)
                } else {
                    is(of)
                }
            }
            "const" => value == of,
            "enum" => all().any(|one| one == value),
            "minimum" => value.as_u64().is_some_and(|value| value >= number()),
            "minItems" => entries().len() as u64 >= number(),
            "maxItems" => entries().len() as u64 <= number(),
            "required" => all().all(|name| value.get(name.as_str().unwrap()).is_some()),
            "properties" => {
                for (name, of) in of.as_object().unwrap() {
                    if let Some(value) = value.get(name) {
                        self.value(value, of, &[], &format!("{at}.{name}"))?;
                    }
                }
                true
            }
            "items" | "prefixItems" => {
                for (place, value) in entries().iter().enumerate() {
                    let of = if word == "items" { of } else { &of[place] };
                    self.value(value, of, &[], &format!("{at}[{place}]"))?;
                }
                true
            }
            "$ref" => return self.value(value, self.referred(of), beside, at),
            "anyOf" | "oneOf" => {
                let tried: Vec<_> = all()
                    .map(|one| self.value(value, one, beside, at))
                    .collect();
                let fit = tried.iter().filter(|one| one.is_ok()).count();
                if fit == 0 {
                    return Err(format!("{at}: none of {word} fits: {tried:?}"));
                }
                word == "anyOf" || fit == 1
            }
            other => return Err(format!("`{other}` is a word that this test does not know")),
        };
        if holds {
            Ok(())
        } else {
            Err(format!("{at}: not {word} {of}"))
        }
    }

    fn referred(&self, pointer: &Value) -> &Value {
        let pointer = pointer.as_str().unwrap().trim_start_matches('#');
        self.root.pointer(pointer).unwrap()
    }

    /// Every property that a schema names, by itself or by what it refers to.
    fn named(&self, schema: &Value) -> Vec<String> {
        let mut named = own(schema);
        if let Some(pointer) = schema.get("$ref") {
            named.extend(self.named(self.referred(pointer)));
        }
        let either = ["anyOf", "oneOf"]
            .into_iter()
            .filter_map(|word| schema[word].as_array());
        named.extend(either.flatten().flat_map(|one| self.named(one)));
        named
    }
}

fn own(schema: &Value) -> Vec<String> {
    let properties = schema["properties"].as_object().into_iter().flatten();
    properties.map(|(name, _)| name.clone()).collect()
}

fn has_type(value: &Value, kind: &str) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    }
}
