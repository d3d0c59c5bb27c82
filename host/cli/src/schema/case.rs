//! The schema of a case file, from the vocabulary: which facts there may be, and what each may hold.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use throughcare_model::{FactDefinition, FactKind, Vocabulary};

/// The kinds of which all facts take the same values.
const SHARED: [FactKind; 6] = [
    FactKind::YesNo,
    FactKind::Integer,
    FactKind::Decimal,
    FactKind::Text,
    FactKind::Date,
    FactKind::Days,
];

/// What stands under one heading of a case file.
#[derive(Default)]
struct Table<'a> {
    facts: BTreeMap<&'a str, &'a FactDefinition>,
    tables: BTreeMap<&'a str, Self>,
    lists: BTreeMap<&'a str, (Option<&'a FactDefinition>, Self)>,
}

/// Returns the schema of a case file written with this vocabulary, TOML or JSON.
pub(crate) fn schema(vocabulary: &Vocabulary) -> Value {
    let mut root = Table::default();
    for (_, fact) in vocabulary.iter() {
        root.put(fact, fact.path.as_str());
    }
    let mut schema = root.schema();
    let heading = json!({
        "type": "object",
        "description": "Whose case it is.",
        "required": ["reference"],
        "additionalProperties": false,
        "properties": {
            "reference": {
                "description": "Your own reference for the case. Personal.",
                "type": "string",
                "minLength": 1
            },
            "jurisdiction": { "description": "The policy pack that applies.", "type": "string" }
        }
    });
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert("case".to_owned(), heading);
    }
    if let Some(root) = schema.as_object_mut() {
        root.insert("$schema".to_owned(), super::DIALECT.into());
        root.insert("title".to_owned(), "A case file".into());
        root.insert("required".to_owned(), json!(["case"]));
        root.insert("$defs".to_owned(), definitions());
    }
    schema
}

impl<'a> Table<'a> {
    /// Puts a fact where its path says.
    fn put(&mut self, fact: &'a FactDefinition, path: &'a str) {
        let (word, rest) = path
            .split_once('.')
            .map_or((path, None), |(word, rest)| (word, Some(rest)));
        match (word.strip_suffix("[]"), rest) {
            (Some(list), None) => self.lists.entry(list).or_default().0 = Some(fact),
            (Some(list), Some(rest)) => self.lists.entry(list).or_default().1.put(fact, rest),
            (None, Some(rest)) => self.tables.entry(word).or_default().put(fact, rest),
            (None, None) => {
                self.facts.insert(word, fact);
            }
        }
    }

    fn schema(&self) -> Value {
        let mut properties = Map::new();
        for (word, fact) in &self.facts {
            properties.insert((*word).to_owned(), described(of_kind(&fact.kind), fact));
        }
        for (word, table) in &self.tables {
            properties.insert((*word).to_owned(), table.schema());
        }
        for (word, (fact, entry)) in &self.lists {
            let entries = json!({ "type": "array", "items": entry.schema() });
            let schema = with_reasons(&entries);
            let schema = match fact {
                Some(fact) => described(schema, fact),
                None => schema,
            };
            properties.insert((*word).to_owned(), schema);
        }
        json!({ "type": "object", "additionalProperties": false, "properties": properties })
    }
}

/// A fact of a kind. Those that all facts of a kind share are defined once.
fn of_kind(kind: &FactKind) -> Value {
    match kind {
        FactKind::Choice(_) => with_reasons(&plain(kind)),
        shared => json!({ "$ref": format!("#/$defs/{}-fact", shared.word()) }),
    }
}

/// A value, the same in its longer form, or how it is missing.
fn with_reasons(plain: &Value) -> Value {
    let long = json!({ "$ref": "#/$defs/long-form", "properties": { "value": plain } });
    json!({ "anyOf": [plain, long, { "$ref": "#/$defs/missing" }] })
}

fn described(mut schema: Value, fact: &FactDefinition) -> Value {
    if let Some(keys) = schema.as_object_mut() {
        keys.insert("description".to_owned(), description(fact).into());
    }
    schema
}

fn description(fact: &FactDefinition) -> String {
    let unit = fact
        .unit
        .as_ref()
        .map(|unit| format!(" In {unit}."))
        .unwrap_or_default();
    let sensitive = fact
        .sensitivity
        .map(|ground| {
            format!(
                " Sensitive ({}): named in plans, never quoted.",
                ground.word()
            )
        })
        .unwrap_or_default();
    format!(
        "{} Who can answer: {}.{unit}{sensitive}",
        fact.question, fact.holder
    )
}

fn plain(kind: &FactKind) -> Value {
    match kind {
        FactKind::YesNo => json!({ "type": "boolean" }),
        FactKind::Integer | FactKind::Days => json!({ "type": "integer" }),
        FactKind::Decimal => json!({ "type": "number" }),
        FactKind::Text => json!({ "type": "string", "minLength": 1 }),
        FactKind::Date => json!({ "$ref": "#/$defs/date" }),
        FactKind::Choice(choices) => {
            json!({ "enum": choices.iter().map(AsRef::as_ref).collect::<Vec<&str>>() })
        }
        FactKind::List => json!({ "type": "array" }),
    }
}

fn definitions() -> Value {
    let missing = |word: &str, says: &str, form: Value| {
        json!({
            "type": "object",
            "description": says,
            "required": [word],
            "additionalProperties": false,
            "properties": {
                word: form,
                "source": { "$ref": "#/$defs/source" },
                "on": { "$ref": "#/$defs/on" }
            }
        })
    };
    let text_or_true =
        json!({ "anyOf": [{ "const": true }, { "type": "string", "minLength": 1 }] });
    let date_or_true = json!({ "anyOf": [{ "const": true }, { "$ref": "#/$defs/date" }] });
    let mut definitions = json!({
        "date": {
            "description": "A day: written bare in TOML, as text in JSON.",
            "type": "string",
            "format": "date"
        },
        "source": { "description": "Who says so.", "type": "string", "minLength": 1 },
        "on": {
            "description": "Since when it is so, or since when the question is open.",
            "$ref": "#/$defs/date"
        },
        "long-form": {
            "description": "A value with who says so, and since when.",
            "type": "object",
            "required": ["value"],
            "additionalProperties": false,
            "properties": {
                "value": {},
                "source": { "$ref": "#/$defs/source" },
                "on": { "$ref": "#/$defs/on" }
            }
        },
        "missing": {
            "anyOf": [
                missing("not_known", "Somebody asked, and the answer is not known.", text_or_true),
                missing("declined", "The person said no, on this day if it is given.", date_or_true),
                missing("withheld", "It is recorded, but not for this reader.", json!({ "const": true }))
            ]
        }
    });
    if let Some(all) = definitions.as_object_mut() {
        for kind in SHARED {
            all.insert(format!("{}-fact", kind.word()), with_reasons(&plain(&kind)));
        }
    }
    definitions
}

#[cfg(test)]
mod tests {
    use super::*;
    use throughcare_model::FactPath;

    const PUBLISHED: &str = include_str!("../../../../sdk/schema/case.schema.json");

    fn fact(path: &str, kind: FactKind) -> FactDefinition {
        FactDefinition {
            path: FactPath::parse(path).unwrap(),
            kind,
            unit: None,
            question: "Who looks after the child?".into(),
            holder: "child-welfare service".into(),
            changed_by: Vec::new(),
            sensitivity: None,
            protected: false,
            fresh_for: None,
            list: None,
            pack: "kyoto".into(),
        }
    }

    #[test]
    fn facts_stand_where_a_case_file_has_them() {
        let choice = FactKind::Choice(vec!["family".into(), "nobody".into()]);
        let vocabulary = Vocabulary::new([
            fact("home.first_night.unsafe", FactKind::YesNo),
            fact("children[]", FactKind::List),
            fact("children[].carer", choice),
        ]);
        let schema = schema(&vocabulary);
        let at = |pointer: &str| {
            schema
                .pointer(pointer)
                .unwrap_or_else(|| panic!("{pointer}"))
        };
        let first_night = "/properties/home/properties/first_night";
        let is_unsafe = at(&format!("{first_night}/properties/unsafe/$ref"));
        assert_eq!(is_unsafe, "#/$defs/yes-no-fact");
        assert_eq!(at("/$defs/yes-no-fact/anyOf/0/type"), "boolean");
        assert_eq!(at(&format!("{first_night}/additionalProperties")), false);
        let carer = "/properties/children/anyOf/0/items/properties/carer";
        assert_eq!(at(&format!("{carer}/anyOf/0/enum/1")), "nobody");
        assert_eq!(
            at(&format!("{carer}/description")),
            "Who looks after the child? Who can answer: child-welfare service."
        );
        assert_eq!(at("/properties/children/anyOf/2/$ref"), "#/$defs/missing");
    }

    #[test]
    fn the_published_schema_of_a_case_file_is_that_of_the_base_pack() {
        let planner = throughcare::Planner::builder().build().unwrap();
        let fresh = crate::render::json::pretty(&schema(planner.law().vocabulary())).unwrap();
        assert!(
            fresh == PUBLISHED,
            "write it anew: cargo run -- schema case > sdk/schema/case.schema.json"
        );
    }
}
