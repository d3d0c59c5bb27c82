//! Lists of what the packs hold: one entry a line, its name first, so that they can be searched.

use std::fmt::Write;

use throughcare::Law;
use throughcare_model::{Date, FactDefinition, FactKind, Sensitivity};

use super::citation::{citation, instrument};
use super::parameter::in_force;
use super::wording::{clean, stage, value};
use crate::words::Words;

/// Lists the items in force on a day under the headings of a plan.
pub(crate) fn items(law: &Law, as_of: Date, words: &Words) -> String {
    let mut text = String::new();
    for domain in law.domains() {
        let mut of_domain = law
            .items_on(as_of)
            .filter(|(_, item)| item.domain == domain.id)
            .peekable();
        if of_domain.peek().is_some() {
            line(&mut text, &format!("# {}", words.pack(&domain.title)));
        }
        for (_, item) in of_domain {
            let given = [
                ("id", clean(&item.id).into()),
                ("title", words.pack(&item.title).into()),
                ("stage", stage(item.stage, words).into()),
            ];
            line(&mut text, &words.with("listed-item", &given));
        }
    }
    text
}

/// Lists the options in force on a day under the headings of a plan, with what each requires.
pub(crate) fn options(law: &Law, as_of: Date, words: &Words) -> String {
    let mut text = String::new();
    for domain in law.domains() {
        let mut of_domain = law
            .options_on(as_of)
            .filter(|(_, option)| option.domain == domain.id)
            .peekable();
        if of_domain.peek().is_some() {
            line(&mut text, &format!("# {}", words.pack(&domain.title)));
        }
        for (_, option) in of_domain {
            let requirements = option.requirements.iter();
            let requirements: Vec<_> = requirements.map(|one| clean(&one.id)).collect();
            let given = [
                ("id", clean(&option.id).into()),
                ("title", words.pack(&option.title).into()),
                ("requirements", words.series(&requirements).into()),
            ];
            line(&mut text, &words.with("listed-option", &given));
        }
    }
    text
}

/// Lists the reforms that the packs name, with what each changes.
pub(crate) fn reforms(law: &Law, words: &Words) -> String {
    let mut text = String::new();
    for reform in law.reforms() {
        let parameters = reform.parameters.iter();
        let parameters =
            parameters.map(|set| format!("{} = {}", clean(&set.name), value(&set.value, words)));
        let without = reform.without.iter();
        let without =
            without.map(|rule| words.with("without-rule", &[("rule", clean(&rule.name).into())]));
        let changes: Vec<_> = parameters.chain(without).collect();
        let given = [
            ("id", clean(&reform.id).into()),
            ("title", words.pack(&reform.title).into()),
            ("changes", words.series(&changes).into()),
            ("source", citation(&reform.source, words).into()),
        ];
        line(&mut text, &words.with("listed-reform", &given));
    }
    text
}

/// Lists the derivations in force on a day, with the facts that each provides.
pub(crate) fn derivations(law: &Law, as_of: Date, words: &Words) -> String {
    let mut text = String::new();
    for (_, derivation) in law.derivations_on(as_of) {
        let facts = derivation.provides.iter();
        let facts = facts.filter_map(|fact| law.vocabulary().get(*fact));
        let paths: Vec<_> = facts.map(|fact| fact.path.to_string()).collect();
        let given = [
            ("id", clean(&derivation.id).into()),
            ("title", words.pack(&derivation.title).into()),
            ("facts", words.series(&paths).into()),
        ];
        line(&mut text, &words.with("listed-derivation", &given));
    }
    text
}

/// Lists every fact that a case file may hold, in the order of the vocabulary.
pub(crate) fn facts(law: &Law, words: &Words) -> String {
    let mut text = String::new();
    for (_, fact) in law.vocabulary().iter() {
        let given = [
            ("path", fact.path.as_str().into()),
            ("takes", takes(fact, words).into()),
            ("question", words.pack(&fact.question).into()),
            ("holder", words.pack(&fact.holder).into()),
        ];
        line(&mut text, &words.with("listed-fact", &given));
    }
    text
}

/// Lists every parameter with its value on a day.
pub(crate) fn parameters(law: &Law, as_of: Date, words: &Words) -> String {
    let mut text = String::new();
    for (id, parameter) in law.parameters().iter() {
        line(&mut text, &in_force(law, id, parameter, as_of, words));
    }
    text
}

/// Lists every instrument that the packs cite.
pub(crate) fn sources(law: &Law, words: &Words) -> String {
    let mut text = String::new();
    for known in law.instruments().values() {
        let address = known
            .address
            .as_ref()
            .map(|address| format!(" <{}>", clean(address)));
        let named = words.labelled(&clean(&known.id), &instrument(known, words));
        line(&mut text, &(named + address.unwrap_or_default().as_str()));
    }
    text
}

/// Returns what a fact takes, as a case file has it, and how it is to be handled.
fn takes(fact: &FactDefinition, words: &Words) -> String {
    let mut takes = match &fact.kind {
        FactKind::Choice(choices) => choices
            .iter()
            .map(|choice| format!("\"{choice}\""))
            .collect::<Vec<_>>()
            .join(" | "),
        other => other.word().to_owned(),
    };
    if let Some(unit) = &fact.unit {
        let given = [("takes", takes.into()), ("unit", words.pack(unit).into())];
        takes = words.with("takes-with-unit", &given);
    }
    if let Some(ground) = fact.sensitivity {
        let given = [
            ("takes", takes.into()),
            ("ground", sensitivity(ground, words).into()),
        ];
        takes = words.with("takes-sensitive", &given);
    }
    if fact.protected {
        takes = words.with("takes-protected", &[("takes", takes.into())]);
    }
    takes
}

fn sensitivity(of: Sensitivity, words: &Words) -> String {
    match of {
        Sensitivity::Health => words.text("sensitive-health"),
        Sensitivity::Victim => words.text("sensitive-victim"),
        Sensitivity::Child => words.text("sensitive-child"),
        Sensitivity::ThirdParty => words.text("sensitive-third-party"),
    }
}

fn line(text: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{line}");
}
