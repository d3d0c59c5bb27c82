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
mod resting;
mod role;
mod run;
mod sandbox;
mod sorts;
mod spans;
mod syntax;
mod texts;
mod tokens;
mod trouble;
mod values;
mod words;

pub use texts::RuleText;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use ::rhai::{AST, Module, Position, Shared};
use throughcare_model::{FactId, ParameterId, SourceText, Span, Truth};

use crate::answer::Reasons;
use crate::condition::Condition;
use crate::{
    Advised, Answer, Budget, CaseWindow, Derived, EngineError, Fault, Names, NotLowered, Predicate,
    ReadSet,
};

use calls::CallGraph;
use checks::{ADVISE, DERIVE};
use expression::Function;
pub(crate) use role::Role;
use run::{Reach, Run};
use values::Verdict;

/// A rule that was read from a script.
pub(crate) struct Script {
    source: SourceText,
    budget: Budget,
    /// By the names of their functions.
    predicates: BTreeMap<String, Prepared>,
    /// In the order of the vocabulary.
    facts: Vec<FactId>,
    /// Where the rule first names each fact.
    places: BTreeMap<FactId, Span>,
    parameters: Vec<ParameterId>,
    /// What a derivation may provide, in the order of the vocabulary.
    provides: Vec<FactId>,
    uses_the_day: bool,
    has_advice: bool,
    ast: AST,
    /// Where each function that the host calls may spend its budget. When a budget ends a script, rhai forgets where
    /// it was: the place that it gives is that of the call, and the host's own call has none.
    busiest: BTreeMap<String, Span>,
    reach: Arc<Reach>,
    /// Made when a function is first run: most rules only ever run `advise`, and that for few cases.
    words: OnceLock<Vec<Shared<Module>>>,
}

/// The function that answers one question or requirement.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) lowered: Result<Condition, NotLowered>,
    /// In the order of the vocabulary.
    pub(crate) may_read: Vec<FactId>,
}

impl Script {
    /// Reads and checks a script, and lowers what the host may ask of it.
    pub(crate) fn prepare(
        source: &SourceText,
        role: Role<'_>,
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
        let uses = checks::check(&reading.functions, &calls, role, names).map_err(refuse)?;
        let answers = |name: &&str| has(&reading.functions, name);
        let predicate = |name: &str| {
            let lowered = lower::lower(name, &reading.functions, names);
            let reached = calls.reached(name);
            let reads = reached.iter().filter_map(|name| uses.get(*name));
            let mut may_read: Vec<_> = reads.flat_map(|uses| uses.facts.iter().copied()).collect();
            may_read.sort_unstable();
            may_read.dedup();
            (name.to_owned(), Prepared { lowered, may_read })
        };
        let predicates = role.asked().into_iter().filter(answers).map(predicate);
        let mut facts: Vec<_> = uses
            .values()
            .flat_map(|uses| uses.facts.iter().copied())
            .collect();
        facts.sort_unstable();
        facts.dedup();
        let mut places: BTreeMap<FactId, Span> = BTreeMap::new();
        for (fact, at) in uses.values().flat_map(|uses| &uses.places) {
            let first = places.entry(*fact).or_insert(*at);
            *first = (*first).min(*at);
        }
        let mut parameters: Vec<_> = uses
            .values()
            .flat_map(|uses| uses.parameters.iter().copied())
            .collect();
        parameters.sort_unstable();
        parameters.dedup();
        let provides: BTreeSet<_> = uses.values().flat_map(|uses| &uses.provides).collect();
        let provides: Vec<FactId> = provides.into_iter().copied().collect();
        Ok(Self {
            predicates: predicates.collect(),
            has_advice: role.advises() && has(&reading.functions, ADVISE),
            uses_the_day: uses.values().any(|uses| uses.day),
            reach: Arc::new(Reach::new(
                names,
                facts.iter().copied(),
                parameters.iter().copied(),
                &provides,
            )),
            provides,
            facts,
            places,
            parameters,
            source: source.clone(),
            budget,
            busiest: busiest(&reading.functions, &calls, role),
            ast: reading.ast,
            words: OnceLock::new(),
        })
    }

    pub(crate) fn source(&self) -> &SourceText {
        &self.source
    }

    pub(crate) fn predicate(&self, predicate: Predicate<'_>) -> Option<&Prepared> {
        self.predicates.get(predicate.word())
    }

    pub(crate) fn facts(&self) -> &[FactId] {
        &self.facts
    }

    pub(crate) fn place(&self, fact: FactId) -> Option<Span> {
        self.places.get(&fact).copied()
    }

    pub(crate) fn parameters(&self) -> &[ParameterId] {
        &self.parameters
    }

    pub(crate) fn provides(&self) -> &[FactId] {
        &self.provides
    }

    pub(crate) fn uses_the_day(&self) -> bool {
        self.uses_the_day
    }

    pub(crate) fn has_advice(&self) -> bool {
        self.has_advice
    }

    /// Runs the function that answers a question or requirement.
    pub(crate) fn ask(&self, predicate: Predicate<'_>, window: &CaseWindow<'_>) -> Answer {
        let run = self.run(window);
        let result = sandbox::call(&self.ast, self.words(), predicate.word(), &run)
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
                trouble: Some(self.trouble(predicate.word(), &error)),
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

    /// Runs `derive`. Of a script that fails, nothing stands.
    pub(crate) fn derive(&self, window: &CaseWindow<'_>) -> Derived {
        let run = self.run(window);
        let result = sandbox::call(&self.ast, self.words(), DERIVE, &run);
        let notes = run.with_notes(std::mem::take);
        let mut derived = Derived {
            reads: notes.reads,
            ..Derived::default()
        };
        match result {
            Ok(_) => {
                derived.facts = natives::finished(notes.provided, notes.rests);
                derived.needs = notes.unsettled.unwrap_or_default();
            }
            Err(error) => derived.trouble = Some(self.trouble(DERIVE, &error)),
        }
        derived
    }

    /// Makes every predicate run as a script, so that the two ways can be held against each other.
    #[cfg(test)]
    pub(crate) fn forget_conditions(&mut self) {
        for predicate in self.predicates.values_mut() {
            predicate.lowered = Err(NotLowered {
                what: throughcare_model::message!("a test"),
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
fn busiest(
    functions: &[Function],
    calls: &CallGraph<'_>,
    role: Role<'_>,
) -> BTreeMap<String, Span> {
    let place = |name: &str| {
        let own = functions.iter().find(|function| function.name == name)?;
        let reached = calls.reached(name);
        let all = functions
            .iter()
            .filter(|function| reached.contains(&*function.name));
        let busy = std::iter::once(own)
            .chain(all)
            .find(|function| function.busiest() != function.span);
        Some((name.to_owned(), busy.unwrap_or(own).busiest()))
    };
    role.called().into_iter().filter_map(place).collect()
}

fn has(functions: &[Function], name: &str) -> bool {
    functions.iter().any(|function| function.name == name)
}
