//! What an item is, and why it stands as it does in one case.

mod options;

use std::collections::BTreeSet;

use throughcare::{
    Basis, Derivation, DerivationId, DerivationRule, Item, ItemId, Offset, Planner, Rule,
    RuleSource,
};
use throughcare_model::{
    Citation, Date, DerivedFinding, Evidence, FactId, Finding, Question, ReleasePlan, Turn,
};

pub(crate) use options::{option, option_finding};

use super::citation::{citation, instrument};
use super::operand::standing;
use super::parameter::{in_force, moment};
use super::sheet::{Block, Sheet};
use super::wording::{capitalised, clean, due, stage, status};
use crate::words::Words;

/// Explains an item: question, why, who, when, sources, parameters, and the rule's own words.
pub(crate) fn item(
    planner: &Planner,
    id: ItemId,
    item: &Item,
    as_of: Date,
    words: &Words,
) -> Sheet {
    let mut sheet = heading(item, words);
    let who: Vec<_> = item.who.iter().map(|name| words.pack(name)).collect();
    let who = words.with("who", &[("who", words.and(&who).into())]);
    sheet.add(Block::Text(who));
    when(&mut sheet, planner, item, as_of, words);
    let sources = item.sources.iter();
    sheet.points(
        &words.text("sources"),
        sources.map(|cited| source(planner, cited, words)),
    );
    let heading = words.with("parameters-in-force", &[("day", words.day(as_of).into())]);
    sheet.points(&heading, parameters(planner, id, item, as_of, words));
    rule(&mut sheet, planner, &item.rule, words);
    sheet
}

/// Explains how an item stands in one case: every clause with its truth, and the facts behind it.
pub(crate) fn finding(item: &Item, finding: &Finding, plan: &ReleasePlan, words: &Words) -> Sheet {
    let mut sheet = heading(item, words);
    sheet.add(Block::Text(stands(finding, plan, words)));
    let troubles = finding.diagnostics.iter();
    sheet.points(
        &words.text("rule-not-followed-heading"),
        troubles.map(|one| super::outline::remark(one, words)),
    );
    if !finding.because.parts().is_empty() {
        sheet.add(Block::Heading(words.text("why")));
        sheet.add(Block::Tree(Box::new(finding.because.clone())));
    }
    let kept = plan.withheld.iter();
    for kept in kept.filter(|kept| kept.items.contains(&finding.item)) {
        sheet.add(Block::Text(super::outline::withheld(kept, words)));
    }
    let looks = finding.evidence.iter();
    sheet.points(
        &words.text("turns"),
        finding.turns.iter().filter_map(|one| turn(one, words)),
    );
    sheet.points(
        &looked_at(&finding.evidence, words),
        looks.map(|evidence| look(evidence, words)),
    );
    let open = plan
        .open_questions
        .iter()
        .filter(|open| open.items.contains(&finding.item));
    sheet.points(
        &words.text("what-to-find-out"),
        open.map(|open| {
            let given = [
                ("question", words.pack(&open.question).into()),
                ("path", clean(&open.path).into()),
                ("holder", words.pack(&open.holder).into()),
            ];
            words.with("question-to-holder", &given)
        }),
    );
    let to_do = plan
        .recommendations
        .iter()
        .filter(|one| one.items.contains(&finding.item));
    sheet.points(
        &words.text("what-to-do"),
        to_do.map(|one| {
            let mut given = vec![
                ("what", words.pack(&one.action).into()),
                ("who", words.pack(&one.by).into()),
            ];
            match due(one.due, plan.as_of, words) {
                None => words.with("action", &given),
                Some(due) => {
                    given.push(("due", due.into()));
                    words.with("action-due", &given)
                }
            }
        }),
    );
    let sources = finding.sources.iter();
    sheet.points(
        &words.text("sources"),
        sources.map(|cited| citation(cited, words)),
    );
    for part in super::outline::audit_of_item(plan, &finding.item, words) {
        let lines = part.entries.into_iter().flat_map(|entry| entry.lines);
        sheet.points(&part.heading, lines);
    }
    sheet
}

/// Says from when an answer is yes, and until when.
fn turn(turn: &Turn, words: &Words) -> Option<String> {
    let question = match turn.question {
        Question::Applies => words.text("question-applies"),
        Question::Met => words.text("question-met"),
        Question::Arranged => words.text("question-arranged"),
        Question::Declined => words.text("question-declined"),
    };
    let question = ("question", question.into());
    match (turn.from, turn.until) {
        (None, None) => None,
        (Some(from), None) => {
            let given = [question, ("day", words.day(from).into())];
            Some(words.with("turns-from", &given))
        }
        (Some(from), Some(until)) => {
            let from = ("from", words.day(from).into());
            let given = [question, from, ("until", words.day(until).into())];
            Some(words.with("turns-from-until", &given))
        }
        (None, Some(until)) => {
            let given = [question, ("day", words.day(until).into())];
            Some(words.with("turns-until", &given))
        }
    }
}

/// Explains a derivation: what it works out and why, what it rests on, and its own words.
pub(crate) fn derivation(
    planner: &Planner,
    id: DerivationId,
    derivation: &Derivation,
    as_of: Date,
    words: &Words,
) -> Sheet {
    let law = planner.law();
    let mut sheet = derivation_heading(derivation, words);
    let path = |fact: &FactId| Some(law.vocabulary().get(*fact)?.path.to_string());
    let provides = derivation.provides.iter();
    sheet.points(&words.text("provides"), provides.filter_map(path));
    let rule = planner.derivation(id);
    let reads = rule.map_or_else(|_| Vec::new(), DerivationRule::may_read);
    sheet.points(&words.text("may-look-at"), reads.iter().filter_map(path));
    let sources = derivation.sources.iter();
    sheet.points(
        &words.text("sources"),
        sources.map(|cited| source(planner, cited, words)),
    );
    let parameters = rule.map_or_else(|_| Vec::new(), DerivationRule::parameters);
    let used = parameters.into_iter().filter_map(|number| {
        let parameter = law.parameters().get(number)?;
        Some(in_force(law, number, parameter, as_of, words))
    });
    let heading = words.with("parameters-in-force", &[("day", words.day(as_of).into())]);
    sheet.points(&heading, used);
    self::rule(&mut sheet, planner, &derivation.rule, words);
    sheet
}

/// Explains what a derivation made of one case: each fact with its steps, and what it looked at.
pub(crate) fn worked_out(derivation: &Derivation, found: &DerivedFinding, words: &Words) -> Sheet {
    let mut sheet = derivation_heading(derivation, words);
    let troubles = found.diagnostics.iter();
    sheet.points(
        &words.text("remarks"),
        troubles.map(|one| super::outline::coded_remark(one, words)),
    );
    for fact in &found.facts {
        let says = match &fact.does_not_apply {
            Some(by) => Some(super::derived::absent(&fact.path, by, words)),
            None => fact.is_known.then(|| super::derived::fact(fact, words)),
        };
        if let Some(heading) = says {
            sheet.add(Block::Heading(heading));
            for step in &fact.steps {
                sheet.add(Block::Point(super::derived::step(step, words)));
            }
        } else {
            let paths = [clean(&fact.path)];
            let open = super::derived::waits_for(&paths, &fact.needs, words);
            sheet.add(Block::Heading(open));
        }
    }
    let looks = found.evidence.iter();
    sheet.points(
        &looked_at(&found.evidence, words),
        looks.map(|evidence| look(evidence, words)),
    );
    let sources = found.sources.iter();
    sheet.points(
        &words.text("sources"),
        sources.map(|cited| citation(cited, words)),
    );
    sheet
}

fn derivation_heading(derivation: &Derivation, words: &Words) -> Sheet {
    let mut sheet = Sheet::default();
    sheet.add(Block::Title(words.pack(&derivation.title)));
    sheet.add(Block::Text(format!(
        "{} · {}",
        clean(&derivation.id),
        clean(&derivation.pack)
    )));
    sheet.add(Block::Text(words.pack(&derivation.why)));
    sheet
}

/// Shows a rule in its own words; of a component, which file it is.
fn rule(sheet: &mut Sheet, planner: &Planner, rule: &RuleSource, words: &Words) {
    match rule {
        RuleSource::Script(script) => {
            let file = clean(script.name());
            let heading = words.with("the-rule", &[("file", file.into())]);
            sheet.add(Block::Heading(heading));
            sheet.add(Block::Verbatim(script.text().to_owned()));
        }
        RuleSource::Component(id) => {
            let component = planner.law().component(*id);
            sheet.points(
                &words.text("component-rule"),
                component.map(|component| {
                    let given = [
                        ("file", clean(&component.file).into()),
                        ("digest", clean(&component.digest).into()),
                    ];
                    words.with("component-file", &given)
                }),
            );
        }
    }
}

fn stands(finding: &Finding, plan: &ReleasePlan, words: &Words) -> String {
    let mut given = vec![
        ("status", capitalised(&status(finding.status, words)).into()),
        ("day", words.day(plan.as_of).into()),
        ("owner", words.pack(&finding.owner).into()),
    ];
    match due(finding.due, plan.as_of, words) {
        None => words.with("stands-on", &given),
        Some(due) => {
            given.push(("due", due.into()));
            words.with("stands-on-due", &given)
        }
    }
}

fn heading(item: &Item, words: &Words) -> Sheet {
    let mut sheet = Sheet::default();
    sheet.add(Block::Title(words.pack(&item.title)));
    sheet.add(Block::Text(format!(
        "{} · {} · {}",
        clean(&item.id),
        clean(&item.pack),
        stage(item.stage, words)
    )));
    sheet.add(Block::Text(words.pack(&item.question)));
    sheet.add(Block::Text(words.pack(&item.why)));
    sheet
}

fn when(sheet: &mut Sheet, planner: &Planner, item: &Item, as_of: Date, words: &Words) {
    let law = planner.law();
    let timing = &item.timing;
    if let Some(opens) = &timing.opens {
        let moment = moment(opens, law, as_of, words);
        let text = words.with("can-be-worked-on-from", &[("moment", moment.into())]);
        sheet.add(Block::Text(text));
    }
    if let Some(due) = &timing.due {
        let moment = moment(due, law, as_of, words);
        sheet.add(Block::Text(
            words.with("due-at", &[("moment", moment.into())]),
        ));
    }
    if let Some(of) = timing.basis {
        let given = [("basis", basis(of, words).into())];
        sheet.add(Block::Text(words.with("time-set-by", &given)));
    }
}

fn basis(of: Basis, words: &Words) -> String {
    match of {
        Basis::Rule => words.text("basis-rule"),
        Basis::Practice => words.text("basis-practice"),
        Basis::RuleAndPractice => words.text("basis-rule-and-practice"),
    }
}

/// Returns the parameters by which the item is timed, and those that its rule uses.
fn parameters(
    planner: &Planner,
    id: ItemId,
    item: &Item,
    as_of: Date,
    words: &Words,
) -> Vec<String> {
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
            Some(in_force(law, number, parameter, as_of, words))
        })
        .collect()
}

fn source(planner: &Planner, cited: &Citation, words: &Words) -> String {
    let cited_as = citation(cited, words);
    match planner.law().instruments().get(&cited.instrument) {
        Some(known) => words.labelled(&cited_as, &instrument(known, words)),
        None => cited_as,
    }
}

/// Names the case file once; every fact stands in the same.
fn looked_at(evidence: &[Evidence], words: &Words) -> String {
    match evidence.iter().find_map(|look| look.at.as_ref()) {
        Some(at) => {
            let file = words.file(at.file.reveal());
            words.with("facts-looked-at-in", &[("file", file.into())])
        }
        None => words.text("facts-looked-at"),
    }
}

fn look(evidence: &Evidence, words: &Words) -> String {
    let path = clean(&evidence.path);
    let mut state = standing(&path, evidence.state, evidence.value.as_ref(), words);
    if let Some(by) = &evidence.by {
        let given = [("state", state.into()), ("derivation", clean(by).into())];
        state = words.with("state-by", &given);
    }
    if let Some(on) = &evidence.on {
        let given = [
            ("state", state.into()),
            ("day", words.day(*on.reveal()).into()),
        ];
        state = words.with("state-since", &given);
    }
    let mut given = vec![("fact", path.into()), ("state", state.into())];
    match &evidence.at {
        None => words.with("looked-at", &given),
        Some(at) => {
            given.push(("line", at.line.into()));
            words.with("looked-at-line", &given)
        }
    }
}
