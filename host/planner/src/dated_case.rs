//! One case as records, law and what follows from them stand on one day. Whoever asks rules about a case asks
//! through here, so that all see the same facts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use throughcare_engine::{CaseWindow, Derived, Names, ParametersInForce, Read, ReadSet};
use throughcare_model::{
    Date, Fact, FactDefinition, FactId, FactState, FactTable, Value, Vocabulary,
};

use crate::evidence::each;
use crate::packs::{Derivation, DerivationId, OnlyIf};
use crate::planner::Planner;
use crate::stale;
use crate::trial::{Answered, put};

/// A case on a day.
#[derive(Clone)]
pub(crate) struct DatedCase<'p> {
    planner: &'p Planner,
    as_of: Date,
    parameters: ParametersInForce,
    /// What the case file has, records that are too old marked.
    recorded: FactTable,
    /// The same with what follows from it; none if no derivation is in force.
    worked_out: Option<FactTable>,
    /// What each derivation in force came to. Shared by the copies of a case in which it came to the same.
    outcomes: BTreeMap<DerivationId, Arc<Derived>>,
    /// How often a derivation was run.
    runs: u64,
}

impl<'p> DatedCase<'p> {
    /// Takes a case to a day, and works out what follows there.
    pub(crate) fn new(planner: &'p Planner, facts: &FactTable, as_of: Date) -> Self {
        let law = planner.law();
        let parameters = law.parameters_on(as_of);
        let recorded = stale::mark(facts, names(planner), &parameters, as_of).into_owned();
        let in_force: BTreeSet<DerivationId> =
            law.derivations_on(as_of).map(|(id, _)| id).collect();
        let mut case = Self {
            planner,
            as_of,
            parameters,
            worked_out: (!in_force.is_empty()).then(|| recorded.clone()),
            recorded,
            outcomes: BTreeMap::new(),
            runs: 0,
        };
        for id in planner.derivations().in_order() {
            if in_force.contains(id) {
                case.derive(*id);
            }
        }
        case
    }

    /// Takes the case to another day of a time in which neither the law nor the standing of a record changes.
    pub(crate) fn moved_to(&self, day: Date) -> Self {
        let mut moved = self.clone();
        moved.as_of = day;
        let of_the_day = |id: &DerivationId| {
            let rule = self.planner.derivations().rule(*id);
            rule.is_ok_and(throughcare_engine::DerivationRule::may_use_the_day)
        };
        let again: BTreeSet<DerivationId> =
            self.outcomes.keys().copied().filter(of_the_day).collect();
        moved.derive_again(BTreeSet::new(), &again);
        moved
    }

    /// Returns whether what follows from the case may hang on the day itself.
    pub(crate) fn hangs_on_the_day(&self) -> bool {
        let mut rules = self.outcomes.keys();
        rules.any(|id| {
            let rule = self.planner.derivations().rule(*id);
            rule.is_ok_and(throughcare_engine::DerivationRule::may_use_the_day)
        })
    }

    pub(crate) fn as_of(&self) -> Date {
        self.as_of
    }

    pub(crate) fn planner(&self) -> &'p Planner {
        self.planner
    }

    /// Returns how often a derivation was run so far: what it costs to look at the case otherwise.
    pub(crate) fn runs(&self) -> u64 {
        self.runs
    }

    /// Returns the window through which rules see the case.
    pub(crate) fn window(&self) -> CaseWindow<'_> {
        CaseWindow {
            names: names(self.planner),
            facts: self.facts(),
            parameters: &self.parameters,
            as_of: self.as_of,
        }
    }

    fn facts(&self) -> &FactTable {
        self.worked_out.as_ref().unwrap_or(&self.recorded)
    }

    /// Returns a fact as the case file has it, whatever is worked out.
    pub(crate) fn recorded(&self, read: Read) -> &Fact {
        CaseWindow {
            facts: &self.recorded,
            ..self.window()
        }
        .fact(read.fact, read.entry)
    }

    /// Returns how many entries a list has in the case file.
    pub(crate) fn entries(&self, list: FactId) -> usize {
        self.recorded.entries(list).map_or(0, <[_]>::len)
    }

    /// Returns the entries of a list as the case file has them.
    pub(crate) fn recorded_entries(&self, list: FactId) -> Vec<throughcare_model::Entry> {
        let entries = self.recorded.entries(list);
        entries.map(<[_]>::to_vec).unwrap_or_default()
    }

    /// Returns what a derivation in force came to.
    pub(crate) fn outcome(&self, id: DerivationId) -> Option<&Derived> {
        self.outcomes.get(&id).map(Arc::as_ref)
    }

    /// Returns the derivation in force that provides a fact.
    pub(crate) fn provider(&self, fact: FactId) -> Option<DerivationId> {
        let providers = self.planner.derivations().providers(fact);
        let in_force = |id: &&DerivationId| self.outcomes.contains_key(id);
        providers.iter().find(in_force).copied()
    }

    /// Returns the fact that says that one which a derivation provides is not there at all. What is not known says nothing.
    pub(crate) fn ruled_out(&self, derivation: &Derivation, read: Read) -> Option<OnlyIf> {
        let mut only_if = derivation.only_if.iter();
        let only_if = only_if.find(|one| one.fact == read.fact)?;
        let known = self.window().fact(only_if.by, None).known()?;
        (*known == Value::YesNo(!only_if.answer)).then_some(*only_if)
    }

    /// Returns whether a derivation speaks of a fact, and no record stands over it.
    pub(crate) fn is_left_to_a_derivation(&self, read: Read) -> bool {
        self.provider(read.fact).is_some() && may_be_filled(self.recorded(read).state)
    }

    /// Leads needs to what can be recorded: in the place of a fact that is worked out, what is unknown beneath it.
    /// Where nothing beneath could settle it, as after a refusal, somebody has to record the fact itself.
    pub(crate) fn recordable(&self, needs: &ReadSet) -> ReadSet {
        if self.outcomes.is_empty() {
            return needs.clone();
        }
        let mut found = ReadSet::default();
        let mut seen = BTreeSet::new();
        let mut open: Vec<Read> = each(needs, self.vocabulary()).collect();
        while let Some(read) = open.pop() {
            if !seen.insert(read) {
                continue;
            }
            let beneath = self.beneath(read);
            if beneath.is_empty() {
                found.insert(read);
            }
            open.extend(beneath);
        }
        found
    }

    /// Returns the unknown facts that could settle a fact that is worked out and not known.
    fn beneath(&self, read: Read) -> Vec<Read> {
        let outcome = self
            .provider(read.fact)
            .filter(|_| self.is_left_to_a_derivation(read))
            .and_then(|id| self.outcome(id));
        let needs = outcome.map(|outcome| {
            let of_fact = outcome.get(read.fact, read.entry);
            of_fact.map_or(&outcome.needs, |fact| &fact.needs)
        });
        needs.map_or_else(Vec::new, |needs| each(needs, self.vocabulary()).collect())
    }

    /// Puts answers in the place of facts, and then works out again what rests on them. Returns what stood there in
    /// the case file.
    pub(crate) fn put(
        &mut self,
        answers: impl IntoIterator<Item = (Read, Answered)>,
    ) -> Vec<(Read, Answered)> {
        let vocabulary = self.vocabulary();
        let mut before = Vec::new();
        let mut changed = BTreeSet::new();
        for (read, answer) in answers {
            before.push((read, self.take(read)));
            if let Some(worked_out) = &mut self.worked_out {
                put(worked_out, vocabulary, read, answer.clone());
                let of_list = vocabulary.iter();
                let of_list = of_list.filter(|(_, of)| of.list == Some(read.fact));
                changed.extend(of_list.map(|(id, _)| id));
                changed.insert(read.fact);
            }
            put(&mut self.recorded, vocabulary, read, answer);
        }
        self.derive_again(changed, &BTreeSet::new());
        before
    }

    fn take(&self, read: Read) -> Answered {
        let fact = self.recorded(read).clone();
        let is_list = self
            .definition(read.fact)
            .is_some_and(|definition| definition.path.is_list());
        if is_list {
            Answered::List(fact, self.recorded_entries(read.fact))
        } else {
            Answered::Fact(fact)
        }
    }

    /// Runs again the derivations named, and those that looked at what changed, before or by that. One that looked at
    /// nothing of it would come to the same.
    fn derive_again(&mut self, mut changed: BTreeSet<FactId>, again: &BTreeSet<DerivationId>) {
        for id in self.planner.derivations().in_order() {
            let Some(before) = self.outcomes.get(id).map(Arc::clone) else {
                continue;
            };
            let mut looks = each(&before.reads, self.vocabulary());
            if again.contains(id) || looks.any(|look| changed.contains(&look.fact)) {
                self.derive(*id);
                let after = self.outcomes.get(id);
                if after.is_none_or(|after| !after.provides_the_same(&before)) {
                    changed.extend(self.provides(*id));
                }
            } else if self.provides(*id).iter().any(|fact| changed.contains(fact)) {
                self.fill_in(*id, &before);
            }
        }
    }

    /// Runs a derivation, and fills in what it came to.
    fn derive(&mut self, id: DerivationId) {
        let outcome = match self.planner.derivations().rule(id) {
            Ok(rule) => rule.derive(&self.window()),
            Err(_) => Derived::default(),
        };
        let outcome = Arc::new(outcome);
        self.runs += 1;
        self.fill_in(id, &outcome);
        self.outcomes.insert(id, outcome);
    }

    /// Puts what a derivation came to in the place of what the case file leaves open, and takes back what it came
    /// to before.
    fn fill_in(&mut self, id: DerivationId, outcome: &Derived) {
        let Some(derivation) = self.planner.law().derivation(id) else {
            return;
        };
        let by: Arc<str> = Arc::from(derivation.id.as_str());
        let mut to_fill: Vec<(Read, Fact)> = Vec::new();
        for fact in &derivation.provides {
            for read in self.places(*fact) {
                let recorded = self.recorded(read);
                let found = outcome.get(read.fact, read.entry);
                let value = found.and_then(|found| found.value.clone());
                let fact = match value.filter(|_| may_be_filled(recorded.state)) {
                    Some(value) => Fact::derived(value, &by, recorded),
                    None => recorded.clone(),
                };
                to_fill.push((read, fact));
            }
        }
        let vocabulary = self.vocabulary();
        if let Some(worked_out) = &mut self.worked_out {
            for (read, fact) in to_fill {
                put(worked_out, vocabulary, read, Answered::Fact(fact));
            }
        }
    }

    /// Returns where a fact stands: in one place, or in each entry of its list.
    pub(crate) fn places(&self, fact: FactId) -> Vec<Read> {
        match self.definition(fact).and_then(|definition| definition.list) {
            None => vec![Read::of(fact)],
            Some(list) => (0..self.entries(list))
                .map(|entry| Read {
                    fact,
                    entry: Some(entry),
                })
                .collect(),
        }
    }

    fn provides(&self, id: DerivationId) -> &'p [FactId] {
        let derivation = self.planner.law().derivation(id);
        derivation.map_or(&[], |derivation| &derivation.provides)
    }

    pub(crate) fn definition(&self, fact: FactId) -> Option<&'p FactDefinition> {
        self.vocabulary().get(fact)
    }

    pub(crate) fn vocabulary(&self) -> &'p Vocabulary {
        self.planner.law().vocabulary()
    }
}

/// What a derivation may fill in: everything but a record, and what is kept from this reader.
fn may_be_filled(state: FactState) -> bool {
    match state {
        FactState::NotRecorded | FactState::NotKnown | FactState::Declined | FactState::Stale => {
            true
        }
        FactState::Recorded | FactState::Derived | FactState::Withheld => false,
    }
}

fn names(planner: &Planner) -> Names<'_> {
    Names {
        vocabulary: planner.law().vocabulary(),
        parameters: planner.law().parameters(),
    }
}

#[cfg(test)]
mod tests;
