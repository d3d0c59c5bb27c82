//! The vocabulary of release planning: facts and truth, law and parameters, findings and plans.
//!
//! This is what every party agrees on: the host, the engines, and the authors of components. It
//! reads no files, runs no rules and draws nothing.

mod audience;
mod audit;
mod citation;
mod derived;
mod diagnostic;
mod fact;
mod fact_table;
mod message;
mod option;
mod parameter;
mod path;
mod plan;
mod question;
mod reason;
mod sensitive;
mod source_text;
mod status;
mod truth;
mod value;
mod vocabulary;

pub use audience::{Audience, Withheld};
pub use audit::{AnswerNotice, Audit, AuditedRule, ParameterNotice, RuleNotice, ValueNotice};
pub use citation::{Citation, Instrument, Verification};
pub use derived::{DerivedFinding, RuledOut, Step, WorkedOut};
pub use diagnostic::{Code, Diagnostic, Label, Remarked, Severity};
pub use fact::{Fact, FactState};
pub use fact_table::{Entry, FactTable};
#[doc(hidden)]
pub use message::fits;
pub use message::{Given, Message};
pub use option::{OptionFinding, ReformNotice, RequirementFinding, Standing};
pub use parameter::{DatedValue, Parameter, ParameterId, Parameters};
pub use path::{FactPath, PathError};
pub use plan::{
    CaseHeading, Counts, DerogationNotice, DomainHeading, Evidence, Finding, OpenQuestion, Place,
    PlanRemark, PolicyStamp, Recommendation, ReleasePlan, Turn,
};
pub use question::Question;
pub use reason::{Operand, Quantifier, Reason, ReasonNode, Relation};
pub use sensitive::Sensitive;
pub use source_text::{Position, SourceText, Span};
pub use status::{Stage, Status};
pub use truth::Truth;
pub use value::{Value, ValueKind};
pub use vocabulary::{FactDefinition, FactId, FactKind, Sensitivity, Vocabulary};

/// Calendar dates and exact decimals, as every public item here uses them.
pub use jiff::civil::Date;
pub use rust_decimal::Decimal;
