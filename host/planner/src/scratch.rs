//! A folder of its own for one test, taken away when the test ends.

use std::fs;
use std::path::PathBuf;

/// The folder.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    /// Makes the folder; each test takes a name of its own.
    pub(crate) fn new(test: &str) -> Self {
        let name = format!("throughcare-{}-{test}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    /// Returns a path in the folder.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }

    /// Writes a file, and the folders that it needs.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces the place of the folder in a text by `…`, since it differs from run to run.
    pub(crate) fn hide(&self, text: &str) -> String {
        text.replace(self.0.to_str().unwrap(), "…")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
