//! The plugin as a component: the window that the host opens, and the functions that it calls.
//!
//! Only in builds for WebAssembly. Nothing here is for authors; [`crate::export!`] uses it.

mod answering;
#[allow(
    missing_docs,
    unreachable_pub,
    unsafe_code,
    clippy::all,
    clippy::pedantic,
    clippy::allow_attributes_without_reason,
    reason = "generated from sdk/wit/v1; a test holds it to that"
)]
pub mod bindings;
mod describing;
mod host;
mod panics;
mod values;

pub use answering::{advise, ask, derive};
pub use describing::describe;

/// Implements the exports of the contract for a local type.
#[doc(hidden)]
#[macro_export]
macro_rules! component_guests {
    ($exported:ident, $plugin:ty) => {
        use $crate::component::bindings::exports::throughcare::policy as exports;
        use $crate::component::bindings::throughcare::policy::types;

        impl exports::about::Guest for $exported {
            fn describe() -> types::Description {
                $crate::component::describe::<$plugin>()
            }
        }

        impl exports::rule::Guest for $exported {
            fn ask(what: types::Question) -> types::Answer {
                $crate::component::ask::<$plugin>(what)
            }

            fn advise() -> Vec<types::Recommendation> {
                $crate::component::advise::<$plugin>()
            }
        }

        impl exports::derivation::Guest for $exported {
            fn derive() -> Result<Vec<types::DerivedFact>, Vec<types::Refusal>> {
                $crate::component::derive::<$plugin>()
            }
        }
    };
}
