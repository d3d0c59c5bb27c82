//! The committed bindings, for Rust and for C, are what the contract gives.
//!
//! `THROUGHCARE_REGENERATE=1 cargo test -p throughcare-plugin --test bindings` writes them anew.

#![expect(
    clippy::expect_used,
    reason = "a test that cannot read its files fails"
)]

use std::path::Path;
use std::{env, fs};

use wit_bindgen_core::wit_parser::{Resolve, WorldId};
use wit_bindgen_core::{Files, WorldGenerator};

const CONTRACT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../wit/v1");

/// Makes the bindings of a world: the name of each file, and what is in it.
fn generated(world: &str, mut bindings: Box<dyn WorldGenerator>) -> Vec<(String, Vec<u8>)> {
    let (mut resolve, world) = contract(world);
    let mut files = Files::default();
    bindings
        .generate(&mut resolve, world, &mut files)
        .expect("the bindings can be made");
    files
        .iter()
        .map(|(name, bytes)| (name.to_owned(), bytes.to_vec()))
        .collect()
}

fn contract(world: &str) -> (Resolve, WorldId) {
    let mut resolve = Resolve::default();
    let (package, _) = resolve
        .push_path(CONTRACT)
        .expect("the contract is well-formed");
    let world = resolve
        .select_world(&[package], Some(world))
        .expect("the world exists");
    (resolve, world)
}

/// Holds a committed file to what was made now.
fn is_committed(file: &str, made: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if env::var_os("THROUGHCARE_REGENERATE").is_some() {
        fs::write(&path, made).expect("the bindings can be written");
    }
    let committed = fs::read(&path).expect("the bindings are there");
    assert!(
        committed == made,
        "`{file}`: the contract has changed: write the bindings anew, as the head of this file says"
    );
}

#[test]
fn the_bindings_for_rust_are_what_the_contract_gives() {
    let options = wit_bindgen_rust::Opts {
        format: true,
        generate_all: true,
        pub_export_macro: true,
        default_bindings_module: Some("throughcare_plugin::component::bindings".to_owned()),
        ..wit_bindgen_rust::Opts::default()
    };
    let files = generated("full-component", Box::new(options.build()));
    let (_, bindings) = files.first().expect("there is one file");
    is_committed("src/component/bindings.rs", bindings);
}

#[test]
fn the_bindings_for_c_are_what_the_contract_gives() {
    let files = generated("rule-component", wit_bindgen_c::Opts::default().build());
    assert_eq!(
        files.len(),
        3,
        "a header, a source, and the type of the component"
    );
    for (name, bytes) in files {
        is_committed(&format!("../c/{name}"), &bytes);
    }
}
