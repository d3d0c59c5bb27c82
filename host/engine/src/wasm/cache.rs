//! Compiled code on disk, so that a component is compiled once for each machine and user.
//!
//! Compiled code runs as the host itself: whoever can write it is trusted with everything. So an entry counts only
//! if it carries the mark that this user's key makes of it, under its own name. A damaged entry, one from elsewhere,
//! one that was renamed, and one without a mark are all the same: not there.

mod key;

use std::fs::{self, File, OpenOptions};
use std::hash::{Hash, Hasher};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest, Sha256};
use wasmtime::Engine;
use wasmtime::component::Component;

pub use key::CacheKey;
use key::MARK_BYTES;

/// The largest entry that is read, in bytes.
const ENTRY_BYTES: u64 = 256 << 20;

/// A directory of compiled code that belongs to one user.
#[derive(Debug, Clone)]
pub struct CodeCache {
    directory: PathBuf,
    key: CacheKey,
}

/// The name of an entry: which component, compiled by what, with which settings.
pub(super) struct EntryName(String);

impl CodeCache {
    /// Uses a directory, which is made if it is not there, for this user only.
    ///
    /// # Errors
    ///
    /// If it cannot be made, or if other users of the machine may write into it or read it.
    pub fn in_directory(directory: &Path, key: CacheKey) -> io::Result<Self> {
        make_private(directory)?;
        Ok(Self {
            directory: directory.to_owned(),
            key,
        })
    }

    /// Returns a compiled component, if the cache holds one that this user's key has marked.
    pub(super) fn component(&self, name: &EntryName, engine: &Engine) -> Option<Component> {
        let entry = self.read(name).ok()?;
        let (mark, code) = entry.split_at_checked(MARK_BYTES)?;
        if !self.key.has_marked(mark, name.0.as_bytes(), code) {
            return None;
        }
        #[expect(
            unsafe_code,
            reason = "the one place where compiled code is believed; see the head of this file"
        )]
        // SAFETY: `deserialize` wants bytes that `serialize` made. The mark says that this user's host wrote exactly
        // these bytes, under exactly this name, after compiling them. The name fixes component, version and settings.
        unsafe {
            Component::deserialize(engine, code).ok()
        }
    }

    /// Keeps compiled code. Failing costs the next start some time, and nothing else.
    pub(super) fn keep(&self, name: &EntryName, code: &[u8]) {
        let mark = self.key.mark(name.0.as_bytes(), code);
        // Whoever reads meanwhile sees the old entry, or none, or all of the new one.
        drop(self.write(name, &[&mark, code]));
    }

    fn read(&self, name: &EntryName) -> io::Result<Vec<u8>> {
        let file = File::open(self.path(name))?;
        let mut entry = Vec::new();
        file.take(ENTRY_BYTES).read_to_end(&mut entry)?;
        Ok(entry)
    }

    fn write(&self, name: &EntryName, parts: &[&[u8]]) -> io::Result<()> {
        static WRITES: AtomicU64 = AtomicU64::new(0);
        let write = WRITES.fetch_add(1, Ordering::Relaxed);
        let unfinished = self
            .directory
            .join(format!(".{}-{write}.unfinished", std::process::id()));
        let written = write_private(&unfinished, parts)
            .and_then(|()| fs::rename(&unfinished, self.path(name)));
        if written.is_err() {
            drop(fs::remove_file(&unfinished));
        }
        written
    }

    fn path(&self, name: &EntryName) -> PathBuf {
        self.directory.join(&name.0)
    }
}

impl EntryName {
    /// Names the code of a component, by the digest of its file, as this engine compiles it.
    pub(super) fn new(digest: &str, engine: &Engine) -> Self {
        let mut settings = Settings(Sha256::new());
        // Covers wasmtime's version, the processor, and every setting that the code depends on.
        engine.precompile_compatibility_hash().hash(&mut settings);
        let settings = settings.0.finalize();
        let settings = super::component::hexadecimal(settings.get(..16).unwrap_or(&settings));
        Self(format!("{digest}-{settings}.cwasm"))
    }
}

/// A hash of settings that no one can make two of.
struct Settings(Sha256);

impl Hasher for Settings {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        0
    }
}

#[cfg(unix)]
fn make_private(directory: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;

    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(directory)?;
    is_private(&fs::metadata(directory)?)
}

/// Refuses what other users of the machine may look into.
#[cfg(unix)]
fn is_private(found: &fs::Metadata) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    // None of the six bits that are for other users.
    if found.permissions().mode().trailing_zeros() >= 6 {
        return Ok(());
    }
    Err(io::Error::new(
        io::ErrorKind::PermissionDenied,
        "other users may look into what this user's components are kept by",
    ))
}

#[cfg(not(unix))]
#[expect(
    clippy::unnecessary_wraps,
    reason = "elsewhere the folder of the user is its guard"
)]
fn is_private(_: &fs::Metadata) -> io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
fn make_private(directory: &Path) -> io::Result<()> {
    fs::create_dir_all(directory)
}

/// Writes a new file that only this user may read.
fn write_private(path: &Path, parts: &[&[u8]]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    for part in parts {
        file.write_all(part)?;
    }
    file.flush()
}
