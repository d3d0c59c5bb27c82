//! How deep a document nests, counted before anything that recurses looks at it.

use throughcare_model::Span;
use toml_parser::lexer::TokenKind;

/// Tables and lists inside each other; a case file needs about five.
pub(crate) const DEEPEST: usize = 32;

/// Returns the place where a TOML document nests deeper than [`DEEPEST`], dotted keys counted in.
///
/// `toml` bounds brackets by itself but not the tables that `a.a.a.a = 1` makes one inside another.
pub(crate) fn too_deep_in_toml(text: &str) -> Option<Span> {
    // For each open bracket, the names that were joined by dots before it.
    let mut open: Vec<usize> = Vec::new();
    let mut below = 0;
    let mut header = 0;
    let mut dots = 0;
    let mut starts_line = true;
    // The brackets of a heading, of which `[[a]]` has two; more of them would nest.
    let mut heading = 0;
    for token in toml_parser::Source::new(text).lex() {
        match token.kind() {
            TokenKind::LeftSquareBracket if starts_line => (heading, header) = (1, 0),
            TokenKind::LeftSquareBracket if heading == 1 && open.is_empty() => heading = 2,
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                open.push(dots + 1);
                below += dots + 1;
                dots = 0;
            }
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                below -= open.pop().unwrap_or(0);
                dots = 0;
            }
            TokenKind::Dot if heading > 0 => header += 1,
            TokenKind::Dot => dots += 1,
            TokenKind::Newline if open.is_empty() => {
                (dots, starts_line, heading) = (0, true, 0);
                continue;
            }
            TokenKind::Newline | TokenKind::Comma => dots = 0,
            TokenKind::Whitespace => continue,
            _ => {}
        }
        starts_line = false;
        if header + below + dots > DEEPEST {
            let span = token.span();
            return Some(Span::new(text, span.start()..span.end()));
        }
    }
    None
}

/// Returns the first bracket of a TOML value that is never closed.
pub(crate) fn never_closed(text: &str) -> Option<Span> {
    let mut open = Vec::new();
    let mut starts_line = true;
    for token in toml_parser::Source::new(text).lex() {
        match token.kind() {
            // Those of a heading close on its own line, or are reported there.
            TokenKind::LeftSquareBracket | TokenKind::RightSquareBracket
                if starts_line && open.is_empty() =>
            {
                continue;
            }
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => open.push(token.span()),
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                open.pop();
            }
            TokenKind::Newline => {
                starts_line = true;
                continue;
            }
            TokenKind::Whitespace => continue,
            _ => {}
        }
        starts_line = false;
    }
    let first = open.first()?;
    Some(Span::new(text, first.start()..first.end()))
}

/// Returns the place where a JSON document nests deeper than [`DEEPEST`].
pub(crate) fn too_deep_in_json(text: &str) -> Option<Span> {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => depth += 1,
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(Span::new(text, at..at + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{DEEPEST, too_deep_in_json, too_deep_in_toml};

    #[test]
    fn what_a_case_file_needs_is_not_too_deep() {
        let toml = "[[a.b]]\nc.d = [{ e.f = [[1]] }]\n# [[[[\ng = \"[[[[\"\n".repeat(50);
        assert_eq!(too_deep_in_toml(&toml), None);
        let json = r#"{"a": "[[[[\"[[[[", "b": [[1]]}"#.repeat(50);
        assert_eq!(too_deep_in_json(&json), None);
    }

    #[test]
    fn brackets_and_dots_and_headers_are_counted_together() {
        let dots = "a.".repeat(DEEPEST / 2);
        let brackets = "[".repeat(DEEPEST / 2 + 2);
        assert!(too_deep_in_toml(&format!("{dots}a = {brackets}")).is_some());
        assert!(too_deep_in_toml(&format!("[{dots}a]\n{dots}a = [1]")).is_some());
        assert!(too_deep_in_toml(&format!("[{dots}a]\n{dots}a = 1")).is_none());
        assert!(too_deep_in_toml(&format!("[[{}a]]", "a . ".repeat(DEEPEST + 1))).is_some());
    }

    #[test]
    fn a_million_brackets_are_seen_to_be_too_deep() {
        let text = "[".repeat(1_000_000);
        assert!(too_deep_in_json(&text).is_some());
        assert!(too_deep_in_toml(&format!("a = {text}")).is_some());
        assert!(too_deep_in_toml(&text).is_some());
    }
}
