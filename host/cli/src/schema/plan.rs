//! The schema of a release plan, from the types that are written out.

use schemars::Schema;
use schemars::generate::SchemaSettings;
use throughcare::ReleasePlan;

/// Returns the schema of what `plan --format json` prints.
pub(crate) fn schema() -> Schema {
    let mut schema = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<ReleasePlan>();
    schema.insert("title".to_owned(), "A release plan".into());
    schema.insert("$schema".to_owned(), super::DIALECT.into());
    schema
}

#[cfg(test)]
mod tests {
    use crate::render::json;

    const PUBLISHED: &str = include_str!("../../../../sdk/schema/plan.schema.json");

    #[test]
    fn the_published_schema_of_a_plan_is_that_of_the_types() {
        let fresh = json::pretty(&super::schema()).unwrap();
        assert!(
            fresh == PUBLISHED,
            "write it anew: cargo run -- schema plan > sdk/schema/plan.schema.json"
        );
    }
}
