//! The program `throughcare`.

mod render;

fn main() {}
