//! Where a component is kept: beside its source, or in the pack that ships it, whose manifest pins its digest.

use std::fs;
use std::path::{Path, PathBuf};

use throughcare_model::{Message, message};
use toml_edit::{DocumentMut, Item, Table, value};

use crate::{BuildError, Built, Record};

/// Where a component is kept. It is committed there, and nowhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In the folder of its source, given here.
    BesideSource(PathBuf),
    /// In `components/` of the pack whose folder this is, pinned in its `pack.toml`.
    Pack(PathBuf),
}

/// How what is committed departs from its record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Astray {
    /// The committed component is another one.
    Component(PathBuf),
    /// The pack pins another digest, or none.
    Pin(PathBuf),
}

const MANIFEST: &str = "pack.toml";
const FOLDER: &str = "components";
const PINS: &str = "components";

impl Place {
    /// Returns where the component of a record is kept, as seen from the workspace.
    pub fn of(workspace: &Path, source: &Path, record: Option<&Record>) -> Self {
        match record.and_then(|record| record.into.as_ref()) {
            Some(pack) => Self::Pack(workspace.join(pack)),
            None => Self::BesideSource(source.to_owned()),
        }
    }

    /// Returns the file of a component of a name.
    pub fn component(&self, name: &str) -> PathBuf {
        let file = format!("{name}.wasm");
        match self {
            Self::BesideSource(folder) => folder.join(file),
            Self::Pack(pack) => pack.join(FOLDER).join(file),
        }
    }

    /// Writes a component to its place, with its pin if that is in a pack, and returns what was written.
    ///
    /// In the manifest one line changes, or is added; comments and order stay.
    ///
    /// # Errors
    ///
    /// [`BuildError`], if the folder is no pack, or something cannot be written. Nothing is, if it is no pack.
    pub fn keep(&self, name: &str, built: &Built) -> Result<Vec<PathBuf>, BuildError> {
        let component = self.component(name);
        let Self::Pack(pack) = self else {
            write(&component, &built.component)?;
            return Ok(vec![component]);
        };
        let path = pack.join(MANIFEST);
        let mut manifest = manifest(&path)?;
        pin(&mut manifest, name, &built.digest).map_err(|what| not_a_pack(&path, what))?;
        let folder = pack.join(FOLDER);
        fs::create_dir_all(&folder).map_err(|source| file(&folder, source))?;
        write(&component, &built.component)?;
        write(&path, manifest.to_string().as_bytes())?;
        Ok(vec![component, path])
    }

    /// Compares what is committed with its record.
    ///
    /// # Errors
    ///
    /// [`BuildError`], if the component is not there, or the pack cannot be read.
    pub fn check(&self, name: &str, record: &Record) -> Result<Vec<Astray>, BuildError> {
        let component = self.component(name);
        let bytes = fs::read(&component).map_err(|source| file(&component, source))?;
        let mut astray = Vec::new();
        if !record.is_of(&bytes) {
            astray.push(Astray::Component(component));
        }
        if let Self::Pack(pack) = self {
            let path = pack.join(MANIFEST);
            let manifest = manifest(&path)?;
            let pinned = manifest.get(PINS).and_then(|pins| pins.get(name));
            if pinned.and_then(Item::as_str) != Some(&record.sha256) {
                astray.push(Astray::Pin(path));
            }
        }
        Ok(astray)
    }

    /// Removes the component of a record that was kept here before it went elsewhere. A file that is something else
    /// is left alone.
    fn leave(&self, name: &str, record: &Record) -> Result<(), BuildError> {
        let component = self.component(name);
        match fs::read(&component) {
            Ok(bytes) if record.is_of(&bytes) => {
                fs::remove_file(&component).map_err(|source| file(&component, source))
            }
            _ => Ok(()),
        }
    }
}

impl Astray {
    /// Returns what is wrong, in words.
    pub fn message(&self) -> Message {
        match self {
            Self::Component(path) => message!(
                "`{file}` is not the component of the record",
                file = path.display().to_string()
            ),
            Self::Pin(path) => message!(
                "`{file}` does not pin the digest of the record",
                file = path.display().to_string()
            ),
        }
    }
}

/// Keeps a component and its record: where `into` says, from the workspace; else where the record of the last build
/// says; else beside its source. Returns what was written.
///
/// A component that goes elsewhere than before leaves no copy behind.
///
/// # Errors
///
/// [`BuildError`], if the place is no pack, or something cannot be read or written.
pub fn keep(
    workspace: &Path,
    source: &Path,
    name: &str,
    built: &Built,
    into: Option<String>,
) -> Result<Vec<PathBuf>, BuildError> {
    let before = Record::find(source)?;
    let into = into.or_else(|| before.as_ref()?.into.clone());
    let record = Record::of(built, into);
    let place = Place::of(workspace, source, Some(&record));
    let mut written = place.keep(name, built)?;
    let path = source.join(Record::FILE);
    write(&path, record.text().as_bytes())?;
    written.push(path);
    if let Some(before) = before {
        let left = Place::of(workspace, source, Some(&before));
        if left != place {
            left.leave(name, &before)?;
        }
    }
    Ok(written)
}

/// Pins a digest, in the table that there is or in a new one at the end.
fn pin(manifest: &mut DocumentMut, name: &str, digest: &str) -> Result<(), Message> {
    let pins = manifest
        .entry(PINS)
        .or_insert_with(|| Item::Table(Table::new()));
    let pins = pins
        .as_table_like_mut()
        .ok_or_else(|| message!("`components` is not a table"))?;
    match pins.get_mut(name).and_then(Item::as_value_mut) {
        Some(pinned) => {
            // What is written around the value is kept: a comment may say why.
            let decor = pinned.decor().clone();
            *pinned = digest.into();
            *pinned.decor_mut() = decor;
        }
        None => drop(pins.insert(name, value(digest))),
    }
    Ok(())
}

fn manifest(path: &Path) -> Result<DocumentMut, BuildError> {
    let text = fs::read_to_string(path).map_err(|source| file(path, source))?;
    text.parse().map_err(|_| {
        not_a_pack(
            path,
            message!("it is not TOML; `throughcare check` shows where"),
        )
    })
}

fn not_a_pack(path: &Path, what: Message) -> BuildError {
    BuildError::Pack {
        path: path.to_owned(),
        what,
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), BuildError> {
    fs::write(path, bytes).map_err(|source| file(path, source))
}

fn file(path: &Path, source: std::io::Error) -> BuildError {
    BuildError::File {
        path: path.to_owned(),
        source,
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Astray, Built, Place, Record, keep};
    use crate::building::digest;

    const PACK: &str = "\
# The law of Example-land.
id = \"example-land\"          # the name of the folder

[instruments.ERA]            # cited by its short name
title = \"Example Release Act\"
";

    fn built(component: &[u8]) -> Built {
        Built {
            component: component.to_vec(),
            digest: digest(component),
            compiler: "rustc 1.96.0".to_owned(),
            linker: "wasm-component-ld 0.5.21".to_owned(),
        }
    }

    fn pack(manifest: &str) -> (tempfile::TempDir, Place) {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("pack.toml"), manifest).unwrap();
        let place = Place::Pack(folder.path().to_owned());
        (folder, place)
    }

    #[test]
    fn a_component_goes_into_the_pack_and_its_pin_to_the_end_of_the_manifest() {
        let (folder, place) = pack(PACK);
        let built = built(b"first");
        place.keep("dates", &built).unwrap();
        assert_eq!(
            fs::read(folder.path().join("components/dates.wasm")).unwrap(),
            b"first"
        );
        assert_eq!(
            fs::read_to_string(folder.path().join("pack.toml")).unwrap(),
            format!("{PACK}\n[components]\ndates = \"{}\"\n", built.digest)
        );
        let record = Record::of(&built, Some("policies/example-land".to_owned()));
        assert_eq!(place.check("dates", &record).unwrap(), []);
    }

    #[test]
    fn a_new_pin_changes_its_own_line_and_no_other() {
        let before = format!(
            "{PACK}\n[components]             # built from `plugins/`\ndates = \"0000\"          # reviewed\n\
             other = \"1111\"\n\n[parameters]\n"
        );
        let (folder, place) = pack(&before);
        let built = built(b"second");
        place.keep("dates", &built).unwrap();
        assert_eq!(
            fs::read_to_string(folder.path().join("pack.toml")).unwrap(),
            before.replace("0000", &built.digest)
        );
    }

    #[test]
    fn what_departs_from_the_record_is_named() {
        let (folder, place) = pack(PACK);
        let first = built(b"first");
        place.keep("dates", &first).unwrap();
        let other = Record::of(&built(b"second"), Some("policies/example-land".to_owned()));
        let component = folder.path().join("components/dates.wasm");
        assert_eq!(
            place.check("dates", &other).unwrap(),
            [
                Astray::Component(component.clone()),
                Astray::Pin(folder.path().join("pack.toml")),
            ]
        );
        fs::write(&component, b"flipped").unwrap();
        let record = Record::of(&first, other.into);
        assert_eq!(
            place.check("dates", &record).unwrap(),
            [Astray::Component(component)]
        );
    }

    #[test]
    fn a_folder_that_is_no_pack_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::Pack(folder.path().to_owned());
        assert!(place.keep("dates", &built(b"first")).is_err());
        fs::write(folder.path().join("pack.toml"), "components = 7").unwrap();
        let said = place
            .keep("dates", &built(b"first"))
            .unwrap_err()
            .to_string();
        assert!(
            said.ends_with("cannot pin a component: `components` is not a table"),
            "{said}"
        );
        assert!(!folder.path().join("components").exists());
    }

    #[test]
    fn a_component_that_moves_leaves_nothing_behind_but_what_is_not_its_own() {
        let (workspace, _) = pack(PACK);
        let source = workspace.path().join("plugins");
        fs::create_dir(&source).unwrap();
        fs::create_dir(workspace.path().join("pack")).unwrap();
        fs::rename(
            workspace.path().join("pack.toml"),
            workspace.path().join("pack/pack.toml"),
        )
        .unwrap();
        let keep = |bytes: &[u8], into: Option<&str>| {
            let into = into.map(str::to_owned);
            let written = keep(workspace.path(), &source, "dates", &built(bytes), into).unwrap();
            let names = written.iter().map(|path| {
                let path = path.strip_prefix(workspace.path()).unwrap();
                path.display().to_string()
            });
            names.collect::<Vec<_>>()
        };
        let in_pack = [
            "pack/components/dates.wasm",
            "pack/pack.toml",
            "plugins/component.toml",
        ];
        assert_eq!(
            keep(b"first", None),
            ["plugins/dates.wasm", "plugins/component.toml"]
        );
        assert_eq!(keep(b"second", Some("pack")), in_pack);
        assert!(!source.join("dates.wasm").exists());
        // The place is remembered, and a stranger's file of the old name stays.
        fs::write(source.join("dates.wasm"), b"mine").unwrap();
        assert_eq!(keep(b"third", None), in_pack);
        assert!(source.join("dates.wasm").exists());
        let record = Record::read(&source).unwrap();
        let place = Place::of(workspace.path(), &source, Some(&record));
        assert_eq!(place.check("dates", &record).unwrap(), []);
    }
}
