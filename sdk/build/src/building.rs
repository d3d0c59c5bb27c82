//! From a plugin's source to the bytes of a component.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::toolchain::{TARGET, output};
use crate::{BuildError, Means, Toolchain};

/// A plugin: a crate of a cargo workspace.
#[derive(Debug, Clone)]
pub struct Plugin {
    /// The folder of the workspace, with its `Cargo.lock`.
    pub workspace: PathBuf,
    /// The name of the crate.
    pub name: String,
}

impl Plugin {
    /// Takes the plugin in a folder, by the name in its manifest.
    ///
    /// # Errors
    ///
    /// [`BuildError`], if the folder holds no crate.
    pub fn in_folder(workspace: &Path, folder: &Path) -> Result<Self, BuildError> {
        let path = folder.join("Cargo.toml");
        let text = fs::read_to_string(&path).map_err(|source| BuildError::File {
            path: path.clone(),
            source,
        })?;
        let manifest: toml::Table = text.parse().map_err(|_| BuildError::NoName(path.clone()))?;
        let package = manifest
            .get("package")
            .and_then(|package| package.get("name"));
        let name = package
            .and_then(toml::Value::as_str)
            .ok_or(BuildError::NoName(path))?;
        Ok(Self {
            workspace: workspace.to_owned(),
            name: name.to_owned(),
        })
    }
}

/// A component that was built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    /// The bytes of the component.
    pub component: Vec<u8>,
    /// Their SHA-256, in lower-case hexadecimal.
    pub digest: String,
    /// What the compiler says of itself.
    pub compiler: String,
    /// What the linker says of itself.
    pub linker: String,
}

/// What every build of a component sets, whatever the workspace says. Each line decides some of the bytes.
const SETTINGS: [&str; 8] = [
    "target.wasm32-unknown-unknown.linker='wasm-component-ld'",
    // 256 KiB of stack for the plugin's own data, not 1 MiB: instances start in half the time.
    "target.wasm32-unknown-unknown.rustflags=['-Clink-arg=-zstack-size=262144']",
    "profile.release.opt-level='s'",
    "profile.release.lto=true",
    "profile.release.codegen-units=1",
    "profile.release.panic='abort'",
    // Keeps the names of functions, which make traps readable.
    "profile.release.strip='debuginfo'",
    "profile.release.debug=false",
];

/// What a standard library that is built from source needs beside. Paths are trimmed, so that they change no byte.
const FROM_SOURCE: [&str; 4] = [
    "unstable.build-std=['std','panic_abort']",
    "unstable.build-std-features=[]",
    "unstable.trim-paths=true",
    "profile.release.trim-paths='all'",
];

/// Builds a plugin into a component. The crate stays an ordinary library; only this build asks for a `cdylib`.
///
/// # Errors
///
/// [`BuildError`], if cargo fails or its result cannot be read.
pub fn build(plugin: &Plugin, toolchain: &Toolchain) -> Result<Built, BuildError> {
    let target = plugin.workspace.join("target/components");
    let mut cargo = toolchain.cargo();
    cargo
        .current_dir(&plugin.workspace)
        .args([
            "rustc",
            "--locked",
            "--release",
            "--lib",
            "--crate-type",
            "cdylib",
        ])
        .args(["--target", TARGET, "--package", &plugin.name])
        .arg("--target-dir")
        .arg(&target);
    let from_source = match toolchain.means() {
        Means::Installed => &[][..],
        Means::FromSource { .. } => &FROM_SOURCE[..],
    };
    for setting in SETTINGS.iter().chain(from_source) {
        cargo.args(["--config", setting]);
    }
    output(&mut cargo)?;
    let file = format!("{}.wasm", plugin.name.replace('-', "_"));
    let path = target.join(TARGET).join("release").join(file);
    let component = fs::read(&path).map_err(|source| BuildError::File { path, source })?;
    Ok(Built {
        digest: digest(&component),
        component,
        compiler: toolchain.compiler()?,
        linker: toolchain.linker()?,
    })
}

/// Returns a SHA-256 in lower-case hexadecimal.
pub(crate) fn digest(bytes: &[u8]) -> String {
    use std::fmt::Write;

    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut text, byte| {
            // Writing to a text cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}
