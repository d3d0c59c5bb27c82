//! Who should do what by when.

use throughcare_model::{Date, ReleasePlan};

use crate::render::wording::due_heading;
use crate::words::Words;

/// What is due on one day.
#[derive(Debug)]
pub(crate) struct DueGroup {
    /// `Now (was due 3 November 2026)`.
    pub(crate) heading: String,
    /// Whether the day is past.
    pub(crate) is_late: bool,
    pub(crate) actions: Vec<Action>,
}

/// One thing to do.
#[derive(Debug)]
pub(crate) struct Action {
    pub(crate) what: String,
    pub(crate) by: String,
    pub(crate) because: Vec<String>,
}

pub(super) fn groups(plan: &ReleasePlan, words: &Words) -> Vec<DueGroup> {
    let mut sorted: Vec<_> = plan.recommendations.iter().collect();
    sorted.sort_by_key(|recommendation| (recommendation.due.is_none(), recommendation.due));
    let mut groups: Vec<(Option<Date>, DueGroup)> = Vec::new();
    for recommendation in sorted {
        let action = Action {
            what: words.pack(&recommendation.action),
            by: words.pack(&recommendation.by),
            because: recommendation
                .because
                .iter()
                .map(|text| words.pack(text))
                .collect(),
        };
        match groups.last_mut() {
            Some((due, group)) if *due == recommendation.due => group.actions.push(action),
            _ => groups.push((
                recommendation.due,
                DueGroup {
                    heading: heading(recommendation.due, plan, words),
                    is_late: recommendation.due.is_some_and(|due| due < plan.as_of),
                    actions: vec![action],
                },
            )),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

fn heading(due: Option<Date>, plan: &ReleasePlan, words: &Words) -> String {
    let heading = due_heading(due, plan.as_of, words);
    if due.is_none() && plan.release_date.is_none() {
        words.with("release-date-not-recorded", &[("heading", heading.into())])
    } else {
        heading
    }
}
