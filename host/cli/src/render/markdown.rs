//! A plan as Markdown, to paste into a record, an issue or an e-mail.

use throughcare_model::ReleasePlan;

use super::outline::{
    CLOSING, Derived, Detail, Heading, Legend, OptionDetail, Options, Outline, Section, TO_CHECK,
};
use super::reason;
use super::wording::capitalised;

/// Writes a plan as `CommonMark`.
pub(crate) fn plan(plan: &ReleasePlan) -> String {
    let outline = Outline::of(plan);
    let mut lines = heading(&outline.heading);
    if !outline.to_do.is_empty() {
        lines.push("\n## What to do".to_owned());
        for group in &outline.to_do {
            lines.push(format!("\n**{}**\n", escape(&group.heading)));
            for action in &group.actions {
                lines.push(format!(
                    "- {} — {}",
                    escape(&action.what),
                    escape(&action.by)
                ));
                lines.extend(
                    action
                        .because
                        .iter()
                        .map(|why| format!("  - {}", escape(why))),
                );
            }
        }
    }
    if !outline.to_find_out.is_empty() {
        lines.push("\n## What to find out".to_owned());
        for holder in &outline.to_find_out {
            lines.push(format!("\n**{}**\n", escape(&capitalised(&holder.name))));
            for question in &holder.questions {
                let missing = question
                    .missing
                    .map(|missing| format!(", {missing}"))
                    .unwrap_or_default();
                lines.push(format!(
                    "- {} (`{}`{missing})",
                    escape(&question.text),
                    question.path
                ));
            }
        }
    }
    options(&mut lines, &outline.options);
    outline
        .sections
        .iter()
        .for_each(|part| section(&mut lines, part));
    if !outline.derived.is_empty() {
        lines.push("\n## Worked out from other facts\n".to_owned());
        outline
            .derived
            .iter()
            .for_each(|part| derived(&mut lines, part));
    }
    legend(&mut lines, &outline.legend);
    lines.push(format!("\n---\n\n{}\n", escape(CLOSING)));
    lines.join("\n")
}

fn heading(heading: &Heading) -> Vec<String> {
    let mut lines = vec![
        format!("# {}\n", escape(&heading.title)),
        format!("{}.\n", escape(&heading.release)),
        format!("- Policy: {}", escape(&heading.policies.join(", "))),
    ];
    lines.extend(
        heading
            .reforms
            .iter()
            .map(|text| format!("- **Not the law in force**: {}", escape(text))),
    );
    lines.extend(
        heading
            .derogations
            .iter()
            .map(|text| format!("- Derogation: {}", escape(text))),
    );
    lines.extend(
        heading
            .remarks
            .iter()
            .map(|text| format!("- Remark: {}", escape(text))),
    );
    lines.push(format!("\n{}", escape(&heading.counts)));
    lines
}

fn options(lines: &mut Vec<String>, options: &Options) {
    if options.details.is_empty() && options.not_applicable.is_empty() {
        return;
    }
    lines.push("\n## Options\n".to_owned());
    options.details.iter().for_each(|one| option(lines, one));
    if !options.not_applicable.is_empty() {
        lines.push(format!(
            "- Does not apply: {}",
            escape(&options.not_applicable.join("; "))
        ));
    }
}

fn option(lines: &mut Vec<String>, option: &OptionDetail) {
    let when = option
        .when
        .as_ref()
        .map(|when| format!(", {when}"))
        .unwrap_or_default();
    lines.push(format!(
        "- **{}**: {} (`{}`) — {}{when}",
        capitalised(&option.stands),
        escape(&option.title),
        option.option,
        escape(&option.owner)
    ));
    lines.extend(
        option
            .next
            .iter()
            .map(|next| format!("  - {}", escape(next))),
    );
    lines.extend(option.why.iter().map(|why| match why.truth {
        Some(truth) => {
            format!("  - {}: {}", reason::fulfilment(truth), escape(&why.text))
        }
        None => format!("  - {}", escape(&why.text)),
    }));
    if !option.to_check.is_empty() {
        lines.push(format!("  - {TO_CHECK}:"));
        let checks = option.to_check.iter();
        lines.extend(checks.map(|check| format!("    - {}", escape(check))));
    }
    lines.extend(
        option
            .sources
            .iter()
            .map(|sources| format!("  - Sources: {}", escape(sources))),
    );
}

fn section(lines: &mut Vec<String>, section: &Section) {
    lines.push(format!("\n## {}\n", escape(&section.title)));
    section
        .details
        .iter()
        .for_each(|found| detail(lines, found));
    if !section.met.is_empty() {
        lines.push(format!("- **Met**: {}", escape(&section.met.join("; "))));
    }
    if !section.not_applicable.is_empty() {
        lines.push(format!(
            "- Does not apply: {}",
            escape(&section.not_applicable.join("; "))
        ));
    }
}

fn detail(lines: &mut Vec<String>, detail: &Detail) {
    let when = detail
        .when
        .as_ref()
        .map(|when| format!(", {when}"))
        .unwrap_or_default();
    lines.push(format!(
        "- **{}**: {} (`{}`) — {}{when}",
        capitalised(detail.status.word()),
        escape(&detail.title),
        detail.item,
        escape(&detail.owner)
    ));
    lines.extend(detail.why.iter().map(|why| match why.truth {
        Some(truth) => {
            format!("  - {}: {}", reason::fulfilment(truth), escape(&why.text))
        }
        None => format!("  - {}", escape(&why.text)),
    }));
    lines.extend(
        detail
            .sources
            .iter()
            .map(|sources| format!("  - Sources: {}", escape(sources))),
    );
}

fn derived(lines: &mut Vec<String>, derived: &Derived) {
    lines.push(format!(
        "- **{}** (`{}`)",
        escape(&derived.title),
        derived.id
    ));
    let point = |text: &String| format!("  - {}", escape(text));
    lines.extend(derived.troubles.iter().map(point));
    for (fact, steps) in &derived.facts {
        lines.push(point(fact));
        lines.extend(steps.iter().map(|step| format!("    - {}", escape(step))));
    }
    lines.extend(derived.open.iter().map(point));
    lines.extend(
        derived
            .sources
            .iter()
            .map(|sources| format!("  - Sources: {}", escape(sources))),
    );
}

fn legend(lines: &mut Vec<String>, legend: &Legend) {
    if legend.instruments.is_empty() && legend.marks.is_empty() {
        return;
    }
    lines.push("\n## Sources\n".to_owned());
    lines.extend(
        legend
            .instruments
            .iter()
            .map(|(id, name)| format!("- {}: {}", escape(id), escape(name))),
    );
    lines.extend(
        legend
            .marks
            .iter()
            .map(|(word, meaning)| format!("- *{word}*: {meaning}")),
    );
}

/// Returns a text so that none of its characters draws anything.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!'
        ) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
