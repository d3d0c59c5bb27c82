//! What a script is for, and so which of its functions the host calls.

use throughcare_model::Question;

use super::checks::{ADVISE, DERIVE};

/// Whether what an option offers is near for a person whom a requirement keeps from it.
const NEAR: &str = "near";

/// Whether the day from which what an option offers can be had has come.
const OPENED: &str = "opened";

/// What a script is the rule of.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Role<'a> {
    /// Of a checklist item: it answers the four questions, and advises.
    Item,
    /// Of an option with these predicates, each of which it has to answer.
    Option(&'a [&'a str]),
    /// Of a derivation: it provides facts.
    Derivation,
}

impl<'a> Role<'a> {
    /// Returns the functions that the host may ask for a truth.
    pub(super) fn asked(self) -> Vec<&'a str> {
        match self {
            Self::Item => Question::ALL.map(Question::word).into(),
            Self::Option(predicates) => [Question::Applies.word(), NEAR, OPENED]
                .into_iter()
                .chain(predicates.iter().copied())
                .collect(),
            Self::Derivation => Vec::new(),
        }
    }

    /// Returns whether the host asks the script for a truth.
    pub(super) fn is_asked(self) -> bool {
        !matches!(self, Self::Derivation)
    }

    /// Returns whether the host asks the script what should be done.
    pub(super) fn advises(self) -> bool {
        matches!(self, Self::Item)
    }

    /// Returns every function that the host may call.
    pub(super) fn called(self) -> Vec<&'a str> {
        let mut called = self.asked();
        match self {
            Self::Item => called.push(ADVISE),
            Self::Option(_) => {}
            Self::Derivation => called.push(DERIVE),
        }
        called
    }
}
