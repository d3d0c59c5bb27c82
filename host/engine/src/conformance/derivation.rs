//! A derivation on trial: every fact that it provides, with each fact that it rests on absent in every manner.

use std::collections::{BTreeMap, BTreeSet};

use throughcare_model::{Date, FactId, FactState, Value};

use super::cases::MadeUp;
use super::{Asked, Broken, CASES, Conformance, MANNERS, Setting};
use crate::{DerivationRule, Derived, Names, ParametersInForce, Read};

impl Conformance {
    /// Tries a derivation on made-up cases, the same at every run.
    ///
    /// A value that stands may become unknown, or be refused, when a fact is taken away. It may not become another one.
    pub fn of_derivation(
        derivation: &DerivationRule,
        names: Names<'_>,
        parameters: &ParametersInForce,
        as_of: Date,
    ) -> Self {
        let setting = Setting {
            names,
            parameters,
            as_of,
        };
        let mut trial = Trial {
            derivation,
            setting,
            found: Self::default(),
        };
        for fact in derivation.provides() {
            trial.found.provided.entry(setting.path(fact)).or_default();
        }
        let facts: BTreeSet<FactId> = derivation.may_read().into_iter().collect();
        trial.case(&MadeUp::nothing());
        for number in 0..CASES {
            let full = MadeUp::full(number, &facts, names.vocabulary, as_of);
            let before = trial.case(&full);
            trial.without_each(&full, &before);
        }
        trial.found
    }
}

struct Trial<'a> {
    derivation: &'a DerivationRule,
    setting: Setting<'a>,
    found: Conformance,
}

impl Trial<'_> {
    /// Asks about one case, twice.
    fn case(&mut self, case: &MadeUp) -> Derived {
        let (first, second) = (self.derive(case), self.derive(case));
        let same = (&first.facts, &first.refusals, &first.reads, &first.trouble)
            == (
                &second.facts,
                &second.refusals,
                &second.reads,
                &second.trouble,
            );
        if !same {
            self.found.broken(Asked::Derive, Broken::AskedTwice);
        }
        if let Some(trouble) = first.trouble.clone() {
            let failed = Broken::Failed(Box::new(trouble));
            self.found.broken(Asked::Derive, failed);
        }
        self.looked_further(&first);
        self.count(&first);
        first
    }

    /// Takes each fact of a case away, in each manner, and asks again.
    fn without_each(&mut self, full: &MadeUp, before: &Derived) {
        let before = values(before);
        for fact in full.facts() {
            let absent = self.setting.path(fact);
            let after = self.case(&full.without(fact, FactState::NotRecorded));
            for (read, value) in values(&after) {
                if before.get(&read).is_some_and(|before| *before != value) {
                    let gives = Broken::AbsentGives {
                        absent: absent.clone(),
                        provided: self.setting.path(read.fact),
                    };
                    self.found.broken(Asked::Derive, gives);
                }
            }
            let same = MANNERS.into_iter().all(|manner| {
                let other = self.derive(&full.without(fact, manner));
                (&other.facts, &other.refusals) == (&after.facts, &after.refusals)
            });
            if !same {
                self.found
                    .broken(Asked::Derive, Broken::MannerDecides(absent));
            }
            self.case(&full.without(fact, FactState::Declined));
        }
    }

    fn looked_further(&mut self, derived: &Derived) {
        let may = self.derivation.may_read();
        let all = self.setting.names.vocabulary.iter().map(|(id, _)| id);
        let further: BTreeSet<FactId> = derived
            .reads
            .iter(all)
            .map(|read| read.fact)
            .filter(|fact| !may.contains(fact))
            .collect();
        for fact in further {
            let looked = Broken::LookedFurther(self.setting.path(fact));
            self.found.broken(Asked::Derive, looked);
        }
    }

    fn count(&mut self, derived: &Derived) {
        for refusal in &derived.refusals {
            *self.found.refusals.entry(refusal.code.clone()).or_default() += 1;
        }
        let given: BTreeSet<FactId> = values(derived).keys().map(|read| read.fact).collect();
        for fact in self.derivation.provides() {
            let provided = self
                .found
                .provided
                .entry(self.setting.path(fact))
                .or_default();
            if given.contains(&fact) {
                provided.given += 1;
            } else {
                provided.unknown += 1;
            }
        }
    }

    fn derive(&mut self, case: &MadeUp) -> Derived {
        self.found.asked += 1;
        self.derivation.derive(&self.setting.window(&case.table()))
    }
}

/// The values that were given.
fn values(derived: &Derived) -> BTreeMap<Read, Value> {
    let given = derived
        .facts
        .iter()
        .filter_map(|fact| Some((fact.fact, fact.value.clone()?)));
    given.collect()
}
