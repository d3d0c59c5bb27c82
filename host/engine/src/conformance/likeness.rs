//! Whether two rules are one rule in two forms: a script and a component, or the same component built by two compilers.

#[cfg(feature = "wasm")]
mod components;

use std::collections::BTreeSet;

use throughcare_model::{Date, FactState, Message, Operand, Question, Reason, ReasonNode, message};

use super::cases::MadeUp;
use super::{Asked, CASES, Setting};
use crate::{CaseWindow, Names, ParametersInForce, Rule};

/// What became of holding two rules to each other.
#[derive(Debug, Clone, Default)]
pub struct Likeness {
    /// On how many made-up cases they were tried.
    pub cases: usize,
    /// In what they differ, each once.
    pub differences: Vec<Unlike>,
}

/// Something in which two rules differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlike {
    /// What was asked.
    pub asked: Asked,
    /// What is different, in words.
    pub message: Message,
}

impl Likeness {
    /// Holds two rules to each other: the same truths, looks, needs, reasons and recommendations in every case.
    ///
    /// Where a clause stands in a script, and what it calls a sum, is left out: a component has neither.
    pub fn of(
        rules: [&Rule; 2],
        names: Names<'_>,
        parameters: &ParametersInForce,
        as_of: Date,
    ) -> Self {
        let setting = Setting {
            names,
            parameters,
            as_of,
        };
        let facts: BTreeSet<_> = rules.iter().flat_map(|rule| rule.facts()).collect();
        let mut found = Self::default();
        found.compare(rules, setting, &MadeUp::nothing());
        for number in 0..CASES {
            let full = MadeUp::full(number, &facts, names.vocabulary, as_of);
            found.compare(rules, setting, &full);
            for fact in full.facts() {
                for manner in [FactState::NotRecorded, FactState::Declined] {
                    found.compare(rules, setting, &full.without(fact, manner));
                }
            }
        }
        found
    }

    fn compare(&mut self, rules: [&Rule; 2], setting: Setting<'_>, case: &MadeUp) {
        self.cases += 1;
        let facts = case.table();
        let window = setting.window(&facts);
        for question in Question::ALL {
            self.compare_answers(rules, question, &window);
        }
        let [first, second] = rules.map(|rule| rule.advise(&window));
        let asked = Asked::Advise;
        self.note(first.advice == second.advice, asked, |asked| {
            message!("`{asked}` differs in the recommendations", asked)
        });
        self.note(first.reads == second.reads, asked, looks);
        self.note(
            first.trouble.is_some() == second.trouble.is_some(),
            asked,
            fails,
        );
    }

    fn compare_answers(&mut self, rules: [&Rule; 2], question: Question, window: &CaseWindow<'_>) {
        let [first, second] = rules.map(|rule| rule.ask(question, window));
        let reasons = [(rules[0], &first), (rules[1], &second)].map(|(rule, answer)| {
            let reasons = rule.reason(question, answer, window).into_iter();
            reasons.map(bare).collect::<Vec<_>>()
        });
        let asked = Asked::Question(question);
        let [reason, other] = reasons;
        self.note(first.truth == second.truth, asked, |asked| {
            message!("`{asked}` differs in the truth", asked)
        });
        self.note(first.reads == second.reads, asked, looks);
        self.note(first.needs == second.needs, asked, |asked| {
            message!("`{asked}` differs in what is needed", asked)
        });
        self.note(reason == other, asked, |asked| {
            message!("`{asked}` differs in the reasons", asked)
        });
        self.note(
            first.trouble.is_some() == second.trouble.is_some(),
            asked,
            fails,
        );
    }

    fn note(&mut self, is_same: bool, asked: Asked, what: fn(&'static str) -> Message) {
        let message = what(asked.word());
        let unlike = Unlike { asked, message };
        if !is_same && !self.differences.contains(&unlike) {
            self.differences.push(unlike);
        }
    }
}

fn looks(asked: &'static str) -> Message {
    message!("`{asked}` differs in what is looked at", asked)
}

fn fails(asked: &'static str) -> Message {
    message!("`{asked}` fails in one of them only", asked)
}

/// Leaves out where a clause stands in a script, and how it calls a sum: a component has neither.
pub(crate) fn bare(mut reason: Reason) -> Reason {
    reason.at = None;
    match &mut reason.node {
        ReasonNode::All { of }
        | ReasonNode::Any { of }
        | ReasonNode::Not { of }
        | ReasonNode::Entries { of, .. }
        | ReasonNode::Named { of, .. } => {
            *of = std::mem::take(of).into_iter().map(bare).collect();
        }
        ReasonNode::Compare { left, right, .. } => {
            for operand in [left, right] {
                if let Operand::Computed { by, .. } = operand {
                    by.clear();
                }
            }
        }
        _ => {}
    }
    reason
}
