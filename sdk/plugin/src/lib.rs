//! For authors of rules and derivations in Rust.
//!
//! Implement [`Plugin`] for a type and [`export!`] it. The crate is an ordinary one: `cargo test` runs its logic
//! natively against a [`CaseInMemory`], and `throughcare plugin build` makes the component.
//!
//! ```
//! use throughcare_plugin::{Case, CaseInMemory, Description, Kind, Plugin, Question, Recommendation, Verdict};
//!
//! struct FirstNight;
//!
//! impl Plugin for FirstNight {
//!     fn describe() -> Description {
//!         Description::new("first-night", "1.0.0", "Somewhere to sleep on the first night.")
//!             .looks_at("home.first_night.status", Kind::Text)
//!             .looks_at("home.first_night.unsafe", Kind::YesNo)
//!             .answers([Question::Met])
//!             .advises()
//!     }
//!
//!     fn met(case: &Case<'_>) -> Verdict {
//!         case.fact("home.first_night.status").is("confirmed") & !case.fact("home.first_night.unsafe").is_yes()
//!     }
//!
//!     fn advise(_: &Case<'_>) -> Vec<Recommendation> {
//!         vec![Recommendation::new("Refer to the housing authority").because("nobody has confirmed a bed")]
//!     }
//! }
//!
//! throughcare_plugin::export!(FirstNight);
//!
//! # let today = "2026-11-23".parse().unwrap();
//! let papers = CaseInMemory::new(&FirstNight::describe(), today).with("home.first_night.status", "none");
//! assert_eq!(FirstNight::met(&Case::new(&papers)).truth(), throughcare_plugin::Truth::No);
//! ```

mod case;
mod clause;
#[cfg(target_family = "wasm")]
#[doc(hidden)]
pub mod component;
mod derived;
mod description;
#[cfg(not(target_family = "wasm"))]
mod in_memory;
mod plugin;
mod recommendation;
mod term;
mod verdict;
mod window;

pub use case::{Case, Entries, Entry, Fact, Parameter};
pub use clause::{Clause, FactRef};
pub use derived::{DerivedFact, Refusal, Step};
pub use description::{Description, Kind};
#[cfg(not(target_family = "wasm"))]
pub use in_memory::CaseInMemory;
pub use plugin::Plugin;
pub use recommendation::{Due, Recommendation};
pub use term::{Source, Term};
pub use verdict::Verdict;
pub use window::{Look, Misuse, Window};

pub use throughcare_model::{Date, Decimal, Quantifier, Question, Relation, Truth, Value};

/// Makes a [`Plugin`] the component that its crate is built into. Does nothing in a native build.
#[macro_export]
macro_rules! export {
    ($plugin:ty) => {
        #[cfg(target_family = "wasm")]
        const _: () = {
            struct Exported;
            $crate::component_guests!(Exported, $plugin);
            $crate::component::bindings::export!(Exported with_types_in $crate::component::bindings);
        };
    };
}
