//! The letter to the person in finished sentences, and its forms other than HTML.

mod sentence;

use throughcare::{Letter, LetterTopic};

use super::markdown::escape;
use super::page::{BOLD, DIM, Page, paint};
use super::wording::clean;
use crate::words::Words;

/// A letter in words.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) title: String,
    /// Whose letter it is, of which day, and when they leave: label and value.
    pub(crate) head: Vec<(String, String)>,
    pub(crate) parts: Vec<Part>,
}

/// Part of a letter.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) heading: String,
    pub(crate) paragraphs: Vec<Vec<Spoken>>,
}

/// One sentence.
#[derive(Debug)]
pub(crate) struct Spoken {
    pub(crate) text: String,
    /// What it comes from, if that is to be shown.
    pub(crate) from: Option<String>,
}

impl Written {
    /// Puts a letter in words; with what each sentence comes from, if it is traced.
    pub(crate) fn of(letter: &Letter, traced: bool, words: &Words) -> Self {
        let release = letter.release_date.map_or_else(
            || words.text("letter-release-unknown"),
            |day| words.weekday(day),
        );
        Self {
            title: words.text("letter-title"),
            head: vec![
                (
                    words.text("letter-reference"),
                    clean(letter.reference.reveal()),
                ),
                (words.text("letter-as-of"), words.day(letter.as_of)),
                (words.text("letter-release"), release),
            ],
            parts: letter
                .parts
                .iter()
                .map(|part| Part {
                    heading: heading(part.topic, words),
                    paragraphs: part
                        .paragraphs
                        .iter()
                        .map(|sentences| {
                            let spoken = sentences.iter();
                            spoken
                                .map(|one| Spoken {
                                    text: sentence::text(&one.words, letter.as_of, words),
                                    from: traced.then(|| sentence::origin(&one.from, words)),
                                })
                                .collect()
                        })
                        .collect(),
                })
                .collect(),
        }
    }

    /// Draws the letter on so many columns.
    pub(crate) fn draw(&self, width: usize, words: &Words) -> String {
        let mut page = Page::new(width);
        page.paragraph("", &paint(BOLD, &self.title));
        page.blank();
        for (label, value) in &self.head {
            page.paragraph("", &words.labelled(label, value));
        }
        for part in &self.parts {
            page.heading(&part.heading);
            for paragraph in &part.paragraphs {
                page.paragraph("  • ", &joined(paragraph, &drawn));
            }
        }
        page.into_text()
    }

    /// Writes the letter to be read aloud.
    pub(crate) fn write(&self, words: &Words) -> String {
        let mut lines = vec![words.sentence(&self.title)];
        for (label, value) in &self.head {
            lines.push(words.sentence(&words.labelled(label, value)));
        }
        for part in &self.parts {
            lines.extend([String::new(), words.colon(&part.heading)]);
            let paragraphs = part.paragraphs.iter();
            lines.extend(paragraphs.map(|paragraph| joined(paragraph, &bracketed)));
        }
        lines.push(String::new());
        lines.join("\n")
    }

    /// Writes the letter as `CommonMark`.
    pub(crate) fn markdown(&self, words: &Words) -> String {
        let mut lines = vec![format!("# {}\n", escape(&self.title))];
        for (label, value) in &self.head {
            let line = words.labelled(&escape(label), &escape(value));
            lines.push(format!("- {line}"));
        }
        for part in &self.parts {
            lines.push(format!("\n## {}\n", escape(&part.heading)));
            let paragraphs = part.paragraphs.iter();
            lines.extend(paragraphs.map(|paragraph| {
                let text = joined(paragraph, &|one| escape(&bracketed(one)));
                format!("- {text}")
            }));
        }
        lines.push(String::new());
        lines.join("\n")
    }
}

fn joined(paragraph: &[Spoken], sentence: &dyn Fn(&Spoken) -> String) -> String {
    let sentences: Vec<_> = paragraph.iter().map(sentence).collect();
    sentences.join(" ")
}

fn drawn(one: &Spoken) -> String {
    match &one.from {
        Some(from) => format!("{} {}", one.text, paint(DIM, &format!("[{from}]"))),
        None => one.text.clone(),
    }
}

fn bracketed(one: &Spoken) -> String {
    match &one.from {
        Some(from) => format!("{} [{from}]", one.text),
        None => one.text.clone(),
    }
}

fn heading(topic: LetterTopic, words: &Words) -> String {
    match topic {
        LetterTopic::Arranged => words.text("letter-arranged"),
        LetterTopic::WorkedOn => words.text("letter-worked-on"),
        LetterTopic::Options => words.text("letter-options"),
        LetterTopic::NotKnown => words.text("letter-not-known"),
        LetterTopic::SaidNo => words.text("letter-said-no"),
        LetterTopic::YouMay => words.text("letter-you-may"),
        LetterTopic::KeepInMind => words.text("letter-keep-in-mind"),
    }
}
