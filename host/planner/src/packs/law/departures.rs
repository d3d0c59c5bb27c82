//! Derogations that match nothing, or that stand against each other.

use throughcare_model::{Code, Diagnostic, message};

use super::chain::{Chain, PackDraft};
use crate::packs::derogations::{Derogation, DerogationDraft, Target};
use crate::reading::mistakes::{Mistakes, with_help};
use crate::reading::nearest::{did_you_mean, quoted};

const MATCHES_NOTHING: Code = Code("pack/derogation-matches-nothing");
const DEROGATIONS_OVERLAP: Code = Code("pack/derogations-overlap");
const PACKS_DISAGREE: Code = Code("pack/packs-disagree");

/// Reports every derogation that is declared in vain, and those that stand against each other.
pub(super) fn check(chain: &Chain, mistakes: &Mistakes) {
    // What is missing may stand in what could not be found or read.
    if !chain.is_whole {
        return;
    }
    let mut before: Vec<(&PackDraft, &Derogation)> = Vec::new();
    for pack in &chain.packs {
        for draft in &pack.manifest.derogations {
            if let Some(mistake) = in_vain(chain, pack, draft) {
                mistakes.add(|| mistake);
            }
            let Some(derogation) = &draft.derogation else {
                continue;
            };
            for (other_pack, other) in &before {
                let is_same_time = other.from <= derogation.until && derogation.from <= other.until;
                if is_same_time && other.target == derogation.target {
                    check_overlap((pack, derogation), (other_pack, other), mistakes);
                }
            }
            before.push((pack, derogation));
        }
    }
}

/// Returns what is wrong with a derogation from something that is not inherited.
fn in_vain(chain: &Chain, pack: &PackDraft, draft: &DerogationDraft) -> Option<Diagnostic> {
    let inherited = chain
        .packs
        .iter()
        .filter(|other| pack.has(other) && other.id() != pack.id());
    let target = &draft.target.value;
    let known: Vec<&str> = match target {
        Target::Item(_) => inherited
            .flat_map(|other| &other.items)
            .map(|item| item.id.value.as_str())
            .collect(),
        Target::Option(_) => inherited
            .flat_map(|other| &other.options)
            .map(|option| option.id.value.as_str())
            .collect(),
        Target::Parameter(_) => inherited
            .flat_map(|other| &other.parameters)
            .map(|one| one.name.value.as_str())
            .collect(),
    };
    if known.contains(&target.name()) {
        return None;
    }
    let name = quoted(target.name());
    let message = match target {
        Target::Item(_) => message!("no item {name} is inherited", name),
        Target::Option(_) => message!("no option {name} is inherited", name),
        Target::Parameter(_) => message!("no parameter {name} is inherited", name),
    };
    let help = did_you_mean(target.name(), known)
        .unwrap_or_else(|| message!("take the derogation away; what is a pack's own needs none"));
    Some(with_help(
        draft
            .target
            .error(MATCHES_NOTHING, message, message!("matches nothing")),
        help,
    ))
}

/// Reports two derogations from one thing at one time: of one pack always, of two if both put
/// something of their own in its place.
fn check_overlap(
    (pack, one): (&PackDraft, &Derogation),
    (other_pack, other): (&PackDraft, &Derogation),
    mistakes: &Mistakes,
) {
    let name = quoted(one.target.name());
    let (code, message) = if pack.id() == other_pack.id() {
        (
            DEROGATIONS_OVERLAP,
            message!("two derogations from {name} hold on the same day", name),
        )
    } else if replaces(pack, &one.target) && replaces(other_pack, &one.target) {
        let message = message!(
            "the packs `{first}` and `{second}` both put something in the place of {name}",
            first = other_pack.id(),
            second = pack.id(),
            name
        );
        (PACKS_DISAGREE, message)
    } else {
        return;
    };
    mistakes.add(|| {
        Diagnostic::error(code, message)
            .at(&one.manifest, one.at, None)
            .at(&other.manifest, other.at, message!("and here"))
            .help(message!(
                "let one end before the other begins, or keep one of them"
            ))
    });
}

fn replaces(pack: &PackDraft, target: &Target) -> bool {
    match target {
        Target::Item(name) => pack.items.iter().any(|item| item.id.value == *name),
        Target::Option(name) => pack.options.iter().any(|option| option.id.value == *name),
        Target::Parameter(name) => pack.parameters.iter().any(|one| one.name.value == *name),
    }
}
