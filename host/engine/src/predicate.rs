//! What the host may ask a rule for a truth.

use throughcare_model::Question;

/// Something that a rule answers with a truth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Predicate<'a> {
    /// A question that the rule of a checklist item answers.
    Question(Question),
    /// A condition that the rule of an option answers by the name of its function: a requirement, or where a
    /// matter stands.
    Named(&'a str),
}

impl<'a> Predicate<'a> {
    /// Returns the name of the function that answers it.
    pub fn word(self) -> &'a str {
        match self {
            Self::Question(question) => question.word(),
            Self::Named(name) => name,
        }
    }
}

impl From<Question> for Predicate<'static> {
    fn from(question: Question) -> Self {
        Self::Question(question)
    }
}

impl<'a> From<&'a str> for Predicate<'a> {
    fn from(name: &'a str) -> Self {
        Self::Named(name)
    }
}
