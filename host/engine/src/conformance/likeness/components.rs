//! Two components held to each other without the packs they are for: what other compilers built of one source.

use std::collections::BTreeSet;

use throughcare_model::{Date, FactState, message};

use super::super::cases::MadeUp;
use super::super::{Asked, CASES, Setting};
use super::{Likeness, fails, looks};
use crate::{Budget, Component, ComponentDerivation, EngineError, Names, ParametersInForce, Rule};

impl Likeness {
    /// Holds two components to each other, as rules and as derivations, with names made up from what the first
    /// declares. Each parameter has one value, so that a pack's own tests still say more.
    ///
    /// # Errors
    ///
    /// If they do not fit the same names.
    pub fn of_components(
        components: [&Component; 2],
        as_of: Date,
    ) -> Result<Self, Vec<EngineError>> {
        let [first, second] = components;
        let (vocabulary, parameters) = first.description().stand_ins(as_of);
        let names = Names {
            vocabulary: &vocabulary,
            parameters: &parameters,
        };
        let setting = Setting {
            names,
            parameters: &ParametersInForce::on(&parameters, as_of),
            as_of,
        };
        let mut found = Self::default();
        if first.description().is_rule() {
            let fit = |component| Rule::from_component(component, names, Budget::default());
            let (first, second) = (fit(first)?, fit(second)?);
            found = Self::of([&first, &second], names, setting.parameters, as_of);
        }
        if first.description().is_derivation() {
            let fit = |component: &Component| component.derivation(names, Budget::default());
            found.compare_derivations([&fit(first)?, &fit(second)?], setting);
        }
        Ok(found)
    }

    fn compare_derivations(
        &mut self,
        derivations: [&ComponentDerivation; 2],
        setting: Setting<'_>,
    ) {
        let facts: BTreeSet<_> = derivations[0].may_read().into_iter().collect();
        self.compare_derived(derivations, setting, &MadeUp::nothing());
        for number in 0..CASES {
            let vocabulary = setting.names.vocabulary;
            let full = MadeUp::full(number, &facts, vocabulary, setting.as_of);
            self.compare_derived(derivations, setting, &full);
            for fact in full.facts() {
                let less = full.without(fact, FactState::NotRecorded);
                self.compare_derived(derivations, setting, &less);
            }
        }
    }

    fn compare_derived(
        &mut self,
        derivations: [&ComponentDerivation; 2],
        setting: Setting<'_>,
        case: &MadeUp,
    ) {
        self.cases += 1;
        let facts = case.table();
        let window = setting.window(&facts);
        let [first, second] = derivations.map(|derivation| derivation.derive(&window));
        let asked = Asked::Derive;
        self.note(first.facts == second.facts, asked, |asked| {
            message!("`{asked}` differs in the facts", asked)
        });
        self.note(first.refusals == second.refusals, asked, |asked| {
            message!("`{asked}` differs in the refusals", asked)
        });
        self.note(first.reads == second.reads, asked, looks);
        self.note(
            first.trouble.is_some() == second.trouble.is_some(),
            asked,
            fails,
        );
    }
}
