//! When an answer that hangs on the date turns: from when it will be yes, and until when it is.

use serde::Serialize;
use throughcare_engine::{Rule, counted_from};
use throughcare_model::{Date, Question, Truth, Value};

use crate::calendar::Calendar;
use crate::packs::ItemId;
use crate::planner::Planner;
use crate::reading::case_file::CaseFile;

/// An answer that will turn as time goes on, the case standing as it is.
///
/// Every day in here was found by asking the rule as of that day; a plan of that day says the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct When {
    /// The item.
    pub item: String,
    /// What it is.
    pub title: String,
    /// The question.
    pub question: Question,
    /// The answer on the day of the plan.
    pub now: Truth,
    /// The first later day on which the answer is yes, if it is not yes now.
    pub from: Option<Date>,
    /// The last day on which the answer is still yes, counted from now or from the first day of yes.
    pub until: Option<Date>,
}

impl Planner {
    /// Returns, for each item in force on a day, the answers that turn on a later day to or from yes.
    ///
    /// What turns an answer is a comparison with the day of the plan, a change of law, or a record that
    /// grows too old. An item that is not in force on a later day has no answer then.
    pub fn when(&self, case: &CaseFile, as_of: Date) -> Vec<When> {
        let calendar = Calendar::new(self, &case.facts, as_of);
        let mut all = Vec::new();
        for (id, item) in self.law().items_on(as_of) {
            let Ok(rule) = self.rule(id) else {
                continue;
            };
            for question in Question::ALL {
                let turn = turn(self, &calendar, (id, rule), question, as_of);
                all.extend(turn.map(|(now, from, until)| When {
                    item: item.id.clone(),
                    title: item.title.clone(),
                    question,
                    now,
                    from,
                    until,
                }));
            }
        }
        all
    }
}

type Turn = (Truth, Option<Date>, Option<Date>);

fn turn(
    planner: &Planner,
    calendar: &Calendar<'_>,
    (id, rule): (ItemId, &Rule),
    question: Question,
    as_of: Date,
) -> Option<Turn> {
    if !rule.answers(question) {
        return None;
    }
    let on = |day: Date| {
        let in_force = planner.law().items_on(day).any(|(other, _)| other == id);
        let answer = calendar.on(day, |window| rule.ask(question, window).truth);
        answer.filter(|_| in_force)
    };
    let now = on(as_of)?;
    let mut from = None;
    let mut until = None;
    for day in calendar.turning_days(rule, question) {
        let is_yes = on(day) == Some(Truth::Yes);
        let was_yes = now == Truth::Yes || from.is_some();
        if is_yes && !was_yes {
            from = Some(day);
        } else if was_yes && !is_yes {
            until = counted_from(day, true, &Value::Days(1));
            break;
        }
    }
    (from.is_some() || until.is_some()).then_some((now, from, until))
}

#[cfg(test)]
mod tests;
