//! The program `throughcare`: a case file in, an explained release plan out.

mod arguments;
mod clock;
mod commands;
mod exit;
mod failure;
mod policies;
mod render;
mod schema;
mod telemetry;
mod terminal;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::Program;
use crate::terminal::Terminal;

fn main() -> ExitCode {
    let program = Program::parse();
    let terminal = Terminal::new(program.command.voice(), program.color.into());
    telemetry::start(program.log);
    match program.command.run(terminal) {
        Ok(exit) => {
            tracing::info!(exit = exit.number(), "done");
            exit.into()
        }
        Err(failure) => {
            let exit = failure.exit();
            if exit != exit::Exit::Done {
                terminal.failure(&failure);
            }
            exit.into()
        }
    }
}
