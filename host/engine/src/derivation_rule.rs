//! A prepared derivation: facts that follow from others, whichever engine works them out.

use throughcare_model::{FactId, ParameterId, SourceText, Span};

use crate::rhai::{Role, Script};
#[cfg(feature = "wasm")]
use crate::wasm::{Component, ComponentDerivation};
use crate::{Budget, CaseWindow, Derived, EngineError, Names};

/// A derivation, read and checked once, that can be asked about any number of cases on any number of threads.
#[derive(Debug)]
pub struct DerivationRule {
    engine: Engine,
}

/// What runs a derivation: the same engines as run a [`crate::Rule`].
#[derive(Debug)]
enum Engine {
    Rhai(Box<Script>),
    #[cfg(feature = "wasm")]
    Component(Box<ComponentDerivation>),
}

impl DerivationRule {
    /// Reads a derivation written in the script language of packs, and checks it against the names it may use.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, each at its place: see [`crate::Fault`].
    pub fn from_script(
        source: &SourceText,
        names: Names<'_>,
        budget: Budget,
    ) -> Result<Self, Vec<EngineError>> {
        Script::prepare(source, Role::Derivation, names, budget).map(|script| Self {
            engine: Engine::Rhai(Box::new(script)),
        })
    }

    /// Fits a component to the names that it may use, as a derivation.
    ///
    /// # Errors
    ///
    /// Everything that its description and the names disagree about, or that it is not a derivation at all: see
    /// [`crate::ComponentCause`].
    #[cfg(feature = "wasm")]
    pub fn from_component(
        component: &Component,
        names: Names<'_>,
        budget: Budget,
    ) -> Result<Self, Vec<EngineError>> {
        component.derivation(names, budget).map(|derivation| Self {
            engine: Engine::Component(Box::new(derivation)),
        })
    }

    /// Returns the facts that it provides, in the order of the vocabulary.
    pub fn provides(&self) -> Vec<FactId> {
        match &self.engine {
            Engine::Rhai(script) => script.provides().to_vec(),
            #[cfg(feature = "wasm")]
            Engine::Component(derivation) => derivation.provides(),
        }
    }

    /// Returns every fact that it may look at, in the order of the vocabulary.
    pub fn may_read(&self) -> Vec<FactId> {
        match &self.engine {
            Engine::Rhai(script) => script.facts().to_vec(),
            #[cfg(feature = "wasm")]
            Engine::Component(derivation) => derivation.may_read(),
        }
    }

    /// Returns where its text first names a fact; nothing for a component, which has no text.
    pub fn place(&self, fact: FactId) -> Option<Span> {
        match &self.engine {
            Engine::Rhai(script) => script.place(fact),
            #[cfg(feature = "wasm")]
            Engine::Component(_) => None,
        }
    }

    /// Returns every parameter that it may look at, in the order in which packs set them.
    pub fn parameters(&self) -> Vec<ParameterId> {
        match &self.engine {
            Engine::Rhai(script) => script.parameters().to_vec(),
            #[cfg(feature = "wasm")]
            Engine::Component(derivation) => derivation.parameters(),
        }
    }

    /// Returns whether what it gives may hang on the day of the plan itself. Of a component this cannot be told.
    pub fn may_use_the_day(&self) -> bool {
        match &self.engine {
            Engine::Rhai(script) => script.uses_the_day(),
            #[cfg(feature = "wasm")]
            Engine::Component(_) => true,
        }
    }

    /// Works out its facts for one case. What goes wrong is part of what comes out.
    pub fn derive(&self, window: &CaseWindow<'_>) -> Derived {
        match &self.engine {
            Engine::Rhai(script) => script.derive(window),
            #[cfg(feature = "wasm")]
            Engine::Component(derivation) => derivation.derive(window),
        }
    }

    /// Returns its text; of a component, the name of its file.
    pub fn source(&self) -> &SourceText {
        match &self.engine {
            Engine::Rhai(script) => script.source(),
            #[cfg(feature = "wasm")]
            Engine::Component(derivation) => derivation.source(),
        }
    }
}
