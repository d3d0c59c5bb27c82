//! What reforms refer to: the parameters that they set, and the rules that they take out and bring in.

use std::collections::BTreeSet;

use throughcare_model::{Code, Decimal, Message, Value, ValueKind, message};

use super::chain::{Chain, PackDraft};
use crate::packs::parameters::in_unit;
use crate::packs::reforms::{Reform, ReformDraft, ReformedParameter, RuleKind, RuleName};
use crate::reading::document::{Format, Node};
use crate::reading::mistakes::{Mistakes, Page, Written, with_help};
use crate::reading::nearest::{did_you_mean, quoted};

const UNKNOWN_PARAMETER: Code = Code("pack/unknown-parameter");
const UNKNOWN_RULE: Code = Code("pack/unknown-rule");
const UNKNOWN_REFORM: Code = Code("pack/unknown-reform");
const HOLDS_ANYWAY: Code = Code("pack/holds-without-reform");

/// Checks the reforms of all packs, and every rule that holds under a reform only; returns the reforms.
pub(super) fn resolve(chain: &Chain, mistakes: &Mistakes) -> Vec<Reform> {
    let mut reforms = Vec::new();
    for pack in &chain.packs {
        let seen = Seen {
            packs: chain.packs.iter().filter(|other| pack.has(other)).collect(),
            is_whole: chain.is_whole,
            mistakes,
        };
        seen.check_only_under(pack);
        reforms.extend(pack.reforms.iter().filter_map(|draft| seen.reform(draft)));
    }
    reforms
}

/// What one pack can refer to: what it says itself and what it inherits.
struct Seen<'a> {
    packs: Vec<&'a PackDraft>,
    is_whole: bool,
    mistakes: &'a Mistakes,
}

impl Seen<'_> {
    fn reform(&self, draft: &ReformDraft) -> Option<Reform> {
        let parameters = draft.parameters.iter();
        let parameters = parameters.filter_map(|(name, node)| self.parameter(name, node));
        let parameters = parameters.collect();
        for rule in &draft.without {
            self.check_rule(rule);
        }
        for rule in &draft.with {
            self.check_rule(rule);
            self.check_brought_in(draft, rule);
        }
        Some(Reform {
            id: draft.id.value.clone(),
            pack: draft.pack.clone(),
            title: draft.title.clone()?,
            why: draft.why.clone()?.trim().to_owned(),
            source: draft.source.as_ref()?.value.clone(),
            parameters,
            without: draft
                .without
                .iter()
                .map(|rule| rule.value.clone())
                .collect(),
            manifest: draft.id.source.clone(),
        })
    }

    /// Reads the value that a reform gives to a parameter, in the unit of the parameter.
    fn parameter(&self, name: &Written<String>, node: &Node) -> Option<ReformedParameter> {
        let known = self.packs.iter().flat_map(|pack| &pack.parameters);
        let Some(parameter) = known.clone().find(|one| one.name.value == name.value) else {
            let known = known.map(|one| one.name.value.as_str());
            let message = message!("{name} is not a parameter", name = quoted(&name.value));
            let help = did_you_mean(&name.value, known)
                .unwrap_or_else(|| message!("add it to `parameters.toml`"));
            self.report(name, UNKNOWN_PARAMETER, message, help);
            return None;
        };
        let kind = parameter.kind?;
        let page = Page {
            source: &name.source,
            format: Format::Toml,
            mistakes: self.mistakes,
        };
        let value = in_unit(page, node, &parameter.parameter.unit)?;
        Some(ReformedParameter {
            name: name.value.clone(),
            value: of_kind(value, kind),
            at: name.span,
        })
    }

    fn check_rule(&self, rule: &Written<RuleName>) {
        let RuleName { kind, name } = &rule.value;
        let known: BTreeSet<&str> = self.rules(*kind).map(|(known, _)| known).collect();
        if !known.contains(name.as_str()) {
            let help = did_you_mean(name, known)
                .unwrap_or_else(|| message!("name a rule of this pack, or of one it inherits"));
            let name = quoted(name);
            let message = match kind {
                RuleKind::Item => message!("no item is called {name}", name),
                RuleKind::Option => message!("no option is called {name}", name),
                RuleKind::Derived => message!("no derivation is called {name}", name),
            };
            self.report(rule, UNKNOWN_RULE, message, help);
        }
    }

    /// What a reform brings in must not be there without it.
    fn check_brought_in(&self, reform: &ReformDraft, rule: &Written<RuleName>) {
        let RuleName { kind, name } = &rule.value;
        let id = reform.id.value.as_str();
        let mut found = self.rules(*kind).filter(|(known, _)| known == name);
        let Some((_, only_under)) = found.next() else {
            return;
        };
        if only_under.is_none_or(|other| other.value != id) {
            let name = quoted(name);
            let message = match kind {
                RuleKind::Item => message!("the item {name} does not wait for this reform", name),
                RuleKind::Option => {
                    message!("the option {name} does not wait for this reform", name)
                }
                RuleKind::Derived => {
                    message!("the derivation {name} does not wait for this reform", name)
                }
            };
            let help = message!(
                "write `only_under = \"{reform}\"` in it, or take it out of `[with]`",
                reform = id
            );
            self.report(rule, HOLDS_ANYWAY, message, help);
        }
    }

    /// Reports every rule of a pack that waits for a reform that is not there.
    fn check_only_under(&self, pack: &PackDraft) {
        let reforms = self.packs.iter().flat_map(|pack| &pack.reforms);
        let reforms: BTreeSet<&str> = reforms.map(|one| one.id.value.as_str()).collect();
        for (kind, _) in RuleKind::ALL {
            for (_, only_under) in rules_of(pack, kind) {
                let Some(name) = only_under.filter(|name| !reforms.contains(name.value.as_str()))
                else {
                    continue;
                };
                let message = message!("no reform is called {name}", name = quoted(&name.value));
                let help = did_you_mean(&name.value, reforms.iter().copied())
                    .unwrap_or_else(|| message!("add `reforms/{name}.toml`", name = &name.value));
                self.report(name, UNKNOWN_REFORM, message, help);
            }
        }
    }

    fn rules(&self, kind: RuleKind) -> impl Iterator<Item = NamedRule<'_>> {
        self.packs.iter().flat_map(move |pack| rules_of(pack, kind))
    }

    fn report<T>(&self, at: &Written<T>, code: Code, message: Message, help: Message) {
        // What is missing may stand in what could not be found or read.
        if self.is_whole {
            self.mistakes
                .add(|| with_help(at.error(code, message, None), help));
        }
    }
}

/// The name of a rule, and the reform that it waits for.
type NamedRule<'a> = (&'a str, Option<&'a Written<String>>);

fn rules_of(pack: &PackDraft, kind: RuleKind) -> Vec<NamedRule<'_>> {
    match kind {
        RuleKind::Item => {
            let items = pack.items.iter();
            items
                .map(|item| (item.id.value.as_str(), item.only_under.as_ref()))
                .collect()
        }
        RuleKind::Option => {
            let options = pack.options.iter();
            options
                .map(|option| (option.id.value.as_str(), option.only_under.as_ref()))
                .collect()
        }
        RuleKind::Derived => {
            let derivations = pack.derivations.iter();
            derivations
                .map(|one| (one.id.value.as_str(), one.only_under.as_ref()))
                .collect()
        }
    }
}

/// A whole number that stands in for a decimal one has to compare as such.
fn of_kind(value: Value, kind: ValueKind) -> Value {
    match (value, kind) {
        (Value::Integer(number), ValueKind::Decimal) => Value::Decimal(Decimal::from(number)),
        (value, _) => value,
    }
}
