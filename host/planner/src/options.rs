//! Options: how each stands for one person, requirement by requirement, and from when.

mod standing;
mod turning;

use throughcare_engine::{Answer, CaseWindow, EngineError, Read, Rule};
use throughcare_model::{
    OptionFinding, Question, Reason, ReasonNode, RequirementFinding, SourceText, Standing, Truth,
};

use crate::beneath;
use crate::calendar::Calendar;
use crate::dated_case::DatedCase;
use crate::error::{diagnose, remark};
use crate::evidence::{each, evidence, paths};
use crate::packs::{OptionId, PolicyOption, Requirement};
use crate::timing;
use crate::withhold::withhold;

#[cfg(test)]
mod tests;

pub(crate) use standing::{NEAR, OPENED, Opening, Weighed};
use turning::Turning;

/// How an option stands, and what is needed to settle it.
pub(crate) struct OptionFound {
    pub(crate) finding: OptionFinding,
    /// The facts that could still settle it.
    pub(crate) needs: Vec<Read>,
}

/// A case as it is looked at on a day, and on later ones.
#[derive(Clone, Copy)]
pub(crate) struct Looked<'a, 'p> {
    pub(crate) case: &'a DatedCase<'p>,
    /// Of the same case, from the same day on.
    pub(crate) calendar: &'a Calendar<'p>,
    pub(crate) source: &'a SourceText,
}

/// Asks the rule of an option everything, and writes out what it found.
pub(crate) fn find(
    id: OptionId,
    option: &PolicyOption,
    rule: Result<&Rule, &[EngineError]>,
    looked: Looked<'_, '_>,
) -> OptionFound {
    let mut finding = bare(option, &looked.case.window());
    match rule {
        Ok(rule) => weighed(id, option, rule, looked, finding),
        Err(errors) => {
            finding.diagnostics = errors
                .iter()
                .map(|error| remark(&diagnose(error)))
                .collect();
            OptionFound {
                finding,
                needs: Vec::new(),
            }
        }
    }
}

fn weighed(
    id: OptionId,
    option: &PolicyOption,
    rule: &Rule,
    looked: Looked<'_, '_>,
    mut finding: OptionFinding,
) -> OptionFound {
    let Looked {
        case,
        calendar,
        source,
    } = looked;
    let window = &case.window();
    let weighed = Weighed::of(option, rule, window);
    let turning = Turning {
        law: case.planner().law(),
        calendar,
        id,
        option,
        rule,
    };
    let needs = case.recordable(&weighed.needs(option));
    finding.standing = weighed.standing;
    finding.from = match weighed.standing {
        Standing::Open => Some(window.as_of),
        Standing::UnderWay => None,
        _ => turning.open(),
    };
    finding.code = option.codes.get(&weighed.standing).cloned();
    if let Some(state) = weighed.state.and_then(|place| option.states.get(place)) {
        finding.state = Some(state.id.clone());
        finding.state_title = Some(state.title.clone());
        finding.code = state.code.clone().or(finding.code);
        finding.action.clone_from(&state.action);
        finding.action_code.clone_from(&state.action_code);
    }
    let is_near = weighed.standing == Standing::Near;
    let asked = option.requirements.iter().zip(&weighed.requirements);
    finding.requirements = asked
        .map(|(of, answer)| match answer {
            None => unanswered(of),
            Some(answer) => RequirementFinding {
                evidence: evidence(&answer.reads, window, source),
                because: clause(rule, &of.function(), answer, case),
                from: (answer.truth != Truth::Yes)
                    .then(|| turning.requirement(of))
                    .flatten(),
                ..requirement(of, answer.truth, is_near)
            },
        })
        .collect();
    finding.because = besides(option, rule, &weighed, case);
    finding.evidence = evidence(&weighed.reads(option), window, source);
    finding.needs = paths(&needs, window.names.vocabulary);
    finding.diagnostics = weighed
        .troubles()
        .map(|trouble| remark(&diagnose(trouble)))
        .collect();
    OptionFound {
        finding,
        needs: each(&needs, window.names.vocabulary).collect(),
    }
}

fn bare(option: &PolicyOption, window: &CaseWindow<'_>) -> OptionFinding {
    OptionFinding {
        option: option.id.clone(),
        pack: option.pack.clone(),
        domain: option.domain.clone(),
        title: option.title.clone(),
        standing: Standing::Undetermined,
        state: None,
        state_title: None,
        code: None,
        action: None,
        action_code: None,
        opens: timing::opens_on(option.opens.as_ref(), window),
        from: None,
        requirements: option.requirements.iter().map(unanswered).collect(),
        because: Vec::new(),
        evidence: Vec::new(),
        needs: Vec::new(),
        sources: option.sources.clone(),
        owner: option.owner().to_owned(),
        with: option.who.iter().skip(1).cloned().collect(),
        diagnostics: Vec::new(),
    }
}

/// A requirement that no rule has answered.
fn unanswered(of: &Requirement) -> RequirementFinding {
    requirement(of, Truth::Unknown, false)
}

fn requirement(of: &Requirement, truth: Truth, is_near: bool) -> RequirementFinding {
    let fails = truth == Truth::No;
    let near = fails && is_near;
    let text = match truth {
        Truth::Yes => of.met.as_ref(),
        Truth::No => of.near.as_ref().filter(|_| near).or(of.unmet.as_ref()),
        Truth::Unknown => None,
    };
    RequirementFinding {
        id: of.id.clone(),
        title: of.title.clone(),
        truth,
        text: text.cloned(),
        reason: of.reason.clone().filter(|_| fails),
        near,
        from: None,
        human_only: of.human_only,
        because: None,
        evidence: Vec::new(),
        source: of.source.clone(),
    }
}

/// Writes out why the option applies and where the matter stands: a named clause for each of them.
fn besides(
    option: &PolicyOption,
    rule: &Rule,
    weighed: &Weighed,
    case: &DatedCase<'_>,
) -> Vec<Reason> {
    let named = |name: &str, answer: &Answer| {
        let of = clause(rule, name, answer, case).into_iter().collect();
        let name = name.to_owned();
        Reason::new(answer.truth, ReasonNode::Named { name, of })
    };
    let applies = Question::Applies;
    let applies = rule
        .answers(applies)
        .then(|| named(applies.word(), &weighed.applies));
    let near = weighed.near.as_ref().map(|answer| named(NEAR, answer));
    let opened = weighed.opened.as_ref().map(|answer| named(OPENED, answer));
    let states = option.states.iter().zip(&weighed.states);
    let states = states.map(|(of, answer)| named(&of.function(), answer));
    applies
        .into_iter()
        .chain(near)
        .chain(opened)
        .chain(states)
        .collect()
}

fn clause(rule: &Rule, function: &str, answer: &Answer, case: &DatedCase<'_>) -> Option<Reason> {
    let reasons = rule.reason(function, answer, &case.window());
    let mut reason = reasons.into_iter().next()?;
    withhold(&mut reason);
    beneath::write_out(&mut reason, case);
    Some(reason)
}
