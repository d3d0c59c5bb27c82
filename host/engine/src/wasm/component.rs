//! One component file, read and checked, not yet fitted to any pack.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use sha2::{Digest, Sha256};
use throughcare_model::{Message, SourceText, Span, message};
use wasmtime::component::{self as wasm, InstancePre};

use super::bindings::exported::{about, derivation, rule};
use super::cache::EntryName;
use super::description::Description;
use super::engine::Host;
use super::run::{Ended, run};
use super::snapshot::Declared;
use super::window::Visit;
use super::{ComponentDerivation, imports};
use crate::{Budget, ComponentCause, ComponentFault, DescriptionFault, EngineError, Fault, Names};

/// A file that is said to be a component.
#[derive(Debug, Clone, Copy)]
pub struct ComponentFile<'a> {
    /// The name to show for it.
    pub name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
    /// The SHA-256 that the pack gives for it, in lower-case hexadecimal; not checked if none.
    pub digest: Option<&'a str>,
}

/// Where the compiled code of a component came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It was compiled now.
    Compiled,
    /// It was compiled before, on this machine, by this user, with these settings.
    Cache,
}

/// A component that was read and has described itself. Cheap to clone; can be used on any number of threads.
#[derive(Clone)]
pub struct Component(pub(super) Arc<Loaded>);

/// What is kept of a component.
pub(super) struct Loaded {
    pub(super) name: String,
    pub(super) source: SourceText,
    digest: String,
    origin: Origin,
    pub(super) host: Arc<Host>,
    pub(super) pre: InstancePre<Visit>,
    pub(super) rule: Option<rule::GuestIndices>,
    pub(super) derivation: Option<derivation::GuestIndices>,
    description: Description,
}

/// A component that cannot be used, before it is known which file it was.
pub(super) struct Refused {
    function: Option<&'static str>,
    cause: ComponentCause,
}

impl Component {
    /// Returns what the component says of itself.
    pub fn description(&self) -> &Description {
        &self.0.description
    }

    /// Returns the SHA-256 of the file in lower-case hexadecimal.
    pub fn digest(&self) -> &str {
        &self.0.digest
    }

    /// Returns where its compiled code came from.
    pub fn origin(&self) -> Origin {
        self.0.origin
    }

    /// Fits the component to the names of a chain of packs, as a derivation.
    ///
    /// # Errors
    ///
    /// Everything that its description and the packs disagree about, or [`ComponentCause::NotADerivation`] if it is not
    /// a derivation.
    pub fn derivation(
        &self,
        names: Names<'_>,
        budget: Budget,
    ) -> Result<ComponentDerivation, Vec<EngineError>> {
        ComponentDerivation::fit(self, names, budget)
    }
}

impl std::fmt::Debug for Component {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Component")
            .field("name", &self.0.name)
            .field("digest", &self.0.digest)
            .finish_non_exhaustive()
    }
}

impl Loaded {
    /// Returns trouble with this component.
    pub(super) fn error(&self, function: Option<String>, cause: ComponentCause) -> EngineError {
        EngineError {
            fault: Fault::Component(Box::new(ComponentFault {
                component: self.name.clone(),
                function,
                cause,
            })),
            source_text: self.source.clone(),
            span: Span::EMPTY,
        }
    }
}

impl Refused {
    pub(super) fn about(self, name: &str) -> EngineError {
        EngineError {
            fault: Fault::Component(Box::new(ComponentFault {
                component: name.to_owned(),
                function: self.function.map(str::to_owned),
                cause: self.cause,
            })),
            source_text: SourceText::new(name, ""),
            span: Span::EMPTY,
        }
    }
}

impl From<ComponentCause> for Refused {
    fn from(cause: ComponentCause) -> Self {
        Self {
            function: None,
            cause,
        }
    }
}

/// Checks what can be told without reading on, and returns the digest.
pub(super) fn check_file(file: &ComponentFile<'_>, limit: usize) -> Result<String, Refused> {
    let bytes = file.bytes.len();
    if bytes > limit {
        return Err(ComponentCause::FileTooLarge { bytes, limit }.into());
    }
    let actual = hexadecimal(&Sha256::digest(file.bytes));
    if let Some(expected) = file.digest
        && expected != actual
    {
        let expected = expected.to_owned();
        return Err(ComponentCause::WrongDigest { expected, actual }.into());
    }
    match file.bytes {
        [0, b'a', b's', b'm', _, _, 1, 0, ..] => Ok(actual),
        [0, b'a', b's', b'm', _, _, 0, 0, ..] => {
            Err(ComponentCause::NotAComponent(message!("a core module")).into())
        }
        _ => Err(ComponentCause::NotAComponent(message!("something else")).into()),
    }
}

/// Compiles a component, links it, and lets it describe itself.
pub(super) fn load(
    host: &Arc<Host>,
    file: &ComponentFile<'_>,
    digest: String,
    budget: &Budget,
) -> Result<Component, Refused> {
    let (component, origin) = code(host, file.bytes, &digest)?;
    let dragging = imports::check(&host.engine, &component)?;
    let pre = imports::linker_for(&host.linker, &component, dragging)
        .and_then(|linker| linker.instantiate_pre(&component))
        .map_err(|error| wrong_contract(&error))?;
    let about = about::GuestIndices::new(&pre).map_err(|error| wrong_contract(&error))?;
    let exports = component.component_type();
    let has = |interface| {
        let name = format!("throughcare:policy/{interface}@1.");
        exports
            .exports(&host.engine)
            .any(|(export, _)| export.starts_with(&name))
    };
    let rule = has("rule")
        .then(|| rule::GuestIndices::new(&pre))
        .transpose()
        .map_err(|error| wrong_contract(&error))?;
    let derivation = has("derivation")
        .then(|| derivation::GuestIndices::new(&pre))
        .transpose()
        .map_err(|error| wrong_contract(&error))?;
    let description = describe(
        host,
        &pre,
        &about,
        rule.as_ref(),
        derivation.as_ref(),
        budget,
    )?;
    let description = Description::check(description, budget)
        .and_then(|description| promised(description, rule.is_some(), derivation.is_some()))
        .map_err(|fault| Refused::from(ComponentCause::Description(fault)))?;
    Ok(Component(Arc::new(Loaded {
        name: file.name.to_owned(),
        source: SourceText::new(file.name, ""),
        digest,
        origin,
        host: Arc::clone(host),
        pre,
        rule,
        derivation,
        description,
    })))
}

/// Takes compiled code from the cache, or compiles and keeps it. A cache that fails costs time and nothing else.
fn code(host: &Host, bytes: &[u8], digest: &str) -> Result<(wasm::Component, Origin), Refused> {
    let cache = host.settings.cache.as_ref();
    let entry = EntryName::new(digest, &host.engine);
    if let Some(component) = cache.and_then(|cache| cache.component(&entry, &host.engine)) {
        return Ok((component, Origin::Cache));
    }
    // wasmtime has panicked on strange bytes before; a bad file must not take the host with it.
    let component = catch_unwind(AssertUnwindSafe(|| {
        wasm::Component::from_binary(&host.engine, bytes)
    }))
    .map_err(|_| ComponentCause::Unreadable(message!("the compiler gave up on it")))?
    .map_err(|error| ComponentCause::Unreadable(report(&error)))?;
    if let Some(cache) = cache
        && let Ok(compiled) = component.serialize()
    {
        cache.keep(&entry, &compiled);
    }
    Ok((component, Origin::Compiled))
}

/// Asks a component what it is, with the window closed; and checks the types of all that it exports.
fn describe(
    host: &Host,
    pre: &InstancePre<Visit>,
    about: &about::GuestIndices,
    rule: Option<&rule::GuestIndices>,
    derivation: Option<&derivation::GuestIndices>,
    budget: &Budget,
) -> Result<super::bindings::types::Description, Refused> {
    let visit = Visit::new(Arc::new(Declared::default()), None, budget);
    let mut wrong_type = None;
    let Ended { outcome, .. } = run(host, pre, visit, budget, |store, instance| {
        let types = about.load(&mut *store, instance).and_then(|about| {
            rule.map(|rule| rule.load(&mut *store, instance))
                .transpose()?;
            derivation
                .map(|derivation| derivation.load(&mut *store, instance))
                .transpose()?;
            Ok(about)
        });
        match types {
            Ok(about) => about.call_describe(&mut *store).map(Some),
            Err(error) => {
                wrong_type = Some(error);
                Ok(None)
            }
        }
    });
    if let Some(error) = wrong_type {
        return Err(wrong_contract(&error));
    }
    match outcome {
        Ok(Some(description)) => Ok(description),
        Ok(None) => Err(ComponentCause::WrongContract(message!("`describe` is missing")).into()),
        Err(cause) => Err(Refused {
            function: Some("describe"),
            cause,
        }),
    }
}

/// Holds a description to what the component exports.
fn promised(
    description: Description,
    rule: bool,
    derivation: bool,
) -> Result<Description, DescriptionFault> {
    if !rule && (description.is_rule() || description.advises) {
        return Err(DescriptionFault::MissingExport("rule"));
    }
    if !derivation && description.is_derivation() {
        return Err(DescriptionFault::MissingExport("derivation"));
    }
    Ok(description)
}

/// What the compiler says, as it says it.
fn report(error: &wasmtime::Error) -> Message {
    message!("{report}", report = format!("{error:#}"))
}

fn wrong_contract(error: &wasmtime::Error) -> Refused {
    ComponentCause::WrongContract(report(error)).into()
}

pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write;

    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
