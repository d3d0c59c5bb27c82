//! `tests.toml`: what an item must say of small cases.

use throughcare_model::{Date, FactTable, SourceText, Span, Status};

/// One test of an item: a small case, and what must be said of it.
#[derive(Debug, Clone)]
pub struct PackTest {
    /// The sentence that it proves.
    pub name: String,
    /// The day on which law and facts are looked at.
    pub as_of: Date,
    /// How the item must stand.
    pub status: Status,
    /// The facts that must be looked at, all of them; unchecked if absent.
    pub reads: Option<Vec<String>>,
    /// The facts that must stay unknown; unchecked if absent.
    pub needs: Option<Vec<String>>,
    /// Clauses that must have decided; unchecked if absent.
    pub decided_by: Option<Vec<String>>,
    /// Actions that must be recommended, all of them; unchecked if absent.
    pub recommends: Option<Vec<String>>,
    /// The day on which the item must be due; unchecked if absent.
    pub due: Option<Date>,
    /// The facts of the case.
    pub facts: FactTable,
    /// The file of the test, into which the facts point too.
    pub source: SourceText,
    /// Where in it the test stands.
    pub at: Span,
}
