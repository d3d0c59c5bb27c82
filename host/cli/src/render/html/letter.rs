//! The letter to the person as a page.

use maud::html;

use super::document::document;
use crate::render::letter::Written;
use crate::words::Words;

/// Writes a letter as a page.
pub(crate) fn letter(letter: &Written, words: &Words) -> String {
    let body = html! {
        article class="letter" {
            header {
                h1 { (letter.title) }
                dl class="pairs" {
                    @for (label, value) in &letter.head {
                        dt { (label) }
                        dd { (value) }
                    }
                }
            }
            @for (number, part) in letter.parts.iter().enumerate() {
                section aria-labelledby={ "part-" (number) } {
                    h2 id={ "part-" (number) } { (part.heading) }
                    @for paragraph in &part.paragraphs {
                        p {
                            @for sentence in paragraph {
                                (sentence.text) " "
                                @if let Some(from) = &sentence.from { span class="from" { "[" (from) "] " } }
                            }
                        }
                    }
                }
            }
        }
    };
    document(&letter.title, &body, words)
}
