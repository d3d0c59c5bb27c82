//! Gets the compiler from Debian's packages, without root: about 140 MB to fetch, 850 MB on disk.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::toolchain::output;
use crate::{BuildError, Toolchain};

const COMPILER: &str = "rustc-web";
/// The source of the standard library.
const SOURCE: &str = "rust-web-src";
/// What the compiler needs that not every system has: its libraries, whose names change with its version.
const LIBRARIES: [&str; 2] = ["libstd-rust-web", "libllvm"];
/// Kinds of relation between packages other than the one that is needed.
const NOT_ASKED: [&str; 6] = [
    "--no-recommends",
    "--no-suggests",
    "--no-conflicts",
    "--no-breaks",
    "--no-replaces",
    "--no-enhances",
];

impl Toolchain {
    /// Fetches and unpacks the packages into a folder, which must lie outside every cargo workspace: inside one, the
    /// paths of the standard library become relative to it and change the bytes of components.
    ///
    /// Needs `apt-get` and `apt-cache` with current lists, and `dpkg`.
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
        output(fetch.arg("download").args(wanted()?).current_dir(&packages))?;
        for package in fs::read_dir(&packages).map_err(|source| file(&packages, source))? {
            let package = package.map_err(|source| file(&packages, source))?.path();
            output(Command::new("dpkg").arg("-x").arg(&package).arg(&tree))?;
        }
        Self::find(cache)
    }
}

/// Returns the packages to fetch, as the lists of today name them.
fn wanted() -> Result<Vec<String>, BuildError> {
    let mut ask = Command::new("apt-cache");
    ask.args(["depends", "--recurse"]).args(NOT_ASKED);
    let needed = output(ask.arg(COMPILER))?;
    // The packages stand at the beginnings of lines, and what each needs is indented.
    let is_library = |line: &&str| LIBRARIES.iter().any(|name| line.starts_with(name));
    let libraries = needed.lines().filter(is_library).map(str::to_owned);
    Ok([COMPILER, SOURCE]
        .map(str::to_owned)
        .into_iter()
        .chain(libraries)
        .collect())
}

fn file(path: &Path, source: std::io::Error) -> BuildError {
    BuildError::File {
        path: path.to_owned(),
        source,
    }
}
