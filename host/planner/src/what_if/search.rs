//! Goes through sets of changeable facts, smallest first, and keeps those that turn an item or an option and have
//! no smaller set in them that does.
//!
//! A set is looked into only while its goal is open with the rest of it forgotten: an answer that is
//! settled without a fact stays so whatever the fact is. For the same reason every set has in it each fact without
//! which no goal is open, though all others are forgotten.

use std::collections::BTreeSet;

use throughcare_engine::Read;
use throughcare_model::{Entry, FactState, Value};

use super::domains::{Domains, is_changeable, recorded};
use super::remedies::{Effort, Searched};
use crate::evidence::{each, path};
use crate::trial::{Answered, Asks, Trial};

/// A set of changes that brings something to stand otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found<S> {
    pub(super) turns_to: S,
    pub(super) changes: Vec<(Read, Value)>,
}

/// One search.
pub(super) struct Search<'t, 'p, A: Asks> {
    trial: &'t mut Trial<'p>,
    asked: A,
    /// How it is to stand, the better standing first; those only that changes of facts can bring about.
    goals: Vec<A::Standing>,
    facts: Vec<Read>,
    domains: Domains,
    effort: Effort,
    asked_so_far: u64,
    /// How often derivations had been run when the search began.
    runs_before: u64,
    whole_sizes: usize,
    found: Vec<Found<A::Standing>>,
}

/// The search has spent its effort.
struct Spent;

impl<'t, 'p, A: Asks> Search<'t, 'p, A> {
    pub(super) fn of(
        trial: &'t mut Trial<'p>,
        asked: A,
        goals: &[A::Standing],
        effort: Effort,
    ) -> Self {
        let runs_before = trial.runs();
        let facts = changeable(trial, asked);
        let open: Vec<_> = with_forgotten(trial, &facts, |trial| {
            let seen = trial.see(asked);
            let goals = goals.iter().copied();
            goals
                .filter(|goal| asked.may_become(&seen, *goal))
                .collect()
        });
        let tried: &[Read] = if open.is_empty() { &[] } else { &facts };
        let domains = Domains::of(trial, asked, tried);
        Self {
            trial,
            asked,
            goals: open,
            facts,
            domains,
            effort,
            asked_so_far: 0,
            runs_before,
            whole_sizes: 0,
            found: Vec::new(),
        }
    }

    /// Searches until everything was tried or the effort is spent.
    pub(super) fn run(&mut self) -> Vec<Found<A::Standing>> {
        let needed = self.needed();
        for size in 1..=self.facts.len() {
            let mut chosen = needed.clone();
            if self.sets(0, size, &mut chosen).is_err() {
                return std::mem::take(&mut self.found);
            }
            self.whole_sizes = size;
            let mut goals = self.goals.iter();
            if goals.all(|goal| self.has_part_of(&needed, *goal)) {
                // Every other set has one in it that was found.
                break;
            }
        }
        self.whole_sizes = self.facts.len();
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

    /// Returns the unknown facts that nobody can change and that keep a set from being found.
    pub(super) fn waits_for(&mut self) -> Vec<String> {
        if self.goals.is_empty() {
            return Vec::new();
        }
        let asked = self.asked;
        let needs = with_forgotten(self.trial, &self.facts, |trial| {
            trial.needs(asked, &trial.see(asked))
        });
        let vocabulary = self.trial.window().names.vocabulary;
        let needs = each(&needs, vocabulary).filter(|read| !self.facts.contains(read));
        needs.filter_map(|read| path(read, vocabulary)).collect()
    }

    /// Returns the facts that are in every set: without a change of one of them no goal is open.
    fn needed(&mut self) -> Vec<Read> {
        let asked = self.asked;
        let mut needed = Vec::new();
        for read in &self.facts {
            let others: Vec<Read> = self
                .facts
                .iter()
                .filter(|one| *one != read)
                .copied()
                .collect();
            let seen = with_forgotten(self.trial, &others, |trial| trial.see(asked));
            let mut goals = self.goals.iter();
            if !goals.any(|goal| asked.may_become(&seen, *goal)) {
                needed.push(*read);
            }
        }
        needed
    }

    /// Goes through the sets of a size that have in them what is chosen, and else only facts from some place on.
    fn sets(&mut self, from: usize, size: usize, chosen: &mut Vec<Read>) -> Result<(), Spent> {
        let Some(still) = size.checked_sub(chosen.len()) else {
            return Ok(());
        };
        if still == 0 {
            let mut set = chosen.clone();
            set.sort_unstable();
            return self.set(&set);
        }
        for place in from..=self.facts.len().saturating_sub(still) {
            let Some(read) = self.facts.get(place).copied() else {
                break;
            };
            if chosen.contains(&read) {
                continue;
            }
            chosen.push(read);
            let result = self.sets(place + 1, size, chosen);
            chosen.pop();
            result?;
        }
        Ok(())
    }

    /// Looks for values of one set of facts that reach a goal.
    fn set(&mut self, set: &[Read]) -> Result<(), Spent> {
        let goals = self.goals.iter().copied();
        let goals: Vec<A::Standing> = goals.filter(|goal| !self.has_part_of(set, *goal)).collect();
        if goals.is_empty() {
            return Ok(());
        }
        let before = self.trial.put(set.iter().map(|read| (*read, kept_back())));
        let mut found = Vec::new();
        let result = self.values(set, &goals, &mut Vec::new(), &mut found);
        self.trial.put(before);
        self.found.extend(found);
        result
    }

    /// Whether a set has in it one that is known to reach a goal.
    fn has_part_of(&self, set: &[Read], goal: A::Standing) -> bool {
        let ways = self.found.iter().filter(|found| found.turns_to == goal);
        ways.into_iter().any(|found| {
            let mut reads = found.changes.iter();
            reads.all(|(read, _)| set.contains(read))
        })
    }

    /// Tries the values of the facts of a set from some fact on, those after it being forgotten.
    fn values(
        &mut self,
        set: &[Read],
        goals: &[A::Standing],
        chosen: &mut Vec<(Read, Value)>,
        found: &mut Vec<Found<A::Standing>>,
    ) -> Result<(), Spent> {
        let seen = self.ask()?;
        let turns_to = self.asked.standing(&seen);
        let Some((read, rest)) = set.split_first() else {
            if goals.contains(&turns_to) && found.iter().all(|found| found.turns_to != turns_to) {
                found.push(Found {
                    turns_to,
                    changes: chosen.clone(),
                });
            }
            return Ok(());
        };
        if !goals.iter().any(|goal| self.asked.may_become(&seen, *goal)) {
            return Ok(());
        }
        let values = self.domains.values.get(read).cloned().unwrap_or_default();
        for value in values {
            if found.len() == goals.len() {
                break;
            }
            let open = self.trial.put([(*read, recorded(value.clone()))]);
            chosen.push((*read, value));
            let result = self.values(rest, goals, chosen, found);
            chosen.pop();
            self.trial.put(open);
            result?;
        }
        Ok(())
    }

    fn ask(&mut self) -> Result<A::Seen, Spent> {
        let derived = self.trial.runs() - self.runs_before;
        if self.asked_so_far + derived >= self.effort.assessments {
            return Err(Spent);
        }
        self.asked_so_far += 1;
        Ok(self.trial.see(self.asked))
    }
}

/// Looks at the case with some facts forgotten, and puts them back.
fn with_forgotten<T>(
    trial: &mut Trial<'_>,
    facts: &[Read],
    look: impl FnOnce(&Trial<'_>) -> T,
) -> T {
    let forgotten = facts.iter().map(|read| (*read, kept_back()));
    trial.with_all(forgotten, |trial| look(trial))
}

/// Forgotten as if it were kept back, since a derivation may speak of what is simply not recorded.
fn kept_back() -> Answered {
    Answered::standing(FactState::Withheld, false)
}

/// Returns the facts that bear on a rule and that somebody can change, each fact of a list entry by itself. What is
/// worked out is changed by what lies beneath it.
fn changeable(trial: &Trial<'_>, asked: impl Asks) -> Vec<Read> {
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
            && !trial.bears_on_release(read.fact)
    };
    reads.into_iter().filter(may_change).collect()
}
