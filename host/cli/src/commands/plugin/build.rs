//! `plugin build`: from a plugin's source to a component, with the record of what built it.

use std::path::{Component, Path, PathBuf};

use throughcare::Date;
use throughcare_build::{BuildError, Built, Checked, Place, Record, Toolchain, build, check, keep};
use throughcare_engine::Likeness;

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
/// The day around which cases are made up for comparing two builds: any will do, as long as it stays.
const DAY: Date = Date::constant(2026, 11, 23);

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
        let into = self.into.as_deref().map(from_workspace);
        for path in keep(Path::new(WORKSPACE), &self.plugin, name, built, into)? {
            let path = path.strip_prefix(WORKSPACE).unwrap_or(&path);
            Terminal::result(&format!("{}\n", path.display()))?;
        }
        Ok(Exit::Done)
    }

    fn compare(&self, name: &str, built: &Built) -> Result<Exit, Failure> {
        let record = Record::read(&self.plugin)?;
        let place = Place::of(Path::new(WORKSPACE), &self.plugin, Some(&record));
        let astray = place.check(name, &record)?;
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
            Checked::OtherToolchain { recorded, used } => {
                Terminal::result(&format!(
                    "built by {used}, and the record says {recorded}\n"
                ))?;
                behaviour(&place.component(name), &built.component)?
            }
        };
        Terminal::result(&text)?;
        Ok(if astray.is_empty() {
            exit
        } else {
            Exit::Refused
        })
    }
}

/// Compares what two builds answer, where they cannot have the same bytes.
fn behaviour(committed: &Path, built: &[u8]) -> Result<(String, Exit), Failure> {
    let committed = super::load(committed)?;
    let built = super::load_bytes("the component built now", built)?;
    let found = Likeness::of_components([&committed, &built], DAY).map_err(super::refused)?;
    let differs = found.differences.iter();
    let mut text = String::new();
    for what in differs {
        text.push_str(&what.to_string());
        text.push('\n');
    }
    if text.is_empty() {
        let text = format!("both answer the same in {} cases\n", found.cases);
        return Ok((text, Exit::Done));
    }
    Ok((text, Exit::Refused))
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
