//! One evaluation of a script: what its words may see of the case, and where they note what they did.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use ::rhai::{NativeCallContext, Position};
use throughcare_model::{
    Date, Entry, Fact, FactDefinition, FactId, Parameter, ParameterId, Place, Sensitive,
    SourceText, Value, message,
};

use crate::{Advice, Budget, CaseWindow, DerivedFact, Fault, Names, Read, ReadSet};

use super::natives::ByPath;
use super::resting::Resting;
use super::trouble::{self, ScriptResult};

/// How many bytes of a text may be copied for one step of the budget.
pub(super) const BYTES_A_STEP: usize = 64;

/// The facts and parameters that a rule names, found once.
#[derive(Debug, Default)]
pub(super) struct Reach {
    pub(super) facts: BTreeMap<FactId, FactDefinition>,
    pub(super) fact_ids: BTreeMap<String, FactId>,
    pub(super) parameters: BTreeMap<String, (ParameterId, Parameter)>,
    /// The facts that it may provide.
    pub(super) provided: ByPath,
}

/// One evaluation.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) reach: Arc<Reach>,
    pub(super) source: SourceText,
    pub(super) budget: Budget,
    pub(super) as_of: Date,
    facts: BTreeMap<FactId, Fact>,
    entries: BTreeMap<FactId, Vec<Entry>>,
    parameters: BTreeMap<ParameterId, Value>,
    /// Work done so far. It only ever grows: no `catch`, closure or copy of the script's state turns it back.
    operations: AtomicU64,
    notes: Mutex<Notes>,
}

/// What an evaluation leaves behind.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub(super) reads: ReadSet,
    pub(super) advice: Vec<Advice>,
    /// The facts that were provided, in the order in which the script provides them.
    pub(super) provided: Vec<DerivedFact>,
    /// What the value of each of them rests on.
    pub(super) rests: Vec<Resting>,
    /// What the script would need to know to be sure of the way it took, once it chose its way by something
    /// unknown. With another answer it might have gone elsewhere.
    pub(super) unsettled: Option<ReadSet>,
}

impl Reach {
    pub(super) fn new(
        names: Names<'_>,
        facts: impl IntoIterator<Item = FactId>,
        parameters: impl IntoIterator<Item = ParameterId>,
        provides: &[FactId],
    ) -> Self {
        let mut reach = Self::default();
        for id in facts {
            if let Some(definition) = names.vocabulary.get(id) {
                let path = definition.path.as_str().to_owned();
                reach.fact_ids.insert(path, id);
                reach.facts.insert(id, definition.clone());
            }
        }
        for id in provides {
            if let Some(definition) = names.vocabulary.get(*id) {
                let path = definition.path.as_str().to_owned();
                reach.provided.insert(path, (*id, definition.clone()));
            }
        }
        for id in parameters {
            if let Some(parameter) = names.parameters.get(id) {
                let named = (id, parameter.clone());
                reach.parameters.insert(parameter.name.clone(), named);
            }
        }
        reach
    }
}

impl Run {
    pub(super) fn new(
        reach: &Arc<Reach>,
        source: &SourceText,
        budget: Budget,
        window: &CaseWindow<'_>,
    ) -> Self {
        let single = reach.facts.iter().filter(|(_, of)| of.list.is_none());
        let entries_of = |id: &FactId| Some((*id, window.facts.entries(*id)?.to_vec()));
        let value_of =
            |(id, _): &(ParameterId, Parameter)| Some((*id, window.parameters.get(*id)?.clone()));
        Self {
            reach: Arc::clone(reach),
            source: source.clone(),
            budget,
            as_of: window.as_of,
            facts: single
                .map(|(id, _)| (*id, window.facts.get(*id).clone()))
                .collect(),
            entries: reach.facts.keys().filter_map(entries_of).collect(),
            parameters: reach.parameters.values().filter_map(value_of).collect(),
            operations: AtomicU64::new(0),
            notes: Mutex::default(),
        }
    }

    /// Returns the evaluation that a word is part of.
    pub(super) fn of(context: &NativeCallContext<'_>) -> ScriptResult<Arc<Self>> {
        let tag = context.tag();
        match tag.and_then(::rhai::Dynamic::read_lock::<Arc<Self>>) {
            Some(run) => Ok(Arc::clone(&run)),
            None => Err(trouble::failed(
                message!("there is no case"),
                context.call_position(),
            )),
        }
    }

    /// Counts one more step, and returns whether that is more than the budget allows.
    pub(super) fn step(&self) -> bool {
        self.operations.fetch_add(1, Ordering::Relaxed) >= self.budget.operations
    }

    /// Counts the work of a word that does more than one step.
    pub(super) fn charge(&self, steps: usize, at: Position) -> ScriptResult<()> {
        let steps = u64::try_from(steps).unwrap_or(u64::MAX);
        let done = self.operations.fetch_add(steps, Ordering::Relaxed);
        if done.saturating_add(steps) > self.budget.operations {
            return Err(trouble::stop(
                Fault::BudgetSpent(message!("operations")),
                at,
            ));
        }
        Ok(())
    }

    /// Looks at a fact, or at a list as a whole.
    pub(super) fn fact(&self, id: FactId, entry: Option<usize>) -> &Fact {
        self.with_notes(|notes| notes.reads.insert(Read { fact: id, entry }));
        let found = match entry {
            None => self.facts.get(&id),
            Some(entry) => self
                .reach
                .facts
                .get(&id)
                .and_then(|definition| self.entries.get(&definition.list?)?.get(entry))
                .map(|entry| entry.get(id)),
        };
        found.unwrap_or(Fact::NOT_RECORDED)
    }

    /// Looks at a list, and returns how many entries it has.
    pub(super) fn entries(&self, list: FactId) -> Option<usize> {
        self.with_notes(|notes| notes.reads.insert(Read::of(list)));
        self.entries.get(&list).map(Vec::len)
    }

    pub(super) fn parameter(&self, id: ParameterId) -> Option<&Value> {
        self.parameters.get(&id)
    }

    /// Notes that the script chose its way by something unknown.
    pub(super) fn unsettle(&self, needs: &ReadSet) {
        self.with_notes(|notes| notes.unsettled.get_or_insert_default().merge(needs));
    }

    pub(super) fn with_notes<T>(&self, note: impl FnOnce(&mut Notes) -> T) -> T {
        note(&mut self.notes.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn place(&self, at: Position) -> Place {
        Place {
            file: Sensitive::new(self.source.name().to_owned()),
            line: at.line().unwrap_or(1),
            column: at.position().unwrap_or(1),
        }
    }
}
