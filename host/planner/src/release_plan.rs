//! Makes a release plan: goes through the items in force and gathers what was found.

use std::collections::BTreeSet;
use throughcare_engine::{CaseWindow, Names};

use throughcare_model::{
    Audience, CaseHeading, Code, Counts, Date, Diagnostic, DomainHeading, FactTable, Finding,
    Instrument, ReleasePlan, Value, Vocabulary,
};

use crate::error::remark;
use crate::finding::{Found, find};
use crate::open_questions::OpenQuestions;
use crate::packs::{Derogation, Domain, Law, Pack};
use crate::planner::Planner;
use crate::reading::case_file::CaseFile;
use crate::recommend::Gathered;
use crate::stale;

/// The version of the format of a plan.
const FORMAT_VERSION: u32 = 1;

/// The fact that holds the day of release.
const RELEASE_DATE: &str = "release.date";

/// Makes the plan of one case on one day.
#[tracing::instrument(name = "plan", skip_all, fields(%as_of))]
pub(crate) fn make(planner: &Planner, case: &CaseFile, as_of: Date) -> ReleasePlan {
    let law = planner.law();
    let names = Names {
        vocabulary: law.vocabulary(),
        parameters: law.parameters(),
    };
    let parameters = law.parameters_on(as_of);
    let facts = stale::mark(&case.facts, names, &parameters, as_of);
    let window = CaseWindow {
        names,
        facts: &facts,
        parameters: &parameters,
        as_of,
    };

    let mut counts = Counts::default();
    let mut gathered = Gathered::default();
    let mut questions = OpenQuestions::default();
    let mut findings = Vec::new();
    for (id, item) in law.items_on(as_of) {
        let Found {
            finding,
            advice,
            needs,
        } = find(item, planner.rule(id), &window, &case.source);
        tracing::debug!(item = %item.id, status = finding.status.word(), "item assessed");
        counts.add(finding.status);
        for advice in advice {
            gathered.add(&item.id, &finding.owner, finding.due, advice);
        }
        for need in needs {
            questions.add(&item.id, need);
        }
        findings.push(finding);
    }
    tracing::info!(findings = findings.len(), "plan made");

    let on_packs = law.remarks_on(as_of);
    let on_case = unserved_jurisdiction(law, case);
    ReleasePlan {
        format_version: FORMAT_VERSION,
        audience: Audience::Caseworker,
        case: CaseHeading {
            reference: case.reference.clone(),
            jurisdiction: case.jurisdiction.clone(),
        },
        as_of,
        release_date: release_date(&facts, names.vocabulary),
        policies: law.packs().iter().map(Pack::stamp).collect(),
        counts,
        recommendations: gathered.by_due_date(),
        open_questions: questions.most_telling_first(&window),
        domains: law.domains().iter().map(heading).collect(),
        instruments: cited(law, &findings),
        findings,
        derogations: law.derogations_on(as_of).map(Derogation::notice).collect(),
        diagnostics: on_case.iter().chain(&on_packs).map(remark).collect(),
        withheld: Vec::new(),
        audit: None,
    }
}

fn release_date(facts: &FactTable, vocabulary: &Vocabulary) -> Option<Date> {
    match facts.get(vocabulary.find(RELEASE_DATE)?).known()? {
        Value::Date(date) => Some(*date),
        _ => None,
    }
}

/// A case that names a jurisdiction for which no pack is loaded is planned by the others, and told so.
fn unserved_jurisdiction(law: &Law, case: &CaseFile) -> Option<Diagnostic> {
    let jurisdiction = case.jurisdiction.as_deref()?;
    law.pack(jurisdiction).is_none().then(|| {
        Diagnostic::warning(
            Code("case/jurisdiction-not-loaded"),
            "no policy pack is loaded for the jurisdiction that the case file names",
        )
        .help("name its folder with `--policy`; this plan uses the packs it lists only")
    })
}

fn heading(domain: &Domain) -> DomainHeading {
    DomainHeading {
        id: domain.id.clone(),
        title: domain.title.clone(),
    }
}

/// Returns the instruments that the findings cite.
fn cited(law: &Law, findings: &[Finding]) -> Vec<Instrument> {
    let names: BTreeSet<&str> = findings
        .iter()
        .flat_map(|finding| &finding.sources)
        .map(|source| source.instrument.as_str())
        .collect();
    names
        .into_iter()
        .filter_map(|name| law.instruments().get(name))
        .cloned()
        .collect()
}
