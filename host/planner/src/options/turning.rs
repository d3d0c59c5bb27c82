//! From when a requirement holds, and from when an option is open, if the case stays as it is.

use std::collections::BTreeSet;

use throughcare_engine::{Predicate, Rule, Turns, Varied};
use throughcare_model::{Date, Question, Standing, Truth};

use super::standing::{NEAR, OPENED, Weighed};
use crate::calendar::Calendar;
use crate::packs::{Law, OptionId, PolicyOption, Requirement};
use crate::timing;

/// An option with the days on which its answers may turn.
pub(super) struct Turning<'a, 'p> {
    pub(super) law: &'a Law,
    pub(super) calendar: &'a Calendar<'p>,
    pub(super) id: OptionId,
    pub(super) option: &'a PolicyOption,
    pub(super) rule: &'a Rule,
}

impl Turning<'_, '_> {
    /// Returns the first later day on which a requirement holds, if its days can be told.
    pub(super) fn requirement(&self, requirement: &Requirement) -> Option<Date> {
        let function = requirement.function();
        let days = self.turning_days(&[Predicate::Named(&function)])?;
        days.into_iter().find(|day| {
            let truth = self
                .calendar
                .on(*day, |window| self.rule.ask(&*function, window).truth);
            truth == Some(Truth::Yes) && self.holds_on(*day)
        })
    }

    /// Returns the first later day on which the option is open, if its days can be told.
    pub(super) fn open(&self) -> Option<Date> {
        self.days()?.into_iter().find(|day| {
            let standing = self.calendar.on(*day, |window| {
                Weighed::of(self.option, self.rule, window).standing
            });
            standing == Some(Standing::Open) && self.holds_on(*day)
        })
    }

    /// Returns every later day on which the option may come to stand otherwise.
    fn days(&self) -> Option<BTreeSet<Date>> {
        let functions: Vec<String> = self
            .option
            .functions()
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        let names = functions.iter().map(String::as_str).chain([NEAR, OPENED]);
        let applies = Predicate::Question(Question::Applies);
        let asked: Vec<_> = std::iter::once(applies)
            .chain(names.map(Predicate::Named))
            .collect();
        let mut days = self.turning_days(&asked)?;
        let first = self.calendar.as_of();
        let openings: Vec<Date> = std::iter::once(first)
            .chain(days.iter().copied())
            .filter_map(|day| {
                let opens = self.option.opens.as_ref();
                self.calendar
                    .on(day, |window| timing::opens_on(opens, window))
                    .flatten()
            })
            .collect();
        days.extend(openings.into_iter().filter(|day| *day > first));
        Some(days)
    }

    /// Returns every later day on which one of these answers may turn; nothing if one runs as a program, or rests
    /// on one, that may use the day, or if it may not be told.
    fn turning_days(&self, asked: &[Predicate<'_>]) -> Option<BTreeSet<Date>> {
        let mut told = asked.iter();
        if !told.all(|one| self.calendar.may_tell(self.rule, *one)) {
            return None;
        }
        let mut may_miss = false;
        let days = self.calendar.turning_days_by(|window| {
            let mut turns = Turns::default();
            for one in asked {
                turns.merge(self.rule.turns(*one, Varied::AsOf, window));
            }
            may_miss |= turns.may_miss;
            turns
        });
        (!may_miss).then_some(days)
    }

    fn holds_on(&self, day: Date) -> bool {
        self.law.options_on(day).any(|(other, _)| other == self.id)
    }
}
