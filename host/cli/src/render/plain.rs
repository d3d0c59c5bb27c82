//! A plan without drawing: statuses as words, whole sentences, one thought a line. Made to be read aloud.

use throughcare_model::{FactState, ReleasePlan};

use super::outline::{
    AuditPart, Derived, Detail, Heading, Holder, Legend, OptionDetail, Options, Outline, Section,
    Why,
};
use super::reason;
use super::wording::{capitalised, state, status};
use crate::words::Words;

/// Writes a plan as lines of any length.
pub(crate) fn plan(plan: &ReleasePlan, words: &Words) -> String {
    let outline = Outline::of(plan, words);
    let mut lines = heading(&outline.heading, words);
    if !outline.to_do.is_empty() {
        lines.extend([String::new(), words.colon(&words.text("what-to-do"))]);
        for group in &outline.to_do {
            for action in &group.actions {
                let given = [
                    ("when", group.heading.as_str().into()),
                    ("what", action.what.as_str().into()),
                    ("who", action.by.as_str().into()),
                ];
                lines.push(words.with("action-spoken", &given));
                let why = |why: &String| words.with("why-spoken", &[("why", why.into())]);
                lines.extend(action.because.iter().map(why));
            }
        }
    }
    if !outline.to_find_out.is_empty() {
        lines.extend([String::new(), words.colon(&words.text("what-to-find-out"))]);
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
        lines.extend([
            String::new(),
            words.colon(&words.text("worked-out-heading")),
        ]);
        outline
            .derived
            .iter()
            .for_each(|part| derived(&mut lines, part, words));
    }
    audit(&mut lines, &outline.audit, words);
    legend(&mut lines, &outline.legend, words);
    lines.extend([String::new(), outline.closing, String::new()]);
    lines.join("\n")
}

fn heading(heading: &Heading, words: &Words) -> Vec<String> {
    let labelled = |label: String, text: &str| words.sentence(&words.labelled(&label, text));
    let policies = words.series(&heading.policies);
    let mut lines = vec![
        words.sentence(&heading.title),
        words.sentence(&heading.release),
    ];
    lines.extend(heading.reader.iter().map(|reader| words.sentence(reader)));
    lines.push(labelled(words.text("policy"), &policies));
    let withheld = heading.withheld.iter();
    lines.extend(withheld.map(|text| words.sentence(text)));
    for reform in &heading.reforms {
        let label = words.text("not-the-law-in-force");
        lines.push(labelled(label, &words.spoken(reform)));
    }
    for derogation in &heading.derogations {
        lines.push(labelled(
            words.text("derogation"),
            &words.spoken(derogation),
        ));
    }
    for remark in &heading.remarks {
        lines.push(labelled(words.text("remark"), remark));
    }
    lines.push(heading.counts.clone());
    lines
}

fn holder(lines: &mut Vec<String>, holder: &Holder, words: &Words) {
    let given = [
        ("holder", holder.name.as_str().into()),
        ("count", holder.questions.len().into()),
    ];
    lines.push(words.with("holder-spoken", &given));
    for question in &holder.questions {
        let missing = match &question.missing {
            Some(missing) => missing.clone(),
            None => state(FactState::NotRecorded, words),
        };
        let given = [
            ("question", question.text.as_str().into()),
            ("path", question.path.as_str().into()),
            ("missing", missing.into()),
        ];
        lines.push(words.with("question-spoken", &given));
    }
}

fn options(lines: &mut Vec<String>, options: &Options, words: &Words) {
    if options.details.is_empty() && options.not_applicable.is_empty() {
        return;
    }
    lines.extend([String::new(), words.colon(&words.text("options"))]);
    options
        .details
        .iter()
        .for_each(|one| option(lines, one, words));
    if !options.not_applicable.is_empty() {
        let titles = words.long_series(&options.not_applicable);
        let label = words.text("not-applicable-heading");
        lines.push(words.sentence(&words.labelled(&label, &titles)));
    }
}

fn option(lines: &mut Vec<String>, option: &OptionDetail, words: &Words) {
    let given = [
        ("status", capitalised(&option.stands).into()),
        ("title", option.title.as_str().into()),
    ];
    lines.push(words.with("finding-spoken", &given));
    let mut given = vec![
        ("option", option.option.as_str().into()),
        ("owner", capitalised(&option.owner).into()),
    ];
    lines.push(match &option.when {
        None => words.with("option-spoken", &given),
        Some(when) => {
            given.push(("when", when.as_str().into()));
            words.with("option-due-spoken", &given)
        }
    });
    let next = option.next.iter();
    lines.extend(next.map(|next| words.sentence(&words.spoken(next))));
    option.why.iter().for_each(|one| why(lines, one, words));
    for check in &option.to_check {
        let label = words.text("person-checks");
        lines.push(words.sentence(&words.labelled(&label, check)));
    }
    if let Some(sources) = &option.sources {
        lines.push(words.sentence(&words.labelled(&words.text("sources"), sources)));
    }
}

fn section(lines: &mut Vec<String>, section: &Section, words: &Words) {
    lines.extend([String::new(), words.colon(&section.title)]);
    section
        .details
        .iter()
        .for_each(|found| detail(lines, found, words));
    for (label, titles) in [
        (words.text("met-heading"), &section.met),
        (
            words.text("not-applicable-heading"),
            &section.not_applicable,
        ),
    ] {
        if !titles.is_empty() {
            let titles = words.long_series(titles);
            lines.push(words.sentence(&words.labelled(&label, &titles)));
        }
    }
}

fn detail(lines: &mut Vec<String>, detail: &Detail, words: &Words) {
    let given = [
        ("status", capitalised(&status(detail.status, words)).into()),
        ("title", detail.title.as_str().into()),
    ];
    lines.push(words.with("finding-spoken", &given));
    let mut given = vec![
        ("item", detail.item.as_str().into()),
        ("owner", capitalised(&detail.owner).into()),
    ];
    lines.push(match &detail.when {
        None => words.with("item-spoken", &given),
        Some(when) => {
            given.push(("when", when.as_str().into()));
            words.with("item-due-spoken", &given)
        }
    });
    detail.why.iter().for_each(|one| why(lines, one, words));
    if let Some(sources) = &detail.sources {
        lines.push(words.sentence(&words.labelled(&words.text("sources"), sources)));
    }
}

fn why(lines: &mut Vec<String>, why: &Why, words: &Words) {
    let text = words.spoken(&why.text);
    lines.push(match why.truth {
        Some(truth) => words.sentence(&words.labelled(&reason::fulfilment(truth, words), &text)),
        None => words.with("why-spoken", &[("why", text.into())]),
    });
}

fn derived(lines: &mut Vec<String>, derived: &Derived, words: &Words) {
    let given = [
        ("title", derived.title.as_str().into()),
        ("id", derived.id.as_str().into()),
    ];
    lines.push(words.with("derivation-spoken", &given));
    let labelled =
        |label: String, text: &String| words.sentence(&words.labelled(&label, &words.spoken(text)));
    let troubles = derived.troubles.iter();
    lines.extend(troubles.map(|trouble| labelled(words.text("remark"), trouble)));
    for (fact, steps) in &derived.facts {
        lines.push(words.sentence(&words.spoken(fact)));
        lines.extend(steps.iter().map(|step| labelled(words.text("step"), step)));
    }
    lines.extend(derived.open.iter().map(|open| words.sentence(open)));
    if let Some(sources) = &derived.sources {
        lines.push(words.sentence(&words.labelled(&words.text("sources"), sources)));
    }
}

fn audit(lines: &mut Vec<String>, parts: &[AuditPart], words: &Words) {
    for part in parts {
        lines.extend([String::new(), words.colon(&part.heading)]);
        for entry in &part.entries {
            lines.push(words.colon(&entry.name));
            let said = entry.lines.iter();
            lines.extend(said.map(|line| words.sentence(&words.spoken(line))));
        }
    }
}

fn legend(lines: &mut Vec<String>, legend: &Legend, words: &Words) {
    if legend.instruments.is_empty() {
        return;
    }
    lines.extend([String::new(), words.colon(&words.text("sources"))]);
    for (id, name) in &legend.instruments {
        let given = [("id", id.into()), ("name", name.into())];
        lines.push(words.with("instrument-spoken", &given));
    }
    for (mark, meaning) in &legend.marks {
        let given = [("mark", mark.into()), ("meaning", meaning.into())];
        lines.push(words.with("mark-spoken", &given));
    }
}
