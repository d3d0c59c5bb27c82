//! The dates as derived facts, each with its breakdown as steps.

use throughcare_plugin::{DerivedFact, Step, Value};

use super::absent::why_not;
use super::facts::{
    ADJUSTMENTS, APPLIES_FROM, DATES, DATES_CHECKED, DAYS, IMPOSED_ON, IS_ON_LICENCE, LENGTH,
    PRESENCES, RELEASE, SENTENCES, of_adjustment, of_sentence,
};
use super::open::Open;
use super::words::{telling, unadjusted};
use crate::{AdjustmentKind, Custody, DateBreakdown, DateType, Law, ReleaseDates, Remark, Rule};

/// Every fact that is provided, unknown.
pub(super) fn unknown() -> Vec<DerivedFact> {
    let paths = [RELEASE, IS_ON_LICENCE];
    paths
        .into_iter()
        .chain(DATES.map(|(_, path)| path))
        .chain(PRESENCES.map(|(_, path)| path))
        .map(|path| DerivedFact::new(path, None))
        .collect()
}

/// Provides what every way of answering the open questions gives; unknown where they differ, or where there is no way.
pub(super) fn told(ways: &[ReleaseDates], open: &Open, law: &Law) -> Vec<DerivedFact> {
    let Some((first, others)) = ways.split_first() else {
        return unknown();
    };
    let custody = open.custody();
    let mut facts = vec![release(first, others, custody), on_licence(first, others)];
    for (of, path) in DATES {
        let known = first.dates.get(&of).filter(|made| {
            others
                .iter()
                .all(|other| other.dates.get(&of) == Some(made))
        });
        facts.push(date(path, known.map(|made| (of, made)), custody));
    }
    for (of, path) in PRESENCES {
        let is_there = |way: &ReleaseDates| way.dates.contains_key(&of);
        let known = agreed(is_there(first), others.iter().map(is_there));
        let is_settled = known == Some(false) && open.is_settled();
        let why_not = is_settled.then(|| why_not(of, custody, law));
        facts.push(presence(path, known, why_not.flatten()));
    }
    facts
}

/// Release, on licence or without one.
fn release(first: &ReleaseDates, others: &[ReleaseDates], custody: &Custody) -> DerivedFact {
    let of = |way: &ReleaseDates| {
        let types = [DateType::Crd, DateType::Ard];
        types
            .into_iter()
            .find_map(|of| Some((of, way.dates.get(&of)?.clone())))
    };
    let made = of(first);
    let same = |other: &ReleaseDates| {
        of(other).map(|(_, made)| made) == made.as_ref().map(|(_, made)| made.clone())
    };
    let known = made.as_ref().filter(|_| others.iter().all(same));
    let fact = date(RELEASE, known.map(|(of, made)| (*of, made)), custody);
    first.remarks.iter().fold(fact, |fact, remark| {
        fact.step(match remark {
            Remark::TakenAsConfirmed(_) => {
                Step::new("the order of the dates stands, because it has been confirmed")
                    .resting_on(DATES_CHECKED)
            }
            Remark::AdjustmentWithoutEffect { reference } => without_effect(reference),
        })
    })
}

fn without_effect(adjustment: &str) -> Step {
    let step = Step::new(
        "days that move nothing, because no sentence to which they apply was being served",
    );
    match adjustment.parse() {
        Ok(index) => step
            .resting_on(of_adjustment(index, DAYS))
            .resting_on(of_adjustment(index, APPLIES_FROM)),
        Err(_) => step.resting_on(ADJUSTMENTS),
    }
}

fn on_licence(first: &ReleaseDates, others: &[ReleaseDates]) -> DerivedFact {
    let is_conditional = |way: &ReleaseDates| way.dates.contains_key(&DateType::Crd);
    presence(
        IS_ON_LICENCE,
        agreed(is_conditional(first), others.iter().map(is_conditional)),
        None,
    )
}

fn agreed(first: bool, mut others: impl Iterator<Item = bool>) -> Option<bool> {
    others.all(|other| other == first).then_some(first)
}

fn presence(path: &str, is_there: Option<bool>, why: Option<Step>) -> DerivedFact {
    let fact = DerivedFact::new(path, is_there.map(Value::YesNo));
    let from_all = || Step::new("follows from the sentences").resting_on(SENTENCES);
    match is_there {
        Some(_) => fact.step(why.unwrap_or_else(from_all)),
        None => fact,
    }
}

fn date(path: &str, known: Option<(DateType, &DateBreakdown)>, custody: &Custody) -> DerivedFact {
    let Some((of, made)) = known else {
        return DerivedFact::new(path, None);
    };
    let fact = DerivedFact::new(path, Some(Value::Date(made.date)));
    let fact = fact.step(from_the_sentences(of, made, custody));
    made.steps
        .iter()
        .fold(fact, |fact, step| fact.step(told_step(step, made, custody)))
}

fn from_the_sentences(of: DateType, made: &DateBreakdown, custody: &Custody) -> Step {
    let sentences = custody.sentences.iter().enumerate();
    let counted = sentences.filter(|(_, sentence)| made.sentences.contains(&sentence.reference));
    counted.fold(
        Step::new(unadjusted(of)).amount(Value::Date(made.unadjusted)),
        |step, (index, _)| {
            step.resting_on(of_sentence(index, IMPOSED_ON))
                .resting_on(of_sentence(index, LENGTH))
        },
    )
}

fn told_step(step: &crate::Step, made: &DateBreakdown, custody: &Custody) -> Step {
    let telling = telling(step.rule);
    let mut told = Step::new(telling.words);
    if let Rule::ReleasePoint(point) = step.rule {
        told = told.amount(Value::text(&point.share.to_string()));
    } else if step.days != 0 {
        told = told.amount(Value::Days(step.days));
    }
    let told = telling
        .law
        .iter()
        .fold(told, |told, name| told.by_law(name));
    counted(telling.counts, made, custody).fold(told, |told, index| {
        told.resting_on(of_adjustment(index, DAYS))
    })
}

/// The places of the adjustments of some kinds on which a date rests.
fn counted<'a>(
    kinds: &'a [AdjustmentKind],
    made: &'a DateBreakdown,
    custody: &'a Custody,
) -> impl Iterator<Item = usize> + 'a {
    let adjustments = custody.adjustments.iter().enumerate();
    adjustments
        .filter(|(_, it)| kinds.contains(&it.kind) && made.adjustments.contains(&it.reference))
        .map(|(index, _)| index)
}
