//! `pack.toml`: who made the pack, since when it holds, and what it inherits.

use throughcare_model::{
    Code, Date, Diagnostic, Instrument, PolicyStamp, SourceText, Span, message,
};

use super::citations::read_instrument;
use super::components::{Pin, read_pin};
use super::derogations::{DerogationDraft, read_derogation};
use super::files::PackFiles;
use super::names::{check_name, read_file, read_period};
use crate::reading::document::Node;
use crate::reading::fields::Fields;
use crate::reading::mistakes::{Mistakes, Page, Written};

const NO_MANIFEST: Code = Code("pack/no-manifest");

/// The file that every pack has.
const MANIFEST: &str = "pack.toml";

/// One policy pack.
#[derive(Debug, Clone)]
pub struct Pack {
    /// The name of the pack, and of its folder.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version.
    pub version: String,
    /// Who answers for it.
    pub authority: String,
    /// Whom a person may ask about their own plan: a post or a service, if the pack names one.
    pub contact: Option<String>,
    /// When it holds.
    pub in_force: Period,
    /// The pack that it inherits from; none for a base pack.
    pub inherits: Option<String>,
    /// The SHA-256 of its files, in hexadecimal.
    pub digest: String,
    /// `pack.toml`.
    pub manifest: SourceText,
    /// Where the manifest says when it holds.
    pub in_force_at: Span,
}

/// A time from a first to a last day, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day; open if there is none.
    pub until: Option<Date>,
}

/// A heading of a plan: a part of life.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domain {
    /// The name by which items refer to it.
    pub id: String,
    /// The heading.
    pub title: String,
    /// The pack that adds it.
    pub pack: String,
}

impl Pack {
    /// Returns the stamp by which a plan says which policy was applied.
    pub fn stamp(&self) -> PolicyStamp {
        PolicyStamp {
            id: self.id.clone(),
            title: self.title.clone(),
            version: self.version.clone(),
            digest: self.digest.clone(),
        }
    }
}

impl Period {
    /// Returns whether a day lies in it, both ends included.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// What `pack.toml` says.
pub(super) struct Manifest {
    /// The pack.
    pub(super) pack: Pack,
    /// Its name, and where it is said.
    pub(super) id: Written<String>,
    /// What it inherits, and where it is said.
    pub(super) inherits: Option<Written<String>>,
    /// The headings that it adds.
    pub(super) domains: Vec<Written<Domain>>,
    /// The instruments that it cites.
    pub(super) instruments: Vec<Written<Instrument>>,
    /// The components that it ships, by their digests.
    pub(super) components: Vec<Pin>,
    /// Its departures from what it inherits.
    pub(super) derogations: Vec<DerogationDraft>,
}

/// Reads `pack.toml`; without a name and a time in force there is no pack to go on with.
pub(super) fn read_manifest(files: &PackFiles, mistakes: &Mistakes) -> Option<Manifest> {
    if files.text(MANIFEST).is_none() {
        let place = SourceText::new(&files.shown(MANIFEST), "");
        mistakes.add(|| {
            Diagnostic::error(
                NO_MANIFEST,
                message!("the pack has no `{file}`", file = MANIFEST),
            )
            .at(&place, Span::EMPTY, None)
            .help(message!(
                "a pack is a folder with a `pack.toml`; `throughcare new pack` makes one"
            ))
        });
        return None;
    }
    read_file(files, MANIFEST, mistakes, |page, root| {
        manifest(files, page, root)
    })?
}

fn manifest(files: &PackFiles, page: Page<'_>, root: &Node) -> Option<Manifest> {
    let fields = Fields::new(page, root, message!("`pack.toml`"))?;
    let id = fields.written_text("id");
    let title = fields.text("title");
    let version = fields.text("version");
    let authority = fields.text("authority");
    let contact = fields.optional_text("contact");
    let inherits = fields.optional_written_text("inherits");
    let in_force = fields.node("in_force", "{ from = 2026-01-01 }");
    let period = in_force.and_then(|node| read_period(page, node));
    let name = id.as_ref().map_or("", |id| id.value.as_str());
    let domains = fields.list("domain").iter();
    let domains = domains.filter_map(|node| read_domain(page, node, name));
    let domains: Vec<Written<Domain>> = domains.collect();
    let instruments = fields.names("instruments");
    let instruments = instruments.filter_map(|entry| read_instrument(page, entry));
    let instruments: Vec<Written<Instrument>> = instruments.collect();
    let components = fields.names("components");
    let components: Vec<Pin> = components.map(|entry| read_pin(page, entry)).collect();
    let derogations = fields.list("derogation").iter();
    let derogations = derogations.filter_map(|node| read_derogation(page, node, name));
    let derogations: Vec<DerogationDraft> = derogations.collect();
    fields.finish();
    for name in id.iter().chain(&inherits) {
        check_name(page, &name.value, name.span);
    }
    let id = id?;
    Some(Manifest {
        pack: Pack {
            id: id.value.clone(),
            title: title.unwrap_or_default(),
            version: version.unwrap_or_default(),
            authority: authority.unwrap_or_default(),
            contact,
            in_force: period?,
            inherits: inherits.as_ref().map(|name| name.value.clone()),
            digest: files.digest(),
            manifest: page.source.clone(),
            in_force_at: in_force.map_or(Span::EMPTY, |node| node.span),
        },
        id,
        inherits,
        domains,
        instruments,
        components,
        derogations,
    })
}

fn read_domain(page: Page<'_>, node: &Node, pack: &str) -> Option<Written<Domain>> {
    let fields = Fields::new(page, node, message!("a domain"))?;
    let id = fields.written_text("id");
    let title = fields.text("title");
    fields.finish();
    let id = id?;
    check_name(page, &id.value, id.span);
    Some(id.map(|id| Domain {
        id,
        title: title.unwrap_or_default(),
        pack: pack.to_owned(),
    }))
}
