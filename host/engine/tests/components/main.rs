//! Components as rules: what the host promises, shown with components that keep to the contract and that do not.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of tests may fail a test"
)]

mod cache;
mod derivation;
mod hostile;
mod kept;
mod loading;
mod making;
mod reading;
mod settings;
