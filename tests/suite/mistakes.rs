//! Documents that must be refused, each with what is said of it.

use std::path::Path;

use throughcare::{Diagnostic, Planner};
use throughcare_model::{Code, PlanRemark};

use crate::support::{AS_OF, case_file, folder, planner_of, situations};

#[test]
fn every_mistake_is_named_at_its_line() {
    for mistake in situations("mistakes") {
        let said = said_of(&mistake);
        assert!(!said.is_empty(), "{} is not noticed", mistake.display());
        let shown = throughcare_cli::diagnostics(&said)
            .replace(folder("mistakes").to_str().unwrap(), "mistakes");
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&mistake);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!("said", shown));
    }
}

/// What is said of a pack and, if there is one, of a case that it plans.
fn said_of(mistake: &Path) -> Vec<Diagnostic> {
    let pack = mistake.join("pack");
    let own;
    let planner = if pack.is_dir() {
        own = match Planner::builder().folder(pack).build() {
            Ok(planner) => planner,
            Err(diagnostics) => return diagnostics,
        };
        &own
    } else {
        planner_of(mistake)
    };
    let mut said = planner.remarks().to_vec();
    let Some(file) = case_file(mistake) else {
        return said;
    };
    match throughcare::read_document(&file) {
        Err(diagnostic) => said.push(diagnostic),
        Ok(source) => match planner.read_case(&source) {
            Err(diagnostics) => said.extend(diagnostics),
            Ok(case) => {
                said.extend(case.remarks);
                let plan = planner.plan(&case.value, AS_OF);
                let of_findings = plan
                    .findings
                    .into_iter()
                    .flat_map(|finding| finding.diagnostics);
                said.extend(of_findings.map(shown));
                let of_derivations = plan
                    .derived
                    .into_iter()
                    .flat_map(|finding| finding.diagnostics);
                said.extend(of_derivations.map(shown));
            }
        },
    }
    said
}

/// A remark of a plan, which has no text of the document to show.
fn shown(remark: PlanRemark) -> Diagnostic {
    let line = remark.at.map_or(0, |at| at.line);
    let diagnostic = Diagnostic::error(
        // What a test says may stay for ever.
        Code(remark.code.leak()),
        format!("{} (in the plan, line {line})", remark.message),
    );
    match remark.help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}
