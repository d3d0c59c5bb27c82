//! The packs that are built into this library.

use super::files::PackFiles;

/// The files of a pack: path and content.
type Files = &'static [(&'static str, &'static [u8])];

// `PACKS`: the name of each pack with the paths and contents of its files. Written by `build.rs`.
include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

impl PackFiles {
    /// Returns a pack that is built into this library, such as `kyoto`, the base pack.
    pub fn embedded(id: &str) -> Option<Self> {
        let (name, files) = PACKS.iter().find(|(name, _)| *name == id)?;
        let mut pack = Self::new(name);
        for (path, bytes) in *files {
            // What is built in was checked when it was built.
            pack.add(path, bytes.to_vec()).ok()?;
        }
        Some(pack)
    }
}
