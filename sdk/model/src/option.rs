//! How an option stands for one person: a way out earlier or gentler, or a service that can be had.

use serde::{Deserialize, Serialize};

use crate::{Citation, Date, Evidence, PlanRemark, Reason, Truth};

/// How an option stands for one person on one day.
///
/// An option that is open is open to be asked for; nothing here grants or refuses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Standing {
    /// A matter is under way already, whatever the requirements say.
    UnderWay,
    /// Every requirement that can be worked out holds, and the day from which it can be had has come.
    Open,
    /// Every requirement that can be worked out holds, and the day from which it can be had is still to come.
    Upcoming,
    /// Requirements fail, but only such as the option calls near misses; all others hold.
    Near,
    /// What is recorded does not settle it.
    Undetermined,
    /// A requirement fails.
    Closed,
    /// It does not concern this person.
    NotApplicable,
}

/// An option as it stands for one person, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptionFinding {
    /// The name of the option.
    pub option: String,
    /// The pack whose rule was asked.
    pub pack: String,
    /// The part of life that it belongs to, by the name of a [`DomainHeading`](crate::DomainHeading).
    pub domain: String,
    /// What it is.
    pub title: String,
    /// How it stands.
    pub standing: Standing,
    /// Where the matter stands, by the name that the option gives it; none if it is not known, or no state holds.
    pub state: Option<String>,
    /// The same in words.
    pub state_title: Option<String>,
    /// A stable name for other systems: of the state, or of the standing where no state has one.
    pub code: Option<String>,
    /// The next thing to do.
    pub action: Option<String>,
    /// A stable name of the action for other systems.
    pub action_code: Option<String>,
    /// The day from which the option can be had, if it has one and what it counts from is known.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub opens: Option<Date>,
    /// The first day, the day of the plan or later, on which it is open if the case stays as it is.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub from: Option<Date>,
    /// Every requirement, whatever the others say, in the order of the option.
    pub requirements: Vec<RequirementFinding>,
    /// Why it applies, whether it is near, whether its day has come and where the matter stands: a named clause for each of them that the
    /// rule answers.
    pub because: Vec<Reason>,
    /// Every fact that the rule looked at, present or absent.
    pub evidence: Vec<Evidence>,
    /// The facts that could still settle how it stands, by path.
    pub needs: Vec<String>,
    /// What the option rests on.
    pub sources: Vec<Citation>,
    /// Who answers for it: a post or a service.
    pub owner: String,
    /// Who works on it with them.
    pub with: Vec<String>,
    /// What went wrong while the rule was asked.
    pub diagnostics: Vec<PlanRemark>,
}

/// One requirement of an option as it stands for one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RequirementFinding {
    /// The name of the requirement.
    pub id: String,
    /// What is required.
    pub title: String,
    /// Whether it holds. Always `unknown` of what only a person can check.
    pub truth: Truth,
    /// What the option says of it as it stands; none while it is unknown.
    pub text: Option<String>,
    /// A stable name for other systems of why it fails; only of a requirement that fails.
    pub reason: Option<String>,
    /// Whether it fails, and the option is near all the same.
    pub near: bool,
    /// The first later day on which it holds if the case stays as it is; none if it holds now, or on no day that
    /// can be told.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub from: Option<Date>,
    /// Whether only a person can check it. It is shown and never guessed.
    pub human_only: bool,
    /// Why: every clause with its truth. None of what only a person can check, and if the rule failed.
    pub because: Option<Reason>,
    /// Every fact that was looked at for it, present or absent.
    pub evidence: Vec<Evidence>,
    /// What the requirement rests on, if the option says so of it by itself.
    pub source: Option<Citation>,
}

/// A named change of law under which a plan was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReformNotice {
    /// The name of the reform.
    pub id: String,
    /// What it is.
    pub title: String,
    /// The pack that it comes from.
    pub pack: String,
    /// Where it is laid down or proposed.
    pub source: Citation,
}

impl Standing {
    /// All standings, those first in which there is something to do.
    pub const ALL: [Self; 7] = [
        Self::UnderWay,
        Self::Open,
        Self::Upcoming,
        Self::Near,
        Self::Undetermined,
        Self::Closed,
        Self::NotApplicable,
    ];

    /// Returns the word that the JSON plan and `tests.toml` use.
    pub fn word(self) -> &'static str {
        match self {
            Self::UnderWay => "under-way",
            Self::Open => "open",
            Self::Upcoming => "upcoming",
            Self::Near => "near",
            Self::Undetermined => "undetermined",
            Self::Closed => "closed",
            Self::NotApplicable => "not-applicable",
        }
    }
}

impl OptionFinding {
    /// Returns the requirements that only a person can check.
    pub fn human_only(&self) -> impl Iterator<Item = &RequirementFinding> {
        self.requirements.iter().filter(|one| one.human_only)
    }

    /// Returns the requirements that fail.
    pub fn unmet(&self) -> impl Iterator<Item = &RequirementFinding> {
        self.requirements
            .iter()
            .filter(|one| one.truth == Truth::No)
    }
}
