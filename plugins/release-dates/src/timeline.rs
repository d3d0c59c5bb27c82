//! The walk through a person's time in custody, day by day of those on which something happens: a law begins, a tranche
//! comes, a sentence is imposed, days are added or lost.
//!
//! On one day the law comes first, then its tranches, then sentences, then additional days, then time at large; so a
//! sentence imposed on the day on which a law begins is under it.
//! As the Ministry of Justice's calculate-release-dates service applies it: `service/timeline/BookingTimelineService.kt`,
//! `service/timeline/TimelineCalculationType.kt`.

mod laws;
mod sentences;

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday};

use crate::adjustments::Entry;
use crate::calendar::plus_days;
use crate::expiry::{licence_expiry, licence_expiry_at_release};
use crate::held_to_tranche::{hold_forty_per_cent, hold_progression};
use crate::release_point::{ReleasePoint, Scheme};
use crate::several_sentences::{Dates, Terms, dates, latest};
use crate::term::Term;
use crate::{AdjustmentKind, Custody, Law};

/// A person's time in custody, as far as the walk has come.
pub(crate) struct Timeline<'a> {
    custody: &'a Custody,
    law: &'a Law,
    /// The release point now in force for each sentence of the record.
    points: Vec<ReleasePoint>,
    /// The terms of those now in custody.
    current: Vec<Term>,
    /// The terms of each time in custody that has ended.
    released: Vec<Vec<Term>>,
    /// Those of the released that are on licence: the time in custody and the place in it.
    on_licence: Vec<(usize, usize)>,
    /// The working day on which the person walks out, as things stand.
    out_on: Date,
    /// Additional days awarded while nobody was serving anything, for the next sentence to bear.
    waiting: Vec<Entry>,
    forty_per_cent: Tranched,
    progression: Tranched,
    /// The adjustments that some term has borne.
    counted: BTreeSet<usize>,
}

/// What a scheme with tranches has done to the person.
#[derive(Default)]
struct Tranched {
    tranche: Option<Date>,
    /// The dates as they stood on the day of the tranche, under the law before.
    before: Option<Dates>,
}

/// The end of the walk.
pub(crate) struct Walked {
    pub(crate) dates: Dates,
    /// The adjustments that some term has borne.
    pub(crate) counted: BTreeSet<usize>,
}

/// Walks through a person's time in custody to its end and takes the dates.
pub(crate) fn walk(custody: &Custody, law: &Law) -> Walked {
    let mut timeline = Timeline::new(custody, law);
    for day in timeline.days() {
        timeline.let_out_before(day);
        timeline.apply_laws(day);
        timeline.impose_sentences(day);
        timeline.award_days(day);
        timeline.lose_days(day);
        timeline.reckon_way_out();
    }
    timeline.finish()
}

impl<'a> Timeline<'a> {
    fn new(custody: &'a Custody, law: &'a Law) -> Timeline<'a> {
        let first = custody
            .sentences
            .iter()
            .map(|sentence| sentence.sentence_date)
            .min();
        Timeline {
            custody,
            law,
            points: custody
                .sentences
                .iter()
                .map(|it| Scheme::Standard.release_point(it, law))
                .collect(),
            current: Vec::new(),
            released: Vec::new(),
            on_licence: Vec::new(),
            out_on: first.unwrap_or(Date::MIN),
            waiting: Vec::new(),
            forty_per_cent: Tranched::default(),
            progression: Tranched::default(),
            counted: BTreeSet::new(),
        }
    }

    /// The days on which something happens, in order.
    fn days(&self) -> BTreeSet<Date> {
        let mut days: BTreeSet<Date> = self
            .custody
            .sentences
            .iter()
            .map(|it| it.sentence_date)
            .collect();
        let happens_then = |kind: AdjustmentKind| !is_deduction(kind);
        days.extend(
            self.custody
                .adjustments
                .iter()
                .filter(|it| happens_then(it.kind))
                .map(|it| it.applies_from),
        );
        for scheme in [
            Scheme::FortyPerCent,
            Scheme::FurtherExclusions,
            Scheme::Progression,
        ] {
            days.extend(scheme.commencement(self.law));
            let tranches = scheme
                .earlier_release(self.law)
                .into_iter()
                .flat_map(|figures| &figures.tranches);
            days.extend(tranches.map(|tranche| tranche.from));
        }
        days.insert(self.law.early_removal.newer_form_from);
        days
    }

    /// Ends the time in custody if the person has walked out before `day`.
    fn let_out_before(&mut self, day: Date) {
        if day > self.out_on && !self.current.is_empty() {
            let group = std::mem::take(&mut self.current);
            let index = self.released.len();
            let places = (0..group.len()).map(|place| (index, place));
            self.released.push(group);
            self.on_licence.extend(places);
        }
        let on_licence = std::mem::take(&mut self.on_licence);
        self.on_licence = on_licence
            .into_iter()
            .filter(|&place| self.licence_runs_on(place, day))
            .collect();
    }

    fn licence_runs_on(&self, (group, place): (usize, usize), day: Date) -> bool {
        let Some(group) = self.released.get(group) else {
            return false;
        };
        let Some(term) = group.get(place) else {
            return false;
        };
        let latest_expiry = group.iter().map(Term::expiry).max().unwrap_or(Date::MAX);
        let licence = licence_expiry(term, latest_expiry, &self.points, self.custody, self.law);
        licence.is_some_and(|licence| licence_expiry_at_release(licence.date(), term) > day)
    }

    /// Adds additional days, less those given back, to every term now in custody if release has not yet come.
    ///
    /// As the Ministry of Justice's calculate-release-dates service applies it:
    /// `service/timeline/handlers/TimelineAwardedAdjustmentCalculationHandler.kt`.
    fn award_days(&mut self, day: Date) {
        let is_award = |kind| {
            matches!(
                kind,
                AdjustmentKind::AdditionalDaysAwarded | AdjustmentKind::RestorationOfAdditionalDays
            )
        };
        let entries = self.entries_of(day, is_award);
        if self.current.is_empty() {
            self.waiting.extend(entries);
            return;
        }
        if self
            .current
            .iter()
            .any(|term| term.release_not_cut_back() >= day)
        {
            self.counted
                .extend(entries.iter().map(|entry| entry.adjustment));
            for term in &mut self.current {
                term.ledger.add(entries.iter().copied());
            }
        }
    }

    /// Adds time at large to every term whose release has not yet come.
    ///
    /// As the Ministry of Justice's calculate-release-dates service applies it:
    /// `service/timeline/handlers/TimelineUalAdjustmentCalculationHandler.kt`.
    fn lose_days(&mut self, day: Date) {
        let entries = self.entries_of(day, |kind| kind == AdjustmentKind::UnlawfullyAtLarge);
        if entries.is_empty() {
            return;
        }
        let last_days = entries
            .iter()
            .filter_map(|entry| self.custody.adjustments.get(entry.adjustment)?.to);
        let last_day = last_days.max();
        for term in &mut self.current {
            term.last_day_at_large = last_day.or(term.last_day_at_large);
        }
        let on_licence = &self.on_licence;
        let released = self
            .released
            .iter_mut()
            .enumerate()
            .flat_map(|(index, group)| {
                let places = group.iter_mut().enumerate();
                places
                    .filter(move |(place, _)| on_licence.contains(&(index, *place)))
                    .map(|(_, term)| term)
            });
        for term in self.current.iter_mut().chain(released) {
            if day <= term.release_not_cut_back() {
                term.ledger.add(entries.iter().copied());
                self.counted
                    .extend(entries.iter().map(|entry| entry.adjustment));
            }
        }
    }

    fn entries_of(&self, day: Date, of: impl Fn(AdjustmentKind) -> bool) -> Vec<Entry> {
        let adjustments = self.custody.adjustments.iter().enumerate();
        let today = adjustments.filter(|(_, it)| it.applies_from == day && of(it.kind));
        today
            .map(|(index, it)| Entry {
                adjustment: index,
                kind: it.kind,
                days: it.days,
            })
            .collect()
    }

    /// Works out the working day on which the person walks out, as things stand.
    fn reckon_way_out(&mut self) {
        let Some(last_out) = latest(self.current.iter(), Term::release_not_cut_back) else {
            return;
        };
        let release = last_out.release_not_cut_back();
        let release = last_out
            .held_to
            .map_or(release, |tranche| release.max(tranche));
        self.out_on = self.working_day_on_or_before(release).max(last_out.start);
    }

    fn working_day_on_or_before(&self, day: Date) -> Date {
        let is_free = |day: Date| {
            matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
                || self.law.bank_holidays.contains(&day)
        };
        let mut working_day = day;
        while is_free(working_day) && working_day > Date::MIN {
            working_day = plus_days(working_day, -1);
        }
        working_day
    }

    fn finish(mut self) -> Walked {
        let group = std::mem::take(&mut self.current);
        if !group.is_empty() {
            self.released.push(group);
        }
        let dates = self.take_dates(Date::MAX);
        let held = match (&self.progression.before, self.progression.tranche) {
            (Some(before), Some(tranche)) => hold_progression(dates, before, tranche),
            _ => self.hold_to_forty_per_cent(dates),
        };
        Walked {
            dates: held,
            counted: self.counted,
        }
    }

    fn hold_to_forty_per_cent(&self, dates: Dates) -> Dates {
        match (&self.forty_per_cent.before, self.forty_per_cent.tranche) {
            (Some(before), Some(tranche)) => {
                hold_forty_per_cent(dates, before, tranche, self.custody)
            }
            _ => dates,
        }
    }

    /// The dates as they stand on `day`.
    fn take_dates(&self, day: Date) -> Dates {
        let mut groups: Vec<Vec<&Term>> = self
            .released
            .iter()
            .map(|group| group.iter().collect())
            .collect();
        if !self.current.is_empty() {
            groups.push(self.current.iter().collect());
        }
        let newer_removal_has_begun = self.newer_removal_has_begun(day);
        dates(
            &Terms {
                groups,
                points: &self.points,
                newer_removal_has_begun,
            },
            self.custody,
            self.law,
        )
    }

    fn newer_removal_has_begun(&self, day: Date) -> bool {
        day >= self.law.early_removal.newer_form_from
    }

    fn terms_on_licence(&self) -> impl Iterator<Item = &Term> {
        self.on_licence
            .iter()
            .filter_map(|&(group, place)| self.released.get(group)?.get(place))
    }
}

/// Whether the adjustment is time before sentence, deducted from the sentences imposed on the day from which it applies.
fn is_deduction(kind: AdjustmentKind) -> bool {
    matches!(kind, AdjustmentKind::Remand | AdjustmentKind::TaggedBail)
}
