//! Puts Arabic into the order in which it is read.
//!
//! Typst lays a run that goes from right to left as it looks: the last word of a line first, all of it one item, and a letter with its
//! vowel sign as one cluster. The picture is right, but PDF wants content in reading order (PDF 1.7, 14.8.2.3.3), and a reader that
//! follows the structure tree would hear the words of each line backwards. So between setting and export every such run is taken apart
//! and laid again (`run`): one item for each word, in reading order. Nothing moves on the page.
//!
//! Here is the walk over the frames, and what the exporter has [`Seen`]. Start with [`restored`].

mod run;

use std::collections::HashMap;

use typst::layout::{Abs, Dir, Frame, FrameItem, Point};
use typst::model::Document;
use typst::text::{FontInstance, TextItem};
use typst_layout::{Page, PagedDocument};

use crate::words::{runs_right_to_left, turns_direction};

/// How near two items must stand to be parts of one run. Typst computes the place of the second from the width of the first, so only
/// rounding lies between them.
const TOUCHING: Abs = Abs::raw(1e-3);

/// The document with every right-to-left run in reading order; the document itself if it has none.
pub fn restored(document: PagedDocument) -> PagedDocument {
    let mut any = false;
    let leftwards = |item: &TextItem| item.lang.dir() == Dir::RTL || direction(item) == Some(Way::Leftwards);
    document.pages().iter().for_each(|page| each_text(&page.frame, &mut |item| any |= leftwards(item)));
    if !any {
        return document;
    }
    let mut seen = Seen::default();
    let pages = document.pages().iter().map(|page| Page { frame: relaid(&page.frame, &mut seen), ..page.clone() }).collect();
    PagedDocument::new(pages, document.info().clone())
}

/// The characters that were set as the box of an unknown glyph, in the order of the frames.
pub fn unshaped(document: &PagedDocument) -> Vec<char> {
    let mut chars = Vec::new();
    for page in document.pages() {
        each_text(&page.frame, &mut |item| {
            for glyph in item.glyphs.iter().filter(|glyph| glyph.id == 0) {
                chars.extend(item.text[glyph.range()].chars());
            }
        });
    }
    chars
}

fn each_text(frame: &Frame, see: &mut dyn FnMut(&TextItem)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => each_text(&group.frame, see),
            FrameItem::Text(text) => see(text),
            _ => {}
        }
    }
}

/// Which way the glyphs of an item are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Rightwards,
    Leftwards,
}

/// Which way an item is read; `None` for one sign that goes either way, such as a bracket.
fn direction(item: &TextItem) -> Option<Way> {
    for pair in item.glyphs.windows(2) {
        match pair[0].range.start.cmp(&pair[1].range.start) {
            std::cmp::Ordering::Less => return Some(Way::Rightwards),
            std::cmp::Ordering::Greater => return Some(Way::Leftwards),
            std::cmp::Ordering::Equal => {}
        }
    }
    // Digits are read rightwards in Arabic too.
    item.text
        .chars()
        .find(|c| c.is_alphanumeric())
        .map(|c| if runs_right_to_left(c) && !c.is_numeric() { Way::Leftwards } else { Way::Rightwards })
}

/// A frame with its runs laid again. `seen` follows the exporter, so frames must come here in the order of export.
fn relaid(frame: &Frame, seen: &mut Seen) -> Frame {
    let mut out = frame.clone();
    out.clear();
    let items = with_last_spaces_last(frame);
    let mut at = 0;
    while let Some((place, item)) = items.get(at) {
        at += 1;
        match item {
            FrameItem::Text(first) => {
                let mut run = vec![(*place, first)];
                for next in texts_at(&items[at..]) {
                    if !joins(run[run.len() - 1], next) {
                        break;
                    }
                    run.push(next);
                }
                at += run.len() - 1;
                if run.len() > 1 || direction(first) == Some(Way::Leftwards) {
                    out.push_multiple(run::in_reading_order(&run, seen));
                } else {
                    for (place, item) in run {
                        let item = unmarked(item);
                        item.glyphs.iter().for_each(|glyph| seen.note(&item.font, glyph.id, &item.text[glyph.range()]));
                        out.push(place, FrameItem::Text(item));
                    }
                }
            }
            FrameItem::Group(group) => {
                let mut group = group.clone();
                group.frame = relaid(&group.frame, seen);
                out.push(*place, FrameItem::Group(group));
            }
            other => out.push(*place, other.clone()),
        }
    }
    out
}

/// The text items at the start of these.
fn texts_at<'a>(items: &[&'a (Point, FrameItem)]) -> impl Iterator<Item = (Point, &'a TextItem)> {
    items.iter().map_while(|(place, item)| if let FrameItem::Text(text) = item { Some((*place, text)) } else { None })
}

/// The items of a frame, with the space at the end of each line after its last word.
///
/// A line that is read leftwards but ends with a word that is read rightwards has two pieces of one place in the text, the word and the
/// space after it, and Typst may lay the space first. It is then known by having no width.
fn with_last_spaces_last(frame: &Frame) -> Vec<&(Point, FrameItem)> {
    let mut items: Vec<&(Point, FrameItem)> = frame.items().collect();
    for at in 0..items.len() {
        let (line, FrameItem::Text(space)) = (items[at].0, &items[at].1) else { continue };
        if space.width() != Abs::zero() || !space.text.chars().all(char::is_whitespace) {
            continue;
        }
        let one_run = texts_at(&items[at + 1..]).next().is_some_and(|next| joins((line, space), next));
        let word = match items.get(at + 1) {
            // A word of many pieces is a frame of its own.
            Some((place, FrameItem::Group(group))) => {
                let first = group.frame.items().find(|(_, item)| matches!(item, FrameItem::Text(_)));
                usize::from(first.is_some_and(|(within, _)| place.y + within.y == line.y))
            }
            _ => texts_at(&items[at + 1..]).take_while(|(place, _)| place.y == line.y).count(),
        };
        if !one_run {
            items[at..=at + word].rotate_left(1);
        }
    }
    items
}

/// Whether two items next to each other are pieces of one run that is read leftwards and that Typst parted, since a glyph stands higher
/// or is of another face: they touch, and what stands to the right comes first in the text.
fn joins((place, item): (Point, &TextItem), (next_place, next): (Point, &TextItem)) -> bool {
    let touch = (next_place.x - (place.x + item.width())).abs() < TOUCHING;
    let later = match (item.glyphs.first(), next.glyphs.first()) {
        // The places in the text of one source can be compared. (Two items of one letter and its sign have the same.)
        (Some(left), Some(right)) if left.span.0 == right.span.0 => left.span.1 >= right.span.1,
        _ => item.lang.dir() == Dir::RTL,
    };
    let either_way = [item, next].iter().all(|it| direction(it) != Some(Way::Rightwards));
    touch && later && either_way && item.size == next.size && item.fill == next.fill
}

/// An item without the marks that turn the direction of text: they have no glyph, and would become part of a letter's text.
fn unmarked(item: &TextItem) -> TextItem {
    let mut out = item.clone();
    if !item.text.contains(turns_direction) {
        return out;
    }
    let kept = |end: u16| -> u16 {
        let gone: usize = item.text[..usize::from(end)].chars().filter(|c| turns_direction(*c)).map(char::len_utf8).sum();
        end - u16::try_from(gone).expect("no more than the offset, which is a u16")
    };
    out.glyphs.iter_mut().for_each(|glyph| glyph.range = kept(glyph.range.start)..kept(glyph.range.end));
    // A glyph for nothing but a mark keeps it: PDF/UA wants some text for every glyph.
    if out.glyphs.iter().any(|glyph| glyph.range.is_empty()) {
        return item.clone();
    }
    out.text = item.text.chars().filter(|c| !turns_direction(*c)).collect();
    out
}

/// Which text the exporter holds for each glyph. It keeps the first that it meets, and later writes `/ActualText` around a glyph that
/// stands for something else.
#[derive(Default)]
struct Seen {
    texts: HashMap<(*const u8, u16), String>,
}

impl Seen {
    fn note(&mut self, font: &FontInstance, glyph: u16, text: &str) {
        self.texts.entry(key(font, glyph)).or_insert_with(|| text.to_owned());
    }

    fn as_other(&self, font: &FontInstance, glyph: u16, text: &str) -> bool {
        self.texts.get(&key(font, glyph)).is_some_and(|known| known != text)
    }
}

/// Whether two faces are one. No font of ours varies, so the place of its file in memory says which it is.
fn same_file(a: &FontInstance, b: &FontInstance) -> bool {
    std::ptr::eq(a.font().data().as_ptr(), b.font().data().as_ptr())
}

fn key(font: &FontInstance, glyph: u16) -> (*const u8, u16) {
    (font.font().data().as_ptr(), glyph)
}
