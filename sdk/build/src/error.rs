//! Why a plugin cannot be built.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use throughcare_model::{Message, message};

/// Why a plugin cannot be built.
#[derive(Debug)]
pub enum BuildError {
    /// There is no compiler for WebAssembly.
    NoToolchain,
    /// There is no linker that wraps components.
    NoLinker,
    /// A program could not be started.
    NotStarted {
        /// The program.
        program: String,
        /// Why.
        source: io::Error,
    },
    /// A program failed.
    Failed {
        /// The program and what it was asked.
        program: String,
        /// The end of what it said.
        said: String,
    },
    /// A file could not be read or written.
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A manifest that names no crate.
    NoName(PathBuf),
    /// A folder that is no pack, or a pack whose manifest cannot take a component.
    Pack {
        /// The manifest.
        path: PathBuf,
        /// What is wrong with it.
        what: Message,
    },
    /// The record of a component cannot be read.
    Record {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        what: String,
    },
}

impl BuildError {
    /// Returns what happened, in words, without what another program said.
    pub fn message(&self) -> Message {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::NoToolchain => message!("no compiler here can build components"),
            Self::NoLinker => message!("`wasm-component-ld` is not installed"),
            Self::NotStarted { program, .. } => {
                message!("`{program}` could not be started", program)
            }
            Self::Failed { program, .. } => message!("`{program}` failed", program),
            Self::File { path, .. } => {
                message!("`{file}` could not be used", file = shown(path))
            }
            Self::NoName(path) => message!("`{file}` does not name a crate", file = shown(path)),
            Self::Pack { path, what } => message!(
                "`{file}` cannot pin a component: {what}",
                file = shown(path),
                what = what.clone()
            ),
            Self::Record { path, what } => message!(
                "`{file}` is not a record of a component: {what}",
                file = shown(path),
                what
            ),
        }
    }

    /// Returns what to do about it.
    pub fn help(&self) -> Option<Message> {
        match self {
            Self::NoToolchain => Some(message!(
                "install one with `rustup target add wasm32-unknown-unknown`, with `apt-get install \
                 --no-install-recommends rustc-web rust-web-src`, or, without root, with `throughcare plugin build --fetch`"
            )),
            Self::NoLinker => Some(message!("it comes with every toolchain of rustup")),
            _ => None,
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)?;
        match self {
            Self::Failed { said, .. } => write!(f, ":\n{said}"),
            _ => Ok(()),
        }
    }
}

impl Error for BuildError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::NotStarted { source, .. } | Self::File { source, .. } => Some(source),
            _ => None,
        }
    }
}
