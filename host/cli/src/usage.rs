//! What is wrong with a command line, in the reader's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::render::wording::clean;
use crate::words::Words;

/// Returns what is wrong with a command line.
pub(crate) fn text(error: &clap::Error, words: &Words) -> String {
    let argument = quoted(error, ContextKind::InvalidArg, words);
    let value = one(error, ContextKind::InvalidValue);
    match (error.kind(), argument, value) {
        (ErrorKind::InvalidValue | ErrorKind::TooFewValues, Some(argument), None) => {
            words.with("usage-no-value", &[("argument", argument.into())])
        }
        (
            ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::TooManyValues,
            Some(argument),
            Some(value),
        ) => {
            let given = [("argument", argument.into()), ("value", value.into())];
            words.with("usage-wrong-value", &given)
        }
        (ErrorKind::UnknownArgument, Some(argument), _) => {
            words.with("usage-unexpected", &[("argument", argument.into())])
        }
        (ErrorKind::MissingRequiredArgument, Some(argument), _) => {
            words.with("usage-missing", &[("arguments", argument.into())])
        }
        (ErrorKind::ArgumentConflict, Some(argument), _) => {
            match quoted(error, ContextKind::PriorArg, words) {
                Some(other) if other != argument => {
                    let given = [("argument", argument.into()), ("other", other.into())];
                    words.with("usage-conflict", &given)
                }
                _ => words.with("usage-repeated", &[("argument", argument.into())]),
            }
        }
        (kind, ..) => match (kind, quoted(error, ContextKind::InvalidSubcommand, words)) {
            (ErrorKind::InvalidSubcommand, Some(command)) => {
                words.with("usage-no-command", &[("command", command.into())])
            }
            (ErrorKind::MissingSubcommand, Some(command)) => {
                words.with("usage-command-missing", &[("command", command.into())])
            }
            (ErrorKind::InvalidUtf8, _) => words.text("usage-not-utf8"),
            _ => words.text("usage-unreadable"),
        },
    }
}

/// Returns what to do about it.
pub(crate) fn help(error: &clap::Error, words: &Words) -> String {
    use std::error::Error;

    if let Some(why) = error.source() {
        return words.help(&why.to_string());
    }
    let suggested = [
        ContextKind::SuggestedValue,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
    ];
    // Of several, the likeliest comes last.
    if let Some(name) = suggested
        .into_iter()
        .find_map(|kind| all(error, kind).pop())
    {
        return words.with("did-you-mean", &[("name", name.into())]);
    }
    let possible = [ContextKind::ValidValue, ContextKind::ValidSubcommand];
    let mut possible = possible.into_iter().flat_map(|kind| all(error, kind));
    match possible.next() {
        Some(first) => {
            let names = std::iter::once(first).chain(possible);
            let names: Vec<_> = names.map(|name| format!("`{name}`")).collect();
            words.with("usage-one-of", &[("names", words.or(&names).into())])
        }
        None => match usage(error) {
            Some(usage) => words.with("usage-is-written", &[("usage", usage.into())]),
            None => words.text("usage-see-help"),
        },
    }
}

/// Returns how the command is written, as clap has it: `throughcare plan [OPTIONS] <CASE>`.
fn usage(error: &clap::Error) -> Option<String> {
    let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) else {
        return None;
    };
    let usage = usage.to_string();
    let (_, written) = usage.split_once(": ")?;
    written.lines().next().map(clean)
}

fn quoted(error: &clap::Error, kind: ContextKind, words: &Words) -> Option<String> {
    let names = all(error, kind).into_iter();
    let names: Vec<_> = names.map(|name| format!("`{name}`")).collect();
    (!names.is_empty()).then(|| words.and(&names))
}

fn one(error: &clap::Error, kind: ContextKind) -> Option<String> {
    all(error, kind).into_iter().next()
}

/// Returns what the command line has, or could have, there.
fn all(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    let names = match error.get(kind) {
        Some(ContextValue::String(name)) => vec![name.clone()],
        Some(ContextValue::Strings(names)) => names.clone(),
        _ => Vec::new(),
    };
    let names = names.iter().filter(|name| !name.is_empty());
    names.map(|name| clean(name)).collect()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::{help, text};
    use crate::arguments::Program;
    use crate::words::{Language, Words};

    /// Command lines that cannot be understood, one of each kind that can come up.
    const LINES: [&str; 9] = [
        "plan",
        "plan case.toml --format pdf",
        "plan case.toml --as-of 23.11.2026",
        "plan case.toml --as-of",
        "plan case.toml --formt json",
        "plan case.toml --format json --format plain",
        "plam case.toml",
        "plan case.toml other.toml",
        "plan case.toml --language tlh",
    ];

    fn said(language: Language) -> String {
        let words = Words::of(language);
        let said = LINES.map(|line| {
            let line = ["throughcare"].into_iter().chain(line.split(' '));
            let error = Program::command().try_get_matches_from(line).unwrap_err();
            format!("{}\n  {}", text(&error, &words), help(&error, &words))
        });
        said.join("\n")
    }

    #[test]
    fn what_is_wrong_with_a_command_line_is_said_with_what_to_do() {
        insta::assert_snapshot!(said(Language::English));
    }

    #[test]
    fn it_is_said_in_each_language() {
        for language in Language::ALL.into_iter().skip(1) {
            insta::assert_snapshot!(format!("usage.{}", language.tag()), said(language));
        }
    }
}
