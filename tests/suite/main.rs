//! The promises of the design, each shown on whole packs and whole cases.

mod cases;
mod generated;
mod hostile_scripts;
mod logs;
mod mistakes;
mod packs;
mod promises;
mod support;
