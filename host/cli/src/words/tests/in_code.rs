//! Texts whose English stands in the code, what is said of documents and the help: each language has all of them, each with
//! what the English leaves open, and nothing besides.

#![allow(
    clippy::string_slice,
    reason = "a test that cuts inside a letter has to fail"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use clap::{Arg, Command, CommandFactory};
use throughcare::message_id;

use super::super::{HELP, Language, REMARKS, language};
use super::{Shape, shapes};
use crate::arguments::{DAY, Program};
use crate::exit::Exit;

/// The folders whose code speaks to a reader.
const SPEAKING: [&str; 5] = [
    "sdk/model/src",
    "sdk/build/src",
    "host/engine/src",
    "host/planner/src",
    "host/cli/src",
];

/// English texts, in the order of their names.
type Texts = BTreeMap<String, String>;

fn named(texts: impl IntoIterator<Item = String>) -> Texts {
    texts
        .into_iter()
        .map(|text| (message_id(&text), text))
        .collect()
}

/// Returns the pattern of every message that the code makes.
fn patterns() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut patterns = Vec::new();
    for folder in SPEAKING {
        read(&root.join(folder), &mut |code| {
            patterns.extend(literals_after(code, "message!("));
        });
    }
    assert!(patterns.len() > 300, "they are found: {}", patterns.len());
    patterns
}

/// Reads the code of a folder, without tests and what only tests use.
fn read(folder: &Path, found: &mut impl FnMut(&str)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let is_of_tests = ["tests", "tests.rs", "fixture", "fixture.rs", "example"];
        if is_of_tests.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            read(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
            let code: Vec<_> = code
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect();
            found(&code.join("\n"));
        }
    }
}

/// Returns the literals that stand directly after a word.
fn literals_after(code: &str, word: &str) -> Vec<String> {
    let places = code.match_indices(word);
    let after = places.filter_map(|(at, _)| code[at + word.len()..].trim_start().strip_prefix('"'));
    after.map(literal).collect()
}

/// Returns a literal of Rust from the character after its opening quote.
fn literal(code: &str) -> String {
    let mut text = String::new();
    let mut characters = code.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' => return text,
            '\\' => match characters.next().unwrap() {
                '\n' => while characters.next_if(|next| next.is_whitespace()).is_some() {},
                'n' => text.push('\n'),
                escaped => text.push(escaped),
            },
            plain => text.push(plain),
        }
    }
    panic!("a literal is not closed: {code}")
}

/// Returns every text of the help, paragraph by paragraph.
fn help() -> Vec<String> {
    let mut texts = Vec::new();
    of_command(&Program::command(), &mut texts);
    let own = include_str!("../../help.rs");
    texts.extend(literals_after(own, ".help("));
    texts.extend(literals_after(own, "in_brackets("));
    texts.extend(Exit::ALL.map(|exit| exit.meaning().to_owned()));
    texts.extend([DAY, language::SPOKEN].map(str::to_owned));
    let paragraphs = texts.iter().flat_map(|text| text.split("\n\n"));
    paragraphs.map(str::to_owned).collect()
}

fn of_command(command: &Command, texts: &mut Vec<String>) {
    let about = [command.get_about(), command.get_long_about()];
    texts.extend(about.into_iter().flatten().map(ToString::to_string));
    for argument in command.get_arguments() {
        of_argument(argument, texts);
    }
    for command in command.get_subcommands() {
        of_command(command, texts);
    }
}

fn of_argument(argument: &Arg, texts: &mut Vec<String>) {
    let help = [argument.get_help(), argument.get_long_help()];
    texts.extend(help.into_iter().flatten().map(ToString::to_string));
    if argument.get_action().takes_values() {
        let values = argument.get_possible_values();
        let help = values.iter().filter_map(|value| value.get_help());
        texts.extend(help.map(ToString::to_string));
    }
}

/// Returns the names in the braces of a pattern; braces of the text are written twice.
fn variables(pattern: &str) -> BTreeSet<String> {
    let plain = pattern.replace("{{", "").replace("}}", "");
    let names = plain.split('{').skip(1);
    names
        .map(|after| after.split('}').next().unwrap().to_owned())
        .collect()
}

/// Returns a text as a file of a language has it, to be filled in.
fn to_fill_in(id: &str, text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("# {line}\n{id} =\n")
}

fn check(files: &[(Language, &str)], texts: &Texts, is_open: bool) {
    for (language, file) in files {
        let shapes: BTreeMap<String, Shape> = shapes(file);
        let missing = texts.iter().filter(|(id, _)| !shapes.contains_key(*id));
        let missing: Vec<_> = missing.map(|(id, text)| to_fill_in(id, text)).collect();
        assert!(
            missing.is_empty(),
            "{language:?} lacks {}:\n\n{}",
            missing.len(),
            missing.join("\n")
        );
        for (id, shape) in &shapes {
            let text = texts.get(id);
            let text = text.unwrap_or_else(|| panic!("{language:?}: nobody says `{id}` any more"));
            let open = if is_open {
                variables(text)
            } else {
                BTreeSet::new()
            };
            assert_eq!(shape.variables, open, "{language:?}: `{id}`");
        }
    }
}

#[test]
fn every_language_says_of_documents_what_english_says() {
    check(&REMARKS, &named(patterns()), true);
}

#[test]
fn every_language_has_the_help() {
    check(&HELP, &named(help()), false);
}

#[test]
fn a_literal_is_read_as_rust_reads_it() {
    let code = r#"f(message!("a \"b\" {{ \
        c", d)); message!(
            "e")"#;
    assert_eq!(literals_after(code, "message!("), ["a \"b\" {{ c", "e"]);
    assert_eq!(
        variables("`{a}` {{b}} {c}"),
        ["a", "c"].map(str::to_owned).into()
    );
}
