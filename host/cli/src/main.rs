//! The program `throughcare`.

use std::process::ExitCode;

fn main() -> ExitCode {
    throughcare_cli::run()
}
