//! Derivations: `derived/<id>/derived.toml`, with its script or component and its tests.

use std::collections::BTreeSet;

use throughcare_model::{Citation, Code, Diagnostic, FactId, SourceText, Span, message};

use super::citations::read_citation;
use super::files::PackFiles;
use super::grounds::{GroundDraft, ProtectedGround, read_grounds};
use super::names::{check_name, read_file, read_period};
use super::pack::Period;
use super::rule_source::{NoRule, RuleDraft, RuleSource, rule_draft};
use crate::reading::document::{Node, TableEntry};
use crate::reading::fields::{Fields, text_of};
use crate::reading::mistakes::{Mistakes, Page, Written};

const NO_MANIFEST: Code = Code("pack/derivation-without-manifest");
const NO_SOURCE: Code = Code("pack/derivation-without-source");
const TWICE: Code = Code("pack/provided-twice");

const NO_RULE: NoRule = NoRule {
    code: Code("pack/derivation-without-rule"),
    has_none: |name| message!("the derivation {name} has no rule", name),
    has_both: |name| {
        message!(
            "the derivation {name} has both a script and a component",
            name
        )
    },
    help: || {
        message!(
            "add `rule.rhai` with `fn derive() {{ … }}`, or name a component: `component = \"…\"`"
        )
    },
};

/// A derivation: facts that follow from others, such as a last working day from the day of release.
#[derive(Debug, Clone)]
pub struct Derivation {
    /// The name of the derivation, and of its folder.
    pub id: String,
    /// The pack that it comes from.
    pub pack: String,
    /// What it works out.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// The facts that it provides, as its manifest has them.
    pub provides: Vec<FactId>,
    /// By what one can tell that facts which it provides are not there at all.
    pub only_if: Vec<OnlyIf>,
    /// The reform under which alone it holds, if there is one.
    pub only_under: Option<String>,
    /// When it holds, if not always while its pack does.
    pub in_force: Option<Period>,
    /// What it rests on.
    pub sources: Vec<Citation>,
    /// Why it may look at facts that say who the person is.
    pub protected_grounds: Vec<ProtectedGround>,
    /// Where its rule is to be had.
    pub rule: RuleSource,
    /// `tests.toml`, not yet read.
    pub tests: Option<SourceText>,
    /// `derived.toml`, for messages that point into it.
    pub manifest: SourceText,
    /// Where the manifest says what it provides.
    pub provides_at: Span,
}

/// A fact that may not be there at all, such as the day of an early removal that is not open to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnlyIf {
    /// The fact.
    pub fact: FactId,
    /// The yes-or-no fact by which one can tell. While it is not known, nothing is.
    pub by: FactId,
    /// The answer with which the fact is there.
    pub answer: bool,
}

/// The number of a derivation in [`Law::derivations`](crate::Law::derivations).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DerivationId(pub(super) usize);

impl DerivationId {
    /// Returns the place of the derivation in [`Law::derivations`](crate::Law::derivations).
    pub fn index(self) -> usize {
        self.0
    }
}

/// A derivation as its pack describes it; what it refers to is still to be looked up.
pub(super) struct DerivationDraft {
    /// The name of its folder, and the beginning of its manifest.
    pub(super) id: Written<String>,
    /// What it says of itself; none if something that it must say is missing.
    pub(super) manifest: Option<DerivationManifest>,
    /// The facts that it provides, and where they are named.
    pub(super) provides: Vec<Written<String>>,
    /// By what one can tell that they are not there at all.
    pub(super) only_if: Vec<OnlyIfDraft>,
    /// The reform under which alone it holds, and where it is named.
    pub(super) only_under: Option<Written<String>>,
    /// When it holds.
    pub(super) in_force: Option<Period>,
    /// Where its rule is.
    pub(super) rule: Option<RuleDraft>,
    /// What it cites.
    pub(super) cited: Vec<Written<Citation>>,
    /// Why it may look at protected facts.
    pub(super) grounds: Vec<GroundDraft>,
    /// `tests.toml`.
    pub(super) tests: Option<SourceText>,
}

/// A fact that may not be there at all, and by which answer it is there, as a manifest has them.
pub(super) struct OnlyIfDraft {
    pub(super) fact: Written<String>,
    pub(super) by: Written<String>,
    pub(super) answer: bool,
}

/// The texts of a derivation.
pub(super) struct DerivationManifest {
    pub(super) title: String,
    pub(super) why: String,
}

/// Reads the derivations of a pack, in the order of their names.
pub(super) fn read_derivations(files: &PackFiles, mistakes: &Mistakes) -> Vec<DerivationDraft> {
    let folders: BTreeSet<&str> = files
        .paths()
        .filter_map(|path| path.strip_prefix("derived/")?.split_once('/'))
        .map(|(folder, _)| folder)
        .collect();
    let derivations = folders.into_iter();
    derivations
        .map(|id| read_derivation(files, id, mistakes))
        .collect()
}

fn read_derivation(files: &PackFiles, id: &str, mistakes: &Mistakes) -> DerivationDraft {
    let folder = format!("derived/{id}");
    let path = format!("{folder}/derived.toml");
    let Some(source) = files.text(&path) else {
        let place = SourceText::new(&files.shown(&path), "");
        mistakes.add(|| {
            let message = message!(
                "the folder of `{derivation}` has no `derived.toml`",
                derivation = id
            );
            Diagnostic::error(NO_MANIFEST, message)
                .at(&place, Span::EMPTY, None)
                .help(message!(
                    "add `derived.toml`, or take the folder out of `derived`"
                ))
        });
        return DerivationDraft::unreadable(id, place);
    };
    let draft = read_file(files, &path, mistakes, |page, root| {
        check_name(page, id, Span::EMPTY);
        let (mut draft, component) = manifest_of(page, root, id)?;
        draft.rule = rule_draft(files, &folder, id, component, &NO_RULE, mistakes);
        draft.tests = files.text(&format!("{folder}/tests.toml")).cloned();
        Some(draft)
    });
    draft
        .flatten()
        .unwrap_or_else(|| DerivationDraft::unreadable(id, source.clone()))
}

fn manifest_of(
    page: Page<'_>,
    root: &Node,
    id: &str,
) -> Option<(DerivationDraft, Option<Written<String>>)> {
    let fields = Fields::new(page, root, message!("`derived.toml`"))?;
    let title = fields.text("title");
    let why = fields.text("why");
    let provides = fields.texts("provides");
    let only_if = fields.names("only_if");
    let only_if = only_if.filter_map(|entry| read_only_if(page, entry));
    let only_if: Vec<_> = only_if.collect();
    let component = fields.optional_written_text("component");
    let only_under = fields.optional_written_text("only_under");
    let in_force = fields.optional_node("in_force");
    let in_force = in_force.and_then(|node| read_period(page, node));
    let nodes = fields.list("sources");
    let cited = nodes.iter().filter_map(|node| read_citation(page, node));
    let cited: Vec<Written<Citation>> = cited.collect();
    if nodes.is_empty() {
        let help = message!("add `[[sources]]` with `instrument` and `verification`");
        let message = message!("the derivation cites nothing that it rests on");
        page.error(NO_SOURCE, Span::EMPTY, message, None, help);
    }
    let grounds = read_grounds(page, &fields);
    fields.finish();
    let mut seen = BTreeSet::new();
    for fact in &provides {
        if !seen.insert(&fact.value) {
            let message = message!("one fact is named twice");
            page.error(
                TWICE,
                fact.span,
                message,
                None,
                message!("keep one of them"),
            );
        }
    }
    let manifest = title.zip(why).map(|(title, why)| DerivationManifest {
        title,
        why: why.trim().to_owned(),
    });
    let draft = DerivationDraft {
        id: page.written(id.to_owned(), Span::EMPTY),
        manifest,
        provides,
        only_if,
        only_under,
        in_force,
        rule: None,
        cited,
        grounds,
        tests: None,
    };
    Some((draft, component))
}

/// `"release_dates.ard" = "not release_dates.is_on_licence"`.
fn read_only_if(page: Page<'_>, entry: &TableEntry) -> Option<OnlyIfDraft> {
    let by = text_of(page, &entry.key, &entry.node)?;
    let (answer, path) = match by.value.strip_prefix("not ") {
        Some(path) => (false, path.trim().to_owned()),
        None => (true, by.value.clone()),
    };
    Some(OnlyIfDraft {
        fact: page.written(entry.key.clone(), entry.key_span),
        by: Written { value: path, ..by },
        answer,
    })
}

impl DerivationDraft {
    /// A derivation of which only the name is known.
    fn unreadable(id: &str, manifest: SourceText) -> Self {
        Self {
            id: Written {
                value: id.to_owned(),
                source: manifest,
                span: Span::EMPTY,
            },
            manifest: None,
            provides: Vec::new(),
            only_if: Vec::new(),
            only_under: None,
            in_force: None,
            rule: None,
            cited: Vec::new(),
            grounds: Vec::new(),
            tests: None,
        }
    }
}
