//! Structured text: the little Markdown that a letter needs (paragraphs, lists, bold, italic, links), parsed once into [`Block`]s.
//!
//! Pages, mail and PDF are each made from the blocks, so none of them sees what a person typed as anything but text. What is not on
//! the list (HTML, images, code, tables) stays as the characters that were typed. [`fill`] puts values into the fields of a template.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde::{Deserialize, Serialize};

/// A paragraph or a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "lowercase")]
pub enum Block {
    /// Running text.
    Paragraph {
        /// Its content.
        content: Vec<Inline>,
    },
    /// A list; `start` is the first number of a numbered one.
    List {
        /// The first number, or `None` for bullets.
        start: Option<u64>,
        /// The items, each of them blocks.
        items: Vec<Vec<Block>>,
    },
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "inline", rename_all = "lowercase")]
pub enum Inline {
    /// Plain characters.
    Text {
        /// The characters.
        text: String,
    },
    /// Bold.
    Strong {
        /// Its content.
        content: Vec<Inline>,
    },
    /// Italic.
    Emphasis {
        /// Its content.
        content: Vec<Inline>,
    },
    /// A link to an `https`, `http` or `mailto` address; other schemes stay text.
    Link {
        /// Where it leads.
        to: String,
        /// What is read.
        content: Vec<Inline>,
    },
    /// A forced line break.
    Break,
}

/// Parses structured text. Never refuses: what is not understood is text.
pub fn parse(source: &str) -> Vec<Block> {
    let mut events = Parser::new_ext(source, Options::empty());
    blocks(&mut events, None)
}

/// Parses text that is to stand in one line of the head or a subject: the content of all paragraphs, with breaks between them.
pub fn parse_inline(source: &str) -> Vec<Inline> {
    let mut line = Vec::new();
    for block in parse(source) {
        let content = match block {
            Block::Paragraph { content } => content,
            Block::List { items, .. } => vec![Inline::Text { text: items.iter().map(|item| plain(item)).collect::<Vec<_>>().join("; ") }],
        };
        if !line.is_empty() {
            line.push(Inline::Break);
        }
        line.extend(content);
    }
    line
}

fn blocks(events: &mut Parser<'_>, end: Option<TagEnd>) -> Vec<Block> {
    let mut found = Vec::new();
    // A tight list item holds its text without a paragraph around it.
    let mut loose: Vec<Inline> = Vec::new();
    while let Some(event) = events.next() {
        match event {
            Event::End(tag) if Some(tag) == end => break,
            Event::Start(Tag::Paragraph) => found.push(Block::Paragraph { content: inlines(events, TagEnd::Paragraph) }),
            Event::Start(Tag::Heading { level, .. }) => {
                found.push(Block::Paragraph { content: vec![Inline::Strong { content: inlines(events, TagEnd::Heading(level)) }] });
            }
            Event::Start(Tag::List(start)) => {
                flush(&mut found, &mut loose);
                found.push(Block::List { start, items: items(events, start.is_some()) });
            }
            Event::Start(Tag::BlockQuote(kind)) => found.extend(blocks(events, Some(TagEnd::BlockQuote(kind)))),
            Event::Start(Tag::CodeBlock(_)) => found.push(Block::Paragraph { content: inlines(events, TagEnd::CodeBlock) }),
            Event::Start(Tag::HtmlBlock) => found.push(Block::Paragraph { content: inlines(events, TagEnd::HtmlBlock) }),
            Event::Rule => {}
            event => inline(events, event, &mut loose),
        }
    }
    flush(&mut found, &mut loose);
    found
}

fn flush(found: &mut Vec<Block>, loose: &mut Vec<Inline>) {
    if !loose.is_empty() {
        found.push(Block::Paragraph { content: std::mem::take(loose) });
    }
}

fn items(events: &mut Parser<'_>, ordered: bool) -> Vec<Vec<Block>> {
    let mut found = Vec::new();
    while let Some(event) = events.next() {
        match event {
            Event::Start(Tag::Item) => found.push(blocks(events, Some(TagEnd::Item))),
            Event::End(TagEnd::List(o)) if o == ordered => break,
            _ => {}
        }
    }
    found
}

fn inlines(events: &mut Parser<'_>, end: TagEnd) -> Vec<Inline> {
    let mut found = Vec::new();
    while let Some(event) = events.next() {
        if event == Event::End(end) {
            break;
        }
        inline(events, event, &mut found);
    }
    found
}

fn inline(events: &mut Parser<'_>, event: Event<'_>, found: &mut Vec<Inline>) {
    match event {
        Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => push_text(found, &text),
        Event::SoftBreak => push_text(found, " "),
        Event::HardBreak => found.push(Inline::Break),
        Event::Start(Tag::Strong) => found.push(Inline::Strong { content: inlines(events, TagEnd::Strong) }),
        Event::Start(Tag::Emphasis) => found.push(Inline::Emphasis { content: inlines(events, TagEnd::Emphasis) }),
        Event::Start(Tag::Link { dest_url, .. }) => {
            let content = inlines(events, TagEnd::Link);
            if safe(&dest_url) {
                found.push(Inline::Link { to: dest_url.into_string(), content });
            } else {
                found.extend(content);
            }
        }
        Event::Start(Tag::Image { .. }) => found.extend(inlines(events, TagEnd::Image)),
        _ => {}
    }
}

fn push_text(found: &mut Vec<Inline>, more: &str) {
    match found.last_mut() {
        Some(Inline::Text { text }) => text.push_str(more),
        _ => found.push(Inline::Text { text: more.into() }),
    }
}

/// Whether an address may become a link: `https`, `http` or `mailto` and nothing else (TRUST.md, "What people type is text").
pub fn safe(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme)) && !lower.chars().any(char::is_control)
}

/// The text alone: paragraphs parted by an empty line, list items by a line with a dash or a number, the address of a link in
/// brackets after its text where the two differ. This is the plain part of a mail.
pub fn plain(blocks: &[Block]) -> String {
    let parts: Vec<String> = blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph { content } => plain_line(content),
            Block::List { start, items } => items
                .iter()
                .enumerate()
                .map(|(i, item)| {
                    let mark = start.map_or("-".to_owned(), |s| format!("{}.", s.saturating_add(i as u64)));
                    format!("{mark} {}", plain(item).replace('\n', "\n  "))
                })
                .collect::<Vec<_>>()
                .join("\n"),
        })
        .collect();
    parts.join("\n\n")
}

/// The text of one run of inlines, as in [`plain`].
pub fn plain_line(content: &[Inline]) -> String {
    let mut out = String::new();
    for piece in content {
        match piece {
            Inline::Text { text } => out.push_str(text),
            Inline::Strong { content } | Inline::Emphasis { content } => out.push_str(&plain_line(content)),
            Inline::Break => out.push('\n'),
            Inline::Link { to, content } => {
                let read = plain_line(content);
                out.push_str(&read);
                if read != *to && format!("mailto:{read}") != *to {
                    out.push_str(&format!(" ({to})"));
                }
            }
        }
    }
    out
}

/// A field of the template that nobody can fill, or a brace that is not closed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown field {{{0}}}")]
pub struct UnknownField(pub String);

/// Fills the fields of a template: `{title|Ministers of Member States}` has the name `title` and, after the bar, the words that stand
/// there when the letter is addressed to the whole class.
///
/// `value` answers for a name: `None` if there is no such field, `Some(None)` to take the words of the class, `Some(Some(v))` to put
/// `v` there. `{{` is a brace. Gives all unknown names at once.
pub fn fill(template: &str, mut value: impl FnMut(&str) -> Option<Option<String>>) -> Result<String, Vec<UnknownField>> {
    let mut out = String::with_capacity(template.len());
    let mut unknown = Vec::new();
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('{') {
            out.push('{');
            rest = after;
            continue;
        }
        let Some(end) = rest.find('}') else {
            unknown.push(UnknownField(rest.chars().take(30).collect()));
            break;
        };
        let (name, class) = rest[..end].split_once('|').map_or((&rest[..end], None), |(n, c)| (n, Some(c)));
        match value(name.trim()) {
            Some(Some(v)) => out.push_str(&v),
            Some(None) => out.push_str(class.unwrap_or("")),
            None => unknown.push(UnknownField(name.trim().chars().take(30).collect())),
        }
        rest = &rest[end + 1..];
    }
    out.push_str(rest);
    if unknown.is_empty() { Ok(out) } else { Err(unknown) }
}

/// Escapes a value so that Markdown reads it as the characters it has.
pub fn escape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        if c.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(if c == '\n' || c == '\r' { ' ' } else { c });
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(source: &str, expected: &str) {
        assert_eq!(plain(&parse(source)), expected);
    }

    #[test]
    fn letters_use_little_markdown() {
        check("Confirm before **1 March** on <https://itu.example/x>.", "Confirm before 1 March on https://itu.example/x.");
        check("- one\n- *two*\n\n3. c\n4. d", "- one\n- two\n\n3. c\n4. d");
        check("[here](https://itu.example/)", "here (https://itu.example/)");
        check("# Title", "Title");
    }

    #[test]
    fn what_is_not_on_the_list_is_text() {
        check("<script>alert(1)</script>", "<script>alert(1)</script>");
        check("a <b>bold</b> `code`", "a <b>bold</b> code");
        check("[x](javascript:alert(1))", "x");
        check("![alt](https://track.example/p.gif)", "alt");
    }

    #[test]
    fn fields_take_the_value_or_the_words_of_the_class() {
        let class = |n: &str| (n == "title").then_some(None);
        let person = |n: &str| (n == "title").then(|| Some("Minister".to_owned()));
        assert_eq!(fill("To the {title|Ministers}.", class), Ok("To the Ministers.".into()));
        assert_eq!(fill("To the {title|Ministers}.", person), Ok("To the Minister.".into()));
        assert_eq!(fill("{{x}", class), Ok("{x}".into()));
        assert_eq!(fill("{name} {titel|a} {", class).map_err(|u| u.len()), Err(3));
    }

    proptest! {
        #[test]
        fn an_escaped_value_reads_as_typed(value in "[^\\s\\p{C}]([^\\p{C}]*[^\\s\\p{C}])?") {
            let text: String = value.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(plain(&parse(&escape(&text))), text);
        }

        #[test]
        fn any_text_is_parsed(source in ".{0,200}") {
            parse(&source);
            let _ = fill(&source, |_| None);
        }
    }
}
