//! `plugin`: rules and derivations that are WebAssembly components.

mod build;
mod check;
mod inspect;
mod new;

use std::fs;
use std::io;
use std::path::Path;

use clap::Subcommand;
use throughcare::{Budget, Diagnostic, EngineError};
use throughcare_engine::{Component, ComponentFile};
use throughcare_model::{Code, message};

use crate::components;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::words::Words;

/// Begin, build, look into or try a rule that is a component
#[derive(Debug, Subcommand)]
pub(crate) enum Plugin {
    New(new::New),
    Build(build::Build),
    Inspect(inspect::Inspect),
    Check(check::Check),
}

impl Plugin {
    pub(super) fn run(&self, words: &Words) -> Result<Exit, Failure> {
        match self {
            Self::New(command) => command.run(),
            Self::Build(command) => command.run(words),
            Self::Inspect(command) => command.run(words),
            Self::Check(command) => command.run(words),
        }
    }
}

/// Reads a component by its path.
fn load(path: &Path) -> Result<Component, Failure> {
    let shown = path.display().to_string();
    let name = &shown;
    let bytes = fs::read(path).map_err(|error| {
        let message = if error.kind() == io::ErrorKind::NotFound {
            message!("there is no file `{name}`", name)
        } else {
            message!("the file `{name}` cannot be read", name)
        };
        Diagnostic::error(Code("component/file"), message)
    })?;
    load_bytes(name, &bytes)
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
        let mut diagnostic = Diagnostic::error(error.fault.code(), error.fault.message());
        diagnostic.help = error.fault.help();
        diagnostic
    };
    Failure::Refused(errors.into_iter().map(diagnostic).collect())
}
