//! The law that a case is checked against: a chain of packs, put together and dated.

mod assemble;
mod chain;
mod changes;
mod conflicts;
mod departures;
mod references;
mod reforms;
mod running;
mod tenure;

use std::collections::BTreeMap;
use std::path::PathBuf;

use throughcare_engine::ParametersInForce;
use throughcare_model::{
    Code, Date, DatedValue, Diagnostic, Instrument, Parameter, ParameterId, Parameters, Remarked,
    Vocabulary, message,
};

use super::components::PackComponent;
use super::derivations::{Derivation, DerivationId};
use super::derogations::{Derogation, Target};
use super::files::PackFiles;
use super::items::Item;
use super::messages::MessageFile;
use super::options::PolicyOption;
use super::pack::{Domain, Pack};
use super::reforms::Reform;
use super::rule_source::ComponentId;
use crate::reading::mistakes::Mistakes;

use running::Running;
use tenure::Tenure;

const NOT_IN_FORCE: Code = Code("pack/not-in-force");
const DEROGATION_ENDED: Code = Code("pack/derogation-ended");

/// Where a pack is to be had.
#[derive(Debug, Clone)]
pub enum PackSource {
    /// A folder on disk. What it inherits is looked for beside it too.
    Folder(PathBuf),
    /// Files in memory.
    Files(PackFiles),
}

/// What the loaded packs say together, on every day for which they say something.
///
/// Facts, parameters, items and options are numbered once, whatever is in force; what holds on a day is asked
/// of the methods that take one.
///
/// ```no_run
/// use throughcare::Law;
/// use throughcare_model::Date;
///
/// let law = Law::embedded().map_err(|_| "the base pack cannot be loaded")?.value;
/// let today = Date::constant(2026, 11, 23);
/// for (_, item) in law.items_on(today) {
///     println!("{}: {}", item.id, item.question);
/// }
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Law {
    packs: Vec<Pack>,
    domains: Vec<Domain>,
    instruments: BTreeMap<String, Instrument>,
    vocabulary: Vocabulary,
    parameters: Parameters,
    variants: Vec<Variant>,
    items: Vec<Item>,
    options: Vec<PolicyOption>,
    derivations: Vec<Derivation>,
    components: Vec<PackComponent>,
    reforms: Vec<Reform>,
    running: Running,
    derogations: Vec<Derogation>,
    messages: Vec<MessageFile>,
}

/// The number of an item in [`Law::items`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(usize);

/// The number of an option in [`Law::options`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OptionId(usize);

/// What a pack puts in the place of an inherited parameter while its derogation is in force.
#[derive(Debug, Clone)]
struct Variant {
    of: ParameterId,
    parameter: Parameter,
}

impl Law {
    /// Loads packs, whatever they inherit, and the base pack if none is named.
    ///
    /// What a pack inherits is looked for among the packs given, then beside its folder, then among
    /// the packs that are embedded.
    ///
    /// # Errors
    ///
    /// Every mistake in every pack at once, in the order of the files.
    pub fn load(
        packs: impl IntoIterator<Item = PackSource>,
    ) -> Result<Remarked<Self>, Vec<Diagnostic>> {
        let mistakes = Mistakes::default();
        let law = assemble::assemble(packs.into_iter().collect(), &mistakes);
        mistakes.outcome(law)
    }

    /// Loads the base pack that is built into this library.
    ///
    /// # Errors
    ///
    /// Its mistakes; a released library has none.
    pub fn embedded() -> Result<Remarked<Self>, Vec<Diagnostic>> {
        Self::load([])
    }

    /// Returns the packs, each after the one that it inherits from.
    pub fn packs(&self) -> &[Pack] {
        &self.packs
    }

    /// Returns the pack with this name.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.id == id)
    }

    /// Returns whom a person may ask about their own plan: as the last pack of the chain has it that says so.
    pub fn contact(&self) -> Option<&str> {
        let mut latest_first = self.packs.iter().rev();
        latest_first.find_map(|pack| pack.contact.as_deref())
    }

    /// Returns the headings of a plan, in their order.
    pub fn domains(&self) -> &[Domain] {
        &self.domains
    }

    /// Returns everything that is cited, by its short name.
    pub fn instruments(&self) -> &BTreeMap<String, Instrument> {
        &self.instruments
    }

    /// Returns every fact that may be recorded.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// Returns every parameter, as it was first set; what holds on a day is [`Law::parameter_on`].
    pub fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// Returns every item, and every replacement of one: by domain, then stage, then name.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Returns every item, and every replacement of one, with its number.
    pub fn numbered_items(&self) -> impl Iterator<Item = (ItemId, &Item)> {
        self.items
            .iter()
            .enumerate()
            .map(|(index, item)| (ItemId(index), item))
    }

    /// Returns an item by its number.
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.items.get(id.0)
    }

    /// Returns every option, and every replacement of one: by domain, then name.
    pub fn options(&self) -> &[PolicyOption] {
        &self.options
    }

    /// Returns every option, and every replacement of one, with its number.
    pub fn numbered_options(&self) -> impl Iterator<Item = (OptionId, &PolicyOption)> {
        self.options
            .iter()
            .enumerate()
            .map(|(index, option)| (OptionId(index), option))
    }

    /// Returns an option by its number.
    pub fn option(&self, id: OptionId) -> Option<&PolicyOption> {
        self.options.get(id.0)
    }

    /// Returns every derivation, in the order of the packs.
    pub fn derivations(&self) -> &[Derivation] {
        &self.derivations
    }

    /// Returns every derivation with its number.
    pub fn numbered_derivations(&self) -> impl Iterator<Item = (DerivationId, &Derivation)> {
        let all = self.derivations.iter().enumerate();
        all.map(|(index, derivation)| (DerivationId(index), derivation))
    }

    /// Returns a derivation by its number.
    pub fn derivation(&self, id: DerivationId) -> Option<&Derivation> {
        self.derivations.get(id.0)
    }

    /// Returns the derivations of a day: those in force of packs in force that the reforms which are run leave in.
    pub fn derivations_on(&self, as_of: Date) -> impl Iterator<Item = (DerivationId, &Derivation)> {
        self.numbered_derivations()
            .filter(move |(_, derivation)| self.is_asked(&derivation.tenure(), as_of))
    }

    /// Returns every component that a pack ships.
    pub fn components(&self) -> &[PackComponent] {
        &self.components
    }

    /// Returns a component by its number.
    pub fn component(&self, id: ComponentId) -> Option<&PackComponent> {
        self.components.get(id.0)
    }

    /// Returns every derogation, whenever it is in force.
    pub fn derogations(&self) -> &[Derogation] {
        &self.derogations
    }

    /// Returns the texts in other languages that the packs bring along, those of the base first.
    pub(crate) fn messages(&self) -> impl Iterator<Item = &MessageFile> {
        self.messages.iter()
    }

    /// Returns the items of a day: those in force of packs in force, each once. A replacement stands
    /// in for the inherited item while a derogation of its pack is in force. What the reforms that are run take out is
    /// not among them, nor what waits for one that is not run.
    pub fn items_on(&self, as_of: Date) -> impl Iterator<Item = (ItemId, &Item)> {
        self.items
            .iter()
            .enumerate()
            .filter(move |(_, item)| self.is_asked(&item.tenure(), as_of))
            .map(|(index, item)| (ItemId(index), item))
    }

    /// Returns the options of a day, as [`Law::items_on`] returns the items.
    pub fn options_on(&self, as_of: Date) -> impl Iterator<Item = (OptionId, &PolicyOption)> {
        self.options
            .iter()
            .enumerate()
            .filter(move |(_, option)| self.is_asked(&option.tenure(), as_of))
            .map(|(index, option)| (OptionId(index), option))
    }

    /// Returns the value of a parameter on a day, with its source: none if its pack, or no value of
    /// it, is in force. What a reform that is run sets stands on every day.
    pub fn parameter_on(&self, id: ParameterId, as_of: Date) -> Option<&DatedValue> {
        let derogated = self
            .variants
            .iter()
            .filter(|variant| variant.of == id)
            .filter(|variant| self.departs(&variant.parameter, as_of))
            .find_map(|variant| variant.parameter.in_force(as_of));
        let inherited = || {
            let parameter = self.parameters.get(id)?;
            self.is_pack_in_force(&parameter.pack, as_of)
                .then(|| parameter.in_force(as_of))
                .flatten()
        };
        let reformed = self.running.parameter(id);
        reformed.or(derogated).or_else(inherited)
    }

    /// Returns the values of all parameters on a day, as rules see them.
    pub fn parameters_on(&self, as_of: Date) -> ParametersInForce {
        self.parameters
            .iter()
            .map(|(id, _)| {
                self.parameter_on(id, as_of)
                    .map(|dated| dated.value.clone())
            })
            .collect()
    }

    /// Returns the derogations in force on a day.
    pub fn derogations_on(&self, as_of: Date) -> impl Iterator<Item = &Derogation> {
        self.derogations
            .iter()
            .filter(move |one| self.is_derogation_in_force(one, as_of))
    }

    /// Returns the derogations that have run out before a day.
    pub fn expired_derogations(&self, as_of: Date) -> impl Iterator<Item = &Derogation> {
        self.derogations.iter().filter(move |one| one.until < as_of)
    }

    /// Returns what a plan of a day must say of its packs: that one is not in force and contributes
    /// nothing, or that a derogation has run out and the inherited text is used again.
    pub fn remarks_on(&self, as_of: Date) -> Vec<Diagnostic> {
        let packs = self
            .packs
            .iter()
            .filter(|pack| !pack.in_force.holds_on(as_of));
        let ended = self
            .expired_derogations(as_of)
            .filter(|one| !self.has_successor(one, as_of));
        packs
            .map(not_in_force)
            .chain(ended.map(has_ended))
            .collect()
    }

    fn departs(&self, parameter: &Parameter, as_of: Date) -> bool {
        self.derogations_on(as_of)
            .any(|one| one.pack == parameter.pack && one.target.is_parameter(&parameter.name))
    }

    fn has_successor(&self, ended: &Derogation, as_of: Date) -> bool {
        self.derogations_on(as_of)
            .any(|one| one.pack == ended.pack && one.target == ended.target)
    }

    fn is_derogation_in_force(&self, derogation: &Derogation, as_of: Date) -> bool {
        derogation.from <= as_of
            && as_of <= derogation.until
            && self.is_pack_in_force(&derogation.pack, as_of)
    }

    fn is_pack_in_force(&self, id: &str, as_of: Date) -> bool {
        self.pack(id)
            .is_some_and(|pack| pack.in_force.holds_on(as_of))
    }
}

impl OptionId {
    /// Returns the place of the option in [`Law::options`].
    pub fn index(self) -> usize {
        self.0
    }
}

impl ItemId {
    /// Returns the place of the item in [`Law::items`].
    pub fn index(self) -> usize {
        self.0
    }
}

fn not_in_force(pack: &Pack) -> Diagnostic {
    let message = message!(
        "the pack `{pack}` is not in force on the day of this plan and contributes nothing",
        pack = &pack.id
    );
    Diagnostic::warning(NOT_IN_FORCE, message)
        .at(&pack.manifest, pack.in_force_at, None)
        .help(message!(
            "plan for a day on which it is in force, or load another version of it"
        ))
}

fn has_ended(derogation: &Derogation) -> Diagnostic {
    let message = message!(
        "the derogation from `{name}` ran out on {day}, so the inherited text is used again",
        name = derogation.target.name(),
        day = derogation.until.to_string()
    );
    Diagnostic::warning(DEROGATION_ENDED, message)
        .at(&derogation.manifest, derogation.at, None)
        .help(match derogation.target {
            Target::Item(_) => {
                message!("renew it, or take it and the item's folder out of the pack")
            }
            Target::Option(_) => {
                message!("renew it, or take it and the option's folder out of the pack")
            }
            Target::Parameter(_) => {
                message!("renew it, or take it and the parameter out of the pack")
            }
        })
}

#[cfg(test)]
mod tests;
