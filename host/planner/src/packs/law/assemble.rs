//! Makes one law of a chain of packs, once each has been read.

use std::collections::BTreeSet;

use throughcare_model::{Parameters, Vocabulary};

use super::chain::{Chain, chain};
use super::{Law, PackSource, Variant, conflicts, departures, references, reforms};
use crate::packs::components::PackComponent;
use crate::packs::derivations::{Derivation, DerivationDraft, OnlyIf};
use crate::packs::items::{Item, ItemDraft, Moment, MomentDraft, Offset, Timing};
use crate::packs::options::{OptionDraft, PolicyOption};
use crate::packs::pack::Domain;
use crate::packs::rule_source::{ComponentId, RuleDraft, RuleSource};
use crate::reading::mistakes::Mistakes;

/// Finds, reads, checks and puts together the packs given and all that they inherit.
pub(super) fn assemble(sources: Vec<PackSource>, mistakes: &Mistakes) -> Law {
    let chain = chain(sources, mistakes);
    conflicts::check(&chain, mistakes);
    departures::check(&chain, mistakes);
    references::check(&chain, mistakes);
    let reforms = reforms::resolve(&chain, mistakes);
    Law {
        reforms,
        ..law_of(chain)
    }
}

/// Puts the packs together. Of something defined twice the first is the inherited one; that the
/// second is declared as a derogation was checked before.
fn law_of(chain: Chain) -> Law {
    let mut law = Law::default();
    let mut facts = Vec::new();
    let mut parameters = Vec::new();
    let mut items = Vec::new();
    let mut options = Vec::new();
    let mut derivations = Vec::new();
    for draft in chain.packs {
        let manifest = draft.manifest;
        let pack = manifest.pack.id.clone();
        law.packs.push(manifest.pack);
        law.domains
            .extend(manifest.domains.into_iter().map(|domain| domain.value));
        let instruments = manifest.instruments.into_iter();
        let instruments = instruments.map(|one| (one.value.id.clone(), one.value));
        law.instruments.extend(instruments);
        let derogations = manifest.derogations.into_iter();
        law.derogations
            .extend(derogations.filter_map(|draft| draft.derogation));
        facts.extend(draft.facts.into_iter().map(|fact| fact.definition));
        parameters.extend(draft.parameters.into_iter().map(|one| one.parameter));
        // What a pack ships comes before what it asks for.
        let components = draft.components.into_iter();
        law.components
            .extend(components.filter_map(|one| one.component));
        items.extend(draft.items.into_iter().map(|item| (pack.clone(), item)));
        options.extend(draft.options);
        derivations.extend(draft.derivations.into_iter().map(|one| (pack.clone(), one)));
        law.messages.extend(draft.messages);
    }
    law.vocabulary = Vocabulary::new(facts);
    law.parameters = Parameters::new(parameters.iter().cloned());
    law.variants = parameters
        .into_iter()
        .filter_map(|parameter| {
            let of = law.parameters.find(&parameter.name)?;
            let first = law.parameters.get(of)?;
            (first.pack != parameter.pack).then_some(Variant { of, parameter })
        })
        .collect();
    let mut seen = BTreeSet::new();
    law.items = items
        .into_iter()
        .filter_map(|(pack, draft)| {
            let replaces_inherited = !seen.insert(draft.id.value.clone());
            item(&law, &pack, draft).map(|item| Item {
                replaces_inherited,
                ..item
            })
        })
        .collect();
    sort(&mut law.items, &law.domains);
    law.options = options_of(&law, options);
    law.derivations = derivations
        .into_iter()
        .filter_map(|(pack, draft)| derivation(&law, pack, draft))
        .collect();
    law
}

/// Puts the options in the order of a plan. A replacement comes after what it replaces.
fn options_of(law: &Law, drafts: Vec<OptionDraft>) -> Vec<PolicyOption> {
    let mut seen = BTreeSet::new();
    let mut options = Vec::new();
    for draft in drafts {
        let replaces_inherited = !seen.insert(draft.id.value.clone());
        options.extend(draft.option.map(|option| PolicyOption {
            replaces_inherited,
            opens: draft.opens.and_then(|draft| moment(law, &draft)),
            ..option
        }));
    }
    options.sort_by_cached_key(|option| {
        let heading = law
            .domains
            .iter()
            .position(|domain| domain.id == option.domain);
        (heading, option.id.clone(), option.replaces_inherited)
    });
    options
}

/// Orders items as a plan has them. A replacement comes after what it replaces.
fn sort(items: &mut [Item], domains: &[Domain]) {
    items.sort_by_cached_key(|item| {
        let heading = domains.iter().position(|domain| domain.id == item.domain);
        (
            heading,
            item.stage,
            item.id.clone(),
            item.replaces_inherited,
        )
    });
}

fn item(law: &Law, pack: &str, draft: ItemDraft) -> Option<Item> {
    let item = draft.item?;
    let rule = rule(law, pack, draft.rule?)?;
    let moment = |draft: Option<MomentDraft>| draft.and_then(|draft| moment(law, &draft));
    let timing = Timing {
        basis: item.timing.basis,
        opens: moment(draft.opens),
        due: moment(draft.due),
    };
    Some(Item {
        timing,
        rule,
        ..item
    })
}

fn derivation(law: &Law, pack: String, draft: DerivationDraft) -> Option<Derivation> {
    let manifest = draft.manifest?;
    let facts = draft.provides.iter();
    let provides = facts.filter_map(|fact| law.vocabulary.find(&fact.value));
    let only_if = draft.only_if.iter().filter_map(|one| {
        Some(OnlyIf {
            fact: law.vocabulary.find(&one.fact.value)?,
            by: law.vocabulary.find(&one.by.value)?,
            answer: one.answer,
        })
    });
    Some(Derivation {
        title: manifest.title,
        why: manifest.why,
        provides: provides.collect(),
        provides_at: draft.provides.first()?.span,
        only_if: only_if.collect(),
        only_under: draft.only_under.map(|name| name.value),
        in_force: draft.in_force,
        sources: draft.cited.into_iter().map(|cited| cited.value).collect(),
        protected_grounds: draft
            .grounds
            .into_iter()
            .filter_map(|one| one.ground)
            .collect(),
        rule: rule(law, &pack, draft.rule?)?,
        tests: draft.tests,
        id: draft.id.value,
        manifest: draft.id.source,
        pack,
    })
}

/// Finds a rule; a component in the pack itself, or else in the nearest that it inherits from.
fn rule(law: &Law, pack: &str, draft: RuleDraft) -> Option<RuleSource> {
    let name = match draft {
        RuleDraft::Script(script) => return Some(RuleSource::Script(script)),
        RuleDraft::Component(name) => name.value,
    };
    let is_it = |one: &PackComponent, of: &str| one.pack == of && one.name == name;
    let found =
        ancestry(law, pack).find_map(|of| law.components.iter().position(|one| is_it(one, of)));
    found.map(|place| RuleSource::Component(ComponentId(place)))
}

/// Goes from a pack to what it inherits from, and on. No chain is longer than there are packs.
fn ancestry<'a>(law: &'a Law, pack: &'a str) -> impl Iterator<Item = &'a str> {
    let parent = |id: &&'a str| law.pack(id)?.inherits.as_deref();
    std::iter::successors(Some(pack), parent).take(law.packs.len())
}

fn moment(law: &Law, draft: &MomentDraft) -> Option<Moment> {
    let find = |name: &str| law.parameters.find(name);
    let offset = match (&draft.before, &draft.after) {
        (Some(before), _) => Offset::Before(find(&before.value)?),
        (None, Some(after)) => Offset::After(find(&after.value)?),
        (None, None) => Offset::SameDay,
    };
    Some(Moment {
        from: law.vocabulary.find(&draft.from.value)?,
        offset,
    })
}
