//! Rules and derivations that are WebAssembly components: the same questions, words, evidence and errors as scripts.
//!
//! [`Components`] is made once and reads component files ([`Components::load`]). A [`Component`] becomes a
//! [`crate::Rule`] or a [`ComponentDerivation`] when it is fitted to the facts and parameters of a chain of packs.
//! Each evaluation runs in a fresh instance that has never seen another case, with its own budget. The contract is
//! `sdk/wit/v1`; a component imports nothing but that.

mod bindings;
mod cache;
mod clock;
mod component;
mod derivation;
mod description;
mod engine;
mod imports;
mod limits;
mod permits;
mod reasons;
mod rule;
mod run;
mod settings;
mod snapshot;
mod values;
mod window;

pub use cache::{CacheKey, CodeCache};
pub use component::{Component, ComponentFile, Origin};
pub use derivation::ComponentDerivation;
pub use description::{DeclaredName, Description};
pub use engine::Components;
pub(crate) use rule::ComponentRule;
pub use settings::ComponentSettings;
