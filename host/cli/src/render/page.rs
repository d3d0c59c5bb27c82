//! A page of a given width: paragraphs that wrap under their own start.

use anstyle::{AnsiColor, Style};
use textwrap::{Options, WordSplitter, WrapAlgorithm};
use throughcare_model::{Standing, Status};

pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const DIM: Style = Style::new().dimmed();
pub(crate) const LATE: Style = AnsiColor::Red.on_default().bold();

/// Text for a terminal, growing line by line.
#[derive(Debug)]
pub(crate) struct Page {
    width: usize,
    text: String,
}

impl Page {
    /// Starts an empty page of so many columns.
    pub(crate) fn new(width: usize) -> Self {
        Self {
            width,
            text: String::new(),
        }
    }

    /// Adds a paragraph whose first line starts with `lead` and whose other lines stand under its text.
    pub(crate) fn paragraph(&mut self, lead: &str, text: &str) {
        let hang = " ".repeat(textwrap::core::display_width(lead));
        self.hanging(lead, &hang, text);
    }

    /// Adds a paragraph with its own indents for the first line and the others.
    pub(crate) fn hanging(&mut self, first: &str, rest: &str, text: &str) {
        let options = Options::new(self.width)
            .initial_indent(first)
            .subsequent_indent(rest)
            .break_words(false)
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        self.text.push_str(&textwrap::fill(text, options));
        self.text.push('\n');
    }

    /// Adds a line as it is, save for what could steer a terminal.
    pub(crate) fn verbatim(&mut self, indent: &str, line: &str) {
        let line = line.replace(|c: char| c.is_control() && c != '\t', "\u{fffd}");
        self.text.push_str(format!("{indent}{line}").trim_end());
        self.text.push('\n');
    }

    /// Adds an empty line and a heading.
    pub(crate) fn heading(&mut self, text: &str) {
        self.blank();
        self.paragraph("", &paint(BOLD, text));
    }

    /// Adds an empty line.
    pub(crate) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Returns what was written.
    pub(crate) fn into_text(self) -> String {
        self.text
    }
}

/// Returns a text in a style, for a stream that takes the style away where it is not wanted.
pub(crate) fn paint(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// Returns the mark of a status, for readers who see the page.
pub(crate) fn mark(status: Status) -> char {
    match status {
        Status::Unmet => '✗',
        Status::Undetermined => '?',
        Status::Arranged => '→',
        Status::Declined => '○',
        Status::Met => '✓',
        Status::NotApplicable => '·',
    }
}

/// Returns the mark of how an option stands, for readers who see the page.
pub(crate) fn standing_mark(standing: Standing) -> char {
    match standing {
        Standing::UnderWay | Standing::Upcoming => '→',
        Standing::Open => '✓',
        Standing::Near => '○',
        Standing::Undetermined => '?',
        Standing::Closed => '✗',
        Standing::NotApplicable => '·',
    }
}

/// Returns the style of how an option stands. That one is closed is nothing to be alarmed at.
pub(crate) fn standing_style(standing: Standing) -> Style {
    match standing {
        Standing::Open => AnsiColor::Green.on_default(),
        Standing::UnderWay | Standing::Upcoming | Standing::Near => AnsiColor::Cyan.on_default(),
        Standing::Undetermined => AnsiColor::Yellow.on_default(),
        Standing::Closed | Standing::NotApplicable => DIM,
    }
}

/// Returns the style of a status.
pub(crate) fn style(status: Status) -> Style {
    match status {
        Status::Unmet => AnsiColor::Red.on_default(),
        Status::Undetermined => AnsiColor::Yellow.on_default(),
        Status::Arranged | Status::Declined => AnsiColor::Cyan.on_default(),
        Status::Met => AnsiColor::Green.on_default(),
        Status::NotApplicable => DIM,
    }
}
