//! Options: a way out earlier or gentler, or a service that can be had, with what is required for it.

mod reading;

use std::collections::BTreeMap;

use throughcare_model::{Citation, SourceText, Span, Standing};

use super::grounds::ProtectedGround;
use super::items::Moment;
use super::pack::Period;

pub(super) use reading::{OptionDraft, read_options};

/// One option of a pack: `options/<id>/option.toml`, with its rule and tests handed over as texts.
#[derive(Debug, Clone)]
pub struct PolicyOption {
    /// The name of the option, and of its folder.
    pub id: String,
    /// The pack that it comes from.
    pub pack: String,
    /// Whether it stands in for an inherited option of the same name, which it does only while a
    /// derogation of its pack is in force.
    pub replaces_inherited: bool,
    /// The reform under which alone it holds, if there is one.
    pub only_under: Option<String>,
    /// What it is.
    pub title: String,
    /// The part of life that it belongs to.
    pub domain: String,
    /// The question that it puts.
    pub question: String,
    /// Why it matters.
    pub why: String,
    /// Who works on it: posts or services, never names. The first one answers for it.
    pub who: Vec<String>,
    /// When the option holds, if not always while its pack does.
    pub in_force: Option<Period>,
    /// The day from which it can be had.
    pub opens: Option<Moment>,
    /// Stable names for other systems of how it stands where no state has one, such as `closed`.
    pub codes: BTreeMap<Standing, String>,
    /// What is required, in the order in which it is shown. All of it is looked at for every person.
    pub requirements: Vec<Requirement>,
    /// The requirements, by name, that alone may fail for the option to be near.
    pub near_misses: Vec<String>,
    /// Where a matter that is under way can stand, in the order in which they are looked at.
    pub states: Vec<MatterState>,
    /// What it rests on.
    pub sources: Vec<Citation>,
    /// Why it may look at facts that say who the person is.
    pub protected_grounds: Vec<ProtectedGround>,
    /// `rule.rhai`, not yet read.
    pub rule: SourceText,
    /// `tests.toml`, not yet read; see [`Planner::test`](crate::Planner::test).
    pub tests: Option<SourceText>,
    /// `option.toml`, for messages that point into it.
    pub manifest: SourceText,
}

/// One thing that an option requires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// The name of the requirement.
    pub id: String,
    /// What is required.
    pub title: String,
    /// What is said if it holds.
    pub met: Option<String>,
    /// What is said if it fails.
    pub unmet: Option<String>,
    /// What is said if it fails and the option is near.
    pub near: Option<String>,
    /// A stable name for other systems of why it fails.
    pub reason: Option<String>,
    /// What it rests on, if not simply on the sources of the option.
    pub source: Option<Citation>,
    /// Whether only a person can check it. No rule is asked then.
    pub human_only: bool,
    /// Where the option says it.
    pub at: Span,
}

/// Where a matter that is under way can stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatterState {
    /// The name of the state.
    pub id: String,
    /// How the matter stands.
    pub title: String,
    /// The next thing to do, if there is any.
    pub action: Option<String>,
    /// A stable name of the state for other systems.
    pub code: Option<String>,
    /// A stable name of the action for other systems.
    pub action_code: Option<String>,
    /// Whether it counts whatever the requirements say, and not only once all of them hold.
    pub before_requirements: bool,
    /// Where the option says it.
    pub at: Span,
}

impl PolicyOption {
    /// Returns who answers for the option.
    pub fn owner(&self) -> &str {
        self.who.first().map_or("", String::as_str)
    }

    /// Returns the functions that the rule has to have, each with the place that names it.
    pub(crate) fn functions(&self) -> Vec<(String, Span)> {
        let requirements = self.requirements.iter().filter(|one| !one.human_only);
        requirements
            .map(|one| (one.function(), one.at))
            .chain(self.states.iter().map(|one| (one.function(), one.at)))
            .collect()
    }
}

impl Requirement {
    /// Returns the name of the function that answers it.
    pub fn function(&self) -> String {
        function_of(&self.id)
    }
}

impl MatterState {
    /// Returns the name of the function that answers whether the matter stands so.
    pub fn function(&self) -> String {
        function_of(&self.id)
    }
}

fn function_of(id: &str) -> String {
    id.replace('-', "_")
}
