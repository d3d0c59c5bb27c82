//! Reads the files of a pack from a folder, and nothing outside it.

use std::fs::{self, DirEntry};
use std::path::Path;

use throughcare_model::{Code, Diagnostic, Message, SourceText, Span, message};

use super::files::{PackFiles, is_component, is_of_a_pack};
use crate::reading::mistakes::Mistakes;
use crate::reading::open::{LARGEST_DOCUMENT, read_file};

const NOT_A_FOLDER: Code = Code("pack/not-a-folder");
const LINK: Code = Code("pack/link");
const TOO_MANY_FILES: Code = Code("pack/too-many-files");

/// Files of one pack; the base pack has a few hundred.
const MOST_FILES: usize = 5_000;

/// The most bytes that a component may have: 16 MiB.
const LARGEST_COMPONENT: u64 = 16 * 1024 * 1024;

/// Folders inside folders; a pack needs two.
const DEEPEST: usize = 8;

/// Reads a pack.
pub(super) fn read(folder: &Path) -> Result<PackFiles, Vec<Diagnostic>> {
    let name = folder.display().to_string();
    let mistakes = Mistakes::default();
    let mut reader = FolderReader {
        files: PackFiles::new(name.trim_end_matches(['/', '\\'])).in_folder(folder),
        left: MOST_FILES,
        mistakes: &mistakes,
    };
    reader.folder(folder, "", DEEPEST);
    let files = reader.files;
    mistakes.outcome(files).map(|files| files.value)
}

struct FolderReader<'a> {
    files: PackFiles,
    left: usize,
    mistakes: &'a Mistakes,
}

impl FolderReader<'_> {
    fn folder(&mut self, folder: &Path, within: &str, deeper: usize) {
        let Ok(listing) = fs::read_dir(folder) else {
            let help = message!("check the name; a pack is a folder with a `pack.toml` in it");
            self.refuse(
                within,
                NOT_A_FOLDER,
                message!("there is no folder here that can be read"),
                help,
            );
            return;
        };
        for entry in listing.flatten() {
            let name = entry.file_name();
            let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else {
                continue;
            };
            let path = if within.is_empty() {
                name.to_owned()
            } else {
                format!("{within}/{name}")
            };
            if self.left == 0 || deeper == 0 {
                let help = message!("check that this is the folder of one pack");
                let message = message!(
                    "a pack has at most {files} files, in folders at most {depth} deep",
                    files = MOST_FILES,
                    depth = DEEPEST
                );
                self.refuse(within, TOO_MANY_FILES, message, help);
                return;
            }
            self.entry(&entry, &path, deeper);
        }
    }

    fn entry(&mut self, entry: &DirEntry, path: &str, deeper: usize) {
        // The kind of the entry itself: of a link, not of what it leads to.
        let Ok(kind) = entry.file_type() else {
            return;
        };
        if kind.is_symlink() {
            let help = message!("put the file itself in the pack");
            self.refuse(path, LINK, message!("a pack may not hold links"), help);
        } else if kind.is_dir() {
            self.folder(&entry.path(), path, deeper.saturating_sub(1));
        } else if is_of_a_pack(path) {
            self.left = self.left.saturating_sub(1);
            let shown = self.files.shown(path);
            let limit = if is_component(path) {
                LARGEST_COMPONENT
            } else {
                LARGEST_DOCUMENT
            };
            let read = read_file(&entry.path(), &shown, limit)
                .and_then(|bytes| self.files.add(path, bytes));
            if let Err(mistake) = read {
                self.mistakes.add(|| mistake);
            }
        }
    }

    fn refuse(&self, path: &str, code: Code, message: Message, help: Message) {
        let name = match path {
            "" => self.files.name().to_owned(),
            path => self.files.shown(path),
        };
        self.mistakes.add(|| {
            Diagnostic::error(code, message)
                .at(&SourceText::new(&name, ""), Span::EMPTY, None)
                .help(help)
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::PackFiles;
    use crate::scratch::Scratch;
    use crate::shown::refused;

    fn said(folder: &Scratch, pack: &str) -> String {
        folder.hide(&refused(PackFiles::open(&folder.path(pack))))
    }

    #[test]
    fn only_files_of_a_pack_are_read_and_dot_files_are_passed_over() {
        let folder = Scratch::new("read");
        for path in [
            "pack.toml",
            "items/a/rule.rhai",
            "README.md",
            ".git/config.toml",
            "a/.b.toml",
        ] {
            folder.write(path, "");
        }
        let files = PackFiles::open(&folder.path("")).unwrap();
        assert_eq!(
            files.paths().collect::<Vec<_>>(),
            ["items/a/rule.rhai", "pack.toml"]
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_refused_wherever_it_leads() {
        let folder = Scratch::new("link");
        folder.write("secret.toml", "");
        folder.write("pack/pack.toml", "");
        let link = folder.path("pack/items.toml");
        std::os::unix::fs::symlink(folder.path("secret.toml"), link).unwrap();
        insta::assert_snapshot!(said(&folder, "pack"), @"pack/link …/pack/items.toml:1:1: a pack may not hold links (put the file itself in the pack)");
    }

    #[test]
    fn a_pack_that_is_not_there_is_refused() {
        let folder = Scratch::new("none");
        insta::assert_snapshot!(said(&folder, "kioto"), @"pack/not-a-folder …/kioto:1:1: there is no folder here that can be read (check the name; a pack is a folder with a `pack.toml` in it)");
    }

    #[test]
    fn folders_without_end_are_refused() {
        let folder = Scratch::new("deep");
        folder.write(&format!("pack/{}x.toml", "a/".repeat(9)), "");
        insta::assert_snapshot!(said(&folder, "pack"), @"pack/too-many-files …/pack/a/a/a/a/a/a/a/a:1:1: a pack has at most 5000 files, in folders at most 8 deep (check that this is the folder of one pack)");
    }
}
