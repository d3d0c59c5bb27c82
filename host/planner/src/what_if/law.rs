//! What differs between two plans beside their findings: options, and what is worked out from other facts.

use serde::Serialize;
use throughcare_model::{
    Date, FactState, OptionFinding, ReleasePlan, RuledOut, Sensitive, Standing, Step, Value,
    WorkedOut,
};

use crate::packs::RuleKind;

/// An option that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptionChange {
    /// The option.
    pub option: String,
    /// What it is.
    pub title: String,
    /// How it stands.
    pub before: OptionSide,
    /// How it would stand.
    pub after: OptionSide,
}

/// How an option stands on one side of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptionSide {
    /// How it stands.
    pub standing: Standing,
    /// Where the matter stands, by the name that the option gives it.
    pub state: Option<String>,
    /// The same in words.
    pub state_title: Option<String>,
    /// The next thing to do.
    pub action: Option<String>,
    /// The day from which it can be had.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub opens: Option<Date>,
    /// The first day on which it is open.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub from: Option<Date>,
    /// The requirements that fail, by name, each with what the option says of it.
    pub unmet: Vec<(String, Option<String>)>,
    /// The stable names of why requirements fail.
    pub reasons: Vec<String>,
    /// The facts that could still settle it.
    pub needs: Vec<String>,
}

/// A derived fact that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DerivedChange {
    /// The fact; the entry counted in for a fact of a list entry.
    pub path: String,
    /// What it comes to; none if no derivation provides it.
    pub before: Option<DerivedSide>,
    /// What it would come to.
    pub after: Option<DerivedSide>,
}

/// What a derived fact comes to on one side of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DerivedSide {
    /// The derivation.
    pub derivation: String,
    /// How the fact stands: where a record stands over what is worked out, nothing else turns with it.
    pub state: FactState,
    /// The value, if it is known and may be quoted.
    pub value: Option<Sensitive<Value>>,
    /// Whether it could be worked out.
    pub is_known: bool,
    /// What says that there is no such thing, if something does.
    pub does_not_apply: Option<RuledOut>,
    /// The steps that are not the same on the other side, in order.
    pub steps: Vec<Step>,
    /// The recordable facts that could still settle it; empty if it is known.
    pub needs: Vec<String>,
}

/// A rule that is asked on one side of a comparison only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OnlyOneSide {
    /// What it is the rule of.
    pub kind: RuleKind,
    /// Its name.
    pub name: String,
    /// What it is.
    pub title: String,
}

/// Returns the options that stand otherwise.
pub(super) fn options(before: &ReleasePlan, after: &ReleasePlan) -> Vec<OptionChange> {
    let change = |one: &OptionFinding| {
        let other = after
            .options
            .iter()
            .find(|other| other.option == one.option)?;
        let (before, after) = (OptionSide::of(one), OptionSide::of(other));
        (before != after).then(|| OptionChange {
            option: one.option.clone(),
            title: one.title.clone(),
            before,
            after,
        })
    };
    before.options.iter().filter_map(change).collect()
}

/// Returns the derived facts that come to something else, or that are provided on one side only.
pub(super) fn derived(before: &ReleasePlan, after: &ReleasePlan) -> Vec<DerivedChange> {
    let (before, after) = (facts(before), facts(after));
    let mut paths: Vec<&str> = Vec::new();
    for (_, fact) in before.iter().chain(&after) {
        if !paths.contains(&fact.path.as_str()) {
            paths.push(&fact.path);
        }
    }
    let change = |path: &str| {
        let (one, other) = (of(&before, path), of(&after, path));
        let is_same = match (one, other) {
            (Some((_, one)), Some((_, other))) => {
                one.value == other.value
                    && one.is_known == other.is_known
                    && one.does_not_apply == other.does_not_apply
            }
            _ => false,
        };
        (!is_same).then(|| DerivedChange {
            path: path.to_owned(),
            before: one.map(|one| DerivedSide::of(one, other)),
            after: other.map(|other| DerivedSide::of(other, one)),
        })
    };
    paths.into_iter().filter_map(change).collect()
}

/// Returns the rules that are asked for one plan and not for the other.
pub(super) fn only_in(one: &ReleasePlan, other: &ReleasePlan) -> Vec<OnlyOneSide> {
    let (here, there) = (rules(one), rules(other));
    let is_there = |rule: &OnlyOneSide| {
        let mut there = there.iter();
        there.any(|other| other.kind == rule.kind && other.name == rule.name)
    };
    here.into_iter().filter(|rule| !is_there(rule)).collect()
}

fn rules(plan: &ReleasePlan) -> Vec<OnlyOneSide> {
    let rule = |kind, name: &str, title: &str| OnlyOneSide {
        kind,
        name: name.to_owned(),
        title: title.to_owned(),
    };
    let findings = plan.findings.iter();
    let options = plan.options.iter();
    let derived = plan.derived.iter();
    findings
        .map(|one| rule(RuleKind::Item, &one.item, &one.title))
        .chain(options.map(|one| rule(RuleKind::Option, &one.option, &one.title)))
        .chain(derived.map(|one| rule(RuleKind::Derived, &one.derivation, &one.title)))
        .collect()
}

impl OptionSide {
    fn of(found: &OptionFinding) -> Self {
        let unmet = found.unmet();
        Self {
            standing: found.standing,
            state: found.state.clone(),
            state_title: found.state_title.clone(),
            action: found.action.clone(),
            opens: found.opens,
            from: found.from,
            unmet: unmet
                .map(|one| (one.id.clone(), one.text.clone()))
                .collect(),
            reasons: found.unmet().filter_map(|one| one.reason.clone()).collect(),
            needs: found.needs.clone(),
        }
    }
}

/// A fact with the derivation that provides it.
type Provided<'a> = (&'a str, &'a WorkedOut);

fn of<'a>(facts: &[Provided<'a>], path: &str) -> Option<Provided<'a>> {
    let mut found = facts.iter();
    found.find(|(_, fact)| fact.path == path).copied()
}

fn facts(plan: &ReleasePlan) -> Vec<Provided<'_>> {
    let all = plan.derived.iter();
    all.flat_map(|one| one.facts.iter().map(|fact| (one.derivation.as_str(), fact)))
        .collect()
}

impl DerivedSide {
    fn of((derivation, fact): Provided<'_>, other: Option<Provided<'_>>) -> Self {
        let there = other.map_or(&[] as &[Step], |(_, fact)| &fact.steps);
        let steps = fact.steps.iter().filter(|step| !there.contains(step));
        Self {
            derivation: derivation.to_owned(),
            state: fact.state,
            value: fact.value.clone(),
            is_known: fact.is_known,
            does_not_apply: fact.does_not_apply.clone(),
            steps: steps.cloned().collect(),
            needs: fact.needs.clone(),
        }
    }
}
