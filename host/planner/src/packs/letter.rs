//! `[letter]` of an item: what a letter to the person says of it, one sentence each.

use throughcare_model::{Code, Status, message};

use crate::reading::document::Node;
use crate::reading::fields::Fields;
use crate::reading::mistakes::{Page, Written};

const LETTER_BRACES: Code = Code("pack/letter-braces");

/// What a letter to the person says of an item, by how it stands. Where there is nothing for a
/// standing, a letter puts the title of the item in a sentence of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemLetter {
    /// Where it is secured.
    pub met: Vec<Sentence>,
    /// Where there is a dated promise.
    pub arranged: Vec<Sentence>,
    /// Where the person said no.
    pub declined: Vec<Sentence>,
    /// Where it is not secured: what the person needs or is owed. What is missing follows from the recommendations.
    pub unmet: Vec<Sentence>,
    /// Where it is not known.
    pub undetermined: Vec<Sentence>,
    /// What the person may do, ask for or object to, and where, whenever the item concerns them.
    pub you_may: Vec<Sentence>,
}

/// One sentence, in which facts may be quoted: `"It is free from {home.first_night.available_from}."`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence(String);

/// Part of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words as they stand.
    Words(String),
    /// The value of a fact, by its path. A sentence whose facts may not all be quoted is left out.
    Fact(String),
}

/// A letter as `item.toml` has it, and the facts that it quotes, still to be looked up.
pub(super) struct LetterDraft {
    pub(super) letter: ItemLetter,
    pub(super) quoted: Vec<Written<String>>,
}

impl ItemLetter {
    /// Returns what is said of an item that stands so; of one that does not apply nothing is.
    pub fn of(&self, status: Status) -> &[Sentence] {
        match status {
            Status::Met => &self.met,
            Status::Arranged => &self.arranged,
            Status::Declined => &self.declined,
            Status::Unmet => &self.unmet,
            Status::Undetermined => &self.undetermined,
            Status::NotApplicable => &[],
        }
    }

    /// Returns every sentence, with its place in `item.toml`.
    pub fn sentences(&self) -> impl Iterator<Item = (&'static str, &Sentence)> {
        let keyed = [
            ("met", &self.met),
            ("arranged", &self.arranged),
            ("declined", &self.declined),
            ("unmet", &self.unmet),
            ("undetermined", &self.undetermined),
            ("you_may", &self.you_may),
        ];
        keyed
            .into_iter()
            .flat_map(|(key, sentences)| sentences.iter().map(move |sentence| (key, sentence)))
    }
}

impl Sentence {
    /// Takes a sentence as a pack writes it; none if its braces do not pair.
    pub fn parse(text: &str) -> Option<Self> {
        pieces(text).map(|_| Self(text.to_owned()))
    }

    /// Returns it as the pack writes it.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Returns its words and the facts between them.
    pub fn pieces(&self) -> Vec<Piece> {
        pieces(&self.0).unwrap_or_default()
    }

    /// Returns the facts that it quotes.
    pub fn facts(&self) -> impl Iterator<Item = String> {
        self.pieces().into_iter().filter_map(|piece| match piece {
            Piece::Words(_) => None,
            Piece::Fact(path) => Some(path),
        })
    }
}

fn pieces(text: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (path, further) = after.split_once('}')?;
        if path.is_empty() || path.contains('{') {
            return None;
        }
        pieces.push(words(before)?);
        pieces.push(Piece::Fact(path.to_owned()));
        rest = further;
    }
    pieces.push(words(rest)?);
    pieces.retain(|piece| *piece != Piece::Words(String::new()));
    Some(pieces)
}

/// Words between braces hold no brace themselves.
fn words(text: &str) -> Option<Piece> {
    (!text.contains('}')).then(|| Piece::Words(text.to_owned()))
}

/// Reads `[letter]`.
pub(super) fn read_letter(page: Page<'_>, node: &Node) -> Option<LetterDraft> {
    let fields = Fields::new(page, node, message!("`[letter]`"))?;
    let mut quoted = Vec::new();
    let mut sentences = |key| {
        let written = fields.optional_texts(key).unwrap_or_default();
        let sentences = written.into_iter().filter_map(|text| {
            let sentence = sentence(page, &text)?;
            quoted.extend(sentence.facts().map(|path| page.written(path, text.span)));
            Some(sentence)
        });
        sentences.collect::<Vec<_>>()
    };
    let letter = ItemLetter {
        met: sentences("met"),
        arranged: sentences("arranged"),
        declined: sentences("declined"),
        unmet: sentences("unmet"),
        undetermined: sentences("undetermined"),
        you_may: sentences("you_may"),
    };
    fields.finish();
    Some(LetterDraft { letter, quoted })
}

fn sentence(page: Page<'_>, text: &Written<String>) -> Option<Sentence> {
    let sentence = Sentence::parse(&text.value);
    if sentence.is_none() {
        let help = message!("write a fact as `{{its.path}}`, and no other braces");
        page.error(
            LETTER_BRACES,
            text.span,
            message!("the braces of a sentence do not pair"),
            None,
            help,
        );
    }
    sentence
}

#[cfg(test)]
mod tests {
    use super::{Piece, Sentence};

    #[test]
    fn a_sentence_is_words_and_facts_in_braces() {
        let sentence = Sentence::parse("It is free from {home.from}.").unwrap();
        let fact = Piece::Fact("home.from".into());
        let words = |text: &str| Piece::Words(text.into());
        assert_eq!(
            sentence.pieces(),
            [words("It is free from "), fact, words(".")]
        );
    }

    #[test]
    fn braces_that_do_not_pair_are_no_sentence() {
        for text in ["a {b", "a b}", "{}", "{a{b}}", "} {a}"] {
            assert_eq!(Sentence::parse(text), None, "{text}");
        }
    }
}
