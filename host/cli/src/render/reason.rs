//! The whole reason tree as indented sentences, one a clause, also those that did not decide.

use anstyle::{AnsiColor, Style};
use throughcare_model::{Question, Reason, ReasonNode, Truth};

use super::clause::{Clause, Sense};
use super::derived::beneath;
use super::page::{DIM, Page, paint};
use super::wording::capitalised;

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
pub(crate) fn lines(reason: &Reason) -> Vec<Line> {
    let mut lines = Vec::new();
    add(reason, 0, &mut lines);
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
pub(crate) fn fulfilment(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "Fulfilled",
        Truth::No => "Not fulfilled",
        Truth::Unknown => "Not known",
    }
}

/// Draws the tree with marks, wrapped on a page.
pub(crate) fn draw(reason: &Reason, page: &mut Page) {
    for line in lines(reason) {
        let indent = " ".repeat(2 + 2 * line.depth);
        let text = match line.in_rule {
            Some(number) => format!(
                "{} {}",
                line.text,
                paint(DIM, &format!("[rule line {number}]"))
            ),
            None => line.text,
        };
        let first = match line.truth {
            Some(truth) => {
                let word = format!("{} {}", mark(truth), truth.word());
                format!("{indent}{}: ", paint(style(truth), &word))
            }
            None => indent.clone(),
        };
        page.hanging(&first, &format!("{indent}    "), &text);
    }
}

/// Writes the tree in words; numbers say what belongs to what, since indents are not read aloud.
pub(crate) fn write(reason: &Reason) -> Vec<String> {
    let mut numbers: Vec<usize> = Vec::new();
    lines(reason)
        .into_iter()
        .map(|line| {
            numbers.truncate(line.depth + 1);
            match numbers.get_mut(line.depth) {
                Some(number) => *number += 1,
                None => numbers.push(1),
            }
            let number: Vec<_> = numbers.iter().map(usize::to_string).collect();
            let text = line.text.replace(" — ", ", ");
            let rule = line
                .in_rule
                .map(|number| format!(" Rule line {number}."))
                .unwrap_or_default();
            let stop = if text.ends_with([':', '?']) { "" } else { "." };
            let number = number.join(".");
            match line.truth {
                Some(truth) => {
                    format!("{number} {}: {text}{stop}{rule}", capitalised(truth.word()))
                }
                None => format!("{number} {text}{stop}"),
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

fn add(reason: &Reason, depth: usize, lines: &mut Vec<Line>) {
    // The item as a whole is its heading; its questions stand on the first level.
    if let ReasonNode::Item { of } = &reason.node {
        for part in of {
            add(part, depth, lines);
        }
        return;
    }
    lines.push(Line {
        depth,
        truth: Some(reason.truth),
        text: text(reason),
        in_rule: rule_line(reason),
    });
    for (deeper, text) in beneath(reason) {
        lines.push(Line {
            depth: depth + 1 + deeper,
            truth: None,
            text,
            in_rule: None,
        });
    }
    for part in reason.parts() {
        add(part, depth + 1, lines);
    }
}

/// What is made of other clauses stands where they stand.
fn rule_line(reason: &Reason) -> Option<usize> {
    reason
        .at
        .as_ref()
        .filter(|_| reason.parts().is_empty())
        .map(|place| place.line)
}

fn text(reason: &Reason) -> String {
    let sentence = || Clause::of(reason, Sense::AsWritten).sentence();
    match &reason.node {
        ReasonNode::Question { question, of } => {
            let asked = asked(*question);
            if of.is_empty() && reason.truth != Truth::Unknown {
                format!("{asked} (the rule does not speak to it)")
            } else {
                asked.to_owned()
            }
        }
        ReasonNode::Entries { of, .. } if of.is_empty() => match reason.truth {
            Truth::Unknown => sentence(),
            Truth::Yes | Truth::No => format!("{}; it has no entries", sentence()),
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
        | ReasonNode::Named { .. } => format!("{}:", sentence()),
    }
}

fn asked(question: Question) -> &'static str {
    match question {
        Question::Applies => "Does it concern this person?",
        Question::Met => "Is it secured?",
        Question::Arranged => "Is there a dated promise?",
        Question::Declined => "Has the person said no to it?",
    }
}
