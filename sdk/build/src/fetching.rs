//! Gets the compiler from Debian's packages, without root: about 140 MB to fetch, 850 MB on disk.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::toolchain::output;
use crate::{BuildError, Toolchain};

/// What `rustc-web` needs, and the source of the standard library.
const PACKAGES: [&str; 5] = [
    "rustc-web",
    "libstd-rust-web-1.96",
    "libstd-rust-web-dev",
    "rust-web-src",
    "libllvm22",
];

impl Toolchain {
    /// Fetches and unpacks the packages into a folder, which must lie outside every cargo workspace: inside one, the
    /// paths of the standard library become relative to it and change the bytes of components.
    ///
    /// Needs `apt-get` with current lists, and `dpkg`.
    ///
    /// # Errors
    ///
    /// [`BuildError`], if a program is missing or fails, or the folder cannot be written.
    pub fn fetch(cache: &Path) -> Result<Self, BuildError> {
        let packages = cache.join("packages");
        let tree = cache.join("tree");
        for folder in [&packages, &tree] {
            fs::create_dir_all(folder).map_err(|source| file(folder, source))?;
        }
        let mut fetch = Command::new("apt-get");
        output(fetch.arg("download").args(PACKAGES).current_dir(&packages))?;
        for package in fs::read_dir(&packages).map_err(|source| file(&packages, source))? {
            let package = package.map_err(|source| file(&packages, source))?.path();
            output(Command::new("dpkg").arg("-x").arg(&package).arg(&tree))?;
        }
        Self::find(cache)
    }
}

fn file(path: &Path, source: std::io::Error) -> BuildError {
    BuildError::File {
        path: path.to_owned(),
        source,
    }
}
