//! How a plan came about, as tables would be too wide: name by name, line by line.

use maud::{Markup, html};

use crate::render::outline::AuditPart;
use crate::words::Words;

/// Draws what only an auditor is told; nothing for anybody else.
pub(super) fn audit(parts: &[AuditPart], words: &Words) -> Markup {
    if parts.is_empty() {
        return html! {};
    }
    html! {
        section aria-labelledby="came-about" {
            h2 id="came-about" { (words.text("came-about")) }
            @for part in parts {
                h3 { (part.heading) }
                @for entry in &part.entries {
                    h4 { code { (entry.name) } }
                    ul { @for line in &entry.lines { li { (line) } } }
                }
            }
        }
    }
}
