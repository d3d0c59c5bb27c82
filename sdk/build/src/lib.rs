//! Builds plugins into components.
//!
//! A plugin is an ordinary crate; what makes it a component is a compiler that can make WebAssembly, and a linker
//! that wraps the result. [`Toolchain::find`] looks for both, [`Toolchain::fetch`] gets them from Debian's packages
//! without root, [`build`] uses them, [`Place`] says where the component is kept (beside its source, or in the pack
//! that ships it), and [`Record`] holds what was built, by what, so that [`check`] can tell whether a committed
//! component is what its source gives.
//!
//! The same source and toolchain give the same bytes in any folder.

mod building;
mod error;
mod fetching;
mod place;
mod record;
mod toolchain;

pub use building::{Built, Plugin, build};
pub use error::BuildError;
pub use place::{Astray, Place, keep};
pub use record::{Checked, Record, check};
pub use toolchain::{Means, Toolchain};
