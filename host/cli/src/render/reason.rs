//! The whole reason tree as indented sentences, one a clause, also those that did not decide.

use anstyle::{AnsiColor, Style};
use throughcare_model::{Question, Reason, ReasonNode, Truth};

use super::clause::{Clause, Sense};
use super::derived::beneath;
use super::page::{DIM, Page, paint};
use super::wording::capitalised;
use crate::words::Words;

/// One clause on its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// How deep it stands in the tree.
    pub(crate) depth: usize,
    /// Whether it holds; none of a step by which a fact was worked out.
    pub(crate) truth: Option<Truth>,
    /// What it says.
    pub(crate) text: String,
    /// The line of the rule that says it, for a clause that is not made of others.
    pub(crate) in_rule: Option<usize>,
}

/// Returns the tree line by line, a clause before the clauses under it.
pub(crate) fn lines(reason: &Reason, words: &Words) -> Vec<Line> {
    let mut lines = Vec::new();
    add(reason, 0, words, &mut lines);
    lines
}

/// Returns the mark of a truth, for readers who see the page.
pub(crate) fn mark(truth: Truth) -> char {
    match truth {
        Truth::Yes => '✓',
        Truth::No => '✗',
        Truth::Unknown => '?',
    }
}

/// Returns what a truth says of a clause that should hold.
pub(crate) fn fulfilment(truth: Truth, words: &Words) -> String {
    match truth {
        Truth::Yes => words.text("fulfilled"),
        Truth::No => words.text("not-fulfilled"),
        Truth::Unknown => words.text("fulfilment-unknown"),
    }
}

/// Returns the word for a truth.
pub(crate) fn truth(of: Truth, words: &Words) -> String {
    match of {
        Truth::Yes => words.text("truth-yes"),
        Truth::No => words.text("truth-no"),
        Truth::Unknown => words.text("truth-unknown"),
    }
}

/// Draws the tree with marks, wrapped on a page.
pub(crate) fn draw(reason: &Reason, words: &Words, page: &mut Page) {
    for line in lines(reason, words) {
        let indent = " ".repeat(2 + 2 * line.depth);
        let text = match line.in_rule {
            Some(number) => format!(
                "{} {}",
                line.text,
                paint(DIM, &words.with("rule-line", &[("line", number.into())]))
            ),
            None => line.text,
        };
        let first = match line.truth {
            Some(of) => {
                let word = format!("{} {}", mark(of), truth(of, words));
                format!("{indent}{} ", words.colon(&paint(style(of), &word)))
            }
            None => indent.clone(),
        };
        page.hanging(&first, &format!("{indent}    "), &text);
    }
}

/// Writes the tree in words; numbers say what belongs to what, since indents are not read aloud.
pub(crate) fn write(reason: &Reason, words: &Words) -> Vec<String> {
    let mut numbers: Vec<usize> = Vec::new();
    lines(reason, words)
        .into_iter()
        .map(|line| {
            numbers.truncate(line.depth + 1);
            match numbers.get_mut(line.depth) {
                Some(number) => *number += 1,
                None => numbers.push(1),
            }
            let number: Vec<_> = numbers.iter().map(usize::to_string).collect();
            let mut given = vec![
                ("number", number.join(".").into()),
                ("text", words.spoken(&line.text).into()),
            ];
            let text = match line.truth {
                None => words.with("numbered-step", &given),
                Some(of) => {
                    given.push(("truth", capitalised(&truth(of, words)).into()));
                    words.with("numbered-clause", &given)
                }
            };
            let text = words.sentence(&text);
            match line.in_rule {
                Some(line) => {
                    let rule = words.with("rule-line-spoken", &[("line", line.into())]);
                    format!("{text} {rule}")
                }
                None => text,
            }
        })
        .collect()
}

fn style(truth: Truth) -> Style {
    match truth {
        Truth::Yes => AnsiColor::Green.on_default(),
        Truth::No => AnsiColor::Red.on_default(),
        Truth::Unknown => AnsiColor::Yellow.on_default(),
    }
}

fn add(reason: &Reason, depth: usize, words: &Words, lines: &mut Vec<Line>) {
    // The item as a whole is its heading; its questions stand on the first level.
    if let ReasonNode::Item { of } = &reason.node {
        for part in of {
            add(part, depth, words, lines);
        }
        return;
    }
    lines.push(Line {
        depth,
        truth: Some(reason.truth),
        text: text(reason, words),
        in_rule: rule_line(reason),
    });
    for (deeper, text) in beneath(reason, words) {
        lines.push(Line {
            depth: depth + 1 + deeper,
            truth: None,
            text,
            in_rule: None,
        });
    }
    for part in reason.parts() {
        add(part, depth + 1, words, lines);
    }
}

/// What is made of other clauses stands where they stand.
pub(super) fn rule_line(reason: &Reason) -> Option<usize> {
    reason
        .at
        .as_ref()
        .filter(|_| reason.parts().is_empty())
        .map(|place| place.line)
}

pub(super) fn text(reason: &Reason, words: &Words) -> String {
    let sentence = || Clause::of(reason, Sense::AsWritten, words).sentence(words);
    match &reason.node {
        ReasonNode::Question { question, of } => {
            let asked = asked(*question, words);
            if of.is_empty() && reason.truth != Truth::Unknown {
                words.with("question-silent", &[("question", asked.into())])
            } else {
                asked
            }
        }
        ReasonNode::Entries { of, .. } if of.is_empty() => match reason.truth {
            Truth::Unknown => sentence(),
            Truth::Yes | Truth::No => words.with("no-entries", &[("clause", sentence().into())]),
        },
        ReasonNode::Compare { .. }
        | ReasonNode::SaidNo { .. }
        | ReasonNode::Told { .. }
        | ReasonNode::Stated => sentence(),
        ReasonNode::Item { .. }
        | ReasonNode::All { .. }
        | ReasonNode::Any { .. }
        | ReasonNode::Not { .. }
        | ReasonNode::Entries { .. }
        | ReasonNode::Named { .. } => words.colon(&sentence()),
    }
}

fn asked(question: Question, words: &Words) -> String {
    match question {
        Question::Applies => words.text("question-applies"),
        Question::Met => words.text("question-met"),
        Question::Arranged => words.text("question-arranged"),
        Question::Declined => words.text("question-declined"),
    }
}
