//! What can be wrong with a rule, or go wrong while it runs; the codes and the advice that go with it.

use throughcare_model::{Code, ValueKind};

use crate::ComponentFault;

/// What is wrong. Names are those of the rule and the vocabulary; no value of a case is ever in here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The text is not a script.
    #[error("the rule cannot be read: {0}")]
    Syntax(String),
    /// The rule is longer, or nests deeper, than a rule may.
    #[error("the rule is too large: {0}")]
    TooLarge(&'static str),
    /// The script language has this; rules do not.
    #[error("{what} is not offered in a rule")]
    NotOffered {
        /// What it is: a sign or word in backticks, or a phrase.
        what: String,
        /// What to write instead, if anything.
        instead: Option<&'static str>,
    },
    /// `not` stands before a comparison, and would bind to its first half only.
    #[error("`not` binds to the one thing after it, not to the comparison")]
    NotWithoutBrackets,
    /// Something stands outside every function.
    #[error("only functions may stand at the top of a rule")]
    OutsideFunction,
    /// The rule does not say when the item is secured.
    #[error("the rule does not answer `met`")]
    NoMet,
    /// The rule does not answer something that its option wants to know.
    #[error("the rule has no function `{name}`")]
    NoPredicate {
        /// The function.
        name: String,
        /// The nearest that the rule has.
        suggestion: Option<String>,
    },
    /// The script of a derivation does not derive anything.
    #[error("the script has no `derive`")]
    NoDerive,
    /// A function is named like a word of the rule language.
    #[error("`{0}` is a word of the rule language and cannot name a function")]
    WordTaken(String),
    /// Two functions have one name.
    #[error("`{0}` is defined twice")]
    DefinedTwice(String),
    /// A function that answers a question wants to be given something.
    #[error("`{0}` answers a question of the host and takes nothing")]
    QuestionTakesNothing(String),
    /// A function comes back to itself.
    #[error("`{0}` calls itself, directly or through others")]
    Recursion(String),
    /// A word that is neither of the rule language nor of this rule.
    #[error("`{name}` is not a word of the rule language, nor a function of this rule")]
    UnknownWord {
        /// The word.
        name: String,
        /// The nearest that exists.
        suggestion: Option<String>,
    },
    /// A word with too much or too little in its brackets.
    #[error("`{word}` is given {given}, and takes {takes}")]
    WrongArguments {
        /// The word.
        word: String,
        /// How many things it is given.
        given: usize,
        /// What it takes.
        takes: String,
    },
    /// A function is named and not called.
    #[error("`{0}` is a function and is not called here")]
    NotCalled(String),
    /// A path or name is put together, where it must be written out.
    #[error("`{0}` takes a text that is written out")]
    NotWrittenOut(String),
    /// A fact that no pack defines.
    #[error("`{path}` is not a fact of the vocabulary")]
    UnknownFact {
        /// The path as the rule has it.
        path: String,
        /// The nearest that exists.
        suggestion: Option<String>,
    },
    /// A parameter that no pack sets.
    #[error("`{name}` is not a parameter of the pack")]
    UnknownParameter {
        /// The name as the rule has it.
        name: String,
        /// The nearest that exists.
        suggestion: Option<String>,
    },
    /// A text that the choices of a fact, or the days of the week, do not hold.
    #[error("`{text}` is not one of the values of {of}")]
    UnknownChoice {
        /// The text as the rule has it.
        text: String,
        /// What it is compared with, in backticks or words.
        of: String,
        /// The nearest that exists.
        suggestion: Option<String>,
        /// All that exist.
        choices: Vec<String>,
    },
    /// A number of law or practice stands in the rule.
    #[error("the number {0} is written in the rule")]
    NumberInRule(i64),
    /// Two things of unlike kinds are compared, or brought into an order that they do not have.
    #[error("{} cannot be compared with {} by `{sign}`", .left.phrase(), .right.phrase())]
    UnlikeThings {
        /// What stands on the left.
        left: ValueKind,
        /// How it is compared.
        sign: &'static str,
        /// What stands on the right.
        right: ValueKind,
    },
    /// Two things are added or subtracted that cannot be.
    #[error("{} and {} cannot be added or subtracted", .left.phrase(), .right.phrase())]
    NoSum {
        /// What stands on the left.
        left: ValueKind,
        /// What stands on the right.
        right: ValueKind,
    },
    /// A word or sign is given a thing of the wrong kind.
    #[error("`{word}` takes {takes}, not {given}")]
    WrongKind {
        /// The word or sign.
        word: String,
        /// What it takes.
        takes: &'static str,
        /// What it is given.
        given: &'static str,
    },
    /// A condition is used as if it were a value.
    #[error("a condition cannot be compared or reckoned with by `{0}`")]
    ConditionAsValue(String),
    /// A value stands where a condition should.
    #[error("{0} is not a condition")]
    NotACondition(&'static str),
    /// A condition stands after `if` or `while`, which need to know.
    #[error("a condition may be unknown, and `if` and `while` have to choose")]
    ConditionInIf,
    /// A fact of the entries of a list is asked for outside the list.
    #[error("`{0}` is a fact of each entry of a list, not of the case")]
    EntryFactAlone(String),
    /// A whole list is used as a fact.
    #[error("`{0}` is a list, not a fact")]
    ListAsFact(String),
    /// Something that is not a list is asked for its entries.
    #[error("`{0}` is not a list")]
    NotAList(String),
    /// An entry of a list is used for something else than asking for its facts.
    #[error("an entry of a list can only be asked for its facts, where it is named")]
    EntryElsewhere,
    /// The clause for each entry is not written where it is used.
    #[error(
        "`{0}` takes a clause for each entry, such as `|child| child.fact(\"carer\") == \"nobody\"`"
    )]
    ClauseExpected(String),
    /// A word of `advise` is used by a condition.
    #[error("`{0}` is a word of `advise` and cannot be part of a condition")]
    AdviseOnly(String),
    /// A word of `derive` is used by the rule of an item.
    #[error("`{0}` is a word of `derive`, and this is the rule of an item")]
    DeriveOnly(String),
    /// A word of `advise` is used by a derivation.
    #[error("`{0}` is a word of `advise`, and a derivation recommends nothing")]
    NotInDerive(String),
    /// A derivation provides one fact twice.
    #[error("`{0}` is provided twice")]
    ProvidedTwice(String),
    /// The rule did more work than its budget allows.
    #[error("the rule went past its budget of {0}")]
    BudgetSpent(&'static str),
    /// A sum does not fit a calendar or a number.
    #[error("the result is not a date or number that a calendar or a computer can hold")]
    OutOfRange,
    /// A predicate ended without a truth.
    #[error("the function ends without a condition")]
    NoTruth,
    /// The script failed in some other way.
    #[error("the script failed: {0}")]
    Failed(&'static str),
    /// A component cannot be used, or was stopped.
    #[error(transparent)]
    Component(Box<ComponentFault>),
}

impl Fault {
    /// Returns the stable name of the kind of fault: `rule/unknown-fact`.
    pub fn code(&self) -> Code {
        Code(match self {
            Self::Syntax(_) => "rule/syntax",
            Self::TooLarge(_) => "rule/too-large",
            Self::NotOffered { .. } => "rule/not-offered",
            Self::NotWithoutBrackets => "rule/not-without-brackets",
            Self::OutsideFunction => "rule/outside-function",
            Self::NoMet => "rule/no-met",
            Self::NoPredicate { .. } => "rule/no-predicate",
            Self::NoDerive => "rule/no-derive",
            Self::WordTaken(_) => "rule/word-taken",
            Self::DefinedTwice(_) => "rule/defined-twice",
            Self::QuestionTakesNothing(_) => "rule/question-takes-nothing",
            Self::Recursion(_) => "rule/recursion",
            Self::UnknownWord { .. } => "rule/unknown-word",
            Self::WrongArguments { .. } => "rule/wrong-arguments",
            Self::NotCalled(_) => "rule/not-called",
            Self::NotWrittenOut(_) => "rule/not-written-out",
            Self::UnknownFact { .. } => "rule/unknown-fact",
            Self::UnknownParameter { .. } => "rule/unknown-parameter",
            Self::UnknownChoice { .. } => "rule/unknown-choice",
            Self::NumberInRule(_) => "rule/number-in-rule",
            Self::UnlikeThings { .. } | Self::NoSum { .. } => "rule/unlike-things",
            Self::WrongKind { .. } => "rule/wrong-kind",
            Self::ConditionAsValue(_) => "rule/condition-as-value",
            Self::NotACondition(_) => "rule/not-a-condition",
            Self::ConditionInIf => "rule/condition-in-if",
            Self::EntryFactAlone(_) => "rule/entry-fact-alone",
            Self::ListAsFact(_) => "rule/list-as-fact",
            Self::NotAList(_) => "rule/not-a-list",
            Self::EntryElsewhere => "rule/entry-elsewhere",
            Self::ClauseExpected(_) => "rule/clause-expected",
            Self::AdviseOnly(_) => "rule/advise-only",
            Self::DeriveOnly(_) => "rule/derive-only",
            Self::NotInDerive(_) => "rule/not-in-derive",
            Self::ProvidedTwice(_) => "rule/provided-twice",
            Self::BudgetSpent(_) => "rule/budget-spent",
            Self::OutOfRange => "rule/out-of-range",
            Self::NoTruth => "rule/no-truth",
            Self::Failed(_) => "rule/failed",
            Self::Component(fault) => fault.cause.code(),
        })
    }

    /// Returns what to do about it.
    pub fn help(&self) -> Option<String> {
        let said = |text: &str| Some(text.to_owned());
        match self {
            Self::NotOffered { instead, .. } => instead.and_then(said),
            Self::NotWithoutBrackets => said("write `not (a == b)`"),
            Self::OutsideFunction => said("put it inside `fn met() { … }` or another function"),
            Self::NoMet => said("add `fn met() { … }`"),
            Self::NoPredicate { name, suggestion } => Some(match suggestion {
                Some(suggestion) => format!("the rule has `{suggestion}`; let the two have one name"),
                None => format!("add `fn {name}() {{ … }}` to the rule"),
            }),
            Self::NoDerive => said("add `fn derive() { … }`"),
            Self::DeriveOnly(_) => {
                said("put it into the `rule.rhai` of a derivation, in the folder `derived`")
            }
            Self::WordTaken(_) | Self::DefinedTwice(_) => said("give the function another name"),
            Self::QuestionTakesNothing(name) => Some(format!("write `fn {name}() {{ … }}`")),
            Self::NotCalled(name) => Some(format!("write `{name}()`")),
            Self::UnknownWord { suggestion, .. }
            | Self::UnknownFact { suggestion, .. }
            | Self::UnknownParameter { suggestion, .. } => suggestion.as_deref().map(did_you_mean),
            Self::UnknownChoice {
                suggestion,
                choices,
                ..
            } => Some(match suggestion {
                Some(suggestion) => did_you_mean(suggestion),
                None => format!("it is one of {}", in_backticks(choices)),
            }),
            Self::NotWrittenOut(word) => Some(format!("write `{word}(\"…\")`")),
            Self::NumberInRule(_) => said(
                "numbers of law and practice are parameters: write `parameter(\"…\")`; only 0 and 1 may stand in a rule",
            ),
            Self::ConditionInIf => said(
                "write a predicate with `and`, `or` and `not`; in `advise`, ask `if is_yes(…)`, `is_no(…)` or `is_unknown(…)`",
            ),
            Self::EntryFactAlone(path) => path.split_once("[].").map(|(list, field)| {
                format!("write `any(\"{list}[]\", |entry| … entry.fact(\"{field}\") …)`, or `all` or `count`")
            }),
            Self::ListAsFact(path) => {
                Some(format!("write `count(\"{path}\")`, or `any(\"{path}\", |entry| …)`"))
            }
            Self::Component(fault) => fault.cause.help(),
            Self::BudgetSpent(_) => said("make the rule simpler: it does too much work"),
            _ => None,
        }
    }
}

/// Returns the name that is nearest to what was written, if one is near.
pub(crate) fn nearest<'a>(
    written: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    let near_enough = (written.chars().count() / 3).max(2);
    names
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(written, name), name))
        .filter(|(distance, _)| (1..=near_enough).contains(distance))
        .min()
        .map(|(_, name)| name.to_owned())
}

fn did_you_mean(suggestion: &str) -> String {
    format!("did you mean `{suggestion}`?")
}

fn in_backticks(names: &[String]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}
