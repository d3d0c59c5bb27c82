//! The planner: policy packs, prepared once, that any number of cases can be held against.

use std::path::Path;

use throughcare_engine::{Budget, DerivationRule, EngineError, Fault, Rule};
use throughcare_model::{Audience, Date, Diagnostic, ReleasePlan, Remarked, SourceText};

use crate::components::{HostChoice, Preparing};
use crate::derivations::Derivations;
use crate::error::diagnose;
use crate::letter::{self, Letter, Quoting};
use crate::packs::{
    DerivationId, Item, ItemId, Law, OptionId, PackFiles, PackSource, PolicyOption,
};
use crate::protected::Looker;
use crate::reading::case_file::CaseFile;
use crate::texts::{self, PackText};
use crate::{release_plan, view};

/// Policy packs, read, checked and prepared, ready for any number of cases on any number of threads.
///
/// ```
/// use throughcare::{Date, Planner, SourceText};
///
/// let planner = Planner::builder().build().map_err(|_| "a pack was refused")?;
/// let text = "[case]\nreference = \"A-17\"\n[release]\ndate = 2027-02-15\n";
/// let case = planner
///     .read_case(&SourceText::new("case.toml", text))
///     .map_err(|_| "the case file has mistakes")?
///     .value;
/// let plan = planner.plan(&case, Date::constant(2026, 11, 23));
/// assert_eq!(plan.counts.met, 0, "what is not recorded is never taken as secured");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug)]
pub struct Planner {
    law: Law,
    /// By [`ItemId`].
    rules: Vec<Prepared>,
    /// By [`OptionId`].
    option_rules: Vec<Prepared>,
    derivations: Derivations,
    remarks: Vec<Diagnostic>,
}

/// Collects the packs of a [`Planner`].
#[derive(Debug, Default)]
#[must_use]
pub struct PlannerBuilder {
    packs: Vec<PackSource>,
    reforms: Vec<String>,
    budget: Budget,
    host: HostChoice,
}

impl Planner {
    /// Starts with the base pack that the library carries.
    pub fn builder() -> PlannerBuilder {
        PlannerBuilder::default()
    }

    /// Returns the law that was loaded.
    pub fn law(&self) -> &Law {
        &self.law
    }

    /// Returns what is to be said of the packs: mistakes in single rules, and warnings.
    pub fn remarks(&self) -> &[Diagnostic] {
        &self.remarks
    }

    /// Returns the prepared rule of an item, or what is wrong with it.
    ///
    /// # Errors
    ///
    /// Everything that kept the rule from being prepared; nothing at all for an item of another planner.
    pub fn rule(&self, item: ItemId) -> Result<&Rule, &[EngineError]> {
        prepared(&self.rules, item.index())
    }

    /// Returns the prepared rule of an option, or what is wrong with it.
    ///
    /// # Errors
    ///
    /// Everything that kept the rule from being prepared; nothing at all for an option of another planner.
    pub fn option_rule(&self, option: OptionId) -> Result<&Rule, &[EngineError]> {
        prepared(&self.option_rules, option.index())
    }

    /// Returns every option with its prepared rule, or with what is wrong with it, replacements included.
    pub fn option_rules(
        &self,
    ) -> impl Iterator<Item = (&PolicyOption, Result<&Rule, &[EngineError]>)> {
        self.law
            .numbered_options()
            .map(|(id, option)| (option, self.option_rule(id)))
    }

    /// Returns every item with its prepared rule, or with what is wrong with it, replacements included.
    pub fn rules(&self) -> impl Iterator<Item = (&Item, Result<&Rule, &[EngineError]>)> {
        self.law
            .numbered_items()
            .map(|(id, item)| (item, self.rule(id)))
    }

    /// Returns a prepared derivation, or what is wrong with it.
    ///
    /// # Errors
    ///
    /// Everything that kept the derivation from being prepared; nothing at all for one of another planner.
    pub fn derivation(&self, id: DerivationId) -> Result<&DerivationRule, &[Diagnostic]> {
        self.derivations.rule(id)
    }

    pub(crate) fn derivations(&self) -> &Derivations {
        &self.derivations
    }

    /// Returns every text that the packs can put before a reader, each once.
    pub fn texts(&self) -> Vec<PackText> {
        PackText::all(&self.law)
    }

    /// Checks the texts of a pack in other languages: in each for which it has a file, everything that it and the
    /// packs it inherits from say must be there.
    pub fn check_messages(&self, pack: &str) -> Vec<Diagnostic> {
        texts::check(&self.law, pack)
    }

    /// Writes the file of messages that a translator of a pack fills in; what the pack's own file has is kept.
    pub fn messages_to_translate(&self, pack: &str, language: &str) -> String {
        texts::file(&self.law, pack, language)
    }

    /// Reads a case file against the vocabulary of the packs, TOML or JSON.
    ///
    /// # Errors
    ///
    /// Every mistake in it at once; no message holds a recorded value.
    pub fn read_case(&self, source: &SourceText) -> Result<Remarked<CaseFile>, Vec<Diagnostic>> {
        CaseFile::read(source, self.law.vocabulary())
    }

    /// Makes the plan for a case as facts and law stand on a day.
    ///
    /// It cannot fail: what goes wrong with a rule is a remark on its finding, which is `undetermined`.
    pub fn plan(&self, case: &CaseFile, as_of: Date) -> ReleasePlan {
        release_plan::make(self, case, as_of)
    }

    /// Makes the plan for a case as one audience may see it.
    ///
    /// The person's tells nothing that hangs on what the vocabulary marks as about a victim or somebody else,
    /// not even whether it is recorded; [`ReleasePlan::withheld`] says how much that is and whom to ask. The
    /// auditor's carries [`ReleasePlan::audit`]. The caseworker's is that of [`Planner::plan`].
    pub fn plan_for(&self, case: &CaseFile, as_of: Date, audience: Audience) -> ReleasePlan {
        view::plan(self, case, as_of, audience)
    }

    /// Writes the letter in which the person is told how their plan stands.
    ///
    /// It rests on the plan as the person may see it. Facts about the person's health or children are named
    /// and quoted only if asked for in full.
    pub fn letter(&self, case: &CaseFile, as_of: Date, quoting: Quoting) -> Letter {
        letter::write(self, case, as_of, quoting)
    }
}

impl PlannerBuilder {
    /// Adds a pack in a folder. Packs that it inherits from are found beside it, or in the library.
    pub fn folder(mut self, folder: impl AsRef<Path>) -> Self {
        self.packs
            .push(PackSource::Folder(folder.as_ref().to_owned()));
        self
    }

    /// Adds a pack held in memory.
    pub fn pack(mut self, pack: PackFiles) -> Self {
        self.packs.push(PackSource::Files(pack));
        self
    }

    /// Runs a reform, by its name, instead of the law that it changes. Several may be run together.
    pub fn reform(mut self, reform: &str) -> Self {
        self.reforms.push(reform.to_owned());
        self
    }

    /// Sets how much work one evaluation of one rule may do.
    pub fn budget(mut self, budget: Budget) -> Self {
        self.budget = budget;
        self
    }

    /// Sets who runs components: a host that other planners may share. It is not touched unless a pack has one.
    ///
    /// Without it, one host with the usual settings and no cache serves all planners of a program.
    #[cfg(feature = "components")]
    pub fn components(
        mut self,
        host: impl Into<std::sync::Arc<throughcare_engine::Components>>,
    ) -> Self {
        self.host = HostChoice::Given(host.into());
        self
    }

    /// Sets how the host that runs components is made, which is done only if a pack has one.
    #[cfg(feature = "components")]
    pub fn components_by(mut self, make: fn() -> throughcare_engine::Components) -> Self {
        self.host = HostChoice::MadeBy(make);
        self
    }

    /// Reads and prepares everything.
    ///
    /// A mistake in a single rule does not keep a planner from being built: its item is `undetermined`
    /// in every plan, or the facts that it derives stay unknown, and [`Planner::remarks`] says why.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the packs, if any of it keeps them from being used: derivations that rest on
    /// each other in a circle among it. A reform that no pack names, and reforms that disagree.
    pub fn build(self) -> Result<Planner, Vec<Diagnostic>> {
        let Remarked {
            value: law,
            mut remarks,
        } = Law::load(self.packs)?;
        let law = law.under(&self.reforms)?;
        let mut preparing = Preparing::new(&law, self.budget, self.host);
        let items = law.items().iter();
        let rules: Vec<_> = items.map(|item| preparing.rule(&item.rule)).collect();
        let options = law.options().iter();
        let option_rules: Vec<_> = options
            .map(|option| of_option(option, &preparing))
            .collect();
        let derivations = Derivations::prepare(&law, &mut preparing)?;
        let all = rules.iter().chain(&option_rules);
        for errors in all.filter_map(|rule| rule.as_ref().err()) {
            remarks.extend(errors.iter().map(diagnose));
        }
        remarks.extend(derivations.mistakes().cloned());
        let items = law.items().iter().zip(&rules);
        let items = items.filter_map(|(item, rule)| Some(Looker::item(item, rule.as_ref().ok()?)));
        let options = law.options().iter().zip(&option_rules);
        let options =
            options.filter_map(|(option, rule)| Some(Looker::option(option, rule.as_ref().ok()?)));
        let derived = law.numbered_derivations();
        let derived = derived
            .filter_map(|(id, one)| Some(Looker::derivation(one, derivations.rule(id).ok()?)));
        for looker in items.chain(options).chain(derived) {
            remarks.extend(looker.check(law.vocabulary()));
        }
        tracing::debug!(
            rules = rules.len(),
            options = option_rules.len(),
            derivations = law.derivations().len(),
            remarks = remarks.len(),
            "rules prepared"
        );
        Ok(Planner {
            law,
            rules,
            option_rules,
            derivations,
            remarks,
        })
    }
}

type Prepared = Result<Rule, Vec<EngineError>>;

fn prepared(rules: &[Prepared], place: usize) -> Result<&Rule, &[EngineError]> {
    match rules.get(place) {
        Some(Ok(rule)) => Ok(rule),
        Some(Err(errors)) => Err(errors),
        None => Err(&[]),
    }
}

/// Prepares the rule of an option. A function that is missing is reported where the option asks for it.
fn of_option(option: &PolicyOption, preparing: &Preparing<'_>) -> Prepared {
    let functions = option.functions();
    let wanted: Vec<&str> = functions.iter().map(|(name, _)| name.as_str()).collect();
    let at = |mut error: EngineError| {
        if let Fault::NoPredicate { name, .. } = &error.fault
            && let Some((_, span)) = functions.iter().find(|(function, _)| function == name)
        {
            error.source_text = option.manifest.clone();
            error.span = *span;
        }
        error
    };
    preparing
        .option(&option.rule, &wanted)
        .map_err(|errors| errors.into_iter().map(at).collect())
}
