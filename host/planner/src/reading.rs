//! Reading documents: bounded, strict, and with every mistake reported at once.
//!
//! A document becomes one tree with spans, whether it was TOML or JSON; a case file becomes a table
//! of facts. What a pack means is read in `packs`.

pub(crate) mod case_file;
mod depth;
pub(crate) mod document;
pub(crate) mod fact;
pub(crate) mod facts;
pub(crate) mod fields;
mod json;
pub(crate) mod mistakes;
pub(crate) mod nearest;
pub(crate) mod open;
mod toml;
