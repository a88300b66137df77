//! What happened to a thing, in order.

use maud::{Markup, Render, html};

#[derive(Debug, Clone)]
struct Event {
    when: Markup,
    what: Markup,
    who: Option<Markup>,
    more: Option<Markup>,
}

/// A history: when, what, by whom, and the words that belong to it.
#[derive(Debug, Clone, Default)]
pub struct History(Vec<Event>);

impl History {
    /// A history without events.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next event; `when` is a [`crate::moment`].
    pub fn event(mut self, when: impl Render, what: impl Render) -> Self {
        self.0.push(Event { when: when.render(), what: what.render(), who: None, more: None });
        self
    }

    /// Who did the event that was added last.
    pub fn by(mut self, who: impl Render) -> Self {
        if let Some(event) = self.0.last_mut() {
            event.who = Some(who.render());
        }
        self
    }

    /// More about the event that was added last: what changed, the server's words.
    pub fn more(mut self, more: impl Render) -> Self {
        if let Some(event) = self.0.last_mut() {
            event.more = Some(more.render());
        }
        self
    }
}

impl Render for History {
    fn render(&self) -> Markup {
        html! {
            ol.history {
                @for event in &self.0 {
                    li {
                        p.when { (event.when) @if let Some(who) = &event.who { " · " bdi { (who) } } }
                        p.what { (event.what) }
                        @if let Some(more) = &event.more { div.more { (more) } }
                    }
                }
            }
        }
    }
}
