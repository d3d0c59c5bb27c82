//! What can be wrong with a rule, or go wrong while it runs; the codes and the advice that go with it.

use std::fmt;

use throughcare_model::{Code, Message, ValueKind, message};

use crate::ComponentFault;

/// What is wrong. Names are those of the rule and the vocabulary; no value of a case is ever in here.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The text is not a script.
    Syntax(Message),
    /// The rule is longer, or nests deeper, than a rule may.
    TooLarge(Message),
    /// The script language has this; rules do not.
    NotOffered {
        /// What it is: a sign or word in backticks, or a phrase.
        what: Message,
        /// What to write instead, if anything.
        instead: Option<Message>,
    },
    /// `not` stands before a comparison, and would bind to its first half only.
    NotWithoutBrackets,
    /// Something stands outside every function.
    OutsideFunction,
    /// The rule does not say when the item is secured.
    NoMet,
    /// The rule does not answer something that its option wants to know.
    NoPredicate {
        /// The function.
        name: String,
        /// The nearest that the rule has.
        suggestion: Option<String>,
    },
    /// The script of a derivation does not derive anything.
    NoDerive,
    /// A function is named like a word of the rule language.
    WordTaken(String),
    /// Two functions have one name.
    DefinedTwice(String),
    /// A function that answers a question wants to be given something.
    QuestionTakesNothing(String),
    /// A function comes back to itself.
    Recursion(String),
    /// A word that is neither of the rule language nor of this rule.
    UnknownWord {
        /// The word.
        name: String,
        /// The nearest that exists.
        suggestion: Option<String>,
    },
    /// A word with too much or too little in its brackets.
    WrongArguments {
        /// The word.
        word: String,
        /// How many things it is given.
        given: usize,
        /// What it takes.
        takes: Message,
    },
    /// A function is named and not called.
    NotCalled(String),
    /// A path or name is put together, where it must be written out.
    NotWrittenOut(String),
    /// A fact that no pack defines.
    UnknownFact {
        /// The path as the rule has it.
        path: String,
        /// The nearest that exists.
        suggestion: Option<String>,
    },
    /// A parameter that no pack sets.
    UnknownParameter {
        /// The name as the rule has it.
        name: String,
        /// The nearest that exists.
        suggestion: Option<String>,
    },
    /// A text that the choices of a fact, or the days of the week, do not hold.
    UnknownChoice {
        /// The text as the rule has it.
        text: String,
        /// What it is compared with, in backticks or words.
        of: Message,
        /// The nearest that exists.
        suggestion: Option<String>,
        /// All that exist.
        choices: Vec<String>,
    },
    /// A number of law or practice stands in the rule.
    NumberInRule(i64),
    /// Two things of unlike kinds are compared, or brought into an order that they do not have.
    UnlikeThings {
        /// What stands on the left.
        left: ValueKind,
        /// How it is compared.
        sign: &'static str,
        /// What stands on the right.
        right: ValueKind,
    },
    /// Two things are added or subtracted that cannot be.
    NoSum {
        /// What stands on the left.
        left: ValueKind,
        /// What stands on the right.
        right: ValueKind,
    },
    /// A word or sign is given a thing of the wrong kind.
    WrongKind {
        /// The word or sign.
        word: String,
        /// What it takes.
        takes: Message,
        /// What it is given.
        given: Message,
    },
    /// A condition is used as if it were a value.
    ConditionAsValue(String),
    /// A value stands where a condition should.
    NotACondition(Message),
    /// A condition stands after `if` or `while`, which need to know.
    ConditionInIf,
    /// A fact of the entries of a list is asked for outside the list.
    EntryFactAlone(String),
    /// A whole list is used as a fact.
    ListAsFact(String),
    /// Something that is not a list is asked for its entries.
    NotAList(String),
    /// An entry of a list is used for something else than asking for its facts.
    EntryElsewhere,
    /// The clause for each entry is not written where it is used.
    ClauseExpected(String),
    /// A word of `advise` is used by a condition.
    AdviseOnly(String),
    /// A word of `derive` is used by the rule of an item.
    DeriveOnly(String),
    /// A word of `advise` is used by a derivation.
    NotInDerive(String),
    /// A derivation provides one fact twice.
    ProvidedTwice(String),
    /// The rule did more work than its budget allows.
    BudgetSpent(Message),
    /// A sum does not fit a calendar or a number.
    OutOfRange,
    /// A predicate ended without a truth.
    NoTruth,
    /// The script failed in some other way.
    Failed(Message),
    /// A component cannot be used, or was stopped.
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

    /// Returns what is wrong, in words.
    #[allow(clippy::too_many_lines, reason = "a sentence for each fault")]
    pub fn message(&self) -> Message {
        match self {
            Self::Syntax(what) => message!("the rule cannot be read: {what}", what = what.clone()),
            Self::TooLarge(how) => message!("the rule is too large: {how}", how = how.clone()),
            Self::NotOffered { what, .. } => {
                message!("{what} is not offered in a rule", what = what.clone())
            }
            Self::NotWithoutBrackets => {
                message!("`not` binds to the one thing after it, not to the comparison")
            }
            Self::OutsideFunction => message!("only functions may stand at the top of a rule"),
            Self::NoMet => message!("the rule does not answer `met`"),
            Self::NoPredicate { name, .. } => message!("the rule has no function `{name}`", name),
            Self::NoDerive => message!("the script has no `derive`"),
            Self::WordTaken(word) => message!(
                "`{word}` is a word of the rule language and cannot name a function",
                word
            ),
            Self::DefinedTwice(name) => message!("`{name}` is defined twice", name),
            Self::QuestionTakesNothing(name) => message!(
                "`{name}` answers a question of the host and takes nothing",
                name
            ),
            Self::Recursion(name) => {
                message!("`{name}` calls itself, directly or through others", name)
            }
            Self::UnknownWord { name, .. } => message!(
                "`{name}` is not a word of the rule language, nor a function of this rule",
                name
            ),
            Self::WrongArguments { word, given, takes } => message!(
                "`{word}` is given {given}, and takes {takes}",
                word,
                given = *given,
                takes = takes.clone()
            ),
            Self::NotCalled(name) => {
                message!("`{name}` is a function and is not called here", name)
            }
            Self::NotWrittenOut(word) => {
                message!("`{word}` takes a text that is written out", word)
            }
            Self::UnknownFact { path, .. } => {
                message!("`{path}` is not a fact of the vocabulary", path)
            }
            Self::UnknownParameter { name, .. } => {
                message!("`{name}` is not a parameter of the pack", name)
            }
            Self::UnknownChoice { text, of, .. } => message!(
                "`{text}` is not one of the values of {of}",
                text,
                of = of.clone()
            ),
            Self::NumberInRule(number) => message!(
                "the number {number} is written in the rule",
                number = number.to_string()
            ),
            Self::UnlikeThings { left, sign, right } => message!(
                "{left} cannot be compared with {right} by `{sign}`",
                left = left.phrase(),
                right = right.phrase(),
                sign = *sign
            ),
            Self::NoSum { left, right } => message!(
                "{left} and {right} cannot be added or subtracted",
                left = left.phrase(),
                right = right.phrase()
            ),
            Self::WrongKind { word, takes, given } => message!(
                "`{word}` takes {takes}, not {given}",
                word,
                takes = takes.clone(),
                given = given.clone()
            ),
            Self::ConditionAsValue(sign) => message!(
                "a condition cannot be compared or reckoned with by `{sign}`",
                sign
            ),
            Self::NotACondition(what) => {
                message!("{what} is not a condition", what = what.clone())
            }
            Self::ConditionInIf => {
                message!("a condition may be unknown, and `if` and `while` have to choose")
            }
            Self::EntryFactAlone(path) => message!(
                "`{path}` is a fact of each entry of a list, not of the case",
                path
            ),
            Self::ListAsFact(path) => message!("`{path}` is a list, not a fact", path),
            Self::NotAList(path) => message!("`{path}` is not a list", path),
            Self::EntryElsewhere => {
                message!("an entry of a list can only be asked for its facts, where it is named")
            }
            Self::ClauseExpected(word) => message!(
                "`{word}` takes a clause for each entry, such as `|child| child.fact(\"carer\") == \"nobody\"`",
                word
            ),
            Self::AdviseOnly(word) => message!(
                "`{word}` is a word of `advise` and cannot be part of a condition",
                word
            ),
            Self::DeriveOnly(word) => message!(
                "`{word}` is a word of `derive`, and this is the rule of an item",
                word
            ),
            Self::NotInDerive(word) => message!(
                "`{word}` is a word of `advise`, and a derivation recommends nothing",
                word
            ),
            Self::ProvidedTwice(path) => message!("`{path}` is provided twice", path),
            Self::BudgetSpent(what) => {
                message!(
                    "the rule went past its budget of {what}",
                    what = what.clone()
                )
            }
            Self::OutOfRange => message!(
                "the result is not a date or number that a calendar or a computer can hold"
            ),
            Self::NoTruth => message!("the function ends without a condition"),
            Self::Failed(why) => message!("the script failed: {why}", why = why.clone()),
            Self::Component(fault) => fault.message(),
        }
    }

    /// Returns what to do about it.
    pub fn help(&self) -> Option<Message> {
        Some(match self {
            Self::NotOffered { instead, .. } => return instead.clone(),
            Self::NotWithoutBrackets => message!("write `not (a == b)`"),
            Self::OutsideFunction => {
                message!("put it inside `fn met() {{ … }}` or another function")
            }
            Self::NoMet => message!("add `fn met() {{ … }}`"),
            Self::NoPredicate {
                suggestion: Some(suggestion),
                ..
            } => message!(
                "the rule has `{suggestion}`; let the two have one name",
                suggestion
            ),
            Self::NoPredicate { name, .. } => {
                message!("add `fn {name}() {{ … }}` to the rule", name)
            }
            Self::NoDerive => message!("add `fn derive() {{ … }}`"),
            Self::DeriveOnly(_) => {
                message!("put it into the `rule.rhai` of a derivation, in the folder `derived`")
            }
            Self::WordTaken(_) | Self::DefinedTwice(_) => {
                message!("give the function another name")
            }
            Self::QuestionTakesNothing(name) => message!("write `fn {name}() {{ … }}`", name),
            Self::NotCalled(name) => message!("write `{name}()`", name),
            Self::UnknownWord { suggestion, .. }
            | Self::UnknownFact { suggestion, .. }
            | Self::UnknownParameter { suggestion, .. } => {
                return suggestion.as_deref().map(did_you_mean);
            }
            Self::UnknownChoice {
                suggestion: Some(suggestion),
                ..
            } => did_you_mean(suggestion),
            Self::UnknownChoice { choices, .. } => {
                message!("it is one of {choices}", choices = choices.clone())
            }
            Self::NotWrittenOut(word) => message!("write `{word}(\"…\")`", word),
            Self::NumberInRule(_) => message!(
                "numbers of law and practice are parameters: write `parameter(\"…\")`; only 0 and 1 may stand in a rule"
            ),
            Self::ConditionInIf => message!(
                "write a predicate with `and`, `or` and `not`; in `advise`, ask `if is_yes(…)`, `is_no(…)` or `is_unknown(…)`"
            ),
            Self::EntryFactAlone(path) => {
                let (list, field) = path.split_once("[].")?;
                message!(
                    "write `any(\"{list}[]\", |entry| … entry.fact(\"{field}\") …)`, or `all` or `count`",
                    list,
                    field
                )
            }
            Self::ListAsFact(path) => message!(
                "write `count(\"{path}\")`, or `any(\"{path}\", |entry| …)`",
                path
            ),
            Self::Component(fault) => return fault.cause.help(),
            Self::BudgetSpent(_) => message!("make the rule simpler: it does too much work"),
            _ => return None,
        })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl std::error::Error for Fault {}

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

/// Returns the question to ask of someone who wrote an unknown name.
pub(crate) fn did_you_mean(known: &str) -> Message {
    message!("did you mean `{known}`?", known)
}
