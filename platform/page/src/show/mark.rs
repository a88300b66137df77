//! Small things: a state as a tag, a name, a time, a part that opens, a part that stays live.

use maud::{Markup, Render, html};

use crate::Href;

/// What a state means to the reader; the word always says it as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Nothing to see to.
    Neutral,
    /// Under way.
    Info,
    /// As it should be.
    Good,
    /// Wants a look.
    Caution,
    /// Went wrong.
    Bad,
}

impl Tone {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Info => "info",
            Self::Good => "good",
            Self::Caution => "caution",
            Self::Bad => "bad",
        }
    }
}

/// A state, in a word.
#[derive(Debug, Clone)]
pub struct Tag {
    tone: Tone,
    word: Markup,
}

impl Tag {
    /// A tag.
    pub fn new(tone: Tone, word: impl Render) -> Self {
        Self { tone, word: word.render() }
    }
}

impl Render for Tag {
    fn render(&self) -> Markup {
        html! { strong class={ "tag " (self.tone.class()) } { (self.word) } }
    }
}

/// A name whose direction must not disturb the text around it.
pub fn name(text: impl Render) -> Markup {
    html! { bdi { (text) } }
}

/// A time: `iso` as machines read it (`2021-03-22T14:30+01:00`), `words` as the person does, zone included.
pub fn moment(iso: impl Render, words: impl Render) -> Markup {
    html! { time datetime=(iso) { (words) } }
}

/// A time in a list: short, on one line; who points at it reads the whole.
pub fn brief_moment(iso: impl Render, brief: impl Render, whole: &str) -> Markup {
    html! { time.brief datetime=(iso) title=(whole) { (brief) } }
}

/// A part that opens.
pub fn details(summary: impl Render, content: impl Render) -> Markup {
    html! { details { summary { (summary) } div { (content) } } }
}

/// A part that the script keeps fresh: it listens at `events` (one connection for all parts of a page that name the same address) and,
/// after each event, fetches `part` again and takes from it the element with this `id`. The page's own address will do as `part`.
/// Without script it shows what it shows.
pub fn live(id: &str, events: impl Into<Href>, part: impl Into<Href>, content: impl Render) -> Markup {
    html! { div id=(id) data-live=(events.into()) data-part=(part.into()) { (content) } }
}
