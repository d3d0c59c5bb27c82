//! A case file: what is recorded of one person, and what is said to be missing.

use std::path::Path;

use throughcare_model::{
    Diagnostic, FactTable, Remarked, Sensitive, SourceText, Vocabulary, message,
};

use super::document::Document;
use super::facts::read_facts;
use super::fields::Fields;
use super::mistakes::{Mistakes, Page};
use super::open::read_document;

/// What is recorded of one person. Everything in it is personal.
///
/// ```no_run
/// use throughcare::{CaseFile, Law};
///
/// let law = Law::embedded().map_err(|_| "the base pack cannot be loaded")?.value;
/// let text = throughcare_model::SourceText::new("case.toml", "[case]\nreference = \"A-17\"\n");
/// let case = CaseFile::read(&text, law.vocabulary()).map_err(|_| "the case file has mistakes")?;
/// assert_eq!(case.value.reference.reveal(), "A-17");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone)]
pub struct CaseFile {
    /// The reference of the case.
    pub reference: Sensitive<String>,
    /// The jurisdiction that the case file names.
    pub jurisdiction: Option<String>,
    /// The document, into which the spans of the facts point.
    pub source: SourceText,
    /// The facts.
    pub facts: FactTable,
}

impl CaseFile {
    /// Reads a case file, TOML or JSON: JSON if its name ends so, or if it begins with `{`.
    ///
    /// # Errors
    ///
    /// Every mistake in it at once, in the order of the document; no message holds a recorded value.
    pub fn read(
        source: &SourceText,
        vocabulary: &Vocabulary,
    ) -> Result<Remarked<Self>, Vec<Diagnostic>> {
        let mistakes = Mistakes::default();
        let Some(document) = Document::parse(source, &mistakes) else {
            return Err(mistakes.into_diagnostics());
        };
        let page = document.page(source, &mistakes);
        let (reference, jurisdiction) = heading(page, &document);
        let facts = document
            .root
            .as_table()
            .map(|root| read_facts(page, vocabulary, root, &["case"]))
            .unwrap_or_default();
        mistakes.outcome(Self {
            reference,
            jurisdiction,
            source: source.clone(),
            facts,
        })
    }

    /// Reads a case file from disk, as [`CaseFile::read`] does.
    ///
    /// # Errors
    ///
    /// As [`CaseFile::read`] and [`read_document`].
    pub fn open(path: &Path, vocabulary: &Vocabulary) -> Result<Remarked<Self>, Vec<Diagnostic>> {
        let source = read_document(path).map_err(|error| vec![error])?;
        Self::read(&source, vocabulary)
    }
}

/// Reads `[case]`.
fn heading(page: Page<'_>, document: &Document) -> (Sensitive<String>, Option<String>) {
    let fields = Fields::new(page, &document.root, message!("a case file"))
        .and_then(|root| root.node("case", "{ reference = \"…\" }"))
        .and_then(|case| Fields::new(page, case, message!("`[case]`")));
    let Some(fields) = fields else {
        return (Sensitive::default(), None);
    };
    let reference = fields.text("reference").unwrap_or_default();
    let jurisdiction = fields.optional_text("jurisdiction");
    fields.finish();
    (Sensitive::new(reference), jurisdiction)
}

#[cfg(test)]
mod tests;
