//! What can be wrong with a component, or go wrong while it runs.

use std::fmt;

use throughcare_model::{Message, Sensitive, message};

use crate::fault::did_you_mean;

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
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ComponentCause {
    /// The file is larger than components may be.
    FileTooLarge {
        /// Its size.
        bytes: usize,
        /// The limit.
        limit: usize,
    },
    /// The file is not the one that the pack names.
    WrongDigest {
        /// What the pack says.
        expected: String,
        /// What the file has.
        actual: String,
    },
    /// The file is something else.
    NotAComponent(Message),
    /// The file is damaged, or uses what is not offered.
    Unreadable(Message),
    /// It asks for something that no rule has.
    ForbiddenImport(String),
    /// It does not fit the contract.
    WrongContract(Message),
    /// Its description cannot be used.
    Description(DescriptionFault),
    /// The program was built without the engine of components.
    NotOffered,
    /// It is asked for a rule.
    NotARule,
    /// It is asked for a derivation.
    NotADerivation,
    /// It ran too long.
    FuelSpent(u64),
    /// It called the host too often.
    HostCallsSpent(u64),
    /// It asked for too much memory.
    MemorySpent(usize),
    /// Its tables grew too large.
    TablesSpent(usize),
    /// Its calls went too deep.
    StackSpent,
    /// It handed over too much at once.
    HandedOverTooMuch(usize),
    /// It handed over a text that is too long.
    TextTooLong(usize),
    /// It recommends too much.
    TooManyRecommendations(usize),
    /// The machine was too slow, or the component slower than its fuel tells. Says nothing about the case.
    OutOfTime,
    /// It panicked.
    Panicked {
        /// The file of its source and the line, where that looks like one.
        at: Option<(String, u32)>,
        /// Its message, for the author's eyes only.
        message: Sensitive<String>,
    },
    /// It did what the sandbox does not let it do.
    Trapped(Message),
    /// It called something that language runtimes drag in and that no rule has.
    Denied(String),
    /// It looked through the window in a way that its description does not allow.
    Misuse(Misuse),
    /// It looked at the case while it described itself.
    WindowClosed,
    /// Its reasons do not hold together.
    Contradiction(Message),
    /// It provides something else than it said.
    WrongDerivedFact(Message),
}

/// What is wrong with what a component says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DescriptionFault {
    /// It names a fact that no pack defines.
    UnknownFact {
        /// The path.
        name: String,
        /// A known one that looks like it.
        nearest: Option<String>,
    },
    /// It names a parameter that no pack sets.
    UnknownParameter {
        /// The name.
        name: String,
        /// A known one that looks like it.
        nearest: Option<String>,
    },
    /// It takes something for what it is not.
    WrongKind {
        /// The fact or parameter.
        name: String,
        /// As the component has it.
        declared: Message,
        /// As the pack has it.
        actual: Message,
    },
    /// It names something twice.
    Twice(String),
    /// A rule that cannot say whether its item is met.
    SilentOnMet,
    /// Neither a rule nor a derivation.
    Nothing,
    /// It describes an export that is not there.
    MissingExport(&'static str),
    /// One of its texts is too long, or it names too much.
    TooLong,
}

/// How a component looked through the window in a way that it may not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misuse {
    /// What it asked for, if the pack knows that name; anything else might quote the case.
    pub name: Option<String>,
    /// What was wrong with it.
    pub wrong: Message,
}

impl ComponentFault {
    /// Returns what is wrong, in words.
    pub fn message(&self) -> Message {
        let cause = self.cause.message();
        let component = &self.component;
        if let Some(function) = &self.function {
            message!(
                "component `{component}`, asked for `{function}`: {cause}",
                component,
                function,
                cause
            )
        } else {
            message!("component `{component}`: {cause}", component, cause)
        }
    }
}

impl fmt::Display for ComponentFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl std::error::Error for ComponentFault {}

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
            Self::NotARule | Self::NotADerivation => "component/other-world",
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

    /// Returns what is wrong, in words.
    pub fn message(&self) -> Message {
        match self {
            Self::FileTooLarge { bytes, limit } => message!(
                "the file has {bytes} bytes, and {limit} are allowed",
                bytes = *bytes,
                limit = *limit
            ),
            Self::WrongDigest { expected, actual } => message!(
                "the file has the digest `{actual}`, and the pack names `{expected}`",
                actual,
                expected
            ),
            Self::NotAComponent(what) => {
                message!("the file is {what}, not a component", what = what.clone())
            }
            Self::Unreadable(why) => {
                message!("the component cannot be read: {why}", why = why.clone())
            }
            Self::ForbiddenImport(name) => message!("it imports `{name}`, which no rule has", name),
            Self::WrongContract(why) => message!(
                "it does not fit the contract `throughcare:policy@1`: {why}",
                why = why.clone()
            ),
            Self::Description(fault) => fault.message(),
            Self::NotOffered => message!("this program was built without components"),
            Self::NotARule => message!("it is not a rule"),
            Self::NotADerivation => message!("it is not a derivation"),
            Self::FuelSpent(fuel) => message!("it used up its fuel of {fuel}", fuel = *fuel),
            Self::HostCallsSpent(count) => {
                message!("it called the host more than {count} times", count = *count)
            }
            Self::MemorySpent(bytes) => message!(
                "it asked for more than {bytes} bytes of memory",
                bytes = *bytes
            ),
            Self::TablesSpent(count) => message!(
                "it asked for more than {count} table elements",
                count = *count
            ),
            Self::StackSpent => message!("its calls went too deep"),
            Self::HandedOverTooMuch(bytes) => message!(
                "it handed over more than {bytes} bytes at once",
                bytes = *bytes
            ),
            Self::TextTooLong(bytes) => message!(
                "it handed over a text of more than {bytes} bytes",
                bytes = *bytes
            ),
            Self::TooManyRecommendations(count) => {
                message!("it makes more than {count} recommendations", count = *count)
            }
            Self::OutOfTime => message!("it was stopped by the clock, so it was not evaluated"),
            Self::Panicked { at: None, .. } => message!("it panicked"),
            Self::Panicked {
                at: Some((file, line)),
                ..
            } => message!("it panicked at `{file}` line {line}", file, line = *line),
            Self::Trapped(how) => message!("it trapped: {how}", how = how.clone()),
            Self::Denied(name) => message!("it called `{name}`, which no rule has", name),
            Self::Misuse(misuse) => misuse.message(),
            Self::WindowClosed => message!("it looked at a case while it described itself"),
            Self::Contradiction(why) => {
                message!("its reasons do not hold together: {why}", why = why.clone())
            }
            Self::WrongDerivedFact(what) => message!("it provides {what}", what = what.clone()),
        }
    }

    /// Returns what to do about it.
    pub fn help(&self) -> Option<Message> {
        Some(match self {
            Self::WrongDigest { .. } => message!(
                "use the file that was reviewed, or review this one and put its digest into `pack.toml`"
            ),
            Self::NotAComponent(_) => message!("build it with `throughcare plugin build`"),
            Self::ForbiddenImport(_) | Self::Denied(_) => message!(
                "a rule sees the case and the law of the day, and nothing else: take it out"
            ),
            Self::Description(
                DescriptionFault::UnknownFact { nearest, .. }
                | DescriptionFault::UnknownParameter { nearest, .. },
            ) => return nearest.as_deref().map(did_you_mean),
            Self::Misuse(_) => message!("name it in the component's description, with its kind"),
            Self::NotOffered => message!("use a program built with the feature `components`"),
            Self::OutOfTime => message!("run it again on a machine that is less busy"),
            _ => return None,
        })
    }
}

impl fmt::Display for ComponentCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl std::error::Error for ComponentCause {}

impl DescriptionFault {
    /// Returns what is wrong, in words.
    pub fn message(&self) -> Message {
        match self {
            Self::UnknownFact { name, .. } => message!(
                "its description names the fact `{name}`, which no pack defines",
                name
            ),
            Self::UnknownParameter { name, .. } => message!(
                "its description names the parameter `{name}`, which no pack sets",
                name
            ),
            Self::WrongKind {
                name,
                declared,
                actual,
            } => message!(
                "its description takes `{name}` for {declared}, and the pack says {actual}",
                name,
                declared = declared.clone(),
                actual = actual.clone()
            ),
            Self::Twice(name) => message!("its description names `{name}` twice", name),
            Self::SilentOnMet => {
                message!("its description leaves out the question `met`, which every rule answers")
            }
            Self::Nothing => message!("its description answers no question and provides no fact"),
            Self::MissingExport(name) => message!(
                "its description promises `{name}`, which it does not export",
                name = *name
            ),
            Self::TooLong => message!("its description is longer than a description may be"),
        }
    }
}

impl Misuse {
    /// Returns what is wrong, in words.
    pub fn message(&self) -> Message {
        let wrong = self.wrong.clone();
        if let Some(name) = &self.name {
            message!("it looked at `{name}`, {wrong}", name, wrong)
        } else {
            message!(
                "it looked at something the pack does not know, {wrong}",
                wrong
            )
        }
    }
}
