//! A reason tree that opens: every clause with its truth, the clauses under it inside.

use maud::{Markup, html};
use throughcare_model::{Reason, ReasonNode};

use crate::render::{derived, reason};
use crate::words::Words;

/// Draws a tree; nothing for a rule that was never asked.
pub(super) fn tree(of: &Reason, words: &Words) -> Markup {
    html! {
        ul class="tree" { (nodes(of, words)) }
    }
}

/// The item as a whole is its heading; its questions stand on the first level.
fn nodes(of: &Reason, words: &Words) -> Markup {
    let is_whole = matches!(of.node, ReasonNode::Item { .. });
    html! {
        @if is_whole {
            @for part in of.parts() { (node(part, words)) }
        } @else {
            (node(of, words))
        }
    }
}

fn node(of: &Reason, words: &Words) -> Markup {
    html! {
        li {
            @if of.parts().is_empty() {
                (line(of, words))
                (beneath(of, words))
            } @else {
                details open {
                    summary { (line(of, words)) }
                    ul { @for part in of.parts() { (node(part, words)) } }
                }
            }
        }
    }
}

/// What was worked out goes on beneath: its steps, and those of what they rest on.
fn beneath(of: &Reason, words: &Words) -> Markup {
    let lines = derived::beneath(of, words);
    if lines.is_empty() {
        return html! {};
    }
    html! {
        ul { @for (depth, text) in &lines { li class={ "deep-" (depth.min(&5)) } { (text) } } }
    }
}

fn line(of: &Reason, words: &Words) -> Markup {
    html! {
        span class={ "truth " (of.truth.word()) } {
            span aria-hidden="true" { (reason::mark(of.truth)) " " } (reason::truth(of.truth, words))
        }
        " " (reason::text(of, words))
        @if let Some(number) = reason::rule_line(of) {
            " " span class="soft" { (words.with("rule-line", &[("line", number.into())])) }
        }
    }
}
