//! `plugin build`: from a plugin's source to a component, with the record of what built it.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use throughcare_build::{BuildError, Built, Checked, Place, Record, Toolchain, build, check};

use crate::components::toolchain_folder;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal::Terminal;

/// Build a plugin into a component, beside its source or into the pack that ships it
#[derive(Debug, clap::Args)]
pub(crate) struct Build {
    /// The folder of the plugin, a member of the cargo workspace in which this runs
    plugin: PathBuf,
    /// The pack that ships it: the component goes into its `components` and its digest into its `pack.toml`. Said
    /// once, it is remembered beside the source
    #[arg(long, value_name = "PACK", conflicts_with = "check")]
    into: Option<PathBuf>,
    /// Write nothing, and compare with the component, the pin and the record that are there
    #[arg(long)]
    check: bool,
    /// Get a compiler from Debian's packages if there is none: 140 MB to fetch, 850 MB on disk, no root
    #[arg(long)]
    fetch: bool,
}

/// The workspace is the folder in which the program runs.
const WORKSPACE: &str = ".";

impl Build {
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        let workspace = Path::new(WORKSPACE);
        let plugin = throughcare_build::Plugin::in_folder(workspace, &self.plugin)?;
        let built = build(&plugin, &self.toolchain()?)?;
        Terminal::result(&format!(
            "{} {} bytes, sha256 {}\n",
            plugin.name,
            built.component.len(),
            built.digest
        ))?;
        if self.check {
            self.compare(&plugin.name, &built)
        } else {
            self.keep(&plugin.name, &built)
        }
    }

    fn toolchain(&self) -> Result<Toolchain, Failure> {
        let cache = toolchain_folder().unwrap_or_default();
        match Toolchain::find(&cache) {
            Err(BuildError::NoToolchain) if self.fetch => Ok(Toolchain::fetch(&cache)?),
            found => Ok(found?),
        }
    }

    /// Unlike `new`, a build replaces what it made before.
    fn keep(&self, name: &str, built: &Built) -> Result<Exit, Failure> {
        let before = Record::find(&self.plugin)?;
        let into = self.into.as_deref().map(from_workspace);
        let into = into.or_else(|| before.as_ref()?.into.clone());
        let record = Record::of(built, into);
        let place = self.place(Some(&record));
        for path in place.keep(name, built)? {
            said(&path)?;
        }
        let path = self.plugin.join(Record::FILE);
        fs::write(&path, record.text())
            .map_err(|error: io::Error| Failure::NotWritten(path.clone(), error.kind()))?;
        said(&path)?;
        if let Some(before) = &before
            && self.place(Some(before)) != place
        {
            self.place(Some(before)).leave(name, before)?;
        }
        Ok(Exit::Done)
    }

    fn compare(&self, name: &str, built: &Built) -> Result<Exit, Failure> {
        let record = Record::read(&self.plugin)?;
        let astray = self.place(Some(&record)).check(name, &record)?;
        for astray in &astray {
            Terminal::result(&format!("{astray}\n"))?;
        }
        let (text, exit) = match check(built, &record) {
            Checked::Same => (
                "the recorded component is what its source gives\n".to_owned(),
                Exit::Done,
            ),
            Checked::Differs => (
                "the recorded component is not what its source gives\n".to_owned(),
                Exit::Refused,
            ),
            Checked::OtherToolchain { recorded, used } => (
                format!("not compared: built by {used}, and the record says {recorded}\n"),
                Exit::Done,
            ),
        };
        Terminal::result(&text)?;
        Ok(if astray.is_empty() {
            exit
        } else {
            Exit::Refused
        })
    }

    fn place(&self, record: Option<&Record>) -> Place {
        Place::of(Path::new(WORKSPACE), &self.plugin, record)
    }
}

fn said(path: &Path) -> Result<(), Failure> {
    let path = path.strip_prefix(WORKSPACE).unwrap_or(path);
    Terminal::result(&format!("{}\n", path.display()))
}

/// A folder as a record names it: from the workspace, and the same on every system.
fn from_workspace(folder: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let folder = folder.strip_prefix(&here).unwrap_or(folder);
    let parts = folder
        .components()
        .filter(|part| *part != Component::CurDir)
        .map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}
