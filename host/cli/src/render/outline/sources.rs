//! What the citations of a plan stand for, and what their marks mean.

use std::collections::BTreeSet;

use throughcare_model::{Citation, DerivedFinding, ReleasePlan, Standing, Status, Verification};

use crate::render::citation::{instrument, mark, meaning};
use crate::render::wording::clean;
use crate::words::Words;

/// The explanations at the foot of a plan; of what it prints only.
#[derive(Debug)]
pub(crate) struct Legend {
    /// Short name and full name of each instrument cited.
    pub(crate) instruments: Vec<(String, String)>,
    /// Each mark with its meaning.
    pub(crate) marks: Vec<(String, String)>,
}

impl Legend {
    pub(super) fn of(plan: &ReleasePlan, words: &Words) -> Self {
        let printed: Vec<_> = printed(plan).collect();
        let cited: BTreeSet<_> = printed
            .iter()
            .map(|citation| &citation.instrument)
            .collect();
        let marks: BTreeSet<_> = printed
            .iter()
            .map(|citation| citation.verification)
            .collect();
        Self {
            instruments: plan
                .instruments
                .iter()
                .filter(|known| cited.contains(&known.id))
                .map(|known| (clean(&known.id), instrument(known, words)))
                .collect(),
            marks: marks
                .into_iter()
                .filter_map(|of: Verification| Some((mark(of, words), meaning(of, words)?)))
                .collect(),
        }
    }
}

fn printed(plan: &ReleasePlan) -> impl Iterator<Item = &Citation> {
    plan.findings
        .iter()
        .filter(|finding| matches!(finding.status, Status::Unmet | Status::Undetermined))
        .flat_map(|finding| &finding.sources)
        .chain(
            plan.options
                .iter()
                .filter(|option| {
                    !matches!(option.standing, Standing::Closed | Standing::NotApplicable)
                })
                .flat_map(|option| &option.sources),
        )
        .chain(
            plan.derived
                .iter()
                .filter(|derived| is_told(derived))
                .flat_map(|derived| &derived.sources),
        )
        .chain(plan.reforms.iter().map(|reform| &reform.source))
        .chain(plan.derogations.iter().map(|derogation| &derogation.source))
}

/// Whether the sources of a derivation are printed.
fn is_told(derived: &DerivedFinding) -> bool {
    derived.facts.iter().any(|fact| fact.is_known)
}
