//! When an answer that hangs on the date turns: from when it will be yes, and until when it is.

use serde::Serialize;
use throughcare_engine::{Rule, counted_from};
use throughcare_model::{Date, Question, Truth, Turn, Value};

use crate::calendar::Calendar;
use crate::packs::ItemId;
use crate::planner::Planner;
use crate::reading::case_file::CaseFile;

/// An answer of one item that turns on a later day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct When {
    /// The item.
    pub item: String,
    /// What it is.
    pub title: String,
    /// The question, and when its answer turns.
    #[serde(flatten)]
    pub turn: Turn,
}

impl Planner {
    /// Returns, for each item in force on a day, the answers that turn on a later day to or from yes.
    ///
    /// What turns an answer is a comparison with the day of the plan, a change of law, or a record that
    /// grows too old. An item that is not in force on a later day has no answer then. Of a rule that runs as
    /// a program nothing is said, since its days cannot be told; nor of an answer that rests on a sensitive date, which
    /// the day would give away. A plan has the same in [`Finding::turns`](throughcare_model::Finding::turns).
    pub fn when(&self, case: &CaseFile, as_of: Date) -> Vec<When> {
        let calendar = Calendar::new(self, &case.facts, as_of);
        let items = self.law().items_on(as_of);
        let turns = items.filter_map(|(id, item)| Some((item, id, self.rule(id).ok()?)));
        turns
            .flat_map(|(item, id, rule)| {
                let turns = turns_of(&calendar, id, rule);
                turns.into_iter().map(|turn| When {
                    item: item.id.clone(),
                    title: item.title.clone(),
                    turn,
                })
            })
            .collect()
    }
}

/// Returns the answers of one rule that turn, in the order of the questions.
pub(crate) fn turns_of(calendar: &Calendar<'_>, id: ItemId, rule: &Rule) -> Vec<Turn> {
    let questions = Question::ALL.into_iter();
    questions
        .filter_map(|question| turn(calendar, id, rule, question))
        .collect()
}

fn turn(calendar: &Calendar<'_>, id: ItemId, rule: &Rule, question: Question) -> Option<Turn> {
    if !rule.answers(question) {
        return None;
    }
    let days = calendar.turning_days(id, rule, question)?;
    if days.is_empty() {
        return None;
    }
    let on = |day: Date| {
        let answer = calendar.on(day, |window| rule.ask(question, window).truth);
        answer.filter(|_| calendar.is_in_force(id, day))
    };
    let now = on(calendar.as_of())?;
    let mut from = None;
    let mut until = None;
    for day in days {
        let is_yes = on(day) == Some(Truth::Yes);
        let was_yes = now == Truth::Yes || from.is_some();
        if is_yes && !was_yes {
            from = Some(day);
        } else if was_yes && !is_yes {
            until = counted_from(day, true, &Value::Days(1));
            break;
        }
    }
    (from.is_some() || until.is_some()).then_some(Turn {
        question,
        now,
        from,
        until,
    })
}

#[cfg(test)]
mod tests;
