//! Why a command could not do what it was asked.

use std::fmt;
use std::io;
use std::path::PathBuf;

use throughcare::Diagnostic;

use crate::exit::Exit;

/// Why a command could not do what it was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A case file or pack has mistakes.
    Refused(Vec<Diagnostic>),
    /// There is nothing of that name.
    Unknown {
        /// What was looked for: `item`.
        what: &'static str,
        /// The name as it was given.
        name: String,
        /// Where to find the names that there are.
        help: String,
    },
    /// A name that a folder or an item may not have.
    BadName(String),
    /// A name that no language has.
    BadLanguage(String),
    /// A file could not be written.
    NotWritten(PathBuf, io::ErrorKind),
    /// What came out could not be shown.
    Output(io::Error),
    /// What came out could not be written as JSON.
    Json,
    /// A plugin could not be built.
    #[cfg(feature = "components")]
    Build(Box<throughcare_build::BuildError>),
}

impl Failure {
    /// Returns how the program ends. A reader who has read enough, as `head` has, is no failure.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Refused(_) => Exit::Refused,
            Self::Unknown { .. } | Self::BadName(_) | Self::BadLanguage(_) => Exit::Usage,
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Done,
            Self::NotWritten(..) | Self::Output(_) | Self::Json => Exit::Failed,
            #[cfg(feature = "components")]
            Self::Build(_) => Exit::Failed,
        }
    }

    /// Returns what to do about it.
    pub(crate) fn help(&self) -> Option<&str> {
        match self {
            Self::Unknown { help, .. } => Some(help),
            Self::BadName(_) => {
                Some("use lower-case words joined by hyphens, such as `ferry-ticket`")
            }
            Self::BadLanguage(_) => Some("use the tag of a language, such as `fr` or `pt-BR`"),
            Self::NotWritten(_, io::ErrorKind::AlreadyExists) => {
                Some("choose another name; nothing is ever overwritten")
            }
            #[cfg(feature = "components")]
            Self::Build(error) => error.help(),
            Self::Refused(_) | Self::NotWritten(..) | Self::Output(_) | Self::Json => None,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(_) => f.write_str("a document was refused"),
            Self::Unknown { what, name, .. } => write!(f, "there is no {what} `{name}`"),
            Self::BadName(name) => write!(f, "`{name}` cannot be a name"),
            Self::BadLanguage(name) => write!(f, "`{name}` is not the tag of a language"),
            Self::NotWritten(path, kind) => {
                write!(f, "`{}` cannot be written: {kind}", path.display())
            }
            Self::Output(error) => write!(f, "the result cannot be shown: {}", error.kind()),
            Self::Json => f.write_str("the result cannot be written as JSON"),
            #[cfg(feature = "components")]
            Self::Build(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for Failure {}

impl From<Vec<Diagnostic>> for Failure {
    fn from(mistakes: Vec<Diagnostic>) -> Self {
        Self::Refused(mistakes)
    }
}

impl From<Diagnostic> for Failure {
    fn from(mistake: Diagnostic) -> Self {
        Self::Refused(vec![mistake])
    }
}

#[cfg(feature = "components")]
impl From<throughcare_build::BuildError> for Failure {
    fn from(error: throughcare_build::BuildError) -> Self {
        Self::Build(Box::new(error))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<serde_json::Error> for Failure {
    fn from(_: serde_json::Error) -> Self {
        Self::Json
    }
}
