//! A prepared rule: what the host may ask of it, whichever engine runs it.

use throughcare_model::{FactId, Message, ParameterId, Reason, SourceText, Span};

use crate::answer::Reasons;
use crate::rhai::{Role, Script};
#[cfg(feature = "wasm")]
use crate::wasm::{Component, ComponentRule};
use crate::{
    Advice, Answer, Budget, CaseWindow, EngineError, Names, Predicate, ReadSet, Turns, Varied,
};

/// A rule, read and checked once, that can be asked about any number of cases on any number of threads.
#[derive(Debug)]
pub struct Rule {
    engine: Engine,
}

/// What runs a rule. An engine is one variant here and one module beside [`crate::rhai`].
#[derive(Debug)]
enum Engine {
    Rhai(Box<Script>),
    #[cfg(feature = "wasm")]
    Component(Box<ComponentRule>),
}

/// How a rule answers one question or requirement.
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
    /// By asking a component; no rule answers so where the engine is built without components.
    Component,
}

/// Why a predicate could not be read as a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotLowered {
    /// What does not fit, as a fragment that ends "… is not part of a condition".
    pub what: Message,
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
        Script::prepare(source, Role::Item, names, budget).map(Self::of_script)
    }

    /// Reads the rule of an option, which has a predicate for each of its requirements and states.
    ///
    /// `predicates` names their functions; `applies` and `near` may be there besides.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the rule, each at its place: see [`crate::Fault`]. A function that is not
    /// there stands nowhere, and is reported at the beginning of the rule.
    pub fn of_option(
        source: &SourceText,
        predicates: &[&str],
        names: Names<'_>,
        budget: Budget,
    ) -> Result<Self, Vec<EngineError>> {
        Script::prepare(source, Role::Option(predicates), names, budget).map(Self::of_script)
    }

    fn of_script(script: Script) -> Self {
        Self {
            engine: Engine::Rhai(Box::new(script)),
        }
    }

    /// Fits a component to the names that it may use, as the rule of an item.
    ///
    /// # Errors
    ///
    /// Everything that its description and the names disagree about, or that it is not a rule at all: see
    /// [`crate::ComponentCause`].
    #[cfg(feature = "wasm")]
    pub fn from_component(
        component: &Component,
        names: Names<'_>,
        budget: Budget,
    ) -> Result<Self, Vec<EngineError>> {
        ComponentRule::fit(component, names, budget).map(|rule| Self {
            engine: Engine::Component(Box::new(rule)),
        })
    }

    /// Returns whether the rule speaks to a question or requirement.
    pub fn answers<'p>(&self, predicate: impl Into<Predicate<'p>>) -> bool {
        self.way(predicate) != Way::Silent
    }

    /// Returns how the rule answers a question.
    pub fn way<'p>(&self, predicate: impl Into<Predicate<'p>>) -> Way<'_> {
        let predicate = predicate.into();
        match &self.engine {
            Engine::Rhai(script) => match script.predicate(predicate).map(|of| &of.lowered) {
                None => Way::Silent,
                Some(Ok(_)) => Way::Condition,
                Some(Err(because)) => Way::Script { because },
            },
            #[cfg(feature = "wasm")]
            Engine::Component(rule)
                if question_of(predicate).is_some_and(|one| rule.answers(one)) =>
            {
                Way::Component
            }
            #[cfg(feature = "wasm")]
            Engine::Component(_) => Way::Silent,
        }
    }

    /// Returns every fact that the answer to a question may look at, in the order of the vocabulary.
    pub fn may_read<'p>(&self, predicate: impl Into<Predicate<'p>>) -> Vec<FactId> {
        let predicate = predicate.into();
        match &self.engine {
            Engine::Rhai(script) => {
                let prepared = script.predicate(predicate);
                prepared.map_or_else(Vec::new, |of| of.may_read.clone())
            }
            #[cfg(feature = "wasm")]
            Engine::Component(rule) => {
                question_of(predicate).map_or_else(Vec::new, |question| rule.may_read(question))
            }
        }
    }

    /// Returns every fact that the rule may look at anywhere, advice included, in the order of the vocabulary.
    pub fn facts(&self) -> Vec<FactId> {
        match &self.engine {
            Engine::Rhai(script) => script.facts().to_vec(),
            #[cfg(feature = "wasm")]
            Engine::Component(rule) => rule.facts(),
        }
    }

    /// Returns where the text of the rule first names a fact; nothing for a component, which has no text.
    pub fn place(&self, fact: FactId) -> Option<Span> {
        match &self.engine {
            Engine::Rhai(script) => script.place(fact),
            #[cfg(feature = "wasm")]
            Engine::Component(_) => None,
        }
    }

    /// Finds where the answer to a question may turn as one thing varies, all else in the case standing.
    ///
    /// Between two neighbouring turns the answer, and the truth of every clause of its reasons, is the same.
    pub fn turns<'p>(
        &self,
        predicate: impl Into<Predicate<'p>>,
        varied: Varied,
        window: &CaseWindow<'_>,
    ) -> Turns {
        let predicate = predicate.into();
        match &self.engine {
            Engine::Rhai(script) => match script.predicate(predicate).map(|of| &of.lowered) {
                None => Turns::default(),
                Some(Ok(condition)) => condition.turns(varied, window),
                Some(Err(_)) => Turns::not_told(),
            },
            #[cfg(feature = "wasm")]
            Engine::Component(_) => Turns::not_told(),
        }
    }

    /// Returns every parameter that the rule uses anywhere, in the order in which packs set them.
    pub fn parameters(&self) -> Vec<ParameterId> {
        match &self.engine {
            Engine::Rhai(script) => script.parameters().to_vec(),
            #[cfg(feature = "wasm")]
            Engine::Component(rule) => rule.parameters(),
        }
    }

    /// Asks the rule about a case. What goes wrong is part of the answer.
    ///
    /// A silent rule answers that the item applies, and that it is neither arranged nor declined; of what else it is
    /// silent on, nothing is known.
    pub fn ask<'p>(&self, predicate: impl Into<Predicate<'p>>, window: &CaseWindow<'_>) -> Answer {
        let predicate = predicate.into();
        match &self.engine {
            Engine::Rhai(script) => match script.predicate(predicate).map(|of| &of.lowered) {
                None => Answer::silent(predicate),
                Some(Ok(condition)) => Answer::of_condition(condition, window, script.source()),
                Some(Err(_)) => script.ask(predicate, window),
            },
            #[cfg(feature = "wasm")]
            Engine::Component(rule) => match question_of(predicate) {
                Some(question) => rule.ask(question, window),
                None => Answer::silent(predicate),
            },
        }
    }

    /// Writes out the reasons of an answer that this rule gave about the same case.
    ///
    /// Empty if the rule is silent on the question, or failed.
    pub fn reason<'p>(
        &self,
        predicate: impl Into<Predicate<'p>>,
        answer: &Answer,
        window: &CaseWindow<'_>,
    ) -> Vec<Reason> {
        let predicate = predicate.into();
        let reason = match (&answer.reasons, &self.engine) {
            _ if !self.answers(predicate) => None,
            (Reasons::None, _) => None,
            (Reasons::Told(reason), _) => Some((**reason).clone()),
            (Reasons::Tree(truths), Engine::Rhai(script)) => script
                .predicate(predicate)
                .and_then(|prepared| prepared.lowered.as_ref().ok())
                .and_then(|condition| condition.reason(truths, window, script.source())),
            #[cfg(feature = "wasm")]
            (Reasons::Tree(_), Engine::Component(_)) => None,
        };
        reason.into_iter().collect()
    }

    /// Returns whether the rule recommends anything at all.
    pub fn has_advice(&self) -> bool {
        match &self.engine {
            Engine::Rhai(script) => script.has_advice(),
            #[cfg(feature = "wasm")]
            Engine::Component(rule) => rule.has_advice(),
        }
    }

    /// Asks the rule what should be done in a case.
    pub fn advise(&self, window: &CaseWindow<'_>) -> Advised {
        match &self.engine {
            Engine::Rhai(script) => script.advise(window),
            #[cfg(feature = "wasm")]
            Engine::Component(rule) => rule.advise(window),
        }
    }

    /// Returns the text of the rule.
    pub fn source(&self) -> &SourceText {
        match &self.engine {
            Engine::Rhai(script) => script.source(),
            #[cfg(feature = "wasm")]
            Engine::Component(rule) => rule.source(),
        }
    }

    /// Returns the same rule with every predicate run as a script.
    #[cfg(test)]
    pub(crate) fn into_script(mut self) -> Self {
        match &mut self.engine {
            Engine::Rhai(script) => script.forget_conditions(),
            #[cfg(feature = "wasm")]
            Engine::Component(_) => {}
        }
        self
    }
}

/// Components answer the questions of checklist items only.
#[cfg(feature = "wasm")]
fn question_of(predicate: Predicate<'_>) -> Option<throughcare_model::Question> {
    match predicate {
        Predicate::Question(question) => Some(question),
        Predicate::Named(_) => None,
    }
}
