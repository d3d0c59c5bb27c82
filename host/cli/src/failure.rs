//! Why a command could not do what it was asked.

use std::io;
use std::path::PathBuf;

use throughcare::Diagnostic;
#[cfg(feature = "components")]
use throughcare_build::BuildError;

use crate::exit::Exit;
use crate::render::wording::clean;
use crate::usage;
use crate::words::Words;

/// Why a command could not do what it was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line cannot be understood.
    Arguments(Box<clap::Error>),
    /// A case file or pack has mistakes.
    Refused(Vec<Diagnostic>),
    /// There is no item of that name.
    Unknown {
        /// The name as it was given.
        name: String,
        /// A name that there is, and that is much like it.
        nearest: Option<String>,
    },
    /// A name that a folder or an item may not have.
    BadName(String),
    /// A name that no language has.
    BadLanguage(String),
    /// A file could not be written.
    NotWritten(PathBuf, io::ErrorKind),
    /// Answers can be written into a file only.
    NotAFile,
    /// A file changed while its answers were being typed.
    ChangedMeanwhile(PathBuf),
    /// What was typed could not be read.
    NotRead(io::ErrorKind),
    /// What came out could not be shown.
    Output(io::Error),
    /// What came out could not be written as JSON.
    Json,
    /// A plugin could not be built.
    #[cfg(feature = "components")]
    Build(Box<BuildError>),
}

impl Failure {
    /// Returns how the program ends. A reader who has read enough, as `head` has, is no failure.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Refused(_) => Exit::Refused,
            Self::Arguments(_)
            | Self::Unknown { .. }
            | Self::BadName(_)
            | Self::BadLanguage(_)
            | Self::NotAFile => Exit::Usage,
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Done,
            Self::NotWritten(..)
            | Self::ChangedMeanwhile(_)
            | Self::NotRead(_)
            | Self::Output(_)
            | Self::Json => Exit::Failed,
            #[cfg(feature = "components")]
            Self::Build(_) => Exit::Failed,
        }
    }

    /// Returns what happened.
    pub(crate) fn text(&self, words: &Words) -> String {
        let name = |name: &str| [("name", clean(name).into())];
        match self {
            Self::Arguments(error) => usage::text(error, words),
            Self::Refused(_) => words.text("a-document-refused"),
            Self::Unknown { name: of, .. } => words.with("no-such-item", &name(of)),
            Self::BadName(of) => words.with("cannot-be-a-name", &name(of)),
            Self::BadLanguage(of) => words.with("no-language-tag", &name(of)),
            Self::NotWritten(path, kind) => {
                let given = [
                    ("file", path.display().to_string().into()),
                    ("reason", why(*kind, words).into()),
                ];
                words.with("cannot-be-written", &given)
            }
            Self::Output(error) => {
                let reason = why(error.kind(), words);
                words.with("cannot-be-shown", &[("reason", reason.into())])
            }
            Self::NotAFile => words.text("no-file-to-write"),
            Self::ChangedMeanwhile(path) => {
                let file = path.display().to_string();
                words.with("changed-meanwhile", &[("file", file.into())])
            }
            Self::NotRead(kind) => {
                words.with("cannot-be-read", &[("reason", why(*kind, words).into())])
            }
            Self::Json => words.text("no-json"),
            #[cfg(feature = "components")]
            Self::Build(error) => {
                let text = words.message(&error.message());
                match error.as_ref() {
                    // Another program's lines stay as they are.
                    BuildError::Failed { said, .. } => format!("{}\n{said}", words.colon(&text)),
                    _ => text,
                }
            }
        }
    }

    /// Returns what to do about it.
    pub(crate) fn help(&self, words: &Words) -> Option<String> {
        match self {
            Self::Arguments(error) => Some(usage::help(error, words)),
            Self::Unknown { nearest: None, .. } => Some(words.text("list-items-names-them")),
            Self::Unknown {
                nearest: Some(name),
                ..
            } => Some(words.with("did-you-mean", &[("name", name.into())])),
            Self::BadName(_) => Some(words.text("how-names-are-written")),
            Self::BadLanguage(_) => Some(words.text("how-languages-are-named")),
            Self::NotWritten(_, io::ErrorKind::AlreadyExists) => {
                Some(words.text("nothing-is-overwritten"))
            }
            #[cfg(feature = "components")]
            Self::Build(error) => error.help().map(|help| words.message(&help)),
            Self::NotAFile => Some(words.text("name-a-case-file")),
            Self::ChangedMeanwhile(_) => Some(words.text("changed-meanwhile-help")),
            Self::Refused(_)
            | Self::NotWritten(..)
            | Self::NotRead(_)
            | Self::Output(_)
            | Self::Json => None,
        }
    }
}

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
impl From<BuildError> for Failure {
    fn from(error: BuildError) -> Self {
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

/// Says why the system could not do something.
fn why(kind: io::ErrorKind, words: &Words) -> String {
    match kind {
        io::ErrorKind::NotFound => words.text("not-there"),
        io::ErrorKind::PermissionDenied => words.text("not-allowed"),
        io::ErrorKind::AlreadyExists => words.text("there-already"),
        io::ErrorKind::IsADirectory => words.text("a-folder"),
        io::ErrorKind::StorageFull => words.text("no-space"),
        io::ErrorKind::InvalidData => words.text("no-utf8"),
        _ => words.text("the-system-refused"),
    }
}
