//! "Did you mean": the known word that is nearest to an unknown one.

use std::fmt::Write;

use throughcare_model::{Given, Message, message};

/// Characters of an unknown word that a message repeats.
const QUOTED: usize = 60;

/// Returns the word that is nearest to `word`, if one is near enough to be meant. Of two that are
/// equally near, the first.
pub(crate) fn nearest<'a>(word: &str, among: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = plain(word);
    let length = word.chars().count();
    let allowed = (length / 3).clamp(1, 3);
    among
        .into_iter()
        .filter(|known| known.chars().count().abs_diff(length) <= allowed)
        .map(|known| (strsim::osa_distance(&word, &plain(known)), known))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// Returns the question to ask of someone who wrote an unknown word.
pub(crate) fn did_you_mean<'a>(
    word: &str,
    among: impl IntoIterator<Item = &'a str>,
) -> Option<Message> {
    nearest(word, among).map(|known| message!("did you mean `{known}`?", known))
}

/// Returns a key or name of a document as a message may repeat it: in backticks, and [cut](cut).
pub(crate) fn quoted(word: &str) -> String {
    format!("`{}`", cut(word))
}

/// Returns words as a message lists them: `a`, `b` and `c`.
pub(crate) fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> Given {
    Given::Names(words.into_iter().map(cut).collect())
}

/// Returns a word cut to a line's length, and without characters that would act on a terminal.
fn cut(word: &str) -> String {
    let mut out = String::new();
    for character in word.chars().take(QUOTED) {
        if character.is_control() || is_invisible(character) {
            // Writing to a `String` cannot fail.
            let _ = write!(out, "{}", character.escape_unicode());
        } else {
            out.push(character);
        }
    }
    if word.chars().nth(QUOTED).is_some() {
        out.push('…');
    }
    out
}

/// Marks that turn the direction of writing, and spaces without width.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn plain(word: &str) -> String {
    word.to_lowercase().replace(['-', ' '], "_")
}

#[cfg(test)]
mod tests {
    use super::{listed, nearest, quoted};

    #[test]
    fn a_slip_of_the_pen_finds_the_word_that_was_meant() {
        let known = ["confirmed", "promised", "refused", "none"];
        assert_eq!(nearest("confirmd", known), Some("confirmed"));
        assert_eq!(nearest("Refused", known), Some("refused"));
        assert_eq!(nearest("pormised", known), Some("promised"));
        assert_eq!(nearest("first-night", ["first_night"]), Some("first_night"));
    }

    #[test]
    fn a_different_word_finds_nothing() {
        assert_eq!(nearest("hotel", ["confirmed", "none"]), None);
        assert_eq!(nearest("", ["a_word"]), None);
    }

    #[test]
    fn a_quoted_key_can_neither_flood_nor_drive_a_terminal() {
        assert_eq!(quoted("a\u{1b}[31m\u{202e}"), "`a\\u{1b}[31m\\u{202e}`");
        assert_eq!(quoted(&"x".repeat(1000)).chars().count(), 63);
    }

    #[test]
    fn words_are_listed_as_one_would_say_them() {
        assert_eq!(listed(["a"]).to_string(), "`a`");
        assert_eq!(listed(["a", "b", "c"]).to_string(), "`a`, `b` and `c`");
    }
}
