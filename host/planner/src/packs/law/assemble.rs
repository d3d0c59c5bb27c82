//! TODO
use super::{Law, PackSource};
use crate::reading::mistakes::Mistakes;
pub(super) fn assemble(_: Vec<PackSource>, _: &Mistakes) -> Law {
    Law::default()
}
