//! What would turn an unmet item: the smallest sets of facts that somebody can change, each proved by
//! asking the rule again.

use serde::Serialize;
use throughcare_model::{Date, FactState, Sensitive, Sensitivity, Status, Value};

use super::changes::written_out;
use super::search::{Found, Search};
use crate::planner::Planner;
use crate::reading::case_file::CaseFile;
use crate::timing;
use crate::trial::{Asked, Possible, Trial};

/// How much work one search may do, counted in questions put to one rule. Work is counted, never timed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// How often the rule of one item may be asked.
    pub assessments: u64,
}

impl Default for Effort {
    fn default() -> Self {
        Self {
            assessments: 20_000,
        }
    }
}

/// What would turn one unmet item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Remedies {
    /// The item.
    pub item: String,
    /// What it is.
    pub title: String,
    /// By when: the last day on which it should be secured.
    pub due: Option<Date>,
    /// The sets, those with fewest changes first. No part of one is enough by itself to give the same status.
    pub remedies: Vec<Remedy>,
    /// How far the search went.
    pub searched: Searched,
    /// Whether values may have been missed: the rule runs as a script in part, or compares in a way
    /// whose turns cannot be worked out.
    pub may_miss: bool,
}

/// How far a search went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "extent", rename_all = "kebab-case")]
pub enum Searched {
    /// Every set of changeable facts was tried: there is no other set.
    Everything,
    /// Not searched further: every set up to so many facts was tried, and some larger ones.
    SetsUpTo {
        /// How many facts.
        facts: usize,
    },
}

/// One set of changes that, changed together, turn the item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Remedy {
    /// How the item would then stand.
    pub turns_to: Status,
    /// The changes, all of which it takes.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The fact; the entry counted in for a fact of a list entry, the first being 1.
    pub path: String,
    /// How it stands.
    pub state: FactState,
    /// Its value, if it is recorded and may be quoted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<Sensitive<Value>>,
    /// What it would have to be: any of these, the other changes being as their first says.
    pub to: Vec<Possible>,
    /// Who can make the change: posts or services.
    pub by: Vec<String>,
    /// Why its content is kept from most readers, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<Sensitivity>,
}

impl Planner {
    /// Returns, for each unmet item of a case, the smallest sets of changes that would turn it to
    /// `met` or to `arranged`.
    ///
    /// Facts of history, facts that say who the person is, what the person declined and what is
    /// withheld are never changed; nor are lists made longer or shorter.
    pub fn remedies(&self, case: &CaseFile, as_of: Date, effort: Effort) -> Vec<Remedies> {
        let mut trial = Trial::new(self, &case.facts, as_of);
        let items = trial.items().to_vec();
        items
            .into_iter()
            .filter_map(|asked| turning(&mut trial, asked, effort))
            .collect()
    }

    /// Returns the same of one item, or nothing if it is not unmet, or not in force.
    pub fn remedies_of(
        &self,
        case: &CaseFile,
        as_of: Date,
        effort: Effort,
        item: &str,
    ) -> Option<Remedies> {
        let mut trial = Trial::new(self, &case.facts, as_of);
        let mut items = trial.items().iter();
        let asked = *items.find(|asked| asked.item.id == item)?;
        turning(&mut trial, asked, effort)
    }
}

fn turning<'p>(trial: &mut Trial<'p>, asked: Asked<'p>, effort: Effort) -> Option<Remedies> {
    if trial.status(asked.rule) != Status::Unmet {
        return None;
    }
    let due = timing::due(asked.item, &trial.window());
    let mut search = Search::of(trial, asked, effort);
    let found = search.run();
    Some(Remedies {
        item: asked.item.id.clone(),
        title: asked.item.title.clone(),
        due,
        searched: search.searched(),
        may_miss: search.may_miss(),
        remedies: remedies_of(trial, asked, found),
    })
}

fn remedies_of(trial: &mut Trial<'_>, asked: Asked<'_>, found: Vec<Found>) -> Vec<Remedy> {
    found
        .into_iter()
        .map(|found| Remedy {
            turns_to: found.status,
            changes: written_out(trial, asked, &found),
        })
        .collect()
}
