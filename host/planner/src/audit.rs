//! Says how a plan came about: which rules were asked, how they answered, and on which parameters they rest.

use std::collections::BTreeMap;

use throughcare_engine::{DerivationRule, Rule, Way};
use throughcare_model::{
    AnswerNotice, Audit, AuditedRule, Date, ParameterId, ParameterNotice, Question, RuleNotice,
    ValueNotice,
};

use crate::packs::{Law, Moment, Offset, RuleSource, sha256};
use crate::planner::Planner;

/// What is known so far.
struct Gathered<'a> {
    law: &'a Law,
    rules: Vec<RuleNotice>,
    used: BTreeMap<ParameterId, Vec<String>>,
}

/// Gathers it for everything that is in force on a day.
pub(crate) fn of(planner: &Planner, as_of: Date) -> Audit {
    let law = planner.law();
    let mut gathered = Gathered {
        law,
        rules: Vec::new(),
        used: BTreeMap::new(),
    };
    for (id, item) in law.items_on(as_of) {
        let rule = planner.rule(id).ok();
        let answers = rule.map(answers).unwrap_or_default();
        let notice = gathered.notice(AuditedRule::Item, &item.id, &item.pack, &item.rule);
        gathered.add(notice, rule.is_some(), answers);
        gathered.uses(
            &item.id,
            item.timing.opens.iter().chain(&item.timing.due),
            rule,
        );
    }
    for (id, option) in law.options_on(as_of) {
        let rule = planner.option_rule(id).ok();
        let source = RuleSource::Script(option.rule.clone());
        let notice = gathered.notice(AuditedRule::Option, &option.id, &option.pack, &source);
        gathered.add(notice, rule.is_some(), Vec::new());
        gathered.uses(&option.id, option.opens.iter(), rule);
    }
    for (id, one) in law.derivations_on(as_of) {
        let rule = planner.derivation(id).ok();
        let notice = gathered.notice(AuditedRule::Derivation, &one.id, &one.pack, &one.rule);
        gathered.add(notice, rule.is_some(), Vec::new());
        for parameter in rule.map(DerivationRule::parameters).unwrap_or_default() {
            gathered.uses_parameter(&one.id, parameter);
        }
    }
    gathered.finish(as_of)
}

impl Gathered<'_> {
    fn notice(&self, of: AuditedRule, name: &str, pack: &str, source: &RuleSource) -> RuleNotice {
        let (engine, digest) = match source {
            RuleSource::Script(script) => ("rhai", sha256(script.text().as_bytes())),
            RuleSource::Component(id) => {
                let component = self.law.component(*id);
                let digest = component.map(|component| component.digest.clone());
                ("component", digest.unwrap_or_default())
            }
        };
        RuleNotice {
            of,
            name: name.to_owned(),
            pack: pack.to_owned(),
            engine: engine.to_owned(),
            is_prepared: false,
            digest,
            answers: Vec::new(),
        }
    }

    fn add(&mut self, notice: RuleNotice, is_prepared: bool, answers: Vec<AnswerNotice>) {
        self.rules.push(RuleNotice {
            is_prepared,
            answers,
            ..notice
        });
    }

    fn uses<'m>(
        &mut self,
        name: &str,
        moments: impl Iterator<Item = &'m Moment>,
        rule: Option<&Rule>,
    ) {
        let by_time = moments.filter_map(|moment| match moment.offset {
            Offset::SameDay => None,
            Offset::Before(parameter) | Offset::After(parameter) => Some(parameter),
        });
        for parameter in by_time.chain(rule.map(Rule::parameters).unwrap_or_default()) {
            self.uses_parameter(name, parameter);
        }
    }

    fn uses_parameter(&mut self, name: &str, parameter: ParameterId) {
        let users = self.used.entry(parameter).or_default();
        if users.last().is_none_or(|last| last != name) {
            users.push(name.to_owned());
        }
    }

    fn finish(self, as_of: Date) -> Audit {
        let used = self.used.into_iter();
        let mut parameters: Vec<_> = used
            .filter_map(|(id, used_by)| parameter(self.law, id, used_by, as_of))
            .collect();
        parameters.sort_by(|one, other| one.name.cmp(&other.name));
        Audit {
            rules: self.rules,
            parameters,
        }
    }
}

fn answers(rule: &Rule) -> Vec<AnswerNotice> {
    let questions = Question::ALL.into_iter();
    questions
        .map(|question| AnswerNotice {
            question,
            way: word(rule.way(question)).to_owned(),
        })
        .collect()
}

fn word(way: Way<'_>) -> &'static str {
    match way {
        Way::Silent => "silent",
        Way::Condition => "condition",
        Way::Script { .. } => "script",
        Way::Component => "component",
    }
}

fn parameter(
    law: &Law,
    id: ParameterId,
    used_by: Vec<String>,
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
        used_by,
    })
}
