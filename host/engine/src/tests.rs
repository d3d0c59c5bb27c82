//! The promises of the engine, each shown on a small vocabulary of Example-land.

mod advise;
mod conformance;
mod derive;
mod faults;
mod hostile;
#[cfg(feature = "wasm")]
mod parity;
mod promises;
mod reasons;
mod scripts;
mod turns;
mod words;
mod world;
