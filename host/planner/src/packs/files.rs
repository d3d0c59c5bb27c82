//! The files of a pack, wherever they come from: a folder, memory, or this library itself.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};
use throughcare_model::{Diagnostic, SourceText};

use super::folder;
use crate::reading::open::{text_of, without_mark};

/// Endings of the files that make up a pack. What ends otherwise, such as a README, is not part of it.
pub(super) const ENDINGS: [&str; 4] = ["toml", "rhai", "ftl", "wasm"];

/// The one ending of files that are not text.
const COMPONENT: &str = "wasm";

/// The files of one pack by their paths in it, joined by `/`.
///
/// ```
/// use throughcare::PackFiles;
///
/// let pack = PackFiles::new("harbour")
///     .file("pack.toml", "id = \"harbour\"")
///     .file("items/ferry-ticket/rule.rhai", "fn met() { true }");
/// assert_eq!(pack.digest().len(), 64);
/// ```
#[derive(Debug, Clone)]
pub struct PackFiles {
    name: String,
    folder: Option<PathBuf>,
    files: BTreeMap<String, PackFile>,
}

#[derive(Debug, Clone)]
enum PackFile {
    Text(SourceText),
    Component(Arc<[u8]>),
}

impl PackFiles {
    /// Begins a pack in memory. Messages show its files as `name/path`.
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            folder: None,
            files: BTreeMap::new(),
        }
    }

    /// Reads a pack from a folder: its `.toml`, `.rhai`, `.ftl` and `.wasm` files, those in folders
    /// inside it included. Names that begin with a dot are passed over, and links are not followed.
    ///
    /// # Errors
    ///
    /// Every file that cannot be read, is too large or is not UTF-8; every link; too many files.
    pub fn open(folder: &Path) -> Result<Self, Vec<Diagnostic>> {
        folder::read(folder)
    }

    /// Adds a text file.
    #[must_use]
    pub fn file(mut self, path: &str, text: &str) -> Self {
        let source = SourceText::new(&self.shown(path), without_mark(text));
        self.files.insert(path.to_owned(), PackFile::Text(source));
        self
    }

    /// Adds a component, as it is built: `components/<name>.wasm`.
    #[must_use]
    pub fn with_component(mut self, path: &str, bytes: impl Into<Arc<[u8]>>) -> Self {
        let file = PackFile::Component(bytes.into());
        self.files.insert(path.to_owned(), file);
        self
    }

    /// Adds a file as it was found: a component if its name ends in `.wasm`, else UTF-8 text.
    pub(super) fn add(&mut self, path: &str, bytes: Vec<u8>) -> Result<(), Diagnostic> {
        let file = if is_component(path) {
            PackFile::Component(Arc::from(bytes))
        } else {
            PackFile::Text(text_of(&self.shown(path), bytes)?)
        };
        self.files.insert(path.to_owned(), file);
        Ok(())
    }

    /// Remembers the folder, beside which inherited packs may lie.
    pub(super) fn in_folder(mut self, folder: &Path) -> Self {
        self.folder = Some(folder.to_owned());
        self
    }

    /// Returns the name under which messages show the pack.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the folder from which it was read, if it was.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Returns a text file by its path.
    pub fn text(&self, path: &str) -> Option<&SourceText> {
        match self.files.get(path)? {
            PackFile::Text(text) => Some(text),
            PackFile::Component(_) => None,
        }
    }

    /// Returns the bytes of a component by its path.
    pub fn component(&self, path: &str) -> Option<&Arc<[u8]>> {
        match self.files.get(path)? {
            PackFile::Component(bytes) => Some(bytes),
            PackFile::Text(_) => None,
        }
    }

    /// Returns the paths of all files in their order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Returns the SHA-256 of the pack in hexadecimal: of the path and the content of each file in
    /// the order of their paths, each preceded by its length in bytes.
    pub fn digest(&self) -> String {
        let mut sum = Sha256::new();
        for (path, file) in &self.files {
            for part in [path.as_bytes(), file.bytes()] {
                sum.update((part.len() as u64).to_le_bytes());
                sum.update(part);
            }
        }
        hexadecimal(&sum.finalize())
    }

    /// Returns the name by which messages show a file.
    pub(super) fn shown(&self, path: &str) -> String {
        format!("{}/{path}", self.name)
    }
}

impl PackFile {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.text().as_bytes(),
            Self::Component(bytes) => bytes,
        }
    }
}

/// Returns the SHA-256 of one file in hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// Writes bytes in lower-case hexadecimal.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Returns whether a file of this name is part of a pack.
pub(super) fn is_of_a_pack(name: &str) -> bool {
    ending(name).is_some_and(|ending| ENDINGS.contains(&ending))
}

/// Returns whether a file of this name is a component, which is not text.
pub(super) fn is_component(name: &str) -> bool {
    ending(name) == Some(COMPONENT)
}

fn ending(name: &str) -> Option<&str> {
    name.rsplit_once('.').map(|(_, ending)| ending)
}

#[cfg(test)]
mod tests {
    use super::PackFiles;

    #[test]
    fn a_digest_tells_content_names_and_their_borders_apart() {
        let digest = |path, text| PackFiles::new("p").file(path, text).digest();
        let one = digest("a.toml", "b");
        assert_eq!(one, digest("a.toml", "b"));
        assert_ne!(one, digest("a.toml", "c"));
        assert_ne!(one, digest("c.toml", "b"));
        assert_ne!(digest("a.toml", "b"), digest("a.tom", "lb"));
    }

    #[test]
    fn a_digest_hangs_neither_on_the_order_of_reading_nor_on_the_folder() {
        let one = PackFiles::new("p").file("a.toml", "1").file("b.toml", "2");
        let other = PackFiles::new("q").file("b.toml", "2").file("a.toml", "1");
        assert_eq!(one.digest(), other.digest());
    }
}
