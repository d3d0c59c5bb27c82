//! What can be wrong with a component, or go wrong while it runs.

use std::fmt;

use throughcare_model::Sensitive;

/// Trouble with a component: which one, in which of its functions, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComponentFault {
    /// The name of its file, as the pack has it.
    pub component: String,
    /// The function that was asked, such as `ask(met)`; none while the component was read.
    pub function: Option<String>,
    /// What it is.
    pub cause: ComponentCause,
}

/// What is wrong with a component.
///
/// Whatever a component says while it sees a case may quote the case. It is kept [`Sensitive`], and no message
/// here repeats it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ComponentCause {
    /// The file is larger than components may be.
    #[error("the file has {bytes} bytes, and {limit} are allowed")]
    FileTooLarge {
        /// Its size.
        bytes: usize,
        /// The limit.
        limit: usize,
    },
    /// The file is not the one that the pack names.
    #[error("the file has the digest `{actual}`, and the pack names `{expected}`")]
    WrongDigest {
        /// What the pack says.
        expected: String,
        /// What the file has.
        actual: String,
    },
    /// The file is something else.
    #[error("the file is {0}, not a component")]
    NotAComponent(&'static str),
    /// The file is damaged, or uses what is not offered.
    #[error("the component cannot be read: {0}")]
    Unreadable(String),
    /// It asks for something that no rule has.
    #[error("it imports `{0}`, which no rule has")]
    ForbiddenImport(String),
    /// It does not fit the contract.
    #[error("it does not fit the contract `throughcare:policy@1`: {0}")]
    WrongContract(String),
    /// Its description cannot be used.
    #[error("its description {0}")]
    Description(DescriptionFault),
    /// The program was built without the engine of components.
    #[error("this program was built without components")]
    NotOffered,
    /// It is asked for something that it is not.
    #[error("it is not a {0}")]
    OtherWorld(&'static str),
    /// It ran too long.
    #[error("it used up its fuel of {0}")]
    FuelSpent(u64),
    /// It called the host too often.
    #[error("it called the host more than {0} times")]
    HostCallsSpent(u64),
    /// It asked for too much memory.
    #[error("it asked for more than {0} bytes of memory")]
    MemorySpent(usize),
    /// Its tables grew too large.
    #[error("it asked for more than {0} table elements")]
    TablesSpent(usize),
    /// Its calls went too deep.
    #[error("its calls went too deep")]
    StackSpent,
    /// It handed over too much at once.
    #[error("it handed over more than {0} bytes at once")]
    HandedOverTooMuch(usize),
    /// It handed over a text that is too long.
    #[error("it handed over a text of more than {0} bytes")]
    TextTooLong(usize),
    /// It recommends too much.
    #[error("it makes more than {0} recommendations")]
    TooManyRecommendations(usize),
    /// The machine was too slow, or the component slower than its fuel tells. Says nothing about the case.
    #[error("it was stopped by the clock, so it was not evaluated")]
    OutOfTime,
    /// It panicked.
    #[error("it panicked{}", place(.at.as_ref()))]
    Panicked {
        /// The file of its source and the line, where that looks like one.
        at: Option<(String, u32)>,
        /// Its message, for the author's eyes only.
        message: Sensitive<String>,
    },
    /// It did what the sandbox does not let it do.
    #[error("it trapped: {0}")]
    Trapped(String),
    /// It called something that language runtimes drag in and that no rule has.
    #[error("it called `{0}`, which no rule has")]
    Denied(String),
    /// It looked through the window in a way that its description does not allow.
    #[error("{0}")]
    Misuse(Misuse),
    /// It looked at the case while it described itself.
    #[error("it looked at a case while it described itself")]
    WindowClosed,
    /// Its reasons do not hold together.
    #[error("its reasons do not hold together: {0}")]
    Contradiction(String),
    /// It provides something else than it said.
    #[error("it provides {0}")]
    WrongDerivedFact(String),
}

/// What is wrong with what a component says of itself.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DescriptionFault {
    /// It names a fact that no pack defines.
    #[error("names the fact `{name}`, which no pack defines")]
    UnknownFact {
        /// The path.
        name: String,
        /// A known one that looks like it.
        nearest: Option<String>,
    },
    /// It names a parameter that no pack sets.
    #[error("names the parameter `{name}`, which no pack sets")]
    UnknownParameter {
        /// The name.
        name: String,
        /// A known one that looks like it.
        nearest: Option<String>,
    },
    /// It takes something for what it is not.
    #[error("takes `{name}` for {declared}, and the pack says {actual}")]
    WrongKind {
        /// The fact or parameter.
        name: String,
        /// As the component has it.
        declared: &'static str,
        /// As the pack has it.
        actual: &'static str,
    },
    /// It names something twice.
    #[error("names `{0}` twice")]
    Twice(String),
    /// A rule that cannot say whether its item is met.
    #[error("leaves out the question `met`, which every rule answers")]
    SilentOnMet,
    /// Neither a rule nor a derivation.
    #[error("answers no question and provides no fact")]
    Nothing,
    /// It describes an export that is not there.
    #[error("promises `{0}`, which it does not export")]
    MissingExport(&'static str),
    /// One of its texts is too long, or it names too much.
    #[error("is longer than a description may be")]
    TooLong,
}

/// How a component looked through the window in a way that it may not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misuse {
    /// What it asked for, if the pack knows that name; anything else might quote the case.
    pub name: Option<String>,
    /// What was wrong with it, as a fragment that follows the name: `which its description leaves out`.
    pub wrong: &'static str,
}

impl fmt::Display for ComponentFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "component `{}`", self.component)?;
        if let Some(function) = &self.function {
            write!(f, ", asked for `{function}`")?;
        }
        write!(f, ": {}", self.cause)
    }
}

impl std::error::Error for ComponentFault {}

impl fmt::Display for Misuse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(f, "it looked at `{name}`, {}", self.wrong),
            None => write!(
                f,
                "it looked at something the pack does not know, {}",
                self.wrong
            ),
        }
    }
}

impl ComponentCause {
    /// Returns the stable name of the kind of fault.
    pub fn code(&self) -> &'static str {
        match self {
            Self::FileTooLarge { .. } => "component/file-too-large",
            Self::WrongDigest { .. } => "component/wrong-digest",
            Self::NotAComponent(_) => "component/not-a-component",
            Self::Unreadable(_) => "component/unreadable",
            Self::ForbiddenImport(_) => "component/forbidden-import",
            Self::WrongContract(_) => "component/wrong-contract",
            Self::Description(_) => "component/description",
            Self::NotOffered => "component/not-offered",
            Self::OtherWorld(_) => "component/other-world",
            Self::FuelSpent(_)
            | Self::HostCallsSpent(_)
            | Self::MemorySpent(_)
            | Self::TablesSpent(_)
            | Self::StackSpent
            | Self::HandedOverTooMuch(_)
            | Self::TextTooLong(_)
            | Self::TooManyRecommendations(_) => "component/budget-spent",
            Self::OutOfTime => "component/out-of-time",
            Self::Panicked { .. } => "component/panicked",
            Self::Trapped(_) => "component/trapped",
            Self::Denied(_) => "component/denied",
            Self::Misuse(_) | Self::WindowClosed => "component/misuse",
            Self::Contradiction(_) => "component/contradiction",
            Self::WrongDerivedFact(_) => "component/wrong-derived-fact",
        }
    }

    /// Returns what to do about it.
    pub fn help(&self) -> Option<String> {
        let help = match self {
            Self::WrongDigest { .. } => {
                "use the file that was reviewed, or review this one and put its digest into `pack.toml`"
            }
            Self::NotAComponent(_) => "build it with `throughcare plugin build`",
            Self::ForbiddenImport(_) | Self::Denied(_) => {
                "a rule sees the case and the law of the day, and nothing else: take it out"
            }
            Self::Description(
                DescriptionFault::UnknownFact {
                    nearest: Some(nearest),
                    ..
                }
                | DescriptionFault::UnknownParameter {
                    nearest: Some(nearest),
                    ..
                },
            ) => return Some(format!("did you mean `{nearest}`?")),
            Self::Misuse(_) => "name it in the component's description, with its kind",
            Self::NotOffered => "use a program built with the feature `components`",
            Self::OutOfTime => "run it again on a machine that is less busy",
            _ => return None,
        };
        Some(help.to_owned())
    }
}

fn place(at: Option<&(String, u32)>) -> String {
    at.map_or_else(String::new, |(file, line)| {
        format!(" at `{file}` line {line}")
    })
}
