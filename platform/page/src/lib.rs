//! The one kit from which every page of the house is made, for its two faces: public and reply pages (one column, large type, one
//! thing to do) and office pages (dense tables, everything by keyboard).
//!
//! A page is drawn in three steps. The web layer makes a [`Frame`] once for each request: language, menu, banners, addresses of the
//! stylesheet. A feature makes a [`Page`]: title, path, content. [`Frame::page`] puts the one into the other. Content is made of the
//! components below; whatever a person typed goes into them as plain text and comes out escaped.
//!
//! What does not live here: words (they come in through [`Chrome`] and as parameters), addresses, rights, requests. Nothing here reads
//! a clock or a file. Start with [`Kit`], then [`Frame`], then [`Form`].
//!
//! A form page, drawn again with its fault and everything typed:
//!
//! ```
//! use maud::html;
//! use page::{Button, Buttons, Form, Frame, Page, Width};
//!
//! fn speaker(frame: &Frame<'_>, form: &Form, once: &str) -> maud::Markup {
//!     let sheet = frame.kit.sheet(form);
//!     let fields = html! {
//!         (sheet.text("name", "Name").hint("As on the list of speakers").autocomplete("name").width(Width::Long))
//!         (sheet.radios("mode", "Manner of speaking").inline().option("live", "Live").option("video", "Video"))
//!         (sheet.area("message", "Message to the secretariat").optional().rows(4))
//!         (Buttons::new(Button::primary("Save and continue")))
//!     };
//!     let page = Page::new("Who will speak?")
//!         .over("Letter CL-21/4")
//!         .back("/reply/…/answer")
//!         .errors(&sheet)
//!         .main(sheet.form("/reply/…/speaker").once(once).body(fields));
//!     frame.page(&page)
//! }
//! ```
//!
//! A list of the office:
//!
//! ```
//! use maud::{Markup, html};
//! use page::{Column, Empty, FilterBar, Form, Frame, Order, Page, Pagination, Row, Table, Tag, Tone, name};
//!
//! fn replies(frame: &Frame<'_>, asked: &Form, rows: &[(String, String)]) -> Markup {
//!     let (kit, sheet) = (frame.kit, frame.kit.sheet(asked));
//!     let bar = FilterBar::new(kit, "/office/replies", "Apply")
//!         .keep("sort", "state")
//!         .field(sheet.select("region", "Region").blank("All regions").option("africa", "Africa"))
//!         .total("43 of 193 states, Africa")
//!         .applied("Region: Africa", "/office/replies")
//!         .export("CSV", "/office/replies.csv?region=africa");
//!     let table = Table::new("Replies")
//!         .caption_hidden()
//!         .keys()
//!         .column(Column::new("State").head().sort("?sort=-state", Some(Order::Rising)))
//!         .column(Column::new("Answer"))
//!         .rows(rows.iter().map(|(slug, state)| {
//!             Row::new().open(format!("/office/replies/{slug}")).cell(name(state)).cell(Tag::new(Tone::Good, "accepted"))
//!         }))
//!         .empty(Empty::new("Answers stand here as they come in.").add("Record an answer", "/office/replies/new"));
//!     let pages = Pagination::new(kit).sentence("States 1 to 50 of 193").page("1", "?page=1", true).next("?page=2");
//!     let page = Page::new("Replies").crumb("CL-21/4", "/office/letters/cl-21-4").main(html! { (bar) (table) (pages) });
//!     frame.page(&page)
//! }
//! ```

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on has failed"))]
// The gallery is an example of this crate and is checked by its tests, so the crate must be known to itself by its name.
#[cfg(test)]
extern crate self as page;

mod chrome;
mod colour;
mod document;
mod form;
mod frame;
mod href;
mod kit;
mod list;
mod show;
#[cfg(test)]
mod tests;

pub use chrome::{Chrome, LOCALE_SOURCES};
pub use colour::{BadColour, Colour, Theme};
pub use form::{
    Button, Buttons, Choices, Confirm, DateField, Fault, FileField, Form, FormTag, Grid, GridDay, Kept, ONCE_FIELD, Select, Sheet,
    TextArea, TextField, Tick, Width, fieldset, hidden,
};
pub use frame::{Account, Assets, Banner, BannerTone, Crumb, Entry, Face, Frame, Link, Logo, Page, Search, ZoneNote};
pub use href::Href;
pub use kit::Kit;
pub use list::{Column, Empty, Exports, FilterBar, Order, Pagination, Row, Table};
pub use show::{
    Bars, Counts, Course, Figure, History, Notice, Pane, Progress, Split, Stacks, StepState, Steps, Summary, Tag, Tone, Trouble, beside,
    brief_moment, details, inline, live, moment, name, panes, paper, preview, prose,
};

/// The stylesheet of every page. The web layer serves it under an address with its digest.
pub const STYLE: &str = concat!(
    include_str!("../style/1-colours.css"),
    include_str!("../style/2-type.css"),
    include_str!("../style/3-frame.css"),
    include_str!("../style/4-forms.css"),
    include_str!("../style/5-lists.css"),
    include_str!("../style/6-show.css"),
    include_str!("../style/7-print.css"),
);

/// The script of every page; each page works without it.
pub const SCRIPT: &str = include_str!("../script.js");
