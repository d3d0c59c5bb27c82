//! Lists of what the packs hold: one entry a line, its name first, so that they can be searched.

use std::fmt::Write;

use throughcare::Law;
use throughcare_model::{Date, FactDefinition, FactKind};

use super::citation::instrument;
use super::parameter::in_force;
use super::wording::clean;

/// Lists the items in force on a day under the headings of a plan.
pub(crate) fn items(law: &Law, as_of: Date) -> String {
    let mut text = String::new();
    for domain in law.domains() {
        let mut of_domain = law
            .items_on(as_of)
            .filter(|(_, item)| item.domain == domain.id)
            .peekable();
        if of_domain.peek().is_some() {
            line(&mut text, &format!("# {}", clean(&domain.title)));
        }
        for (_, item) in of_domain {
            line(
                &mut text,
                &format!(
                    "{}: {} ({})",
                    clean(&item.id),
                    clean(&item.title),
                    item.stage.word()
                ),
            );
        }
    }
    text
}

/// Lists the derivations in force on a day, with the facts that each provides.
pub(crate) fn derivations(law: &Law, as_of: Date) -> String {
    let mut text = String::new();
    for (_, derivation) in law.derivations_on(as_of) {
        let facts = derivation.provides.iter();
        let facts = facts.filter_map(|fact| law.vocabulary().get(*fact));
        let paths: Vec<_> = facts.map(|fact| fact.path.to_string()).collect();
        line(
            &mut text,
            &format!(
                "{}: {} ({})",
                clean(&derivation.id),
                clean(&derivation.title),
                paths.join(", ")
            ),
        );
    }
    text
}

/// Lists every fact that a case file may hold, in the order of the vocabulary.
pub(crate) fn facts(law: &Law) -> String {
    let mut text = String::new();
    for (_, fact) in law.vocabulary().iter() {
        line(
            &mut text,
            &format!(
                "{}: {} {} ({})",
                fact.path,
                kind(fact),
                clean(&fact.question),
                clean(&fact.holder)
            ),
        );
    }
    text
}

/// Lists every parameter with its value on a day.
pub(crate) fn parameters(law: &Law, as_of: Date) -> String {
    let mut text = String::new();
    for (id, parameter) in law.parameters().iter() {
        line(
            &mut text,
            &in_force(parameter, law.parameter_on(id, as_of), as_of),
        );
    }
    text
}

/// Lists every instrument that the packs cite.
pub(crate) fn sources(law: &Law) -> String {
    let mut text = String::new();
    for known in law.instruments().values() {
        let address = known
            .address
            .as_ref()
            .map(|address| format!(" <{}>", clean(address)));
        line(
            &mut text,
            &format!(
                "{}: {}{}",
                clean(&known.id),
                instrument(known),
                address.unwrap_or_default()
            ),
        );
    }
    text
}

/// Returns what a fact takes, and how it is to be handled.
fn kind(fact: &FactDefinition) -> String {
    let takes = match &fact.kind {
        FactKind::Choice(choices) => choices
            .iter()
            .map(|choice| format!("\"{choice}\""))
            .collect::<Vec<_>>()
            .join(" | "),
        other => other.word().to_owned(),
    };
    let unit = fact
        .unit
        .as_ref()
        .map(|unit| format!(" in {}", clean(unit)))
        .unwrap_or_default();
    let sensitive = fact
        .sensitivity
        .map(|ground| format!(", sensitive ({})", ground.word()));
    let protected = if fact.protected { ", protected" } else { "" };
    format!(
        "[{takes}{unit}{}{protected}]",
        sensitive.unwrap_or_default()
    )
}

fn line(text: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{line}");
}
