//! Where the program keeps compiled components, and the key by which it knows its own.

use std::io;
use std::path::PathBuf;

use throughcare_engine::{CacheKey, CodeCache, ComponentSettings, Components};

/// Returns the host of components. Without a home, or with a cache that others may look into, it goes without one.
pub(crate) fn host() -> Components {
    let cache = cache()
        .inspect_err(|error| tracing::warn!(kind = %error.kind(), "no cache for components"));
    Components::new(ComponentSettings {
        cache: cache.ok(),
        ..ComponentSettings::default()
    })
}

/// The folder of toolchains that the program fetches.
pub(crate) fn toolchain_folder() -> io::Result<PathBuf> {
    folder("XDG_CACHE_HOME", ".cache").map(|folder| folder.join("toolchain"))
}

/// The key lies elsewhere than the code, so that who can write the one cannot mark it with the other.
fn cache() -> io::Result<CodeCache> {
    let state = folder("XDG_STATE_HOME", ".local/state")?;
    std::fs::create_dir_all(&state)?;
    let key = CacheKey::kept_in(&state.join("component-key"), || {
        let mut secret = [0; 32];
        getrandom::fill(&mut secret)?;
        Ok(secret)
    })?;
    CodeCache::in_directory(&folder("XDG_CACHE_HOME", ".cache")?.join("components"), key)
}

/// Returns this program's folder under one of the folders that the desktop standard names.
fn folder(variable: &str, under_home: &str) -> io::Result<PathBuf> {
    let named = std::env::var_os(variable).map(PathBuf::from);
    let usual = || Some(PathBuf::from(std::env::var_os("HOME")?).join(under_home));
    let folder = named.filter(|folder| folder.is_absolute()).or_else(usual);
    let folder = folder.ok_or(io::ErrorKind::NotFound)?;
    Ok(folder.join("throughcare"))
}
