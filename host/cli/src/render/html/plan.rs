//! The plan as a page: summary, dates, what to do, what to find out, the findings by part of life, citations.

use maud::{Markup, html};
use throughcare_model::{Instrument, ReleasePlan, Status};

use super::audit::audit;
use super::derived::derived;
use super::document::document;
use super::finding::finding;
use super::option::options;
use super::timeline::Timeline;
use crate::render::outline::{
    Action, DueGroup, Heading, Holder, Legend, Outline, Question, by_domain,
};
use crate::render::page::mark;
use crate::render::wording::{capitalised, clean};
use crate::words::Words;

/// Writes a plan as a page.
pub(crate) fn plan(plan: &ReleasePlan, words: &Words) -> String {
    let outline = Outline::of(plan, words);
    let domains = by_domain(plan, words);
    let body = html! {
        (heading(&outline.heading, words))
        (contents(&outline, &domains.iter().map(|(title, _)| title.as_str()).collect::<Vec<_>>(), words))
        (summary(plan, words))
        (Timeline::of(plan, words).draw(words))
        @if !outline.to_do.is_empty() {
            section aria-labelledby="to-do" {
                h2 id="to-do" { (words.text("what-to-do")) }
                @for group in &outline.to_do { (due_group(group)) }
            }
        }
        @if !outline.to_find_out.is_empty() {
            section aria-labelledby="to-find-out" {
                h2 id="to-find-out" { (words.text("what-to-find-out")) }
                @for asked in &outline.to_find_out { (holder(asked)) }
            }
        }
        (options(&outline.options, plan, words))
        @for (number, (title, findings)) in domains.iter().enumerate() {
            section aria-labelledby={ "domain-" (number) } {
                h2 id={ "domain-" (number) } { (title) }
                @for status in Status::ALL {
                    @for one in findings.iter().filter(|one| one.status == status) {
                        (finding(one, plan, words))
                    }
                }
            }
        }
        (derived(&outline.derived, words))
        (audit(&outline.audit, words))
        (legend(&outline.legend, &plan.instruments, words))
        footer { p { (outline.closing) } }
    };
    document(&outline.heading.title, &body, words)
}

fn heading(said: &Heading, words: &Words) -> Markup {
    html! {
        header {
            h1 { (said.title) }
            p { strong { (words.sentence(&said.release)) } }
            @if let Some(reader) = &said.reader { p { (words.sentence(reader)) } }
            p class="soft" { (words.colon(&words.text("policy"))) " " (words.series(&said.policies)) }
            @for reform in &said.reforms {
                p class="late" { (words.colon(&words.text("not-the-law-in-force"))) " " (words.sentence(reform)) }
            }
            @if !said.withheld.is_empty() {
                div class="notice" { @for text in &said.withheld { p { (words.sentence(text)) } } }
            }
            @if !said.derogations.is_empty() {
                ul { @for text in &said.derogations { li { (words.colon(&words.text("derogation"))) " " (text) } } }
            }
            @if !said.remarks.is_empty() {
                ul { @for text in &said.remarks { li { (words.colon(&words.text("remark"))) " " (text) } } }
            }
        }
    }
}

fn contents(outline: &Outline, domains: &[&str], words: &Words) -> Markup {
    html! {
        nav aria-label=(words.text("contents")) {
            ul {
                li { a href="#timeline" { (words.text("timeline")) } }
                @if !outline.to_do.is_empty() { li { a href="#to-do" { (words.text("what-to-do")) } } }
                @if !outline.to_find_out.is_empty() { li { a href="#to-find-out" { (words.text("what-to-find-out")) } } }
                @if !outline.options.details.is_empty() { li { a href="#options" { (words.text("options")) } } }
                @for (number, title) in domains.iter().enumerate() {
                    li { a href={ "#domain-" (number) } { (title) } }
                }
                @if !outline.derived.is_empty() { li { a href="#derived" { (words.text("worked-out-heading")) } } }
                @if !outline.audit.is_empty() { li { a href="#came-about" { (words.text("came-about")) } } }
            }
        }
    }
}

fn summary(plan: &ReleasePlan, words: &Words) -> Markup {
    html! {
        section aria-labelledby="summary" {
            h2 id="summary" { (words.text("summary")) }
            ul class="counts" {
                @for status in Status::ALL {
                    @if plan.counts.of(status) > 0 {
                        li class=(status.word()) {
                            span aria-hidden="true" { (mark(status)) " " } (count(status, plan, words))
                        }
                    }
                }
            }
        }
    }
}

fn count(status: Status, plan: &ReleasePlan, words: &Words) -> String {
    let count = [("count", plan.counts.of(status).into())];
    match status {
        Status::Unmet => words.with("count-unmet", &count),
        Status::Undetermined => words.with("count-undetermined", &count),
        Status::Arranged => words.with("count-arranged", &count),
        Status::Declined => words.with("count-declined", &count),
        Status::Met => words.with("count-met", &count),
        Status::NotApplicable => words.with("count-not-applicable", &count),
    }
}

/// Returns a status in words.
pub(super) fn status(of: Status, words: &Words) -> String {
    match of {
        Status::Unmet => words.text("status-unmet"),
        Status::Undetermined => words.text("status-undetermined"),
        Status::Arranged => words.text("status-arranged"),
        Status::Declined => words.text("status-declined"),
        Status::Met => words.text("status-met"),
        Status::NotApplicable => words.text("does-not-apply"),
    }
}

/// Says what something belongs to, for those who hear the page and do not see what it stands under.
pub(super) fn quietly(title: &str) -> Markup {
    html! { span class="unseen" { ": " (title) } }
}

fn due_group(group: &DueGroup) -> Markup {
    html! {
        h3 class=[group.is_late.then_some("late")] { (group.heading) }
        ul { @for one in &group.actions { (action(one)) } }
    }
}

fn action(one: &Action) -> Markup {
    html! {
        li {
            (one.what) " — " (one.by)
            @for why in &one.because { p class="soft" { (why) } }
        }
    }
}

fn holder(asked: &Holder) -> Markup {
    html! {
        h3 { (capitalised(&asked.name)) }
        ul { @for one in &asked.questions { (question(one)) } }
    }
}

fn question(one: &Question) -> Markup {
    html! {
        li {
            (one.text) " "
            @if let Some(missing) = &one.missing { span class="soft" { "(" (missing) ") " } }
            code { (one.path) }
        }
    }
}

fn legend(said: &Legend, instruments: &[Instrument], words: &Words) -> Markup {
    if said.instruments.is_empty() && said.marks.is_empty() {
        return html! {};
    }
    html! {
        section aria-labelledby="sources" {
            h2 id="sources" { (words.text("sources")) }
            dl class="pairs" {
                @for (id, name) in &said.instruments {
                    dt { (id) }
                    dd { (name) (address(id, instruments)) }
                }
                @for (mark, meaning) in &said.marks {
                    dt { (mark) }
                    dd { (meaning) }
                }
            }
        }
    }
}

/// Where a text was seen: a link that leaves the page only when a reader follows it, and only to the web.
fn address(id: &str, instruments: &[Instrument]) -> Markup {
    let of = instruments.iter().find(|known| clean(&known.id) == id);
    let address = of.and_then(|known| known.address.as_deref()).map(clean);
    let is_web = |address: &String| {
        ["https://", "http://"]
            .iter()
            .any(|scheme| address.starts_with(scheme))
    };
    html! {
        @if let Some(address) = address.filter(is_web) {
            " " a href=(address) rel="noopener noreferrer" { (address) }
        }
    }
}
