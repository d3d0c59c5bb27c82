//! The promises of the design, each shown on whole packs and whole cases.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on has to fail"
)]

mod absent_dates;
mod acting;
mod answering;
mod cases;
mod components;
mod conformance;
mod england_and_wales;
mod generated;
mod hostile_components;
mod hostile_scripts;
mod impossible_sentences;
mod languages;
mod letters;
mod mistakes;
mod opening;
mod options;
mod packs;
mod pages;
mod promises;
mod readme;
mod support;
mod turning;
mod views;
