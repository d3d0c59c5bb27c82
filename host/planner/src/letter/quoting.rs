//! Puts the facts that a sentence quotes in their places, as far as they may be quoted.

use throughcare_model::{
    Audience, Evidence, FactTable, Finding, Sensitive, Value, Vocabulary,
};

use crate::packs::{Piece, Sentence};

/// How much of what is about the person a letter quotes. What is about victims and others never is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Quoting {
    /// Facts about health and children are named and not quoted: letters lie about.
    #[default]
    Named,
    /// They are quoted too.
    Full,
}

/// Part of a sentence of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuotedPiece {
    /// Words as they stand.
    Words(String),
    /// The value of a fact.
    Value(Sensitive<Value>),
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
    /// Returns the sentence with its facts quoted; none if one of them is not known, may not be quoted, or was
    /// not looked at for the finding, to which the sentence would then not belong.
    pub(super) fn fill(self, sentence: &Sentence) -> Option<Vec<QuotedPiece>> {
        let pieces = sentence.0.iter().map(|piece| match piece {
            Piece::Words(words) => Some(QuotedPiece::Words(words.clone())),
            Piece::Fact(path) => self.value(path).map(QuotedPiece::Value),
        });
        pieces.collect()
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
