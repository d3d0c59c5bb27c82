//! Which functions of a rule call which: none may come back to itself, nor lead too deep.
//!
//! Each level of a script takes a piece of the thread's stack when it runs. As no function comes back to
//! itself, how deep a rule can get is known when it is read, and no rule can run a host out of stack.

use std::collections::{BTreeMap, BTreeSet};

use throughcare_model::{Span, message};

use crate::Fault;

use super::expression::{Function, Kind};

/// What a call takes beside what is called, counted in levels.
const LEVELS_OF_A_CALL: usize = 2;

/// The functions of a rule, with those of its own that each calls.
pub(super) struct CallGraph<'a> {
    calls: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> CallGraph<'a> {
    /// Follows every call.
    ///
    /// # Errors
    ///
    /// A function comes back to itself, or the functions lead deeper than so many levels.
    pub(super) fn of(
        functions: &'a [Function],
        most_levels: usize,
    ) -> Result<Self, Vec<(Fault, Span)>> {
        let names: BTreeSet<_> = functions.iter().map(|one| one.name.as_str()).collect();
        let mut calls = BTreeMap::new();
        for function in functions {
            let to: &mut BTreeSet<_> = calls.entry(function.name.as_str()).or_default();
            function.body.walk(&mut |expression| {
                if let Kind::Call { word, .. } = &expression.kind {
                    to.extend(names.get(word.as_str()));
                }
            });
        }
        let graph = Self { calls };
        let faults = graph.recursion(functions);
        if !faults.is_empty() {
            return Err(faults);
        }
        let faults = graph.too_deep(functions, most_levels);
        if faults.is_empty() {
            Ok(graph)
        } else {
            Err(faults)
        }
    }

    /// Returns the names of a function and of all functions that it comes to call.
    pub(super) fn reached<'b>(&'b self, from: &'b str) -> BTreeSet<&'b str> {
        let mut reached = BTreeSet::new();
        let mut open = vec![from];
        while let Some(name) = open.pop() {
            if let (true, Some(calls)) = (reached.insert(name), self.calls.get(name)) {
                open.extend(calls);
            }
        }
        reached
    }

    fn recursion(&self, functions: &[Function]) -> Vec<(Fault, Span)> {
        let comes_back = |function: &&Function| {
            let calls = self.calls.get(&*function.name);
            let reaches_it = |call: &&str| self.reached(call).contains(&*function.name);
            calls.is_some_and(|calls| calls.iter().any(reaches_it))
        };
        let fault = |function: &Function| (Fault::Recursion(function.name.clone()), function.span);
        functions.iter().filter(comes_back).map(fault).collect()
    }

    fn too_deep(&self, functions: &[Function], most_levels: usize) -> Vec<(Fault, Span)> {
        let own: BTreeMap<_, _> = functions
            .iter()
            .map(|function| (function.name.as_str(), function.levels))
            .collect();
        let mut levels = BTreeMap::new();
        for function in functions {
            self.levels(&function.name, &own, &mut levels);
        }
        let is_too_deep = |function: &&Function| {
            let levels = levels.get(&*function.name);
            levels.is_some_and(|levels| *levels > most_levels)
        };
        let fault = Fault::TooLarge(message!("its functions lead too deep"));
        let first = functions.iter().find(is_too_deep);
        first
            .map(|function| (fault, function.span))
            .into_iter()
            .collect()
    }

    /// Works out how deep a function leads, once for each. There are at most a hundred of them.
    fn levels<'b>(
        &'b self,
        name: &'b str,
        own: &BTreeMap<&str, usize>,
        known: &mut BTreeMap<&'b str, usize>,
    ) -> usize {
        if let Some(levels) = known.get(name) {
            return *levels;
        }
        let calls = self.calls.get(name).into_iter().flatten();
        let deepest = calls
            .map(|call| LEVELS_OF_A_CALL + self.levels(call, own, known))
            .max()
            .unwrap_or(0);
        let levels = own.get(name).copied().unwrap_or(0) + deepest;
        known.insert(name, levels);
        levels
    }
}
