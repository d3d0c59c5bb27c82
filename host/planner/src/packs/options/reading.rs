//! Reads `options/<id>/option.toml`.

use std::collections::{BTreeMap, BTreeSet};

use throughcare_model::{Citation, Code, Diagnostic, SourceText, Span, Standing, message};

use super::{MatterState, PolicyOption, Requirement};
use crate::packs::citations::read_citation;
use crate::packs::files::PackFiles;
use crate::packs::grounds::{GroundDraft, read_grounds};
use crate::packs::items::{MomentDraft, read_moment};
use crate::packs::names::{check_name, read_file, read_period};
use crate::reading::document::Node;
use crate::reading::fields::Fields;
use crate::reading::mistakes::{Mistakes, Page, Written};
use crate::reading::nearest::{did_you_mean, quoted};

const NO_MANIFEST: Code = Code("pack/option-without-manifest");
const NO_RULE: Code = Code("pack/option-without-rule");
const NO_SOURCE: Code = Code("pack/option-without-source");
const COMPONENT: Code = Code("pack/option-with-component");
const NO_REQUIREMENT: Code = Code("pack/option-without-requirement");
const NAMED_TWICE: Code = Code("pack/requirement-named-twice");
const NAME_TAKEN: Code = Code("pack/requirement-name-taken");
const HUMAN_ONLY: Code = Code("pack/human-only-with-answer");
const UNKNOWN_NEAR_MISS: Code = Code("pack/unknown-near-miss");
const NEAR_IN_VAIN: Code = Code("pack/near-in-vain");

/// Functions of an option's rule that are no requirement.
const TAKEN: [&str; 4] = ["applies", "near", "opened", "advise"];

/// An option as its pack describes it; what it refers to is still to be looked up.
pub(in crate::packs) struct OptionDraft {
    /// The name of its folder, and the beginning of its manifest.
    pub(in crate::packs) id: Written<String>,
    /// The option, its opening still empty; none if something that it must say is missing.
    pub(in crate::packs) option: Option<PolicyOption>,
    /// The domain, and where it is named.
    pub(in crate::packs) domain: Option<Written<String>>,
    /// The reform under which alone it holds, and where it is named.
    pub(in crate::packs) only_under: Option<Written<String>>,
    /// From when it can be had.
    pub(in crate::packs) opens: Option<MomentDraft>,
    /// What it cites.
    pub(in crate::packs) cited: Vec<Written<Citation>>,
    /// Why it may look at protected facts.
    pub(in crate::packs) grounds: Vec<GroundDraft>,
}

/// Reads the options of a pack, in the order of their names.
pub(in crate::packs) fn read_options(
    files: &PackFiles,
    pack: &str,
    mistakes: &Mistakes,
) -> Vec<OptionDraft> {
    let folders: BTreeSet<&str> = files
        .paths()
        .filter_map(|path| path.strip_prefix("options/")?.split_once('/'))
        .map(|(folder, _)| folder)
        .collect();
    let options = folders.into_iter();
    options
        .map(|id| read_option(files, pack, id, mistakes))
        .collect()
}

fn read_option(files: &PackFiles, pack: &str, id: &str, mistakes: &Mistakes) -> OptionDraft {
    let file = |name: &str| files.text(&format!("options/{id}/{name}"));
    let shown = |name: &str| SourceText::new(&files.shown(&format!("options/{id}/{name}")), "");
    let rule = file("rule.rhai");
    if rule.is_none() {
        mistakes.add(|| {
            Diagnostic::error(
                NO_RULE,
                message!("the option `{option}` has no rule", option = id),
            )
            .at(&shown("rule.rhai"), Span::EMPTY, None)
            .help(message!(
                "add `rule.rhai` with a function for each requirement and state"
            ))
        });
    }
    let path = format!("options/{id}/option.toml");
    let Some(manifest) = files.text(&path) else {
        mistakes.add(|| {
            Diagnostic::error(
                NO_MANIFEST,
                message!("the folder of `{option}` has no `option.toml`", option = id),
            )
            .at(&shown("option.toml"), Span::EMPTY, None)
            .help(message!(
                "add `option.toml`, or take the folder out of `options`"
            ))
        });
        return OptionDraft::unreadable(id, shown("option.toml"));
    };
    read_file(files, &path, mistakes, |page, root| {
        check_name(page, id, Span::EMPTY);
        let mut draft = manifest_of(page, root, id, pack)?;
        draft.option = draft.option.zip(rule.cloned()).map(|(option, rule)| {
            let tests = file("tests.toml").cloned();
            PolicyOption {
                rule,
                tests,
                ..option
            }
        });
        Some(draft)
    })
    .flatten()
    .unwrap_or_else(|| OptionDraft::unreadable(id, manifest.clone()))
}

fn manifest_of(page: Page<'_>, root: &Node, id: &str, pack: &str) -> Option<OptionDraft> {
    let fields = Fields::new(page, root, message!("`option.toml`"))?;
    let title = fields.text("title");
    let domain = fields.written_text("domain");
    let question = fields.text("question");
    let why = fields.text("why");
    let who = fields.texts("who");
    let only_under = fields.optional_written_text("only_under");
    let in_force = fields.optional_node("in_force");
    let in_force = in_force.and_then(|node| read_period(page, node));
    let opens = fields.optional_node("opens");
    let opens = opens.and_then(|node| read_moment(page, node));
    let codes = fields.optional_node("codes");
    let codes = codes.map_or_else(BTreeMap::new, |node| read_codes(page, node));
    let near_misses = fields.optional_texts("near_misses").unwrap_or_default();
    if let Some(component) = fields.optional_node("component") {
        let help = message!("write the predicates in `rule.rhai`");
        let message = message!("an option cannot be answered by a component");
        page.error(COMPONENT, component.span, message, None, help);
    }
    let nodes = fields.list("sources");
    let cited = nodes.iter().filter_map(|node| read_citation(page, node));
    let mut cited: Vec<Written<Citation>> = cited.collect();
    if nodes.is_empty() {
        let help = message!("add `[[sources]]` with `instrument` and `verification`");
        let message = message!("the option cites nothing that it rests on");
        page.error(NO_SOURCE, Span::EMPTY, message, None, help);
    }
    let sources = cited.iter().map(|cited| cited.value.clone()).collect();
    let nodes = fields.list("requirements");
    if nodes.is_empty() {
        let help = message!("add `[[requirements]]` with `id`, `title`, `met` and `unmet`");
        let message = message!("the option requires nothing");
        page.error(NO_REQUIREMENT, Span::EMPTY, message, None, help);
    }
    let mut names = Names {
        page,
        seen: Vec::new(),
    };
    let requirements = nodes.iter();
    let requirements =
        requirements.filter_map(|node| requirement(page, node, &mut names, &mut cited));
    let requirements: Vec<Written<Requirement>> = requirements.collect();
    let states = fields.list("states").iter();
    let states = states.filter_map(|node| state(page, node, &mut names));
    let states: Vec<MatterState> = states.collect();
    let grounds = read_grounds(page, &fields);
    fields.finish();
    check_near_misses(page, &near_misses, &requirements);
    let option = match (title, &domain, question, why) {
        (Some(title), Some(domain), Some(question), Some(why)) => Some(PolicyOption {
            id: id.to_owned(),
            pack: pack.to_owned(),
            replaces_inherited: false,
            only_under: only_under.as_ref().map(|name| name.value.clone()),
            title,
            domain: domain.value.clone(),
            question,
            why: why.trim().to_owned(),
            who: who.into_iter().map(|who| who.value).collect(),
            in_force,
            opens: None,
            codes,
            requirements: requirements.into_iter().map(|one| one.value).collect(),
            near_misses: near_misses.into_iter().map(|one| one.value).collect(),
            states,
            sources,
            protected_grounds: grounds
                .iter()
                .filter_map(|one| one.ground.clone())
                .collect(),
            rule: page.source.clone(),
            tests: None,
            manifest: page.source.clone(),
        }),
        _ => None,
    };
    Some(OptionDraft {
        id: page.written(id.to_owned(), Span::EMPTY),
        option,
        domain,
        only_under,
        opens,
        cited,
        grounds,
    })
}

/// Reads the names that other systems know standings by.
fn read_codes(page: Page<'_>, node: &Node) -> BTreeMap<Standing, String> {
    let Some(fields) = Fields::new(page, node, message!("`codes`")) else {
        return BTreeMap::new();
    };
    let named = |standing: Standing| Some((standing, fields.optional_text(standing.word())?));
    let codes = Standing::ALL.into_iter().filter_map(named).collect();
    fields.finish();
    codes
}

fn requirement(
    page: Page<'_>,
    node: &Node,
    names: &mut Names<'_>,
    cited: &mut Vec<Written<Citation>>,
) -> Option<Written<Requirement>> {
    let fields = Fields::new(page, node, message!("a requirement"))?;
    let id = fields.written_text("id");
    let title = fields.text("title");
    let human_only = fields.optional_yes_no("human_only").unwrap_or_default();
    let (met, unmet) = if human_only {
        (fields.optional_text("met"), fields.optional_text("unmet"))
    } else {
        (fields.text("met"), fields.text("unmet"))
    };
    let near = fields.optional_written_text("near");
    let reason = fields.optional_written_text("reason");
    let source = fields.optional_node("source");
    let source = source.and_then(|node| read_citation(page, node));
    fields.finish();
    cited.extend(source.clone());
    if human_only {
        for text in near.iter().chain(&reason) {
            let message = message!("what only a person can check never fails by itself");
            let help = message!("take it away, or take `human_only` away");
            page.error(HUMAN_ONLY, text.span, message, None, help);
        }
    }
    let id = id?;
    names.add(&id);
    let requirement = Requirement {
        id: id.value,
        title: title?,
        met,
        unmet,
        near: near.map(|near| near.value),
        reason: reason.map(|reason| reason.value),
        source: source.map(|source| source.value),
        human_only,
        at: id.span,
    };
    Some(page.written(requirement, id.span))
}

fn state(page: Page<'_>, node: &Node, names: &mut Names<'_>) -> Option<MatterState> {
    let fields = Fields::new(page, node, message!("a state"))?;
    let id = fields.written_text("id");
    let title = fields.text("title");
    let action = fields.optional_text("action");
    let code = fields.optional_text("code");
    let action_code = fields.optional_text("action_code");
    let before = fields.optional_yes_no("before_requirements");
    fields.finish();
    let id = id?;
    names.add(&id);
    Some(MatterState {
        id: id.value,
        title: title?,
        action,
        code,
        action_code,
        before_requirements: before.unwrap_or_default(),
        at: id.span,
    })
}

/// Only what fails can be a near miss, and what is said of one that is near is said of near misses.
fn check_near_misses(
    page: Page<'_>,
    near_misses: &[Written<String>],
    requirements: &[Written<Requirement>],
) {
    for near_miss in near_misses {
        let named = |one: &&Written<Requirement>| one.value.id == near_miss.value;
        if requirements
            .iter()
            .find(named)
            .is_some_and(|one| !one.value.human_only)
        {
            continue;
        }
        let known = requirements.iter().filter(|one| !one.value.human_only);
        let known = known.map(|one| one.value.id.as_str());
        let help = did_you_mean(&near_miss.value, known)
            .unwrap_or_else(|| message!("name a requirement that a rule answers"));
        let message = message!(
            "{name} is not a requirement that can fail",
            name = quoted(&near_miss.value)
        );
        page.error(UNKNOWN_NEAR_MISS, near_miss.span, message, None, help);
    }
    for one in requirements {
        let is_near_miss = near_misses.iter().any(|name| name.value == one.value.id);
        if one.value.near.is_some() && !is_near_miss {
            let requirement = &quoted(&one.value.id);
            let message = message!(
                "{requirement} has a sentence for `near`, and is not a near miss",
                requirement
            );
            let help = message!(
                "add {requirement} to `near_misses`, or take the sentence away",
                requirement
            );
            page.error(NEAR_IN_VAIN, one.span, message, None, help);
        }
    }
}

/// The names of requirements and states, each the name of a function.
struct Names<'a> {
    page: Page<'a>,
    seen: Vec<String>,
}

impl Names<'_> {
    fn add(&mut self, id: &Written<String>) {
        check_name(self.page, &id.value, id.span);
        let name = &quoted(&id.value);
        if TAKEN.contains(&id.value.as_str()) {
            let message = message!("{name} is the name of another function of the rule", name);
            let help = message!("give it another name");
            self.page.error(NAME_TAKEN, id.span, message, None, help);
        }
        if self.seen.contains(&id.value) {
            let message = message!("two requirements or states are called {name}", name);
            let help = message!("give one of them another name");
            self.page.error(NAMED_TWICE, id.span, message, None, help);
        }
        self.seen.push(id.value.clone());
    }
}

impl OptionDraft {
    /// An option of which only the name is known.
    fn unreadable(id: &str, manifest: SourceText) -> Self {
        Self {
            id: Written {
                value: id.to_owned(),
                source: manifest,
                span: Span::EMPTY,
            },
            option: None,
            domain: None,
            only_under: None,
            opens: None,
            cited: Vec::new(),
            grounds: Vec::new(),
        }
    }
}
