//! Facts and values as a person types them: `children[2].carer`, `confirmed`, `2027-02-15`.

use throughcare_engine::Read;
use throughcare_model::{
    Code, Date, Decimal, Diagnostic, FactDefinition, FactKind, Message, Value, Vocabulary, message,
};

use crate::reading::case_file::CaseFile;
use crate::reading::nearest::{did_you_mean, listed, quoted};
use crate::trial::find_read;

const UNKNOWN_FACT: Code = Code("setting/unknown-fact");
const WRONG_VALUE: Code = Code("setting/wrong-value");
const NO_SUCH_ENTRY: Code = Code("setting/no-such-entry");

/// Finds a fact by its path. A fact of a list entry is named with the entry counted in, the first being 1.
///
/// # Errors
///
/// That there is no such fact, or no such entry in the case.
pub(crate) fn find_fact<'v>(
    path: &str,
    case: &CaseFile,
    vocabulary: &'v Vocabulary,
) -> Result<(Read, &'v FactDefinition), Diagnostic> {
    let (read, definition) = find_read(vocabulary, path)
        .and_then(|read| Some((read, vocabulary.get(read.fact)?)))
        .filter(|(read, definition)| read.entry.is_some() == definition.list.is_some())
        .ok_or_else(|| unknown_fact(path, vocabulary))?;
    check_entry(path, read, definition, case)?;
    Ok((read, definition))
}

/// Reads a value of the kind of a fact, as one would type it.
pub(crate) fn read_value(definition: &FactDefinition, text: &str) -> Option<Value> {
    match &definition.kind {
        FactKind::YesNo => match text {
            "yes" | "true" => Some(Value::YesNo(true)),
            "no" | "false" => Some(Value::YesNo(false)),
            _ => None,
        },
        FactKind::Integer => text.parse().ok().map(Value::Integer),
        FactKind::Days => text.parse().ok().map(Value::Days),
        FactKind::Decimal => text.parse::<Decimal>().ok().map(Value::Decimal),
        FactKind::Date => text.parse::<Date>().ok().map(Value::Date),
        FactKind::Text => (!text.trim().is_empty()).then(|| Value::text(text)),
        FactKind::Choice(choices) => {
            let choice = choices.iter().find(|choice| choice.as_ref() == text);
            choice.cloned().map(Value::Text)
        }
        FactKind::List => None,
    }
}

/// Says that a fact cannot have a value, without repeating it, and what it could have.
pub(crate) fn wrong_value(
    path: &str,
    definition: &FactDefinition,
    of_a_list: Message,
) -> Diagnostic {
    let help = match &definition.kind {
        FactKind::YesNo => message!("say `yes` or `no`"),
        FactKind::Integer | FactKind::Days => message!("write digits"),
        FactKind::Decimal => message!("write digits: `45.50`"),
        FactKind::Date => message!("write year, month and day: `2027-02-15`"),
        FactKind::Text => message!("write some text"),
        FactKind::List => of_a_list,
        FactKind::Choice(choices) => message!(
            "the words are {words}",
            words = listed(choices.iter().map(AsRef::as_ref))
        ),
    };
    let message = message!("{fact} cannot have this value", fact = quoted(path));
    Diagnostic::error(WRONG_VALUE, message).help(help)
}

fn check_entry(
    path: &str,
    read: Read,
    definition: &FactDefinition,
    case: &CaseFile,
) -> Result<(), Diagnostic> {
    let Some((list, entry)) = definition.list.zip(read.entry) else {
        return Ok(());
    };
    let entries = case.facts.entries(list).map_or(0, <[_]>::len);
    if entry < entries {
        return Ok(());
    }
    let message = message!("the case has no entry for {fact}", fact = quoted(path));
    Err(Diagnostic::error(NO_SUCH_ENTRY, message).help(message!("the first entry is 1")))
}

fn unknown_fact(path: &str, vocabulary: &Vocabulary) -> Diagnostic {
    let of_entries = vocabulary.find(path).and_then(|id| vocabulary.get(id));
    if let Some(definition) = of_entries.filter(|definition| definition.list.is_some()) {
        let message = message!("{fact} is a fact of every entry", fact = quoted(path));
        let help = message!(
            "count the entry in: `{fact}`",
            fact = definition.path.of_entry(0)
        );
        return Diagnostic::error(UNKNOWN_FACT, message).help(help);
    }
    let message = message!(
        "{fact} is not a fact of this checklist",
        fact = quoted(path)
    );
    let known = vocabulary.iter().map(|(_, known)| known.path.as_str());
    let help = did_you_mean(path, known)
        .unwrap_or_else(|| message!("see `throughcare list facts` for what may be recorded"));
    Diagnostic::error(UNKNOWN_FACT, message).help(help)
}
