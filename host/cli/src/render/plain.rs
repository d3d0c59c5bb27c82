//! A plan without drawing: statuses as words, whole sentences, one thought a line. Made to be read aloud.

use throughcare_model::ReleasePlan;

use super::outline::{
    CLOSING, Derived, Detail, Heading, OptionDetail, Options, Outline, Section, TO_CHECK,
};
use super::reason;
use super::wording::{capitalised, plural};

/// Writes a plan as lines of any length.
pub(crate) fn plan(plan: &ReleasePlan) -> String {
    let outline = Outline::of(plan);
    let mut lines = heading(&outline.heading);
    if !outline.to_do.is_empty() {
        lines.extend([String::new(), "What to do:".to_owned()]);
        for group in &outline.to_do {
            for action in &group.actions {
                lines.push(format!(
                    "{}: {}. By {}.",
                    group.heading, action.what, action.by
                ));
                lines.extend(action.because.iter().map(|why| format!("Why: {why}.")));
            }
        }
    }
    if !outline.to_find_out.is_empty() {
        lines.extend([String::new(), "What to find out:".to_owned()]);
        for holder in &outline.to_find_out {
            let count = plural(holder.questions.len(), "question", "questions");
            lines.push(format!("From {}, {count}:", holder.name));
            for question in &holder.questions {
                let missing = question.missing.unwrap_or("not recorded");
                lines.push(format!(
                    "{} Fact {}, {missing}.",
                    question.text, question.path
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
        lines.extend([String::new(), "Worked out from other facts:".to_owned()]);
        outline
            .derived
            .iter()
            .for_each(|part| derived(&mut lines, part));
    }
    if !outline.legend.instruments.is_empty() {
        lines.extend([String::new(), "Sources:".to_owned()]);
        lines.extend(
            outline
                .legend
                .instruments
                .iter()
                .map(|(id, name)| format!("{id} is {name}.")),
        );
        lines.extend(
            outline
                .legend
                .marks
                .iter()
                .map(|(word, says)| format!("\"{word}\" means: {says}.")),
        );
    }
    lines.extend([String::new(), CLOSING.to_owned(), String::new()]);
    lines.join("\n")
}

fn heading(heading: &Heading) -> Vec<String> {
    let mut lines = vec![
        format!("{}.", heading.title),
        format!("{}.", heading.release),
        format!("Policy: {}.", heading.policies.join(", ")),
    ];
    lines.extend(
        heading
            .reforms
            .iter()
            .map(|text| format!("Not the law in force: {}.", spoken(text))),
    );
    lines.extend(
        heading
            .derogations
            .iter()
            .map(|text| format!("Derogation: {}.", spoken(text))),
    );
    lines.extend(
        heading
            .remarks
            .iter()
            .map(|text| format!("Remark: {text}.")),
    );
    lines.push(heading.counts.clone());
    lines
}

fn options(lines: &mut Vec<String>, options: &Options) {
    if options.details.is_empty() && options.not_applicable.is_empty() {
        return;
    }
    lines.extend([String::new(), "Options:".to_owned()]);
    options.details.iter().for_each(|one| option(lines, one));
    if !options.not_applicable.is_empty() {
        lines.push(format!(
            "Does not apply: {}.",
            options.not_applicable.join("; ")
        ));
    }
}

fn option(lines: &mut Vec<String>, option: &OptionDetail) {
    lines.push(format!(
        "{}: {}.",
        capitalised(&option.stands),
        option.title
    ));
    let when = option
        .when
        .as_ref()
        .map(|when| format!(", {when}"))
        .unwrap_or_default();
    lines.push(format!(
        "Option {}. {}{when}.",
        option.option,
        capitalised(&option.owner)
    ));
    lines.extend(option.next.iter().map(|next| format!("{}.", spoken(next))));
    lines.extend(option.why.iter().map(|why| {
        let text = spoken(&why.text);
        match why.truth {
            Some(truth) => format!("{}: {text}.", reason::fulfilment(truth)),
            None => format!("Why: {text}."),
        }
    }));
    lines.extend(
        option
            .to_check
            .iter()
            .map(|check| format!("{TO_CHECK}: {check}.")),
    );
    lines.extend(
        option
            .sources
            .iter()
            .map(|sources| format!("Sources: {sources}.")),
    );
}

fn section(lines: &mut Vec<String>, section: &Section) {
    lines.extend([String::new(), format!("{}:", section.title)]);
    section
        .details
        .iter()
        .for_each(|found| detail(lines, found));
    if !section.met.is_empty() {
        lines.push(format!("Met: {}.", section.met.join("; ")));
    }
    if !section.not_applicable.is_empty() {
        lines.push(format!(
            "Does not apply: {}.",
            section.not_applicable.join("; ")
        ));
    }
}

fn detail(lines: &mut Vec<String>, detail: &Detail) {
    lines.push(format!(
        "{}: {}.",
        capitalised(detail.status.word()),
        detail.title
    ));
    let when = detail
        .when
        .as_ref()
        .map(|when| format!(", {when}"))
        .unwrap_or_default();
    lines.push(format!(
        "Item {}. {}{when}.",
        detail.item,
        capitalised(&detail.owner)
    ));
    lines.extend(detail.why.iter().map(|why| {
        let text = spoken(&why.text);
        match why.truth {
            Some(truth) => format!("{}: {text}.", reason::fulfilment(truth)),
            None => format!("Why: {text}."),
        }
    }));
    lines.extend(
        detail
            .sources
            .iter()
            .map(|sources| format!("Sources: {sources}.")),
    );
}

fn derived(lines: &mut Vec<String>, derived: &Derived) {
    lines.push(format!("{}. Derivation {}.", derived.title, derived.id));
    let troubles = derived.troubles.iter();
    lines.extend(troubles.map(|trouble| format!("Remark: {}.", spoken(trouble))));
    for (fact, steps) in &derived.facts {
        lines.push(format!("{fact}."));
        lines.extend(steps.iter().map(|step| format!("Step: {}.", spoken(step))));
    }
    lines.extend(derived.open.iter().map(|open| format!("{open}.")));
    let sources = derived.sources.iter();
    lines.extend(sources.map(|sources| format!("Sources: {sources}.")));
}

/// A dash is read aloud as nothing, or as its name.
fn spoken(text: &str) -> String {
    text.replace(" — ", ", ")
}
