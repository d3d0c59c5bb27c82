//! What a person types in answer to a question.

use throughcare_model::{FactDefinition, FactKind};

/// What is typed instead of an answer, with the other word for it where an answer is the same word.
const NOT_KNOWN: [&str; 2] = ["not known", "unknown"];
const DECLINED: [&str; 2] = ["declined", "said no"];
const SKIP: [&str; 2] = ["skip", "next"];
const STOP: [&str; 2] = ["stop", "quit"];

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

impl Typed {
    /// Understands a line. Words that the fact may hold come before words to the program; an answer that
    /// can be chosen may be typed as its number, and a text that is a word to the program in quotes.
    pub(super) fn read(line: &str, fact: &FactDefinition) -> Self {
        let line = line.trim();
        if let Some(answer) = chosen(line, fact) {
            return Self::Answer(answer);
        }
        let words = line.to_lowercase();
        let is = |command: [&str; 2]| command.contains(&words.as_str());
        match () {
            () if is(NOT_KNOWN) => Self::NotKnown,
            () if is(DECLINED) => Self::Declined,
            () if is(SKIP) => Self::Skip,
            () if is(STOP) => Self::Stop,
            () => Self::Answer(unquoted(line, fact).to_owned()),
        }
    }
}

/// Returns the answers that can be chosen, in their order.
pub(super) fn choices(fact: &FactDefinition) -> Vec<String> {
    match &fact.kind {
        FactKind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
        FactKind::Choice(choices) => choices.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    }
}

/// Returns the words to the program, none of which is an answer to this question.
pub(super) fn words(fact: &FactDefinition) -> [&'static str; 4] {
    let choices = choices(fact);
    [NOT_KNOWN, DECLINED, SKIP, STOP].map(|[usual, other]| {
        if choices.iter().any(|choice| choice == usual) {
            other
        } else {
            usual
        }
    })
}

fn chosen(line: &str, fact: &FactDefinition) -> Option<String> {
    let choices = choices(fact);
    let by_name = choices.iter().find(|choice| choice.eq_ignore_ascii_case(line));
    let by_number = || {
        let number = line.parse::<usize>().ok()?.checked_sub(1)?;
        choices.get(number)
    };
    by_name.or_else(by_number).cloned()
}

fn unquoted<'a>(line: &'a str, fact: &FactDefinition) -> &'a str {
    let inner = line.strip_prefix('"').and_then(|line| line.strip_suffix('"'));
    inner.filter(|_| fact.kind == FactKind::Text).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::{Typed, words};
    use throughcare_model::{FactDefinition, FactKind, FactPath};

    fn fact(kind: FactKind) -> FactDefinition {
        FactDefinition {
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
        }
    }

    #[test]
    fn an_answer_is_its_word_or_its_number() {
        let fact = fact(FactKind::Choice(vec!["own".into(), "none".into()]));
        let answer = |text: &str| Typed::Answer(text.to_owned());
        assert_eq!(Typed::read(" None ", &fact), answer("none"));
        assert_eq!(Typed::read("1", &fact), answer("own"));
        assert_eq!(Typed::read("3", &fact), answer("3"), "refused later, by its kind");
        assert_eq!(Typed::read("Not known", &fact), Typed::NotKnown);
    }

    #[test]
    fn a_word_that_is_an_answer_is_not_a_word_to_the_program() {
        let fact = fact(FactKind::Choice(vec!["declined".into(), "open".into()]));
        assert_eq!(words(&fact), ["not known", "said no", "skip", "stop"]);
        assert_eq!(Typed::read("declined", &fact), Typed::Answer("declined".to_owned()));
        assert_eq!(Typed::read("said no", &fact), Typed::Declined);
    }

    #[test]
    fn a_text_in_quotes_is_a_text() {
        let fact = fact(FactKind::Text);
        assert_eq!(Typed::read("\"skip\"", &fact), Typed::Answer("skip".to_owned()));
        assert_eq!(Typed::read("skip", &fact), Typed::Skip);
    }
}
