//! What a rule recommends.

use throughcare_model::Date;

use crate::Term;

/// Something to do. Never write what a fact holds into its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    pub(crate) action: String,
    pub(crate) by: Option<String>,
    pub(crate) due: Due,
    pub(crate) because: Vec<String>,
}

/// By when something is recommended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// As the item is due.
    WithItem,
    /// By this day, included.
    On(Date),
    /// It counts from something that is not recorded.
    Unknown,
}

impl Recommendation {
    /// Says what to do, in a sentence that one could say to the person concerned.
    pub fn new(action: &str) -> Self {
        Self {
            action: action.to_owned(),
            by: None,
            due: Due::WithItem,
            because: Vec::new(),
        }
    }

    /// Says who does it: a post or a service. Otherwise the item's owner does.
    #[must_use]
    pub fn by(mut self, who: &str) -> Self {
        self.by = Some(who.to_owned());
        self
    }

    /// Says by when. A term that is not a known date makes the day unknown.
    #[must_use]
    pub fn due(mut self, day: &Term) -> Self {
        self.due = day.as_date().map_or(Due::Unknown, Due::On);
        self
    }

    /// Says why, one sentence each.
    #[must_use]
    pub fn because(mut self, reason: &str) -> Self {
        self.because.push(reason.to_owned());
        self
    }
}
