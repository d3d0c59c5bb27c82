//! Rules written as rhai scripts: read, checked, and lowered to conditions; what does not fit is run.
//!
//! Nothing of rhai's is known outside this module, and its syntax tree only in [`reading`]. The version is
//! pinned: which operations a script counts, and what its tokens are, differ between versions.

mod calls;
mod checks;
mod expression;
mod lower;
mod natives;
mod reading;
mod run;
mod sandbox;
mod sorts;
mod spans;
mod texts;
mod tokens;
mod trouble;
mod values;
mod words;

pub use texts::RuleText;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use ::rhai::{AST, Module, Position, Shared};
use throughcare_model::{FactId, ParameterId, Question, SourceText, Span, Truth};

use crate::answer::Reasons;
use crate::condition::Condition;
use crate::{Advised, Answer, Budget, CaseWindow, EngineError, Fault, Names, NotLowered, ReadSet};

use calls::CallGraph;
use checks::ADVISE;
use expression::Function;
use run::{Reach, Run};
use values::Verdict;

/// A rule that was read from a script.
pub(crate) struct Script {
    source: SourceText,
    budget: Budget,
    predicates: BTreeMap<Question, Predicate>,
    /// In the order of the vocabulary.
    facts: Vec<FactId>,
    parameters: Vec<ParameterId>,
    has_advice: bool,
    ast: AST,
    /// Where each question, and `advise`, may spend its budget. When a budget ends a script, rhai forgets where
    /// it was: the place that it gives is that of the call, and the host's own call has none.
    busiest: BTreeMap<&'static str, Span>,
    reach: Arc<Reach>,
    /// Made when a function is first run: most rules only ever run `advise`, and that for few cases.
    words: OnceLock<Vec<Shared<Module>>>,
}

/// The function that answers one question.
#[derive(Debug)]
pub(crate) struct Predicate {
    pub(crate) lowered: Result<Condition, NotLowered>,
    /// In the order of the vocabulary.
    pub(crate) may_read: Vec<FactId>,
}

impl Script {
    /// Reads, checks and lowers a rule.
    pub(crate) fn prepare(
        source: &SourceText,
        names: Names<'_>,
        budget: Budget,
    ) -> Result<Self, Vec<EngineError>> {
        let refuse = |faults: Vec<_>| {
            let error = |(fault, span)| EngineError {
                fault,
                source_text: source.clone(),
                span,
            };
            faults.into_iter().map(error).collect::<Vec<_>>()
        };
        let reading = reading::read(source, budget).map_err(refuse)?;
        let calls = CallGraph::of(&reading.functions, budget.expression_depth).map_err(refuse)?;
        let uses = checks::check(&reading.functions, &calls, names).map_err(refuse)?;
        let answers = |question: &Question| has(&reading.functions, question.word());
        let predicate = |question: Question| {
            let name = question.word();
            let lowered = lower::lower(name, &reading.functions, names);
            let reached = calls.reached(name);
            let reads = reached.iter().filter_map(|name| uses.get(*name));
            let mut may_read: Vec<_> = reads.flat_map(|uses| uses.facts.iter().copied()).collect();
            may_read.sort_unstable();
            may_read.dedup();
            (question, Predicate { lowered, may_read })
        };
        let predicates = Question::ALL.into_iter().filter(answers).map(predicate);
        let mut facts: Vec<_> = uses
            .values()
            .flat_map(|uses| uses.facts.iter().copied())
            .collect();
        facts.sort_unstable();
        facts.dedup();
        let mut parameters: Vec<_> = uses
            .values()
            .flat_map(|uses| uses.parameters.iter().copied())
            .collect();
        parameters.sort_unstable();
        parameters.dedup();
        Ok(Self {
            predicates: predicates.collect(),
            has_advice: has(&reading.functions, ADVISE),
            reach: Arc::new(Reach::new(
                names,
                facts.iter().copied(),
                parameters.iter().copied(),
            )),
            facts,
            parameters,
            source: source.clone(),
            budget,
            busiest: busiest(&reading.functions, &calls),
            ast: reading.ast,
            words: OnceLock::new(),
        })
    }

    pub(crate) fn source(&self) -> &SourceText {
        &self.source
    }

    pub(crate) fn predicate(&self, question: Question) -> Option<&Predicate> {
        self.predicates.get(&question)
    }

    pub(crate) fn facts(&self) -> &[FactId] {
        &self.facts
    }

    pub(crate) fn parameters(&self) -> &[ParameterId] {
        &self.parameters
    }

    pub(crate) fn has_advice(&self) -> bool {
        self.has_advice
    }

    /// Runs the function that answers a question.
    pub(crate) fn ask(&self, question: Question, window: &CaseWindow<'_>) -> Answer {
        let run = self.run(window);
        let result = sandbox::call(&self.ast, self.words(), question.word(), &run)
            .and_then(|value| Verdict::from_script(&value, Position::NONE, &run));
        let reads = run.with_notes(|notes| std::mem::take(&mut notes.reads));
        match result {
            Ok(verdict) => Answer {
                truth: verdict.truth,
                reads,
                needs: verdict.needs.clone(),
                trouble: None,
                reasons: Reasons::Told(Box::new(verdict.reason.clone())),
            },
            Err(error) => Answer {
                truth: Truth::Unknown,
                reads,
                needs: ReadSet::default(),
                trouble: Some(self.trouble(question.word(), &error)),
                reasons: Reasons::None,
            },
        }
    }

    /// Runs `advise`.
    pub(crate) fn advise(&self, window: &CaseWindow<'_>) -> Advised {
        if !self.has_advice {
            return Advised::default();
        }
        let run = self.run(window);
        let result = sandbox::call(&self.ast, self.words(), ADVISE, &run);
        let notes = run.with_notes(std::mem::take);
        Advised {
            advice: notes.advice,
            reads: notes.reads,
            trouble: result.err().map(|error| self.trouble(ADVISE, &error)),
        }
    }

    /// Makes every predicate run as a script, so that the two ways can be held against each other.
    #[cfg(test)]
    pub(crate) fn forget_conditions(&mut self) {
        for predicate in self.predicates.values_mut() {
            predicate.lowered = Err(NotLowered {
                what: "a test".to_owned(),
                span: Span::EMPTY,
            });
        }
    }

    fn run(&self, window: &CaseWindow<'_>) -> Arc<Run> {
        Arc::new(Run::new(&self.reach, &self.source, self.budget, window))
    }

    fn words(&self) -> &[Shared<Module>] {
        self.words.get_or_init(sandbox::shared_words)
    }

    /// Says what went wrong, and where.
    fn trouble(&self, function: &str, error: &::rhai::EvalAltResult) -> EngineError {
        let (fault, at) = trouble::fault_of(error);
        let span = if at.is_none() {
            self.busiest.get(function).copied().unwrap_or_default()
        } else {
            spans::word_at(&self.source, at)
        };
        EngineError {
            fault: match fault {
                Fault::NotACondition(_) if at.is_none() => Fault::NoTruth,
                fault => fault,
            },
            source_text: self.source.clone(),
            span,
        }
    }
}

impl std::fmt::Debug for Script {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Script")
            .field("source", &self.source)
            .field("predicates", &self.predicates)
            .finish_non_exhaustive()
    }
}

/// Returns where each function that the host calls may spend its budget: in itself, or in what it calls.
fn busiest(functions: &[Function], calls: &CallGraph<'_>) -> BTreeMap<&'static str, Span> {
    let names = Question::ALL
        .map(Question::word)
        .into_iter()
        .chain([ADVISE]);
    let place = |name: &'static str| {
        let own = functions.iter().find(|function| function.name == name)?;
        let reached = calls.reached(name);
        let all = functions
            .iter()
            .filter(|function| reached.contains(&*function.name));
        let busy = std::iter::once(own)
            .chain(all)
            .find(|function| function.busiest() != function.span);
        Some((name, busy.unwrap_or(own).busiest()))
    };
    names.filter_map(place).collect()
}

fn has(functions: &[Function], name: &str) -> bool {
    functions.iter().any(|function| function.name == name)
}
