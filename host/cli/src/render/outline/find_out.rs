//! What nobody has recorded, by who can answer.

use throughcare_model::ReleasePlan;

use crate::render::wording::{clean, missing};
use crate::words::Words;

/// The questions that one post or service can answer.
#[derive(Debug)]
pub(crate) struct Holder {
    pub(crate) name: String,
    pub(crate) questions: Vec<Question>,
}

/// One question.
#[derive(Debug)]
pub(crate) struct Question {
    /// As one would put it.
    pub(crate) text: String,
    /// Where in the case file the answer goes.
    pub(crate) path: String,
    /// How the fact is missing, unless the case file simply does not mention it.
    pub(crate) missing: Option<String>,
}

/// Groups the questions by holder, the holder of the most telling question first.
pub(super) fn holders(plan: &ReleasePlan, words: &Words) -> Vec<Holder> {
    let mut holders: Vec<Holder> = Vec::new();
    for open in &plan.open_questions {
        let question = Question {
            text: words.pack(&open.question),
            path: clean(&open.path),
            missing: missing(open.state, words),
        };
        let name = words.pack(&open.holder);
        match holders.iter_mut().find(|holder| holder.name == name) {
            Some(holder) => holder.questions.push(question),
            None => holders.push(Holder {
                name,
                questions: vec![question],
            }),
        }
    }
    holders
}
