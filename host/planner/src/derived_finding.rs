//! Writes out what a derivation made of a case.

use throughcare_engine::{Derived, DerivedFact, Read, ReadSet, Refusal};
use throughcare_model::{
    Code, DerivedFinding, Diagnostic, FactState, Message, Place, PlanRemark, RuledOut, Sensitive,
    Severity, SourceText, Span, Step, WorkedOut, message,
};

use crate::beneath::steps;
use crate::dated_case::DatedCase;
use crate::error::{diagnose, place, remark};
use crate::evidence::{evidence, path, paths};
use crate::packs::{Derivation, DerivationId};
use crate::reading::nearest::{listed, quoted};

const RECORDED_OTHERWISE: Code = Code("derived/recorded-otherwise");

/// What the code of a refusal begins with; what follows is the derivation's own.
const REFUSAL: &str = "derived";
/// The code of a refusal whose own is none.
const UNNAMED: &str = "refused";
/// The longest name of a ground.
const LONGEST_GROUND: usize = 64;

/// Writes out what every derivation in force made of a case, each after those that it rests on.
pub(crate) fn all(case: &DatedCase<'_>, source: &SourceText) -> Vec<DerivedFinding> {
    let planner = case.planner();
    let ids = planner.derivations().in_order().iter();
    ids.filter_map(|id| {
        let derivation = planner.law().derivation(*id)?;
        Some(find(*id, derivation, case.outcome(*id)?, case, source))
    })
    .collect()
}

fn find(
    id: DerivationId,
    derivation: &Derivation,
    outcome: &Derived,
    case: &DatedCase<'_>,
    source: &SourceText,
) -> DerivedFinding {
    let mut reads: Vec<Read> = derivation
        .provides
        .iter()
        .flat_map(|fact| case.places(*fact))
        .collect();
    reads.sort_unstable();
    let facts = reads
        .iter()
        .filter_map(|read| worked_out(*read, derivation, outcome, case));
    let mut diagnostics: Vec<PlanRemark> = match case.planner().derivations().rule(id) {
        Ok(_) => Vec::new(),
        Err(mistakes) => mistakes.iter().map(remark).collect(),
    };
    let troubles = outcome.trouble.iter().map(diagnose);
    diagnostics.extend(troubles.map(|trouble| remark(&trouble)));
    let refusals = outcome.refusals.iter();
    diagnostics.extend(refusals.map(|refusal| refused(refusal, case, source)));
    let otherwise = outcome
        .facts
        .iter()
        .filter_map(|fact| recorded_otherwise(fact, case, source));
    diagnostics.extend(otherwise);
    DerivedFinding {
        derivation: derivation.id.clone(),
        pack: derivation.pack.clone(),
        title: derivation.title.clone(),
        facts: facts.collect(),
        evidence: evidence(&outcome.reads, &case.window(), source),
        sources: derivation.sources.clone(),
        diagnostics,
    }
}

fn worked_out(
    read: Read,
    derivation: &Derivation,
    outcome: &Derived,
    case: &DatedCase<'_>,
) -> Option<WorkedOut> {
    let definition = case.definition(read.fact)?;
    let fact = outcome.get(read.fact, read.entry);
    let value = fact.and_then(|fact| fact.value.as_ref());
    let state = case.window().fact(read.fact, read.entry).state;
    // A record stands over it, and says that there is such a thing.
    let is_open = value.is_none() && state != FactState::Recorded;
    let ruled_out = is_open.then(|| case.ruled_out(derivation, read)).flatten();
    let needs = match (value, ruled_out) {
        (Some(_), _) | (_, Some(_)) => Vec::new(),
        (None, None) => paths(
            &case.recordable(&ReadSet::from_iter([read])),
            case.vocabulary(),
        ),
    };
    let quotable = value.filter(|_| definition.sensitivity.is_none());
    Some(WorkedOut {
        path: path(read, case.vocabulary())?,
        state,
        is_known: value.is_some(),
        value: quotable.cloned().map(Sensitive::new),
        sensitivity: definition.sensitivity,
        does_not_apply: ruled_out.and_then(|one| {
            Some(RuledOut {
                by: path(Read::of(one.by), case.vocabulary())?,
                answer: !one.answer,
            })
        }),
        steps: match ruled_out {
            Some(one) => steps_of(Read::of(one.by), case),
            None => fact.map_or_else(Vec::new, |fact| steps(fact, case)),
        },
        needs,
    })
}

/// The steps by which a fact was worked out; none of one that is recorded.
fn steps_of(read: Read, case: &DatedCase<'_>) -> Vec<Step> {
    let outcome = case.provider(read.fact).and_then(|id| case.outcome(id));
    let fact = outcome
        .filter(|_| case.window().fact(read.fact, read.entry).state == FactState::Derived)
        .and_then(|outcome| outcome.get(read.fact, read.entry));
    fact.map_or_else(Vec::new, |fact| steps(fact, case))
}

/// A refusal points at the line of the first fact that it is about, and names them all.
fn refused(refusal: &Refusal, case: &DatedCase<'_>, source: &SourceText) -> PlanRemark {
    let about = refusal.about.iter();
    let named: Vec<String> = about
        .filter_map(|read| path(*read, case.vocabulary()))
        .collect();
    let at = refusal
        .about
        .iter()
        .find_map(|read| place_of(*read, case, source));
    let ground = Some(refusal.code.as_str()).filter(|code| is_ground(code));
    PlanRemark {
        code: format!("{REFUSAL}/{}", ground.unwrap_or(UNNAMED)),
        severity: Severity::Error,
        message: Message::of_pack(&refusal.message),
        at,
        help: Some(match named.as_slice() {
            [] => message!("a person has to work this out"),
            named => message!(
                "a person has to work this out; it is about {facts}",
                facts = listed(named.iter().map(String::as_str))
            ),
        }),
    }
}

/// A record stands over what is worked out; that the two differ is told, and neither is quoted.
fn recorded_otherwise(
    fact: &DerivedFact,
    case: &DatedCase<'_>,
    source: &SourceText,
) -> Option<PlanRemark> {
    let recorded = case.recorded(fact.fact);
    let differs = recorded.state == FactState::Recorded && recorded.known() != fact.value.as_ref();
    if !differs || fact.value.is_none() {
        return None;
    }
    let path = quoted(&path(fact.fact, case.vocabulary())?);
    let message = message!(
        "{fact} is recorded otherwise than it is worked out; the record is used",
        fact = path
    );
    let told = Diagnostic::warning(RECORDED_OTHERWISE, message).help(message!(
        "check both: one of them, or what it rests on, is wrong"
    ));
    Some(PlanRemark {
        at: place_of(fact.fact, case, source),
        ..remark(&told)
    })
}

fn place_of(read: Read, case: &DatedCase<'_>, source: &SourceText) -> Option<Place> {
    let at = case.recorded(read).at;
    (at != Span::EMPTY).then(|| place(source, at))
}

/// Whether a text can be part of a code: lower-case words joined by hyphens.
fn is_ground(code: &str) -> bool {
    code.len() <= LONGEST_GROUND
        && code.split('-').all(|word| {
            let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
            !word.is_empty() && word.bytes().all(is_plain)
        })
}
