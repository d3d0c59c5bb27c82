//! The frame of a page: language, direction, style, and the policy that forbids it to load anything.

use data_encoding::BASE64;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use crate::words::Words;

/// The style of every page, which stands in the page itself.
const STYLE: &str = include_str!("style.css");

/// Puts a body in its frame.
pub(super) fn document(title: &str, body: &Markup, words: &Words) -> String {
    let language = words.language();
    let page = html! {
        (DOCTYPE)
        html lang=(language.tag()) dir=(language.direction().html()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body { main { (body) } }
        }
    };
    let mut text = page.into_string();
    text.push('\n');
    text
}

/// Nothing may be loaded, run, framed or sent. The one style is named by its digest, so that none can be added.
fn policy() -> String {
    let digest = BASE64.encode(&Sha256::digest(STYLE.as_bytes()));
    format!("default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'")
}
