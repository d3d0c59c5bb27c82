//! Finds the packs that are given and all that they inherit, and puts each after its parent.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use throughcare_model::{Code, Diagnostic, Given, SourceText, Span, message};

use super::PackSource;
use crate::packs::components::{ComponentDraft, read_components};
use crate::packs::derivations::{DerivationDraft, read_derivations};
use crate::packs::files::PackFiles;
use crate::packs::items::{ItemDraft, read_items};
use crate::packs::messages::{self, MessageFile};
use crate::packs::names::is_name;
use crate::packs::options::{OptionDraft, read_options};
use crate::packs::pack::{Manifest, read_manifest};
use crate::packs::parameters::{ParameterDraft, read_parameters};
use crate::packs::reforms::{ReformDraft, read_reforms};
use crate::packs::stray::check_places;
use crate::packs::vocabulary::{FactDraft, read_facts};
use crate::reading::mistakes::{Mistakes, Written};
use crate::reading::nearest::quoted;

const GIVEN_TWICE: Code = Code("pack/given-twice");
const INHERITS_MISSING: Code = Code("pack/inherits-missing");
const INHERITS_IN_CIRCLE: Code = Code("pack/inherits-in-circle");
const ID_DIFFERS: Code = Code("pack/id-differs");
const NO_BASE: Code = Code("pack/no-base");

/// The pack that is meant if none is named.
const BASE: &str = "kyoto";

/// What one pack says by itself.
pub(super) struct PackDraft {
    /// `pack.toml`.
    pub(super) manifest: Manifest,
    /// The facts that it adds.
    pub(super) facts: Vec<FactDraft>,
    /// The parameters that it sets.
    pub(super) parameters: Vec<ParameterDraft>,
    /// Its items.
    pub(super) items: Vec<ItemDraft>,
    /// Its options.
    pub(super) options: Vec<OptionDraft>,
    /// Its reforms.
    pub(super) reforms: Vec<ReformDraft>,
    /// Its derivations.
    pub(super) derivations: Vec<DerivationDraft>,
    /// The components that it ships.
    pub(super) components: Vec<ComponentDraft>,
    /// Its texts in other languages.
    pub(super) messages: Vec<MessageFile>,
    /// Its own name, and those of all packs that it inherits from.
    pub(super) ancestry: BTreeSet<String>,
    is_whole: bool,
    files: PackFiles,
}

/// Packs, each after the one that it inherits from.
pub(super) struct Chain {
    /// The packs.
    pub(super) packs: Vec<PackDraft>,
    /// Whether every pack was found, and all its facts and parameters could be read, so that what is not there can be called unknown.
    pub(super) is_whole: bool,
}

impl PackDraft {
    /// Returns the name of the pack.
    pub(super) fn id(&self) -> &str {
        &self.manifest.id.value
    }

    /// Returns whether this is the other pack, or inherits from it.
    pub(super) fn has(&self, other: &Self) -> bool {
        self.ancestry.contains(other.id())
    }

    fn read(files: PackFiles, mistakes: &Mistakes) -> Option<Self> {
        check_places(&files, mistakes);
        let manifest = read_manifest(&files, mistakes);
        let id = manifest.as_ref().map_or("", |one| one.id.value.as_str());
        // Read even if there is no manifest, so that their mistakes are told in the same run.
        let facts = read_facts(&files, id, mistakes);
        let parameters = read_parameters(&files, id, mistakes);
        let items = read_items(&files, id, mistakes);
        let options = read_options(&files, id, mistakes);
        let reforms = read_reforms(&files, id, mistakes);
        let derivations = read_derivations(&files, mistakes);
        let pins = manifest.as_ref().map(|one| one.components.as_slice());
        let components = pins.map(|pins| read_components(&files, pins, id, mistakes));
        let messages = messages::find(&files, id);
        Some(Self {
            manifest: manifest?,
            is_whole: facts.is_whole && parameters.is_whole,
            facts: facts.all,
            parameters: parameters.all,
            items,
            options,
            reforms,
            derivations,
            components: components.unwrap_or_default(),
            messages,
            ancestry: BTreeSet::new(),
            files,
        })
    }
}

/// Reads the packs given and all that they inherit.
pub(super) fn chain(sources: Vec<PackSource>, mistakes: &Mistakes) -> Chain {
    let mut finder = Finder {
        found: BTreeMap::new(),
        is_whole: true,
        mistakes,
    };
    let mut wanted = Vec::new();
    if sources.is_empty() {
        wanted.extend(finder.base());
    }
    for source in sources {
        wanted.extend(finder.given(source));
    }
    let mut next = 0;
    let mut given = wanted.clone();
    while let Some(id) = given.get(next).cloned() {
        given.extend(finder.parent_of(&id));
        next += 1;
    }
    finder.ordered(&wanted)
}

struct Finder<'a> {
    found: BTreeMap<String, PackDraft>,
    is_whole: bool,
    mistakes: &'a Mistakes,
}

impl Finder<'_> {
    /// Takes the base pack, since no pack was named.
    fn base(&mut self) -> Option<String> {
        let Some(files) = PackFiles::embedded(BASE) else {
            let place = SourceText::new(BASE, "");
            self.refuse(|| {
                Diagnostic::error(NO_BASE, message!("no pack is named, and none is built in"))
                    .at(&place, Span::EMPTY, None)
                    .help(message!("name the folder of a pack"))
            });
            return None;
        };
        self.take(files)
    }

    /// Takes a pack that was given.
    fn given(&mut self, source: PackSource) -> Option<String> {
        let files = match source {
            PackSource::Files(files) => files,
            PackSource::Folder(folder) => match PackFiles::open(&folder) {
                Ok(files) => files,
                Err(errors) => {
                    for error in errors {
                        self.refuse(|| error);
                    }
                    return None;
                }
            },
        };
        self.take(files)
    }

    fn take(&mut self, files: PackFiles) -> Option<String> {
        let Some(draft) = PackDraft::read(files, self.mistakes) else {
            self.is_whole = false;
            return None;
        };
        self.is_whole &= draft.is_whole;
        let id = draft.id().to_owned();
        if let Some(before) = self.found.get(&id) {
            let twice = draft.manifest.id.error(
                GIVEN_TWICE,
                message!("two packs call themselves {pack}", pack = quoted(&id)),
                message!("a second one"),
            );
            let first = &before.manifest.id;
            let twice = twice
                .at(&first.source, first.span, message!("the first"))
                .help(message!("give one of them another `id`, or leave it out"));
            self.refuse(|| twice);
            return None;
        }
        self.found.insert(id.clone(), draft);
        Some(id)
    }

    /// Finds what a pack inherits: among those found, beside its folder, or built in. Returns the
    /// parent if it was not there before.
    fn parent_of(&mut self, id: &str) -> Option<String> {
        let child = self.found.get(id)?;
        let name = child.manifest.inherits.clone()?;
        if self.found.contains_key(&name.value) {
            return None;
        }
        // A name that is none is reported already, and must not lead out of the folder of packs.
        let files = is_name(&name.value)
            .then(|| beside(child.files.folder(), &name.value))
            .flatten();
        let files = match files {
            Some(Ok(files)) => Some(files),
            Some(Err(errors)) => {
                for error in errors {
                    self.refuse(|| error);
                }
                return None;
            }
            None => PackFiles::embedded(&name.value),
        };
        let Some(files) = files else {
            self.missing(&name);
            return None;
        };
        let parent = self.take(files)?;
        if parent != name.value {
            let differs = self.found.get(&parent).map(|found| {
                let id = &found.manifest.id;
                id.error(
                    ID_DIFFERS,
                    message!(
                        "the pack in {folder} calls itself {pack}",
                        folder = quoted(&name.value),
                        pack = quoted(&parent)
                    ),
                    None,
                )
                .at(
                    &name.source,
                    name.span,
                    message!("inherited by the other name"),
                )
                .help(message!("let the folder, the `id` and `inherits` agree"))
            });
            if let Some(differs) = differs {
                self.refuse(|| differs);
            }
        }
        Some(parent)
    }

    fn missing(&mut self, name: &Written<String>) {
        // A pack that was given and cannot be read may be the one; then that is what is reported.
        if self.is_whole {
            let message = message!(
                "the inherited pack {pack} is not there",
                pack = quoted(&name.value)
            );
            let missing = name
                .error(INHERITS_MISSING, message, message!("not found"))
                .help(message!("put its folder beside this one, or give it too"));
            self.refuse(|| missing);
        }
        self.is_whole = false;
    }

    /// Puts the packs in order, parents first, else as they were given.
    fn ordered(mut self, wanted: &[String]) -> Chain {
        let mut order: Vec<String> = Vec::new();
        for id in wanted {
            let mut path = Vec::new();
            let mut current = Some(id.clone());
            while let Some(id) = current {
                if order.contains(&id) {
                    break;
                }
                if let Some(start) = path.iter().position(|one| *one == id) {
                    self.circle(path.get(start..).unwrap_or_default());
                    break;
                }
                let child = self.found.get(&id);
                current = child.and_then(|child| child.manifest.pack.inherits.clone());
                path.push(id);
            }
            order.extend(path.into_iter().rev());
        }
        let mut packs: Vec<PackDraft> = Vec::new();
        for id in order {
            let Some(mut draft) = self.found.remove(&id) else {
                continue;
            };
            let inherits = draft.manifest.pack.inherits.as_deref();
            if let Some(parent) = packs.iter().find(|pack| Some(pack.id()) == inherits) {
                draft.ancestry.clone_from(&parent.ancestry);
            }
            draft.ancestry.insert(id);
            packs.push(draft);
        }
        Chain {
            packs,
            is_whole: self.is_whole,
        }
    }

    fn circle(&mut self, path: &[String]) {
        let names = path.iter().chain(path.first());
        let names = names.map(|id| Given::Name(quoted(id)));
        let packs =
            names.reduce(|pack, parent| message!("{pack} from {parent}", pack, parent).into());
        let last = path.last().and_then(|id| self.found.get(id));
        let inherits = last.and_then(|last| last.manifest.inherits.clone());
        if let (Some(inherits), Some(packs)) = (inherits, packs) {
            let message = message!("packs inherit in a circle: {packs}", packs);
            let circle = inherits
                .error(
                    INHERITS_IN_CIRCLE,
                    message,
                    message!("back to the beginning"),
                )
                .help(message!(
                    "a base pack inherits from none; take `inherits` out of one of them"
                ));
            self.refuse(|| circle);
        }
    }

    /// Reports that a pack cannot be had, after which nothing can be called unknown.
    fn refuse(&mut self, mistake: impl FnOnce() -> Diagnostic) {
        self.is_whole = false;
        self.mistakes.add(mistake);
    }
}

/// Returns the pack of that name beside a folder, if there is a folder of that name.
fn beside(folder: Option<&Path>, name: &str) -> Option<Result<PackFiles, Vec<Diagnostic>>> {
    let folder = folder?;
    let beside = match (folder.file_name(), folder.parent()) {
        (Some(_), Some(parent)) => parent.join(name),
        // Of `.` and `..` only the system knows what lies beside them.
        _ => folder.join("..").join(name),
    };
    beside.is_dir().then(|| PackFiles::open(&beside))
}
