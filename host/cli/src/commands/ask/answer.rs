//! What a person types in answer to a question.

use throughcare_model::{FactDefinition, FactKind};

use crate::words::Words;

/// What was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Typed {
    /// An answer, as the vocabulary writes it.
    Answer(String),
    /// Somebody asked, and it is not known.
    NotKnown,
    /// The person said no.
    Declined,
    /// To be asked another time.
    Skip,
    /// No more questions.
    Stop,
}

/// The answers to one question, and the words to the program, none of which is one of them.
#[derive(Debug)]
pub(super) struct Offer {
    /// The answers that can be chosen, in their order.
    pub(super) choices: Vec<String>,
    /// What may be typed instead.
    pub(super) instead: [(String, Typed); 4],
    is_text: bool,
}

impl Offer {
    pub(super) fn of(fact: &FactDefinition, words: &Words) -> Self {
        let choices: Vec<String> = match &fact.kind {
            FactKind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
            FactKind::Choice(choices) => choices.iter().map(ToString::to_string).collect(),
            _ => Vec::new(),
        };
        let free = |usual: String, otherwise: String| {
            if choices
                .iter()
                .any(|choice| choice.eq_ignore_ascii_case(&usual))
            {
                otherwise
            } else {
                usual
            }
        };
        let instead = [
            (
                free(
                    words.text("typed-not-known"),
                    words.text("typed-not-known-otherwise"),
                ),
                Typed::NotKnown,
            ),
            (
                free(
                    words.text("typed-declined"),
                    words.text("typed-declined-otherwise"),
                ),
                Typed::Declined,
            ),
            (
                free(words.text("typed-skip"), words.text("typed-skip-otherwise")),
                Typed::Skip,
            ),
            (
                free(words.text("typed-stop"), words.text("typed-stop-otherwise")),
                Typed::Stop,
            ),
        ];
        Self {
            choices,
            instead,
            is_text: fact.kind == FactKind::Text,
        }
    }

    /// Understands a line. An answer that can be chosen may be typed as its number, and a text that is a
    /// word to the program in quotes.
    pub(super) fn read(&self, line: &str) -> Typed {
        let line = line.trim();
        let is = |word: &str| word.to_lowercase() == line.to_lowercase();
        let by_name = self.choices.iter().find(|choice| is(choice));
        let by_number = || {
            let number = line.parse::<usize>().ok()?.checked_sub(1)?;
            self.choices.get(number)
        };
        if let Some(choice) = by_name.or_else(by_number) {
            return Typed::Answer(choice.clone());
        }
        if let Some((_, typed)) = self.instead.iter().find(|(word, _)| is(word)) {
            return typed.clone();
        }
        let inner = line
            .strip_prefix('"')
            .and_then(|line| line.strip_suffix('"'));
        let text = inner.filter(|_| self.is_text).unwrap_or(line);
        Typed::Answer(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::{Offer, Typed};
    use crate::words::{Language, Words};
    use throughcare_model::{FactDefinition, FactKind, FactPath};

    fn offer(kind: FactKind) -> Offer {
        let fact = FactDefinition {
            path: FactPath::parse("a.b").unwrap(),
            kind,
            unit: None,
            question: String::new(),
            holder: String::new(),
            changed_by: Vec::new(),
            sensitivity: None,
            protected: false,
            fresh_for: None,
            list: None,
            pack: String::new(),
        };
        Offer::of(&fact, &Words::of(Language::English))
    }

    fn answer(text: &str) -> Typed {
        Typed::Answer(text.to_owned())
    }

    #[test]
    fn an_answer_is_its_word_or_its_number() {
        let offer = offer(FactKind::Choice(vec!["own".into(), "none".into()]));
        assert_eq!(offer.read(" None "), answer("none"));
        assert_eq!(offer.read("1"), answer("own"));
        assert_eq!(offer.read("3"), answer("3"), "refused later, by its kind");
        assert_eq!(offer.read("Not known"), Typed::NotKnown);
    }

    #[test]
    fn a_word_that_is_an_answer_is_not_a_word_to_the_program() {
        let offer = offer(FactKind::Choice(vec!["declined".into(), "open".into()]));
        assert_eq!(offer.read("declined"), answer("declined"));
        assert_eq!(offer.read("said no"), Typed::Declined);
        assert!(offer.instead.iter().all(|(word, _)| word != "declined"));
    }

    #[test]
    fn a_text_in_quotes_is_a_text() {
        let offer = offer(FactKind::Text);
        assert_eq!(offer.read("\"skip\""), answer("skip"));
        assert_eq!(offer.read("skip"), Typed::Skip);
    }
}
