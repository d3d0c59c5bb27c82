//! A component as the rule of a checklist item.

use std::sync::Arc;

use throughcare_model::{FactId, ParameterId, Question, SourceText, Truth, message};
use wasmtime::Store;
use wasmtime::component::Instance;

use super::bindings::exported::rule;
use super::bindings::types;
use super::component::{Component, Loaded};
use super::reasons;
use super::run::{Ended, run};
use super::snapshot::Declared;
use super::values::to_date;
use super::window::{MisusedName, Visit};
use crate::answer::Reasons;
use crate::{
    Advice, Advised, Answer, Budget, CaseWindow, ComponentCause, Due, EngineError, Misuse, Names,
    ReadSet,
};

/// A component, fitted to the names of a chain of packs, that answers for one item.
///
/// The questions and their answers are those of [`crate::Rule`].
#[derive(Clone)]
pub(crate) struct ComponentRule {
    component: Component,
    indices: rule::GuestIndices,
    declared: Arc<Declared>,
    budget: Budget,
}

impl ComponentRule {
    pub(crate) fn fit(
        component: &Component,
        names: Names<'_>,
        budget: Budget,
    ) -> Result<Self, Vec<EngineError>> {
        let description = component.description();
        let indices = component.0.rule.clone().filter(|_| description.is_rule());
        let Some(indices) = indices else {
            return Err(vec![component.0.error(None, ComponentCause::NotARule)]);
        };
        Ok(Self {
            declared: fit(component, names)?,
            component: component.clone(),
            indices,
            budget,
        })
    }

    /// Returns whether the rule speaks to a question.
    pub(crate) fn answers(&self, question: Question) -> bool {
        self.component.description().answers.contains(&question)
    }

    /// Returns every fact that the answer to a question may look at, in the order of the vocabulary.
    pub(crate) fn may_read(&self, question: Question) -> Vec<FactId> {
        if !self.answers(question) {
            return Vec::new();
        }
        may_read(&self.declared)
    }

    /// Returns every fact that the rule may look at anywhere, in the order of the vocabulary.
    pub(crate) fn facts(&self) -> Vec<FactId> {
        may_read(&self.declared)
    }

    /// Returns every parameter that the rule may look at, in the order in which packs set them.
    pub(crate) fn parameters(&self) -> Vec<ParameterId> {
        parameters(&self.declared)
    }

    /// Asks the rule a question about a case. What goes wrong is part of the answer.
    pub(crate) fn ask(&self, question: Question, window: &CaseWindow<'_>) -> Answer {
        if !self.answers(question) {
            return Answer::silent(question.into());
        }
        let asked = match question {
            Question::Applies => types::Question::Applies,
            Question::Met => types::Question::Met,
            Question::Arranged => types::Question::Arranged,
            Question::Declined => types::Question::Declined,
        };
        let Ended { visit, outcome } = self.run(window, |store, instance| {
            self.indices
                .load(&mut *store, instance)?
                .call_ask(store, asked)
        });
        let outcome = outcome.and_then(|said| {
            no_misuse(visit.misuse.as_ref(), window)?;
            reasons::check(&said, window, &self.declared, &visit.reads, &self.budget)
        });
        match outcome {
            Ok(checked) => Answer {
                truth: checked.truth,
                reads: visit.reads,
                needs: checked.needs,
                trouble: None,
                reasons: checked
                    .reason
                    .map_or(Reasons::None, |reason| Reasons::Told(Box::new(reason))),
            },
            Err(cause) => {
                let function = format!("ask({})", question.word());
                Answer {
                    truth: Truth::Unknown,
                    reads: visit.reads,
                    needs: ReadSet::default(),
                    trouble: Some(self.component.0.error(Some(function), cause)),
                    reasons: Reasons::None,
                }
            }
        }
    }

    /// Returns whether the rule recommends anything at all.
    pub(crate) fn has_advice(&self) -> bool {
        self.component.description().advises
    }

    /// Asks the rule what should be done in a case.
    pub(crate) fn advise(&self, window: &CaseWindow<'_>) -> Advised {
        if !self.has_advice() {
            return Advised::default();
        }
        let Ended { visit, outcome } = self.run(window, |store, instance| {
            self.indices.load(&mut *store, instance)?.call_advise(store)
        });
        let outcome = outcome.and_then(|said| {
            no_misuse(visit.misuse.as_ref(), window)?;
            self.advice(said)
        });
        let (advice, trouble) = match outcome {
            Ok(advice) => (advice, None),
            Err(cause) => {
                let function = Some("advise".to_owned());
                (Vec::new(), Some(self.component.0.error(function, cause)))
            }
        };
        Advised {
            advice,
            reads: visit.reads,
            trouble,
        }
    }

    /// Returns the name of the component's file. It has no text that a place could point into.
    pub(crate) fn source(&self) -> &SourceText {
        &self.component.0.source
    }

    fn run<R>(
        &self,
        window: &CaseWindow<'_>,
        call: impl FnOnce(&mut Store<Visit>, &Instance) -> wasmtime::Result<R>,
    ) -> Ended<R> {
        visit(
            &self.component.0,
            &self.declared,
            &self.budget,
            window,
            call,
        )
    }

    fn advice(&self, said: Vec<types::Recommendation>) -> Result<Vec<Advice>, ComponentCause> {
        let most = self.budget.recommendations;
        if said.len() > most {
            return Err(ComponentCause::TooManyRecommendations(most));
        }
        let advice = said.into_iter().map(|said| {
            let texts = [&said.action]
                .into_iter()
                .chain(&said.by)
                .chain(&said.because);
            short(texts, &self.budget)?;
            if said.because.len() > self.budget.elements {
                return Err(ComponentCause::TooManyRecommendations(self.budget.elements));
            }
            let due = match said.due {
                types::Due::WithItem => Due::WithItem,
                types::Due::Unknown => Due::Unknown,
                types::Due::On(day) => Due::On(to_date(day).ok_or_else(no_date)?),
            };
            Ok(Advice {
                action: said.action,
                by: said.by,
                due,
                because: said.because,
            })
        });
        advice.collect()
    }
}

impl std::fmt::Debug for ComponentRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ComponentRule")
            .field("component", &self.component)
            .finish_non_exhaustive()
    }
}

/// Fits what a component declares to the names of a chain of packs.
pub(super) fn fit(
    component: &Component,
    names: Names<'_>,
) -> Result<Arc<Declared>, Vec<EngineError>> {
    component.description().fit(names).map_err(|faults| {
        let errors = faults.into_iter().map(|fault| {
            let function = Some("describe".to_owned());
            component
                .0
                .error(function, ComponentCause::Description(fault))
        });
        errors.collect()
    })
}

/// Runs a function of a component with the window open.
pub(super) fn visit<R>(
    loaded: &Loaded,
    declared: &Arc<Declared>,
    budget: &Budget,
    window: &CaseWindow<'_>,
    call: impl FnOnce(&mut Store<Visit>, &Instance) -> wasmtime::Result<R>,
) -> Ended<R> {
    let snapshot = declared.snapshot(window);
    let visit = Visit::new(Arc::clone(declared), Some(snapshot), budget);
    run(&loaded.host, &loaded.pre, visit, budget, call)
}

/// Returns every declared fact in the order of the vocabulary.
pub(super) fn may_read(declared: &Declared) -> Vec<FactId> {
    let mut facts: Vec<FactId> = declared.facts.values().map(|fact| fact.id).collect();
    facts.sort_unstable();
    facts
}

/// Returns every declared parameter in the order in which packs set them.
pub(super) fn parameters(declared: &Declared) -> Vec<ParameterId> {
    let parameters = declared.parameters.values();
    let mut parameters: Vec<ParameterId> = parameters.map(|parameter| parameter.id).collect();
    parameters.sort_unstable();
    parameters
}

/// A look that the description does not allow counts, whatever the component made of it. Its name is shown only if
/// the packs know it.
pub(super) fn no_misuse(
    misused: Option<&MisusedName>,
    window: &CaseWindow<'_>,
) -> Result<(), ComponentCause> {
    let Some(misused) = misused else {
        return Ok(());
    };
    let name = misused.name.reveal();
    let known = window.names.vocabulary.find(name).is_some()
        || window.names.parameters.find(name).is_some();
    Err(ComponentCause::Misuse(Misuse {
        name: known.then(|| name.clone()),
        wrong: misused.wrong.clone(),
    }))
}

/// Refuses texts that are longer than the budget.
pub(super) fn short<'a>(
    texts: impl IntoIterator<Item = &'a String>,
    budget: &Budget,
) -> Result<(), ComponentCause> {
    let most = budget.text_bytes;
    if texts.into_iter().any(|text| text.len() > most) {
        return Err(ComponentCause::TextTooLong(most));
    }
    Ok(())
}

pub(super) fn no_date() -> ComponentCause {
    ComponentCause::Contradiction(message!("a date lies outside the calendar"))
}
