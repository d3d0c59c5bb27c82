//! The policy packs that a command works with.

use std::path::{Path, PathBuf};

use throughcare::{Planner, PlannerBuilder};

use crate::failure::Failure;
use crate::terminal::Terminal;
use crate::words::Words;

/// The policy packs that a command works with: the base pack if none is named.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct Policies {
    /// Folder of a policy pack; may be given several times. Without it, the base pack `kyoto`
    #[arg(long = "policy", value_name = "DIR")]
    folders: Vec<PathBuf>,
}

/// The changes of law that a command runs instead of the law in force.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct Reforms {
    /// Run a reform that a pack names, instead of the law in force; may be given several times. `list reforms`
    /// names them
    #[arg(long = "reform", value_name = "ID")]
    ids: Vec<String>,
}

impl Reforms {
    /// Whether none is run: the law is the one in force.
    pub(crate) fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }
}

impl Policies {
    /// Loads the packs and shows what is to be said of them.
    ///
    /// # Errors
    ///
    /// Every mistake that keeps them from being used.
    pub(crate) fn load(&self, terminal: Terminal, words: &Words) -> Result<Planner, Failure> {
        self.load_under(&Reforms::default(), terminal, words)
    }

    /// Loads the packs with reforms run, and shows what is to be said of them.
    ///
    /// # Errors
    ///
    /// Every mistake that keeps them from being used; a reform that no pack names, and reforms that disagree.
    pub(crate) fn load_under(
        &self,
        reforms: &Reforms,
        terminal: Terminal,
        words: &Words,
    ) -> Result<Planner, Failure> {
        let planner = self.under(reforms)?;
        terminal.remarks(planner.remarks(), words)?;
        Ok(planner)
    }

    /// Loads the packs with reforms run, beside the same packs under the law in force, whose remarks are already shown.
    ///
    /// # Errors
    ///
    /// Every mistake that keeps them from being used; a reform that no pack names, and reforms that disagree.
    pub(crate) fn load_beside(
        &self,
        in_force: &Planner,
        reforms: &Reforms,
        terminal: Terminal,
        words: &Words,
    ) -> Result<Planner, Failure> {
        let planner = self.under(reforms)?;
        let known = in_force.remarks();
        let new = planner.remarks().iter().filter(|one| !known.contains(one));
        terminal.remarks(&new.cloned().collect::<Vec<_>>(), words)?;
        Ok(planner)
    }

    /// Loads the packs for a command to which their remarks do not matter.
    ///
    /// # Errors
    ///
    /// Every mistake that keeps them from being used.
    pub(crate) fn load_quietly(&self) -> Result<Planner, Failure> {
        Ok(self.builder().build()?)
    }

    /// Adds one more pack, the one that a command is about.
    pub(crate) fn with(&self, folder: &Path) -> PlannerBuilder {
        self.builder().folder(folder)
    }

    fn under(&self, reforms: &Reforms) -> Result<Planner, Failure> {
        let ids = reforms.ids.iter().map(String::as_str);
        Ok(ids.fold(self.builder(), PlannerBuilder::reform).build()?)
    }

    fn builder(&self) -> PlannerBuilder {
        let builder = Planner::builder();
        #[cfg(feature = "components")]
        let builder = builder.components_by(crate::components::host);
        self.folders.iter().fold(builder, PlannerBuilder::folder)
    }
}
