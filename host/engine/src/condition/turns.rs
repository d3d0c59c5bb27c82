//! Where a condition may turn as one thing varies and everything else in the case stands.
//!
//! Between two neighbouring turns every clause keeps its truth, so that one value of each stretch
//! stands for all of them. This is what asking, changing and waiting are worked out from.

mod line;

use std::collections::BTreeSet;

use throughcare_model::{
    Fact, FactDefinition, FactId, FactTable, Relation, Span, Value, ValueKind,
};

use super::evaluate::outcome;
use super::{Computation, Condition, NodeKind, Term};
use crate::arithmetic::compare;
use crate::{CaseWindow, Read};
use line::{Line, Turn};

/// What varies while everything else in a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Varied {
    /// A fact, or how many entries a list has.
    Fact(Read),
    /// The day of the plan.
    AsOf,
}

/// Where an answer may turn as one thing varies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a remark of its own, and any of them may hold"
)]
pub struct Turns {
    /// The first value of each new stretch of dates or numbers. Decimals go by the hundredth, or by the
    /// digits of what they are compared with.
    pub at: BTreeSet<Value>,
    /// The texts that it is compared with; all others are alike.
    pub texts: BTreeSet<Value>,
    /// Whether the day of the week counts besides.
    pub by_weekday: bool,
    /// Whether it counts that the person said no.
    pub by_refusal: bool,
    /// Whether some turn is where it is because of a fact that is named and never quoted.
    pub rests_on_sensitive: bool,
    /// Whether there may be turns that are not in here: in a script, or where a comparison has the
    /// varied thing on both sides.
    pub may_miss: bool,
}

impl Turns {
    /// The turns of an answer that comes from running something: it may turn anywhere.
    pub fn not_told() -> Self {
        Self {
            by_refusal: true,
            may_miss: true,
            ..Self::default()
        }
    }

    /// Adds the turns of another answer.
    pub fn merge(&mut self, other: Self) {
        self.at.extend(other.at);
        self.texts.extend(other.texts);
        self.by_weekday |= other.by_weekday;
        self.by_refusal |= other.by_refusal;
        self.rests_on_sensitive |= other.rests_on_sensitive;
        self.may_miss |= other.may_miss;
    }
}

impl Condition {
    /// Finds where the condition may turn.
    pub(crate) fn turns(&self, varied: Varied, window: &CaseWindow<'_>) -> Turns {
        let mut turns = Turns::default();
        let Some(kind) = kind(varied, window) else {
            return turns;
        };
        let mut looking = Looking {
            varied,
            kind,
            window,
            turns: &mut turns,
        };
        looking.clause(self, 0, None);
        turns
    }
}

/// Returns the kind of what varies: of a list, how many entries it has.
fn kind(varied: Varied, window: &CaseWindow<'_>) -> Option<ValueKind> {
    match varied {
        Varied::AsOf => Some(ValueKind::Date),
        Varied::Fact(read) => {
            let kind = &window.names.vocabulary.get(read.fact)?.kind;
            Some(kind.value_kind().unwrap_or(ValueKind::Integer))
        }
    }
}

/// One walk over the clauses of a condition.
struct Looking<'a> {
    varied: Varied,
    kind: ValueKind,
    window: &'a CaseWindow<'a>,
    turns: &'a mut Turns,
}

impl Looking<'_> {
    fn clause(&mut self, condition: &Condition, at: usize, entry: Option<usize>) {
        let Some(node) = condition.node(at) else {
            return;
        };
        match &node.kind {
            NodeKind::Compare {
                left,
                relation,
                right,
            } => self.comparison(left, *relation, right, entry),
            NodeKind::OneOf { of, values } => {
                for value in values {
                    let value = Term::Literal(value.clone());
                    self.comparison(of, Relation::Is, &value, entry);
                }
            }
            NodeKind::SaidNo(fact) => {
                self.turns.by_refusal |= self.varied == Varied::Fact(Read::of(*fact));
            }
            NodeKind::Entries { list, .. } => {
                self.list_may_be_empty(*list);
                for entry in 0..self.entries(*list) {
                    self.clause(condition, at + 1, Some(entry));
                }
            }
            NodeKind::All | NodeKind::Any | NodeKind::Not | NodeKind::Named(_) => {
                for part in condition.under(at) {
                    self.clause(condition, part, entry);
                }
            }
            NodeKind::Stated(_) => {}
        }
    }

    fn comparison(&mut self, left: &Term, relation: Relation, right: &Term, entry: Option<usize>) {
        self.counted_clauses(left);
        self.counted_clauses(right);
        match (self.occurs(left, entry), self.occurs(right, entry)) {
            (0, 0) => {}
            (1, 0) => self.turns_of(left, relation, right, entry),
            (0, 1) => self.turns_of(right, mirrored(relation), left, entry),
            _ => self.turns.may_miss = true,
        }
    }

    /// Looks into the clauses whose entries a term counts.
    fn counted_clauses(&mut self, term: &Term) {
        match term {
            Term::Count { list, clause } => {
                self.list_may_be_empty(*list);
                if let Some(clause) = clause {
                    for entry in 0..self.entries(*list) {
                        self.clause(clause, 0, Some(entry));
                    }
                }
            }
            Term::Computed(computation) => {
                for part in computation.parts() {
                    self.counted_clauses(part);
                }
            }
            Term::Fact(_) | Term::Literal(_) | Term::Parameter(_) | Term::AsOf => {}
        }
    }

    fn list_may_be_empty(&mut self, list: FactId) {
        if self.varied == Varied::Fact(Read::of(list)) {
            self.turns.at.insert(Value::Integer(1));
        }
    }

    fn entries(&self, list: FactId) -> usize {
        self.window.facts.entries(list).map_or(0, <[_]>::len)
    }

    /// Returns how often the varied thing stands in a term.
    fn occurs(&self, term: &Term, entry: Option<usize>) -> usize {
        match (term, self.varied) {
            (Term::AsOf, Varied::AsOf) => 1,
            (Term::Fact(fact), Varied::Fact(read)) => {
                usize::from(*fact == read.fact && (read.entry.is_none() || read.entry == entry))
            }
            (Term::Count { list, .. }, varied) => {
                usize::from(varied == Varied::Fact(Read::of(*list)))
            }
            (Term::Computed(computation), varied) => {
                let release = match **computation {
                    Computation::FromRelease { release, .. } => {
                        usize::from(varied == Varied::Fact(Read::of(release)))
                    }
                    _ => 0,
                };
                let parts = computation.parts();
                release + parts.map(|part| self.occurs(part, entry)).sum::<usize>()
            }
            _ => 0,
        }
    }

    /// Finds where a comparison turns, the varied thing standing on its left side only.
    fn turns_of(&mut self, varied: &Term, relation: Relation, other: &Term, entry: Option<usize>) {
        if self.under_weekday(varied, entry) {
            self.turns.by_weekday = true;
            return;
        }
        self.turns.rests_on_sensitive |= self.is_sensitive(other);
        let other = outcome(self.window, other, entry);
        let Some((least, most)) = other.ends() else {
            return;
        };
        let ends = [least.into_owned(), most.into_owned()];
        for end in ends {
            match self.kind {
                ValueKind::Text => {
                    self.turns.texts.insert(end);
                }
                ValueKind::YesNo | ValueKind::Months | ValueKind::Dates => {}
                ValueKind::Date | ValueKind::Integer | ValueKind::Days | ValueKind::Decimal => {
                    self.ordered(varied, relation, &end, entry);
                }
            }
        }
    }

    fn is_sensitive(&self, term: &Term) -> bool {
        let mut is_sensitive = false;
        term.each_fact(&mut |fact| {
            let definition = self.window.names.vocabulary.get(fact);
            is_sensitive |= definition.is_some_and(|fact| fact.sensitivity.is_some());
        });
        is_sensitive
    }

    fn ordered(&mut self, varied: &Term, relation: Relation, end: &Value, entry: Option<usize>) {
        let line = Line::new(self.kind, end);
        let relations: &[Relation] = match relation {
            Relation::Is | Relation::IsNot => &[Relation::Below, Relation::AtMost],
            Relation::Below | Relation::AtLeast => &[Relation::Below],
            Relation::AtMost | Relation::Above => &[Relation::AtMost],
        };
        let mut trial = Trial::new(self.varied, self.window);
        for relation in relations {
            let holds = |value: &Value| {
                let worked_out = trial.work_out(varied, value, entry)?;
                compare(&worked_out, *relation, end).ok()
            };
            match line.first_turn(holds) {
                Turn::At(value) => {
                    self.turns.at.insert(value);
                }
                Turn::Nowhere => {}
                Turn::Unclear => self.turns.may_miss = true,
            }
        }
    }

    fn under_weekday(&self, term: &Term, entry: Option<usize>) -> bool {
        let Term::Computed(computation) = term else {
            return false;
        };
        match &**computation {
            Computation::Weekday { of, .. } => self.occurs(of, entry) > 0,
            other => other.parts().any(|part| self.under_weekday(part, entry)),
        }
    }
}

/// The case with the varied thing at one value after another.
struct Trial<'a> {
    varied: Varied,
    window: &'a CaseWindow<'a>,
    /// Made when a term is first worked out that is more than the varied thing itself.
    facts: Option<FactTable>,
}

impl<'a> Trial<'a> {
    fn new(varied: Varied, window: &'a CaseWindow<'a>) -> Self {
        Self {
            varied,
            window,
            facts: None,
        }
    }

    /// Returns what a term comes to if the varied thing has a value.
    fn work_out(&mut self, term: &Term, value: &Value, entry: Option<usize>) -> Option<Value> {
        match (self.varied, term) {
            (_, Term::Fact(_) | Term::AsOf | Term::Count { .. }) => Some(value.clone()),
            (Varied::AsOf, _) => {
                let Value::Date(as_of) = value else {
                    return None;
                };
                let window = CaseWindow {
                    as_of: *as_of,
                    ..*self.window
                };
                outcome(&window, term, entry).known().cloned()
            }
            (Varied::Fact(read), _) => {
                let facts = self.facts.get_or_insert_with(|| self.window.facts.clone());
                let definition = self.window.names.vocabulary.get(read.fact)?;
                put(facts, definition, read, value.clone());
                let window = CaseWindow {
                    facts,
                    ..*self.window
                };
                outcome(&window, term, entry).known().cloned()
            }
        }
    }
}

fn put(facts: &mut FactTable, definition: &FactDefinition, read: Read, value: Value) {
    let fact = Fact::recorded(value, Span::EMPTY);
    match definition.list.zip(read.entry) {
        Some((list, entry)) => facts.put_in_entry(list, entry, read.fact, fact),
        None => facts.put(read.fact, fact),
    }
}

/// Returns the relation that holds the other way round.
fn mirrored(relation: Relation) -> Relation {
    match relation {
        Relation::Is | Relation::IsNot => relation,
        Relation::Below => Relation::Above,
        Relation::AtMost => Relation::AtLeast,
        Relation::Above => Relation::Below,
        Relation::AtLeast => Relation::AtMost,
    }
}
