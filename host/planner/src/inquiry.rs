//! What to find out next: the unknown facts that could settle findings, those first whose answer is
//! worth most for the trouble of asking.

mod follow;
mod study;
mod weigh;

use serde::Serialize;
use throughcare_engine::Read;
use throughcare_model::{Date, FactState, Sensitivity, Status};

use crate::evidence::path;
use crate::planner::Planner;
use crate::reading::case_file::CaseFile;
use crate::trial::Possible;
use study::{Row, Study};

pub use follow::{Followed, Order};

/// What to find out next about a case, and what each answer would settle.
///
/// There is no question left when nothing that can be asked could still change a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Inquiry {
    /// The day on which law and facts were looked at.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub as_of: Date,
    /// The questions, the one to ask first before the others.
    pub questions: Vec<NextQuestion>,
    /// Facts that could settle something and are not asked again.
    pub set_aside: Vec<SetAside>,
    /// The items that stay undetermined whatever is found out, because their rule fails or a
    /// parameter has no value on the day.
    pub beyond_asking: Vec<String>,
}

/// Something to find out, and what it is worth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NextQuestion {
    /// The fact; the entry counted in for a fact of a list entry, the first being 1.
    pub path: String,
    /// How it is missing: not recorded, or recorded too long ago.
    pub state: FactState,
    /// The question to ask.
    pub question: String,
    /// Who can answer: a post or a service.
    pub holder: String,
    /// Why the answer is kept from most readers, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<Sensitivity>,
    /// Whether it asks who the person is.
    pub protected: bool,
    /// The items that need it.
    pub items: Vec<String>,
    /// The first day on which one of these items is due.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub due: Option<Date>,
    /// The possible answers, and what each would settle by itself.
    pub answers: Vec<Effect>,
    /// What the answer is worth on average, in thousandths of a finding that is due today: findings
    /// settled count most, and steps towards settling one a little.
    pub worth: u64,
    /// What asking costs, in thousandths of the trouble of one plain question asked by itself.
    pub burden: u64,
}

/// What one answer would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Effect {
    /// The answer, or several that come to the same.
    pub answer: Possible,
    /// The findings that it would settle, found by asking their rules again.
    pub settles: Vec<Settled>,
}

/// A finding that an answer would settle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Settled {
    /// The item.
    pub item: String,
    /// How it would stand.
    pub status: Status,
}

/// A fact that is not asked (again): somebody asked, the person said no, or it is kept from this reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SetAside {
    /// The fact.
    pub path: String,
    /// Why it is not asked.
    pub state: FactState,
    /// Since when.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub on: Option<Date>,
    /// Who could answer.
    pub holder: String,
    /// The items that need it.
    pub items: Vec<String>,
}

impl NextQuestion {
    /// Returns the most findings that any one answer would settle.
    pub fn settles_at_most(&self) -> usize {
        let settles = self.answers.iter().map(|effect| effect.settles.len());
        settles.max().unwrap_or(0)
    }
}

impl Planner {
    /// Returns what to find out next about a case, as facts and law stand on a day.
    ///
    /// What an answer settles is found by asking the rules again with it. Facts that were asked
    /// before, declined or withheld are not asked again but named.
    pub fn ask(&self, case: &CaseFile, as_of: Date) -> Inquiry {
        let study = Study::new(self, &case.facts, as_of);
        let set_aside = study
            .needs()
            .filter(|(read, _)| !study.may_be_asked(*read))
            .filter_map(|(read, items)| set_aside(&study, read, items))
            .collect();
        let rows = study.rows().collect();
        let questions = weigh::in_order(&study, rows)
            .into_iter()
            .filter_map(|(row, weight)| question(&study, row, weight))
            .collect();
        Inquiry {
            as_of,
            questions,
            set_aside,
            beyond_asking: study.beyond_asking(),
        }
    }
}

fn question(study: &Study<'_>, row: &Row, weight: weigh::Weight) -> Option<NextQuestion> {
    let definition = study.trial().definition(row.read.fact)?;
    let named = |item: &usize| study.item(*item).map(|asked| asked.item.id.clone());
    let effects = row.answers.iter().map(|(answer, settles)| Effect {
        answer: answer.clone(),
        settles: settles
            .iter()
            .filter_map(|(item, status)| {
                Some(Settled {
                    item: named(item)?,
                    status: *status,
                })
            })
            .collect(),
    });
    Some(NextQuestion {
        path: path(row.read, study.vocabulary())?,
        state: study.trial().fact(row.read).state,
        question: definition.question.clone(),
        holder: definition.holder.clone(),
        sensitivity: definition.sensitivity,
        protected: definition.protected,
        items: row.items.iter().filter_map(named).collect(),
        due: row.items.iter().filter_map(|item| study.due(*item)).min(),
        answers: effects.collect(),
        worth: weight.worth,
        burden: weight.burden,
    })
}

fn set_aside(study: &Study<'_>, read: Read, items: &[usize]) -> Option<SetAside> {
    let definition = study.trial().definition(read.fact)?;
    let fact = study.trial().fact(read);
    Some(SetAside {
        path: path(read, study.vocabulary())?,
        state: fact.state,
        on: fact.on,
        holder: definition.holder.clone(),
        items: items
            .iter()
            .filter_map(|item| study.item(*item).map(|asked| asked.item.id.clone()))
            .collect(),
    })
}
