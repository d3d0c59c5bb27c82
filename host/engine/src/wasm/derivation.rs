//! A component as a derivation: facts that follow from others.

use std::collections::BTreeMap;
use std::sync::Arc;

use throughcare_model::{FactId, FactKind, Message, ParameterId, SourceText, Value, message};

use super::bindings::exported::derivation;
use super::bindings::types::{self, Kind};
use super::component::Component;
use super::rule::{fit, may_read, no_misuse, parameters, short, visit};
use super::run::Ended;
use super::snapshot::Declared;
use super::values::{to_value, value_kind};
use crate::{
    Budget, CaseWindow, ComponentCause, Derived, DerivedFact, DerivedStep, EngineError, Names,
    Read, ReadSet, Refusal,
};

/// A component, fitted to the names of a chain of packs, that provides facts.
#[derive(Clone)]
pub struct ComponentDerivation {
    component: Component,
    indices: derivation::GuestIndices,
    declared: Arc<Declared>,
    provides: BTreeMap<String, Provided>,
    budget: Budget,
}

/// A fact that the derivation says it provides.
#[derive(Debug, Clone, Copy)]
struct Provided {
    id: FactId,
    kind: Kind,
    of_entries: bool,
}

impl ComponentDerivation {
    pub(super) fn fit(
        component: &Component,
        names: Names<'_>,
        budget: Budget,
    ) -> Result<Self, Vec<EngineError>> {
        let description = component.description();
        let indices = component
            .0
            .derivation
            .clone()
            .filter(|_| description.is_derivation());
        let Some(indices) = indices else {
            return Err(vec![
                component.0.error(None, ComponentCause::NotADerivation),
            ]);
        };
        let provides = description.provides.iter().filter_map(|fact| {
            let id = names.vocabulary.find(&fact.name)?;
            let of_entries = names.vocabulary.get(id)?.list.is_some();
            let kind = fact.raw_kind();
            Some((
                fact.name.clone(),
                Provided {
                    id,
                    kind,
                    of_entries,
                },
            ))
        });
        Ok(Self {
            provides: provides.collect(),
            declared: fit(component, names)?,
            component: component.clone(),
            indices,
            budget,
        })
    }

    /// Returns the facts that it provides, in the order of the vocabulary.
    pub fn provides(&self) -> Vec<FactId> {
        let mut facts: Vec<FactId> = self.provides.values().map(|provided| provided.id).collect();
        facts.sort_unstable();
        facts
    }

    /// Returns every fact that it may look at, in the order of the vocabulary.
    pub fn may_read(&self) -> Vec<FactId> {
        may_read(&self.declared)
    }

    /// Returns every parameter that it may look at, in the order in which packs set them.
    pub fn parameters(&self) -> Vec<ParameterId> {
        parameters(&self.declared)
    }

    /// Returns the name of the component's file. It has no text that a place could point into.
    pub fn source(&self) -> &SourceText {
        &self.component.0.source
    }

    /// Returns the component.
    pub fn component(&self) -> &Component {
        &self.component
    }

    /// Works out the facts for one case. What goes wrong is part of what comes out.
    pub fn derive(&self, window: &CaseWindow<'_>) -> Derived {
        let loaded = &self.component.0;
        let Ended { visit, outcome } = visit(
            loaded,
            &self.declared,
            &self.budget,
            window,
            |store, instance| self.indices.load(&mut *store, instance)?.call_derive(store),
        );
        let unknown = unknown(&visit.reads, window);
        let outcome = outcome.and_then(|said| {
            no_misuse(visit.misuse.as_ref(), window)?;
            match said {
                Ok(facts) => Ok((
                    self.facts(facts, window, &visit.reads, &unknown)?,
                    Vec::new(),
                )),
                Err(refusals) => Ok((Vec::new(), self.refusals(refusals, &visit.reads)?)),
            }
        });
        let (facts, refusals, trouble) = match outcome {
            Ok((facts, refusals)) => (facts, refusals, None),
            Err(cause) => {
                let error = loaded.error(Some("derive".to_owned()), cause);
                (Vec::new(), Vec::new(), Some(error))
            }
        };
        // What is refused, or failed, no fact can settle.
        let is_open = refusals.is_empty() && trouble.is_none();
        Derived {
            needs: if is_open { unknown } else { ReadSet::default() },
            facts,
            refusals,
            reads: visit.reads,
            trouble,
        }
    }

    fn facts(
        &self,
        said: Vec<types::DerivedFact>,
        window: &CaseWindow<'_>,
        reads: &ReadSet,
        unknown: &ReadSet,
    ) -> Result<Vec<DerivedFact>, ComponentCause> {
        let mut facts = BTreeMap::new();
        for derived in said {
            let fact = self.provided(&derived.fact)?;
            let value = derived
                .value
                .as_ref()
                .map(|value| self.value(value, &derived.fact, window));
            let steps = derived.steps.into_iter().map(|step| self.step(step, reads));
            let derived = DerivedFact {
                fact,
                needs: match derived.value {
                    Some(_) => ReadSet::default(),
                    None => unknown.clone(),
                },
                value: value.transpose()?,
                steps: steps.collect::<Result<_, _>>()?,
            };
            if facts.insert(fact, derived).is_some() {
                return wrong(message!("one fact twice"));
            }
        }
        Ok(facts.into_values().collect())
    }

    fn provided(&self, fact: &types::FactRef) -> Result<Read, ComponentCause> {
        let Some(provided) = self.provides.get(&fact.path) else {
            return wrong(message!("a fact that its description leaves out"));
        };
        if provided.of_entries != fact.entry.is_some() {
            return wrong(message!(
                "a fact of each entry without an entry, or a single fact with one"
            ));
        }
        Ok(Read {
            fact: provided.id,
            entry: fact.entry.and_then(|entry| usize::try_from(entry).ok()),
        })
    }

    fn value(
        &self,
        value: &types::Value,
        fact: &types::FactRef,
        window: &CaseWindow<'_>,
    ) -> Result<Value, ComponentCause> {
        let Some(value) = to_value(value) else {
            return wrong(message!("a value that no calendar or computer can hold"));
        };
        let provided = self.provides.get(&fact.path);
        if provided.is_none_or(|provided| provided.kind != value_kind(value.kind())) {
            return wrong(message!("a value of another kind than it said"));
        }
        let definition = provided.and_then(|provided| window.names.vocabulary.get(provided.id));
        match (definition.map(|definition| &definition.kind), &value) {
            (Some(FactKind::Choice(choices)), Value::Text(text)) if !choices.contains(text) => {
                wrong(message!("a text that is not one of the fact's choices"))
            }
            _ => Ok(value),
        }
    }

    fn step(&self, step: types::Step, reads: &ReadSet) -> Result<DerivedStep, ComponentCause> {
        short([&step.words], &self.budget)?;
        let amount = step.amount.as_ref().map(|amount| {
            to_value(amount).map_or_else(
                || {
                    wrong(message!(
                        "a step that cannot be held by a calendar or a computer"
                    ))
                },
                Ok,
            )
        });
        let law = step.law.iter().map(|name| self.parameter(name));
        Ok(DerivedStep {
            words: step.words,
            amount: amount.transpose()?,
            rests_on: self.rests_on(&step.rests_on, reads)?,
            law: law.collect::<Result<_, _>>()?,
        })
    }

    fn refusals(
        &self,
        said: Vec<types::Refusal>,
        reads: &ReadSet,
    ) -> Result<Vec<Refusal>, ComponentCause> {
        let refusals = said.into_iter().map(|refusal| {
            short([&refusal.code, &refusal.message], &self.budget)?;
            Ok(Refusal {
                about: self.rests_on(&refusal.about, reads)?,
                code: refusal.code,
                message: refusal.message,
            })
        });
        refusals.collect()
    }

    fn rests_on(
        &self,
        facts: &[types::FactRef],
        reads: &ReadSet,
    ) -> Result<Vec<Read>, ComponentCause> {
        let reads = facts.iter().map(|fact| {
            let declared = self.declared.facts.get(fact.path.as_str());
            match declared.map(|declared| declared.read(fact.entry)) {
                Some(read) if reads.contains(read) => Ok(read),
                _ => wrong(message!(
                    "something that rests on a fact that was not looked at"
                )),
            }
        });
        reads.collect()
    }

    fn parameter(&self, name: &str) -> Result<ParameterId, ComponentCause> {
        match self.declared.parameters.get(name) {
            Some(parameter) => Ok(parameter.id),
            None => wrong(message!(
                "something that rests on a parameter that its description leaves out"
            )),
        }
    }
}

impl std::fmt::Debug for ComponentDerivation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ComponentDerivation")
            .field("component", &self.component)
            .finish_non_exhaustive()
    }
}

/// Returns what was looked at in vain.
fn unknown(reads: &ReadSet, window: &CaseWindow<'_>) -> ReadSet {
    let facts = window.names.vocabulary.iter();
    let is_unknown = |read: &Read| {
        let definition = window.names.vocabulary.get(read.fact);
        match definition.map(|definition| &definition.kind) {
            Some(FactKind::List) => window.facts.entries(read.fact).is_none(),
            _ => window.fact(read.fact, read.entry).known().is_none(),
        }
    };
    reads
        .iter(facts.map(|(id, _)| id))
        .filter(is_unknown)
        .collect()
}

fn wrong<T>(what: Message) -> Result<T, ComponentCause> {
    Err(ComponentCause::WrongDerivedFact(what))
}
