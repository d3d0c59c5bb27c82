//! A page of headings, paragraphs and points, for everything that is not a plan.

use throughcare_model::Reason;

use super::page::{BOLD, Page, paint};
use super::reason;
use crate::words::Words;

/// Part of a page.
#[derive(Debug, Clone)]
pub(crate) enum Block {
    /// What the page is about.
    Title(String),
    /// What the blocks after it are about.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// One of several things.
    Point(String),
    /// One step on the way to the point before it.
    Step(String),
    /// Why: the clauses of a rule.
    Tree(Box<Reason>),
    /// Text that is shown as it was written.
    Verbatim(String),
}

/// A page, block by block.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sheet(Vec<Block>);

impl Sheet {
    /// Adds a block.
    pub(crate) fn add(&mut self, block: Block) {
        self.0.push(block);
    }

    /// Adds a heading with its points, if there are any.
    pub(crate) fn points(&mut self, heading: &str, points: impl IntoIterator<Item = String>) {
        let mut points = points.into_iter().peekable();
        if points.peek().is_some() {
            self.add(Block::Heading(heading.to_owned()));
            self.0.extend(points.map(Block::Point));
        }
    }

    /// Draws the page on so many columns.
    pub(crate) fn draw(&self, words: &Words, width: usize) -> String {
        let mut page = Page::new(width);
        for block in &self.0 {
            match block {
                Block::Title(text) => page.paragraph("", &paint(BOLD, text)),
                Block::Heading(text) => page.heading(text),
                Block::Text(text) => page.paragraph("", text),
                Block::Point(text) => page.hanging("  ", "    ", text),
                Block::Step(text) => page.hanging("    ", "      ", text),
                Block::Tree(tree) => reason::draw(tree, words, &mut page),
                Block::Verbatim(text) => text.lines().for_each(|line| page.verbatim("  ", line)),
            }
        }
        page.into_text()
    }

    /// Writes the page to be read aloud.
    pub(crate) fn write(&self, words: &Words) -> String {
        let mut lines = Vec::new();
        for block in &self.0 {
            match block {
                Block::Title(text) | Block::Text(text) | Block::Point(text) => {
                    lines.push(words.sentence(&words.spoken(text)));
                }
                Block::Step(text) => {
                    let step = words.labelled(&words.text("step"), &words.spoken(text));
                    lines.push(words.sentence(&step));
                }
                Block::Heading(text) if text.ends_with('?') => {
                    lines.extend([String::new(), text.clone()]);
                }
                Block::Heading(text) => lines.extend([String::new(), words.colon(text)]),
                Block::Tree(tree) => lines.extend(reason::write(tree, words)),
                Block::Verbatim(text) => lines.extend(text.lines().map(str::to_owned)),
            }
        }
        lines.push(String::new());
        lines.join("\n")
    }
}
