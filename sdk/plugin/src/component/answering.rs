//! What the plugin answers, as the contract has it: trees become lists, parts before wholes.

use throughcare_model::Quantifier;

use super::bindings::throughcare::policy::types;
use super::host::HostWindow;
use super::panics;
use super::values::{to_day, to_fact, to_relation, to_truth, to_value};
use crate::{
    Case, Clause, DerivedFact, Due, Plugin, Recommendation, Refusal, Source, Step, Term, Verdict,
};

/// Answers a question.
pub fn ask<P: Plugin>(question: types::Question) -> types::Answer {
    panics::report();
    let case = Case::new(&HostWindow);
    let verdict = match question {
        types::Question::Applies => P::applies(&case),
        types::Question::Met => P::met(&case),
        types::Question::Arranged => P::arranged(&case),
        types::Question::Declined => P::declined(&case),
    };
    let mut lists = Lists::default();
    lists.reason(&verdict);
    types::Answer {
        truth: to_truth(verdict.truth()),
        reasons: lists.reasons,
        operands: lists.operands,
    }
}

/// Says what should be done.
pub fn advise<P: Plugin>() -> Vec<types::Recommendation> {
    panics::report();
    let recommendations = P::advise(&Case::new(&HostWindow));
    recommendations.into_iter().map(recommendation).collect()
}

/// Works out the facts that the plugin provides.
pub fn derive<P: Plugin>() -> Result<Vec<types::DerivedFact>, Vec<types::Refusal>> {
    panics::report();
    match P::derive(&Case::new(&HostWindow)) {
        Ok(facts) => Ok(facts.into_iter().map(derived).collect()),
        Err(refusals) => Err(refusals.into_iter().map(refusal).collect()),
    }
}

/// The two lists of an answer.
#[derive(Default)]
struct Lists {
    reasons: Vec<types::Reason>,
    operands: Vec<types::Operand>,
}

impl Lists {
    /// Adds a verdict after its parts, and returns its place.
    fn reason(&mut self, verdict: &Verdict) -> u32 {
        let clause = match verdict.clause() {
            Clause::All(parts) => types::Clause::All(self.parts(parts)),
            Clause::Any(parts) => types::Clause::Any(self.parts(parts)),
            Clause::Not(part) => types::Clause::Not(self.reason(part)),
            Clause::Compare {
                left,
                relation,
                right,
            } => types::Clause::Compare(types::Comparison {
                left: self.operand(left),
                relation: to_relation(*relation),
                right: self.operand(right),
            }),
            Clause::SaidNo(fact) => types::Clause::SaidNo(to_fact(fact)),
            Clause::Entries {
                quantifier,
                path,
                parts,
            } => types::Clause::Entries(types::EntriesClause {
                quantifier: match quantifier {
                    Quantifier::All => types::Quantifier::All,
                    Quantifier::Any => types::Quantifier::Any,
                },
                path: path.clone(),
                parts: self.parts(parts),
            }),
            Clause::Named(name, part) => types::Clause::Named(types::NamedClause {
                name: name.clone(),
                part: self.reason(part),
            }),
            Clause::Told(words, facts) => types::Clause::Told(types::Statement {
                words: words.clone(),
                rests_on: facts.iter().map(to_fact).collect(),
            }),
            Clause::Stated => types::Clause::Stated,
        };
        self.reasons.push(types::Reason {
            truth: to_truth(verdict.truth()),
            clause,
        });
        last(&self.reasons)
    }

    fn parts(&mut self, parts: &[Verdict]) -> Vec<u32> {
        parts.iter().map(|part| self.reason(part)).collect()
    }

    fn operand(&mut self, term: &Term) -> u32 {
        let operand = match term.source() {
            Source::Fact(fact) => types::Operand::Fact(to_fact(fact)),
            Source::Parameter(name) => types::Operand::Parameter(name.clone()),
            // A literal always has a value.
            Source::Literal => term
                .value()
                .map_or(types::Operand::OneOf(Vec::new()), |value| {
                    types::Operand::Literal(to_value(value))
                }),
            Source::OneOf(values) => types::Operand::OneOf(values.iter().map(to_value).collect()),
            Source::AsOf => types::Operand::AsOf,
            Source::Computed { by, of } => types::Operand::Computed(types::Computation {
                by: (*by).to_owned(),
                outcome: term.value().map(to_value),
                rests_on: of.iter().map(|part| self.operand(part)).collect(),
            }),
        };
        self.operands.push(operand);
        last(&self.operands)
    }
}

/// The place of the last of a list, which is not empty. Memory has 32 bits, so a place has too.
fn last<T>(list: &[T]) -> u32 {
    u32::try_from(list.len().saturating_sub(1)).unwrap_or(u32::MAX)
}

fn recommendation(said: Recommendation) -> types::Recommendation {
    let Recommendation {
        action,
        by,
        due,
        because,
    } = said;
    types::Recommendation {
        action,
        by,
        due: match due {
            Due::WithItem => types::Due::WithItem,
            Due::On(date) => types::Due::On(to_day(date)),
            Due::Unknown => types::Due::Unknown,
        },
        because,
    }
}

fn derived(said: DerivedFact) -> types::DerivedFact {
    let DerivedFact { fact, value, steps } = said;
    types::DerivedFact {
        fact: to_fact(&fact),
        value: value.as_ref().map(to_value),
        steps: steps.into_iter().map(step).collect(),
    }
}

fn step(said: Step) -> types::Step {
    let Step {
        words,
        amount,
        rests_on,
        law,
    } = said;
    types::Step {
        words,
        amount: amount.as_ref().map(to_value),
        rests_on: rests_on.iter().map(to_fact).collect(),
        law,
    }
}

fn refusal(said: Refusal) -> types::Refusal {
    let Refusal {
        code,
        message,
        about,
    } = said;
    types::Refusal {
        code,
        message,
        about: about.iter().map(to_fact).collect(),
    }
}
