//! The texts that diagnostics point into, and places in them.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A document as it was read, with the name to show for it. Cheap to clone.
///
/// `Debug` hides both: the name of a case file is personal, and so is what is in it.
#[derive(Clone, PartialEq, Eq)]
pub struct SourceText {
    name: Arc<str>,
    text: Arc<str>,
}

/// A stretch of a text in bytes, always on character boundaries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: usize,
    end: usize,
}

/// A line and a column as an editor shows them: both from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl SourceText {
    /// Takes a document under the name that messages shall show.
    pub fn new(name: &str, text: &str) -> Self {
        Self {
            name: Arc::from(name),
            text: Arc::from(text),
        }
    }

    /// Returns the name to show.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns what stands at a span, or nothing if it lies outside.
    pub fn slice(&self, span: Span) -> Option<&str> {
        self.text.get(span.range())
    }

    /// Returns where a span starts.
    pub fn position(&self, span: Span) -> Position {
        let before = self.text.get(..span.start).unwrap_or(&self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Position {
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
        }
    }

    /// Returns the span of `characters` characters from a line and column, both from 1.
    ///
    /// Script engines count in characters; this is the one place where that becomes bytes.
    pub fn span_at(&self, position: Position, characters: usize) -> Span {
        let mut start = 0;
        for _ in 1..position.line {
            let Some(newline) = self.text.get(start..).and_then(|rest| rest.find('\n')) else {
                break;
            };
            start += newline + 1;
        }
        let rest = self.text.get(start..).unwrap_or_default();
        let bytes = |count| {
            rest.char_indices()
                .nth(count)
                .map_or(rest.len(), |(byte, _)| byte)
        };
        let first = position.column.saturating_sub(1);
        Span::new(
            &self.text,
            start + bytes(first)..start + bytes(first.saturating_add(characters)),
        )
    }
}

impl fmt::Debug for SourceText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SourceText([withheld])")
    }
}

impl Span {
    /// Nowhere in particular: the empty stretch at the start.
    pub const EMPTY: Self = Self { start: 0, end: 0 };

    /// Makes a span of `text`, cut to its length and widened to whole characters.
    pub fn new(text: &str, range: Range<usize>) -> Self {
        let start = text.floor_char_boundary(range.start.min(text.len()));
        let end = text.ceil_char_boundary(range.end.clamp(start, text.len()));
        Self { start, end }
    }

    /// Returns the bytes.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

#[cfg(test)]
mod tests {
    use super::{Position, SourceText, Span};

    #[test]
    fn a_span_never_splits_a_character() {
        let text = "née";
        assert_eq!(Span::new(text, 2..2).range(), 1..3);
        assert_eq!(Span::new(text, 90..100).range(), 4..4);
    }

    #[test]
    fn columns_count_characters_and_both_ways_agree() {
        let source = SourceText::new("x", "a\né = 1\n");
        let span = source.span_at(Position { line: 2, column: 3 }, 1);
        assert_eq!(source.slice(span), Some("="));
        assert_eq!(source.position(span), Position { line: 2, column: 3 });
    }
}
