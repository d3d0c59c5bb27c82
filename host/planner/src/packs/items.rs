//! Checklist items: `items/<id>/item.toml`, with its rule and tests handed over as texts.

use std::collections::BTreeSet;

use throughcare_model::{
    Citation, Code, Diagnostic, FactId, ParameterId, SourceText, Span, Stage, message,
};

use super::citations::read_citation;
use super::files::PackFiles;
use super::grounds::{GroundDraft, ProtectedGround, read_grounds};
use super::letter::{ItemLetter, read_letter};
use super::names::{check_name, read_file, read_period};
use super::pack::Period;
use super::rule_source::{NoRule, RuleDraft, RuleSource, rule_draft};
use crate::reading::document::Node;
use crate::reading::fields::Fields;
use crate::reading::mistakes::{Mistakes, Page, Written};

const NO_MANIFEST: Code = Code("pack/item-without-manifest");
const NO_SOURCE: Code = Code("pack/item-without-source");
const BEFORE_AND_AFTER: Code = Code("pack/before-and-after");

const NO_RULE: NoRule = NoRule {
    code: Code("pack/item-without-rule"),
    has_none: |name| message!("the item {name} has no rule", name),
    has_both: |name| message!("the item {name} has both a script and a component", name),
    help: || message!("add `rule.rhai` with `fn met() {{ … }}`"),
};

/// One item of the checklist.
#[derive(Debug, Clone)]
pub struct Item {
    /// The name of the item, and of its folder.
    pub id: String,
    /// The pack that it comes from.
    pub pack: String,
    /// Whether it stands in for an inherited item of the same name, which it does only while a
    /// derogation of its pack is in force.
    pub replaces_inherited: bool,
    /// What the item is.
    pub title: String,
    /// The part of life that it belongs to.
    pub domain: String,
    /// When in a sentence it is worked on.
    pub stage: Stage,
    /// The question that it puts.
    pub question: String,
    /// Why it matters.
    pub why: String,
    /// Who works on it: posts or services, never names. The first one answers for it.
    pub who: Vec<String>,
    /// The reform under which alone it holds, if there is one.
    pub only_under: Option<String>,
    /// When the item holds, if not always while its pack does.
    pub in_force: Option<Period>,
    /// When it can be worked on and when it should be secured.
    pub timing: Timing,
    /// What it rests on.
    pub sources: Vec<Citation>,
    /// What a letter to the person says of it.
    pub letter: ItemLetter,
    /// Why it may look at facts that say who the person is.
    pub protected_grounds: Vec<ProtectedGround>,
    /// Where its rule is to be had.
    pub rule: RuleSource,
    /// `tests.toml`, not yet read; see [`PackTest`](crate::PackTest).
    pub tests: Option<SourceText>,
    /// `item.toml`, for messages that point into it.
    pub manifest: SourceText,
}

/// When an item can be worked on, and when it should be secured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Timing {
    /// Whether law or practice sets the time.
    pub basis: Option<Basis>,
    /// The day from which it can be worked on.
    pub opens: Option<Moment>,
    /// The last day on which it should be secured.
    pub due: Option<Moment>,
}

/// Whether law or practice sets a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// A rule sets it.
    Rule,
    /// Practice sets it.
    Practice,
    /// A rule sets the order, practice the number of days.
    RuleAndPractice,
}

/// A day that is counted from a date in the case file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The fact that holds the date.
    pub from: FactId,
    /// How far from it.
    pub offset: Offset,
}

/// How far from a date a day lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offset {
    /// The day itself.
    SameDay,
    /// Earlier, by a parameter in days or months.
    Before(ParameterId),
    /// Later, by a parameter in days or months.
    After(ParameterId),
}

impl Item {
    /// Returns who answers for the item.
    pub fn owner(&self) -> &str {
        self.who.first().map_or("", String::as_str)
    }
}

impl Basis {
    /// Returns the word that `item.toml` uses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Rule => "rule",
            Self::Practice => "practice",
            Self::RuleAndPractice => "rule-and-practice",
        }
    }
}

/// An item as its pack describes it; what it refers to is still to be looked up.
pub(super) struct ItemDraft {
    /// The name of its folder, and the beginning of its manifest.
    pub(super) id: Written<String>,
    /// The item, its timing still empty; none if something that it must say is missing.
    pub(super) item: Option<Item>,
    /// Where its rule is.
    pub(super) rule: Option<RuleDraft>,
    /// The domain, and where it is named.
    pub(super) domain: Option<Written<String>>,
    /// The reform under which alone it holds, and where it is named.
    pub(super) only_under: Option<Written<String>>,
    /// From when it can be worked on.
    pub(super) opens: Option<MomentDraft>,
    /// When it should be secured.
    pub(super) due: Option<MomentDraft>,
    /// What it cites.
    pub(super) cited: Vec<Written<Citation>>,
    /// The facts that its letter quotes.
    pub(super) quoted: Vec<Written<String>>,
    /// Why it may look at protected facts.
    pub(super) grounds: Vec<GroundDraft>,
}

/// A day as an item describes it; the fact and the parameter are still to be looked up.
pub(super) struct MomentDraft {
    /// The path of the date, and where it is named.
    pub(super) from: Written<String>,
    /// The parameter that says how much earlier.
    pub(super) before: Option<Written<String>>,
    /// The parameter that says how much later.
    pub(super) after: Option<Written<String>>,
}

/// Reads the items of a pack, in the order of their names.
pub(super) fn read_items(files: &PackFiles, pack: &str, mistakes: &Mistakes) -> Vec<ItemDraft> {
    let folders: BTreeSet<&str> = files
        .paths()
        .filter_map(|path| path.strip_prefix("items/")?.split_once('/'))
        .map(|(folder, _)| folder)
        .collect();
    let items = folders.into_iter();
    items
        .map(|id| read_item(files, pack, id, mistakes))
        .collect()
}

fn read_item(files: &PackFiles, pack: &str, id: &str, mistakes: &Mistakes) -> ItemDraft {
    let folder = format!("items/{id}");
    let path = format!("{folder}/item.toml");
    let Some(manifest) = files.text(&path) else {
        let place = SourceText::new(&files.shown(&path), "");
        mistakes.add(|| {
            Diagnostic::error(
                NO_MANIFEST,
                message!("the folder of `{item}` has no `item.toml`", item = id),
            )
            .at(&place, Span::EMPTY, None)
            .help(message!(
                "add `item.toml`, or take the folder out of `items`"
            ))
        });
        // A rule that is not there either is told in the same run.
        rule_draft(files, &folder, id, None, &NO_RULE, mistakes);
        return ItemDraft::unreadable(id, place);
    };
    read_file(files, &path, mistakes, |page, root| {
        check_name(page, id, Span::EMPTY);
        let (mut draft, component) = manifest_of(page, root, id, pack)?;
        draft.rule = rule_draft(files, &folder, id, component, &NO_RULE, mistakes);
        if let Some(item) = &mut draft.item {
            item.tests = files.text(&format!("{folder}/tests.toml")).cloned();
        }
        Some(draft)
    })
    .flatten()
    .unwrap_or_else(|| ItemDraft::unreadable(id, manifest.clone()))
}

fn manifest_of(
    page: Page<'_>,
    root: &Node,
    id: &str,
    pack: &str,
) -> Option<(ItemDraft, Option<Written<String>>)> {
    let fields = Fields::new(page, root, message!("`item.toml`"))?;
    let stages = Stage::ALL.map(|stage| (stage.word(), stage));
    let title = fields.text("title");
    let domain = fields.written_text("domain");
    let stage = fields.word("stage", &stages);
    let question = fields.text("question");
    let why = fields.text("why");
    let who = fields.texts("who");
    let only_under = fields.optional_written_text("only_under");
    let component = fields.optional_written_text("component");
    let in_force = fields.optional_node("in_force");
    let in_force = in_force.and_then(|node| read_period(page, node));
    let timing = fields.optional_node("timing");
    let (basis, opens, due) = timing.map_or((None, None, None), |node| read_timing(page, node));
    let nodes = fields.list("sources");
    let cited = nodes.iter().filter_map(|node| read_citation(page, node));
    let cited: Vec<Written<Citation>> = cited.collect();
    if nodes.is_empty() {
        let help = message!("add `[[sources]]` with `instrument` and `verification`");
        page.error(
            NO_SOURCE,
            Span::EMPTY,
            message!("the item cites nothing that it rests on"),
            None,
            help,
        );
    }
    let letter = fields.optional_node("letter");
    let letter = letter.and_then(|node| read_letter(page, node));
    let (letter, quoted) =
        letter.map_or_else(Default::default, |draft| (draft.letter, draft.quoted));
    let grounds = read_grounds(page, &fields);
    fields.finish();
    let item = match (title, &domain, stage, question, why) {
        (Some(title), Some(domain), Some(stage), Some(question), Some(why)) => Some(Item {
            id: id.to_owned(),
            pack: pack.to_owned(),
            replaces_inherited: false,
            title,
            domain: domain.value.clone(),
            stage,
            question,
            why: why.trim().to_owned(),
            who: who.into_iter().map(|who| who.value).collect(),
            only_under: only_under.as_ref().map(|name| name.value.clone()),
            in_force,
            timing: Timing {
                basis,
                ..Timing::default()
            },
            sources: cited.iter().map(|cited| cited.value.clone()).collect(),
            letter,
            protected_grounds: grounds
                .iter()
                .filter_map(|one| one.ground.clone())
                .collect(),
            // Its rule is put in once the packs are together.
            rule: RuleSource::Script(page.source.clone()),
            tests: None,
            manifest: page.source.clone(),
        }),
        _ => None,
    };
    let draft = ItemDraft {
        id: page.written(id.to_owned(), Span::EMPTY),
        item,
        rule: None,
        domain,
        only_under,
        opens,
        due,
        cited,
        quoted,
        grounds,
    };
    Some((draft, component))
}

type TimingDraft = (Option<Basis>, Option<MomentDraft>, Option<MomentDraft>);

fn read_timing(page: Page<'_>, node: &Node) -> TimingDraft {
    let bases = [Basis::Rule, Basis::Practice, Basis::RuleAndPractice];
    let Some(fields) = Fields::new(page, node, message!("`[timing]`")) else {
        return (None, None, None);
    };
    let basis = fields.optional_word("basis", &bases.map(|basis| (basis.word(), basis)));
    let opens = fields.optional_node("opens");
    let due = fields.optional_node("due");
    fields.finish();
    let moment = |node: Option<&Node>| node.and_then(|node| read_moment(page, node));
    (basis, moment(opens), moment(due))
}

/// Reads a day that is counted from a date.
pub(super) fn read_moment(page: Page<'_>, node: &Node) -> Option<MomentDraft> {
    let fields = Fields::new(page, node, message!("a day of the timing"))?;
    let from = fields.written_text("from");
    let before = fields.optional_written_text("before");
    let after = fields.optional_written_text("after");
    fields.finish();
    if let (Some(_), Some(after)) = (&before, &after) {
        let help = message!("keep one of the two");
        let message = message!("a day cannot lie both before and after a date");
        page.error(BEFORE_AND_AFTER, after.span, message, None, help);
    }
    Some(MomentDraft {
        from: from?,
        before,
        after,
    })
}

impl ItemDraft {
    /// An item of which only the name is known.
    fn unreadable(id: &str, manifest: SourceText) -> Self {
        Self {
            id: Written {
                value: id.to_owned(),
                source: manifest,
                span: Span::EMPTY,
            },
            item: None,
            rule: None,
            domain: None,
            only_under: None,
            opens: None,
            due: None,
            cited: Vec::new(),
            quoted: Vec::new(),
            grounds: Vec::new(),
        }
    }
}
