//! Asking to the end, with the answers taken from a case in which they are hidden: how many questions
//! one order of asking needs, compared with another.

use std::collections::BTreeSet;

use throughcare_engine::Read;
use throughcare_model::{Date, Entry, Fact, FactState, FactTable};

use super::study::Study;
use super::weigh;
use crate::evidence::path;
use crate::planner::Planner;
use crate::reading::case_file::CaseFile;
use crate::trial::{Answered, Trial};

/// An order in which to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// As [`Planner::ask`] ranks, anew after every answer.
    MostTelling,
    /// As the vocabulary has them, leaving out what can no longer settle anything.
    AsFiled,
    /// As the vocabulary has them, every fact that any rule in force may look at.
    EveryFact,
}

/// What came of asking to the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// The facts that were asked, in their order.
    pub asked: Vec<String>,
    /// The items that are still undetermined, with the facts that each would still need.
    pub undetermined: Vec<(String, Vec<String>)>,
}

impl Planner {
    /// Asks about a case until nothing is left that could settle a finding, and takes the answers
    /// from another file about the same person. What that file does not record is answered as not known.
    ///
    /// A list is one question, which tells how many entries there are; the facts of each entry are asked by themselves.
    pub fn follow(
        &self,
        case: &CaseFile,
        answers: &CaseFile,
        as_of: Date,
        order: Order,
    ) -> Followed {
        let key = Trial::new(self, &answers.facts, as_of);
        let ranked = order == Order::MostTelling;
        let mut study = open(self, &case.facts, as_of, ranked);
        let mut asked = Vec::new();
        let mut seen = BTreeSet::new();
        let mut holder = None;
        while study.askable().any(|read| !seen.contains(&read)) {
            let Some(read) = next(&study, order, &seen, holder) else {
                break;
            };
            seen.insert(read);
            holder = study
                .trial()
                .definition(read.fact)
                .map(|definition| definition.holder.as_str());
            asked.extend(path(read, self.law().vocabulary()));
            study.answered(read, answer(&key, read), ranked);
        }
        let left = study.undetermined().map(|(asked, needs)| {
            let needs = crate::evidence::paths(needs, self.law().vocabulary());
            (asked.item.id.clone(), needs)
        });
        Followed {
            asked,
            undetermined: left.collect(),
        }
    }
}

fn open<'p>(planner: &'p Planner, facts: &FactTable, as_of: Date, ranked: bool) -> Study<'p> {
    if ranked {
        Study::new(planner, facts, as_of)
    } else {
        Study::without_rows(planner, facts, as_of)
    }
}

fn next(
    study: &Study<'_>,
    order: Order,
    seen: &BTreeSet<Read>,
    holder: Option<&str>,
) -> Option<Read> {
    match order {
        Order::AsFiled => study.askable().find(|read| !seen.contains(read)),
        Order::EveryFact => every_fact(study).find(|read| !seen.contains(read)),
        Order::MostTelling => {
            let at_hand = holder.into_iter().collect();
            let rows: Vec<_> = study
                .rows()
                .filter(|row| !seen.contains(&row.read))
                .collect();
            let (place, _) = weigh::best(study, &rows, &at_hand)?;
            rows.get(place).map(|row| row.read)
        }
    }
}

/// Goes through all facts that any rule may look at and that are not recorded, list entries included.
fn every_fact<'s>(study: &'s Study<'_>) -> impl Iterator<Item = Read> + 's {
    let trial = study.trial();
    study
        .vocabulary()
        .iter()
        .filter(|(id, _)| trial.readers(*id).next().is_some())
        .flat_map(move |(id, definition)| {
            let entries = definition.list.map(|list| {
                let entries = trial.window().facts.entries(list);
                0..entries.map_or(0, <[Entry]>::len)
            });
            let single = entries.is_none().then(|| Read::of(id));
            let of_entries = entries.into_iter().flatten().map(move |entry| Read {
                fact: id,
                entry: Some(entry),
            });
            single.into_iter().chain(of_entries)
        })
        .filter(|read| study.may_be_asked(*read))
}

/// Returns what the answer to a question is.
fn answer(key: &Trial<'_>, read: Read) -> Answered {
    let is_list = key
        .definition(read.fact)
        .is_some_and(|definition| definition.path.is_list());
    let fact = key.recorded(read).clone();
    let fact = match fact.state {
        FactState::NotRecorded => Fact {
            state: FactState::NotKnown,
            ..fact
        },
        _ => fact,
    };
    if is_list {
        let entries = key.window().facts.entries(read.fact).map_or(0, <[_]>::len);
        Answered::List(fact, vec![Entry::default(); entries])
    } else {
        Answered::Fact(fact)
    }
}
