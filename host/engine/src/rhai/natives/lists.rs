//! `any`, `all` and `count` over the entries of a repeated fact. Every entry is asked.

use std::sync::Arc;

use ::rhai::{
    Dynamic, FnPtr, FuncRegistration, ImmutableString as Text, Module, NativeCallContext,
};
use throughcare_model::{FactId, Operand, Quantifier, ReasonNode, Sensitive, Truth, ValueKind};

use crate::condition::fact_operand;
use crate::outcome::Outcome;
use crate::{Read, ReadSet};

use super::super::run::Run;
use super::super::trouble::ScriptResult;
use super::super::values::{EntryOf, Thing, Verdict};
use super::find;

pub(super) fn register(to: &mut Module) {
    for (word, quantifier) in [("any", Quantifier::Any), ("all", Quantifier::All)] {
        FuncRegistration::new(word).set_into_module(
            to,
            move |context: NativeCallContext, path: Text, clause: FnPtr| {
                quantified(&context, quantifier, &path, &clause)
            },
        );
    }
    FuncRegistration::new("count").set_into_module(to, |context: NativeCallContext, path: Text| {
        let list = List::look(&context, &path)?;
        let count = list.entries.map(whole);
        let outcome = count.map_or(Outcome::Unknown, |count| Outcome::count(count, count));
        ScriptResult::Ok(list.count(outcome, &[], &context))
    });
    FuncRegistration::new("count").set_into_module(
        to,
        |context: NativeCallContext, path: Text, clause: FnPtr| {
            let list = List::look(&context, &path)?;
            let asked = list.ask(&clause, &context)?;
            let fulfil = |truths: &[Truth]| {
                let fulfil = asked.iter().filter(|one| truths.contains(&one.truth));
                whole(fulfil.count())
            };
            let outcome = if list.entries.is_some() {
                let sure = fulfil(&[Truth::Yes]);
                Outcome::count(sure, fulfil(&[Truth::Yes, Truth::Unknown]))
            } else {
                Outcome::Unknown
            };
            ScriptResult::Ok(list.count(outcome, &asked, &context))
        },
    );
}

/// A list that has been looked at.
struct List {
    id: FactId,
    entries: Option<usize>,
    shown: Operand,
    sensitive: bool,
}

impl List {
    fn look(context: &NativeCallContext<'_>, path: &str) -> ScriptResult<Self> {
        let run = Run::of(context)?;
        let id = find(&run, path, context)?;
        let entries = run.entries(id);
        let definition = run.reach.facts.get(&id);
        let fact = run.fact(id, None);
        Ok(Self {
            id,
            entries,
            shown: definition.map_or(Operand::NotQuoted, |definition| {
                fact_operand(definition, None, fact)
            }),
            sensitive: definition.is_none_or(|definition| definition.sensitivity.is_some()),
        })
    }

    /// Asks a clause of every entry.
    fn ask(
        &self,
        clause: &FnPtr,
        context: &NativeCallContext<'_>,
    ) -> ScriptResult<Vec<Arc<Verdict>>> {
        let run = Run::of(context)?;
        let at = context.call_position();
        let mut asked = Vec::new();
        for entry in 0..self.entries.unwrap_or(0) {
            let of = EntryOf {
                list: self.id,
                entry,
            };
            let answer: Dynamic = clause.call_within_context(context, (of,))?;
            asked.push(Verdict::from_script(&answer, at, &run)?);
        }
        Ok(asked)
    }

    fn unknown(&self) -> Option<Read> {
        self.entries.is_none().then_some(Read::of(self.id))
    }

    fn count(
        self,
        outcome: Outcome<'static>,
        asked: &[Arc<Verdict>],
        context: &NativeCallContext<'_>,
    ) -> Arc<Thing> {
        let mut needs: ReadSet = self.unknown().into_iter().collect();
        let mut sensitive = self.sensitive;
        for one in asked {
            needs.merge(&one.needs);
            sensitive |= one.sensitive;
        }
        let value = outcome.known().filter(|_| !sensitive).cloned();
        Arc::new(Thing {
            kind: ValueKind::Integer,
            is_count: true,
            needs,
            no_value: false,
            sensitive,
            shown: Operand::Computed {
                by: "count".to_owned(),
                value: value.map(Sensitive::new),
                of: vec![self.shown],
            },
            at: context.call_position(),
            outcome,
            size: 2,
        })
    }
}

fn quantified(
    context: &NativeCallContext<'_>,
    quantifier: Quantifier,
    path: &str,
    clause: &FnPtr,
) -> ScriptResult<Arc<Verdict>> {
    let run = Run::of(context)?;
    let at = context.call_position();
    let list = List::look(context, path)?;
    let asked = list.ask(clause, context)?;
    let truths = asked.iter().map(|one| one.truth);
    let truth = match (list.entries, quantifier) {
        (None, _) => Truth::Unknown,
        (_, Quantifier::All) => truths.fold(Truth::Yes, Truth::and),
        (_, Quantifier::Any) => truths.fold(Truth::No, Truth::or),
    };
    let unknown = list.unknown();
    let sensitive = list.sensitive;
    let shown = list.shown;
    let mut verdict = Verdict::joined(truth, &asked, at, &run, |of| ReasonNode::Entries {
        quantifier,
        list: shown,
        of,
    })?;
    verdict.needs.extend(unknown);
    verdict.sensitive |= sensitive;
    verdict.at = at;
    verdict.reason.at = Some(run.place(at));
    Ok(Arc::new(verdict))
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
