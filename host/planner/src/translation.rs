//! What packs say, in the reader's language. A plan is made in the words of its packs, whatever the language, and
//! translated when it is shown.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::packs::{Law, MessageFile};

/// The longest readable part of a name, in bytes.
const READABLE: usize = 48;

/// The texts of loaded packs in one language.
///
/// ```
/// use throughcare::{Planner, Translation};
///
/// let planner = Planner::builder().build().map_err(|_| "a pack was refused")?;
/// let none = Translation::of(planner.law(), "en");
/// assert_eq!(none.text("housing service"), "housing service");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Translation {
    by_id: BTreeMap<String, String>,
}

impl Translation {
    /// Gathers what the packs have in a language, by its tag (`fr`); of two packs that translate one text, the one that
    /// inherits is heard. What is wrong with a file is for [`Planner::check_messages`](crate::Planner::check_messages).
    pub fn of(law: &Law, language: &str) -> Self {
        Self::of_files(law.messages().filter(|file| file.language == language))
    }

    /// Gathers what all packs but one have in a language.
    pub(crate) fn of_others(law: &Law, language: &str, pack: &str) -> Self {
        Self::of_files(
            law.messages()
                .filter(|file| file.language == language && file.pack != pack),
        )
    }

    fn of_files<'a>(files: impl Iterator<Item = &'a MessageFile>) -> Self {
        let texts = files.flat_map(|file| file.read().texts);
        let by_id = texts
            .filter(|(_, (text, _))| !text.is_empty())
            .map(|(id, (text, _))| (id, text));
        Self {
            by_id: by_id.collect(),
        }
    }

    /// Returns whether there is a text under this name.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.by_id.contains_key(id)
    }

    /// Returns a text of a pack in this language, or as it is where the pack has no other.
    pub fn text<'a>(&'a self, text: &'a str) -> &'a str {
        if self.by_id.is_empty() {
            return text;
        }
        self.by_id
            .get(&message_id(text))
            .map_or(text, String::as_str)
    }
}

/// Returns the name under which translations of a text are filed.
///
/// A short text of plain lower-case words is its own name: `prison-case-manager`. Any other has what can be read
/// of its beginning, and the start of its SHA-256: `where-will-the-person-sleep--5f0c1a2b`. So a text that changes has
/// another name, and no translation outlives what it translates. Line breaks and runs of spaces do not count.
pub fn message_id(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let slug = slug(&text);
    if slug.len() <= READABLE && slug.replace('-', " ") == text {
        return slug;
    }
    let mut id = shortened(&slug).to_owned();
    id.push_str("--");
    for byte in Sha256::digest(text.as_bytes()).iter().take(4) {
        // Writing to a string cannot fail.
        let _ = write!(id, "{byte:02x}");
    }
    id
}

/// Returns the plain letters and digits of a text, its words joined by hyphens; begins with a letter.
fn slug(text: &str) -> String {
    let words: Vec<String> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let slug = words.join("-");
    if slug.starts_with(|c: char| c.is_ascii_lowercase()) {
        slug
    } else {
        format!("t-{slug}").trim_end_matches('-').to_owned()
    }
}

/// Returns the words of a slug that fit.
fn shortened(slug: &str) -> &str {
    if slug.len() <= READABLE {
        return slug;
    }
    let fitting = slug.get(..READABLE).unwrap_or(slug);
    fitting.rsplit_once('-').map_or(fitting, |(words, _)| words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_of_plain_words_is_its_own_name() {
        assert_eq!(message_id("prison case manager"), "prison-case-manager");
        assert_eq!(message_id("none"), "none");
    }

    #[test]
    fn texts_that_differ_have_names_that_differ() {
        let texts = [
            "none",
            "None",
            "none.",
            "n one",
            "no-ne",
            "no ne",
            "3 beds",
            "",
            "床",
            "ベッド",
            "Where will the person sleep on the first night, and who has confirmed it?",
            "Where will the person sleep on the first night, and who has confirmed that?",
        ];
        let ids: std::collections::BTreeSet<_> =
            texts.iter().map(|text| message_id(text)).collect();
        assert_eq!(ids.len(), texts.len(), "{ids:?}");
        for id in ids {
            assert!(id.starts_with(|c: char| c.is_ascii_lowercase()), "{id}");
            assert!(
                id.len() < 60 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'),
                "{id}"
            );
        }
    }

    #[test]
    fn how_a_text_is_broken_into_lines_does_not_count() {
        assert_eq!(
            message_id("A bed\n  for the night"),
            message_id("A bed for the night")
        );
    }
}
