//! The schemas of what is said of a case besides its plan: by `ask`, `what-if` and `fair`.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use throughcare::{Fairness, Inquiry, WhatIf};

use crate::render::fairness::OfCase;
use crate::render::json::{Report, Reports};
use crate::render::remedies::Remedied;

/// What `what-if --format json` prints: a comparison if something is set or reformed, and else what would turn what is unmet.
#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "a schema is made of it; it is never made itself")]
enum Changes<'a> {
    /// Before and after.
    Compared(Report<'a, WhatIf>),
    /// What would turn each unmet item, and open each option that is closed or near.
    Remedied(Report<'a, Remedied>),
}

/// What `fair --format json` prints: of one case, or of each in a folder.
#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "a schema is made of it; it is never made itself")]
enum Differences<'a> {
    /// Of one case.
    One(Report<'a, Fairness>),
    /// Of each case in a folder.
    Many(Reports<'a, OfCase>),
}

/// Returns the schema of what `ask --format json` prints.
pub(crate) fn ask() -> Schema {
    of::<Report<'_, Inquiry>>("What to find out next")
}

/// Returns the schema of what `what-if --format json` prints.
pub(crate) fn what_if() -> Schema {
    of::<Changes<'_>>("What would change")
}

/// Returns the schema of what `fair --format json` prints.
pub(crate) fn fair() -> Schema {
    of::<Differences<'_>>("Where who a person is makes a difference")
}

fn of<T: JsonSchema>(title: &str) -> Schema {
    let mut schema = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    schema.insert("$schema".to_owned(), super::DIALECT.into());
    schema
}

#[cfg(test)]
mod tests {
    use schemars::Schema;

    use crate::render::json;

    /// The name of a schema, how it is made, and what is published.
    type Of = (&'static str, fn() -> Schema, &'static str);

    const ALL: [Of; 3] = [
        (
            "ask",
            super::ask,
            include_str!("../../../../sdk/schema/ask.schema.json"),
        ),
        (
            "what-if",
            super::what_if,
            include_str!("../../../../sdk/schema/what-if.schema.json"),
        ),
        (
            "fair",
            super::fair,
            include_str!("../../../../sdk/schema/fair.schema.json"),
        ),
    ];

    #[test]
    fn the_published_schemas_of_reports_are_those_of_the_types() {
        for (name, made, published) in ALL {
            assert!(
                json::pretty(&made()).unwrap() == published,
                "write it anew: cargo run -- schema {name} > sdk/schema/{name}.schema.json"
            );
        }
    }
}
