//! A plan for the terminal: marks and words, coloured, wrapped to its width.

use throughcare_model::{ReleasePlan, Standing, Status};

use super::outline::{
    AuditPart, Derived, Detail, DueGroup, Heading, Holder, Legend, OptionDetail, Options, Outline,
    Section,
};
use super::page::{BOLD, DIM, LATE, Page, mark, paint, standing_mark, standing_style, style};
use super::reason;
use super::wording::status as word;
use crate::words::Words;

/// Draws a plan on so many columns.
pub(crate) fn plan(plan: &ReleasePlan, words: &Words, width: usize) -> String {
    let outline = Outline::of(plan, words);
    let mut page = Page::new(width);
    heading(&mut page, &outline.heading, words);
    if !outline.to_do.is_empty() {
        page.heading(&words.text("what-to-do"));
        outline
            .to_do
            .iter()
            .for_each(|group| due_group(&mut page, group, words));
    }
    if !outline.to_find_out.is_empty() {
        page.heading(&words.text("what-to-find-out"));
        outline
            .to_find_out
            .iter()
            .for_each(|asked| holder(&mut page, asked, words));
    }
    options(&mut page, &outline.options, words);
    outline
        .sections
        .iter()
        .for_each(|part| section(&mut page, part, words));
    if !outline.derived.is_empty() {
        page.heading(&words.text("worked-out-heading"));
        outline
            .derived
            .iter()
            .for_each(|part| derived(&mut page, part));
    }
    audit(&mut page, &outline.audit, words);
    legend(&mut page, &outline.legend, words);
    page.blank();
    page.paragraph("", &outline.closing);
    page.into_text()
}

fn heading(page: &mut Page, heading: &Heading, words: &Words) {
    let lead = |label: String| format!("{} ", words.colon(&label));
    page.paragraph("", &paint(BOLD, &heading.title));
    page.paragraph("", &words.sentence(&heading.release));
    if let Some(reader) = &heading.reader {
        page.paragraph("", &words.sentence(reader));
    }
    page.hanging(
        &lead(words.text("policy")),
        "  ",
        &words.series(&heading.policies),
    );
    for reform in &heading.reforms {
        let label = paint(LATE, &words.colon(&words.text("not-the-law-in-force")));
        page.hanging(&format!("{label} "), "  ", &words.sentence(reform));
    }
    for derogation in &heading.derogations {
        page.hanging(&lead(words.text("derogation")), "  ", derogation);
    }
    for withheld in &heading.withheld {
        page.hanging("", "  ", &words.sentence(withheld));
    }
    for remark in &heading.remarks {
        page.hanging(&lead(words.text("remark")), "  ", remark);
    }
    page.blank();
    page.paragraph("", &heading.counts);
}

fn due_group(page: &mut Page, group: &DueGroup, words: &Words) {
    let heading_style = if group.is_late { LATE } else { BOLD };
    page.paragraph("  ", &paint(heading_style, &group.heading));
    for action in &group.actions {
        let given = [
            ("what", action.what.as_str().into()),
            ("who", action.by.as_str().into()),
        ];
        page.paragraph("  • ", &words.with("action", &given));
        for because in &action.because {
            page.paragraph("    ", &paint(DIM, because));
        }
    }
}

fn holder(page: &mut Page, holder: &Holder, words: &Words) {
    page.paragraph("  ", &paint(BOLD, &holder.name));
    for question in &holder.questions {
        let text = match &question.missing {
            None => question.text.clone(),
            Some(missing) => {
                let given = [
                    ("question", question.text.as_str().into()),
                    ("missing", missing.as_str().into()),
                ];
                words.with("question-missing", &given)
            }
        };
        let path = paint(DIM, &question.path);
        page.paragraph("  • ", &format!("{text} {path}"));
    }
}

fn options(page: &mut Page, options: &Options, words: &Words) {
    if options.details.is_empty() && options.not_applicable.is_empty() {
        return;
    }
    page.heading(&words.text("options"));
    options
        .details
        .iter()
        .for_each(|one| option(page, one, words));
    if !options.not_applicable.is_empty() {
        let titles = words.long_series(&options.not_applicable);
        let word = words.text("does-not-apply");
        let stands = stands(Standing::NotApplicable, &word, words);
        page.hanging(&format!("  {stands} "), "    ", &titles);
    }
}

fn option(page: &mut Page, option: &OptionDetail, words: &Words) {
    page.hanging(
        &format!("  {} ", stands(option.standing, &option.stands, words)),
        "    ",
        &paint(BOLD, &option.title),
    );
    let names = [
        Some(&option.option),
        option.when.as_ref(),
        Some(&option.owner),
    ];
    let names: Vec<_> = names.into_iter().flatten().map(String::as_str).collect();
    page.paragraph("    ", &paint(DIM, &names.join(" · ")));
    for next in &option.next {
        page.hanging("    ", "      ", next);
    }
    for why in &option.why {
        let text = match why.truth {
            Some(truth) => format!("{} {}", reason::mark(truth), why.text),
            None => why.text.clone(),
        };
        page.hanging("    ", "      ", &text);
    }
    if !option.to_check.is_empty() {
        page.paragraph("    ", &words.colon(&words.text("person-checks")));
        for check in &option.to_check {
            page.paragraph("      • ", check);
        }
    }
    if let Some(sources) = &option.sources {
        page.hanging("    ", "      ", &paint(DIM, sources));
    }
}

fn stands(standing: Standing, word: &str, words: &Words) -> String {
    paint(
        standing_style(standing),
        &format!("{} {}", standing_mark(standing), words.colon(word)),
    )
}

fn section(page: &mut Page, section: &Section, words: &Words) {
    page.heading(&section.title);
    section
        .details
        .iter()
        .for_each(|found| detail(page, found, words));
    brief(page, Status::Met, &section.met, words);
    brief(page, Status::NotApplicable, &section.not_applicable, words);
}

fn detail(page: &mut Page, detail: &Detail, words: &Words) {
    page.hanging(
        &format!("  {} ", status(detail.status, words)),
        "    ",
        &paint(BOLD, &detail.title),
    );
    let names = [
        Some(&detail.item),
        detail.when.as_ref(),
        Some(&detail.owner),
    ];
    let names: Vec<_> = names.into_iter().flatten().map(String::as_str).collect();
    page.paragraph("    ", &paint(DIM, &names.join(" · ")));
    for why in &detail.why {
        let text = match why.truth {
            Some(truth) => format!("{} {}", reason::mark(truth), why.text),
            None => why.text.clone(),
        };
        page.hanging("    ", "      ", &text);
    }
    if let Some(sources) = &detail.sources {
        page.hanging("    ", "      ", &paint(DIM, sources));
    }
}

fn derived(page: &mut Page, derived: &Derived) {
    let id = paint(DIM, &derived.id);
    page.hanging(
        "  ",
        "    ",
        &format!("{} · {id}", paint(BOLD, &derived.title)),
    );
    for trouble in &derived.troubles {
        page.hanging("    ", "      ", &format!("! {trouble}"));
    }
    for (fact, steps) in &derived.facts {
        page.hanging("    ", "      ", fact);
        for step in steps {
            page.hanging("      ", "        ", &paint(DIM, step));
        }
    }
    for open in &derived.open {
        page.hanging("    ", "      ", open);
    }
    if let Some(sources) = &derived.sources {
        page.hanging("    ", "      ", &paint(DIM, sources));
    }
}

fn brief(page: &mut Page, of: Status, titles: &[String], words: &Words) {
    if !titles.is_empty() {
        page.hanging(
            &format!("  {} ", status(of, words)),
            "    ",
            &words.long_series(titles),
        );
    }
}

fn status(of: Status, words: &Words) -> String {
    let word = match of {
        Status::NotApplicable => words.text("does-not-apply"),
        other => word(other, words),
    };
    paint(style(of), &format!("{} {}", mark(of), words.colon(&word)))
}

fn audit(page: &mut Page, parts: &[AuditPart], words: &Words) {
    if !parts.is_empty() {
        page.heading(&words.text("came-about"));
    }
    for part in parts {
        page.paragraph("  ", &paint(BOLD, &part.heading));
        for entry in &part.entries {
            page.paragraph("  • ", &entry.name);
            for line in &entry.lines {
                page.hanging("    ", "      ", line);
            }
        }
    }
}

fn legend(page: &mut Page, legend: &Legend, words: &Words) {
    if legend.instruments.is_empty() && legend.marks.is_empty() {
        return;
    }
    page.heading(&words.text("sources"));
    for (label, text) in legend.instruments.iter().chain(&legend.marks) {
        page.hanging("  ", "    ", &words.labelled(label, text));
    }
}
