//! Which unknown facts matter to which items, and what each possible answer would settle. Kept up to
//! date as answers come in: an answer only reaches the items whose rules may look at it.

use std::collections::{BTreeMap, BTreeSet};

use throughcare_engine::{Read, ReadSet, Turns};
use throughcare_model::{Date, FactState, FactTable, Status, Vocabulary};

use crate::evidence::each;
use crate::planner::Planner;
use crate::timing;
use crate::trial::{Answered, Asked, Possible, Trial, possible, turns_of};

/// A case of which some items are undetermined.
pub(super) struct Study<'p> {
    planner: &'p Planner,
    trial: Trial<'p>,
    /// By the place of the item in the trial.
    standings: Vec<Standing>,
    /// By the fact, the items that need it.
    needs: BTreeMap<Read, Vec<usize>>,
    rows: BTreeMap<Read, Row>,
}

/// How an item stands, and what could settle it.
#[derive(Debug, Clone)]
struct Standing {
    status: Status,
    needs: ReadSet,
    due: Option<Date>,
}

/// What the answers to one question would do.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) read: Read,
    /// The items that need it.
    pub(super) items: Vec<usize>,
    /// Each possible answer with the items that it settles, and how they then stand.
    pub(super) answers: Vec<(Possible, Vec<(usize, Status)>)>,
    /// For each item that needs it, what the answers do for it, in thousandths of all answers.
    pub(super) gains: Vec<Gain>,
}

/// What the answers to a question do for one item, in thousandths.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gain {
    pub(super) item: usize,
    /// The part of the answers that settle it.
    pub(super) settled: u64,
    /// The part of its open facts that fall away, on average over the answers that do not settle it.
    pub(super) nearer: u64,
}

impl<'p> Study<'p> {
    pub(super) fn new(planner: &'p Planner, facts: &FactTable, as_of: Date) -> Self {
        let mut study = Self::without_rows(planner, facts, as_of);
        let reads: Vec<Read> = study.askable().collect();
        for read in reads {
            study.weigh(read);
        }
        study
    }

    /// A study that does not look at what answers would do.
    pub(super) fn without_rows(planner: &'p Planner, facts: &FactTable, as_of: Date) -> Self {
        let trial = Trial::new(planner, facts, as_of);
        let standings = trial.items().iter().map(|asked| standing(&trial, *asked));
        let standings = standings.collect();
        let mut study = Self {
            planner,
            trial,
            standings,
            needs: BTreeMap::new(),
            rows: BTreeMap::new(),
        };
        study.gather();
        study
    }

    pub(super) fn trial(&self) -> &Trial<'p> {
        &self.trial
    }

    pub(super) fn vocabulary(&self) -> &'p Vocabulary {
        self.planner.law().vocabulary()
    }

    pub(super) fn item(&self, place: usize) -> Option<Asked<'p>> {
        self.trial.items().get(place).copied()
    }

    pub(super) fn due(&self, item: usize) -> Option<Date> {
        self.standings.get(item)?.due
    }

    /// Returns every unknown fact that could settle an item, with the items that need it.
    pub(super) fn needs(&self) -> impl Iterator<Item = (Read, &[usize])> {
        self.needs
            .iter()
            .map(|(read, items)| (*read, items.as_slice()))
    }

    /// Returns the facts that can be asked, in the order of the vocabulary.
    pub(super) fn askable(&self) -> impl Iterator<Item = Read> + '_ {
        let reads = self.needs.keys().copied();
        reads.filter(|read| self.may_be_asked(*read))
    }

    /// Returns whether a fact is missing in a way that asking can mend.
    pub(super) fn may_be_asked(&self, read: Read) -> bool {
        matches!(
            self.trial.fact(read).state,
            FactState::NotRecorded | FactState::Stale
        )
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.values()
    }

    pub(super) fn undetermined(&self) -> impl Iterator<Item = (Asked<'p>, &ReadSet)> + '_ {
        let all = self.trial.items().iter().zip(&self.standings);
        all.filter(|(_, standing)| standing.status == Status::Undetermined)
            .map(|(asked, standing)| (*asked, &standing.needs))
    }

    /// Returns the items that no fact can settle, those without a prepared rule among them.
    pub(super) fn beyond_asking(&self) -> Vec<String> {
        let unprepared = self
            .planner
            .law()
            .items_on(self.trial.as_of())
            .filter(|(id, _)| self.planner.rule(*id).is_err())
            .map(|(_, item)| item.id.clone());
        let needless = self
            .undetermined()
            .filter(|(_, needs)| needs.is_empty())
            .map(|(asked, _)| asked.item.id.clone());
        needless.chain(unprepared).collect()
    }

    /// Takes an answer, and works out anew what it bears on.
    pub(super) fn answered(&mut self, read: Read, answer: Answered, with_rows: bool) {
        self.trial.put([(read, answer)]);
        let reached: BTreeSet<usize> = self.trial.reader_places(read.fact).collect();
        for place in &reached {
            if let (Some(asked), Some(slot)) = (self.item(*place), self.standings.get_mut(*place)) {
                *slot = standing(&self.trial, asked);
            }
        }
        let touched: BTreeSet<Read> = self.needed_by(&reached);
        self.gather();
        self.rows.retain(|read, _| self.needs.contains_key(read));
        if with_rows {
            let touched = touched.into_iter().chain(self.needed_by(&reached));
            let touched: BTreeSet<Read> = touched
                .filter(|read| self.needs.contains_key(read) && self.may_be_asked(*read))
                .collect();
            self.rows.remove(&read);
            for read in touched {
                self.weigh(read);
            }
        }
    }

    fn needed_by(&self, items: &BTreeSet<usize>) -> BTreeSet<Read> {
        let needed = self.needs.iter();
        let needed = needed.filter(|(_, by)| by.iter().any(|item| items.contains(item)));
        needed.map(|(read, _)| *read).collect()
    }

    fn gather(&mut self) {
        self.needs.clear();
        let vocabulary = self.planner.law().vocabulary();
        for (place, standing) in self.standings.iter().enumerate() {
            for read in each(&standing.needs, vocabulary) {
                self.needs.entry(read).or_default().push(place);
            }
        }
    }

    /// Asks the rules of the items that need a fact about each answer that it can have.
    fn weigh(&mut self, read: Read) {
        let Some(definition) = self.trial.definition(read.fact) else {
            return;
        };
        let items = self.needs.get(&read).cloned().unwrap_or_default();
        let asked: Vec<(usize, Asked<'p>, usize)> = items
            .iter()
            .filter_map(|item| {
                let open = self.standings.get(*item)?.needs.len();
                Some((*item, self.item(*item)?, open))
            })
            .collect();
        let mut turns = Turns::default();
        for (_, asked, _) in &asked {
            turns.merge(turns_of(&self.trial, *asked, read));
        }
        let as_of = self.trial.as_of();
        let possible = possible(definition, &turns, as_of);
        let share = 1000 / u64::try_from(possible.len().max(1)).unwrap_or(1000);
        let mut gains: Vec<Gain> = items.iter().map(|item| Gain::none(*item)).collect();
        let mut answers = Vec::new();
        for answer in possible {
            let example = answer.example(definition, as_of);
            let after = self.trial.with(read, example, |trial| {
                let assess = |(_, asked, _): &(usize, Asked<'p>, usize)| trial.assess(asked.rule);
                asked.iter().map(assess).collect::<Vec<_>>()
            });
            let mut settles = Vec::new();
            for ((item, _, open), (after, gain)) in asked.iter().zip(after.iter().zip(&mut gains)) {
                if after.status == Status::Undetermined {
                    let fewer = open.saturating_sub(after.needs.len());
                    gain.nearer += share * as_u64(fewer) / as_u64(*open).max(1);
                } else {
                    settles.push((*item, after.status));
                    gain.settled += share;
                }
            }
            answers.push((answer.shown(&turns), settles));
        }
        let row = Row {
            read,
            items,
            answers,
            gains,
        };
        self.rows.insert(read, row);
    }
}

impl Gain {
    fn none(item: usize) -> Self {
        Self {
            item,
            settled: 0,
            nearer: 0,
        }
    }
}

fn standing(trial: &Trial<'_>, asked: Asked<'_>) -> Standing {
    let assessment = trial.assess(asked.rule);
    Standing {
        status: assessment.status,
        needs: assessment.needs,
        due: timing::due(asked.item, &trial.window()),
    }
}

fn as_u64(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
