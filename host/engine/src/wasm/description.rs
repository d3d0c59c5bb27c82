//! What a component says of itself, and whether the packs agree.

mod stand_ins;

use std::collections::BTreeSet;
use std::sync::Arc;

use throughcare_model::{Message, Question};

use super::bindings::types::{self, Kind};
use super::snapshot::Declared;
use super::values::{fact_kind, phrase, value_kind};
use crate::fault::nearest;
use crate::{Budget, DescriptionFault, Names};

/// What a component says of itself.
#[derive(Debug, Clone)]
pub struct Description {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// What it is for, in one sentence.
    pub summary: String,
    /// The facts that it may look at.
    pub facts: Vec<DeclaredName>,
    /// The parameters that it may look at.
    pub parameters: Vec<DeclaredName>,
    /// The questions that it answers as a rule; none if it is not one.
    pub answers: BTreeSet<Question>,
    /// Whether it recommends anything.
    pub advises: bool,
    /// The facts that it provides as a derivation; none if it is not one.
    pub provides: Vec<DeclaredName>,
    /// What else it says, as names and values.
    pub attributes: Vec<(String, String)>,
}

/// A fact or a parameter, as a component names it.
#[derive(Debug, Clone)]
pub struct DeclaredName {
    /// Its path or name.
    pub name: String,
    kind: Kind,
}

/// The most names that a description may hold of one sort.
const NAMES: usize = 1_000;

impl Description {
    /// Returns whether the component is the rule of an item.
    pub fn is_rule(&self) -> bool {
        !self.answers.is_empty()
    }

    /// Returns whether the component provides facts.
    pub fn is_derivation(&self) -> bool {
        !self.provides.is_empty()
    }

    /// Takes over what a component said, if it makes sense by itself.
    pub(super) fn check(
        said: types::Description,
        budget: &Budget,
    ) -> Result<Self, DescriptionFault> {
        let types::Description {
            name,
            version,
            summary,
            facts,
            parameters,
            answers,
            advises,
            provides,
            attributes,
        } = said;
        let description = Self {
            name,
            version,
            summary,
            facts: facts.into_iter().map(DeclaredName::of_fact).collect(),
            parameters: parameters
                .into_iter()
                .map(DeclaredName::of_parameter)
                .collect(),
            answers: answers.into_iter().map(question).collect(),
            advises,
            provides: provides.into_iter().map(DeclaredName::of_fact).collect(),
            attributes,
        };
        description.fits(budget.text_bytes)?;
        for names in [
            &description.facts,
            &description.parameters,
            &description.provides,
        ] {
            let mut seen = BTreeSet::new();
            if let Some(twice) = names.iter().find(|declared| !seen.insert(&declared.name)) {
                return Err(DescriptionFault::Twice(twice.name.clone()));
            }
        }
        if !description.is_rule() && !description.is_derivation() {
            return Err(DescriptionFault::Nothing);
        }
        if description.is_rule() && !description.answers.contains(&Question::Met) {
            return Err(DescriptionFault::SilentOnMet);
        }
        Ok(description)
    }

    fn fits(&self, text_bytes: usize) -> Result<(), DescriptionFault> {
        let sorts = [&self.facts, &self.parameters, &self.provides];
        let texts = [&self.name, &self.version, &self.summary]
            .into_iter()
            .chain(sorts.into_iter().flatten().map(|declared| &declared.name))
            .chain(
                self.attributes
                    .iter()
                    .flat_map(|(name, value)| [name, value]),
            );
        let too_long = sorts.iter().any(|sort| sort.len() > NAMES)
            || self.attributes.len() > NAMES
            || texts.into_iter().any(|text| text.len() > text_bytes);
        if too_long {
            Err(DescriptionFault::TooLong)
        } else {
            Ok(())
        }
    }

    /// Fits the names to those of a chain of packs.
    pub(super) fn fit(&self, names: Names<'_>) -> Result<Arc<Declared>, Vec<DescriptionFault>> {
        let mut declared = Declared::default();
        let mut faults = Vec::new();
        for fact in &self.facts {
            match fact.find_fact(names) {
                Ok((id, list)) => declared.add_fact(&fact.name, id, fact.kind, list),
                Err(fault) => faults.push(fault),
            }
        }
        for parameter in &self.parameters {
            match parameter.find_parameter(names) {
                Ok(id) => declared.add_parameter(&parameter.name, id, parameter.kind),
                Err(fault) => faults.push(fault),
            }
        }
        faults.extend(
            self.provides
                .iter()
                .filter_map(|fact| fact.find_fact(names).err()),
        );
        if faults.is_empty() {
            Ok(Arc::new(declared))
        } else {
            Err(faults)
        }
    }
}

type FactAndList = (throughcare_model::FactId, Option<throughcare_model::FactId>);

impl DeclaredName {
    /// Returns the kind that the component takes it for, with its article: `a date`.
    pub fn kind(&self) -> Message {
        phrase(self.kind)
    }

    pub(super) fn raw_kind(&self) -> Kind {
        self.kind
    }

    fn of_fact(fact: types::DeclaredFact) -> Self {
        Self {
            name: fact.path,
            kind: fact.kind,
        }
    }

    fn of_parameter(parameter: types::DeclaredParameter) -> Self {
        Self {
            name: parameter.name,
            kind: parameter.kind,
        }
    }

    fn find_fact(&self, names: Names<'_>) -> Result<FactAndList, DescriptionFault> {
        let found = names.vocabulary.find(&self.name);
        let Some((id, definition)) = found.and_then(|id| Some((id, names.vocabulary.get(id)?)))
        else {
            let known = names.vocabulary.iter().map(|(_, fact)| fact.path.as_str());
            return Err(DescriptionFault::UnknownFact {
                name: self.name.clone(),
                nearest: nearest(&self.name, known),
            });
        };
        self.hold_to(fact_kind(&definition.kind))?;
        Ok((id, definition.list))
    }

    fn find_parameter(
        &self,
        names: Names<'_>,
    ) -> Result<throughcare_model::ParameterId, DescriptionFault> {
        let found = names.parameters.find(&self.name);
        let Some((id, parameter)) = found.and_then(|id| Some((id, names.parameters.get(id)?)))
        else {
            let known = names
                .parameters
                .iter()
                .map(|(_, parameter)| parameter.name.as_str());
            return Err(DescriptionFault::UnknownParameter {
                name: self.name.clone(),
                nearest: nearest(&self.name, known),
            });
        };
        for dated in &parameter.values {
            let kind = value_kind(dated.value.kind());
            // A decimal that happens to be whole is a decimal all the same.
            if (self.kind, kind) != (Kind::Decimal, Kind::Integer) {
                self.hold_to(kind)?;
            }
        }
        Ok(id)
    }

    fn hold_to(&self, actual: Kind) -> Result<(), DescriptionFault> {
        if self.kind == actual {
            return Ok(());
        }
        Err(DescriptionFault::WrongKind {
            name: self.name.clone(),
            declared: phrase(self.kind),
            actual: phrase(actual),
        })
    }
}

/// Returns the question of ours that a question of the contract is.
fn question(question: types::Question) -> Question {
    match question {
        types::Question::Applies => Question::Applies,
        types::Question::Met => Question::Met,
        types::Question::Arranged => Question::Arranged,
        types::Question::Declined => Question::Declined,
    }
}
