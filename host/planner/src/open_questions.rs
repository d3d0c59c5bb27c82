//! Gathers what is not known into one list of things to find out.

use std::collections::BTreeMap;

use throughcare_engine::{CaseWindow, Read};
use throughcare_model::OpenQuestion;

use crate::evidence::path;

/// The open questions of a plan as they are gathered, item by item.
#[derive(Debug, Default)]
pub(crate) struct OpenQuestions(BTreeMap<Read, Vec<String>>);

impl OpenQuestions {
    /// Adds a fact that one item needs.
    pub(crate) fn add(&mut self, item: &str, need: Read) {
        let items = self.0.entry(need).or_default();
        if items.last().is_none_or(|last| last != item) {
            items.push(item.to_owned());
        }
    }

    /// Returns them, those that help most items first, and otherwise in the order of the vocabulary.
    pub(crate) fn most_telling_first(self, window: &CaseWindow<'_>) -> Vec<OpenQuestion> {
        let mut questions: Vec<_> = self
            .0
            .into_iter()
            .filter_map(|(need, items)| {
                let definition = window.names.vocabulary.get(need.fact)?;
                Some(OpenQuestion {
                    path: path(need, window.names.vocabulary)?,
                    state: window.fact(need.fact, need.entry).state,
                    question: definition.question.clone(),
                    holder: definition.holder.clone(),
                    items,
                })
            })
            .collect();
        questions.sort_by_key(|question| std::cmp::Reverse(question.items.len()));
        questions
    }
}
