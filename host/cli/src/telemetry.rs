//! Log lines on the standard error: about documents and machinery, never about a person.
//!
//! The library's lines carry counts, names of packs and items, and codes. What other crates log is not
//! shown, since nobody here can promise what is in it.

use clap::ValueEnum;
use tracing_subscriber::EnvFilter;

/// The variable that sets the level where the command line does not.
const VARIABLE: &str = "THROUGHCARE_LOG";

/// How much to log, each level with all before it: what makes the run fail, what is skipped or stale, a line
/// for each command, for each item, for each look at a fact by its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Level {
    Off,
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}

impl Level {
    fn word(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Error => "error",
            Self::Warn => "warn",
            Self::Info => "info",
            Self::Debug => "debug",
            Self::Trace => "trace",
        }
    }
}

/// Starts logging. Without a level from the command line or the environment nothing is logged.
pub(crate) fn start(level: Option<Level>) {
    let from_environment = || {
        std::env::var(VARIABLE)
            .ok()
            .and_then(|word| Level::from_str(&word, true).ok())
    };
    let Some(level) = level.or_else(from_environment) else {
        return;
    };
    let own = ["throughcare", "throughcare_engine", "throughcare_model"];
    let directives: Vec<_> = own
        .iter()
        .map(|name| format!("{name}={}", level.word()))
        .collect();
    let color = anstream::AutoStream::choice(&std::io::stderr()) != anstream::ColorChoice::Never;
    // A second start in one process changes nothing.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(directives.join(",")))
        .with_writer(std::io::stderr)
        .with_ansi(color)
        .without_time()
        .try_init();
}
