//! The reasons that a component gives, held against the case, and turned into ours.
//!
//! A component names the facts and parameters of a comparison; what they hold is filled in here. A clause whose truth
//! does not follow from its parts, and a comparison whose truth does not follow from what case and law say, make the
//! whole answer worthless: a component that errs there errs elsewhere.

mod operands;

use throughcare_model::{Message, Quantifier, Reason, ReasonNode, Truth, message};

use super::bindings::types;
use super::snapshot::Declared;
use crate::{Budget, CaseWindow, ComponentCause, Read, ReadSet};

/// An answer that holds together.
pub(super) struct Checked {
    pub(super) truth: Truth,
    pub(super) reason: Option<Reason>,
    pub(super) needs: ReadSet,
}

/// Checks an answer against the case.
pub(super) fn check(
    said: &types::Answer,
    window: &CaseWindow<'_>,
    declared: &Declared,
    reads: &ReadSet,
    budget: &Budget,
) -> Result<Checked, ComponentCause> {
    let truth = truth(said.truth);
    let mut lifting = Lifting {
        said,
        window,
        declared,
        reads,
        budget,
        reasons_used: vec![false; said.reasons.len()],
        operands_used: vec![false; said.operands.len()],
        needs: ReadSet::default(),
    };
    let Some(last) = said.reasons.len().checked_sub(1) else {
        return Ok(Checked {
            truth,
            reason: None,
            needs: if truth == Truth::Unknown {
                lifting.all_absent()
            } else {
                ReadSet::default()
            },
        });
    };
    let reason = lifting.reason(
        last,
        Under {
            before: said.reasons.len(),
            depth: 0,
            open: true,
        },
    )?;
    if reason.truth != truth {
        return contradiction(message!(
            "the last reason has another truth than the answer"
        ));
    }
    Ok(Checked {
        truth,
        reason: Some(reason),
        needs: lifting.needs,
    })
}

/// Where a clause stands.
#[derive(Clone, Copy)]
struct Under {
    /// Its place must be before this one, so that nothing comes back to itself.
    before: usize,
    depth: usize,
    /// Whether everything above it is unknown, so that what it lacks can still matter.
    open: bool,
}

/// One pass over the reasons of an answer.
struct Lifting<'a> {
    said: &'a types::Answer,
    window: &'a CaseWindow<'a>,
    declared: &'a Declared,
    reads: &'a ReadSet,
    budget: &'a Budget,
    reasons_used: Vec<bool>,
    operands_used: Vec<bool>,
    needs: ReadSet,
}

impl Lifting<'_> {
    fn reason(&mut self, at: usize, under: Under) -> Result<Reason, ComponentCause> {
        let said = self.said;
        let (Some(reason), Some(used)) = (said.reasons.get(at), self.reasons_used.get_mut(at))
        else {
            return contradiction(message!("a clause names a part that is not there"));
        };
        if std::mem::replace(used, true) || at >= under.before {
            return contradiction(message!("a clause is used twice, or before its own parts"));
        }
        if under.depth > self.budget.expression_depth {
            return contradiction(message!("the clauses nest too deep"));
        }
        let truth = truth(reason.truth);
        let parts = Under {
            before: at,
            depth: under.depth + 1,
            open: under.open && truth == Truth::Unknown,
        };
        let (node, follows) = self.clause(&reason.clause, truth, parts)?;
        if truth != follows {
            return contradiction(message!(
                "the truth of a clause does not follow from what is under it"
            ));
        }
        Ok(Reason::new(truth, node))
    }

    /// Returns a clause, and the truth that follows from its parts.
    fn clause(
        &mut self,
        clause: &types::Clause,
        claimed: Truth,
        parts: Under,
    ) -> Result<(ReasonNode, Truth), ComponentCause> {
        Ok(match clause {
            types::Clause::All(places) => {
                let (of, follows) = self.parts(places, Quantifier::All, parts)?;
                (ReasonNode::All { of }, follows)
            }
            types::Clause::Any(places) => {
                let (of, follows) = self.parts(places, Quantifier::Any, parts)?;
                (ReasonNode::Any { of }, follows)
            }
            types::Clause::Not(place) => {
                let part = self.reason(index(*place), parts)?;
                let follows = !part.truth;
                (ReasonNode::Not { of: vec![part] }, follows)
            }
            types::Clause::Named(named) => {
                self.short(&named.name)?;
                let part = self.reason(index(named.part), parts)?;
                let (name, follows) = (named.name.clone(), part.truth);
                (
                    ReasonNode::Named {
                        name,
                        of: vec![part],
                    },
                    follows,
                )
            }
            types::Clause::Compare(comparison) => self.comparison(comparison, parts.open)?,
            types::Clause::SaidNo(fact) => self.said_no(fact, parts.open)?,
            types::Clause::Entries(entries) => self.entries(entries, parts)?,
            types::Clause::Told(told) => (self.told(told, parts.open)?, claimed),
            types::Clause::Stated => (ReasonNode::Stated, claimed),
        })
    }

    fn parts(
        &mut self,
        places: &[u32],
        quantifier: Quantifier,
        under: Under,
    ) -> Result<(Vec<Reason>, Truth), ComponentCause> {
        let mut of = Vec::with_capacity(places.len());
        for place in places {
            of.push(self.reason(index(*place), under)?);
        }
        let truths = of.iter().map(|part| part.truth);
        let follows = match quantifier {
            Quantifier::All => truths.fold(Truth::Yes, Truth::and),
            Quantifier::Any => truths.fold(Truth::No, Truth::or),
        };
        Ok((of, follows))
    }

    fn entries(
        &mut self,
        entries: &types::EntriesClause,
        under: Under,
    ) -> Result<(ReasonNode, Truth), ComponentCause> {
        let list = self.read(&entries.path, None)?;
        let quantifier = match entries.quantifier {
            types::Quantifier::All => Quantifier::All,
            types::Quantifier::Any => Quantifier::Any,
        };
        let (of, follows) = self.parts(&entries.parts, quantifier, under)?;
        let recorded = self.window.facts.entries(list.fact).map(<[_]>::len);
        let follows = match recorded {
            Some(count) if count == of.len() => follows,
            None if of.is_empty() => Truth::Unknown,
            _ => {
                return contradiction(message!("a clause is not asked of every entry of its list"));
            }
        };
        if recorded.is_none() {
            self.need(list, under.open);
        }
        let list = operands::fact(self.window, list);
        Ok((
            ReasonNode::Entries {
                quantifier,
                list,
                of,
            },
            follows,
        ))
    }

    fn said_no(
        &mut self,
        fact: &types::FactRef,
        open: bool,
    ) -> Result<(ReasonNode, Truth), ComponentCause> {
        let read = self.read(&fact.path, fact.entry)?;
        let said_no = self.window.fact(read.fact, read.entry).said_no();
        let follows = said_no.map_or(Truth::Unknown, Truth::from);
        if follows == Truth::Unknown {
            self.need(read, open);
        }
        let fact = operands::fact(self.window, read);
        Ok((ReasonNode::SaidNo { fact }, follows))
    }

    fn told(&mut self, told: &types::Statement, open: bool) -> Result<ReasonNode, ComponentCause> {
        self.short(&told.words)?;
        for fact in &told.rests_on {
            let read = self.read(&fact.path, fact.entry)?;
            if self.window.fact(read.fact, read.entry).known().is_none() && !self.is_list(read) {
                self.need(read, open);
            }
        }
        Ok(ReasonNode::Told {
            text: told.words.clone(),
        })
    }

    /// Returns a look that the component says a clause rests on, if it did look.
    fn read(&self, path: &str, entry: Option<u32>) -> Result<Read, ComponentCause> {
        let read = self.declared.facts.get(path).map(|fact| fact.read(entry));
        match read {
            Some(read) if self.reads.contains(read) => Ok(read),
            _ => contradiction(message!("a clause rests on a fact that was not looked at")),
        }
    }

    fn is_list(&self, read: Read) -> bool {
        read.entry.is_none() && self.window.facts.entries(read.fact).is_some()
    }

    /// Notes that an absent fact can still settle the answer, if nothing above it is settled.
    fn need(&mut self, read: Read, open: bool) {
        if open {
            self.needs.insert(read);
        }
    }

    /// Returns every look at something absent: what an answer without reasons may need.
    fn all_absent(&self) -> ReadSet {
        let vocabulary = self.window.names.vocabulary;
        self.reads
            .iter(vocabulary.iter().map(|(id, _)| id))
            .filter(|read| {
                let fact = self.window.fact(read.fact, read.entry);
                fact.known().is_none() && !self.is_list(*read)
            })
            .collect()
    }

    fn short(&self, text: &str) -> Result<(), ComponentCause> {
        if text.len() > self.budget.text_bytes {
            return Err(ComponentCause::TextTooLong(self.budget.text_bytes));
        }
        Ok(())
    }
}

fn truth(truth: types::Truth) -> Truth {
    match truth {
        types::Truth::No => Truth::No,
        types::Truth::Unknown => Truth::Unknown,
        types::Truth::Yes => Truth::Yes,
    }
}

/// A place in a list. On a machine where it does not fit there is nothing at it.
fn index(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

fn contradiction<T>(what: Message) -> Result<T, ComponentCause> {
    Err(ComponentCause::Contradiction(what))
}
