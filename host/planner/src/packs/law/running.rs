//! The reforms that are run: what they put in the place of the law in force.

use std::collections::{BTreeMap, BTreeSet};

use throughcare_model::{
    Code, Date, DatedValue, Diagnostic, FactId, Message, ParameterId, message,
};

use super::{Law, Tenure};
use crate::packs::derivations::Derivation;
use crate::packs::reforms::{Reform, RuleKind, RuleName};
use crate::reading::mistakes::with_help;
use crate::reading::nearest::{did_you_mean, quoted};

const UNKNOWN: Code = Code("reform/unknown");
const DISAGREE: Code = Code("reform/disagree");

/// The reforms that are run, put together.
#[derive(Debug, Clone, Default)]
pub(super) struct Running {
    /// Their places in [`Law::reforms`], in the order in which they were named.
    reforms: Vec<usize>,
    parameters: BTreeMap<ParameterId, (usize, DatedValue)>,
    without: BTreeSet<RuleName>,
}

impl Law {
    /// Returns every reform that the packs name, whether it is run or not.
    pub fn reforms(&self) -> &[Reform] {
        &self.reforms
    }

    /// Returns the reforms that are run, in the order in which they were named; none for the law in force.
    pub fn running(&self) -> impl Iterator<Item = &Reform> {
        let places = self.running.reforms.iter();
        places.filter_map(|place| self.reforms.get(*place))
    }

    /// Returns the reform that sets a parameter, if one that is run does.
    pub fn reform_of(&self, parameter: ParameterId) -> Option<&Reform> {
        let (place, _) = self.running.parameters.get(&parameter)?;
        self.reforms.get(*place)
    }

    /// Returns the same packs with these reforms run, on every day; what other reforms were run before are not any
    /// more. A reform that is named twice is run once.
    ///
    /// # Errors
    ///
    /// A name that no reform has, and reforms that disagree: one sets a parameter that another sets otherwise, or
    /// takes out a rule that another brings in.
    pub fn under(mut self, reforms: &[impl AsRef<str>]) -> Result<Self, Vec<Diagnostic>> {
        let mut mistakes = Vec::new();
        let mut running = Running::default();
        for name in reforms.iter().map(AsRef::as_ref) {
            match self.reforms.iter().position(|reform| reform.id == name) {
                None => mistakes.push(self.unknown(name)),
                Some(place) if running.reforms.contains(&place) => {}
                Some(place) => {
                    running.reforms.push(place);
                    self.run(place, &mut running, &mut mistakes);
                }
            }
        }
        self.check_brought_in(&running, &mut mistakes);
        self.running = running;
        self.check_providers(&mut mistakes);
        if mistakes.is_empty() {
            Ok(self)
        } else {
            Err(mistakes)
        }
    }

    fn run(&self, place: usize, running: &mut Running, mistakes: &mut Vec<Diagnostic>) {
        let Some(reform) = self.reforms.get(place) else {
            return;
        };
        running.without.extend(reform.without.iter().cloned());
        for set in &reform.parameters {
            let Some(id) = self.parameters.find(&set.name) else {
                continue;
            };
            let dated = DatedValue {
                value: set.value.clone(),
                from: Date::MIN,
                until: None,
                source: reform.source.clone(),
            };
            let before = running.parameters.insert(id, (place, dated));
            let Some((other, _)) = before.filter(|(_, dated)| dated.value != set.value) else {
                continue;
            };
            let message = message!(
                "two reforms set {parameter} differently",
                parameter = quoted(&set.name)
            );
            let mut disagree =
                Diagnostic::error(DISAGREE, message).at(&reform.manifest, set.at, None);
            if let Some(other) = self.reforms.get(other) {
                let named = other.parameters.iter().find(|one| one.name == set.name);
                let at = named.map(|one| one.at).unwrap_or_default();
                disagree = disagree.at(&other.manifest, at, message!("and here"));
            }
            mistakes.push(disagree.help(message!("run one of them")));
        }
    }

    /// A rule that one reform brings in cannot be taken out by another.
    fn check_brought_in(&self, running: &Running, mistakes: &mut Vec<Diagnostic>) {
        let is_run = |id: &str| {
            let mut places = running.reforms.iter();
            places.any(|place| self.reforms.get(*place).is_some_and(|one| one.id == id))
        };
        for rule in &running.without {
            let brought_in = self
                .tenures()
                .filter(|one| one.kind == rule.kind && one.name == rule.name)
                .find_map(|one| one.only_under.filter(|reform| is_run(reform)));
            if let Some(reform) = brought_in {
                let message = brought_in_and_out(rule, reform);
                mistakes
                    .push(Diagnostic::error(DISAGREE, message).help(message!("run one of them")));
            }
        }
    }

    /// What a reform brings in may not provide a fact beside what is left in.
    fn check_providers(&self, mistakes: &mut Vec<Diagnostic>) {
        let let_in = |one: &&Derivation| self.running.let_in(self, &one.tenure());
        let all: Vec<&Derivation> = self.derivations.iter().filter(let_in).collect();
        let brought_in = all.iter().filter(|one| one.only_under.is_some());
        for one in brought_in {
            let clash = all.iter().find(|other| {
                let provides = |fact: &FactId| other.provides.contains(fact);
                other.only_under != one.only_under && one.provides.iter().any(provides)
            });
            if let Some(other) = clash {
                let message = message!(
                    "the derivation {derivation} is brought in, and {other} provides the same fact",
                    derivation = quoted(&one.id),
                    other = quoted(&other.id)
                );
                mistakes.push(
                    Diagnostic::error(DISAGREE, message)
                        .at(&one.manifest, one.provides_at, None)
                        .at(&other.manifest, other.provides_at, message!("and here"))
                        .help(message!(
                            "let the reform take the other one out, in `[without]`"
                        )),
                );
            }
        }
    }

    fn unknown(&self, name: &str) -> Diagnostic {
        let known = self.reforms.iter().map(|reform| reform.id.as_str());
        let help = did_you_mean(name, known).unwrap_or_else(|| {
            if self.reforms.is_empty() {
                message!("the policy packs name no reform; name the folder of one with `--policy`")
            } else {
                message!("`throughcare list reforms` names them all")
            }
        });
        let message = message!("no reform is called {name}", name = quoted(name));
        with_help(Diagnostic::error(UNKNOWN, message), help)
    }
}

impl Running {
    /// Returns what the reforms put in the place of a parameter.
    pub(super) fn parameter(&self, id: ParameterId) -> Option<&DatedValue> {
        self.parameters.get(&id).map(|(_, dated)| dated)
    }

    /// Returns whether the reforms leave a rule in: it does not wait for one that is not run, and none takes it
    /// out.
    pub(super) fn let_in(&self, law: &Law, rule: &Tenure<'_>) -> bool {
        let is_run = |id: &str| law.running().any(|reform| reform.id == id);
        rule.only_under.is_none_or(is_run)
            && !self
                .without
                .iter()
                .any(|out| out.kind == rule.kind && out.name == rule.name)
    }
}

fn brought_in_and_out(rule: &RuleName, reform: &str) -> Message {
    let (name, reform) = (quoted(&rule.name), quoted(reform));
    match rule.kind {
        RuleKind::Item => message!(
            "the item {name} is brought in by {reform} and taken out by another reform",
            name,
            reform
        ),
        RuleKind::Option => message!(
            "the option {name} is brought in by {reform} and taken out by another reform",
            name,
            reform
        ),
        RuleKind::Derived => message!(
            "the derivation {name} is brought in by {reform} and taken out by another reform",
            name,
            reform
        ),
    }
}
