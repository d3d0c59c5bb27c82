//! The promises of the engine, each shown on a small vocabulary of Example-land.

mod words;
mod world;
