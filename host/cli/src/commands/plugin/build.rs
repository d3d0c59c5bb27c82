//! `plugin build`: from a plugin's source to a component, with the record of what built it.

use std::path::{Component, Path, PathBuf};

use throughcare::Date;
use throughcare_build::{BuildError, Built, Checked, Place, Record, Toolchain, build, check, keep};
use throughcare_engine::Likeness;

use crate::components::toolchain_folder;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal::Terminal;
use crate::words::Words;

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
    pub(super) fn run(&self, words: &Words) -> Result<Exit, Failure> {
        let workspace = Path::new(WORKSPACE);
        let plugin = throughcare_build::Plugin::in_folder(workspace, &self.plugin)?;
        let built = build(&plugin, &self.toolchain()?)?;
        let made = [
            ("name", plugin.name.as_str().into()),
            ("count", built.component.len().into()),
            ("digest", built.digest.as_str().into()),
        ];
        line(&words.with("plugin-built", &made))?;
        if self.check {
            self.compare(&plugin.name, &built, words)
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
            line(&path.display().to_string())?;
        }
        Ok(Exit::Done)
    }

    fn compare(&self, name: &str, built: &Built, words: &Words) -> Result<Exit, Failure> {
        let record = Record::read(&self.plugin)?;
        let place = Place::of(Path::new(WORKSPACE), &self.plugin, Some(&record));
        let astray = place.check(name, &record)?;
        for astray in &astray {
            line(&words.message(&astray.message()))?;
        }
        let (text, exit) = match check(built, &record) {
            Checked::Same => (words.text("plugin-same"), Exit::Done),
            Checked::Differs => (words.text("plugin-differs"), Exit::Refused),
            Checked::OtherToolchain { recorded, used } => {
                let by = [("used", used.into()), ("recorded", recorded.into())];
                line(&words.with("plugin-other-toolchain", &by))?;
                behaviour(&place.component(name), &built.component, words)?
            }
        };
        line(&text)?;
        Ok(if astray.is_empty() {
            exit
        } else {
            Exit::Refused
        })
    }
}

fn line(text: &str) -> Result<(), Failure> {
    Terminal::result(&format!("{text}\n"))
}

/// Compares what two builds answer, where they cannot have the same bytes.
fn behaviour(committed: &Path, built: &[u8], words: &Words) -> Result<(String, Exit), Failure> {
    let committed = super::load(committed)?;
    let built = super::load_bytes(&words.text("plugin-built-now"), built)?;
    let found = Likeness::of_components([&committed, &built], DAY).map_err(super::refused)?;
    if found.differences.is_empty() {
        let text = words.with("plugin-alike", &[("count", found.cases.into())]);
        return Ok((text, Exit::Done));
    }
    let differences = found.differences.iter();
    let differences = differences.map(|one| words.message(&one.message));
    let differences: Vec<_> = differences.collect();
    Ok((differences.join("\n"), Exit::Refused))
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
