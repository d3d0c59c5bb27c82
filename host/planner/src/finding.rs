//! Writes out how one item stands, and why.

use throughcare_engine::{Advice, CaseWindow, EngineError, Read, ReadSet, Rule};
use throughcare_model::{
    Finding, PlanRemark, Question, Reason, ReasonNode, SourceText, Status, Truth,
};

use crate::assess::Assessment;
use crate::beneath;
use crate::dated_case::DatedCase;
use crate::error::{diagnose, remark};
use crate::evidence::{each, evidence, paths};
use crate::packs::Item;
use crate::timing;
use crate::withhold::withhold;

/// A finding, and what else its item asks for.
pub(crate) struct Found {
    pub(crate) finding: Finding,
    /// What the rule recommends.
    pub(crate) advice: Vec<Advice>,
    /// The facts that are needed to settle the item, or to date what is to be done.
    pub(crate) needs: Vec<Read>,
}

/// Asks the rule of an item, and writes out what it found.
pub(crate) fn find(
    item: &Item,
    rule: Result<&Rule, &[EngineError]>,
    case: &DatedCase<'_>,
    source: &SourceText,
) -> Found {
    match rule {
        Ok(rule) => assessed(item, rule, case, source),
        Err(errors) => unprepared(item, errors, &case.window()),
    }
}

fn assessed(item: &Item, rule: &Rule, case: &DatedCase<'_>, source: &SourceText) -> Found {
    let window = &case.window();
    let assessment = Assessment::in_case(rule, case);
    let vocabulary = window.names.vocabulary;
    let mut reads = assessment.reads.clone();
    let mut troubles: Vec<PlanRemark> = assessment
        .troubles()
        .map(|trouble| remark(&diagnose(trouble)))
        .collect();
    let mut advice = Vec::new();
    if assessment.status == Status::Unmet {
        let advised = rule.advise(window);
        reads.merge(&advised.reads);
        troubles.extend(
            advised
                .trouble
                .iter()
                .map(|trouble| remark(&diagnose(trouble))),
        );
        advice = advised.advice;
    }
    let mut finding = bare(item, assessment.status, window);
    finding.because = because(rule, &assessment, window);
    beneath::write_out(&mut finding.because, case);
    finding.evidence = evidence(&reads, window, source);
    finding.needs = paths(&assessment.needs, vocabulary);
    finding.diagnostics = troubles;
    let mut needs: Vec<Read> = each(&assessment.needs, vocabulary).collect();
    if matches!(
        assessment.status,
        Status::Unmet | Status::Undetermined | Status::Arranged
    ) {
        let missing: ReadSet = timing::missing(item, window).into_iter().collect();
        needs.extend(each(&case.recordable(&missing), vocabulary));
    }
    Found {
        finding,
        advice,
        needs,
    }
}

/// An item whose rule could not be prepared: nothing is known of it, and why is said.
fn unprepared(item: &Item, errors: &[EngineError], window: &CaseWindow<'_>) -> Found {
    let mut finding = bare(item, Status::Undetermined, window);
    finding.diagnostics = errors
        .iter()
        .map(|error| remark(&diagnose(error)))
        .collect();
    Found {
        finding,
        advice: Vec::new(),
        needs: Vec::new(),
    }
}

fn bare(item: &Item, status: Status, window: &CaseWindow<'_>) -> Finding {
    Finding {
        item: item.id.clone(),
        pack: item.pack.clone(),
        domain: item.domain.clone(),
        stage: item.stage,
        title: item.title.clone(),
        status,
        because: Reason::new(Truth::Unknown, ReasonNode::Item { of: Vec::new() }),
        evidence: Vec::new(),
        needs: Vec::new(),
        sources: item.sources.clone(),
        opens: timing::opens(item, window),
        due: timing::due(item, window),
        owner: item.owner().to_owned(),
        with: item.who.iter().skip(1).cloned().collect(),
        turns: Vec::new(),
        diagnostics: Vec::new(),
    }
}

/// Writes out the reason tree: a clause for each question that the rule speaks to. The whole is as
/// true as the answer to `met`.
fn because(rule: &Rule, assessment: &Assessment, window: &CaseWindow<'_>) -> Reason {
    let [_, met, _, _] = &assessment.answers;
    let of = Question::ALL
        .into_iter()
        .zip(&assessment.answers)
        .filter(|(question, _)| rule.answers(*question))
        .map(|(question, answer)| {
            let of = rule.reason(question, answer, window);
            Reason::new(answer.truth, ReasonNode::Question { question, of })
        })
        .collect();
    let mut reason = Reason::new(met.truth, ReasonNode::Item { of });
    withhold(&mut reason);
    reason
}
