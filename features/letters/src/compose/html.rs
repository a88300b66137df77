//! The document as a page: the same parts in the same order as in the PDF, drawn by the kit.

use kernel::Lang;
use maud::{Markup, html};
use page::{inline, prose};

/// A letter as HTML, in its own language and direction. Links say nothing of the page that they stand on.
pub fn html(letter: &typeset::Letter) -> Markup {
    let lines = |lines: &[String]| html! { @for (at, line) in lines.iter().enumerate() { @if at > 0 { br; } (line) } };
    // The colon of a Chinese label is as wide as a character and needs no space after it.
    let after = if letter.lang == Lang::Zh { "" } else { " " };
    let paragraph = |text: &str| html! { @if !text.trim().is_empty() { p { (text) } } };
    html! {
        article.prose lang=(letter.lang.code()) dir=(letter.lang.direction().code()) {
            @if let Some(notice) = &letter.notice { p { strong { (notice) } } }
            @if !letter.letterhead.is_empty() { p { strong { (lines(&letter.letterhead)) } } }
            (paragraph(&letter.service))
            (paragraph(&letter.place_date))
            p {
                @for (at, row) in letter.rows.iter().enumerate() {
                    @if at > 0 { br; }
                    (row.label) (after) bdi { (inline(&row.value)) }
                }
            }
            @if !letter.addressee.is_empty() { p { (lines(&letter.addressee)) } }
            p { (letter.subject_label) (after) strong { (inline(&letter.subject)) } }
            (paragraph(&letter.salutation))
            (prose(&letter.body))
            (paragraph(&letter.closing))
            (paragraph(&letter.signed_mark))
            p { (letter.signatory) @if !letter.signatory_post.is_empty() { br; (letter.signatory_post) } }
            @if let Some(foot) = &letter.foot {
                p { (inline(&foot.words)) br; bdi { (foot.address) } br; (foot.code_label) (after) bdi { (foot.code) } }
            }
        }
    }
}
