//! Names that are given twice, in one pack or in two.

use std::collections::BTreeMap;

use throughcare_model::{Code, Diagnostic, Message, SourceText, Span, message};

use super::chain::{Chain, PackDraft};
use crate::packs::derivations::DerivationDraft;
use crate::packs::derogations::Target;
use crate::packs::pack::Period;
use crate::packs::vocabulary::FactDraft;
use crate::reading::mistakes::{Mistakes, Written};
use crate::reading::nearest::quoted;

const DEFINED_TWICE: Code = Code("pack/defined-twice");
const REDEFINED: Code = Code("pack/redefined");
const PACKS_DISAGREE: Code = Code("pack/packs-disagree");
const TWO_PROVIDERS: Code = Code("pack/two-providers");
const PATH_WITHIN_PATH: Code = Code("pack/path-within-path");

/// A name that a pack gives to something.
struct Named<'a> {
    pack: &'a PackDraft,
    name: &'a str,
    place: Place<'a>,
}

/// Says what a name, in backticks, is the name of: "the domain `home`".
type Naming = fn(String) -> Message;

/// A place to point at.
type Place<'a> = (&'a SourceText, Span);

/// Reports every name given twice, unless the second is a declared departure from the first.
pub(super) fn check(chain: &Chain, mistakes: &Mistakes) {
    check_names(chain, mistakes);
    check_paths(chain, mistakes);
}

fn check_names(chain: &Chain, mistakes: &Mistakes) {
    let never = |_: &str| None;
    check_unique(
        |name| message!("the domain {name}", name),
        names(chain, |pack| {
            pack.manifest
                .domains
                .iter()
                .map(|d| (d.value.id.as_str(), place(d)))
        }),
        never,
        mistakes,
    );
    check_unique(
        |name| message!("the fact {name}", name),
        names(chain, |pack| {
            pack.facts
                .iter()
                .map(|f| (f.path.value.as_str(), place(&f.path)))
        }),
        never,
        mistakes,
    );
    check_unique(
        |name| message!("the parameter {name}", name),
        names(chain, |pack| {
            pack.parameters
                .iter()
                .map(|p| (p.name.value.as_str(), place(&p.name)))
        }),
        |name| Some(Target::Parameter(name.to_owned())),
        mistakes,
    );
    check_unique(
        |name| message!("the item {name}", name),
        names(chain, |pack| {
            pack.items
                .iter()
                .map(|i| (i.id.value.as_str(), place(&i.id)))
        }),
        |name| Some(Target::Item(name.to_owned())),
        mistakes,
    );
    check_unique(
        |name| message!("the option {name}", name),
        names(chain, |pack| {
            pack.options
                .iter()
                .map(|o| (o.id.value.as_str(), place(&o.id)))
        }),
        |name| Some(Target::Option(name.to_owned())),
        mistakes,
    );
    check_unique(
        |name| message!("the reform {name}", name),
        names(chain, |pack| {
            pack.reforms
                .iter()
                .map(|r| (r.id.value.as_str(), place(&r.id)))
        }),
        never,
        mistakes,
    );
    check_unique(
        |name| message!("the derivation {name}", name),
        names(chain, |pack| {
            pack.derivations
                .iter()
                .map(|one| (one.id.value.as_str(), place(&one.id)))
        }),
        never,
        mistakes,
    );
    check_providers(chain, mistakes);
    let mut instruments = names(chain, |pack| {
        pack.manifest
            .instruments
            .iter()
            .map(|one| (one.value.id.as_str(), place(one)))
    });
    // The same instrument may be named again, so that a citation can be read without its parent.
    instruments.retain(|one| !is_same_again(chain, one));
    let instrument = |name| message!("the instrument {name}", name);
    check_unique(instrument, instruments, never, mistakes);
}

fn names<'a, I: Iterator<Item = (&'a str, Place<'a>)>>(
    chain: &'a Chain,
    of: impl Fn(&'a PackDraft) -> I,
) -> Vec<Named<'a>> {
    let packs = chain.packs.iter();
    packs
        .flat_map(|pack| of(pack).map(move |(name, place)| Named { pack, name, place }))
        .collect()
}

/// Reports names that are there before, unless the pack declares that it departs from them.
fn check_unique(
    what: Naming,
    names: Vec<Named<'_>>,
    target: impl Fn(&str) -> Option<Target>,
    mistakes: &Mistakes,
) {
    let mut before: BTreeMap<&str, Vec<Named<'_>>> = BTreeMap::new();
    for one in names {
        let same = before.entry(one.name).or_default();
        let target = target(one.name);
        for other in same.iter() {
            if let Some(clash) = clash(what, &one, other, target.as_ref()) {
                mistakes.add(|| clash);
                break;
            }
        }
        same.push(one);
    }
}

fn clash(
    what: Naming,
    one: &Named<'_>,
    other: &Named<'_>,
    target: Option<&Target>,
) -> Option<Diagnostic> {
    let named = what(quoted(one.name));
    let (code, message, help) = if one.pack.id() == other.pack.id() {
        (
            DEFINED_TWICE,
            message!("{named} is defined twice", named),
            message!("keep one of them, or give one another name"),
        )
    } else if !one.pack.has(other.pack) {
        (
            PACKS_DISAGREE,
            message!(
                "the packs `{first}` and `{second}` both define {named}, and neither inherits from the other",
                first = other.pack.id(),
                second = one.pack.id(),
                named
            ),
            message!("use one of the packs, or give one of the two another name"),
        )
    } else if target.is_some_and(|target| departs(one.pack, target)) {
        return None;
    } else {
        let help = if let Some(target) = target {
            message!(
                "declare a `[[derogation]]` with `{key} = \"{name}\"`, or choose another name",
                key = target.word(),
                name = one.name
            )
        } else {
            message!("choose another name; only items, options and parameters can be departed from")
        };
        (
            REDEFINED,
            message!(
                "{named} is inherited from `{pack}`",
                named,
                pack = other.pack.id()
            ),
            help,
        )
    };
    let (source, span) = one.place;
    let (first, first_span) = other.place;
    Some(
        Diagnostic::error(code, message)
            .at(source, span, message!("defined again"))
            .at(first, first_span, message!("here before"))
            .help(help),
    )
}

fn departs(pack: &PackDraft, target: &Target) -> bool {
    let derogations = &pack.manifest.derogations;
    derogations.iter().any(|one| one.target.value == *target)
}

fn is_same_again(chain: &Chain, one: &Named<'_>) -> bool {
    let of = |pack: &PackDraft| {
        let instruments = &pack.manifest.instruments;
        let found = instruments.iter().find(|each| each.value.id == one.name);
        found.map(|each| each.value.clone())
    };
    let before = chain
        .packs
        .iter()
        .take_while(|pack| pack.id() != one.pack.id());
    before
        .filter_map(of)
        .any(|other| Some(other) == of(one.pack))
}

/// Reports facts that two derivations provide on the same day.
fn check_providers(chain: &Chain, mistakes: &Mistakes) {
    let derivations = chain.packs.iter().flat_map(|pack| &pack.derivations);
    let mut before: BTreeMap<&str, Vec<(&DerivationDraft, Place<'_>)>> = BTreeMap::new();
    for one in derivations {
        for fact in &one.provides {
            let same = before.entry(&fact.value).or_default();
            let is_other = |other: &DerivationDraft| {
                other.id.source.name() != one.id.source.name() && share_a_day(other, one)
            };
            if let Some((other, (source, span))) = same.iter().find(|(other, _)| is_other(other)) {
                let message = message!(
                    "the derivations {first} and {second} both provide {fact}",
                    first = quoted(&other.id.value),
                    second = quoted(&one.id.value),
                    fact = quoted(&fact.value)
                );
                mistakes.add(|| {
                    fact.error(TWO_PROVIDERS, message, message!("a second one"))
                        .at(source, *span, message!("the first"))
                        .help(message!(
                            "let one of them provide it, or let one end before the other begins"
                        ))
                });
            }
            same.push((one, place(fact)));
        }
    }
}

/// Of two that hold under different reforms, or one of them under a reform, a reform says which is asked.
fn share_a_day(one: &DerivationDraft, other: &DerivationDraft) -> bool {
    let waits_for =
        |draft: &DerivationDraft| draft.only_under.as_ref().map(|name| name.value.clone());
    if waits_for(one) != waits_for(other) {
        return false;
    }
    let (Some(one), Some(other)) = (one.in_force, other.in_force) else {
        return true;
    };
    let begins_before_end =
        |one: Period, other: Period| other.until.is_none_or(|until| one.from <= until);
    begins_before_end(one, other) && begins_before_end(other, one)
}

/// Reports facts whose path is the beginning of another's.
fn check_paths(chain: &Chain, mistakes: &Mistakes) {
    let facts = || chain.packs.iter().flat_map(|pack| &pack.facts);
    let bare = |fact: &FactDraft| fact.path.value.as_str().replace("[]", "");
    let by_path: BTreeMap<String, &FactDraft> = facts().map(|fact| (bare(fact), fact)).collect();
    for fact in facts() {
        let whole = bare(fact);
        let dots = whole.match_indices('.').map(|(dot, _)| dot);
        let over = dots.chain([whole.len()]).find_map(|end| {
            let over = by_path.get(whole.get(..end)?)?;
            let is_own_list = fact.path.value.list().as_deref() == Some(over.path.value.as_str());
            (over.path.value != fact.path.value && !is_own_list).then_some(over)
        });
        if let Some(over) = over {
            let (path, begins) = (fact.path.value.as_str(), over.path.value.as_str());
            let message = message!(
                "{fact} begins with the whole path {other}",
                fact = quoted(path),
                other = quoted(begins)
            );
            let help = message!(
                "a fact has no facts under it; rename {fact}",
                fact = quoted(begins)
            );
            mistakes.add(|| {
                fact.path
                    .error(PATH_WITHIN_PATH, message, None)
                    .at(&over.path.source, over.path.span, message!("a fact itself"))
                    .help(help)
            });
        }
    }
}

fn place<T>(written: &Written<T>) -> Place<'_> {
    (&written.source, written.span)
}
