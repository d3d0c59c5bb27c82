//! What a plugin says of itself.

use throughcare_model::Question;

/// What a plugin is, and everything that it may look at. The host opens the window to nothing else.
#[derive(Debug, Clone, Default)]
pub struct Description {
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) facts: Vec<(&'static str, Kind)>,
    pub(crate) parameters: Vec<(&'static str, Kind)>,
    pub(crate) answers: Vec<Question>,
    pub(crate) advises: bool,
    pub(crate) provides: Vec<(&'static str, Kind)>,
    pub(crate) attributes: Vec<(&'static str, &'static str)>,
}

/// What kind of value a fact or parameter is taken to hold. A pack that says otherwise does not load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// A whole number of anything but time.
    Integer,
    /// An exact decimal number.
    Decimal,
    /// Text, or one of the values of a choice.
    Text,
    /// A calendar date.
    Date,
    /// A number of calendar days.
    Days,
    /// A number of calendar months. Parameters only.
    Months,
    /// Several dates. Parameters only.
    Dates,
    /// A repeated fact. Facts only.
    Entries,
}

impl Description {
    /// Starts a description: the name of the plugin's folder, its version, and what it is for in one sentence.
    pub fn new(name: &'static str, version: &'static str, summary: &'static str) -> Self {
        Self {
            name,
            version,
            summary,
            ..Self::default()
        }
    }

    /// Returns the plugin's name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the plugin's version.
    pub fn version(&self) -> &'static str {
        self.version
    }

    /// Returns what it is for, in one sentence.
    pub fn summary(&self) -> &'static str {
        self.summary
    }

    /// Adds a fact that the plugin may look at: `children[]` for a list, `children[].carer` for a fact of each entry.
    #[must_use]
    pub fn looks_at(mut self, path: &'static str, kind: Kind) -> Self {
        self.facts.push((path, kind));
        self
    }

    /// Adds a parameter that the plugin may look up.
    #[must_use]
    pub fn looks_up(mut self, name: &'static str, kind: Kind) -> Self {
        self.parameters.push((name, kind));
        self
    }

    /// Says which questions the plugin answers as the rule of an item. `met` must be one of them.
    #[must_use]
    pub fn answers(mut self, questions: impl IntoIterator<Item = Question>) -> Self {
        self.answers.extend(questions);
        self
    }

    /// Says that the plugin recommends something.
    #[must_use]
    pub fn advises(mut self) -> Self {
        self.advises = true;
        self
    }

    /// Adds a fact that the plugin provides as a derivation.
    #[must_use]
    pub fn provides(mut self, path: &'static str, kind: Kind) -> Self {
        self.provides.push((path, kind));
        self
    }

    /// Adds something that later hosts may ask to know.
    #[must_use]
    pub fn attribute(mut self, name: &'static str, value: &'static str) -> Self {
        self.attributes.push((name, value));
        self
    }
}
