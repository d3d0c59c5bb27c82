//! What an option is; and how it stands in one case, requirement by requirement.

use std::collections::BTreeSet;

use throughcare::{Offset, OptionId, Planner, PolicyOption, Rule};
use throughcare_model::{Date, OptionFinding, ReleasePlan, RequirementFinding, Truth};

use super::{look, looked_at, source};
use crate::render::citation::citation;
use crate::render::outline::{TO_CHECK, remark, stands};
use crate::render::parameter::{in_force, moment};
use crate::render::sheet::{Block, Sheet};
use crate::render::wording::{capitalised, clean, day, list};

/// Explains an option: question, why, who, from when, what it requires, sources, parameters, and the rule's own words.
pub(crate) fn option(planner: &Planner, id: OptionId, option: &PolicyOption, as_of: Date) -> Sheet {
    let mut sheet = heading(option);
    let who: Vec<_> = option.who.iter().map(|name| clean(name)).collect();
    sheet.add(Block::Text(format!("Who: {}", list(&who, "and"))));
    if let Some(opens) = &option.opens {
        let opens = moment(opens, planner.law(), as_of);
        sheet.add(Block::Text(format!("Can be had from: {opens}")));
    }
    let answered = option.requirements.iter().filter(|one| !one.human_only);
    sheet.points(
        "What it requires",
        answered.map(|one| format!("{}: {}", clean(&one.id), clean(&one.title))),
    );
    let to_check = option.requirements.iter().filter(|one| one.human_only);
    sheet.points(TO_CHECK, to_check.map(|one| clean(&one.title)));
    sheet.points(
        "Where a matter can stand",
        option.states.iter().map(|state| {
            let action = state.action.as_ref();
            let next = action.map(|action| format!(" — next: {}", clean(action)));
            format!(
                "{}: {}{}",
                clean(&state.id),
                clean(&state.title),
                next.unwrap_or_default()
            )
        }),
    );
    sheet.points(
        "Sources",
        option.sources.iter().map(|cited| source(planner, cited)),
    );
    let in_force = format!("Parameters in force on {}", day(as_of));
    sheet.points(&in_force, parameters(planner, id, option, as_of));
    let name = clean(option.rule.name());
    sheet.add(Block::Heading(format!("The rule, {name}")));
    sheet.add(Block::Verbatim(option.rule.text().to_owned()));
    sheet
}

/// Explains how an option stands in one case: every requirement with its clauses, and the facts behind them.
pub(crate) fn option_finding(
    option: &PolicyOption,
    found: &OptionFinding,
    plan: &ReleasePlan,
) -> Sheet {
    let mut sheet = heading(option);
    sheet.add(Block::Text(format!(
        "{} on {} · {}",
        capitalised(&stands(found)),
        day(plan.as_of),
        clean(&found.owner)
    )));
    let state = found
        .state_title
        .iter()
        .map(|text| capitalised(&clean(text)));
    let next = found.action.iter();
    let next = next.map(|action| format!("Next: {}", clean(action)));
    let opens = found.opens.iter();
    let opens = opens.map(|opens| format!("Can be had from {}", day(*opens)));
    let from = found.from.iter().filter(|from| **from > plan.as_of);
    let from = from.map(|from| format!("Open from {} if nothing changes", day(*from)));
    for line in state.chain(next).chain(opens).chain(from) {
        sheet.add(Block::Text(line));
    }
    let troubles = found.diagnostics.iter().map(remark);
    sheet.points("The rule could not be followed", troubles);
    for one in found.requirements.iter().filter(|one| !one.human_only) {
        requirement(&mut sheet, one);
    }
    sheet.points(TO_CHECK, found.human_only().map(|one| clean(&one.title)));
    if !found.because.is_empty() {
        sheet.add(Block::Heading("Besides the requirements".to_owned()));
        for reason in &found.because {
            sheet.add(Block::Tree(reason.clone()));
        }
    }
    sheet.points(&looked_at(&found.evidence), found.evidence.iter().map(look));
    let open = plan.open_questions.iter();
    let open = open.filter(|open| open.options.contains(&found.option));
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
    sheet.points("Sources", found.sources.iter().map(citation));
    sheet
}

fn heading(option: &PolicyOption) -> Sheet {
    let mut sheet = Sheet::default();
    sheet.add(Block::Title(clean(&option.title)));
    sheet.add(Block::Text(format!(
        "{} · {} · option",
        clean(&option.id),
        clean(&option.pack)
    )));
    sheet.add(Block::Text(clean(&option.question)));
    sheet.add(Block::Text(clean(&option.why)));
    sheet
}

fn requirement(sheet: &mut Sheet, found: &RequirementFinding) {
    sheet.add(Block::Heading(clean(&found.title)));
    let text = match (&found.text, found.truth) {
        (Some(text), _) => clean(text),
        (None, Truth::Unknown) => "not known".to_owned(),
        (None, truth) => truth.word().to_owned(),
    };
    let from = found.from.map(|from| format!(" (from {})", day(from)));
    let source = found.source.as_ref();
    let source = source.map(|source| format!(" — {}", citation(source)));
    sheet.add(Block::Text(format!(
        "{}{}{}",
        capitalised(&text),
        from.unwrap_or_default(),
        source.unwrap_or_default()
    )));
    if let Some(reason) = &found.because {
        sheet.add(Block::Tree(reason.clone()));
    }
}

/// Returns the parameter by which the option opens, and those that its rule uses.
fn parameters(planner: &Planner, id: OptionId, option: &PolicyOption, as_of: Date) -> Vec<String> {
    let law = planner.law();
    let by_time = option.opens.and_then(|moment| match moment.offset {
        Offset::SameDay => None,
        Offset::Before(parameter) | Offset::After(parameter) => Some(parameter),
    });
    // What is wrong with a rule that could not be prepared stands among the remarks on its pack.
    let by_rule = planner
        .option_rule(id)
        .map_or_else(|_| Vec::new(), Rule::parameters);
    let used: BTreeSet<_> = by_time.into_iter().chain(by_rule).collect();
    used.into_iter()
        .filter_map(|number| {
            let parameter = law.parameters().get(number)?;
            Some(in_force(law, number, parameter, as_of))
        })
        .collect()
}
