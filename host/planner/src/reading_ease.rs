//! How easily a text is read: the measure of Rudolf Flesch (*A New Readability Yardstick*, 1948), for English.
//!
//! 206.835 − 1.015 × words a sentence − 84.6 × syllables a word. Syllables are counted by groups of vowels,
//! which agrees with a dictionary closely enough for a mean over many words. 60 to 70 is called plain English.

use crate::packs::{Item, Piece, Sentence};

/// What every sentence of letters in a pack must reach together, item by item: plain English.
pub const PLAIN_ENOUGH: i64 = 65;

/// How many words a sentence of a letter may have: longer ones are hard to follow, however short the words.
pub const LONGEST_SENTENCE: usize = 20;

/// A text of a letter that is too hard to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HardText {
    /// The item.
    pub item: String,
    /// Why it is too hard.
    pub why: Hardness,
}

/// Why a text is too hard to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hardness {
    /// The sentences of an item together do not reach [`PLAIN_ENOUGH`].
    Dense {
        /// What they reach.
        ease: i64,
    },
    /// A sentence is too long.
    Long {
        /// Its key under `[letter]`.
        key: &'static str,
        /// How many words it has.
        words: usize,
    },
}

/// Returns how easily English sentences are read, rounded down: 100 is very easy, 0 very hard. None without a word.
///
/// ```
/// let easy = throughcare::reading_ease(["You have a bed for your first night."]);
/// let hard = throughcare::reading_ease(["Accommodation availability is under institutional consideration."]);
/// assert!(easy > Some(90) && hard < Some(0));
/// ```
pub fn reading_ease<'a>(sentences: impl IntoIterator<Item = &'a str>) -> Option<i64> {
    let (mut count, mut words, mut syllables) = (0, 0, 0);
    for sentence in sentences {
        count += 1;
        for word in words_of(sentence) {
            words += 1;
            syllables += syllables_of(word);
        }
    }
    if words == 0 {
        return None;
    }
    // In thousandths, so that no machine rounds it otherwise.
    let thousandths = 206_835 - 1_015 * words / count - 84_600 * syllables / words;
    Some(thousandths.div_euclid(1_000))
}

/// Returns what is too hard to read in the letter of an item.
pub(crate) fn hard_texts(item: &Item) -> Vec<HardText> {
    let hard = |why| HardText {
        item: item.id.clone(),
        why,
    };
    let texts: Vec<_> = item
        .letter
        .sentences()
        .map(|(key, sentence)| (key, text_of(sentence)))
        .collect();
    let mut found = Vec::new();
    for (key, text) in &texts {
        let words = words_of(text).count();
        if words > LONGEST_SENTENCE {
            found.push(hard(Hardness::Long { key, words }));
        }
    }
    let ease = reading_ease(texts.iter().map(|(_, text)| text.as_str()));
    if let Some(ease) = ease.filter(|ease| *ease < PLAIN_ENOUGH) {
        found.push(hard(Hardness::Dense { ease }));
    }
    found
}

/// A fact that is quoted reads as one short word.
fn text_of(sentence: &Sentence) -> String {
    let pieces = sentence.pieces().into_iter().map(|piece| match piece {
        Piece::Words(words) => words,
        Piece::Fact(_) => "so".to_owned(),
    });
    pieces.collect()
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
        .filter(|word| !word.is_empty())
}

fn syllables_of(word: &str) -> i64 {
    let word = word.to_lowercase();
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut groups = 0;
    let mut in_vowels = false;
    for c in word.chars() {
        if is_vowel(c) && !in_vowels {
            groups += 1;
        }
        in_vowels = is_vowel(c);
    }
    // A last "e", and that of "-es" and "-ed", is seldom heard.
    let is_silent = ["e", "es", "ed"].iter().any(|end| {
        word.strip_suffix(end).is_some_and(|stem| {
            stem.chars()
                .next_back()
                .is_some_and(|last| !is_vowel(last) && !(*end == "ed" && matches!(last, 't' | 'd')))
                && !(*end == "e" && stem.ends_with('l') && !stem.ends_with("ll"))
        })
    });
    if is_silent && groups > 1 {
        groups -= 1;
    }
    groups.max(1)
}

#[cfg(test)]
mod tests {
    use super::{reading_ease, syllables_of};

    #[test]
    fn syllables_are_those_that_are_heard() {
        for (word, heard) in [
            ("bed", 1),
            ("home", 1),
            ("asked", 1),
            ("wanted", 2),
            ("people", 2),
            ("table", 2),
            ("medicine", 3),
            ("the", 1),
            ("arranged", 2),
            ("service", 2),
        ] {
            assert_eq!(syllables_of(word), heard, "{word}");
        }
    }

    #[test]
    fn the_measure_is_that_of_flesch() {
        // Six words of one syllable: 206.835 − 1.015 × 6 − 84.6 = 116.145.
        assert_eq!(reading_ease(["The cat sat on the mat."]), Some(116));
        assert_eq!(reading_ease([]), None);
    }

    #[test]
    fn long_words_and_long_sentences_are_harder() {
        let short = reading_ease(["You have a bed.", "It is safe."]);
        let joined = reading_ease(["You have a bed and it is safe."]);
        let learned = reading_ease(["Accommodation has been secured satisfactorily."]);
        assert!(short > joined && joined > learned);
    }
}
