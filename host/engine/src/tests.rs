//! The promises of the engine, each shown on a small vocabulary of Example-land.

mod turns;
mod words;
mod world;
