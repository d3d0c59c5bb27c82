//! Makes a release plan: goes through the items in force and gathers what was found.

use std::collections::BTreeSet;

use throughcare_model::{
    Audience, CaseHeading, Citation, Code, Counts, Date, Diagnostic, DomainHeading, Instrument,
    ReleasePlan, Value, message,
};

use crate::calendar::Calendar;
use crate::dated_case::DatedCase;
use crate::derived_finding;
use crate::error::remark;
use crate::finding::{Found, find};
use crate::open_questions::OpenQuestions;
use crate::options::{self, Looked, OptionFound};
use crate::packs::{Derogation, Domain, Law, Pack, Reform};
use crate::planner::Planner;
use crate::reading::case_file::CaseFile;
use crate::recommend::Gathered;
use crate::when::turns_of;

/// The version of the format of a plan.
const FORMAT_VERSION: u32 = 1;

/// The fact that holds the day of release.
pub(crate) const RELEASE_DATE: &str = "release.date";

/// Makes the plan of one case on one day.
#[tracing::instrument(name = "plan", skip_all, fields(%as_of))]
pub(crate) fn make(planner: &Planner, case: &CaseFile, as_of: Date) -> ReleasePlan {
    let law = planner.law();
    let dated = DatedCase::new(planner, &case.facts, as_of);

    let calendar = Calendar::new(planner, &case.facts, as_of);
    let mut counts = Counts::default();
    let mut gathered = Gathered::default();
    let mut questions = OpenQuestions::default();
    let mut findings = Vec::new();
    for (id, item) in law.items_on(as_of) {
        let Found {
            mut finding,
            advice,
            needs,
        } = find(item, planner.rule(id), &dated, &case.source);
        if let Ok(rule) = planner.rule(id) {
            finding.turns = turns_of(&calendar, id, rule);
        }
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
    let mut options = Vec::new();
    for (id, option) in law.options_on(as_of) {
        let looked = Looked {
            case: &dated,
            source: &case.source,
            calendar: &calendar,
        };
        let OptionFound { finding, needs } =
            options::find(id, option, planner.option_rule(id), looked);
        tracing::debug!(option = %option.id, standing = finding.standing.word(), "option weighed");
        for need in needs {
            questions.add_of_option(&option.id, need);
        }
        options.push(finding);
    }
    let derived = derived_finding::all(&dated, &case.source);
    tracing::info!(
        findings = findings.len(),
        options = options.len(),
        "plan made"
    );

    let on_packs = law.remarks_on(as_of);
    let on_case = unserved_jurisdiction(law, case);
    let sources = findings.iter().flat_map(|finding| &finding.sources);
    let sources = sources.chain(options.iter().flat_map(|option| &option.sources));
    let sources = sources.chain(derived.iter().flat_map(|derived| &derived.sources));
    ReleasePlan {
        format_version: FORMAT_VERSION,
        audience: Audience::Caseworker,
        case: CaseHeading {
            reference: case.reference.clone(),
            jurisdiction: case.jurisdiction.clone(),
        },
        as_of,
        release_date: release_date(&dated),
        policies: law.packs().iter().map(Pack::stamp).collect(),
        reforms: law.running().map(Reform::notice).collect(),
        counts,
        recommendations: gathered.by_due_date(),
        open_questions: questions.most_telling_first(&dated.window()),
        domains: law.domains().iter().map(heading).collect(),
        instruments: cited(law, sources),
        findings,
        options,
        derived,
        derogations: law.derogations_on(as_of).map(Derogation::notice).collect(),
        diagnostics: on_case.iter().chain(&on_packs).map(remark).collect(),
        withheld: Vec::new(),
        audit: None,
    }
}

fn release_date(case: &DatedCase<'_>) -> Option<Date> {
    let fact = case.vocabulary().find(RELEASE_DATE)?;
    match case.window().fact(fact, None).known()? {
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
            message!("no policy pack is loaded for the jurisdiction that the case file names"),
        )
        .help(message!(
            "name its folder with `--policy`; this plan uses the packs it lists only"
        ))
    })
}

fn heading(domain: &Domain) -> DomainHeading {
    DomainHeading {
        id: domain.id.clone(),
        title: domain.title.clone(),
    }
}

/// Returns the instruments that citations name.
fn cited<'a>(law: &Law, sources: impl Iterator<Item = &'a Citation>) -> Vec<Instrument> {
    let names: BTreeSet<&str> = sources.map(|source| source.instrument.as_str()).collect();
    names
        .into_iter()
        .filter_map(|name| law.instruments().get(name))
        .cloned()
        .collect()
}
