//! A case of which single facts are changed, to see what would follow. Nothing here is guessed: what
//! follows is found by asking the rules again.

mod asked;
mod possible;
mod read_path;

use std::collections::{BTreeMap, BTreeSet};

use throughcare_engine::{CaseWindow, Read, ReadSet, Rule, Turns};
use throughcare_model::{
    Date, Entry, Fact, FactDefinition, FactId, FactState, FactTable, Vocabulary,
};

use crate::assess::Assessment;
use crate::dated_case::DatedCase;
use crate::planner::Planner;
use crate::release_plan::RELEASE_DATE;

pub(crate) use asked::{Asked, AskedOption, Asks};
pub use possible::Possible;
pub(crate) use possible::possible;
pub(crate) use read_path::find_read;

/// A case on a day, with the rules that are asked about it.
pub(crate) struct Trial<'p> {
    case: DatedCase<'p>,
    /// The items in force whose rule could be prepared.
    items: Vec<Asked<'p>>,
    /// By fact, the places in `items` of those whose predicates may look at it, or at what rests on it.
    readers: BTreeMap<FactId, Vec<usize>>,
}

impl<'p> Trial<'p> {
    /// Starts from the facts of a case as they stand on a day.
    pub(crate) fn new(planner: &'p Planner, facts: &FactTable, as_of: Date) -> Self {
        let items: Vec<_> = planner
            .law()
            .items_on(as_of)
            .filter_map(|(id, item)| {
                let rule = planner.rule(id).ok()?;
                Some(Asked { item, rule })
            })
            .collect();
        let mut readers: BTreeMap<FactId, Vec<usize>> = BTreeMap::new();
        for (place, asked) in items.iter().enumerate() {
            for fact in reach(planner, *asked) {
                readers.entry(fact).or_default().push(place);
            }
        }
        Self {
            case: DatedCase::new(planner, facts, as_of),
            items,
            readers,
        }
    }

    /// Returns the window through which rules see the case as it is now.
    pub(crate) fn window(&self) -> CaseWindow<'_> {
        self.case.window()
    }

    pub(crate) fn as_of(&self) -> Date {
        self.case.as_of()
    }

    /// Returns every fact that can bear on how something stands: what its predicates may look at, and what lies
    /// beneath those of it that are worked out.
    pub(crate) fn may_reach(&self, asked: impl Asks) -> BTreeSet<FactId> {
        let mut reach = BTreeSet::new();
        for fact in asked.may_read() {
            reach.insert(fact);
            reach.extend(self.beneath(fact).into_iter().flatten());
        }
        reach
    }

    /// Returns what lies beneath a fact, if it is worked out; beneath a record nothing bears on it.
    fn beneath(&self, fact: FactId) -> Option<&'p BTreeSet<FactId>> {
        let derivations = self.case.planner().derivations();
        let mut places = self.case.places(fact).into_iter();
        let is_worked_out = places.any(|read| self.is_left_to_a_derivation(read));
        derivations.beneath(fact).filter(|_| is_worked_out)
    }

    /// Returns whether a fact is the day of release, or lies beneath it. No search proposes another day: that something
    /// is not secured is never a reason to let a person out later.
    pub(crate) fn bears_on_release(&self, fact: FactId) -> bool {
        let release = self.case.vocabulary().find(RELEASE_DATE);
        release.is_some_and(|release| {
            let beneath = self.case.planner().derivations().beneath(release);
            fact == release || beneath.is_some_and(|beneath| beneath.contains(&fact))
        })
    }

    /// Returns whether a derivation speaks of a fact, so that nobody has to.
    pub(crate) fn is_left_to_a_derivation(&self, read: Read) -> bool {
        self.case.is_left_to_a_derivation(read)
    }

    /// Returns whether a fact can bear on something through a derivation.
    fn bears_from_beneath(&self, asked: impl Asks, fact: FactId) -> bool {
        let mut read = asked.may_read().into_iter();
        read.any(|read| {
            let beneath = self.beneath(read);
            beneath.is_some_and(|beneath| beneath.contains(&fact))
        })
    }

    pub(crate) fn items(&self) -> &[Asked<'p>] {
        &self.items
    }

    /// Returns the options in force whose rule could be prepared.
    pub(crate) fn options(&self) -> Vec<AskedOption<'p>> {
        let planner = self.case.planner();
        let options = planner.law().options_on(self.as_of());
        let prepared = options.filter_map(|(id, option)| {
            let rule = planner.option_rule(id).ok()?;
            Some(AskedOption { option, rule })
        });
        prepared.collect()
    }

    /// Returns the items whose predicates may look at a fact, or at what rests on it.
    pub(crate) fn readers(&self, fact: FactId) -> impl Iterator<Item = Asked<'p>> + '_ {
        self.reader_places(fact)
            .filter_map(|place| self.items.get(place).copied())
    }

    /// Returns the places in [`Trial::items`] of the items whose predicates may look at a fact.
    pub(crate) fn reader_places(&self, fact: FactId) -> impl Iterator<Item = usize> + '_ {
        self.readers.get(&fact).into_iter().flatten().copied()
    }

    pub(crate) fn assess(&self, rule: &Rule) -> Assessment {
        Assessment::in_case(rule, &self.case)
    }

    /// Asks the rule of something about the case as it is now.
    pub(crate) fn see<A: Asks>(&self, asked: A) -> A::Seen {
        asked.see(&self.case)
    }

    /// Returns how something stands in the case as it is now.
    pub(crate) fn standing<A: Asks>(&self, asked: A) -> A::Standing {
        asked.standing(&self.see(asked))
    }

    /// Returns the unknown facts that could still settle how something stands.
    pub(crate) fn needs<A: Asks>(&self, asked: A, seen: &A::Seen) -> ReadSet {
        asked.needs(seen, &self.case)
    }

    pub(crate) fn definition(&self, fact: FactId) -> Option<&'p FactDefinition> {
        self.case.definition(fact)
    }

    /// Returns how a fact stands.
    pub(crate) fn fact(&self, read: Read) -> &Fact {
        self.window().fact(read.fact, read.entry)
    }

    /// Returns a fact as the case file has it, whatever is worked out.
    pub(crate) fn recorded(&self, read: Read) -> &Fact {
        self.case.recorded(read)
    }

    /// Puts answers in the place of facts, and returns what stood there in the case file.
    pub(crate) fn put(
        &mut self,
        answers: impl IntoIterator<Item = (Read, Answered)>,
    ) -> Vec<(Read, Answered)> {
        self.case.put(answers)
    }

    /// Returns how often a derivation was run so far.
    pub(crate) fn runs(&self) -> u64 {
        self.case.runs()
    }

    /// Looks at the case with a fact otherwise, and puts it back.
    pub(crate) fn with<T>(
        &mut self,
        read: Read,
        answer: Answered,
        look: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.with_all([(read, answer)], look)
    }

    /// Looks at the case with some facts otherwise, and puts them back.
    pub(crate) fn with_all<T>(
        &mut self,
        answers: impl IntoIterator<Item = (Read, Answered)>,
        look: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let before = self.put(answers);
        let seen = look(self);
        self.put(before.into_iter().rev());
        seen
    }
}

/// Returns what the predicates of something may look at, and what lies beneath that.
fn reach(planner: &Planner, asked: impl Asks) -> BTreeSet<FactId> {
    let derivations = planner.derivations();
    let read = asked.may_read();
    let beneath = read.iter().filter_map(|fact| derivations.beneath(*fact));
    let mut reach: BTreeSet<FactId> = beneath.flatten().copied().collect();
    reach.extend(read);
    reach
}

/// What stands in the place of a fact or of a list.
#[derive(Debug, Clone)]
pub(crate) enum Answered {
    Fact(Fact),
    List(Fact, Vec<Entry>),
}

impl Answered {
    /// A fact or a list of which only the state is known.
    pub(crate) fn standing(state: FactState, is_list: bool) -> Self {
        let fact = Fact {
            state,
            ..Fact::default()
        };
        if is_list {
            Self::List(fact, Vec::new())
        } else {
            Self::Fact(fact)
        }
    }
}

/// Puts an answer in the place of a fact.
pub(crate) fn put(facts: &mut FactTable, vocabulary: &Vocabulary, read: Read, answer: Answered) {
    let list = vocabulary.get(read.fact).and_then(|fact| fact.list);
    match (answer, list.zip(read.entry)) {
        (Answered::Fact(fact), Some((list, entry))) => {
            facts.put_in_entry(list, entry, read.fact, fact);
        }
        (Answered::Fact(fact), None) => facts.put(read.fact, fact),
        (Answered::List(standing, entries), _) => facts.put_list(read.fact, standing, entries),
    }
}

/// Finds where the answers of a rule turn as one fact varies.
pub(crate) fn turns_of(trial: &Trial<'_>, asked: impl Asks, read: Read) -> Turns {
    let mut turns = asked.turns(read, &trial.window());
    if trial.bears_from_beneath(asked, read.fact) {
        // Where a derivation turns cannot be told: it runs.
        turns.merge(Turns::not_told());
    }
    turns
}
