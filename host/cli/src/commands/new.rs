//! `new`: files to begin with. Nothing is ever overwritten.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Subcommand;
use throughcare::{is_language_tag, scaffold};

use super::check::last_pack;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::Policies;
use crate::terminal::Terminal;

/// Begin a case file, an item, a pack or a translation
#[derive(Debug, Subcommand)]
pub(crate) enum New {
    /// Write a case file in which every fact stands as a comment, with its question
    Case {
        /// The file to write; the standard output if left out
        file: Option<PathBuf>,
        #[command(flatten)]
        policies: Policies,
    },
    /// Write the folder of a checklist item
    Item {
        /// The name of the item: lower-case words joined by hyphens
        name: String,
        /// The folder of the pack
        #[arg(long = "in", value_name = "PACK", default_value = ".")]
        pack: PathBuf,
    },
    /// Write the folder of a policy pack that inherits from the base pack
    Pack {
        /// The name of the pack: lower-case words joined by hyphens
        name: String,
        /// The folder in which the folder of the pack is made
        #[arg(long = "in", value_name = "DIR", default_value = ".")]
        folder: PathBuf,
    },
    /// Write what a translator of a pack fills in, `messages/LANG.ftl`; what is there already is kept
    Messages {
        /// The folder of the pack
        pack: PathBuf,
        /// The tag of the language, such as `fr`
        #[arg(value_name = "LANG")]
        into: String,
    },
}

impl New {
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        match self {
            Self::Case { file, policies } => {
                let text = scaffold::case(policies.load_quietly()?.law().vocabulary());
                match file {
                    Some(file) => write_all(vec![(file.clone(), text)]),
                    None => Terminal::result(&text),
                }
            }
            Self::Item { name, pack } => write_all(inside(pack, scaffold::item(named(name)?))),
            Self::Pack { name, folder } => {
                write_all(inside(&folder.join(named(name)?), scaffold::pack(name)))
            }
            Self::Messages { pack, into } => messages(pack, into),
        }?;
        Ok(Exit::Done)
    }
}

fn inside(folder: &Path, files: Vec<scaffold::NewFile>) -> Vec<(PathBuf, String)> {
    files
        .into_iter()
        .map(|(path, text)| (folder.join(path), text))
        .collect()
}

/// Writes the texts of a pack to be translated. The one file that is written anew: all that it said stays in it.
fn messages(pack: &Path, language: &str) -> Result<(), Failure> {
    if !is_language_tag(language) {
        return Err(Failure::BadLanguage(language.to_owned()));
    }
    let planner = Policies::default().with(pack).build()?;
    let text = planner.messages_to_translate(last_pack(&planner), language);
    let path = pack.join("messages").join(format!("{language}.ftl"));
    let not_written = |error: io::Error| Failure::NotWritten(path.clone(), error.kind());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(not_written)?;
    }
    // Whole or not at all: a translation is much work.
    let half = path.with_extension("ftl.new");
    fs::write(&half, text).map_err(not_written)?;
    fs::rename(&half, &path).map_err(not_written)?;
    Terminal::result(&format!("{}\n", path.display()))
}

/// Writes files and lists them. If one exists already, none is written.
pub(super) fn write_all(files: Vec<(PathBuf, String)>) -> Result<(), Failure> {
    for (path, _) in &files {
        if path.exists() {
            return Err(Failure::NotWritten(
                path.clone(),
                std::io::ErrorKind::AlreadyExists,
            ));
        }
    }
    for (path, text) in files {
        write(&path, &text).map_err(|error| Failure::NotWritten(path.clone(), error.kind()))?;
        Terminal::result(&format!("{}\n", path.display()))?;
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)?
        .write_all(text.as_bytes())
}

/// Checks a name that becomes a folder.
pub(super) fn named(name: &str) -> Result<&str, Failure> {
    let is_word = |word: &str| {
        !word.is_empty()
            && word
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    if name.split('-').all(is_word) {
        Ok(name)
    } else {
        Err(Failure::BadName(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_name_cannot_lead_out_of_its_folder() {
        assert!(named("ferry-ticket").is_ok());
        for name in ["", "-", "a--b", "..", "../a", "a/b", "A", "a b", "naïve"] {
            assert!(named(name).is_err(), "{name}");
        }
    }
}
