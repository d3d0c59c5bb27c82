//! The code of the program asks for texts that exist, gives them what they leave open, and leaves none unused.

#![allow(
    clippy::string_slice,
    reason = "a test that cuts inside a letter has to fail"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::super::MESSAGES;
use super::shapes;

/// A text that code asks for.
#[derive(Debug)]
struct Call {
    /// The file, for messages.
    file: String,
    id: String,
    /// Names that are given in the call itself.
    given: BTreeSet<String>,
    /// Names that the file gives anywhere in the function before it, for what is put together there.
    around: BTreeSet<String>,
}

fn calls() -> Vec<Call> {
    let mut calls = Vec::new();
    read(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut calls,
    );
    assert!(calls.len() > 100, "the calls are found: {}", calls.len());
    calls
}

fn read(folder: &Path, calls: &mut Vec<Call>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with("words/tests") || path.ends_with("words/tests.rs") {
            continue;
        }
        if path.is_dir() {
            read(&path, calls);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code: Vec<_> = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect();
            in_file(&path.display().to_string(), &code.join("\n"), calls);
        }
    }
}

fn in_file(file: &str, code: &str, calls: &mut Vec<Call>) {
    for (start, word) in code
        .match_indices(".text(")
        .chain(code.match_indices(".with("))
    {
        let after = code[start + word.len()..].trim_start();
        let Some((id, rest)) = after
            .strip_prefix('"')
            .and_then(|after| after.split_once('"'))
        else {
            continue;
        };
        let function = code[..start].rfind("fn ").unwrap_or(0);
        let end = start + (code.len() - start - rest.len());
        calls.push(Call {
            file: file.to_owned(),
            id: id.to_owned(),
            given: names(bracketed(rest)),
            around: names(&code[function..end]),
        });
    }
}

/// Returns what stands in the list that follows directly: `, &[("a", b)])` gives `("a", b)`.
fn bracketed(rest: &str) -> &str {
    let list = rest.trim_start_matches([',', ' ', '\n', '&']);
    if !list.starts_with('[') {
        return "";
    }
    let mut depth = 0;
    for (at, character) in list.char_indices() {
        match character {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &list[..at];
        }
    }
    list
}

/// Returns the names that are given: the first halves of pairs.
fn names(code: &str) -> BTreeSet<String> {
    code.match_indices('(')
        .filter_map(|(at, _)| {
            let (name, rest) = code[at + 1..]
                .trim_start()
                .strip_prefix('"')?
                .split_once('"')?;
            rest.starts_with(',').then(|| name.to_owned())
        })
        .collect()
}

#[test]
fn every_text_that_code_asks_for_is_there_and_gets_what_it_leaves_open() {
    let english = shapes(MESSAGES[0].1);
    for call in calls() {
        let Some(shape) = english.get(&call.id) else {
            panic!("{}: there is no `{}`", call.file, call.id);
        };
        let is_given = if call.given.is_empty() {
            shape.variables.is_subset(&call.around)
        } else {
            shape.variables == call.given
        };
        assert!(is_given, "{call:?} does not give {:?}", shape.variables);
    }
}

#[test]
fn no_text_is_left_unused() {
    let used: BTreeSet<String> = calls().into_iter().map(|call| call.id).collect();
    let english = shapes(MESSAGES[0].1);
    let unused: Vec<_> = english.keys().filter(|id| !used.contains(*id)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}
