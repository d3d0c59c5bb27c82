//! The committed bindings are what the contract gives.
//!
//! `THROUGHCARE_REGENERATE=1 cargo test -p throughcare-plugin --test bindings` writes them anew.

#![expect(
    clippy::expect_used,
    reason = "a test that cannot read its files fails"
)]

use std::{env, fs};

use wit_bindgen_core::wit_parser::Resolve;
use wit_bindgen_core::{Files, WorldGenerator};
use wit_bindgen_rust::Opts;

const CONTRACT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../wit/v1");
const BINDINGS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/component/bindings.rs");

fn generated() -> String {
    let mut resolve = Resolve::default();
    let (package, _) = resolve
        .push_path(CONTRACT)
        .expect("the contract is well-formed");
    let world = resolve
        .select_world(&[package], Some("full-component"))
        .expect("the world exists");
    let options = Opts {
        format: true,
        generate_all: true,
        pub_export_macro: true,
        default_bindings_module: Some("throughcare_plugin::component::bindings".to_owned()),
        ..Opts::default()
    };
    let mut files = Files::default();
    options
        .build()
        .generate(&mut resolve, world, &mut files)
        .expect("the bindings can be made");
    let (_, bindings) = files.iter().next().expect("there is one file");
    String::from_utf8(bindings.to_vec()).expect("the bindings are text")
}

#[test]
fn the_bindings_are_what_the_contract_gives() {
    let generated = generated();
    if env::var_os("THROUGHCARE_REGENERATE").is_some() {
        fs::write(BINDINGS, &generated).expect("the bindings can be written");
    }
    let committed = fs::read_to_string(BINDINGS).expect("the bindings are there");
    assert!(
        committed == generated,
        "the contract has changed: write the bindings anew, as the head of this file says"
    );
}
