//! What an option is; and how it stands in one case, requirement by requirement.

use std::collections::BTreeSet;

use throughcare::{MatterState, Offset, OptionId, Planner, PolicyOption, Rule};
use throughcare_model::{Date, OptionFinding, ReleasePlan, RequirementFinding};

use super::{look, looked_at, source};
use crate::render::citation::citation;
use crate::render::outline::{remark, stands};
use crate::render::parameter::{in_force, moment};
use crate::render::sheet::{Block, Sheet};
use crate::render::wording::{capitalised, clean};
use crate::words::Words;

/// Explains an option: question, why, who, from when, what it requires, sources, parameters, and the rule's own words.
pub(crate) fn option(
    planner: &Planner,
    id: OptionId,
    option: &PolicyOption,
    as_of: Date,
    words: &Words,
) -> Sheet {
    let mut sheet = heading(option, words);
    let who: Vec<_> = option.who.iter().map(|name| words.pack(name)).collect();
    let who = words.with("who", &[("who", words.and(&who).into())]);
    sheet.add(Block::Text(who));
    if let Some(opens) = &option.opens {
        let opens = moment(opens, planner.law(), as_of, words);
        let text = words.with("can-be-had-from", &[("moment", opens.into())]);
        sheet.add(Block::Text(text));
    }
    let answered = option.requirements.iter().filter(|one| !one.human_only);
    sheet.points(
        &words.text("what-it-requires"),
        answered.map(|one| words.labelled(&clean(&one.id), &words.pack(&one.title))),
    );
    let to_check = option.requirements.iter().filter(|one| one.human_only);
    sheet.points(
        &words.text("person-checks"),
        to_check.map(|one| words.pack(&one.title)),
    );
    let states = option.states.iter();
    sheet.points(
        &words.text("where-it-can-stand"),
        states.map(|one| state(one, words)),
    );
    let sources = option.sources.iter();
    sheet.points(
        &words.text("sources"),
        sources.map(|cited| source(planner, cited, words)),
    );
    let given = [("day", words.day(as_of).into())];
    sheet.points(
        &words.with("parameters-in-force", &given),
        parameters(planner, id, option, as_of, words),
    );
    let given = [("file", clean(option.rule.name()).into())];
    sheet.add(Block::Heading(words.with("the-rule", &given)));
    sheet.add(Block::Verbatim(option.rule.text().to_owned()));
    sheet
}

/// Explains how an option stands in one case: every requirement with its clauses, and the facts behind them.
pub(crate) fn option_finding(
    option: &PolicyOption,
    found: &OptionFinding,
    plan: &ReleasePlan,
    words: &Words,
) -> Sheet {
    let mut sheet = heading(option, words);
    let given = [
        ("standing", capitalised(&stands(found, words)).into()),
        ("day", words.day(plan.as_of).into()),
        ("owner", words.pack(&found.owner).into()),
    ];
    sheet.add(Block::Text(words.with("option-stands-on", &given)));
    for line in next(found, plan, words) {
        sheet.add(Block::Text(line));
    }
    let troubles = found.diagnostics.iter();
    sheet.points(
        &words.text("rule-not-followed-heading"),
        troubles.map(|trouble| remark(trouble, words)),
    );
    for one in found.requirements.iter().filter(|one| !one.human_only) {
        requirement(&mut sheet, one, words);
    }
    sheet.points(
        &words.text("person-checks"),
        found.human_only().map(|one| words.pack(&one.title)),
    );
    if !found.because.is_empty() {
        sheet.add(Block::Heading(words.text("besides-requirements")));
        for reason in &found.because {
            sheet.add(Block::Tree(reason.clone()));
        }
    }
    let looks = found.evidence.iter();
    sheet.points(
        &looked_at(&found.evidence, words),
        looks.map(|evidence| look(evidence, words)),
    );
    let open = plan.open_questions.iter();
    let open = open.filter(|open| open.options.contains(&found.option));
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
    let sources = found.sources.iter();
    sheet.points(
        &words.text("sources"),
        sources.map(|cited| citation(cited, words)),
    );
    sheet
}

fn heading(option: &PolicyOption, words: &Words) -> Sheet {
    let mut sheet = Sheet::default();
    sheet.add(Block::Title(words.pack(&option.title)));
    sheet.add(Block::Text(format!(
        "{} · {}",
        clean(&option.id),
        clean(&option.pack)
    )));
    sheet.add(Block::Text(words.pack(&option.question)));
    sheet.add(Block::Text(words.pack(&option.why)));
    sheet
}

fn state(state: &MatterState, words: &Words) -> String {
    let title = words.pack(&state.title);
    let Some(action) = &state.action else {
        return title;
    };
    let given = [
        ("state", title.into()),
        ("action", words.pack(action).into()),
    ];
    words.with("state-then-next", &given)
}

/// Returns where the matter stands, what comes next, and from when the option can be had.
fn next(found: &OptionFinding, plan: &ReleasePlan, words: &Words) -> Vec<String> {
    let state = found.state_title.iter();
    let state = state.map(|title| capitalised(&words.pack(title)));
    let action = found.action.iter();
    let action = action.map(|action| words.labelled(&words.text("next"), &words.pack(action)));
    let opens = found.opens.iter();
    let opens =
        opens.map(|opens| words.with("can-be-had-from", &[("moment", words.day(*opens).into())]));
    let from = found.from.iter().filter(|from| **from > plan.as_of);
    let from =
        from.map(|from| words.with("open-from-if-heading", &[("day", words.day(*from).into())]));
    state.chain(action).chain(opens).chain(from).collect()
}

fn requirement(sheet: &mut Sheet, found: &RequirementFinding, words: &Words) {
    sheet.add(Block::Heading(words.pack(&found.title)));
    let mut text = match &found.text {
        Some(text) => words.pack(text),
        None => words.text("requirement-not-known"),
    };
    if let Some(from) = found.from {
        let given = [("text", text.into()), ("day", words.day(from).into())];
        text = words.with("requirement-from", &given);
    }
    if let Some(source) = &found.source {
        let given = [
            ("text", text.into()),
            ("source", citation(source, words).into()),
        ];
        text = words.with("requirement-cited", &given);
    }
    sheet.add(Block::Text(capitalised(&text)));
    if let Some(reason) = &found.because {
        sheet.add(Block::Tree(reason.clone()));
    }
}

/// Returns the parameter by which the option opens, and those that its rule uses.
fn parameters(
    planner: &Planner,
    id: OptionId,
    option: &PolicyOption,
    as_of: Date,
    words: &Words,
) -> Vec<String> {
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
            Some(in_force(law, number, parameter, as_of, words))
        })
        .collect()
}
