//! The contract of version 1 as Rust types, made from `sdk/wit/v1`.
//!
//! A later version gets a module of its own beside this one, and turns its types into ours as this one does.

wasmtime::component::bindgen!({
    path: "../../sdk/wit/v1",
    world: "full-component",
    imports: { default: trappable },
});

pub(super) use exports::throughcare::policy as exported;
pub(super) use throughcare::policy::{case_facts, diagnostics, law, types};
