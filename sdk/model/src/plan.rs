//! The release plan: what comes out. Serialised, it is the JSON plan of format version 1.
//!
//! Nothing here is a decision. The plan proposes; a person decides.

use serde::Serialize;

use crate::{
    Audience, Audit, Citation, Date, DerivedFinding, FactState, Instrument, Message, OptionFinding,
    Question, Reason, ReformNotice, Sensitive, Sensitivity, Severity, Stage, Status, Truth, Value,
    Withheld,
};

/// What is secured for one person on one day, what is not, what nobody has recorded, and who should
/// do what by when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReleasePlan {
    /// The version of this format: `1`.
    pub format_version: u32,
    /// For whom it is written.
    pub audience: Audience,
    /// Whose plan it is.
    pub case: CaseHeading,
    /// The day on which law and facts were looked at.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub as_of: Date,
    /// The day of release, where it is recorded.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub release_date: Option<Date>,
    /// The packs that were applied, the base first.
    pub policies: Vec<PolicyStamp>,
    /// The named changes of law under which it was made, which are not, or not all, in force; usually none.
    pub reforms: Vec<ReformNotice>,
    /// How many items stand how.
    pub counts: Counts,
    /// Who should do what by when, most pressing first.
    pub recommendations: Vec<Recommendation>,
    /// What to find out, most telling first.
    pub open_questions: Vec<OpenQuestion>,
    /// The parts of life under which the findings stand, in the order in which to show them.
    pub domains: Vec<DomainHeading>,
    /// One finding for each item, in the order of the packs.
    pub findings: Vec<Finding>,
    /// How each option stands, in the order of the packs.
    pub options: Vec<OptionFinding>,
    /// What was worked out from other facts: one for each derivation, each after those that it rests on.
    pub derived: Vec<DerivedFinding>,
    /// The instruments that the citations of this plan name, by their short names.
    pub instruments: Vec<Instrument>,
    /// The departures from inherited items that are in force.
    pub derogations: Vec<DerogationNotice>,
    /// Remarks on the packs that bear on the whole plan.
    pub diagnostics: Vec<PlanRemark>,
    /// What is kept from this reader, by kind.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub withheld: Vec<Withheld>,
    /// How the plan came about; for an auditor only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit: Option<Audit>,
}

/// Whose plan it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseHeading {
    /// The reference of the case. Personal.
    pub reference: Sensitive<String>,
    /// The jurisdiction that the case file names.
    pub jurisdiction: Option<String>,
}

/// Exactly which policy was applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PolicyStamp {
    /// The name of the pack.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version.
    pub version: String,
    /// The SHA-256 of its files, in hexadecimal.
    pub digest: String,
}

/// A part of life, as a plan heads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DomainHeading {
    /// The name by which findings refer to it.
    pub id: String,
    /// The heading.
    pub title: String,
}

/// How many items stand how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[allow(
    missing_docs,
    reason = "each counts the findings of the status of that name"
)]
pub struct Counts {
    pub unmet: usize,
    pub undetermined: usize,
    pub arranged: usize,
    pub declined: usize,
    pub met: usize,
    pub not_applicable: usize,
}

/// How one item stands, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// The name of the item.
    pub item: String,
    /// The pack whose rule was asked.
    pub pack: String,
    /// The part of life that it belongs to, by the name of a [`DomainHeading`].
    pub domain: String,
    /// When in a sentence it is worked on.
    pub stage: Stage,
    /// What the item is.
    pub title: String,
    /// How it stands.
    pub status: Status,
    /// Why: every clause with its truth.
    pub because: Reason,
    /// Every fact that the rule looked at, present or absent.
    pub evidence: Vec<Evidence>,
    /// The recordable facts that could still settle it, by path: of a fact that is worked out, those beneath it.
    pub needs: Vec<String>,
    /// What the item rests on.
    pub sources: Vec<Citation>,
    /// The day from which it can be worked on.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub opens: Option<Date>,
    /// The last day on which it should be secured.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub due: Option<Date>,
    /// Who answers for it: a post or a service.
    pub owner: String,
    /// Who works on it with them.
    pub with: Vec<String>,
    /// The answers that turn on a later day, the case standing as it is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub turns: Vec<Turn>,
    /// What went wrong while the rule was asked.
    pub diagnostics: Vec<PlanRemark>,
}

/// An answer that turns as time goes on: by a comparison with the day of the plan, a change of law, or a
/// record that grows too old. A plan of that day says the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Turn {
    /// The question.
    pub question: Question,
    /// The answer on the day of the plan.
    pub now: Truth,
    /// The first later day on which the answer is yes, if it is not yes now.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub from: Option<Date>,
    /// The last day on which the answer is still yes, counted from now or from the first day of yes.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub until: Option<Date>,
}

/// A look at a fact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// The fact; the entry counted in for a fact of a list entry, the first being 1.
    pub path: String,
    /// How it stands.
    pub state: FactState,
    /// Its value, if it is recorded or derived and may be quoted.
    pub value: Option<Sensitive<Value>>,
    /// The derivation that worked it out, of a derived fact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Why it is not quoted: it is named only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<Sensitivity>,
    /// Since when it is so.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub on: Option<Sensitive<Date>>,
    /// Where the case file says it.
    pub at: Option<Place>,
}

/// A place in a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place {
    /// The name of the document as it was given; personal for a case file.
    pub file: Sensitive<String>,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Recommendation {
    /// What to do.
    pub action: String,
    /// Who: a post or a service.
    pub by: String,
    /// By when; unknown if what it counts from is not recorded. A day before `as_of` means now.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub due: Option<Date>,
    /// Why, one sentence each.
    pub because: Vec<String>,
    /// The items that it serves.
    pub items: Vec<String>,
}

/// Something to find out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OpenQuestion {
    /// The fact.
    pub path: String,
    /// How it is missing.
    pub state: FactState,
    /// The question to ask.
    pub question: String,
    /// Who can answer: a post or a service.
    pub holder: String,
    /// The items that it could help to settle.
    pub items: Vec<String>,
    /// The options that it could help to settle.
    pub options: Vec<String>,
}

/// A declared departure from an inherited item, option or parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DerogationNotice {
    /// The pack that departs.
    pub pack: String,
    /// The item, option or parameter from which it departs.
    pub from: String,
    /// Why.
    pub ground: String,
    /// By what law.
    pub source: Citation,
    /// Who approved it: an office, never a name.
    pub approver: String,
    /// The last day on which it holds.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub until: Date,
}

/// A diagnostic as a plan carries it: no text of a document, only where and what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlanRemark {
    /// Which kind of trouble: `case/jurisdiction-not-loaded`. That of a refusal is its derivation's own: `derived/…`.
    pub code: String,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub message: Message,
    /// Where.
    pub at: Option<Place>,
    /// What to do.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub help: Option<Message>,
}

impl ReleasePlan {
    /// Returns every remark: of the plan as a whole, of its findings, options and derivations. One may be there twice.
    pub fn remarks(&self) -> impl Iterator<Item = &PlanRemark> {
        let findings = self.findings.iter().flat_map(|one| &one.diagnostics);
        let options = self.options.iter().flat_map(|one| &one.diagnostics);
        let derived = self.derived.iter().flat_map(|one| &one.diagnostics);
        let own = self.diagnostics.iter();
        own.chain(derived).chain(findings).chain(options)
    }
}

impl Counts {
    /// Counts one more item of a status.
    pub fn add(&mut self, status: Status) {
        *self.of_mut(status) += 1;
    }

    /// Returns how many items stand so.
    pub fn of(mut self, status: Status) -> usize {
        *self.of_mut(status)
    }

    fn of_mut(&mut self, status: Status) -> &mut usize {
        match status {
            Status::Unmet => &mut self.unmet,
            Status::Undetermined => &mut self.undetermined,
            Status::Arranged => &mut self.arranged,
            Status::Declined => &mut self.declined,
            Status::Met => &mut self.met,
            Status::NotApplicable => &mut self.not_applicable,
        }
    }
}
