//! Plans a person's way out of prison by a jurisdiction's own policy.

mod packs;
mod reading;
#[cfg(test)]
mod scratch;
#[cfg(test)]
mod shown;

pub use packs::{
    Basis, Derogation, Domain, Item, ItemId, Law, Moment, Offset, Pack, PackFiles, PackSource,
    PackTest, Period, Target, Timing,
};
pub use reading::case_file::CaseFile;
pub use reading::open::{LARGEST_DOCUMENT, read_document, read_stream};
