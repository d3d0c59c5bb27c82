//! The texts of a script that come before a reader, known without running it, so that a pack can translate them.

use std::collections::BTreeSet;

use throughcare_model::SourceText;

use crate::Budget;

use super::calls::CallGraph;
use super::checks::relation;
use super::expression::{Expression, Function, Kind};
use super::reading;
use super::words::Word;

/// A text of a script that comes before a reader.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuleText {
    /// What it says: an action, who acts, why, or how something is worked out.
    Said(String),
    /// A condition by the name of its function, as a plan shows it: `somebody waits at the gate`.
    Named(String),
}

/// Words whose texts come before a reader. Every other word of the language takes names and values.
const SAYING: [&str; 4] = ["recommend", "by", "because", "step"];

/// Functions whose own functions are not shown by name.
const TELLING: [&str; 2] = ["advise", "derive"];

impl RuleText {
    /// Returns the texts of a script, each once, in the order in which they stand; none of a script that cannot be
    /// read, which is reported where it is prepared.
    ///
    /// A text that is put together while the script runs, from pieces that are not all written side by side, is not
    /// among them.
    pub fn of_script(source: &SourceText, budget: Budget) -> Vec<Self> {
        let Ok(reading) = reading::read(source, budget) else {
            return Vec::new();
        };
        let functions = &reading.functions;
        let mut texts = names(functions, budget);
        let own: BTreeSet<&str> = functions.iter().map(|one| one.name.as_str()).collect();
        for function in functions {
            gather(&function.body, &own, &mut texts);
        }
        let mut seen = BTreeSet::new();
        texts.retain(|text| seen.insert(text.clone()));
        texts
    }

    /// Returns the text.
    pub fn text(&self) -> &str {
        match self {
            Self::Said(text) | Self::Named(text) => text,
        }
    }
}

/// Returns the names of the functions that a condition comes to call.
fn names(functions: &[Function], budget: Budget) -> Vec<RuleText> {
    let Ok(calls) = CallGraph::of(functions, budget.expression_depth) else {
        return Vec::new();
    };
    let mut called = BTreeSet::new();
    for function in functions {
        let name = function.name.as_str();
        let is_root = !functions
            .iter()
            .any(|other| other.name != name && calls.reached(&other.name).contains(name));
        if is_root && !TELLING.contains(&name) {
            called.extend(calls.reached(name).into_iter().filter(|one| *one != name));
        }
    }
    functions
        .iter()
        .filter(|function| called.contains(function.name.as_str()))
        .map(|function| RuleText::Named(function.name.replace('_', " ")))
        .collect()
}

/// Gathers what is said under an expression: the texts that are not names of facts, parameters or choices.
fn gather(expression: &Expression, own: &BTreeSet<&str>, texts: &mut Vec<RuleText>) {
    if let Some(text) = written_out(expression) {
        texts.push(RuleText::Said(text));
        return;
    }
    let is_said = match &expression.kind {
        Kind::Call { word, .. } | Kind::Method { word, .. } => {
            SAYING.contains(&word.as_str())
                || own.contains(word.as_str())
                || !(Word::find(word).is_some() || word == "fact" || relation(word).is_some())
        }
        _ => true,
    };
    for part in expression.parts() {
        let is_value = matches!(part.kind, Kind::List(_)) || written_out(part).is_some();
        if is_said || !is_value {
            gather(part, own, texts);
        }
    }
}

/// Returns a text that is written out, in one piece or in several joined by `+`.
fn written_out(expression: &Expression) -> Option<String> {
    match &expression.kind {
        Kind::Text(text) => Some(text.clone()),
        Kind::Call { word, arguments } if word == "+" => {
            let parts: Option<Vec<_>> = arguments.iter().map(written_out).collect();
            parts.map(|parts| parts.concat())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(script: &str) -> Vec<RuleText> {
        RuleText::of_script(&SourceText::new("rule.rhai", script), Budget::default())
    }

    fn said(text: &str) -> RuleText {
        RuleText::Said(text.into())
    }

    #[test]
    fn what_a_rule_says_is_told_from_the_names_and_choices_it_uses() {
        let script = r#"
            fn met() { one_of(fact("home.status"), ["confirmed", "kept"]) and fact("home.of") == "own" }
            fn advise() {
                if is_no(fact("home.status") == "none") {
                    recommend("Find a bed")
                        .by("housing service")
                        .due(before_release(parameter("housing-lead")))
                        .because("there is none " + "yet");
                }
            }
        "#;
        assert_eq!(
            of(script),
            ["Find a bed", "housing service", "there is none yet"].map(said)
        );
    }

    #[test]
    fn a_condition_is_shown_by_the_name_of_its_function_and_an_advice_is_not() {
        let script = r#"
            fn met() { bed_is_safe() }
            fn bed_is_safe() { fact("home.safe") and named() }
            fn named() { fact("home.named") }
            fn advise() { refer("Refer") }
            fn refer(what) { recommend(what) }
        "#;
        assert_eq!(
            of(script),
            [
                RuleText::Named("bed is safe".into()),
                RuleText::Named("named".into()),
                said("Refer")
            ]
        );
    }

    #[test]
    fn a_text_that_is_chosen_while_the_rule_runs_is_known_too() {
        let script = r#"
            fn met() { true }
            fn advise() {
                let who = "clinic";
                if is_yes(fact("person.in_prison")) { who = "prison health service"; }
                recommend("Book").by(who);
            }
        "#;
        assert_eq!(
            of(script),
            ["clinic", "prison health service", "Book"].map(said)
        );
    }

    #[test]
    fn a_script_that_cannot_be_read_has_no_texts() {
        assert_eq!(of("fn met( {"), []);
    }
}
