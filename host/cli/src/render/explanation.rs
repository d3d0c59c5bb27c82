//! What an item is, and why it stands as it does in one case.

use std::collections::BTreeSet;

use throughcare::{
    Derivation, DerivationId, DerivationRule, Item, ItemId, Offset, Planner, Rule, RuleSource,
};
use throughcare_model::{Date, DerivedFinding, Evidence, FactId, Finding, ReleasePlan};

use super::citation::{citation, instrument};
use super::operand::standing;
use super::parameter::{in_force, moment};
use super::sheet::{Block, Sheet};
use super::wording::{capitalised, clean, day, due, list};

/// Explains an item: question, why, who, when, sources, parameters, and the rule's own words.
pub(crate) fn item(planner: &Planner, id: ItemId, item: &Item, as_of: Date) -> Sheet {
    let mut sheet = heading(item);
    let who: Vec<_> = item.who.iter().map(|name| clean(name)).collect();
    sheet.add(Block::Text(format!("Who: {}", list(&who, "and"))));
    when(&mut sheet, planner, item, as_of);
    sheet.points(
        "Sources",
        item.sources.iter().map(|cited| source(planner, cited)),
    );
    let heading = format!("Parameters in force on {}", day(as_of));
    sheet.points(&heading, parameters(planner, id, item, as_of));
    rule(&mut sheet, planner, &item.rule);
    sheet
}

/// Explains how an item stands in one case: every clause with its truth, and the facts behind it.
pub(crate) fn finding(item: &Item, finding: &Finding, plan: &ReleasePlan) -> Sheet {
    let mut sheet = heading(item);
    let owner = clean(&finding.owner);
    let when = due(finding.due, plan.as_of)
        .map(|due| format!(" · {due}"))
        .unwrap_or_default();
    let status = capitalised(&finding.status.word().replace('-', " "));
    sheet.add(Block::Text(format!(
        "{status} on {} · {owner}{when}",
        day(plan.as_of)
    )));
    let troubles = finding.diagnostics.iter().map(super::outline::remark);
    sheet.points("The rule could not be followed", troubles);
    if !finding.because.parts().is_empty() {
        sheet.add(Block::Heading("Why".to_owned()));
        sheet.add(Block::Tree(finding.because.clone()));
    }
    sheet.points(
        &looked_at(&finding.evidence),
        finding.evidence.iter().map(look),
    );
    let open = plan
        .open_questions
        .iter()
        .filter(|open| open.items.contains(&finding.item));
    sheet.points(
        "What to find out",
        open.map(|open| {
            format!(
                "{} {} — {}",
                clean(&open.question),
                clean(&open.path),
                clean(&open.holder)
            )
        }),
    );
    let to_do = plan
        .recommendations
        .iter()
        .filter(|one| one.items.contains(&finding.item));
    sheet.points(
        "What to do",
        to_do.map(|one| {
            let when = due(one.due, plan.as_of)
                .map(|due| format!(", {due}"))
                .unwrap_or_default();
            format!("{} — {}{when}", clean(&one.action), clean(&one.by))
        }),
    );
    sheet.points("Sources", finding.sources.iter().map(citation));
    sheet
}

/// Explains a derivation: what it works out and why, what it rests on, and its own words.
pub(crate) fn derivation(
    planner: &Planner,
    id: DerivationId,
    derivation: &Derivation,
    as_of: Date,
) -> Sheet {
    let law = planner.law();
    let mut sheet = derivation_heading(derivation);
    let path = |fact: &FactId| Some(law.vocabulary().get(*fact)?.path.to_string());
    sheet.points("Provides", derivation.provides.iter().filter_map(path));
    let rule = planner.derivation(id);
    let reads = rule.map_or_else(|_| Vec::new(), DerivationRule::may_read);
    sheet.points("May look at", reads.iter().filter_map(path));
    sheet.points(
        "Sources",
        derivation
            .sources
            .iter()
            .map(|cited| source(planner, cited)),
    );
    let parameters = rule.map_or_else(|_| Vec::new(), DerivationRule::parameters);
    let used = parameters.into_iter().filter_map(|number| {
        let parameter = law.parameters().get(number)?;
        Some(in_force(parameter, law.parameter_on(number, as_of), as_of))
    });
    sheet.points(&format!("Parameters in force on {}", day(as_of)), used);
    self::rule(&mut sheet, planner, &derivation.rule);
    sheet
}

/// Explains what a derivation made of one case: each fact with its steps, and what it looked at.
pub(crate) fn worked_out(derivation: &Derivation, found: &DerivedFinding) -> Sheet {
    let mut sheet = derivation_heading(derivation);
    let troubles = found.diagnostics.iter().map(super::outline::remark);
    sheet.points("Remarks", troubles);
    for fact in &found.facts {
        if fact.is_known {
            let steps = fact.steps.iter().map(super::derived::step);
            let heading = super::derived::fact(fact);
            sheet.add(Block::Heading(heading));
            steps.for_each(|step| sheet.add(Block::Point(step)));
        } else {
            let paths = [clean(&fact.path)];
            let open = super::derived::waits_for(&paths, &fact.needs);
            sheet.add(Block::Heading(open));
        }
    }
    sheet.points(&looked_at(&found.evidence), found.evidence.iter().map(look));
    sheet.points("Sources", found.sources.iter().map(citation));
    sheet
}

fn derivation_heading(derivation: &Derivation) -> Sheet {
    let mut sheet = Sheet::default();
    sheet.add(Block::Title(clean(&derivation.title)));
    sheet.add(Block::Text(format!(
        "{} · {}",
        clean(&derivation.id),
        clean(&derivation.pack)
    )));
    sheet.add(Block::Text(clean(&derivation.why)));
    sheet
}

/// Shows a rule in its own words; of a component, which file it is.
fn rule(sheet: &mut Sheet, planner: &Planner, rule: &RuleSource) {
    match rule {
        RuleSource::Script(script) => {
            let name = clean(script.name());
            sheet.add(Block::Heading(format!("The rule, {name}")));
            sheet.add(Block::Verbatim(script.text().to_owned()));
        }
        RuleSource::Component(id) => {
            let component = planner.law().component(*id);
            sheet.points(
                "The rule, a component",
                component.map(|component| {
                    let file = clean(&component.file);
                    format!("{file}, SHA-256 {}", clean(&component.digest))
                }),
            );
        }
    }
}

fn heading(item: &Item) -> Sheet {
    let mut sheet = Sheet::default();
    sheet.add(Block::Title(clean(&item.title)));
    sheet.add(Block::Text(format!(
        "{} · {} · {}",
        clean(&item.id),
        clean(&item.pack),
        item.stage.word()
    )));
    sheet.add(Block::Text(clean(&item.question)));
    sheet.add(Block::Text(clean(&item.why)));
    sheet
}

fn when(sheet: &mut Sheet, planner: &Planner, item: &Item, as_of: Date) {
    let law = planner.law();
    let timing = &item.timing;
    if let Some(opens) = &timing.opens {
        sheet.add(Block::Text(format!(
            "Can be worked on from: {}",
            moment(opens, law, as_of)
        )));
    }
    if let Some(due) = &timing.due {
        sheet.add(Block::Text(format!("Due: {}", moment(due, law, as_of))));
    }
    if let Some(basis) = timing.basis {
        sheet.add(Block::Text(format!(
            "The time is set by: {}",
            basis.word().replace('-', " ")
        )));
    }
}

/// Returns the parameters by which the item is timed, and those that its rule uses.
fn parameters(planner: &Planner, id: ItemId, item: &Item, as_of: Date) -> Vec<String> {
    let law = planner.law();
    let timing = [item.timing.opens, item.timing.due];
    let by_time = timing
        .into_iter()
        .flatten()
        .filter_map(|moment| match moment.offset {
            Offset::SameDay => None,
            Offset::Before(parameter) | Offset::After(parameter) => Some(parameter),
        });
    // What is wrong with a rule that could not be prepared stands among the remarks on its pack.
    let by_rule = planner
        .rule(id)
        .map_or_else(|_| Vec::new(), Rule::parameters);
    let used: BTreeSet<_> = by_time.chain(by_rule).collect();
    used.into_iter()
        .filter_map(|number| {
            let parameter = law.parameters().get(number)?;
            Some(in_force(parameter, law.parameter_on(number, as_of), as_of))
        })
        .collect()
}

fn source(planner: &Planner, cited: &throughcare_model::Citation) -> String {
    match planner.law().instruments().get(&cited.instrument) {
        Some(known) => format!("{}: {}", citation(cited), instrument(known)),
        None => citation(cited),
    }
}

/// Names the case file once; every fact stands in the same.
fn looked_at(evidence: &[Evidence]) -> String {
    match evidence.iter().find_map(|look| look.at.as_ref()) {
        Some(at) => format!("Facts looked at in {}", clean(at.file.reveal())),
        None => "Facts looked at".to_owned(),
    }
}

fn look(evidence: &Evidence) -> String {
    let path = clean(&evidence.path);
    let stands = standing(&path, evidence.state, evidence.value.as_ref());
    let since = evidence
        .on
        .as_ref()
        .map(|on| format!(" since {}", day(*on.reveal())))
        .unwrap_or_default();
    let line = evidence
        .at
        .as_ref()
        .map(|at| format!(", line {}", at.line))
        .unwrap_or_default();
    let by = evidence
        .by
        .as_ref()
        .map(|by| format!(", by {}", clean(by)))
        .unwrap_or_default();
    format!("{path}{line}: {stands}{by}{since}")
}
