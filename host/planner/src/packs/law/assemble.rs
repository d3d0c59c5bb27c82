//! Makes one law of a chain of packs, once each has been read.

use std::collections::BTreeSet;

use throughcare_model::{Parameters, Vocabulary};

use super::chain::{Chain, chain};
use super::{Law, PackSource, Variant, conflicts, departures, references};
use crate::packs::items::{Item, ItemDraft, Moment, MomentDraft, Offset, Timing};
use crate::packs::pack::Domain;
use crate::reading::mistakes::Mistakes;

/// Finds, reads, checks and puts together the packs given and all that they inherit.
pub(super) fn assemble(sources: Vec<PackSource>, mistakes: &Mistakes) -> Law {
    let chain = chain(sources, mistakes);
    conflicts::check(&chain, mistakes);
    departures::check(&chain, mistakes);
    references::check(&chain, mistakes);
    law_of(chain)
}

/// Puts the packs together. Of something defined twice the first is the inherited one; that the
/// second is declared as a derogation was checked before.
fn law_of(chain: Chain) -> Law {
    let mut law = Law::default();
    let mut facts = Vec::new();
    let mut parameters = Vec::new();
    let mut items = Vec::new();
    for draft in chain.packs {
        let manifest = draft.manifest;
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
        items.extend(draft.items);
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
        .filter_map(|draft| {
            let replaces_inherited = !seen.insert(draft.id.value.clone());
            item(&law, draft).map(|item| Item {
                replaces_inherited,
                ..item
            })
        })
        .collect();
    sort(&mut law.items, &law.domains);
    law
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

fn item(law: &Law, draft: ItemDraft) -> Option<Item> {
    let item = draft.item?;
    let moment = |draft: Option<MomentDraft>| draft.and_then(|draft| moment(law, &draft));
    let timing = Timing {
        basis: item.timing.basis,
        opens: moment(draft.opens),
        due: moment(draft.due),
    };
    Some(Item { timing, ..item })
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
