//! A plan as Markdown, to paste into a record, an issue or an e-mail.

use throughcare_model::ReleasePlan;

use super::outline::{
    AuditPart, Derived, Detail, Heading, Holder, Legend, OptionDetail, Options, Outline, Section,
};
use super::reason;
use super::wording::{capitalised, status};
use crate::words::Words;

/// Writes a plan as `CommonMark`.
pub(crate) fn plan(plan: &ReleasePlan, words: &Words) -> String {
    let outline = Outline::of(plan, words);
    let mut lines = heading(&outline.heading, words);
    if !outline.to_do.is_empty() {
        lines.push(title(&words.text("what-to-do")));
        for group in &outline.to_do {
            lines.push(format!("\n**{}**\n", escape(&group.heading)));
            for action in &group.actions {
                let given = [
                    ("what", action.what.as_str().into()),
                    ("who", action.by.as_str().into()),
                ];
                lines.push(format!("- {}", escape(&words.with("action", &given))));
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
        lines.push(title(&words.text("what-to-find-out")));
        for asked in &outline.to_find_out {
            holder(&mut lines, asked, words);
        }
    }
    options(&mut lines, &outline.options, words);
    outline
        .sections
        .iter()
        .for_each(|part| section(&mut lines, part, words));
    if !outline.derived.is_empty() {
        lines.push(format!("{}\n", title(&words.text("worked-out-heading"))));
        outline
            .derived
            .iter()
            .for_each(|part| derived(&mut lines, part, words));
    }
    audit(&mut lines, &outline.audit, words);
    legend(&mut lines, &outline.legend, words);
    lines.push(format!("\n---\n\n{}\n", escape(&outline.closing)));
    lines.join("\n")
}

fn title(text: &str) -> String {
    format!("\n## {}", escape(text))
}

fn heading(heading: &Heading, words: &Words) -> Vec<String> {
    let labelled =
        |label: String, text: &str| format!("- {}", escape(&words.labelled(&label, text)));
    let policies = words.series(&heading.policies);
    let mut lines = vec![
        format!("# {}\n", escape(&heading.title)),
        format!("{}\n", escape(&words.sentence(&heading.release))),
    ];
    let reader = heading.reader.iter();
    lines.extend(reader.map(|reader| format!("{}\n", escape(&words.sentence(reader)))));
    lines.push(labelled(words.text("policy"), &policies));
    let withheld = heading.withheld.iter();
    lines.extend(withheld.map(|text| format!("- {}", escape(&words.sentence(text)))));
    for reform in &heading.reforms {
        let label = format!("**{}**", escape(&words.text("not-the-law-in-force")));
        lines.push(format!("- {}", words.labelled(&label, &escape(reform))));
    }
    for derogation in &heading.derogations {
        lines.push(labelled(words.text("derogation"), derogation));
    }
    for remark in &heading.remarks {
        lines.push(labelled(words.text("remark"), remark));
    }
    lines.push(format!("\n{}", escape(&heading.counts)));
    lines
}

fn holder(lines: &mut Vec<String>, holder: &Holder, words: &Words) {
    lines.push(format!("\n**{}**\n", escape(&capitalised(&holder.name))));
    for question in &holder.questions {
        // The path is code, in which nothing is escaped.
        let mut given = vec![
            ("question", escape(&question.text).into()),
            ("path", format!("`{}`", question.path).into()),
        ];
        let text = match &question.missing {
            None => words.with("question-in-record", &given),
            Some(missing) => {
                given.push(("missing", escape(missing).into()));
                words.with("question-in-record-missing", &given)
            }
        };
        lines.push(format!("- {text}"));
    }
}

fn options(lines: &mut Vec<String>, options: &Options, words: &Words) {
    if options.details.is_empty() && options.not_applicable.is_empty() {
        return;
    }
    lines.push(format!("{}\n", title(&words.text("options"))));
    options
        .details
        .iter()
        .for_each(|one| option(lines, one, words));
    if !options.not_applicable.is_empty() {
        let titles = words.long_series(&options.not_applicable);
        let label = words.text("not-applicable-heading");
        lines.push(format!("- {}", escape(&words.labelled(&label, &titles))));
    }
}

fn option(lines: &mut Vec<String>, option: &OptionDetail, words: &Words) {
    let stands = escape(&capitalised(&option.stands));
    let mut given = vec![
        ("status", format!("**{stands}**").into()),
        ("title", escape(&option.title).into()),
        ("item", format!("`{}`", option.option).into()),
        ("owner", escape(&option.owner).into()),
    ];
    let text = match &option.when {
        None => words.with("finding-in-record", &given),
        Some(when) => {
            given.push(("when", escape(when).into()));
            words.with("finding-in-record-due", &given)
        }
    };
    lines.push(format!("- {text}"));
    let point = |text: &String| format!("  - {}", escape(text));
    lines.extend(option.next.iter().map(point));
    for why in &option.why {
        lines.push(point(&match why.truth {
            Some(truth) => words.labelled(&reason::fulfilment(truth, words), &why.text),
            None => why.text.clone(),
        }));
    }
    if !option.to_check.is_empty() {
        lines.push(point(&words.colon(&words.text("person-checks"))));
        let checks = option.to_check.iter();
        lines.extend(checks.map(|check| format!("    - {}", escape(check))));
    }
    if let Some(sources) = &option.sources {
        lines.push(point(&words.labelled(&words.text("sources"), sources)));
    }
}

fn section(lines: &mut Vec<String>, section: &Section, words: &Words) {
    lines.push(format!("\n## {}\n", escape(&section.title)));
    section
        .details
        .iter()
        .for_each(|found| detail(lines, found, words));
    let met = format!("**{}**", escape(&words.text("met-heading")));
    let not_applicable = escape(&words.text("not-applicable-heading"));
    for (label, titles) in [
        (met, &section.met),
        (not_applicable, &section.not_applicable),
    ] {
        if !titles.is_empty() {
            let titles = escape(&words.long_series(titles));
            lines.push(format!("- {}", words.labelled(&label, &titles)));
        }
    }
}

fn detail(lines: &mut Vec<String>, detail: &Detail, words: &Words) {
    let status = escape(&capitalised(&status(detail.status, words)));
    let mut given = vec![
        ("status", format!("**{status}**").into()),
        ("title", escape(&detail.title).into()),
        ("item", format!("`{}`", detail.item).into()),
        ("owner", escape(&detail.owner).into()),
    ];
    let text = match &detail.when {
        None => words.with("finding-in-record", &given),
        Some(when) => {
            given.push(("when", escape(when).into()));
            words.with("finding-in-record-due", &given)
        }
    };
    lines.push(format!("- {text}"));
    for why in &detail.why {
        let text = match why.truth {
            Some(truth) => words.labelled(&reason::fulfilment(truth, words), &why.text),
            None => why.text.clone(),
        };
        lines.push(format!("  - {}", escape(&text)));
    }
    if let Some(sources) = &detail.sources {
        let sources = words.labelled(&words.text("sources"), sources);
        lines.push(format!("  - {}", escape(&sources)));
    }
}

fn derived(lines: &mut Vec<String>, derived: &Derived, words: &Words) {
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
    if let Some(sources) = &derived.sources {
        lines.push(point(&words.labelled(&words.text("sources"), sources)));
    }
}

fn audit(lines: &mut Vec<String>, parts: &[AuditPart], words: &Words) {
    if !parts.is_empty() {
        lines.push(title(&words.text("came-about")));
    }
    for part in parts {
        lines.push(format!("\n### {}\n", escape(&part.heading)));
        for entry in &part.entries {
            lines.push(format!("- `{}`", entry.name));
            let said = entry.lines.iter();
            lines.extend(said.map(|line| format!("  - {}", escape(line))));
        }
    }
}

fn legend(lines: &mut Vec<String>, legend: &Legend, words: &Words) {
    if legend.instruments.is_empty() && legend.marks.is_empty() {
        return;
    }
    lines.push(format!("{}\n", title(&words.text("sources"))));
    for (id, name) in &legend.instruments {
        lines.push(format!("- {}", escape(&words.labelled(id, name))));
    }
    for (mark, meaning) in &legend.marks {
        let mark = format!("*{}*", escape(mark));
        lines.push(format!("- {}", words.labelled(&mark, &escape(meaning))));
    }
}

/// Returns a text so that none of its characters draws anything.
pub(super) fn escape(text: &str) -> String {
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
