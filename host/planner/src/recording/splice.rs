//! Takes from a changed text only the lines that were changed, so that line endings and whatever else
//! an editor of documents may smooth stay as they were.

/// Puts the lines in which a new text differs into the old one: what is between the lines that both
/// begin with and those that both end with.
pub(super) fn splice(old: &str, new: &str) -> String {
    let ending = if old.contains("\r\n") { "\r\n" } else { "\n" };
    let old: Vec<&str> = old.split_inclusive('\n').collect();
    let new: Vec<&str> = new.split_inclusive('\n').collect();
    let alike = |(old, new): &(&&str, &&str)| bare(old) == bare(new);
    let before = old.iter().zip(&new).take_while(alike).count();
    let rest = old.len().min(new.len()) - before;
    let after = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take(rest)
        .take_while(alike)
        .count();
    let mut text = String::with_capacity(old.iter().map(|line| line.len()).sum());
    for line in old.iter().take(before) {
        push(&mut text, line, ending);
    }
    for line in new.iter().take(new.len() - after).skip(before) {
        push(&mut text, &format!("{}{ending}", bare(line)), ending);
    }
    for line in old.iter().skip(old.len() - after) {
        push(&mut text, line, ending);
    }
    text
}

/// Adds a line, ending the one before it if that was the last and had no end.
fn push(text: &mut String, line: &str, ending: &str) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push_str(ending);
    }
    text.push_str(line);
}

fn bare(line: &str) -> &str {
    line.trim_end_matches(['\n', '\r'])
}

#[cfg(test)]
mod tests {
    use super::splice;

    #[test]
    fn only_lines_that_differ_are_taken() {
        let old = "[a]\r\nb = 1  # why\r\n\n[c]\r\nd = 2";
        let new = "[a]\nb = 1  # why\ne = 3\n\n[c]\nd = 2\n";
        assert_eq!(
            splice(old, new),
            "[a]\r\nb = 1  # why\r\ne = 3\r\n\n[c]\r\nd = 2"
        );
    }

    #[test]
    fn a_last_line_without_an_end_gets_one_before_another_line() {
        assert_eq!(splice("a = 1", "a = 1\nb = 2\n"), "a = 1\nb = 2\n");
        assert_eq!(splice("", "b = 2\n"), "b = 2\n");
    }

    #[test]
    fn a_line_that_repeats_is_counted_once() {
        assert_eq!(splice("a\na\n", "a\na\na\n"), "a\na\na\n");
    }
}
