//! Compiled code is kept, and believed only if this user's host wrote it.

use std::fs;
use std::path::{Path, PathBuf};

use throughcare_engine::{
    Budget, CacheKey, CodeCache, Component, ComponentFile, ComponentSettings, Components, Origin,
    Rule,
};
use throughcare_model::{Question, Truth};

use crate::making::{Papers, rule};

const KEY: [u8; 32] = [7; 32];

fn host(directory: &Path, key: [u8; 32]) -> Components {
    let cache =
        CodeCache::in_directory(directory, CacheKey::new(key)).expect("a private directory");
    Components::new(ComponentSettings {
        cache: Some(cache),
        ..ComponentSettings::default()
    })
}

fn load(directory: &Path, key: [u8; 32], bytes: &[u8]) -> Component {
    let file = ComponentFile {
        name: "test.wasm",
        bytes,
        digest: None,
    };
    host(directory, key)
        .load(&file, &Budget::default())
        .expect("the component loads")
}

fn works(component: &Component) {
    let papers = Papers::new();
    let rule = Rule::from_component(component, papers.names(), Budget::default())
        .expect("the component fits");
    assert_eq!(rule.ask(Question::Met, &papers.window()).truth, Truth::Yes);
}

fn entries(directory: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(directory).expect("the directory is there");
    let mut files: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    files.sort();
    files
}

fn private() -> (tempfile::TempDir, PathBuf) {
    let parent = tempfile::tempdir().expect("a directory for the test");
    let directory = parent.path().join("components");
    (parent, directory)
}

#[test]
fn the_second_start_takes_the_code_from_the_cache() {
    let (_parent, directory) = private();
    let bytes = rule("(i32.const 600)");
    let origins = [(); 3].map(|()| load(&directory, KEY, &bytes).origin());
    assert_eq!(origins, [Origin::Compiled, Origin::Cache, Origin::Cache]);
    works(&load(&directory, KEY, &bytes));
    assert_eq!(entries(&directory).len(), 1);
}

#[test]
fn every_damaged_entry_is_compiled_anew_and_replaced() {
    let (_parent, directory) = private();
    let bytes = rule("(i32.const 600)");
    drop(load(&directory, KEY, &bytes));
    let entry = entries(&directory).pop().unwrap();
    let good = fs::read(&entry).unwrap();
    let damages: Vec<Vec<u8>> = (0..good.len())
        .step_by(good.len() / 23)
        .map(|at| {
            let mut damaged = good.clone();
            damaged[at] ^= 0x10;
            damaged
        })
        .chain([
            Vec::new(),
            good[..10].to_vec(),
            good[..good.len() - 1].to_vec(),
        ])
        .chain([[good.clone(), vec![0]].concat()])
        .collect();
    for damaged in damages {
        fs::write(&entry, damaged).unwrap();
        let component = load(&directory, KEY, &bytes);
        assert_eq!(component.origin(), Origin::Compiled);
        works(&component);
        assert_eq!(fs::read(&entry).unwrap(), good, "the entry is replaced");
    }
}

#[test]
fn an_entry_of_another_user_is_not_run() {
    let (_parent, directory) = private();
    let bytes = rule("(i32.const 600)");
    drop(load(&directory, [8; 32], &bytes));
    assert_eq!(load(&directory, KEY, &bytes).origin(), Origin::Compiled);
}

#[test]
fn an_entry_under_the_name_of_another_component_is_not_run() {
    let (_parent, directory) = private();
    let good = rule("(i32.const 600)");
    let bad = rule("(unreachable)");
    drop(load(&directory, KEY, &bad));
    let bad_entry = entries(&directory).pop().unwrap();
    let bad_code = fs::read(&bad_entry).unwrap();
    drop(load(&directory, KEY, &good));
    let good_entry = entries(&directory)
        .into_iter()
        .find(|entry| *entry != bad_entry)
        .unwrap();
    // A true entry, marked with the true key, in the place of another.
    fs::write(&good_entry, bad_code).unwrap();
    let component = load(&directory, KEY, &good);
    assert_eq!(component.origin(), Origin::Compiled);
    works(&component);
}

#[test]
fn an_entry_that_is_not_a_file_costs_time_and_nothing_else() {
    let (_parent, directory) = private();
    let bytes = rule("(i32.const 600)");
    drop(load(&directory, KEY, &bytes));
    let entry = entries(&directory).pop().unwrap();
    fs::remove_file(&entry).unwrap();
    fs::create_dir(&entry).unwrap();
    works(&load(&directory, KEY, &bytes));
    // Nothing unfinished is left behind either.
    assert_eq!(entries(&directory), [entry]);
}

#[cfg(unix)]
#[test]
fn a_directory_that_others_may_look_into_is_not_used() {
    use std::os::unix::fs::PermissionsExt;

    let (_parent, directory) = private();
    fs::create_dir(&directory).unwrap();
    for mode in [0o755, 0o770, 0o701] {
        fs::set_permissions(&directory, fs::Permissions::from_mode(mode)).unwrap();
        assert!(
            CodeCache::in_directory(&directory, CacheKey::new(KEY)).is_err(),
            "{mode:o}"
        );
    }
    fs::set_permissions(&directory, fs::Permissions::from_mode(0o700)).unwrap();
    assert!(CodeCache::in_directory(&directory, CacheKey::new(KEY)).is_ok());
}

#[cfg(unix)]
#[test]
fn entries_and_key_are_for_their_user_only() {
    use std::os::unix::fs::PermissionsExt;

    let (parent, directory) = private();
    drop(load(&directory, KEY, &rule("(i32.const 600)")));
    let key = parent.path().join("key");
    CacheKey::kept_in(&key, || Ok(KEY)).unwrap();
    let files = entries(&directory).into_iter().chain([directory, key]);
    for file in files {
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{mode:o}");
    }
}

#[cfg(unix)]
#[test]
fn a_key_that_others_may_read_is_not_used() {
    use std::os::unix::fs::PermissionsExt;

    let parent = tempfile::tempdir().unwrap();
    let file = parent.path().join("key");
    CacheKey::kept_in(&file, || Ok(KEY)).unwrap();
    for (mode, is_used) in [(0o600, true), (0o644, false), (0o660, false), (0o400, true)] {
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        let key = CacheKey::kept_in(&file, || Ok([8; 32]));
        assert_eq!(key.is_ok(), is_used, "{mode:o}");
    }
}

#[test]
fn a_damaged_key_is_no_key() {
    let parent = tempfile::tempdir().unwrap();
    let file = parent.path().join("key");
    CacheKey::kept_in(&file, || Ok(KEY)).unwrap();
    for length in [0, 31, 33] {
        fs::write(&file, vec![7; length]).unwrap();
        assert!(
            CacheKey::kept_in(&file, || Ok(KEY)).is_err(),
            "{length} bytes"
        );
    }
}

#[test]
fn a_key_is_made_once() {
    let parent = tempfile::tempdir().unwrap();
    let file = parent.path().join("key");
    let (_kept, directory) = private();
    let bytes = rule("(i32.const 600)");
    let start = |chance| {
        let key = CacheKey::kept_in(&file, || Ok(chance)).unwrap();
        let cache = CodeCache::in_directory(&directory, key).unwrap();
        let host = Components::new(ComponentSettings {
            cache: Some(cache),
            ..ComponentSettings::default()
        });
        let file = ComponentFile {
            name: "test.wasm",
            bytes: &bytes,
            digest: None,
        };
        host.load(&file, &Budget::default()).unwrap().origin()
    };
    assert_eq!(start([1; 32]), Origin::Compiled);
    assert_eq!(start([2; 32]), Origin::Cache);
}

#[test]
fn a_key_never_shows_itself() {
    assert_eq!(format!("{:?}", CacheKey::new(KEY)), "CacheKey([withheld])");
}
