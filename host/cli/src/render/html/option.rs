//! The options of a page: how each stands, what keeps the person from it, and what a person has to check.

use maud::{Markup, html};
use throughcare_model::{OptionFinding, ReleasePlan, RequirementFinding};

use super::finding::{facts_looked_at, reasons_why};
use super::plan::quietly;
use super::reasons;
use crate::render::outline::{OptionDetail, Options};
use crate::render::page::standing_mark;
use crate::render::wording::clean;
use crate::words::Words;

/// Draws the options; nothing where no pack has any.
pub(super) fn options(said: &Options, plan: &ReleasePlan, words: &Words) -> Markup {
    if said.details.is_empty() && said.not_applicable.is_empty() {
        return html! {};
    }
    html! {
        section aria-labelledby="options" {
            h2 id="options" { (words.text("options")) }
            @for one in &said.details { (option(one, plan, words)) }
            @if !said.not_applicable.is_empty() {
                p class="not-applicable" {
                    (words.colon(&words.text("not-applicable-heading"))) " " (words.long_series(&said.not_applicable))
                }
            }
        }
    }
}

fn option(said: &OptionDetail, plan: &ReleasePlan, words: &Words) -> Markup {
    let of = plan
        .options
        .iter()
        .find(|one| clean(&one.option) == said.option);
    html! {
        article class={ "finding stands-" (said.standing.word()) } id={ "option-" (said.option) } {
            h3 {
                span class="status" {
                    span aria-hidden="true" { (standing_mark(said.standing)) " " } (said.stands)
                }
                " " (said.title)
            }
            p class="soft" {
                code { (said.option) } " · "
                @if let Some(when) = &said.when { (when) " · " }
                (said.owner)
            }
            @for next in &said.next { p { (words.sentence(next)) } }
            (reasons_why(&said.why, words))
            @if !said.to_check.is_empty() {
                p { (words.colon(&words.text("person-checks"))) }
                ul { @for title in &said.to_check { li { (title) } } }
            }
            @if let Some(of) = of { (opened(of, &said.title, words)) }
            @if let Some(sources) = &said.sources {
                p class="soft" { (words.colon(&words.text("sources"))) " " (sources) }
            }
        }
    }
}

fn opened(of: &OptionFinding, title: &str, words: &Words) -> Markup {
    html! {
        details {
            summary { (words.text("clause-by-clause")) (quietly(title)) }
            @for one in &of.requirements { (requirement(one, words)) }
            @for because in &of.because { (reasons::tree(because, words)) }
        }
        (facts_looked_at(&of.evidence, title, words))
    }
}

fn requirement(one: &RequirementFinding, words: &Words) -> Markup {
    html! {
        @if let Some(because) = &one.because {
            p { (words.pack(&one.title)) }
            (reasons::tree(because, words))
        }
    }
}
