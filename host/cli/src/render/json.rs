//! Machine formats: the plan as it is, and diagnostics without a word of the documents they are about.

use schemars::JsonSchema;
use serde::Serialize;
use throughcare::{CaseFile, Date};
use throughcare_model::{
    CaseHeading, Diagnostic, Label, Message, PlanRemark, ReleasePlan, Severity,
};

/// The version of the form of diagnostics.
const DIAGNOSTICS_VERSION: u32 = 1;

/// The version of the form of what is said about a case besides its plan.
const REPORT_VERSION: u32 = 1;

/// What is said about a case besides its plan.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "{T}Report")]
pub(crate) struct Report<'a, T> {
    /// The version of this form.
    format_version: u32,
    /// Whose case it is.
    case: CaseHeading,
    #[serde(flatten)]
    of: &'a T,
}

/// The same of several cases.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "{T}Reports")]
pub(crate) struct Reports<'a, T> {
    /// The version of this form.
    format_version: u32,
    /// The day on which law and facts were looked at.
    #[schemars(with = "String")]
    as_of: Date,
    /// What was found in each case.
    cases: &'a [T],
}

#[derive(Serialize)]
struct Diagnostics<'a> {
    format_version: u32,
    diagnostics: Vec<Remark<'a>>,
}

#[derive(Serialize)]
struct Remark<'a> {
    code: &'a str,
    severity: Severity,
    message: &'a Message,
    at: Vec<At<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a Message>,
}

#[derive(Serialize)]
struct At<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a Message>,
}

/// Writes a plan in its published form, with a line feed at the end.
///
/// # Errors
///
/// If the plan cannot be written as JSON, which none of its types allows.
pub(crate) fn plan(plan: &ReleasePlan) -> serde_json::Result<String> {
    pretty(plan)
}

/// Writes what is said about a case besides its plan, with the heading of the case before it.
///
/// # Errors
///
/// If it cannot be written as JSON, which none of these types allows.
pub(crate) fn about<T: Serialize>(case: &CaseFile, of: &T) -> serde_json::Result<String> {
    pretty(&Report {
        format_version: REPORT_VERSION,
        case: CaseHeading {
            reference: case.reference.clone(),
            jurisdiction: case.jurisdiction.clone(),
        },
        of,
    })
}

/// Writes what is said about several cases.
///
/// # Errors
///
/// If it cannot be written as JSON, which none of these types allows.
pub(crate) fn about_many<T: Serialize>(as_of: Date, cases: &[T]) -> serde_json::Result<String> {
    pretty(&Reports {
        format_version: REPORT_VERSION,
        as_of,
        cases,
    })
}

/// Writes diagnostics, and then the remarks of a plan: code, message and place, never the text of the document.
///
/// # Errors
///
/// If they cannot be written as JSON, which none of their types allows.
pub(crate) fn diagnostics(
    diagnostics: &[Diagnostic],
    of_plan: &[&PlanRemark],
) -> serde_json::Result<String> {
    let of_plan = of_plan.iter().map(|one| of_plan_too(one));
    pretty(&Diagnostics {
        format_version: DIAGNOSTICS_VERSION,
        diagnostics: diagnostics.iter().map(remark).chain(of_plan).collect(),
    })
}

/// Writes anything as indented JSON with a line feed at the end.
///
/// # Errors
///
/// If it cannot be written as JSON.
pub(crate) fn pretty(value: &impl Serialize) -> serde_json::Result<String> {
    let mut text = serde_json::to_string_pretty(value)?;
    text.push('\n');
    Ok(text)
}

fn remark(diagnostic: &Diagnostic) -> Remark<'_> {
    Remark {
        code: diagnostic.code.0,
        severity: diagnostic.severity,
        message: &diagnostic.message,
        at: diagnostic.labels.iter().map(at).collect(),
        help: diagnostic.help.as_ref(),
    }
}

fn of_plan_too(remark: &PlanRemark) -> Remark<'_> {
    let at = remark.at.iter().map(|place| At {
        file: place.file.reveal(),
        line: place.line,
        column: place.column,
        text: None,
    });
    Remark {
        code: &remark.code,
        severity: remark.severity,
        message: &remark.message,
        at: at.collect(),
        help: remark.help.as_ref(),
    }
}

fn at(label: &Label) -> At<'_> {
    let position = label.source.position(label.span);
    At {
        file: label.source.name(),
        line: position.line,
        column: position.column,
        text: label.text.as_ref(),
    }
}
