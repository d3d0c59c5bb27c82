//! What is kept beside a plugin's source: where its component goes, its digest, and what built it.

use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::building::digest;
use crate::{BuildError, Built};

/// The record of a committed component, in `component.toml` beside its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The folder of the pack that ships the component, from the workspace; beside its source if none.
    #[serde(default)]
    pub into: Option<String>,
    /// The SHA-256 of the component, in lower-case hexadecimal.
    pub sha256: String,
    /// The contract that it keeps to.
    pub contract: String,
    /// What the compiler said of itself.
    pub compiler: String,
    /// What the linker said of itself.
    pub linker: String,
}

/// What a rebuilt component is, compared with the committed one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Checked {
    /// The same bytes.
    Same,
    /// Other bytes, from the toolchain that the record names: the source has changed, or the component.
    Differs,
    /// Other bytes, from another toolchain, which is no wonder. Only behaviour can be compared.
    OtherToolchain {
        /// What the record names.
        recorded: String,
        /// What was used now.
        used: String,
    },
}

impl Record {
    /// The name of the record's file.
    pub const FILE: &'static str = "component.toml";

    /// Makes the record of a component that was built.
    pub fn of(built: &Built, into: Option<String>) -> Self {
        Self {
            into,
            sha256: built.digest.clone(),
            contract: "throughcare:policy@1.0.0".to_owned(),
            compiler: built.compiler.clone(),
            linker: built.linker.clone(),
        }
    }

    /// Reads the record in a folder.
    ///
    /// # Errors
    ///
    /// [`BuildError`], if it is not there or cannot be read.
    pub fn read(folder: &Path) -> Result<Self, BuildError> {
        let path = folder.join(Self::FILE);
        let text = fs::read_to_string(&path).map_err(|source| BuildError::File {
            path: path.clone(),
            source,
        })?;
        toml::from_str(&text).map_err(|error| BuildError::Record {
            path,
            what: error.message().to_owned(),
        })
    }

    /// Reads the record in a folder, if there is one.
    ///
    /// # Errors
    ///
    /// [`BuildError`], if it is there and cannot be read.
    pub fn find(folder: &Path) -> Result<Option<Self>, BuildError> {
        match Self::read(folder) {
            Err(BuildError::File { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                Ok(None)
            }
            read => read.map(Some),
        }
    }

    /// Returns the record as its file has it.
    pub fn text(&self) -> String {
        let Self {
            into,
            sha256,
            contract,
            compiler,
            linker,
        } = self;
        let into = into
            .as_ref()
            .map_or_else(String::new, |into| format!("into = {}\n", quoted(into)));
        format!(
            "# Written by `throughcare plugin build`. Do not edit.\n{into}sha256 = \"{sha256}\"\n\
             contract = \"{contract}\"\ncompiler = \"{compiler}\"\nlinker = \"{linker}\"\n"
        )
    }

    /// Returns whether a file is the component of this record.
    pub fn is_of(&self, component: &[u8]) -> bool {
        self.sha256 == digest(component)
    }
}

/// The name of a folder may hold anything.
fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}

/// Compares what was built now with the record of what is committed.
pub fn check(built: &Built, record: &Record) -> Checked {
    if built.digest == record.sha256 {
        return Checked::Same;
    }
    let used = format!("{}, {}", built.compiler, built.linker);
    let recorded = format!("{}, {}", record.compiler, record.linker);
    if used == recorded {
        Checked::Differs
    } else {
        Checked::OtherToolchain { recorded, used }
    }
}

#[cfg(test)]
mod tests {
    use super::{Built, Checked, Record, check};

    fn built(component: &[u8], compiler: &str) -> Built {
        Built {
            component: component.to_vec(),
            digest: super::digest(component),
            compiler: compiler.to_owned(),
            linker: "wasm-component-ld 0.5.19".to_owned(),
        }
    }

    #[test]
    fn a_record_reads_what_it_wrote() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Record::find(folder.path()).unwrap(), None);
        for into in [None, Some(r#"policies/the "new" one"#.to_owned())] {
            let record = Record::of(&built(b"x", "rustc 1.96.0"), into);
            std::fs::write(folder.path().join(Record::FILE), record.text()).unwrap();
            assert_eq!(Record::find(folder.path()).unwrap(), Some(record.clone()));
            assert!(record.is_of(b"x"));
            assert!(!record.is_of(b"y"));
        }
    }

    #[test]
    fn a_record_that_cannot_be_read_is_not_taken_for_none() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(Record::FILE), "sha256 = 1").unwrap();
        assert!(Record::find(folder.path()).is_err());
    }

    #[test]
    fn other_bytes_are_judged_by_the_toolchain() {
        let record = Record::of(&built(b"x", "rustc 1.96.0"), None);
        assert_eq!(check(&built(b"x", "rustc 1.97.0"), &record), Checked::Same);
        assert_eq!(
            check(&built(b"y", "rustc 1.96.0"), &record),
            Checked::Differs
        );
        let other = check(&built(b"y", "rustc 1.97.0"), &record);
        assert!(matches!(other, Checked::OtherToolchain { .. }), "{other:?}");
    }
}
