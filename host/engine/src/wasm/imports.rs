//! What a component may import: the window, and what language runtimes drag in without needing it.

use wasmtime::Engine;
use wasmtime::component::{Component, Linker};

use super::window::Visit;
use crate::ComponentCause;

const WINDOW: [&str; 4] = ["types", "case-facts", "law", "diagnostics"];

/// The parts of WASI that language runtimes import whether or not a program uses them. They are linked to stubs
/// that end the evaluation when called: denied in the same way on every machine.
const DRAGGED_IN: [&str; 6] = [
    "wasi:cli/",
    "wasi:clocks/",
    "wasi:filesystem/",
    "wasi:io/",
    "wasi:random/",
    "wasi:logging/",
];

/// Refuses a component that imports anything else, by the name of what it imports.
pub(super) fn check(engine: &Engine, component: &Component) -> Result<Dragging, ComponentCause> {
    let mut dragging = Dragging::Nothing;
    for (name, _) in component.component_type().imports(engine) {
        if is_window(name) {
            continue;
        }
        if !DRAGGED_IN.iter().any(|part| name.starts_with(part)) {
            return Err(ComponentCause::ForbiddenImport(name.to_owned()));
        }
        dragging = Dragging::Wasi;
    }
    Ok(dragging)
}

/// Whether a component imports what it must not use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dragging {
    Nothing,
    Wasi,
}

/// Returns the linker for a component, with stubs for what it drags in.
pub(super) fn linker_for(
    base: &Linker<Visit>,
    component: &Component,
    dragging: Dragging,
) -> wasmtime::Result<Linker<Visit>> {
    let mut linker = base.clone();
    if dragging == Dragging::Wasi {
        linker.define_unknown_imports_as_traps(component)?;
    }
    Ok(linker)
}

/// Returns the name of the import whose stub made this error, if one did.
pub(super) fn denied(error: &wasmtime::Error) -> Option<String> {
    let text = error.root_cause().to_string();
    let name = text.strip_prefix("unknown import: `")?;
    let name = name.strip_suffix("` has not been defined")?;
    Some(name.to_owned())
}

fn is_window(name: &str) -> bool {
    let part = name
        .strip_prefix("throughcare:policy/")
        .and_then(|name| name.split_once('@'));
    part.is_some_and(|(part, version)| version.starts_with("1.") && WINDOW.contains(&part))
}
