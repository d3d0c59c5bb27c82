//! Goes through sets of changeable facts, smallest first, and keeps those that turn an item and have
//! no smaller set in them that does.
//!
//! A set is looked into only while its goal is open with the rest of it forgotten: an answer that is
//! settled without a fact stays so whatever the fact is.

use std::collections::BTreeSet;

use throughcare_engine::Read;
use throughcare_model::{Entry, FactState, Status, Value};

use super::domains::{Domains, is_changeable, recorded};
use super::remedies::{Effort, Searched};
use crate::assess::Assessment;
use crate::trial::{Answered, Asked, Trial};

/// The statuses that an unmet item is to be turned to, the better one first.
const GOALS: [Status; 2] = [Status::Met, Status::Arranged];

/// A set of changes that turns the item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) status: Status,
    pub(super) changes: Vec<(Read, Value)>,
}

/// One search.
pub(super) struct Search<'t, 'p> {
    trial: &'t mut Trial<'p>,
    asked: Asked<'p>,
    facts: Vec<Read>,
    domains: Domains,
    effort: Effort,
    spent: u64,
    whole_sizes: usize,
    found: Vec<Found>,
}

/// The search has spent its effort.
struct Spent;

impl<'t, 'p> Search<'t, 'p> {
    pub(super) fn of(trial: &'t mut Trial<'p>, asked: Asked<'p>, effort: Effort) -> Self {
        let facts = changeable(trial, asked);
        let domains = Domains::of(trial, asked, &facts);
        Self {
            trial,
            asked,
            facts,
            domains,
            effort,
            spent: 0,
            whole_sizes: 0,
            found: Vec::new(),
        }
    }

    /// Searches until everything was tried or the effort is spent.
    pub(super) fn run(&mut self) -> Vec<Found> {
        for size in 1..=self.facts.len() {
            let mut chosen = Vec::with_capacity(size);
            if self.sets(0, size, &mut chosen).is_err() {
                break;
            }
            self.whole_sizes = size;
        }
        std::mem::take(&mut self.found)
    }

    pub(super) fn searched(&self) -> Searched {
        if self.whole_sizes == self.facts.len() {
            Searched::Everything
        } else {
            Searched::SetsUpTo {
                facts: self.whole_sizes,
            }
        }
    }

    pub(super) fn may_miss(&self) -> bool {
        self.domains.may_miss
    }

    /// Goes through the sets of a size that begin with what is chosen.
    fn sets(&mut self, from: usize, size: usize, chosen: &mut Vec<Read>) -> Result<(), Spent> {
        if chosen.len() == size {
            return self.set(chosen);
        }
        let still = size - chosen.len();
        for place in from..=self.facts.len().saturating_sub(still) {
            let Some(read) = self.facts.get(place).copied() else {
                break;
            };
            chosen.push(read);
            let result = self.sets(place + 1, size, chosen);
            chosen.pop();
            result?;
        }
        Ok(())
    }

    /// Looks for values of one set of facts that turn the item.
    fn set(&mut self, set: &[Read]) -> Result<(), Spent> {
        let goals: Vec<Status> = GOALS
            .into_iter()
            .filter(|goal| !self.has_part_of(set, *goal))
            .collect();
        if goals.is_empty() {
            return Ok(());
        }
        let before: Vec<_> = set.iter().map(|read| self.forget(*read)).collect();
        let mut found = Vec::new();
        let result = self.values(set, &goals, &mut Vec::new(), &mut found);
        for (read, before) in set.iter().zip(before) {
            self.trial.put(*read, before);
        }
        self.found.extend(found);
        result
    }

    /// Whether a set has in it one that is known to turn the item to a status.
    fn has_part_of(&self, set: &[Read], goal: Status) -> bool {
        let ways = self.found.iter().filter(|found| found.status == goal);
        ways.into_iter().any(|found| {
            let mut reads = found.changes.iter();
            reads.all(|(read, _)| set.contains(read))
        })
    }

    /// Tries the values of the facts of a set from some fact on, those after it being forgotten.
    fn values(
        &mut self,
        set: &[Read],
        goals: &[Status],
        chosen: &mut Vec<(Read, Value)>,
        found: &mut Vec<Found>,
    ) -> Result<(), Spent> {
        let assessment = self.ask()?;
        let status = assessment.status;
        let Some((read, rest)) = set.split_first() else {
            if goals.contains(&status) && found.iter().all(|found| found.status != status) {
                found.push(Found {
                    status,
                    changes: chosen.clone(),
                });
            }
            return Ok(());
        };
        if !goals.iter().any(|goal| assessment.may_become(*goal)) {
            return Ok(());
        }
        let values = self.domains.values.get(read).cloned().unwrap_or_default();
        for value in values {
            if found.len() == goals.len() {
                break;
            }
            let open = self.trial.put(*read, recorded(value.clone()));
            chosen.push((*read, value));
            let result = self.values(rest, goals, chosen, found);
            chosen.pop();
            self.trial.put(*read, open);
            result?;
        }
        Ok(())
    }

    fn forget(&mut self, read: Read) -> Answered {
        let unknown = Answered::standing(FactState::NotRecorded, false);
        self.trial.put(read, unknown)
    }

    fn ask(&mut self) -> Result<Assessment, Spent> {
        if self.spent >= self.effort.assessments {
            return Err(Spent);
        }
        self.spent += 1;
        Ok(self.trial.assess(self.asked.rule))
    }
}

/// Returns the facts that bear on a rule and that somebody can change, each fact of a list entry by itself. What is
/// worked out is changed by what lies beneath it.
fn changeable(trial: &Trial<'_>, asked: Asked<'_>) -> Vec<Read> {
    let mut reads = BTreeSet::new();
    for fact in trial.may_reach(asked) {
        let Some(definition) = trial.definition(fact) else {
            continue;
        };
        match definition.list {
            None => {
                reads.insert(Read::of(fact));
            }
            Some(list) => {
                let entries = trial.window().facts.entries(list).map_or(0, <[Entry]>::len);
                reads.extend((0..entries).map(|entry| Read {
                    fact,
                    entry: Some(entry),
                }));
            }
        }
    }
    let may_change = |read: &Read| {
        let definition = trial.definition(read.fact);
        definition.is_some_and(|definition| is_changeable(definition, trial.fact(*read)))
            && !trial.is_left_to_a_derivation(*read)
    };
    reads.into_iter().filter(may_change).collect()
}
