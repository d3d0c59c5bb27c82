//! The components that a pack ships: `components/<name>.wasm`, each pinned in `pack.toml` by its digest.

use std::fmt;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use throughcare_model::{Code, Diagnostic, SourceText, Span, message};

use super::files::{PackFiles, hexadecimal};
use super::names::check_name;
use crate::reading::document::{Content, TableEntry};
use crate::reading::mistakes::{Mistakes, Page, Written};
use crate::reading::nearest::quoted;

const BAD_DIGEST: Code = Code("pack/bad-digest");
const NOT_THERE: Code = Code("pack/component-not-there");
const NOT_PINNED: Code = Code("pack/component-not-pinned");
const WRONG_DIGEST: Code = Code("pack/component-digest");

/// A WebAssembly component that a pack ships: exactly the file that was pinned.
#[derive(Clone)]
pub struct PackComponent {
    /// The name by which items and derivations ask for it.
    pub name: String,
    /// The pack that ships it.
    pub pack: String,
    /// The name under which messages show its file.
    pub file: String,
    /// The SHA-256 of the file in lower-case hexadecimal, as it was pinned and found.
    pub digest: String,
    /// What is in the file.
    pub bytes: Arc<[u8]>,
}

impl fmt::Debug for PackComponent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PackComponent")
            .field("file", &self.file)
            .field("digest", &self.digest)
            .finish_non_exhaustive()
    }
}

/// What `pack.toml` says of a component.
pub(super) struct Pin {
    name: Written<String>,
    /// None if it is no digest.
    digest: Option<String>,
}

/// A component that is named; none if its file cannot be used, which has been reported.
pub(super) struct ComponentDraft {
    pub(super) name: String,
    pub(super) component: Option<PackComponent>,
}

/// Reads one line under `[components]`.
pub(super) fn read_pin(page: Page<'_>, entry: &TableEntry) -> Pin {
    check_name(page, &entry.key, entry.key_span);
    let digest = match &entry.node.content {
        Content::Text(text) if is_digest(text) => Some(text.clone()),
        _ => None,
    };
    if digest.is_none() {
        let message = message!(
            "{component} is pinned by something else than a digest",
            component = quoted(&entry.key)
        );
        let help = message!(
            "write the SHA-256 of the file: 64 hexadecimal digits in quotes, in lower case"
        );
        page.error(BAD_DIGEST, entry.node.span, message, None, help);
    }
    Pin {
        name: page.written(entry.key.clone(), entry.key_span),
        digest,
    }
}

/// Holds the components of a pack to their pins, and the other way round.
pub(super) fn read_components(
    files: &PackFiles,
    pins: &[Pin],
    pack: &str,
    mistakes: &Mistakes,
) -> Vec<ComponentDraft> {
    for path in files.paths() {
        let name = path.strip_prefix("components/");
        let name = name.and_then(|name| name.strip_suffix(".wasm"));
        let is_pinned = |name: &str| pins.iter().any(|pin| pin.name.value == name);
        if let (Some(name), Some(bytes)) =
            (name.filter(|name| !is_pinned(name)), files.component(path))
        {
            mistakes.add(|| not_pinned(files, path, name, bytes));
        }
    }
    let drafts = pins.iter().map(|pin| ComponentDraft {
        name: pin.name.value.clone(),
        component: component(files, pin, pack, mistakes),
    });
    drafts.collect()
}

fn component(
    files: &PackFiles,
    pin: &Pin,
    pack: &str,
    mistakes: &Mistakes,
) -> Option<PackComponent> {
    let path = format!("components/{}.wasm", pin.name.value);
    let Some(bytes) = files.component(&path) else {
        let message = message!("there is no file {file}", file = quoted(&path));
        mistakes.add(|| {
            pin.name
                .error(NOT_THERE, message, message!("pinned here"))
                .help(message!("put the component there, or take the line away"))
        });
        return None;
    };
    let pinned = pin.digest.as_ref()?;
    let digest = digest(bytes);
    if digest != *pinned {
        let message = message!(
            "{file} is not the file that was pinned",
            file = quoted(&path)
        );
        let help = message!(
            "use the file that was reviewed, or review this one and pin its digest: {digest}",
            digest
        );
        mistakes.add(|| pin.name.error(WRONG_DIGEST, message, None).help(help));
        return None;
    }
    Some(PackComponent {
        name: pin.name.value.clone(),
        pack: pack.to_owned(),
        file: files.shown(&path),
        digest,
        bytes: Arc::clone(bytes),
    })
}

fn not_pinned(files: &PackFiles, path: &str, name: &str, bytes: &[u8]) -> Diagnostic {
    let message = message!("the component {file} is not pinned", file = quoted(path));
    Diagnostic::error(NOT_PINNED, message)
        .at(&SourceText::new(&files.shown(path), ""), Span::EMPTY, None)
        .help(message!(
            "once it is reviewed, write under `[components]` in `pack.toml`: {name} = \"{digest}\"",
            name,
            digest = digest(bytes)
        ))
}

fn digest(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn is_digest(text: &str) -> bool {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    text.len() == 64 && text.bytes().all(is_digit)
}
