//! Everything that can be known to be wrong with a rule before it runs, all of it at once.

mod clauses;
mod names;

use std::collections::{BTreeMap, BTreeSet};

use throughcare_model::{FactId, ParameterId, Question, Span, message};

use crate::fault::nearest;
use crate::{Fault, Names};

use super::calls::CallGraph;
use super::expression::{Expression, Function, Kind};
use super::role::Role;
use super::sorts::Sort;
use super::words::{Word, WordPlace};

pub(super) use clauses::relation;
pub(super) use names::RELEASE;

/// The function in which a rule says what should be done.
pub(super) const ADVISE: &str = "advise";

/// The function in which a derivation provides its facts.
pub(super) const DERIVE: &str = "derive";

/// What one function, without those that it calls, may look at.
#[derive(Debug, Clone, Default)]
pub(super) struct Uses {
    pub(super) facts: BTreeSet<FactId>,
    pub(super) parameters: BTreeSet<ParameterId>,
    /// Where each fact is first named.
    pub(super) places: BTreeMap<FactId, Span>,
    /// The facts that it may provide.
    pub(super) provides: BTreeSet<FactId>,
    /// Whether it asks for the day of the plan.
    pub(super) day: bool,
}

impl Uses {
    fn note(&mut self, fact: FactId, at: Span) {
        self.facts.insert(fact);
        self.places.entry(fact).or_insert(at);
    }
}

/// Checks the functions of a rule, and returns what each may look at.
pub(super) fn check(
    functions: &[Function],
    calls: &CallGraph<'_>,
    role: Role<'_>,
    names: Names<'_>,
) -> Result<BTreeMap<String, Uses>, Vec<(Fault, Span)>> {
    let mut checker = Checker {
        names,
        role,
        functions: functions.iter().map(|f| (f.name.as_str(), f)).collect(),
        sorts: BTreeMap::new(),
        uses: BTreeMap::new(),
        current: String::new(),
        entry: None,
        faults: Vec::new(),
    };
    checker.questions();
    for function in functions {
        checker.function(&function.name);
    }
    checker.words_elsewhere();
    if role.is_asked() {
        checker.advise_words(calls);
    }
    if checker.faults.is_empty() {
        return Ok(checker.uses);
    }
    let mut faults = checker.faults;
    faults.sort_by_key(|(_, span)| *span);
    Err(faults)
}

struct Checker<'a> {
    names: Names<'a>,
    role: Role<'a>,
    functions: BTreeMap<&'a str, &'a Function>,
    /// What the functions give, each worked out once.
    sorts: BTreeMap<String, Sort>,
    uses: BTreeMap<String, Uses>,
    /// The function that is being checked.
    current: String,
    /// The name of the list entry that the clause at hand is asked of, and its list.
    entry: Option<(String, FactId)>,
    faults: Vec<(Fault, Span)>,
}

impl<'a> Checker<'a> {
    fn fault(&mut self, fault: Fault, at: Span) {
        self.faults.push((fault, at));
    }

    fn uses(&mut self) -> &mut Uses {
        self.uses.entry(self.current.clone()).or_default()
    }

    fn questions(&mut self) {
        match self.role {
            Role::Item => self.needs(Question::Met.word(), Fault::NoMet),
            Role::Derivation => self.needs(DERIVE, Fault::NoDerive),
            Role::Option(predicates) => self.of_option(predicates),
        }
        for name in self.role.called() {
            if let Some(function) = self.functions.get(name).copied()
                && !function.parameters.is_empty()
            {
                let fault = Fault::QuestionTakesNothing(name.to_owned());
                self.fault(fault, function.span);
            }
        }
    }

    fn needs(&mut self, name: &str, fault: Fault) {
        if !self.functions.contains_key(name) {
            self.fault(fault, Span::EMPTY);
        }
    }

    /// An option's rule answers everything that its option names, and nothing else is asked of it.
    fn of_option(&mut self, predicates: &[&str]) {
        for name in predicates {
            if !self.functions.contains_key(name) {
                let own = self.functions.keys().copied();
                let fault = Fault::NoPredicate {
                    suggestion: nearest(name, own.filter(|own| !predicates.contains(own))),
                    name: (*name).to_owned(),
                };
                self.fault(fault, Span::EMPTY);
            }
        }
        if let Some(advise) = self.functions.get(ADVISE) {
            let fault = Fault::NotOffered {
                what: message!("`advise`, in the rule of an option,"),
                instead: Some(message!(
                    "what there is to do stands in `option.toml`, as `action`"
                )),
            };
            let span = advise.span;
            self.fault(fault, span);
        }
    }

    /// Checks a function once, and returns what it gives.
    fn function(&mut self, name: &str) -> Sort {
        if let Some(sort) = self.sorts.get(name) {
            return sort.clone();
        }
        let Some(function) = self.functions.get(name).copied() else {
            return Sort::Unseen;
        };
        let outer = std::mem::replace(&mut self.current, name.to_owned());
        let entry = self.entry.take();
        self.uses();
        let is_question = self.role.asked().contains(&name);
        let sort = if is_question {
            if function.body.is_empty() {
                self.fault(Fault::NoTruth, function.span);
            }
            self.truth(&function.body)
        } else {
            self.sort(&function.body)
        };
        self.current = outer;
        self.entry = entry;
        self.sorts.insert(name.to_owned(), sort.clone());
        sort
    }

    /// Words of what this script is not may stand nowhere in it.
    fn words_elsewhere(&mut self) {
        let derives = matches!(self.role, Role::Derivation);
        let mut found = Vec::new();
        for function in self.functions.values() {
            function.body.walk(&mut |expression| {
                let (Kind::Call { word, .. } | Kind::Method { word, .. }) = &expression.kind else {
                    return;
                };
                let fault = match (derives, Word::find(word).map(|word| word.place)) {
                    (false, Some(WordPlace::Derive | WordPlace::AfterProvide)) => {
                        Fault::DeriveOnly(word.clone())
                    }
                    (true, Some(WordPlace::Advise | WordPlace::AfterRecommend)) => {
                        Fault::NotInDerive(word.clone())
                    }
                    _ => return,
                };
                found.push((fault, expression.word));
            });
        }
        self.faults.extend(found);
    }

    /// Words of `advise` may stand only where no question leads.
    fn advise_words(&mut self, calls: &CallGraph<'_>) {
        let mut asked = BTreeSet::new();
        for name in self.role.asked() {
            if self.functions.contains_key(name) {
                asked.extend(calls.reached(name).into_iter().map(str::to_owned));
            }
        }
        let mut found = Vec::new();
        for name in asked {
            let Some(function) = self.functions.get(name.as_str()) else {
                continue;
            };
            function.body.walk(&mut |expression| {
                if let Kind::Call { word, .. } | Kind::Method { word, .. } = &expression.kind
                    && Word::find(word).is_some_and(|word| {
                        matches!(
                            word.place,
                            WordPlace::Choosing | WordPlace::Advise | WordPlace::AfterRecommend
                        )
                    })
                {
                    found.push((Fault::AdviseOnly(word.clone()), expression.word));
                }
            });
        }
        // That what it gives is no condition is then said twice.
        self.faults.retain(|(fault, span)| {
            let holds = |at: &Span| span.range().contains(&at.range().start);
            let is_said = found.iter().any(|(_, at)| holds(at));
            !(matches!(fault, Fault::NotACondition(_)) && is_said)
        });
        self.faults.extend(found);
    }

    /// Checks the parts of something whose own sort cannot be told.
    fn parts(&mut self, expression: &'a Expression) {
        for part in expression.parts() {
            self.sort(part);
        }
    }
}
