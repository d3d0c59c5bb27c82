//! Why a plugin cannot be built.

use std::io;
use std::path::PathBuf;

/// Why a plugin cannot be built.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// There is no compiler for WebAssembly.
    #[error("no compiler here can build components")]
    NoToolchain,
    /// There is no linker that wraps components.
    #[error("`wasm-component-ld` is not installed")]
    NoLinker,
    /// A program could not be started.
    #[error("`{program}` could not be started")]
    NotStarted {
        /// The program.
        program: String,
        /// Why.
        source: io::Error,
    },
    /// A program failed.
    #[error("`{program}` failed:\n{said}")]
    Failed {
        /// The program and what it was asked.
        program: String,
        /// The end of what it said.
        said: String,
    },
    /// A file could not be read or written.
    #[error("`{}` could not be used", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A manifest that names no crate.
    #[error("`{}` does not name a crate", .0.display())]
    NoName(PathBuf),
    /// A folder that is no pack, or a pack whose manifest cannot take a component.
    #[error("`{}` cannot pin a component: {what}", .path.display())]
    Pack {
        /// The manifest.
        path: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// The record of a component cannot be read.
    #[error("`{}` is not a record of a component: {what}", .path.display())]
    Record {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        what: String,
    },
}

impl BuildError {
    /// Returns what to do about it.
    pub fn help(&self) -> Option<&'static str> {
        match self {
            Self::NoToolchain => Some(
                "install one with `rustup target add wasm32-unknown-unknown`, with `apt-get install \
                 --no-install-recommends rustc-web rust-web-src`, or, without root, with `throughcare plugin build --fetch`",
            ),
            Self::NoLinker => Some("it comes with every toolchain of rustup"),
            _ => None,
        }
    }
}
