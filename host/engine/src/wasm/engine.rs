//! The host of all components: one sandbox, made when the first component is read.

use std::sync::{Arc, Mutex, PoisonError};

use wasmtime::Engine;
use wasmtime::component::Linker;

use super::clock;
use super::component::{self, Component, ComponentFile};
use super::permits::Permits;
use super::settings::{ComponentSettings, sandbox};
use super::window::Visit;
use throughcare_model::message;

use crate::{Budget, ComponentCause, EngineError};

/// Reads components. Made once; costs nothing until the first component is read.
///
/// ```no_run
/// use throughcare_engine::{Budget, ComponentFile, ComponentSettings, Components};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let components = Components::new(ComponentSettings::default());
/// let bytes = std::fs::read("working-days.wasm")?;
/// let file = ComponentFile { name: "working-days.wasm", bytes: &bytes, digest: None };
/// match components.load(&file, &Budget::default()) {
///     Ok(component) => println!("{}", component.description().summary),
///     Err(errors) => errors.iter().for_each(|error| println!("{error}")),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Components {
    settings: ComponentSettings,
    host: Mutex<Option<Arc<Host>>>,
}

/// The sandbox with the window linked to it.
pub(super) struct Host {
    pub(super) settings: ComponentSettings,
    pub(super) engine: Engine,
    pub(super) linker: Linker<Visit>,
    pub(super) permits: Permits,
}

impl Components {
    /// Takes what the operator chose.
    pub fn new(settings: ComponentSettings) -> Self {
        Self {
            settings,
            host: Mutex::new(None),
        }
    }

    /// Reads a component: checks its digest and imports, compiles it or takes the compiled code from the cache, and
    /// lets it describe itself.
    ///
    /// # Errors
    ///
    /// [`ComponentCause`] says what is wrong with the file.
    pub fn load(
        &self,
        file: &ComponentFile<'_>,
        budget: &Budget,
    ) -> Result<Component, Vec<EngineError>> {
        component::check_file(file, self.settings.file_bytes)
            .and_then(|digest| component::load(&self.host()?, file, digest, budget))
            .map_err(|refused| vec![refused.about(file.name)])
    }

    fn host(&self) -> Result<Arc<Host>, component::Refused> {
        let mut place = self.host.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(host) = &*place {
            return Ok(Arc::clone(host));
        }
        let host = Host::start(&self.settings).map_err(|error| {
            component::Refused::from(ComponentCause::Unreadable(message!(
                "this machine cannot run components: {report}",
                report = format!("{error:#}")
            )))
        })?;
        Ok(Arc::clone(place.insert(Arc::new(host))))
    }
}

impl Host {
    fn start(settings: &ComponentSettings) -> wasmtime::Result<Self> {
        let engine = new_engine(settings)?;
        let mut linker = Linker::new(&engine);
        Visit::add_to_linker(&mut linker)?;
        clock::start(&engine);
        Ok(Self {
            permits: Permits::new(settings.at_once),
            settings: settings.clone(),
            engine,
            linker,
        })
    }
}

impl std::fmt::Debug for Host {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Host").finish_non_exhaustive()
    }
}

/// Makes the sandbox with a pool. Where its address space cannot be had, as in a small container, without one: the
/// answers are the same, a little later.
fn new_engine(settings: &ComponentSettings) -> wasmtime::Result<Engine> {
    if settings.pooling
        && let Ok(engine) = Engine::new(&sandbox(settings, true))
    {
        return Ok(engine);
    }
    Engine::new(&sandbox(settings, false))
}
