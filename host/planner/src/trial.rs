//! A case of which single facts are changed, to see what would follow. Nothing here is guessed: what
//! follows is found by asking the rules again.

mod possible;
mod read_path;

use std::collections::BTreeMap;

use throughcare_engine::{CaseWindow, Names, ParametersInForce, Read, Rule, Turns, Varied};
use throughcare_model::{
    Date, Entry, Fact, FactDefinition, FactId, FactState, FactTable, Question, Status, Vocabulary,
};

use crate::assess::Assessment;
use crate::packs::Item;
use crate::planner::Planner;
use crate::stale;

pub use possible::Possible;
pub(crate) use possible::possible;
pub(crate) use read_path::find_read;

/// A case on a day, with the rules that are asked about it.
pub(crate) struct Trial<'p> {
    planner: &'p Planner,
    as_of: Date,
    parameters: ParametersInForce,
    facts: FactTable,
    /// The items in force whose rule could be prepared.
    items: Vec<Asked<'p>>,
    /// By fact, the places in `items` of those whose predicates may look at it.
    readers: BTreeMap<FactId, Vec<usize>>,
}

/// An item with its rule.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'p> {
    pub(crate) item: &'p Item,
    pub(crate) rule: &'p Rule,
}

impl<'p> Trial<'p> {
    /// Starts from the facts of a case as they stand on a day.
    pub(crate) fn new(planner: &'p Planner, facts: &FactTable, as_of: Date) -> Self {
        let law = planner.law();
        let parameters = law.parameters_on(as_of);
        let names = names(planner);
        let facts = stale::mark(facts, names, &parameters, as_of).into_owned();
        let items: Vec<_> = law
            .items_on(as_of)
            .filter_map(|(id, item)| {
                let rule = planner.rule(id).ok()?;
                Some(Asked { item, rule })
            })
            .collect();
        let mut readers: BTreeMap<FactId, Vec<usize>> = BTreeMap::new();
        for (place, asked) in items.iter().enumerate() {
            for fact in asked.may_read() {
                readers.entry(fact).or_default().push(place);
            }
        }
        Self {
            planner,
            as_of,
            parameters,
            facts,
            items,
            readers,
        }
    }

    /// Returns the window through which rules see the case as it is now.
    pub(crate) fn window(&self) -> CaseWindow<'_> {
        CaseWindow {
            names: names(self.planner),
            facts: &self.facts,
            parameters: &self.parameters,
            as_of: self.as_of,
        }
    }

    pub(crate) fn as_of(&self) -> Date {
        self.as_of
    }

    pub(crate) fn items(&self) -> &[Asked<'p>] {
        &self.items
    }

    /// Returns the items whose predicates may look at a fact.
    pub(crate) fn readers(&self, fact: FactId) -> impl Iterator<Item = Asked<'p>> + '_ {
        self.reader_places(fact)
            .filter_map(|place| self.items.get(place).copied())
    }

    /// Returns the places in [`Trial::items`] of the items whose predicates may look at a fact.
    pub(crate) fn reader_places(&self, fact: FactId) -> impl Iterator<Item = usize> + '_ {
        self.readers.get(&fact).into_iter().flatten().copied()
    }

    pub(crate) fn assess(&self, rule: &Rule) -> Assessment {
        Assessment::of(rule, &self.window())
    }

    pub(crate) fn status(&self, rule: &Rule) -> Status {
        self.assess(rule).status
    }

    pub(crate) fn definition(&self, fact: FactId) -> Option<&'p FactDefinition> {
        self.planner.law().vocabulary().get(fact)
    }

    /// Returns how a fact stands.
    pub(crate) fn fact(&self, read: Read) -> &Fact {
        self.window().fact(read.fact, read.entry)
    }

    /// Puts an answer in the place of a fact, and returns what stood there.
    pub(crate) fn put(&mut self, read: Read, answer: Answered) -> Answered {
        let before = self.take(read);
        put(
            &mut self.facts,
            self.planner.law().vocabulary(),
            read,
            answer,
        );
        before
    }

    /// Looks at the case with a fact otherwise, and puts it back.
    pub(crate) fn with<T>(
        &mut self,
        read: Read,
        answer: Answered,
        look: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let before = self.put(read, answer);
        let seen = look(self);
        self.put(read, before);
        seen
    }

    fn take(&self, read: Read) -> Answered {
        let fact = self.fact(read).clone();
        let is_list = self
            .definition(read.fact)
            .is_some_and(|definition| definition.path.is_list());
        if is_list {
            let entries = self.facts.entries(read.fact).map(<[_]>::to_vec);
            Answered::List(fact, entries.unwrap_or_default())
        } else {
            Answered::Fact(fact)
        }
    }
}

impl Asked<'_> {
    /// Returns every fact that the predicates may look at, in the order of the vocabulary.
    pub(crate) fn may_read(&self) -> Vec<FactId> {
        let questions = Question::ALL;
        let reads = questions.map(|question| self.rule.may_read(question));
        let mut reads = reads.concat();
        reads.sort_unstable();
        reads.dedup();
        reads
    }
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

fn names(planner: &Planner) -> Names<'_> {
    Names {
        vocabulary: planner.law().vocabulary(),
        parameters: planner.law().parameters(),
    }
}

/// Finds where the answers of a rule turn as one fact varies.
pub(crate) fn turns_of(trial: &Trial<'_>, asked: Asked<'_>, read: Read) -> Turns {
    let mut turns = Turns::default();
    for question in Question::ALL {
        let varied = Varied::Fact(read);
        turns.merge(asked.rule.turns(question, varied, &trial.window()));
    }
    turns
}
