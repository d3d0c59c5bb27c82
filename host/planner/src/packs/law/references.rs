//! What packs refer to: every domain, instrument, fact and parameter that they name must be there.

use std::collections::{BTreeMap, BTreeSet};

use throughcare_model::{Code, FactKind, Message, ValueKind, message};

use super::chain::{Chain, PackDraft};
use crate::packs::derivations::{DerivationDraft, OnlyIfDraft};
use crate::packs::grounds::GroundDraft;
use crate::packs::items::MomentDraft;
use crate::packs::parameters::ParameterDraft;
use crate::packs::rule_source::RuleDraft;
use crate::packs::vocabulary::FactDraft;
use crate::reading::mistakes::{Mistakes, Written, with_help};
use crate::reading::nearest::{did_you_mean, quoted};

const UNKNOWN_DOMAIN: Code = Code("pack/unknown-domain");
const UNKNOWN_INSTRUMENT: Code = Code("pack/unknown-instrument");
const UNKNOWN_FACT: Code = Code("pack/unknown-fact");
const UNKNOWN_PARAMETER: Code = Code("pack/unknown-parameter");
const LETTER_FACT: Code = Code("pack/letter-fact");
const TIMING_FACT: Code = Code("pack/timing-fact");
const TIMING_PARAMETER: Code = Code("pack/timing-parameter");
const FRESH_FOR: Code = Code("pack/fresh-for");
const ENTRY_WITHOUT_LIST: Code = Code("pack/entry-without-list");
const GROUND_FOR_UNPROTECTED: Code = Code("pack/ground-for-unprotected-fact");
const PROVIDES_LIST: Code = Code("pack/provides-list");
const ONLY_IF_NOT_PROVIDED: Code = Code("pack/only-if-not-provided");
const ONLY_IF_NO_ANSWER: Code = Code("pack/only-if-no-answer");
const UNKNOWN_COMPONENT: Code = Code("pack/unknown-component");
const KIND_DIFFERS: Code = Code("pack/kind-differs");

/// What one pack can refer to: what it defines itself and what it inherits.
struct Known<'a> {
    domains: BTreeSet<&'a str>,
    instruments: BTreeSet<&'a str>,
    facts: BTreeMap<&'a str, &'a FactDraft>,
    parameters: BTreeMap<&'a str, &'a ParameterDraft>,
    components: BTreeSet<&'a str>,
    mistakes: &'a Mistakes,
}

/// Reports every reference to something that is not there, or of another kind.
pub(super) fn check(chain: &Chain, mistakes: &Mistakes) {
    // What is missing may stand in the pack that could not be found.
    if !chain.is_whole {
        return;
    }
    for pack in &chain.packs {
        let known = Known::of(chain, pack, mistakes);
        known.check_citations(pack);
        pack.facts.iter().for_each(|fact| known.check_fact(fact));
        let parameters = pack.parameters.iter();
        parameters.for_each(|parameter| known.check_kind(parameter));
        for item in &pack.items {
            if let Some(domain) = &item.domain {
                known.check_domain(domain);
            }
            let moments = item.opens.iter().chain(&item.due);
            moments.for_each(|moment| known.check_moment(moment));
            item.quoted.iter().for_each(|path| known.check_quoted(path));
            item.grounds.iter().for_each(|one| known.check_ground(one));
            known.check_rule(item.rule.as_ref());
        }
        for derivation in &pack.derivations {
            known.check_provided(derivation);
            known.check_rule(derivation.rule.as_ref());
            let grounds = derivation.grounds.iter();
            grounds.for_each(|one| known.check_ground(one));
        }
        for option in &pack.options {
            if let Some(domain) = &option.domain {
                known.check_domain(domain);
            }
            let opens = option.opens.iter();
            opens.for_each(|moment| known.check_moment(moment));
            option
                .grounds
                .iter()
                .for_each(|one| known.check_ground(one));
        }
    }
}

impl<'a> Known<'a> {
    fn of(chain: &'a Chain, pack: &PackDraft, mistakes: &'a Mistakes) -> Self {
        let mut known = Self {
            domains: BTreeSet::new(),
            instruments: BTreeSet::new(),
            facts: BTreeMap::new(),
            parameters: BTreeMap::new(),
            components: BTreeSet::new(),
            mistakes,
        };
        for seen in chain.packs.iter().filter(|other| pack.has(other)) {
            let manifest = &seen.manifest;
            let domains = manifest.domains.iter().map(|one| one.value.id.as_str());
            known.domains.extend(domains);
            let instruments = manifest.instruments.iter();
            known
                .instruments
                .extend(instruments.map(|one| one.value.id.as_str()));
            for fact in &seen.facts {
                known.facts.entry(fact.path.value.as_str()).or_insert(fact);
            }
            let components = seen.components.iter();
            known
                .components
                .extend(components.map(|one| one.name.as_str()));
            for one in &seen.parameters {
                known.parameters.entry(&one.name.value).or_insert(one);
            }
        }
        known
    }

    fn check_citations(&self, pack: &PackDraft) {
        let derogations = pack.manifest.derogations.iter();
        let parameters = pack.parameters.iter();
        let items = pack.items.iter();
        let options = pack.options.iter();
        let reforms = pack.reforms.iter();
        let of_derivations = pack.derivations.iter().flat_map(|one| &one.grounds);
        let grounds = items.clone().flat_map(|one| &one.grounds);
        let grounds = grounds.chain(options.clone().flat_map(|one| &one.grounds));
        let grounds = grounds.chain(of_derivations);
        let cited = derogations
            .flat_map(|one| &one.cited)
            .chain(parameters.flat_map(|one| &one.cited))
            .chain(items.clone().flat_map(|one| &one.cited))
            .chain(options.clone().flat_map(|one| &one.cited))
            .chain(reforms.flat_map(|one| &one.source))
            .chain(pack.derivations.iter().flat_map(|one| &one.cited))
            .chain(grounds.filter_map(|one| one.cited.as_ref()));
        for citation in cited {
            let name = citation.value.instrument.as_str();
            if !self.instruments.contains(name) {
                let message = message!(
                    "no pack names the instrument {instrument}",
                    instrument = quoted(name)
                );
                let help =
                    did_you_mean(name, self.instruments.iter().copied()).unwrap_or_else(|| {
                        message!(
                            "add `[instruments.{instrument}]` with its title to `pack.toml`",
                            instrument = name
                        )
                    });
                self.report(citation, UNKNOWN_INSTRUMENT, message, help);
            }
        }
    }

    fn check_fact(&self, fact: &FactDraft) {
        let list = fact.path.value.list();
        if let Some(list) = list.filter(|list| !self.facts.contains_key(list.as_str())) {
            let message = message!("the list {list} is not a fact", list = quoted(&list));
            let help = message!(
                "add `[\"{list}\"]` with `type = \"list\"` and its question",
                list
            );
            self.report(&fact.path, ENTRY_WITHOUT_LIST, message, help);
        }
        let Some(name) = &fact.fresh_for else {
            return;
        };
        match self.parameters.get(name.value.as_str()) {
            None => self.unknown_parameter(name),
            Some(parameter) if parameter.kind.is_some_and(|kind| kind != ValueKind::Days) => {
                let message = message!(
                    "{parameter} is not a number of days",
                    parameter = quoted(&name.value)
                );
                let help = message!("name a parameter in days or weeks");
                self.report(name, FRESH_FOR, message, help);
            }
            Some(_) => {}
        }
    }

    /// A parameter that departs from an inherited one must still be of its kind.
    fn check_kind(&self, parameter: &ParameterDraft) {
        let inherited = self.parameters.get(parameter.name.value.as_str());
        let kinds = inherited.and_then(|inherited| inherited.kind.zip(parameter.kind));
        if let Some((inherited, own)) = kinds
            && inherited != own
        {
            let message = message!(
                "{parameter} is {own} here, and inherited as {inherited}",
                parameter = quoted(&parameter.name.value),
                own = own.phrase(),
                inherited = inherited.phrase()
            );
            let help = message!("a derogation may change the value, not what is counted");
            self.report(&parameter.name, KIND_DIFFERS, message, help);
        }
    }

    fn check_domain(&self, domain: &Written<String>) {
        if !self.domains.contains(domain.value.as_str()) {
            let message = message!(
                "no pack has the domain {domain}",
                domain = quoted(&domain.value)
            );
            let help = did_you_mean(&domain.value, self.domains.iter().copied())
                .unwrap_or_else(|| message!("add a `[[domain]]` with this `id` to `pack.toml`"));
            self.report(domain, UNKNOWN_DOMAIN, message, help);
        }
    }

    /// A sentence of a letter can quote one value: a fact that is no list and of no entry of one.
    fn check_quoted(&self, path: &Written<String>) {
        match self.facts.get(path.value.as_str()) {
            None => self.unknown_fact(path),
            Some(fact)
                if fact.definition.kind == FactKind::List || fact.path.value.list().is_some() =>
            {
                let message = message!(
                    "{fact} is not one value to quote",
                    fact = quoted(&path.value)
                );
                let help = message!("quote a fact that is no list, and none of a list entry");
                self.report(path, LETTER_FACT, message, help);
            }
            Some(_) => {}
        }
    }

    /// A ground is declared of a protected fact.
    fn check_ground(&self, ground: &GroundDraft) {
        let fact = &ground.fact;
        match self.facts.get(fact.value.as_str()) {
            None => self.unknown_fact(fact),
            Some(known) if known.definition.protected => {}
            Some(_) => {
                let message =
                    message!("{fact} is not a protected fact", fact = quoted(&fact.value));
                let help = message!("a rule may read it without a ground");
                self.report(fact, GROUND_FOR_UNPROTECTED, message, help);
            }
        }
    }

    /// What a derivation provides must be a fact, and one that holds a value.
    fn check_provided(&self, derivation: &DerivationDraft) {
        for path in &derivation.provides {
            match self.facts.get(path.value.as_str()) {
                None => self.unknown_fact(path),
                Some(fact) if fact.has_kind && fact.definition.kind == FactKind::List => {
                    let message = message!(
                        "{fact} is a list, which holds no value",
                        fact = quoted(&path.value)
                    );
                    let help = message!("provide facts of its entries, or a fact beside it");
                    self.report(path, PROVIDES_LIST, message, help);
                }
                Some(_) => {}
            }
        }
        for one in &derivation.only_if {
            self.check_only_if(one, derivation);
        }
    }

    /// That a fact is not there is told by a yes-or-no that may be quoted, since it is quoted with it.
    fn check_only_if(&self, one: &OnlyIfDraft, derivation: &DerivationDraft) {
        let mut provides = derivation.provides.iter();
        if !provides.any(|path| path.value == one.fact.value) {
            let message = message!(
                "{fact} is not provided here",
                fact = quoted(&one.fact.value)
            );
            let provided = derivation.provides.iter().map(|path| path.value.as_str());
            let help = did_you_mean(&one.fact.value, provided)
                .unwrap_or_else(|| message!("name a fact of `provides`"));
            self.report(&one.fact, ONLY_IF_NOT_PROVIDED, message, help);
        }
        match self.facts.get(one.by.value.as_str()) {
            None => self.unknown_fact(&one.by),
            Some(fact)
                if (fact.has_kind && fact.definition.kind != FactKind::YesNo)
                    || fact.path.value.list().is_some()
                    || fact.definition.sensitivity.is_some() =>
            {
                let message = message!(
                    "{fact} cannot say whether there is such a thing",
                    fact = quoted(&one.by.value)
                );
                let help =
                    message!("name a yes-no fact that is not sensitive and not of a list entry");
                self.report(&one.by, ONLY_IF_NO_ANSWER, message, help);
            }
            Some(_) => {}
        }
    }

    fn check_rule(&self, rule: Option<&RuleDraft>) {
        let Some(RuleDraft::Component(name)) = rule else {
            return;
        };
        if !self.components.contains(name.value.as_str()) {
            let message = message!(
                "{name} is not a component of this pack",
                name = quoted(&name.value)
            );
            let help = did_you_mean(&name.value, self.components.iter().copied());
            let help = help.unwrap_or_else(|| {
                message!(
                    "put it into `components` and pin it in `pack.toml`, or inherit from a pack that does"
                )
            });
            self.report(name, UNKNOWN_COMPONENT, message, help);
        }
    }

    fn unknown_fact(&self, path: &Written<String>) {
        let message = message!("{path} is not a fact", path = quoted(&path.value));
        let help = did_you_mean(&path.value, self.facts.keys().copied());
        let help = help.unwrap_or_else(|| message!("add it to `facts.toml`"));
        self.report(path, UNKNOWN_FACT, message, help);
    }

    fn check_moment(&self, moment: &MomentDraft) {
        let from = &moment.from;
        match self.facts.get(from.value.as_str()) {
            None => self.unknown_fact(from),
            Some(fact) => {
                let is_date = fact.definition.kind == FactKind::Date || !fact.has_kind;
                if !is_date || fact.path.value.list().is_some() {
                    let message = message!(
                        "{fact} is not a date to count from",
                        fact = quoted(&from.value)
                    );
                    let help = message!("name a fact of type `date` that is not of a list entry");
                    self.report(from, TIMING_FACT, message, help);
                }
            }
        }
        for name in moment.before.iter().chain(&moment.after) {
            match self.parameters.get(name.value.as_str()).map(|one| one.kind) {
                None => self.unknown_parameter(name),
                Some(None | Some(ValueKind::Days | ValueKind::Months)) => {}
                Some(Some(_)) => {
                    let message = message!(
                        "{parameter} is not a length of time",
                        parameter = quoted(&name.value)
                    );
                    let help = message!("name a parameter in days, weeks, months or years");
                    self.report(name, TIMING_PARAMETER, message, help);
                }
            }
        }
    }

    fn unknown_parameter(&self, name: &Written<String>) {
        let message = message!("{name} is not a parameter", name = quoted(&name.value));
        let help = did_you_mean(&name.value, self.parameters.keys().copied())
            .unwrap_or_else(|| message!("add it to `parameters.toml`"));
        self.report(name, UNKNOWN_PARAMETER, message, help);
    }

    fn report<T>(&self, at: &Written<T>, code: Code, message: Message, help: Message) {
        self.mistakes
            .add(|| with_help(at.error(code, message, None), help));
    }
}
