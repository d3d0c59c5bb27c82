//! The derivations of the packs, prepared once and put in the order in which they rest on each other.

use std::collections::{BTreeMap, BTreeSet};

use throughcare_engine::DerivationRule;
use throughcare_model::{Code, Diagnostic, FactId, Vocabulary, message};

use crate::components::Preparing;
use crate::error::diagnose;
use crate::packs::{Derivation, DerivationId, Law};
use crate::reading::nearest::quoted;

const PROVIDES_DIFFER: Code = Code("pack/provides-differ");
const NOT_SENSITIVE: Code = Code("pack/derived-not-sensitive");
const IN_CIRCLE: Code = Code("pack/derivations-in-circle");

/// Every derivation, prepared, or what is wrong with it.
#[derive(Debug, Default)]
pub(crate) struct Derivations {
    /// By [`DerivationId`].
    rules: Vec<Result<DerivationRule, Vec<Diagnostic>>>,
    /// Each after those that it may rest on.
    order: Vec<DerivationId>,
    /// By the fact, the derivations that provide it: one at a time, several as the law changes.
    providers: BTreeMap<FactId, Vec<DerivationId>>,
    /// By the derivation, what it may look at.
    reads: BTreeMap<DerivationId, BTreeSet<FactId>>,
    /// By the fact that is worked out, every fact that lies beneath it.
    beneath: BTreeMap<FactId, BTreeSet<FactId>>,
}

impl Derivations {
    /// Prepares all derivations of a law. What is wrong with one is kept for its findings.
    ///
    /// # Errors
    ///
    /// Derivations that rest on each other in a circle, with the path of the circle.
    pub(crate) fn prepare(
        law: &Law,
        preparing: &mut Preparing<'_>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut all = Self::default();
        for (id, derivation) in law.numbered_derivations() {
            for fact in &derivation.provides {
                all.providers.entry(*fact).or_default().push(id);
            }
            let rule = preparing
                .derivation(&derivation.rule)
                .map_err(|errors| errors.iter().map(diagnose).collect())
                .and_then(|rule| checked(rule, derivation, law.vocabulary()));
            if let Ok(rule) = &rule {
                all.reads.insert(id, rule.may_read().into_iter().collect());
            }
            all.rules.push(rule);
        }
        let mut ordering = Ordering {
            all: &all,
            law,
            path: Vec::new(),
            done: Vec::new(),
            circles: Vec::new(),
        };
        for (id, _) in law.numbered_derivations() {
            ordering.visit(id);
        }
        let Ordering { done, circles, .. } = ordering;
        if circles.is_empty() {
            let facts = all.providers.keys();
            all.beneath = facts.map(|fact| (*fact, all.down_from(*fact))).collect();
            all.order = done;
            Ok(all)
        } else {
            Err(circles)
        }
    }

    /// Returns the prepared derivation, or what is wrong with it.
    pub(crate) fn rule(&self, id: DerivationId) -> Result<&DerivationRule, &[Diagnostic]> {
        match self.rules.get(id.index()) {
            Some(Ok(rule)) => Ok(rule),
            Some(Err(mistakes)) => Err(mistakes),
            None => Err(&[]),
        }
    }

    /// Returns what is wrong with derivations, all of it.
    pub(crate) fn mistakes(&self) -> impl Iterator<Item = &Diagnostic> {
        self.rules
            .iter()
            .filter_map(|rule| rule.as_ref().err())
            .flatten()
    }

    /// Returns the derivations, each after those that it may rest on.
    pub(crate) fn in_order(&self) -> &[DerivationId] {
        &self.order
    }

    /// Returns the derivations that provide a fact, whenever they are in force.
    pub(crate) fn providers(&self, fact: FactId) -> &[DerivationId] {
        self.providers.get(&fact).map_or(&[], Vec::as_slice)
    }

    /// Returns every fact that lies beneath a fact: what its derivation may look at, and so on down. None of a fact
    /// that is not worked out.
    pub(crate) fn beneath(&self, fact: FactId) -> Option<&BTreeSet<FactId>> {
        self.beneath.get(&fact)
    }

    fn down_from(&self, fact: FactId) -> BTreeSet<FactId> {
        let mut found = BTreeSet::new();
        let mut open = vec![fact];
        while let Some(fact) = open.pop() {
            let reads = self
                .providers(fact)
                .iter()
                .filter_map(|id| self.reads.get(id));
            for read in reads.flatten() {
                if found.insert(*read) {
                    open.push(*read);
                }
            }
        }
        found
    }
}

/// Holds a derivation to its manifest and to the vocabulary.
fn checked(
    rule: DerivationRule,
    derivation: &Derivation,
    vocabulary: &Vocabulary,
) -> Result<DerivationRule, Vec<Diagnostic>> {
    let said: BTreeSet<FactId> = derivation.provides.iter().copied().collect();
    let made: BTreeSet<FactId> = rule.provides().into_iter().collect();
    let mut mistakes = Vec::new();
    let error = |code, message| {
        Diagnostic::error(code, message).at(&derivation.manifest, derivation.provides_at, None)
    };
    let path = |fact: &FactId| vocabulary.get(*fact).map(|of| of.path.as_str());
    for missing in said.difference(&made).filter_map(path) {
        let message = message!("the rule never provides {fact}", fact = quoted(missing));
        let help = message!("take it out of `provides`");
        mistakes.push(error(PROVIDES_DIFFER, message).help(help));
    }
    for extra in made.difference(&said).filter_map(path) {
        let message = message!("the rule provides {fact} besides", fact = quoted(extra));
        mistakes.push(error(PROVIDES_DIFFER, message).help(message!("add it to `provides`")));
    }
    let ground = |fact: &FactId| vocabulary.get(*fact).and_then(|of| of.sensitivity);
    let beneath = rule
        .may_read()
        .into_iter()
        .find(|fact| ground(fact).is_some());
    if let Some((beneath, ground)) = beneath.and_then(|fact| path(&fact).zip(ground(&fact))) {
        let open = said
            .iter()
            .filter(|fact| ground_is_none(vocabulary, **fact));
        for fact in open.filter_map(path) {
            let message = message!(
                "{fact} may be quoted, and rests on {beneath}, which is sensitive",
                fact = quoted(fact),
                beneath = quoted(beneath)
            );
            let help = message!(
                "mark it `sensitive = \"{ground}\"` in `facts.toml`, or work it out without that fact",
                ground = ground.word()
            );
            mistakes.push(error(NOT_SENSITIVE, message).help(help));
        }
    }
    if mistakes.is_empty() {
        Ok(rule)
    } else {
        Err(mistakes)
    }
}

fn ground_is_none(vocabulary: &Vocabulary, fact: FactId) -> bool {
    vocabulary
        .get(fact)
        .is_some_and(|definition| definition.sensitivity.is_none())
}

/// A walk from each derivation down to those that it may rest on.
struct Ordering<'a> {
    all: &'a Derivations,
    law: &'a Law,
    /// The derivations on the way, each with the fact by which it was reached.
    path: Vec<(DerivationId, Option<FactId>)>,
    done: Vec<DerivationId>,
    circles: Vec<Diagnostic>,
}

impl Ordering<'_> {
    fn visit(&mut self, id: DerivationId) {
        self.reach(id, None);
    }

    /// No path is longer than there are derivations, of which a pack has a few hundred at most.
    fn reach(&mut self, id: DerivationId, by: Option<FactId>) {
        if self.done.contains(&id) {
            return;
        }
        if let Some(start) = self.path.iter().position(|(one, _)| *one == id) {
            self.circle(start, by);
            return;
        }
        self.path.push((id, by));
        let reads = self.all.reads.get(&id).cloned().unwrap_or_default();
        for fact in reads {
            for provider in self.all.providers(fact) {
                self.reach(*provider, Some(fact));
            }
        }
        self.path.pop();
        self.done.push(id);
    }

    fn circle(&mut self, start: usize, closed_by: Option<FactId>) {
        let around = self.path.get(start..).unwrap_or_default();
        let Some(first) = around.first().and_then(|(id, _)| self.law.derivation(*id)) else {
            return;
        };
        let names = around.iter().filter_map(|(id, _)| self.law.derivation(*id));
        let facts = around.iter().skip(1).map(|(_, by)| *by).chain([closed_by]);
        let steps = names.zip(facts).map(|(derivation, fact)| {
            let fact = fact.and_then(|fact| self.law.vocabulary().get(fact));
            let path = fact.map_or("", |fact| fact.path.as_str());
            message!(
                "{derivation} reads {fact}",
                derivation = quoted(&derivation.id),
                fact = quoted(path)
            )
        });
        let Some(steps) = steps.reduce(|steps, step| message!("{steps}, {step}", steps, step))
        else {
            return;
        };
        let message = message!(
            "derivations rest on each other in a circle: {steps}, which {derivation} provides",
            steps,
            derivation = quoted(&first.id)
        );
        self.circles.push(
            Diagnostic::error(IN_CIRCLE, message)
                .at(&first.manifest, first.provides_at, None)
                .help(message!(
                    "let one of them do without what the next provides"
                )),
        );
    }
}
