//! What the program can do: one file for each verb.

mod ask;
mod check;
mod completions;
mod explain;
mod fair;
mod letter;
mod list;
mod new;
mod plan;
#[cfg(feature = "components")]
mod plugin;
mod schema;
mod test;
mod what_if;

use clap::Subcommand;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal::{Terminal, Voice};
use crate::words::Words;

/// What the program can do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Plan(plan::Plan),
    Ask(ask::Ask),
    WhatIf(what_if::WhatIf),
    Fair(fair::Fair),
    Check(check::Check),
    Explain(explain::Explain),
    Letter(letter::Letter),
    List(list::List),
    Test(test::Test),
    #[command(subcommand)]
    New(new::New),
    #[command(subcommand)]
    Schema(schema::Schema),
    #[cfg(feature = "components")]
    #[command(subcommand)]
    Plugin(plugin::Plugin),
    Completions(completions::Completions),
}

impl Command {
    /// Returns in which form the command speaks.
    pub(crate) fn voice(&self) -> Voice {
        match self {
            Self::Plan(command) => command.voice(),
            Self::Ask(command) => command.voice(),
            Self::WhatIf(command) => command.voice(),
            Self::Fair(command) => command.voice(),
            Self::Check(command) => command.voice(),
            Self::Explain(command) => command.voice(),
            Self::Letter(command) => command.voice(),
            Self::Test(command) => command.voice(),
            Self::List(_) | Self::New(_) | Self::Schema(_) | Self::Completions(_) => {
                Voice::default()
            }
            #[cfg(feature = "components")]
            Self::Plugin(_) => Voice::default(),
        }
    }

    /// Does what was asked.
    ///
    /// # Errors
    ///
    /// [`Failure`] says why it could not be done.
    pub(crate) fn run(&self, terminal: Terminal, words: Words) -> Result<Exit, Failure> {
        match self {
            Self::Plan(command) => command.run(terminal, words),
            Self::Ask(command) => command.run(terminal, words),
            Self::WhatIf(command) => command.run(terminal, words),
            Self::Fair(command) => command.run(terminal, words),
            Self::Check(command) => command.run(terminal, words),
            Self::Explain(command) => command.run(terminal, words),
            Self::Letter(command) => command.run(terminal, words),
            Self::List(command) => command.run(words),
            Self::Test(command) => command.run(terminal, &words),
            Self::New(command) => command.run(),
            Self::Schema(command) => command.run(),
            #[cfg(feature = "components")]
            Self::Plugin(command) => command.run(&words),
            Self::Completions(command) => command.run(&words),
        }
    }
}
