//! What the law does to those in custody on the day it changes.

use jiff::civil::Date;

use super::{Timeline, Tranched};
use crate::Custody;
use crate::release_point::Scheme;
use crate::term::Term;
use crate::tranches::tranche;

impl Timeline<'_> {
    /// Does what the law does on a day: a scheme begins for those in custody, or a tranche comes.
    pub(super) fn apply_laws(&mut self, day: Date) {
        for scheme in [Scheme::FortyPerCent, Scheme::Progression] {
            self.allocate_tranche(scheme, day);
        }
        if Scheme::FurtherExclusions.commencement(self.law) == Some(day) {
            self.bring_under(Scheme::FurtherExclusions, None, |term, custody| {
                term.sentences(custody)
                    .iter()
                    .any(|sentence| Scheme::FurtherExclusions.reaches(sentence))
            });
        }
        for scheme in [Scheme::FortyPerCent, Scheme::Progression] {
            self.begin_tranche(scheme, day);
        }
    }

    /// Finds the person's tranche on the day of any tranche, if there is none yet.
    fn allocate_tranche(&mut self, scheme: Scheme, day: Date) {
        let Some(figures) = scheme.earlier_release(self.law) else {
            return;
        };
        let has_tranche = self
            .tranched(scheme)
            .is_some_and(|tranched| tranched.tranche.is_some());
        if has_tranche || !figures.tranches.iter().any(|tranche| tranche.from == day) {
            return;
        }
        let running: Vec<&Term> = self.terms_on_licence().chain(&self.current).collect();
        let found = tranche(scheme, figures, &running, self.custody);
        if let Some(tranched) = self.tranched_mut(scheme) {
            tranched.tranche = found;
        }
    }

    /// On the day of the person's tranche, keeps the dates under the law before and brings their terms under the new one.
    fn begin_tranche(&mut self, scheme: Scheme, day: Date) {
        if self.tranched(scheme).and_then(|tranched| tranched.tranche) != Some(day) {
            return;
        }
        let is_reached = |term: &Term, custody: &Custody| {
            term.release() > day
                && term
                    .sentences(custody)
                    .iter()
                    .any(|sentence| scheme.reaches(sentence))
        };
        let any_reached = self
            .terms_on_licence()
            .chain(&self.current)
            .any(|term| is_reached(term, self.custody));
        let has_terms = !self.released.is_empty() || !self.current.is_empty();
        if any_reached || (scheme == Scheme::Progression && has_terms) {
            let mut before = self.take_dates(day);
            if scheme == Scheme::Progression {
                before = self.hold_to_forty_per_cent(before);
            }
            if let Some(tranched) = self.tranched_mut(scheme) {
                tranched.before = Some(before);
            }
        }
        self.bring_under(scheme, Some(day), is_reached);
    }

    /// Sets the release points of a scheme for the sentences that it reaches in some of the terms now running.
    fn bring_under(
        &mut self,
        scheme: Scheme,
        held_to: Option<Date>,
        which: impl Fn(&Term, &Custody) -> bool,
    ) {
        let (custody, law) = (self.custody, self.law);
        let mut running: Vec<&mut Term> = self.current.iter_mut().collect();
        if held_to.is_some() {
            let on_licence = &self.on_licence;
            for (index, group) in self.released.iter_mut().enumerate() {
                let places = group.iter_mut().enumerate();
                running.extend(
                    places
                        .filter(|(place, _)| on_licence.contains(&(index, *place)))
                        .map(|(_, term)| term),
                );
            }
        }
        running.retain(|term| which(term, custody));
        for &index in running.iter().flat_map(|term| &term.parts) {
            let sentence = custody
                .sentences
                .get(index)
                .filter(|sentence| scheme.reaches(sentence));
            if let (Some(sentence), Some(point)) = (sentence, self.points.get_mut(index)) {
                *point = scheme.release_point(sentence, law);
            }
        }
        for term in running {
            term.measure_again(custody, &self.points, law);
            term.come_under(scheme, held_to, custody, law);
        }
    }

    fn tranched(&self, scheme: Scheme) -> Option<&Tranched> {
        match scheme {
            Scheme::FortyPerCent => Some(&self.forty_per_cent),
            Scheme::Progression => Some(&self.progression),
            Scheme::Standard | Scheme::FurtherExclusions => None,
        }
    }

    fn tranched_mut(&mut self, scheme: Scheme) -> Option<&mut Tranched> {
        match scheme {
            Scheme::FortyPerCent => Some(&mut self.forty_per_cent),
            Scheme::Progression => Some(&mut self.progression),
            Scheme::Standard | Scheme::FurtherExclusions => None,
        }
    }
}
