//! Puts the facts that a sentence quotes in their places, as far as they may be quoted.

use throughcare_model::{Audience, Evidence, FactTable, Finding, Sensitive, Value, Vocabulary};

use crate::packs::Sentence;

/// How much of what is about the person a letter quotes. What is about victims and others never is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Quoting {
    /// Facts about health and children are named and not quoted: letters lie about.
    #[default]
    Named,
    /// They are quoted too.
    Full,
}

/// A fact that a sentence of a letter quotes. Personal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quoted {
    /// Its path, as it stands in braces in the sentence.
    pub path: String,
    /// Its value.
    pub value: Sensitive<Value>,
}

/// What a sentence about one finding may quote.
#[derive(Debug, Clone, Copy)]
pub(super) struct Quotable<'a> {
    pub(super) finding: &'a Finding,
    pub(super) facts: &'a FactTable,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) quoting: Quoting,
}

impl Quotable<'_> {
    /// Returns the facts that a sentence quotes; none if one of them is not known, may not be quoted, or was not
    /// looked at for the finding, to which the sentence would then not belong.
    pub(super) fn quoted(self, sentence: &Sentence) -> Option<Vec<Quoted>> {
        let facts = sentence.facts().map(|path| {
            let value = self.value(&path)?;
            Some(Quoted { path, value })
        });
        facts.collect()
    }

    fn value(self, path: &str) -> Option<Sensitive<Value>> {
        let looks = &self.finding.evidence;
        let look = looks.iter().find(|look| look.path == path)?;
        look.value.clone().or_else(|| self.in_full(look))
    }

    fn in_full(self, look: &Evidence) -> Option<Sensitive<Value>> {
        let may_be_told = |sensitivity| !Audience::Person.is_kept_from(sensitivity);
        if self.quoting != Quoting::Full || !look.sensitivity.is_some_and(may_be_told) {
            return None;
        }
        let fact = self.facts.get(self.vocabulary.find(&look.path)?);
        fact.known().cloned().map(Sensitive::new)
    }
}
