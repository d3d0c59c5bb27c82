//! The file that a translator fills in.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::PackText;
use crate::packs::Law;
use crate::translation::Translation;

/// Writes the file of messages of a pack in a language: every text with the words of the pack as a comment; what the
/// file has already is kept, also what nothing says any more, at its end. What a pack that it inherits from has in
/// the language is not asked for again.
pub(crate) fn file(law: &Law, pack: &str, language: &str) -> String {
    let own = law
        .messages()
        .find(|file| file.pack == pack && file.language == language);
    let mut kept: BTreeMap<String, String> = own
        .map(|file| file.read().texts)
        .into_iter()
        .flatten()
        .map(|(id, (text, _))| (id, text))
        .collect();
    let inherited = Translation::of_others(law, language, pack);
    let mut file = format!(
        "# What the pack `{pack}` says, in the language `{language}`. Above each text stand what it is and the text of\n\
         # the pack. Write the translation after `=`, on the same line; a brace is written {{\"{{\"}}.\n\
         # `throughcare check` names what is missing; `throughcare new messages` adds what is new.\n"
    );
    let mut of = None;
    for text in PackText::all(law) {
        let own = kept.remove(&text.id);
        if own.is_none() && inherited.has(&text.id) {
            continue;
        }
        // Writing to a string cannot fail.
        if of.as_ref() != Some(&text.of) {
            let _ = write!(file, "\n\n## {}\n", text.of);
        }
        let _ = write!(file, "\n# {}\n# {}\n", text.role, text.text);
        entry(&mut file, &text.id, own.as_deref().unwrap_or_default());
        of = Some(text.of);
    }
    if !kept.is_empty() {
        file.push_str("\n\n## No longer said by the pack\n\n");
    }
    for (id, text) in kept {
        entry(&mut file, &id, &text);
    }
    file
}

fn entry(file: &mut String, id: &str, text: &str) {
    let line = format!("{id} = {}", escaped(text));
    // Writing to a string cannot fail.
    let _ = writeln!(file, "{}", line.trim_end());
}

/// Braces mean something in Fluent.
fn escaped(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '{' => "{\"{\"}".to_owned(),
            '}' => "{\"}\"}".to_owned(),
            other => other.to_string(),
        })
        .collect()
}
