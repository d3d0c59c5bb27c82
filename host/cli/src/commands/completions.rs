//! `completions`: what a shell needs to complete the command line.

use clap::{CommandFactory, ValueEnum};
use clap_complete::Shell;

use crate::arguments::Program;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::help;
use crate::terminal::Terminal;
use crate::words::Words;

/// Print what a shell needs to complete the command line
#[derive(Debug, clap::Args)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self, words: &Words) -> Result<Exit, Failure> {
        let mut program = help::in_language(Program::command(), words);
        let name = program.get_name().to_owned();
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut program, name, &mut script);
        tracing::info!(shell = ?self.shell.to_possible_value().map(|value| value.get_name().to_owned()), "completions");
        Terminal::result(&String::from_utf8_lossy(&script))?;
        Ok(Exit::Done)
    }
}
