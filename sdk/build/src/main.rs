//! Builds the components that this repository ships: `throughcare-build [--check] CRATE=FOLDER…`.
//!
//! Without `--check` each component and its record are written into the folder of the plugin; with it nothing is
//! written, and a component that its source does not give is an error. The toolchain is looked for as the library
//! does, and fetched into the folder that `THROUGHCARE_TOOLCHAIN` names if that is set and empty.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is a program"
)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use throughcare_build::{BuildError, Checked, Plugin, Record, Toolchain, build, check};

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            if let Some(help) = error.help() {
                eprintln!("help: {help}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<bool, BuildError> {
    let (options, plugins): (Vec<String>, Vec<String>) =
        env::args().skip(1).partition(|word| word.starts_with("--"));
    let checking = options.iter().any(|option| option == "--check");
    let toolchain = toolchain()?;
    println!("{}, {}", toolchain.compiler()?, toolchain.linker()?);
    let mut all_well = true;
    for plugin in plugins {
        let (name, folder) = plugin.split_once('=').unwrap_or((&plugin, &plugin));
        all_well &= one(name, Path::new(folder), checking, &toolchain)?;
    }
    Ok(all_well)
}

fn toolchain() -> Result<Toolchain, BuildError> {
    let Some(cache) = env::var_os("THROUGHCARE_TOOLCHAIN").map(PathBuf::from) else {
        return Toolchain::find(Path::new("/nonexistent"));
    };
    match Toolchain::find(&cache) {
        Err(BuildError::NoToolchain) => Toolchain::fetch(&cache),
        found => found,
    }
}

fn one(
    name: &str,
    folder: &Path,
    checking: bool,
    toolchain: &Toolchain,
) -> Result<bool, BuildError> {
    let plugin = Plugin {
        workspace: PathBuf::from("."),
        name: name.to_owned(),
    };
    let built = build(&plugin, toolchain)?;
    println!("{name}: {} bytes, {}", built.component.len(), built.digest);
    if !checking {
        write(&folder.join(format!("{name}.wasm")), &built.component)?;
        write(
            &folder.join(Record::FILE),
            Record::of(&built).text().as_bytes(),
        )?;
        return Ok(true);
    }
    Ok(match check(&built, &Record::read(folder)?) {
        Checked::Same => true,
        Checked::Differs => {
            println!("{name}: the committed component is not what its source gives");
            false
        }
        Checked::OtherToolchain { recorded, used } => {
            println!("{name}: bytes not compared: built by {used}, and the record says {recorded}");
            true
        }
    })
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), BuildError> {
    fs::write(path, bytes).map_err(|source| BuildError::File {
        path: path.to_owned(),
        source,
    })
}
