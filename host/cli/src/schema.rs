//! JSON Schemas of what goes in and what comes out, made from the types and the vocabulary themselves.

pub(crate) mod case;
pub(crate) mod plan;
pub(crate) mod report;

/// The dialect of all schemas.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";
