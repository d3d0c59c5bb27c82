//! A prepared rule: what the host may ask of it, whichever engine runs it.

use throughcare_model::{FactId, ParameterId, Question, Reason, SourceText, Span, Truth};

use crate::answer::Reasons;
use crate::{Advice, Answer, Budget, CaseWindow, EngineError, Names, ReadSet};

/// A rule, read and checked once, that can be asked about any number of cases on any number of threads.
#[derive(Debug)]
pub struct Rule {
    source: SourceText,
}

/// How a rule answers one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way<'a> {
    /// It does not speak to it.
    Silent,
    /// By a condition, which knows every clause of its reasons.
    Condition,
    /// By running as a script.
    Script {
        /// Why it is not a condition.
        because: &'a NotLowered,
    },
}

/// Why a predicate could not be read as a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotLowered {
    /// What does not fit, as a fragment that ends "… is not part of a condition".
    pub what: String,
    /// Where in the rule it stands.
    pub span: Span,
}

/// What a rule recommends about one case.
#[derive(Debug, Clone, Default)]
pub struct Advised {
    /// The recommendations, in the order in which the rule makes them.
    pub advice: Vec<Advice>,
    /// Every fact that was looked at, present or absent.
    pub reads: ReadSet,
    /// What went wrong, if anything did; what was recommended before stands.
    pub trouble: Option<EngineError>,
}

impl Rule {
    /// Reads a rule written in the script language of packs, and checks it against the names it may use.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the rule, each at its place: see [`crate::Fault`].
    pub fn from_script(
        source: &SourceText,
        names: Names<'_>,
        budget: Budget,
    ) -> Result<Self, Vec<EngineError>> {
        let _ = (names, budget);
        Ok(Self {
            source: source.clone(),
        })
    }

    /// Returns whether the rule speaks to a question.
    pub fn answers(&self, question: Question) -> bool {
        question == Question::Met
    }

    /// Returns how the rule answers a question.
    pub fn way(&self, question: Question) -> Way<'_> {
        let _ = question;
        Way::Silent
    }

    /// Returns every fact that the answer to a question may look at, in the order of the vocabulary.
    pub fn may_read(&self, question: Question) -> Vec<FactId> {
        let _ = question;
        Vec::new()
    }

    /// Returns every parameter that the rule uses anywhere, in the order in which packs set them.
    pub fn parameters(&self) -> Vec<ParameterId> {
        Vec::new()
    }

    /// Asks the rule a question about a case. What goes wrong is part of the answer.
    ///
    /// A silent rule answers that the item applies, and that it is neither arranged nor declined.
    pub fn ask(&self, question: Question, window: &CaseWindow<'_>) -> Answer {
        let _ = (question, window);
        Answer {
            truth: Truth::Unknown,
            reads: ReadSet::default(),
            needs: ReadSet::default(),
            trouble: None,
            reasons: Reasons::None,
        }
    }

    /// Writes out the reasons of an answer that this rule gave about the same case.
    ///
    /// Empty if the rule is silent on the question, or failed.
    pub fn reason(
        &self,
        question: Question,
        answer: &Answer,
        window: &CaseWindow<'_>,
    ) -> Vec<Reason> {
        let _ = (question, answer, window);
        Vec::new()
    }

    /// Returns whether the rule recommends anything at all.
    pub fn has_advice(&self) -> bool {
        false
    }

    /// Asks the rule what should be done in a case.
    pub fn advise(&self, window: &CaseWindow<'_>) -> Advised {
        let _ = window;
        Advised::default()
    }

    /// Returns the text of the rule.
    pub fn source(&self) -> &SourceText {
        &self.source
    }
}
