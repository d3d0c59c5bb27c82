//! A plan or a letter as one page: no script, and nothing loaded from anywhere.
//!
//! Every text goes through `maud`, which escapes it, and through `clean`, which takes out what could turn a line.

mod audit;
mod derived;
mod document;
mod finding;
mod letter;
mod option;
mod plan;
mod reasons;
mod timeline;

pub(crate) use letter::letter;
pub(crate) use plan::plan;
