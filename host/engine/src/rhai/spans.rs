//! From the places that rhai gives, the start of a word each, to stretches of the rule's text.

use ::rhai::Position as ScriptPosition;
use throughcare_model::{Position, SourceText, Span};

/// Returns the word, text or sign that starts at a place.
pub(super) fn word_at(source: &SourceText, at: ScriptPosition) -> Span {
    let (Some(line), Some(column)) = (at.line(), at.position()) else {
        return Span::EMPTY;
    };
    let first = source.span_at(Position { line, column }, 1);
    let start = first.range().start;
    let rest = source.text().get(start..).unwrap_or_default();
    Span::new(source.text(), start..start + word_length(rest))
}

/// Returns the stretch from the start of the first to the end of the last.
pub(super) fn around(text: &str, spans: impl IntoIterator<Item = Span>) -> Span {
    let mut all: Option<(usize, usize)> = None;
    for range in spans.into_iter().map(Span::range) {
        if range.is_empty() {
            continue;
        }
        let (start, end) = all.unwrap_or((range.start, range.end));
        all = Some((start.min(range.start), end.max(range.end)));
    }
    all.map_or(Span::EMPTY, |(start, end)| Span::new(text, start..end))
}

/// Widens a span to the brackets that close what it opens and open what it closes, those of a call at its
/// end included.
pub(super) fn closed(text: &str, span: Span) -> Span {
    let mut start = span.range().start;
    let mut end = span.range().end;
    if text.get(end..).unwrap_or_default().starts_with('(') {
        end += 1;
    }
    let (unopened, _) = brackets(text.get(start..end).unwrap_or_default());
    for _ in 0..unopened {
        let before = text.get(..start).unwrap_or_default().trim_end();
        if let Some(outer) = before.strip_suffix('(') {
            start = outer.len();
        }
    }
    let (_, unclosed) = brackets(text.get(start..end).unwrap_or_default());
    let close = closing(text.get(end..).unwrap_or_default(), unclosed).unwrap_or(0);
    Span::new(text, start..end + close)
}

fn word_length(rest: &str) -> usize {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let upto = |end: &dyn Fn(char) -> bool| rest.find(end).unwrap_or(rest.len());
    match rest.chars().next() {
        None => 0,
        Some(first) if is_word(first) => upto(&|c| !is_word(c)),
        Some(quote @ ('"' | '`' | '\'')) => quoted_length(rest, quote),
        Some('-') => {
            1 + rest.get(1..).map_or(0, |rest| {
                rest.find(|c: char| !c.is_ascii_digit())
                    .unwrap_or(rest.len())
            })
        }
        Some('=' | '!' | '<' | '>' | '&' | '|' | '?' | '*' | '.' | '+') => {
            upto(&|c| !"=!<>&|?*.+".contains(c)).min(2)
        }
        Some(other) => other.len_utf8(),
    }
}

/// Returns how long a quoted text at the start of `rest` is, its quotes included.
fn quoted_length(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

/// Returns how many brackets are closed that were not opened, and opened that are not closed.
fn brackets(text: &str) -> (usize, usize) {
    let (mut unopened, mut unclosed) = (0_usize, 0_usize);
    outside_quotes(text, |_, c| {
        match c {
            '(' | '[' | '{' => unclosed += 1,
            ')' | ']' | '}' if unclosed == 0 => unopened += 1,
            ')' | ']' | '}' => unclosed -= 1,
            _ => {}
        }
        true
    });
    (unopened, unclosed)
}

/// Returns how many bytes it takes to close so many brackets.
fn closing(rest: &str, open: usize) -> Option<usize> {
    let mut open = open;
    let mut end = (open == 0).then_some(0);
    outside_quotes(rest, |at, c| {
        match c {
            '(' | '[' | '{' => open += 1,
            ')' | ']' | '}' => open = open.saturating_sub(1),
            _ => {}
        }
        if open == 0 && end.is_none() {
            end = Some(at + c.len_utf8());
        }
        end.is_none()
    });
    end
}

/// Visits the characters that stand outside quoted texts, until the visitor has seen enough.
fn outside_quotes(text: &str, mut visit: impl FnMut(usize, char) -> bool) {
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        if matches!(c, '"' | '`') {
            at += quoted_length(text.get(at..).unwrap_or_default(), c);
            continue;
        }
        if !visit(at, c) {
            return;
        }
        at += c.len_utf8();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, line: u16, column: u16) -> String {
        let source = SourceText::new("x", text);
        let span = word_at(&source, ScriptPosition::new(line, column));
        source.slice(span).unwrap().to_owned()
    }

    #[test]
    fn a_place_is_widened_to_its_word_text_or_sign() {
        assert_eq!(found("a and\nfact(\"é\") == b", 2, 1), "fact");
        assert_eq!(found("a and\nfact(\"é\") == b", 2, 6), "\"é\"");
        assert_eq!(found("a and\nfact(\"é\") == b", 2, 11), "==");
    }

    #[test]
    fn a_clause_reaches_to_the_brackets_that_close_it() {
        let text = "(a or fact(\"x)\") == b(c(\"y\")))";
        let end = text.find("\"y\"").unwrap() + 3;
        let span = closed(text, Span::new(text, 1..end));
        assert_eq!(
            text.get(span.range()),
            Some("a or fact(\"x)\") == b(c(\"y\"))")
        );
    }

    #[test]
    fn a_clause_reaches_back_to_the_brackets_that_open_it() {
        let text = "x and ((a or b) and c) or d";
        let span = closed(text, Span::new(text, 8..21));
        assert_eq!(text.get(span.range()), Some("(a or b) and c"));
    }
}
