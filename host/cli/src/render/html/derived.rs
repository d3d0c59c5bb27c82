//! What was worked out from other facts: what each came to, its steps inside.

use maud::{Markup, html};

use super::plan::quietly;
use crate::render::outline::Derived;
use crate::words::Words;

/// Draws what was worked out; nothing where nothing was.
pub(super) fn derived(all: &[Derived], words: &Words) -> Markup {
    if all.is_empty() {
        return html! {};
    }
    html! {
        section aria-labelledby="derived" {
            h2 id="derived" { (words.text("worked-out-heading")) }
            @for one in all { (derivation(one, words)) }
        }
    }
}

fn derivation(one: &Derived, words: &Words) -> Markup {
    html! {
        article class="finding" id={ "derived-" (one.id) } {
            h3 { (one.title) }
            p class="soft" { code { (one.id) } }
            @if !one.troubles.is_empty() {
                ul { @for trouble in &one.troubles { li { (trouble) } } }
            }
            @for (fact, steps) in &one.facts {
                p { (words.sentence(fact)) }
                @if !steps.is_empty() {
                    details {
                        summary { (words.text("steps")) (quietly(fact)) }
                        ol { @for step in steps { li { (step) } } }
                    }
                }
            }
            @for open in &one.open { p { (words.sentence(open)) } }
            @if let Some(sources) = &one.sources {
                p class="soft" { (words.colon(&words.text("sources"))) " " (sources) }
            }
        }
    }
}
