//! Markdown: where its paragraphs and items stand in the text, and what stands in them. It is read by the parser that the letter itself
//! is read by (`kernel::prose`), with its places.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::inline::Kind;

use super::{Found, Item, Mark, plain};

/// A unit that is being read.
#[derive(Default)]
struct Open {
    /// Pieces and where they stand. The end of a beginning and the beginning of an end are found when the neighbour is known.
    pieces: Vec<(Range<usize>, Sort)>,
}

enum Sort {
    Text(String),
    Start(Kind, Option<Resolved>),
    End,
    Whole(Kind),
}

/// Where a link leads that finds its address elsewhere in the text by the words that are read, `[words]`: once they are translated, they
/// no longer would.
struct Resolved {
    address: String,
    title: String,
}

pub(super) fn blocks(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut open = Open::default();
    let mut verbatim = false;
    for (event, range) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => {
                found.extend(open.closed(text));
                verbatim = true;
            }
            Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock) => verbatim = false,
            Event::Text(words) | Event::Html(words) if verbatim => found.extend(lines(text, &words, range)),
            Event::Text(words) | Event::Code(words) | Event::InlineHtml(words) | Event::Html(words) => {
                open.pieces.push((range, Sort::Text(words.into_string())));
            }
            Event::SoftBreak => open.pieces.push((range, Sort::Text(" ".to_owned()))),
            Event::HardBreak => open.pieces.push((range, Sort::Whole(Kind::Break))),
            Event::Start(Tag::Strong) => open.pieces.push((range, Sort::Start(Kind::Bold, None))),
            Event::Start(Tag::Emphasis) => open.pieces.push((range, Sort::Start(Kind::Italic, None))),
            Event::Start(Tag::Image { .. }) => open.pieces.push((range, Sort::Start(Kind::Other, None))),
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                let by_words = matches!(link_type, LinkType::Shortcut | LinkType::Collapsed);
                let resolved = by_words.then(|| Resolved { address: dest_url.into_string(), title: title.into_string() });
                open.pieces.push((range, Sort::Start(Kind::Link, resolved)));
            }
            Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Image | TagEnd::Link) => open.pieces.push((range, Sort::End)),
            // Anything else begins or ends a block, and the unit with it.
            _ => found.extend(open.closed(text)),
        }
    }
    found.extend(open.closed(text));
    found
}

/// The blocks of a text in their order, whatever their words. What reads as a paragraph is one: HTML and code too.
pub(super) fn structure(text: &str) -> String {
    let sign = |event: Event<'_>| match event {
        Event::Start(Tag::Paragraph | Tag::HtmlBlock | Tag::CodeBlock(_)) => "p".to_owned(),
        Event::Start(Tag::Heading { .. }) => "h".to_owned(),
        Event::Start(Tag::List(start)) => start.map_or("l(".to_owned(), |start| format!("l{start}(")),
        Event::Start(Tag::Item) => "i".to_owned(),
        Event::End(TagEnd::List(_)) => ")".to_owned(),
        _ => String::new(),
    };
    Parser::new_ext(text, Options::empty()).map(sign).collect()
}

/// The lines of code or HTML. Where the parser has changed them they stay between the units.
fn lines(text: &str, words: &str, range: Range<usize>) -> Vec<Found> {
    let raw = &text[range.clone()];
    if raw == words { plain::lines(raw).into_iter().map(|f| moved(f, range.start)).collect() } else { Vec::new() }
}

fn moved(mut found: Found, by: usize) -> Found {
    found.range = found.range.start + by..found.range.end + by;
    found
}

impl Open {
    /// The unit, if anything was in it; the next one begins empty.
    fn closed(&mut self, text: &str) -> Option<Found> {
        let pieces = std::mem::take(&mut self.pieces);
        let (first, last) = (pieces.first()?.0.start, pieces.last()?.0.end);
        // Spaces and line ends at the edges belong to what is between, and a forced break at the end is none.
        let whole = &text[first..last];
        let end = first + whole.trim_end_matches([' ', '\t', '\n', '\r']).len();
        let mut items = Vec::with_capacity(pieces.len());
        let mut marks = Vec::new();
        let mut starts: Vec<usize> = Vec::new();
        let mut at = 0;
        while let Some((range, sort)) = pieces.get(at) {
            let next = pieces.get(at + 1);
            match sort {
                Sort::Text(words) => {
                    let braces = text.get(range.clone()).is_some_and(|raw| raw.contains(words.as_str()));
                    items.push(Item::Text(words.clone(), braces));
                }
                Sort::Whole(kind) => {
                    marks.push(Mark { kind: *kind, open: broken(text, range.start, next.map_or(end, |n| n.0.start)), close: None });
                    items.push(Item::Alone(marks.len() - 1));
                }
                // An address in angle brackets is read as it is, and a link or picture without words is nothing but its marks.
                Sort::Start(kind, _) if is_whole(text, range, *kind) || matches!(next, Some((_, Sort::End))) => {
                    let end = pieces.iter().enumerate().skip(at + 1).find(|(_, (r, s))| r == range && matches!(s, Sort::End));
                    at = end.map_or(at, |(end, _)| end);
                    marks.push(Mark { kind: *kind, open: text[range.clone()].to_owned(), close: None });
                    items.push(Item::Alone(marks.len() - 1));
                }
                Sort::Start(kind, resolved) => {
                    let length = match kind {
                        Kind::Bold | Kind::Other => 2,
                        _ => 1,
                    };
                    marks.push(Mark {
                        kind: *kind,
                        open: text[range.start..range.start + length].to_owned(),
                        close: resolved.as_ref().map(Resolved::written),
                    });
                    starts.push(marks.len() - 1);
                    items.push(Item::Open(marks.len() - 1));
                }
                Sort::End => {
                    if let Some(mark) = starts.pop() {
                        let before = at.checked_sub(1).map_or(range.start, |b| pieces[b].0.end);
                        let from = match marks[mark].kind {
                            Kind::Bold => range.end - 2,
                            Kind::Italic => range.end - 1,
                            _ => before.min(range.end),
                        };
                        marks[mark].close.get_or_insert_with(|| text[from..range.end].to_owned());
                        items.push(Item::Close(mark));
                    }
                }
            }
            at += 1;
        }
        Some(Found { range: first..end, items, marks, verbatim: false })
    }
}

impl Resolved {
    /// The end of a link that says itself where it leads.
    fn written(&self) -> String {
        let escaped = |text: &str, signs: &[char]| -> String {
            text.chars().flat_map(|c| (c == '\\' || signs.contains(&c)).then_some('\\').into_iter().chain([c])).collect()
        };
        let title = if self.title.is_empty() { String::new() } else { format!(" \"{}\"", escaped(&self.title, &['"'])) };
        format!("](<{}>{title})", escaped(&self.address, &['<', '>']))
    }
}

fn is_whole(text: &str, range: &Range<usize>, kind: Kind) -> bool {
    kind == Kind::Link && text[range.clone()].starts_with('<')
}

/// The characters of a forced break: to the end of the line, and what the next begins with where it stands in a list or a quotation.
fn broken(text: &str, from: usize, next: usize) -> String {
    let line = text[from..].find('\n').map_or(from, |n| from + n + 1);
    let begins = text[line..].find(|c| !matches!(c, ' ' | '\t' | '>')).map_or(line, |n| line + n);
    text[from..begins.min(next.max(line))].to_owned()
}
