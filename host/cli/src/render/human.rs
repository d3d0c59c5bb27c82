//! A plan for the terminal: marks and words, coloured, wrapped to its width.

use throughcare_model::{ReleasePlan, Standing, Status};

use super::outline::{
    CLOSING, Derived, Detail, DueGroup, Heading, Holder, Legend, OptionDetail, Options, Outline,
    Section, TO_CHECK,
};
use super::page::{BOLD, DIM, LATE, Page, mark, paint, standing_mark, standing_style, style};
use super::reason;

/// Draws a plan on so many columns.
pub(crate) fn plan(plan: &ReleasePlan, width: usize) -> String {
    let outline = Outline::of(plan);
    let mut page = Page::new(width);
    heading(&mut page, &outline.heading);
    if !outline.to_do.is_empty() {
        page.heading("What to do");
        outline
            .to_do
            .iter()
            .for_each(|group| due_group(&mut page, group));
    }
    if !outline.to_find_out.is_empty() {
        page.heading("What to find out");
        outline
            .to_find_out
            .iter()
            .for_each(|asked| holder(&mut page, asked));
    }
    options(&mut page, &outline.options);
    outline
        .sections
        .iter()
        .for_each(|part| section(&mut page, part));
    if !outline.derived.is_empty() {
        page.heading("Worked out from other facts");
        outline
            .derived
            .iter()
            .for_each(|part| derived(&mut page, part));
    }
    legend(&mut page, &outline.legend);
    page.blank();
    page.paragraph("", CLOSING);
    page.into_text()
}

fn heading(page: &mut Page, heading: &Heading) {
    page.paragraph("", &paint(BOLD, &heading.title));
    page.paragraph("", &format!("{}.", heading.release));
    page.hanging("Policy: ", "  ", &heading.policies.join(", "));
    for reform in &heading.reforms {
        page.hanging(
            &paint(LATE, "Not the law in force: "),
            "  ",
            &format!("{reform}."),
        );
    }
    for derogation in &heading.derogations {
        page.hanging("Derogation: ", "  ", derogation);
    }
    for remark in &heading.remarks {
        page.hanging("Remark: ", "  ", remark);
    }
    page.blank();
    page.paragraph("", &heading.counts);
}

fn due_group(page: &mut Page, group: &DueGroup) {
    let heading_style = if group.is_late { LATE } else { BOLD };
    page.paragraph("  ", &paint(heading_style, &group.heading));
    for action in &group.actions {
        page.paragraph("  • ", &format!("{} — {}", action.what, action.by));
        for because in &action.because {
            page.paragraph("    ", &paint(DIM, because));
        }
    }
}

fn holder(page: &mut Page, holder: &Holder) {
    page.paragraph("  ", &paint(BOLD, &holder.name));
    for question in &holder.questions {
        let missing = question
            .missing
            .map(|missing| format!(" ({missing})"))
            .unwrap_or_default();
        let path = paint(DIM, &question.path);
        page.paragraph("  • ", &format!("{}{missing} {path}", question.text));
    }
}

fn options(page: &mut Page, options: &Options) {
    if options.details.is_empty() && options.not_applicable.is_empty() {
        return;
    }
    page.heading("Options");
    options.details.iter().for_each(|one| option(page, one));
    if !options.not_applicable.is_empty() {
        let titles = options.not_applicable.join("; ");
        let stands = stands(Standing::NotApplicable, "does not apply");
        page.hanging(&format!("  {stands} "), "    ", &titles);
    }
}

fn option(page: &mut Page, option: &OptionDetail) {
    page.hanging(
        &format!("  {} ", stands(option.standing, &option.stands)),
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
        page.paragraph("    ", &format!("{TO_CHECK}:"));
        for check in &option.to_check {
            page.paragraph("      • ", check);
        }
    }
    if let Some(sources) = &option.sources {
        page.hanging("    ", "      ", &paint(DIM, sources));
    }
}

fn stands(standing: Standing, words: &str) -> String {
    paint(
        standing_style(standing),
        &format!("{} {words}:", standing_mark(standing)),
    )
}

fn section(page: &mut Page, section: &Section) {
    page.heading(&section.title);
    section.details.iter().for_each(|found| detail(page, found));
    brief(page, Status::Met, &section.met);
    brief(page, Status::NotApplicable, &section.not_applicable);
}

fn detail(page: &mut Page, detail: &Detail) {
    page.hanging(
        &format!("  {} ", status(detail.status)),
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
        &format!("{} {id}", paint(BOLD, &derived.title)),
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

fn brief(page: &mut Page, of: Status, titles: &[String]) {
    if !titles.is_empty() {
        page.hanging(&format!("  {} ", status(of)), "    ", &titles.join("; "));
    }
}

fn status(of: Status) -> String {
    let word = match of {
        Status::NotApplicable => "does not apply",
        other => other.word(),
    };
    paint(style(of), &format!("{} {word}:", mark(of)))
}

fn legend(page: &mut Page, legend: &Legend) {
    if legend.instruments.is_empty() && legend.marks.is_empty() {
        return;
    }
    page.heading("Sources");
    for (id, name) in &legend.instruments {
        page.hanging("  ", "    ", &format!("{id}: {name}"));
    }
    for (word, meaning) in &legend.marks {
        page.hanging("  ", "    ", &format!("{word}: {meaning}"));
    }
}
