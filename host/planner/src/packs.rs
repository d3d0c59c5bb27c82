//! Policy packs: from folders of files to the law that a case is checked against.
//!
//! Each file of a pack has a reader of its own, which checks what the file says by itself; `law`
//! puts packs together and checks what they say of each other. Rules are handed over as texts.

mod citations;
mod components;
mod derivation_tests;
mod derivations;
mod derogations;
mod embedded;
mod files;
mod folder;
mod grounds;
mod items;
pub(crate) mod law;
mod letter;
mod messages;
mod names;
mod option_tests;
mod options;
mod pack;
mod pack_tests;
mod parameters;
mod reforms;
mod rule_source;
mod stray;
mod vocabulary;

pub use components::PackComponent;
pub use derivation_tests::DerivationTest;
pub use derivations::{Derivation, DerivationId, OnlyIf};
pub use derogations::{Derogation, Target};
pub use files::PackFiles;
pub(crate) use files::sha256;
pub use grounds::ProtectedGround;
pub use items::{Basis, Item, Moment, Offset, Timing};
pub use law::{ItemId, Law, OptionId, PackSource};
pub use letter::{ItemLetter, Piece, Sentence};
pub(crate) use messages::MessageFile;
pub use messages::is_language_tag;
pub use option_tests::OptionTest;
pub use options::{MatterState, PolicyOption, Requirement};
pub use pack::{Domain, Pack, Period};
pub use pack_tests::PackTest;
pub use reforms::{Reform, ReformedParameter, RuleKind, RuleName};
pub use rule_source::{ComponentId, RuleSource};
