//! Structured text as HTML. What a person typed has become blocks before it comes here; nothing in them is markup.

use kernel::prose::{Block, Inline};
use maud::{Markup, html};

use crate::Href;

/// Paragraphs and lists. Links tell the other side nothing (`noopener`, `noreferrer`).
pub fn prose(blocks: &[Block]) -> Markup {
    html! { div.prose { (content(blocks)) } }
}

fn content(blocks: &[Block]) -> Markup {
    html! {
        @for block in blocks {
            @match block {
                Block::Paragraph { content } => p { (inline(content)) },
                Block::List { start: None, items } => ul { @for item in items { li { (list_item(item)) } } },
                Block::List { start: Some(start), items } => ol start=(start) { @for item in items { li { (list_item(item)) } } },
            }
        }
    }
}

/// The text of an item stands in it without a paragraph around it, as long as it is one.
fn list_item(blocks: &[Block]) -> Markup {
    match blocks {
        [Block::Paragraph { content: line }] => inline(line),
        [Block::Paragraph { content: line }, rest @ ..] if rest.iter().all(|b| matches!(b, Block::List { .. })) => {
            html! { (inline(line)) (content(rest)) }
        }
        _ => content(blocks),
    }
}

/// A run of inlines: a subject, a line of the letterhead.
pub fn inline(content: &[Inline]) -> Markup {
    html! {
        @for piece in content {
            @match piece {
                Inline::Text { text } => (text),
                Inline::Strong { content } => strong { (inline(content)) },
                Inline::Emphasis { content } => em { (inline(content)) },
                Inline::Break => br;,
                Inline::Link { to, content } => a href=(Href::from(to)) rel="noopener noreferrer" { (inline(content)) },
            }
        }
    }
}
