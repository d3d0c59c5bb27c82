//! `plugin`: rules and derivations that are WebAssembly components.

mod build;
mod check;
mod inspect;
mod new;

use std::fs;
use std::path::Path;

use clap::Subcommand;
use throughcare::{Budget, Diagnostic, EngineError};
use throughcare_engine::{Component, ComponentFile};
use throughcare_model::Code;

use crate::components;
use crate::exit::Exit;
use crate::failure::Failure;

/// Begin, build, look into or try a rule that is a component
#[derive(Debug, Subcommand)]
pub(crate) enum Plugin {
    New(new::New),
    Build(build::Build),
    Inspect(inspect::Inspect),
    Check(check::Check),
}

impl Plugin {
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        match self {
            Self::New(command) => command.run(),
            Self::Build(command) => command.run(),
            Self::Inspect(command) => command.run(),
            Self::Check(command) => command.run(),
        }
    }
}

/// Reads a component by its path.
fn load(path: &Path) -> Result<Component, Failure> {
    let name = path.display().to_string();
    let bytes = fs::read(path).map_err(|error| {
        let message = format!("`{name}` cannot be read: {}", error.kind());
        Diagnostic::error(Code("component/file"), message)
    })?;
    load_bytes(&name, &bytes)
}

/// Reads a component that is at hand, by the name to show for it.
fn load_bytes(name: &str, bytes: &[u8]) -> Result<Component, Failure> {
    let file = ComponentFile {
        name,
        bytes,
        digest: None,
    };
    components::host()
        .load(&file, &Budget::default())
        .map_err(refused)
}

/// A component has no text to point into: its file and function stand in the message.
fn refused(errors: Vec<EngineError>) -> Failure {
    let diagnostic = |error: EngineError| {
        let mut diagnostic = Diagnostic::error(error.fault.code(), error.to_string());
        diagnostic.help = error.fault.help();
        diagnostic
    };
    Failure::Refused(errors.into_iter().map(diagnostic).collect())
}
