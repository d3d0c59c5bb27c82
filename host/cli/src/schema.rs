//! JSON Schemas of what goes in and what comes out, made from the types and the vocabulary themselves.

pub(crate) mod case;
pub(crate) mod plan;

/// The dialect of both schemas.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";
