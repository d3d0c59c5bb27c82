//! A prepared rule: what the host may ask of it, whichever engine runs it.

use throughcare_model::{FactId, ParameterId, Question, Reason, SourceText, Span};

use crate::answer::Reasons;
use crate::rhai::Script;
use crate::{Advice, Answer, Budget, CaseWindow, EngineError, Names, ReadSet, Turns, Varied};

/// A rule, read and checked once, that can be asked about any number of cases on any number of threads.
#[derive(Debug)]
pub struct Rule {
    engine: Engine,
}

/// What runs a rule. An engine is one variant here and one module beside [`crate::rhai`].
#[derive(Debug)]
enum Engine {
    Rhai(Box<Script>),
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
        Script::prepare(source, names, budget).map(|script| Self {
            engine: Engine::Rhai(Box::new(script)),
        })
    }

    /// Returns whether the rule speaks to a question.
    pub fn answers(&self, question: Question) -> bool {
        self.way(question) != Way::Silent
    }

    /// Returns how the rule answers a question.
    pub fn way(&self, question: Question) -> Way<'_> {
        let Engine::Rhai(script) = &self.engine;
        match script.predicate(question).map(|of| &of.lowered) {
            None => Way::Silent,
            Some(Ok(_)) => Way::Condition,
            Some(Err(because)) => Way::Script { because },
        }
    }

    /// Returns every fact that the answer to a question may look at, in the order of the vocabulary.
    pub fn may_read(&self, question: Question) -> Vec<FactId> {
        let Engine::Rhai(script) = &self.engine;
        let predicate = script.predicate(question);
        predicate.map_or_else(Vec::new, |of| of.may_read.clone())
    }

    /// Returns every fact that the rule may look at anywhere, advice included, in the order of the vocabulary.
    pub fn facts(&self) -> Vec<FactId> {
        let Engine::Rhai(script) = &self.engine;
        script.facts().to_vec()
    }

    /// Finds where the answer to a question may turn as one thing varies, all else in the case standing.
    ///
    /// Between two neighbouring turns the answer, and the truth of every clause of its reasons, is the same.
    pub fn turns(&self, question: Question, varied: Varied, window: &CaseWindow<'_>) -> Turns {
        let Engine::Rhai(script) = &self.engine;
        match script.predicate(question).map(|of| &of.lowered) {
            None => Turns::default(),
            Some(Ok(condition)) => condition.turns(varied, window),
            Some(Err(_)) => Turns {
                by_refusal: true,
                may_miss: true,
                ..Turns::default()
            },
        }
    }

    /// Returns every parameter that the rule uses anywhere, in the order in which packs set them.
    pub fn parameters(&self) -> Vec<ParameterId> {
        let Engine::Rhai(script) = &self.engine;
        script.parameters().to_vec()
    }

    /// Asks the rule a question about a case. What goes wrong is part of the answer.
    ///
    /// A silent rule answers that the item applies, and that it is neither arranged nor declined.
    pub fn ask(&self, question: Question, window: &CaseWindow<'_>) -> Answer {
        let Engine::Rhai(script) = &self.engine;
        match script.predicate(question).map(|of| &of.lowered) {
            None => Answer::silent(question),
            Some(Ok(condition)) => Answer::of_condition(condition, window, script.source()),
            Some(Err(_)) => script.ask(question, window),
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
        let Engine::Rhai(script) = &self.engine;
        let reason = match (&answer.reasons, script.predicate(question)) {
            (Reasons::None, _) | (_, None) => None,
            (Reasons::Told(reason), _) => Some((**reason).clone()),
            (Reasons::Tree(truths), Some(predicate)) => predicate
                .lowered
                .as_ref()
                .ok()
                .and_then(|condition| condition.reason(truths, window, script.source())),
        };
        reason.into_iter().collect()
    }

    /// Returns whether the rule recommends anything at all.
    pub fn has_advice(&self) -> bool {
        let Engine::Rhai(script) = &self.engine;
        script.has_advice()
    }

    /// Asks the rule what should be done in a case.
    pub fn advise(&self, window: &CaseWindow<'_>) -> Advised {
        let Engine::Rhai(script) = &self.engine;
        script.advise(window)
    }

    /// Returns the text of the rule.
    pub fn source(&self) -> &SourceText {
        let Engine::Rhai(script) = &self.engine;
        script.source()
    }

    /// Returns the same rule with every predicate run as a script.
    #[cfg(test)]
    pub(crate) fn into_script(mut self) -> Self {
        let Engine::Rhai(script) = &mut self.engine;
        script.forget_conditions();
        self
    }
}
