//! The compiler and the linker, and where they are looked for.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::BuildError;

/// A compiler that can make WebAssembly, and a linker that wraps it into components.
#[derive(Debug, Clone)]
pub struct Toolchain {
    means: Means,
    linkers: PathBuf,
}

/// By what means the standard library of the target is had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Means {
    /// It is installed beside the compiler of rustup.
    Installed,
    /// It is built from source by a compiler of Debian's `rustc-web`, in the folder of the system or another.
    FromSource {
        /// The folder under which the packages are unpacked: `/` for installed ones.
        root: PathBuf,
    },
}

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
/// Where Debian keeps the standard library's source, under a root.
const SOURCE: &str = "usr/lib/rustlib/src/rust/library/std/src/lib.rs";
const DEBIAN_SOURCE: &str = "usr/share/rust-web/library";

impl Toolchain {
    /// Looks for a toolchain: packages unpacked into `cache`, packages of the system, the target of rustup.
    ///
    /// Debian's come first, since the bytes of committed components are bound to them.
    ///
    /// # Errors
    ///
    /// [`BuildError::NoToolchain`] or [`BuildError::NoLinker`], with advice.
    pub fn find(cache: &Path) -> Result<Self, BuildError> {
        let linkers = linkers()?;
        let roots = [cache.join("tree"), PathBuf::from("/")];
        if let Some(root) = roots.into_iter().find(|root| has_debian(root)) {
            let means = Means::FromSource { root };
            return Ok(Self { means, linkers });
        }
        let installed = sysroot()?.join("lib/rustlib").join(TARGET);
        if installed.is_dir() {
            return Ok(Self {
                means: Means::Installed,
                linkers,
            });
        }
        Err(BuildError::NoToolchain)
    }

    /// Returns by what means the standard library is had.
    pub fn means(&self) -> &Means {
        &self.means
    }

    /// Returns what the compiler says of itself: `rustc 1.96.0 (…)`.
    ///
    /// # Errors
    ///
    /// [`BuildError`], if it does not run.
    pub fn compiler(&self) -> Result<String, BuildError> {
        let mut command = Command::new(self.rustc());
        self.with_libraries(&mut command);
        first_line(command.arg("--version"))
    }

    /// Returns what the linker says of itself.
    ///
    /// # Errors
    ///
    /// [`BuildError`], if it does not run.
    pub fn linker(&self) -> Result<String, BuildError> {
        first_line(Command::new(self.linkers.join("wasm-component-ld")).arg("--version"))
    }

    /// Makes a command of cargo that uses this toolchain.
    pub(crate) fn cargo(&self) -> Command {
        let mut command = Command::new("cargo");
        let path = std::env::var_os("PATH").unwrap_or_default();
        let ours = [self.linkers.clone(), self.linkers.join("gcc-ld")];
        let paths = ours.into_iter().chain(std::env::split_paths(&path));
        if let Ok(paths) = std::env::join_paths(paths) {
            command.env("PATH", paths);
        }
        if let Means::FromSource { .. } = self.means {
            // The standard library is built with cargo's unstable `build-std`.
            command
                .env("RUSTC", self.rustc())
                .env("RUSTC_BOOTSTRAP", "1");
            self.with_libraries(&mut command);
        }
        command
    }

    fn rustc(&self) -> PathBuf {
        match &self.means {
            Means::Installed => PathBuf::from("rustc"),
            Means::FromSource { root } => root.join("usr/bin/rustc"),
        }
    }

    /// A compiler that is unpacked and not installed does not find its own libraries.
    fn with_libraries(&self, command: &mut Command) {
        if let Means::FromSource { root } = &self.means
            && root != Path::new("/")
        {
            command.env("LD_LIBRARY_PATH", root.join("usr/lib/x86_64-linux-gnu"));
        }
    }
}

/// Runs a program and returns what it wrote.
pub(crate) fn output(command: &mut Command) -> Result<String, BuildError> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|source| BuildError::NotStarted {
        program: program.clone(),
        source,
    })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = said.lines().collect();
    let last = lines.len().saturating_sub(30);
    Err(BuildError::Failed {
        program,
        said: lines.get(last..).unwrap_or_default().join("\n"),
    })
}

fn first_line(command: &mut Command) -> Result<String, BuildError> {
    let output = output(command)?;
    Ok(output.lines().next().unwrap_or_default().to_owned())
}

fn has_debian(root: &Path) -> bool {
    let source = [SOURCE, DEBIAN_SOURCE];
    root.join("usr/bin/rustc").is_file() && source.iter().any(|source| root.join(source).exists())
}

fn sysroot() -> Result<PathBuf, BuildError> {
    first_line(Command::new("rustc").args(["--print", "sysroot"])).map(PathBuf::from)
}

/// Returns the folder in which rustup keeps `wasm-component-ld`; `wasm-ld` stands in `gcc-ld` under it.
fn linkers() -> Result<PathBuf, BuildError> {
    let host = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let folder = sysroot()?.join("lib/rustlib").join(host).join("bin");
    if folder.join("wasm-component-ld").is_file() {
        return Ok(folder);
    }
    Err(BuildError::NoLinker)
}
