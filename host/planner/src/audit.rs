//! Says how a plan came about: which rules were asked, how they answered, and on which parameters they rest.

use std::collections::BTreeMap;

use throughcare_engine::{Rule, Way};
use throughcare_model::{
    AnswerNotice, Audit, Date, ParameterId, ParameterNotice, Question, ReleasePlan, RuleNotice,
    ValueNotice,
};

use crate::packs::{Item, Law, Offset};
use crate::planner::Planner;

/// Gathers it for the items of a plan.
pub(crate) fn of(planner: &Planner, plan: &ReleasePlan) -> Audit {
    let mut rules = Vec::new();
    let mut used: BTreeMap<ParameterId, Vec<String>> = BTreeMap::new();
    for (id, item) in planner.law().items_on(plan.as_of) {
        let rule = planner.rule(id).ok();
        rules.push(rule_notice(item, rule));
        let by_rule = rule.map(Rule::parameters).unwrap_or_default();
        for parameter in by_time(item).chain(by_rule) {
            let items = used.entry(parameter).or_default();
            if items.last() != Some(&item.id) {
                items.push(item.id.clone());
            }
        }
    }
    let mut parameters: Vec<_> = used
        .into_iter()
        .filter_map(|(id, items)| parameter(planner.law(), id, items, plan.as_of))
        .collect();
    parameters.sort_by(|one, other| one.name.cmp(&other.name));
    Audit { rules, parameters }
}

fn by_time(item: &Item) -> impl Iterator<Item = ParameterId> {
    let moments = [item.timing.opens, item.timing.due].into_iter().flatten();
    moments.filter_map(|moment| match moment.offset {
        Offset::SameDay => None,
        Offset::Before(parameter) | Offset::After(parameter) => Some(parameter),
    })
}

fn rule_notice(item: &Item, rule: Option<&Rule>) -> RuleNotice {
    let ways = rule.map(ways).unwrap_or_default();
    RuleNotice {
        item: item.id.clone(),
        pack: item.pack.clone(),
        engine: rule.map(|_| engine(&ways).to_owned()),
        digest: crate::packs::sha256(item.rule.text().as_bytes()),
        answers: ways
            .into_iter()
            .map(|(question, way)| AnswerNotice {
                question,
                way: word(way).to_owned(),
            })
            .collect(),
    }
}

fn ways(rule: &Rule) -> Vec<(Question, Way<'_>)> {
    let questions = Question::ALL.into_iter();
    questions
        .map(|question| (question, rule.way(question)))
        .collect()
}

/// One engine runs all of a rule, so any answer that it gives tells which.
fn engine(ways: &[(Question, Way<'_>)]) -> &'static str {
    let is_component = ways.iter().any(|(_, way)| word(*way) == "component");
    if is_component { "component" } else { "rhai" }
}

fn word(way: Way<'_>) -> &'static str {
    match way {
        Way::Silent => "silent",
        Way::Condition => "condition",
        Way::Script { .. } => "script",
        // The engine has components only where the feature for them is on.
        #[allow(
            unreachable_patterns,
            reason = "without components there is no other way"
        )]
        _ => "component",
    }
}

fn parameter(
    law: &Law,
    id: ParameterId,
    items: Vec<String>,
    as_of: Date,
) -> Option<ParameterNotice> {
    let parameter = law.parameters().get(id)?;
    Some(ParameterNotice {
        name: parameter.name.clone(),
        title: parameter.title.clone(),
        pack: parameter.pack.clone(),
        unit: parameter.unit.clone(),
        in_force: law.parameter_on(id, as_of).map(|dated| ValueNotice {
            value: dated.value.clone(),
            from: dated.from,
            until: dated.until,
            source: dated.source.clone(),
        }),
        items,
    })
}
