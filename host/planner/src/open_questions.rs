//! Gathers what is not known into one list of things to find out.

use std::collections::BTreeMap;

use throughcare_engine::{CaseWindow, Read};
use throughcare_model::OpenQuestion;

use crate::evidence::path;

/// The open questions of a plan as they are gathered, item by item.
#[derive(Debug, Default)]
pub(crate) struct OpenQuestions(BTreeMap<Read, Asking>);

/// What one fact could help to settle.
#[derive(Debug, Default)]
struct Asking {
    items: Vec<String>,
    options: Vec<String>,
}

impl OpenQuestions {
    /// Adds a fact that one item needs.
    pub(crate) fn add(&mut self, item: &str, need: Read) {
        add(&mut self.0.entry(need).or_default().items, item);
    }

    /// Adds a fact that one option needs.
    pub(crate) fn add_of_option(&mut self, option: &str, need: Read) {
        add(&mut self.0.entry(need).or_default().options, option);
    }

    /// Returns them, those that help most items and options first, and otherwise in the order of the vocabulary.
    pub(crate) fn most_telling_first(self, window: &CaseWindow<'_>) -> Vec<OpenQuestion> {
        let mut questions: Vec<_> = self
            .0
            .into_iter()
            .filter_map(|(need, asking)| {
                let definition = window.names.vocabulary.get(need.fact)?;
                Some(OpenQuestion {
                    path: path(need, window.names.vocabulary)?,
                    state: window.fact(need.fact, need.entry).state,
                    question: definition.question.clone(),
                    holder: definition.holder.clone(),
                    items: asking.items,
                    options: asking.options,
                })
            })
            .collect();
        questions.sort_by_key(|question| {
            std::cmp::Reverse(question.items.len() + question.options.len())
        });
        questions
    }
}

fn add(names: &mut Vec<String>, name: &str) {
    if names.last().is_none_or(|last| last != name) {
        names.push(name.to_owned());
    }
}
