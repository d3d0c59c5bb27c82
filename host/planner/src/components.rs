//! From where a rule is to be had to the rule itself; components are read once, and only if a pack asks for one.

use throughcare_engine::{Budget, DerivationRule, EngineError, Names, Rule};
use throughcare_model::SourceText;

use crate::packs::{ComponentId, Law, RuleSource};

/// Prepares the rules of one law.
pub(crate) struct Preparing<'a> {
    law: &'a Law,
    budget: Budget,
    #[cfg(feature = "components")]
    reading: reading::Reading,
}

impl<'a> Preparing<'a> {
    pub(crate) fn new(law: &'a Law, budget: Budget, host: HostChoice) -> Self {
        #[cfg(not(feature = "components"))]
        let HostChoice = host;
        Self {
            law,
            budget,
            #[cfg(feature = "components")]
            reading: reading::Reading::new(host),
        }
    }

    /// Prepares the rule of an item.
    pub(crate) fn rule(&mut self, source: &RuleSource) -> Result<Rule, Vec<EngineError>> {
        match source {
            RuleSource::Script(script) => Rule::from_script(script, self.names(), self.budget),
            RuleSource::Component(id) => self.component_rule(*id),
        }
    }

    /// Prepares the rule of an option, which is a script with these functions.
    pub(crate) fn option(
        &self,
        script: &SourceText,
        functions: &[&str],
    ) -> Result<Rule, Vec<EngineError>> {
        Rule::of_option(script, functions, self.names(), self.budget)
    }

    /// Prepares a derivation.
    pub(crate) fn derivation(
        &mut self,
        source: &RuleSource,
    ) -> Result<DerivationRule, Vec<EngineError>> {
        match source {
            RuleSource::Script(script) => {
                DerivationRule::from_script(script, self.names(), self.budget)
            }
            RuleSource::Component(id) => self.component_derivation(*id),
        }
    }

    fn names(&self) -> Names<'a> {
        Names {
            vocabulary: self.law.vocabulary(),
            parameters: self.law.parameters(),
        }
    }
}

#[cfg(feature = "components")]
pub(crate) use reading::HostChoice;

#[cfg(feature = "components")]
mod reading {
    use std::collections::BTreeMap;
    use std::sync::{Arc, LazyLock};

    use throughcare_engine::{
        Budget, Component, ComponentFile, ComponentSettings, Components, DerivationRule,
        EngineError, Rule,
    };

    use super::{ComponentId, Law, Preparing};

    /// The host of those who choose none: one for all planners of a program, as each takes address space.
    static USUAL: LazyLock<Arc<Components>> =
        LazyLock::new(|| Arc::new(Components::new(ComponentSettings::default())));

    /// Who runs components.
    #[derive(Debug, Clone, Default)]
    pub(crate) enum HostChoice {
        /// A host with the usual settings.
        #[default]
        Usual,
        /// This one.
        Given(Arc<Components>),
        /// One that is made if some pack has a component.
        MadeBy(fn() -> Components),
    }

    type Read = Result<Component, Vec<EngineError>>;

    /// The components that have been read, or what is wrong with them.
    pub(super) struct Reading {
        choice: HostChoice,
        host: Option<Arc<Components>>,
        read: BTreeMap<ComponentId, Read>,
    }

    impl Reading {
        pub(super) fn new(choice: HostChoice) -> Self {
            Self {
                choice,
                host: None,
                read: BTreeMap::new(),
            }
        }

        fn component(&mut self, id: ComponentId, law: &Law, budget: &Budget) -> Read {
            if let Some(read) = self.read.get(&id) {
                return read.clone();
            }
            let Some(found) = law.component(id) else {
                return Err(Vec::new());
            };
            let host = self.host.get_or_insert_with(|| match &self.choice {
                HostChoice::Usual => Arc::clone(&USUAL),
                HostChoice::Given(host) => Arc::clone(host),
                HostChoice::MadeBy(make) => Arc::new(make()),
            });
            let file = ComponentFile {
                name: &found.file,
                bytes: &found.bytes,
                digest: Some(&found.digest),
            };
            let read = host.load(&file, budget);
            self.read.insert(id, read.clone());
            read
        }
    }

    impl Preparing<'_> {
        pub(super) fn component_rule(&mut self, id: ComponentId) -> Result<Rule, Vec<EngineError>> {
            let component = self.reading.component(id, self.law, &self.budget)?;
            Rule::from_component(&component, self.names(), self.budget)
        }

        pub(super) fn component_derivation(
            &mut self,
            id: ComponentId,
        ) -> Result<DerivationRule, Vec<EngineError>> {
            let component = self.reading.component(id, self.law, &self.budget)?;
            DerivationRule::from_component(&component, self.names(), self.budget)
        }
    }
}

#[cfg(not(feature = "components"))]
pub(crate) use without::HostChoice;

#[cfg(not(feature = "components"))]
mod without {
    use throughcare_engine::{
        ComponentCause, ComponentFault, DerivationRule, EngineError, Fault, Rule,
    };
    use throughcare_model::{SourceText, Span};

    use super::{ComponentId, Preparing};

    /// Nobody runs components.
    #[derive(Debug, Clone, Copy, Default)]
    pub(crate) struct HostChoice;

    impl Preparing<'_> {
        pub(super) fn component_rule(&self, id: ComponentId) -> Result<Rule, Vec<EngineError>> {
            Err(self.not_offered(id))
        }

        pub(super) fn component_derivation(
            &self,
            id: ComponentId,
        ) -> Result<DerivationRule, Vec<EngineError>> {
            Err(self.not_offered(id))
        }

        fn not_offered(&self, id: ComponentId) -> Vec<EngineError> {
            let error = |file: &str| EngineError {
                fault: Fault::Component(Box::new(ComponentFault {
                    component: file.to_owned(),
                    function: None,
                    cause: ComponentCause::NotOffered,
                })),
                source_text: SourceText::new(file, ""),
                span: Span::EMPTY,
            };
            let found = self.law.component(id);
            found.map(|found| error(&found.file)).into_iter().collect()
        }
    }
}
