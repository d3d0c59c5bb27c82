//! `plugin new`: a plugin to begin with.

use std::path::PathBuf;

use crate::commands::new::{named, write_all};
use crate::exit::Exit;
use crate::failure::Failure;

/// Write the crate of a plugin, with a rule and its native test
#[derive(Debug, clap::Args)]
pub(crate) struct New {
    /// The name of the plugin: lower-case words joined by hyphens
    name: String,
    /// The folder in which the folder of the plugin is made
    #[arg(long = "in", value_name = "DIR", default_value = "plugins")]
    folder: PathBuf,
}

const MANIFEST: &str = include_str!("new/manifest.txt");
const SOURCE: &str = include_str!("new/source.txt");

impl New {
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        let name = named(&self.name)?;
        let folder = self.folder.join(name);
        write_all(vec![
            (folder.join("Cargo.toml"), MANIFEST.replace("NAME", name)),
            (folder.join("src/lib.rs"), SOURCE.replace("NAME", name)),
        ])?;
        Ok(Exit::Done)
    }
}
