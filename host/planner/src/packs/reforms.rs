//! Reforms: `reforms/<id>.toml`, a named change of law that can be run instead of the law in force.

use serde::Serialize;
use throughcare_model::{Citation, Code, Message, ReformNotice, SourceText, Span, Value, message};

use super::citations::{EXAMPLE, read_citation};
use super::files::PackFiles;
use super::names::{check_name, read_file};
use crate::reading::document::Node;
use crate::reading::fields::Fields;
use crate::reading::mistakes::{Mistakes, Page, Written};

const CHANGES_NOTHING: Code = Code("pack/reform-changes-nothing");

/// A named change of law. While it is run it stands on every day, whatever else is in force.
#[derive(Debug, Clone)]
pub struct Reform {
    /// The name of the reform, and of its file.
    pub id: String,
    /// The pack that it comes from.
    pub pack: String,
    /// What it is.
    pub title: String,
    /// What it changes, and why one would want to see it.
    pub why: String,
    /// Where it is laid down or proposed.
    pub source: Citation,
    /// The parameters that it sets.
    pub parameters: Vec<ReformedParameter>,
    /// The rules that it takes out.
    pub without: Vec<RuleName>,
    /// `reforms/<id>.toml`, for messages that point into it.
    pub manifest: SourceText,
}

/// A parameter that a reform sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReformedParameter {
    /// The name of the parameter.
    pub name: String,
    /// Its value on every day.
    pub value: Value,
    /// Where the reform sets it.
    pub at: Span,
}

/// A rule of a pack, by what it is the rule of and its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RuleName {
    /// What it is the rule of.
    pub kind: RuleKind,
    /// The name of its folder.
    pub name: String,
}

/// What a rule is the rule of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum RuleKind {
    /// A checklist item.
    Item,
    /// An option.
    Option,
    /// A derivation of facts.
    Derived,
}

impl Reform {
    /// Returns the reform as a plan names it.
    pub fn notice(&self) -> ReformNotice {
        ReformNotice {
            id: self.id.clone(),
            title: self.title.clone(),
            pack: self.pack.clone(),
            source: self.source.clone(),
        }
    }
}

impl RuleName {
    /// Names a rule.
    pub fn new(kind: RuleKind, name: &str) -> Self {
        Self {
            kind,
            name: name.to_owned(),
        }
    }
}

impl RuleKind {
    /// All kinds, with the keys of a reform that list them.
    pub(super) const ALL: [(Self, &'static str); 3] = [
        (Self::Item, "items"),
        (Self::Option, "options"),
        (Self::Derived, "derived"),
    ];

    /// Returns the word for such a rule.
    pub fn word(self) -> &'static str {
        match self {
            Self::Item => "item",
            Self::Option => "option",
            Self::Derived => "derivation",
        }
    }
}

/// A reform as its pack describes it; what it refers to is still to be looked up.
pub(super) struct ReformDraft {
    /// The name of its file, and the beginning of it.
    pub(super) id: Written<String>,
    pub(super) pack: String,
    pub(super) title: Option<String>,
    pub(super) why: Option<String>,
    pub(super) source: Option<Written<Citation>>,
    /// The parameters that it sets, each with a value that is still to be read in the unit of the parameter.
    pub(super) parameters: Vec<(Written<String>, Node)>,
    /// The rules that it takes out.
    pub(super) without: Vec<Written<RuleName>>,
    /// The rules that it says it brings in.
    pub(super) with: Vec<Written<RuleName>>,
}

/// Reads the reforms of a pack, in the order of their names.
pub(super) fn read_reforms(files: &PackFiles, pack: &str, mistakes: &Mistakes) -> Vec<ReformDraft> {
    let paths = files.paths().filter_map(|path| {
        let id = path.strip_prefix("reforms/")?.strip_suffix(".toml")?;
        (!id.contains('/')).then_some((path, id))
    });
    let read = |(path, id): (&str, &str)| {
        read_file(files, path, mistakes, |page, root| {
            check_name(page, id, Span::EMPTY);
            read_reform(page, root, id, pack)
        })
        .flatten()
    };
    paths.filter_map(read).collect()
}

fn read_reform(page: Page<'_>, root: &Node, id: &str, pack: &str) -> Option<ReformDraft> {
    let fields = Fields::new(page, root, message!("a reform"))?;
    let title = fields.text("title");
    let why = fields.text("why");
    let source = fields.node("source", EXAMPLE);
    let source = source.and_then(|node| read_citation(page, node));
    let parameters = fields.names("parameters").map(|entry| {
        let name = page.written(entry.key.clone(), entry.key_span);
        (name, entry.node.clone())
    });
    let parameters: Vec<_> = parameters.collect();
    let without = fields.optional_node("without");
    let without = without.map_or_else(Vec::new, |node| rules(page, node, message!("`[without]`")));
    let with = fields.optional_node("with");
    let is_empty = parameters.is_empty() && without.is_empty() && with.is_none();
    let with = with.map_or_else(Vec::new, |node| rules(page, node, message!("`[with]`")));
    fields.finish();
    if is_empty {
        let help = message!("add `[parameters]`, `[without]` or `[with]`");
        let message = message!("the reform changes nothing");
        page.error(CHANGES_NOTHING, Span::EMPTY, message, None, help);
    }
    Some(ReformDraft {
        id: page.written(id.to_owned(), Span::EMPTY),
        pack: pack.to_owned(),
        title,
        why,
        source,
        parameters,
        without,
        with,
    })
}

/// Reads the names of rules, by what they are the rules of.
fn rules(page: Page<'_>, node: &Node, what: Message) -> Vec<Written<RuleName>> {
    let Some(fields) = Fields::new(page, node, what) else {
        return Vec::new();
    };
    let mut rules = Vec::new();
    for (kind, key) in RuleKind::ALL {
        let names = fields.optional_texts(key).unwrap_or_default();
        let named = names
            .into_iter()
            .map(|name| name.map(|name| RuleName { kind, name }));
        rules.extend(named);
    }
    fields.finish();
    rules
}
