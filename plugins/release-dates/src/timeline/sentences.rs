//! What happens on the day a sentence is imposed.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Timeline, is_deduction};
use crate::adjustments::{Entry, Ledger};
use crate::calendar::days_between;
use crate::chain::chains;
use crate::date_types::is_older;
use crate::early_removal::{RemovalBefore, early_removal};
use crate::release_point::{Scheme, scheme_at_sentence};
use crate::several_sentences::latest;
use crate::term::{Shape, Term};

impl Timeline<'_> {
    /// Imposes the sentences of a day: makes chains, and hands on what those in custody bear already.
    ///
    /// As the Ministry of Justice's calculate-release-dates service applies it:
    /// `service/timeline/handlers/TimelineSentenceCalculationHandler.kt`.
    pub(super) fn impose_sentences(&mut self, day: Date) {
        let custody = self.custody;
        let imposed: Vec<usize> = custody
            .sentences
            .iter()
            .enumerate()
            .filter(|(_, sentence)| sentence.sentence_date == day)
            .map(|(index, _)| index)
            .collect();
        if imposed.is_empty() {
            return;
        }
        let mut inherited = self.inherited();
        inherited.add_served_before(self.awards_served_before(day, &imposed));
        for &index in &imposed {
            let Some(sentence) = custody.sentences.get(index) else {
                continue;
            };
            let scheme = scheme_at_sentence(sentence, day, self.law);
            if let Some(point) = self.points.get_mut(index) {
                *point = scheme.release_point(sentence, self.law);
            }
        }
        let before = std::mem::take(&mut self.current);
        let mut parts: Vec<usize> = Vec::new();
        for index in before
            .iter()
            .flat_map(|term| term.parts.iter().copied())
            .chain(imposed.iter().copied())
        {
            if !parts.contains(&index) {
                parts.push(index);
            }
        }
        let (mut new, mut kept) = (Vec::new(), Vec::new());
        for (chain, shape) in self.combine(&parts) {
            if chain.iter().any(|index| imposed.contains(index)) {
                new.push(self.new_term(chain, shape, day, &before, &inherited));
            } else if let Some(term) = before.iter().find(|term| term.parts == chain) {
                kept.push(term.clone());
            } else {
                // A sentence under the newer regime takes older ones, merged until now, apart again.
                kept.push(self.new_term(chain, shape, day, &before, &inherited));
            }
        }
        new.extend(kept);
        new.sort_by_key(|term| term.start);
        self.current = new;
        self.deduct(day);
    }

    /// Puts sentences together: older concurrent ones of different dates into one, the rest into chains.
    ///
    /// As the Ministry of Justice's calculate-release-dates service applies it:
    /// `service/sentence/SentenceCombinationService.kt`.
    fn combine(&self, parts: &[usize]) -> Vec<(Vec<usize>, Shape)> {
        let sentences: Vec<_> = parts
            .iter()
            .filter_map(|&index| self.custody.sentences.get(index))
            .collect();
        let dates: BTreeSet<Date> = sentences
            .iter()
            .map(|sentence| sentence.sentence_date)
            .collect();
        let all_older = sentences.iter().all(|it| is_older(it, &self.law.licence));
        let all_concurrent = sentences
            .iter()
            .all(|sentence| sentence.consecutive_to.is_none());
        if dates.len() > 1 && all_older && all_concurrent {
            return vec![(parts.to_vec(), Shape::Merged)];
        }
        let (chains, alone): (Vec<_>, Vec<_>) = chains(&self.custody.sentences, parts)
            .into_iter()
            .partition(|chain| chain.len() > 1);
        let chains = chains.into_iter().map(|chain| (chain, Shape::Chain));
        let alone = alone.into_iter().map(|sentence| (sentence, Shape::Alone));
        chains.chain(alone).collect()
    }

    fn new_term(
        &self,
        parts: Vec<usize>,
        shape: Shape,
        day: Date,
        before: &[Term],
        inherited: &Ledger,
    ) -> Term {
        let (custody, law) = (self.custody, self.law);
        let mut term = Term::new(parts, shape, custody, &self.points, law);
        let sentences = term.sentences(custody);
        let reaches = |scheme: &Scheme| sentences.iter().any(|sentence| scheme.reaches(sentence));
        let scheme = Scheme::begun_by(day, law)
            .into_iter()
            .find(reaches)
            .unwrap_or(Scheme::Standard);
        term.come_under(scheme, None, custody, law);
        term.ledger = inherited.clone();
        let goes_on = before
            .iter()
            .find(|old| old.parts.iter().any(|part| term.parts.contains(part)));
        if let Some(old) = goes_on.filter(|_| term.parts.len() > 1) {
            term.ledger.add(old.ledger.time_at_large());
        }
        term.removal_before = self.removal_before(&term, day, before);
        term
    }

    /// The early removal date of the term to which a further sentence has been made consecutive.
    fn removal_before(&self, term: &Term, day: Date, before: &[Term]) -> Option<RemovalBefore> {
        let imposed_on =
            |index: usize| self.custody.sentences.get(index).map(|it| it.sentence_date);
        if term.shape != Shape::Chain {
            return None;
        }
        let earlier = term
            .parts
            .iter()
            .copied()
            .filter(|&index| imposed_on(index) != Some(day));
        let last = latest(earlier, |index| imposed_on(index).unwrap_or(Date::MIN))?;
        let old = before.iter().find(|old| old.parts.contains(&last))?;
        let reckoning = early_removal(
            old,
            self.newer_removal_has_begun(day),
            self.custody,
            self.law,
        )?;
        Some(RemovalBefore {
            reckoning,
            further_sentence_on: day,
            awarded: term.ledger.awarded(),
        })
    }

    /// What a sentence imposed now takes over: the adjustments of the term that bears the most.
    fn inherited(&self) -> Ledger {
        let mut most: Option<&Term> = None;
        for term in &self.current {
            if most.is_none_or(|other| term.ledger.weight() > other.ledger.weight()) {
                most = Some(term);
            }
        }
        most.map(|term| term.ledger.shared_with_later_sentences())
            .unwrap_or_default()
    }

    /// Additional days already served when a further sentence is imposed, unless it is consecutive to a running one.
    fn awards_served_before(&self, day: Date, imposed: &[usize]) -> i64 {
        let running = |reference: &String| {
            let parts = self.current.iter().flat_map(|term| &term.parts);
            parts
                .filter_map(|&index| self.custody.sentences.get(index))
                .any(|it| it.reference == *reference)
        };
        let imposed = imposed
            .iter()
            .filter_map(|&index| self.custody.sentences.get(index));
        let is_consecutive = imposed
            .filter_map(|it| it.consecutive_to.as_ref())
            .any(running);
        let Some(last_out) = latest(self.current.iter(), Term::release_not_cut_back) else {
            return 0;
        };
        let release = last_out.release_without_awards();
        if is_consecutive || day <= release {
            0
        } else {
            days_between(release, day) - 1
        }
    }

    /// Deducts time before sentence from every term now in custody, and adds the days that were waiting for one.
    fn deduct(&mut self, day: Date) {
        let adjustments = self.custody.adjustments.iter().enumerate();
        let today = adjustments.filter(|(_, it)| is_deduction(it.kind) && it.applies_from == day);
        let mut entries: Vec<Entry> = today
            .map(|(index, it)| Entry {
                adjustment: index,
                kind: it.kind,
                days: it.days,
            })
            .collect();
        entries.append(&mut self.waiting);
        self.counted
            .extend(entries.iter().map(|entry| entry.adjustment));
        for term in &mut self.current {
            term.ledger.add(entries.iter().copied());
        }
    }
}
