//! The truth of every clause of a condition in one case, with what was looked at and what is still needed.
//!
//! Every clause is asked, also after one that decides: what is looked at depends on the rule and on how
//! many entries its lists have, never on what the facts are.

mod terms;

use throughcare_model::{FactId, Quantifier, Span, Truth, Value};

use super::{Condition, NodeKind, Term};
use crate::arithmetic::Unlike;
use crate::outcome::{Outcome, relate};
use crate::{CaseWindow, Read, ReadSet};

/// What came of a condition.
#[derive(Debug)]
pub(crate) struct Evaluated {
    /// What is known of the whole.
    pub(crate) truth: Truth,
    /// What is known of each clause in the order of the tree; clauses of list entries once an entry.
    pub(crate) truths: Vec<Truth>,
    /// Every fact that was looked at.
    pub(crate) reads: ReadSet,
    /// The unknown facts that could still settle it.
    pub(crate) needs: ReadSet,
    /// What could not be worked out, and in which clause.
    pub(crate) trouble: Option<(Unlike, Span)>,
}

impl Condition {
    /// Asks every clause about a case.
    pub(crate) fn evaluate(&self, window: &CaseWindow<'_>) -> Evaluated {
        let mut asking = Asking::new(window);
        asking.truths.reserve(self.nodes.len());
        let result = asking.clause(self, 0, None);
        let truth = *result.as_ref().unwrap_or(&Truth::Unknown);
        Evaluated {
            truth,
            truths: asking.truths,
            reads: asking.reads,
            needs: match result {
                Ok(_) => asking.needs.into_iter().collect(),
                Err(_) => ReadSet::default(),
            },
            trouble: result.err(),
        }
    }
}

/// Works out a value for someone who looks at the reasons.
pub(super) fn outcome<'a>(
    window: &'a CaseWindow<'a>,
    term: &'a Term,
    entry: Option<usize>,
) -> Outcome<'a> {
    Asking::new(window)
        .term(term, entry)
        .unwrap_or(Outcome::Unknown)
}

/// One evaluation as it goes.
struct Asking<'a> {
    window: &'a CaseWindow<'a>,
    truths: Vec<Truth>,
    reads: ReadSet,
    /// The unknown facts met so far that may still matter. A clause that is settled takes back its own.
    needs: Vec<Read>,
    /// Whether the comparison at hand rests on a parameter that has no value in force: then no fact settles it.
    no_value: bool,
}

impl<'a> Asking<'a> {
    fn new(window: &'a CaseWindow<'a>) -> Self {
        Self {
            window,
            truths: Vec::new(),
            reads: ReadSet::default(),
            needs: Vec::new(),
            no_value: false,
        }
    }

    fn clause(
        &mut self,
        condition: &'a Condition,
        at: usize,
        entry: Option<usize>,
    ) -> Result<Truth, (Unlike, Span)> {
        let Some(node) = condition.node(at) else {
            return Ok(Truth::Unknown);
        };
        let slot = self.truths.len();
        let needs = self.needs.len();
        self.truths.push(Truth::Unknown);
        let truth = match &node.kind {
            NodeKind::All | NodeKind::Named(_) => {
                self.under(condition, at, entry, Truth::Yes, Truth::and)?
            }
            NodeKind::Any => self.under(condition, at, entry, Truth::No, Truth::or)?,
            NodeKind::Not => !self.under(condition, at, entry, Truth::Yes, Truth::and)?,
            NodeKind::Compare {
                left,
                relation,
                right,
            } => self
                .comparison(|asking| {
                    let left = asking.term(left, entry)?;
                    let right = asking.term(right, entry)?;
                    relate(&left, *relation, &right)
                })
                .map_err(|unlike| (unlike, node.span))?,
            NodeKind::OneOf { of, values } => self
                .comparison(|asking| {
                    let of = asking.term(of, entry)?;
                    one_of(&of, values)
                })
                .map_err(|unlike| (unlike, node.span))?,
            NodeKind::SaidNo(fact) => self.said_no(*fact),
            NodeKind::Entries { quantifier, list } => {
                self.entries(condition, at, *quantifier, *list)?
            }
            NodeKind::Stated(holds) => Truth::from(*holds),
        };
        if truth != Truth::Unknown {
            self.needs.truncate(needs);
        }
        if let Some(known) = self.truths.get_mut(slot) {
            *known = truth;
        }
        Ok(truth)
    }

    fn under(
        &mut self,
        condition: &'a Condition,
        at: usize,
        entry: Option<usize>,
        start: Truth,
        join: fn(Truth, Truth) -> Truth,
    ) -> Result<Truth, (Unlike, Span)> {
        let mut all = start;
        for part in condition.under(at) {
            all = join(all, self.clause(condition, part, entry)?);
        }
        Ok(all)
    }

    fn entries(
        &mut self,
        condition: &'a Condition,
        at: usize,
        quantifier: Quantifier,
        list: FactId,
    ) -> Result<Truth, (Unlike, Span)> {
        let Some(entries) = self.list(list) else {
            return Ok(Truth::Unknown);
        };
        let (mut all, join): (_, fn(Truth, Truth) -> Truth) = match quantifier {
            Quantifier::All => (Truth::Yes, Truth::and),
            Quantifier::Any => (Truth::No, Truth::or),
        };
        for entry in 0..entries {
            all = join(all, self.clause(condition, at + 1, Some(entry))?);
        }
        Ok(all)
    }

    /// Asks a comparison. No fact is needed for one that rests on a parameter without a value.
    fn comparison(
        &mut self,
        ask: impl FnOnce(&mut Self) -> Result<Truth, Unlike>,
    ) -> Result<Truth, Unlike> {
        let needs = self.needs.len();
        let outer = std::mem::replace(&mut self.no_value, false);
        let truth = ask(self);
        if std::mem::replace(&mut self.no_value, outer) {
            self.needs.truncate(needs);
        }
        truth
    }

    fn said_no(&mut self, fact: FactId) -> Truth {
        let read = Read::of(fact);
        self.reads.insert(read);
        if let Some(said_no) = self.window.fact(fact, None).said_no() {
            said_no.into()
        } else {
            self.needs.push(read);
            Truth::Unknown
        }
    }

    /// Looks at a list as a whole, and returns how many entries it has.
    fn list(&mut self, list: FactId) -> Option<usize> {
        let read = Read::of(list);
        self.reads.insert(read);
        let entries = self.window.facts.entries(list);
        if entries.is_none() {
            self.needs.push(read);
        }
        entries.map(<[_]>::len)
    }
}

/// Returns whether a value is one of several.
pub(crate) fn one_of(of: &Outcome<'_>, values: &[Value]) -> Result<Truth, Unlike> {
    let mut any = Truth::No;
    for value in values {
        let value = Outcome::seen(Some(value));
        any = any.or(relate(of, throughcare_model::Relation::Is, &value)?);
    }
    Ok(match of {
        Outcome::Unknown => Truth::Unknown,
        _ => any,
    })
}
