//! Policy packs: from folders of files to the law that a case is checked against.
//!
//! Each file of a pack has a reader of its own, which checks what the file says by itself; `law`
//! puts packs together and checks what they say of each other. Rules are handed over as texts.

mod citations;
mod derogations;
mod embedded;
mod files;
mod folder;
mod items;
pub(crate) mod law;
mod letter;
mod messages;
mod names;
mod pack;
mod pack_tests;
mod parameters;
mod stray;
mod vocabulary;

pub use derogations::{Derogation, Target};
pub use files::PackFiles;
pub(crate) use files::sha256;
pub use items::{Basis, Item, Moment, Offset, Timing};
pub use law::{ItemId, Law, PackSource};
pub use letter::{ItemLetter, Piece, Sentence};
pub(crate) use messages::MessageFile;
pub use messages::is_language_tag;
pub use pack::{Domain, Pack, Period};
pub use pack_tests::PackTest;
