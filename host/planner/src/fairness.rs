//! Where who a person is makes a difference: each protected fact is tried at every value it may have, and
//! what then stands otherwise is reported, with the clause that looked at it.
//!
//! This finds direct use, and use through declared derived facts. It does not prove that rules are fair.

mod path;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::Serialize;
use throughcare_engine::{Read, Turns};
use throughcare_model::{
    Citation, Date, Entry, FactKind, Finding, Message, OptionFinding, Place, Question,
    Recommendation, ReleasePlan, Sensitivity, Standing, Status, Truth,
};

use crate::evidence::path;
use crate::planner::Planner;
use crate::reading::case_file::CaseFile;
use crate::trial::{Possible, Trial, possible, put, turns_of};

/// What depends on who the person is, in one case on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fairness {
    /// The day on which law and facts were looked at.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub as_of: Date,
    /// Every protected fact that was tried, in the order of the vocabulary.
    pub facts: Vec<Flipped>,
}

/// A protected fact that was tried at every value it may have, everything else in the case standing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Flipped {
    /// The fact; the entry counted in for a fact of a list entry, the first being 1.
    pub path: String,
    /// The question that finds it out.
    pub question: String,
    /// Why its content is kept from most readers, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<Sensitivity>,
    /// The values, those that no rule tells apart taken together.
    pub tried: Vec<Possible>,
    /// Whether values may have been missed, because something that looks at it runs as a program.
    pub may_miss: bool,
    /// What does not stand the same for all of them.
    pub differences: Vec<Dependence>,
}

/// Something that stands otherwise for another value of a protected fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dependence {
    /// What it is: an item of the checklist, or an option.
    pub kind: Subject,
    /// The name of the item or option.
    pub item: String,
    /// What it is.
    pub title: String,
    /// How it stands for which values.
    pub outcomes: Vec<Outcome>,
    /// The clauses that looked at the fact.
    pub read_by: Vec<ReadBy>,
    /// The declared ground for looking; none if none is declared.
    pub ground: Option<Ground>,
}

/// What may stand otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Subject {
    /// An item of the checklist.
    Item,
    /// An option.
    Option,
}

/// How something stands for some values of the fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The values.
    pub answers: Vec<Possible>,
    /// How it then stands.
    pub stands: Stands,
}

/// How an item or an option stands, as far as somebody notices it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stands {
    /// The status of an item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// The standing of an option.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    /// The requirements of an option, in order, and whether each holds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub requirements: Vec<(String, Truth)>,
    /// The day from which it can be worked on.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub opens: Option<Date>,
    /// The last day on which it should be secured.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub due: Option<Date>,
    /// What is recommended.
    pub to_do: Vec<ToDo>,
}

/// Something that is recommended.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ToDo {
    /// What to do.
    pub action: String,
    /// Who: a post or a service.
    pub by: String,
    /// By when.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub due: Option<Date>,
}

/// A clause that looked at a protected fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReadBy {
    /// The question that it answers; none if it does not answer one, as what is recommended does not.
    pub question: Option<Question>,
    /// The clause in one line; none if the rule does not show its clauses.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub clause: Option<Message>,
    /// Where the rule says it.
    pub at: Option<Place>,
    /// The derivation through which it looked, if it looked at a fact that was worked out from the protected one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub through: Option<String>,
}

/// A declared ground for looking at a protected fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ground {
    /// The special measure that it opens.
    pub ground: String,
    /// By what law.
    pub source: Citation,
}

impl Fairness {
    /// Returns everything that differs, with the fact on which it depends.
    pub fn differences(&self) -> impl Iterator<Item = (&Flipped, &Dependence)> {
        let facts = self.facts.iter();
        facts.flat_map(|fact| fact.differences.iter().map(move |one| (fact, one)))
    }

    /// Returns whether every difference stands on a declared ground.
    pub fn is_declared(&self) -> bool {
        self.differences().all(|(_, one)| one.ground.is_some())
    }
}

impl Planner {
    /// Tries every protected fact of a case at each value it may have, one at a time, and returns what
    /// then stands otherwise. Values of dates and numbers are taken from where the rules turn.
    ///
    /// How the fact itself is recorded makes no difference to what is returned.
    pub fn fairness(&self, case: &CaseFile, as_of: Date) -> Fairness {
        let trial = Trial::new(self, &case.facts, as_of);
        let facts = protected_facts(&trial, self)
            .into_iter()
            .filter_map(|read| flipped(self, &trial, case, read))
            .collect();
        Fairness { as_of, facts }
    }
}

/// Returns the protected facts that may be tried: each fact of a list entry by itself.
fn protected_facts(trial: &Trial<'_>, planner: &Planner) -> Vec<Read> {
    let mut reads = Vec::new();
    let vocabulary = planner.law().vocabulary();
    for (fact, definition) in vocabulary.iter().filter(|(_, one)| one.protected) {
        match definition.list {
            _ if definition.kind == FactKind::List => {}
            None => reads.push(Read::of(fact)),
            Some(list) => {
                let entries = trial.window().facts.entries(list).map_or(0, <[Entry]>::len);
                reads.extend((0..entries).map(|entry| Read {
                    fact,
                    entry: Some(entry),
                }));
            }
        }
    }
    reads
}

fn flipped(planner: &Planner, trial: &Trial<'_>, case: &CaseFile, read: Read) -> Option<Flipped> {
    let vocabulary = planner.law().vocabulary();
    let definition = vocabulary.get(read.fact)?;
    let as_of = trial.as_of();
    let mut turns = Turns::default();
    for asked in trial.readers(read.fact) {
        turns.merge(turns_of(trial, asked, read));
    }
    // What is allowed to be recorded, not that the person would not say.
    let mut tried = possible(definition, &turns, as_of);
    tried.retain(|answer| *answer != Possible::SaidNo);
    let plans: Vec<ReleasePlan> = tried
        .iter()
        .map(|answer| {
            let mut otherwise = case.clone();
            let example = answer.example(definition, as_of);
            put(&mut otherwise.facts, vocabulary, read, example);
            planner.plan(&otherwise, as_of)
        })
        .collect();
    let name = path(read, vocabulary)?;
    let shown: Vec<Possible> = tried.iter().map(|answer| answer.shown(&turns)).collect();
    Some(Flipped {
        differences: differences(planner, &name, definition.path.as_str(), &shown, &plans),
        path: name,
        question: definition.question.clone(),
        sensitivity: definition.sensitivity,
        tried: shown,
        may_miss: turns.may_miss && definition.kind.value_kind().is_some_and(has_order),
    })
}

/// Whether values of a kind are so many that they are tried by where rules turn.
fn has_order(kind: throughcare_model::ValueKind) -> bool {
    use throughcare_model::ValueKind;
    !matches!(kind, ValueKind::YesNo)
}

fn differences(
    planner: &Planner,
    path: &str,
    declared: &str,
    tried: &[Possible],
    plans: &[ReleasePlan],
) -> Vec<Dependence> {
    let mut outcomes: BTreeMap<(Subject, &str), Vec<Outcome>> = BTreeMap::new();
    for (answer, plan) in tried.iter().zip(plans) {
        for finding in &plan.findings {
            let of_item = outcomes.entry((Subject::Item, &finding.item)).or_default();
            put_outcome(of_item, answer, Stands::of(finding, &plan.recommendations));
        }
        for option in &plan.options {
            let of_option = outcomes
                .entry((Subject::Option, &option.option))
                .or_default();
            put_outcome(of_option, answer, Stands::of_option(option));
        }
    }
    let Some(first) = plans.first() else {
        return Vec::new();
    };
    let looking = path::Looking {
        planner,
        plan: first,
        fact: path,
        declared,
    };
    let items = first.findings.iter().map(|finding| {
        let (read_by, ground) = looking.item(finding);
        (
            Subject::Item,
            &finding.item,
            &finding.title,
            read_by,
            ground,
        )
    });
    let options = first.options.iter().map(|option| {
        let (read_by, ground) = looking.option(option);
        (
            Subject::Option,
            &option.option,
            &option.title,
            read_by,
            ground,
        )
    });
    items
        .chain(options)
        .filter_map(|(kind, item, title, read_by, ground)| {
            let outcomes = outcomes.remove(&(kind, item.as_str()))?;
            (outcomes.len() > 1).then(|| Dependence {
                kind,
                item: item.clone(),
                title: title.clone(),
                outcomes,
                read_by,
                ground,
            })
        })
        .collect()
}

fn put_outcome(outcomes: &mut Vec<Outcome>, answer: &Possible, stands: Stands) {
    match outcomes.iter_mut().find(|known| known.stands == stands) {
        Some(known) => known.answers.push(answer.clone()),
        None => outcomes.push(Outcome {
            answers: vec![answer.clone()],
            stands,
        }),
    }
}

impl Stands {
    fn of(finding: &Finding, all: &[Recommendation]) -> Self {
        let own = all.iter().filter(|one| one.items.contains(&finding.item));
        let mut to_do: Vec<ToDo> = own
            .map(|one| ToDo {
                action: one.action.clone(),
                by: one.by.clone(),
                due: one.due,
            })
            .collect();
        to_do.sort();
        Self {
            status: Some(finding.status),
            standing: None,
            requirements: Vec::new(),
            opens: finding.opens,
            due: finding.due,
            to_do,
        }
    }

    fn of_option(option: &OptionFinding) -> Self {
        let to_do = option.action.iter().map(|action| ToDo {
            action: action.clone(),
            by: option.owner.clone(),
            due: None,
        });
        let requirements = option.requirements.iter();
        Self {
            status: None,
            standing: Some(option.standing),
            requirements: requirements
                .map(|one| (one.id.clone(), one.truth))
                .collect(),
            opens: option.opens,
            due: None,
            to_do: to_do.collect(),
        }
    }
}
