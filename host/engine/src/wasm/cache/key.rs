//! The key by which a user's host knows its own compiled code.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

const KEY_BYTES: usize = 32;
/// The length of a mark, in bytes.
pub(super) const MARK_BYTES: usize = 32;

/// A secret of one user on one machine. Keep it elsewhere than the cache, so that who can write one cannot mark it.
#[derive(Clone)]
pub struct CacheKey([u8; KEY_BYTES]);

impl CacheKey {
    /// Takes 32 bytes that nobody else knows.
    pub fn new(secret: [u8; KEY_BYTES]) -> Self {
        Self(secret)
    }

    /// Reads the key from a file, or makes one with bytes from `chance` and writes it there, for this user only.
    ///
    /// # Errors
    ///
    /// If the file cannot be read or made, does not hold a key, or may be read by other users. Then go without a cache.
    pub fn kept_in(
        path: &Path,
        chance: impl FnOnce() -> io::Result<[u8; KEY_BYTES]>,
    ) -> io::Result<Self> {
        match Self::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            read => return read,
        }
        match super::write_private(path, &[&chance()?]) {
            // Another process was first: its key is ours.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            written => written?,
        }
        Self::read(path)
    }

    fn read(path: &Path) -> io::Result<Self> {
        let mut file = File::open(path)?;
        super::is_private(&file.metadata()?)?;
        let mut secret = [0; KEY_BYTES];
        file.read_exact(&mut secret)?;
        // What is longer was not written by us.
        match file.read(&mut [0])? {
            0 => Ok(Self(secret)),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }

    /// Makes the mark of an entry.
    pub(super) fn mark(&self, name: &[u8], code: &[u8]) -> [u8; MARK_BYTES] {
        self.over(name, code).finalize().into_bytes().into()
    }

    /// Returns whether a mark was made with this key, of this entry.
    pub(super) fn has_marked(&self, mark: &[u8], name: &[u8], code: &[u8]) -> bool {
        self.over(name, code).verify_slice(mark).is_ok()
    }

    fn over(&self, name: &[u8], code: &[u8]) -> Hmac<Sha256> {
        // A key of exactly the length of a block is used as it is.
        let mut block = [0; 64];
        for (place, byte) in block.iter_mut().zip(self.0) {
            *place = byte;
        }
        let mut hmac = Hmac::<Sha256>::new(&block.into());
        hmac.update(&(name.len() as u64).to_le_bytes());
        hmac.update(name);
        hmac.update(code);
        hmac
    }
}

impl std::fmt::Debug for CacheKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CacheKey([withheld])")
    }
}
