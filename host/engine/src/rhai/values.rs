//! What a script handles: things that may be unknown, and truths that carry their reasons.

use std::borrow::Cow;
use std::sync::Arc;

use ::rhai::{Dynamic, ImmutableString, Position};
use throughcare_model::{
    FactId, Operand, Reason, ReasonNode, Relation, Sensitive, Truth, Value, ValueKind, message,
};

use crate::arithmetic::{Unlike, comparable, sum, sum_kind};
use crate::outcome::{Outcome, relate};
use crate::{Fault, ReadSet};

use super::run::Run;
use super::trouble::{ScriptResult, stop};

/// A fact, a parameter, or something worked out from them.
#[derive(Debug, Clone)]
pub(super) struct Thing {
    pub(super) outcome: Outcome<'static>,
    pub(super) kind: ValueKind,
    /// A count can be compared and nothing else.
    pub(super) is_count: bool,
    /// The unknown facts that it rests on.
    pub(super) needs: ReadSet,
    /// Whether it rests on a parameter that has no value in force.
    pub(super) no_value: bool,
    /// Whether it rests on a fact that is named and never quoted.
    pub(super) sensitive: bool,
    /// How reasons show it.
    pub(super) shown: Operand,
    /// Where it begins.
    pub(super) at: Position,
    /// How many parts `shown` has, which is what making more of it costs.
    pub(super) size: usize,
}

/// A truth with its reasons.
#[derive(Debug, Clone)]
pub(super) struct Verdict {
    pub(super) truth: Truth,
    /// The unknown facts that could still settle it; empty once it is settled.
    pub(super) needs: ReadSet,
    pub(super) reason: Reason,
    /// Where it begins.
    pub(super) at: Position,
    /// Whether it rests on a fact that is named and never quoted.
    pub(super) sensitive: bool,
    /// How many clauses the reason has, which is what making more of it costs.
    pub(super) size: usize,
}

/// An entry of a list, as a clause is given it.
#[derive(Debug, Clone, Copy)]
pub(super) struct EntryOf {
    pub(super) list: FactId,
    pub(super) entry: usize,
}

/// What `recommend` gives: which recommendation it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Recommended(pub(super) usize);

/// What `provide` gives: which of the facts that were provided.
#[derive(Debug, Clone, Copy)]
pub(super) struct Provided(pub(super) usize);

impl Thing {
    /// Takes a value as a script has it; nothing if a script cannot have such a thing in a clause.
    pub(super) fn from_script(value: &Dynamic, at: Position) -> Option<Arc<Self>> {
        if let Some(thing) = value.read_lock::<Arc<Self>>() {
            return Some(Arc::clone(&thing));
        }
        let value = literal(value)?;
        Some(Arc::new(Self {
            kind: value.kind(),
            shown: Operand::Literal {
                value: value.clone(),
            },
            outcome: Outcome::Known(Cow::Owned(value)),
            is_count: false,
            needs: ReadSet::default(),
            no_value: false,
            sensitive: false,
            at,
            size: 1,
        }))
    }

    /// Makes something that is worked out from others.
    pub(super) fn computed(
        by: String,
        kind: ValueKind,
        outcome: Outcome<'static>,
        of: &[&Self],
        at: Position,
        run: &Run,
    ) -> ScriptResult<Self> {
        let mut made = Self {
            outcome,
            kind,
            is_count: false,
            needs: ReadSet::default(),
            no_value: false,
            sensitive: false,
            shown: Operand::NotQuoted,
            at,
            size: 1 + of.iter().map(|part| part.size).sum::<usize>(),
        };
        run.charge(made.size, at)?;
        let mut shown = Vec::new();
        for part in of {
            made.needs.merge(&part.needs);
            made.no_value |= part.no_value;
            made.sensitive |= part.sensitive;
            made.at = earlier(made.at, part.at);
            shown.push(part.shown.clone());
        }
        let quoted = made.outcome.known().filter(|_| !made.sensitive);
        made.shown = Operand::Computed {
            by,
            value: quoted.cloned().map(Sensitive::new),
            of: shown,
        };
        Ok(made)
    }

    /// Compares two things.
    pub(super) fn compare(
        &self,
        relation: Relation,
        other: &Self,
        at: Position,
        run: &Run,
    ) -> ScriptResult<Verdict> {
        let size = 1 + self.size + other.size;
        run.charge(size, at)?;
        let truth = if comparable(self.kind, relation, other.kind) {
            relate(&self.outcome, relation, &other.outcome)
        } else {
            Err(Unlike::Comparison(self.kind, relation, other.kind))
        };
        let truth = truth.map_err(|unlike| stop(unlike.into(), at))?;
        let node = ReasonNode::Compare {
            left: self.shown.clone(),
            relation,
            right: other.shown.clone(),
        };
        let mut verdict = Verdict::new(truth, node, earlier(at, self.at), run);
        verdict.sensitive = self.sensitive || other.sensitive;
        verdict.size = size;
        if truth == Truth::Unknown && !self.no_value && !other.no_value {
            verdict.needs.merge(&self.needs);
            verdict.needs.merge(&other.needs);
        }
        Ok(verdict)
    }

    /// Adds two things, or subtracts the second.
    pub(super) fn sum(
        &self,
        minus: bool,
        other: &Self,
        at: Position,
        run: &Run,
    ) -> ScriptResult<Self> {
        let sign = if minus { "-" } else { "+" };
        if self.is_count || other.is_count {
            let fault = Fault::WrongKind {
                word: sign.to_owned(),
                takes: message!("two values"),
                given: message!("a count"),
            };
            return Err(stop(fault, at));
        }
        let Some(kind) = sum_kind(self.kind, minus, other.kind) else {
            let fault = Unlike::Sum(self.kind, other.kind).into();
            return Err(stop(fault, at));
        };
        let outcome = match (self.outcome.known(), other.outcome.known()) {
            (Some(left), Some(right)) => {
                let value = sum(left, minus, right);
                Outcome::Known(Cow::Owned(value.map_err(|unlike| stop(unlike.into(), at))?))
            }
            _ => Outcome::Unknown,
        };
        let by = format!("{} {sign} {}", noun(self.kind), noun(other.kind));
        Self::computed(by, kind, outcome, &[self, other], at, run)
    }
}

impl Verdict {
    pub(super) fn new(truth: Truth, node: ReasonNode, at: Position, run: &Run) -> Self {
        Self {
            truth,
            needs: ReadSet::default(),
            reason: Reason {
                truth,
                node,
                at: Some(run.place(at)),
            },
            at,
            sensitive: false,
            size: 1,
        }
    }

    /// Takes a value as a condition: a truth, a yes-or-no fact by itself, or `true` and `false`.
    pub(super) fn from_script(value: &Dynamic, at: Position, run: &Run) -> ScriptResult<Arc<Self>> {
        if let Some(verdict) = value.read_lock::<Arc<Self>>() {
            return Ok(Arc::clone(&verdict));
        }
        if let Ok(holds) = value.as_bool() {
            let stated = Self::new(holds.into(), ReasonNode::Stated, at, run);
            return Ok(Arc::new(stated));
        }
        match value.read_lock::<Arc<Thing>>() {
            Some(thing) if thing.kind == ValueKind::YesNo => {
                let yes = Thing::from_script(&Dynamic::TRUE, thing.at);
                let yes = yes.ok_or_else(|| stop(Fault::NoTruth, at))?;
                let verdict = thing.compare(Relation::Is, &yes, thing.at, run)?;
                Ok(Arc::new(verdict))
            }
            Some(thing) => Err(stop(Fault::NotACondition(thing.kind.phrase()), at)),
            None => Err(stop(Fault::NotACondition(message!("this")), at)),
        }
    }

    /// Joins clauses: what they come to, and what is still needed, which is what the unknown ones need.
    pub(super) fn joined(
        truth: Truth,
        of: &[Arc<Self>],
        at: Position,
        run: &Run,
        node: impl FnOnce(Vec<Reason>) -> ReasonNode,
    ) -> ScriptResult<Self> {
        let size = 1 + of.iter().map(|part| part.size).sum::<usize>();
        run.charge(size, at)?;
        let at = of.iter().fold(at, |at, part| earlier(at, part.at));
        let reasons = of.iter().map(|part| part.reason.clone()).collect();
        let mut joined = Self::new(truth, node(reasons), at, run);
        joined.size = size;
        for part in of {
            joined.sensitive |= part.sensitive;
            if truth == Truth::Unknown {
                joined.needs.merge(&part.needs);
            }
        }
        Ok(joined)
    }
}

/// Returns a plain value of a script.
pub(super) fn literal(value: &Dynamic) -> Option<Value> {
    if let Ok(yes) = value.as_bool() {
        Some(Value::YesNo(yes))
    } else if let Ok(number) = value.as_int() {
        Some(Value::Integer(number))
    } else {
        let text = value.read_lock::<ImmutableString>()?;
        Some(Value::text(&text))
    }
}

/// Returns the earlier of two places.
pub(super) fn earlier(a: Position, b: Position) -> Position {
    match (a.is_none(), b.is_none()) {
        (true, _) => b,
        (_, true) => a,
        _ => a.min(b),
    }
}

fn noun(kind: ValueKind) -> &'static str {
    match kind {
        ValueKind::Date => "date",
        ValueKind::Days => "days",
        ValueKind::Months => "months",
        _ => "number",
    }
}
