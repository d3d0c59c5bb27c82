//! One finding of a page: how it stands, why, the whole reason tree, and the facts that were looked at.

use maud::{Markup, html};
use throughcare_model::{Evidence, Finding, ReleasePlan, Status};

use super::plan::{quietly, status};
use super::reasons;
use crate::render::operand::standing;
use crate::render::outline::{Detail, Why, detail};
use crate::render::page::mark;
use crate::render::reason;
use crate::render::wording::clean;
use crate::words::Words;

/// Draws a finding: in full what calls for something, in brief what does not.
pub(super) fn finding(of: &Finding, plan: &ReleasePlan, words: &Words) -> Markup {
    let said = detail(of, plan, words);
    let is_brief = matches!(of.status, Status::Met | Status::NotApplicable);
    html! {
        article class={ "finding is-" (of.status.word()) } id={ "item-" (said.item) } {
            h3 {
                span class={ "status " (of.status.word()) } {
                    span aria-hidden="true" { (mark(of.status)) " " } (status(of.status, words))
                }
                " " (said.title)
            }
            @if !is_brief { (why(&said, words)) }
            (opened(of, &said, words))
            @if let Some(sources) = &said.sources {
                p class="soft" { (words.colon(&words.text("sources"))) " " (sources) }
            }
        }
    }
}

fn why(said: &Detail, words: &Words) -> Markup {
    html! {
        p class="soft" {
            code { (said.item) } " · "
            @if let Some(when) = &said.when { (when) " · " }
            (said.owner)
        }
        (reasons_why(&said.why, words))
    }
}

/// Draws why something stands as it does, one line each.
pub(super) fn reasons_why(lines: &[Why], words: &Words) -> Markup {
    if lines.is_empty() {
        return html! {};
    }
    html! {
        ul {
            @for why in lines {
                li {
                    @if let Some(truth) = why.truth {
                        span class={ "truth " (truth.word()) } {
                            span aria-hidden="true" { (reason::mark(truth)) " " }
                            (words.colon(&reason::fulfilment(truth, words)))
                        }
                        " "
                    }
                    (why.text)
                }
            }
        }
    }
}

fn opened(of: &Finding, said: &Detail, words: &Words) -> Markup {
    html! {
        @if !of.because.parts().is_empty() {
            details {
                summary { (words.text("clause-by-clause")) (quietly(&said.title)) }
                (reasons::tree(&of.because, words))
            }
        }
        (facts_looked_at(&of.evidence, &said.title, words))
    }
}

/// Draws every fact that was looked at.
pub(super) fn facts_looked_at(looks: &[Evidence], title: &str, words: &Words) -> Markup {
    if looks.is_empty() {
        return html! {};
    }
    let heading = words.text("facts-looked-at");
    html! {
        details {
            summary { (heading) " (" (looks.len()) ")" (quietly(title)) }
            div class="wide" tabindex="0" role="group" aria-label=(words.labelled(&heading, title)) {
                (facts(looks, words))
            }
        }
    }
}

fn facts(looks: &[Evidence], words: &Words) -> Markup {
    html! {
        table {
            thead {
                tr {
                    th scope="col" { (words.text("fact-column")) }
                    th scope="col" { (words.text("standing-column")) }
                    th scope="col" { (words.text("since-column")) }
                    th scope="col" { (words.text("place-column")) }
                }
            }
            tbody { @for look in looks { (fact(look, words)) } }
        }
    }
}

fn fact(look: &Evidence, words: &Words) -> Markup {
    let path = clean(&look.path);
    html! {
        tr {
            th scope="row" { code { (path) } }
            td { (standing(&path, look.state, look.value.as_ref(), words)) }
            td { @if let Some(on) = &look.on { (words.day(*on.reveal())) } }
            td { @if let Some(at) = &look.at { (words.with("place-in-file", &[("line", at.line.into())])) } }
        }
    }
}
