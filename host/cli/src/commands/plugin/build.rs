//! `plugin build`: from a plugin's source to a component, with the record of what built it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use throughcare_build::{BuildError, Built, Checked, Record, Toolchain, build, check};

use crate::components::toolchain_folder;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal::Terminal;

/// Build a plugin into a component, beside its source
#[derive(Debug, clap::Args)]
pub(crate) struct Build {
    /// The folder of the plugin, a member of the cargo workspace in which this runs
    plugin: PathBuf,
    /// Write nothing, and compare with the component and the record that are there
    #[arg(long)]
    check: bool,
    /// Get a compiler from Debian's packages if there is none: 140 MB to fetch, 850 MB on disk, no root
    #[arg(long)]
    fetch: bool,
}

impl Build {
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        let plugin = throughcare_build::Plugin::in_folder(Path::new("."), &self.plugin)?;
        let built = build(&plugin, &self.toolchain()?)?;
        Terminal::result(&format!(
            "{} {} bytes, sha256 {}\n",
            plugin.name,
            built.component.len(),
            built.digest
        ))?;
        if self.check {
            return self.compare(&built);
        }
        self.write(&format!("{}.wasm", plugin.name), &built.component)?;
        self.write(Record::FILE, Record::of(&built).text().as_bytes())?;
        Ok(Exit::Done)
    }

    fn toolchain(&self) -> Result<Toolchain, Failure> {
        let cache = toolchain_folder().unwrap_or_default();
        match Toolchain::find(&cache) {
            Err(BuildError::NoToolchain) if self.fetch => Ok(Toolchain::fetch(&cache)?),
            found => Ok(found?),
        }
    }

    fn compare(&self, built: &Built) -> Result<Exit, Failure> {
        let (text, exit) = match check(built, &Record::read(&self.plugin)?) {
            Checked::Same => (
                "the committed component is what its source gives\n".to_owned(),
                Exit::Done,
            ),
            Checked::Differs => (
                "the committed component is not what its source gives\n".to_owned(),
                Exit::Refused,
            ),
            Checked::OtherToolchain { recorded, used } => (
                format!("not compared: built by {used}, and the record says {recorded}\n"),
                Exit::Done,
            ),
        };
        Terminal::result(&text)?;
        Ok(exit)
    }

    /// Unlike `new`, a build replaces what it made before.
    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        let path = self.plugin.join(name);
        fs::write(&path, bytes)
            .map_err(|error: io::Error| Failure::NotWritten(path.clone(), error.kind()))?;
        Terminal::result(&format!("{}\n", path.display()))
    }
}
