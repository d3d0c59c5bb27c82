//! What would turn an unmet item or open a closed option: the smallest sets of facts that somebody can change,
//! each proved by asking the rule again.

use serde::Serialize;
use throughcare_model::{Date, FactState, Sensitive, Sensitivity, Standing, Status, Value};

use super::changes::written_out;
use super::search::Search;
use crate::options::Opening;
use crate::planner::Planner;
use crate::reading::case_file::CaseFile;
use crate::timing;
use crate::trial::{Asked, AskedOption, Asks, Possible, Trial};

/// How much work one search may do, counted in rules asked and derivations run. Work is counted, never timed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// How often the rule of one item or option may be asked, and derivations be run for it.
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Remedies {
    /// The item.
    pub item: String,
    /// What it is.
    pub title: String,
    /// By when: the last day on which it should be secured.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub due: Option<Date>,
    /// What would turn it, to `met` or to `arranged`.
    #[serde(flatten)]
    pub ways: Ways<Status>,
}

/// What would open one option that is closed or near.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptionRemedies {
    /// The option.
    pub option: String,
    /// What it is.
    pub title: String,
    /// How it stands: `closed` or `near`.
    pub standing: Standing,
    /// The day from which it can be had, as the case stands; changes may move it.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub opens: Option<Date>,
    /// The last day on which it can be had, if the option says so.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub until: Option<Date>,
    /// What only a person can check, and no change of facts settles.
    pub to_check: Vec<String>,
    /// What would turn it: to `open`; or to `upcoming` if its day is still to come, so that it opens on that day.
    #[serde(flatten)]
    pub ways: Ways<Standing>,
}

/// The ways in which an item or option can be turned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ways<S> {
    /// The sets, those with fewest changes first. No part of one is enough by itself to come to stand so.
    pub remedies: Vec<Remedy<S>>,
    /// If there is none: what nobody can change and is not known, and has to be found out first.
    pub waits_for: Vec<String>,
    /// How far the search went.
    pub searched: Searched,
    /// Whether values may have been missed: the rule runs as a script in part, or compares in a way
    /// whose turns cannot be worked out.
    pub may_miss: bool,
}

/// How far a search went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "extent", rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Searched {
    /// Every set of changeable facts was tried: there is no other set.
    Everything,
    /// Not searched further: every set up to so many facts was tried, and some larger ones.
    SetsUpTo {
        /// How many facts.
        facts: usize,
    },
}

/// One set of changes that, changed together, turn the item or option.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "RemedyTo{S}"))]
pub struct Remedy<S> {
    /// How it would then stand.
    pub turns_to: S,
    /// The changes, all of which it takes.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// The fact; the entry counted in for a fact of a list entry, the first being 1.
    pub path: String,
    /// How it stands.
    pub state: FactState,
    /// Its value, if it is recorded and may be quoted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<Sensitive<Value>>,
    /// What it would have to be: any of these, whichever of theirs the other changes take.
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
    /// Facts of history, facts that say who the person is, what the person declined, what is withheld, and the day of
    /// release with what it follows from are never changed; nor are lists made longer or shorter.
    pub fn remedies(&self, case: &CaseFile, as_of: Date, effort: Effort) -> Vec<Remedies> {
        let mut trial = Trial::new(self, &case.facts, as_of);
        let items = trial.items().to_vec();
        items
            .into_iter()
            .filter_map(|asked| turned(&mut trial, asked, effort))
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
        turned(&mut trial, asked, effort)
    }

    /// Returns, for each option of a case that is closed or near, the smallest sets of changes that would open it.
    ///
    /// What only a person can check is named and not counted. Of an option whose day is still to come the sets
    /// that make it `upcoming` are returned as well; it is said to open at once only where a set makes it.
    /// The same facts are never changed as for items.
    pub fn option_remedies(
        &self,
        case: &CaseFile,
        as_of: Date,
        effort: Effort,
    ) -> Vec<OptionRemedies> {
        let mut trial = Trial::new(self, &case.facts, as_of);
        let options = trial.options().into_iter();
        options
            .filter_map(|asked| opened(&mut trial, asked, effort))
            .collect()
    }

    /// Returns the same of one option, or nothing if it is neither closed nor near, or not in force.
    pub fn option_remedies_of(
        &self,
        case: &CaseFile,
        as_of: Date,
        effort: Effort,
        option: &str,
    ) -> Option<OptionRemedies> {
        let mut trial = Trial::new(self, &case.facts, as_of);
        let mut options = trial.options().into_iter();
        let asked = options.find(|asked| asked.option.id == option)?;
        opened(&mut trial, asked, effort)
    }
}

fn turned<'p>(trial: &mut Trial<'p>, asked: Asked<'p>, effort: Effort) -> Option<Remedies> {
    if trial.standing(asked) != Status::Unmet {
        return None;
    }
    Some(Remedies {
        item: asked.item.id.clone(),
        title: asked.item.title.clone(),
        due: timing::due(asked.item, &trial.window()),
        ways: ways(trial, asked, &[Status::Met, Status::Arranged], effort),
    })
}

fn opened<'p>(
    trial: &mut Trial<'p>,
    asked: AskedOption<'p>,
    effort: Effort,
) -> Option<OptionRemedies> {
    let now = trial.see(asked);
    if !matches!(now.standing, Standing::Closed | Standing::Near) {
        return None;
    }
    let goals: &[Standing] = match now.opening {
        Opening::ToCome => &[Standing::Open, Standing::Upcoming],
        Opening::Come | Opening::Unknown => &[Standing::Open],
    };
    let requirements = asked.option.requirements.iter();
    let to_check = requirements.filter(|one| one.human_only);
    Some(OptionRemedies {
        option: asked.option.id.clone(),
        title: asked.option.title.clone(),
        standing: now.standing,
        opens: now.opens,
        until: asked.until(),
        to_check: to_check.map(|one| one.title.clone()).collect(),
        ways: ways(trial, asked, goals, effort),
    })
}

fn ways<A: Asks>(
    trial: &mut Trial<'_>,
    asked: A,
    goals: &[A::Standing],
    effort: Effort,
) -> Ways<A::Standing> {
    let mut search = Search::of(trial, asked, goals, effort);
    let found = search.run();
    let (searched, may_miss) = (search.searched(), search.may_miss());
    let waits_for = if found.is_empty() && searched == Searched::Everything {
        search.waits_for()
    } else {
        Vec::new()
    };
    let remedies = found.into_iter().map(|found| Remedy {
        turns_to: found.turns_to,
        changes: written_out(trial, asked, &found),
    });
    Ways {
        remedies: remedies.collect(),
        waits_for,
        searched,
        may_miss,
    }
}
