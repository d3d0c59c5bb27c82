//! A reason tree that opens: every clause with its truth, the clauses under it inside.

use maud::{Markup, html};
use throughcare_model::{Reason, ReasonNode, Truth};

use crate::render::reason;
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
            } @else {
                details open {
                    summary { (line(of, words)) }
                    ul { @for part in of.parts() { (node(part, words)) } }
                }
            }
        }
    }
}

fn line(of: &Reason, words: &Words) -> Markup {
    html! {
        span class={ "truth " (of.truth.word()) } {
            span aria-hidden="true" { (reason::mark(of.truth)) " " } (truth(of.truth, words))
        }
        " " (reason::text(of))
        @if let Some(number) = reason::rule_line(of) {
            " " span class="soft" { (words.with("rule-line", &[("line", number.into())])) }
        }
    }
}

fn truth(of: Truth, words: &Words) -> String {
    match of {
        Truth::Yes => words.text("truth-yes"),
        Truth::No => words.text("truth-no"),
        Truth::Unknown => words.text("truth-unknown"),
    }
}
