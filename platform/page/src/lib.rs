//! The one kit from which every page of the house is made, for its two faces: public and reply pages (one column, large type, one
//! thing to do) and office pages (dense tables, everything by keyboard).
//!
//! A page is drawn in three steps. The web layer makes a [`Frame`] once for each request: language, menu, banners, addresses of the
//! stylesheet. A feature makes a [`Page`]: title, path, content. [`Frame::page`] puts the one into the other. Content is made of the
//! components below; whatever a person typed goes into them as plain text and comes out escaped.
//!
//! What does not live here: words (they come in through [`Chrome`] and as parameters), addresses, rights, requests. Nothing here reads
//! a clock or a file. Start with [`Kit`], then [`Frame`], then [`Form`].

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

pub use chrome::{Chrome, LOCALES};
pub use colour::{BadColour, Colour, Theme};
pub use form::{
    Button, Buttons, Choices, Confirm, DateField, Fault, FileField, Form, FormTag, Grid, GridDay, Kept, ONCE_FIELD, Select, Sheet,
    TextArea, TextField, Tick, Width, fieldset, hidden,
};
pub use frame::{Account, Assets, Banner, BannerTone, Crumb, Entry, Face, Frame, Link, Logo, Page, Search, ZoneNote};
pub use href::Href;
pub use kit::Kit;
pub use list::{Column, Empty, FilterBar, Order, Pagination, Row, Table};
pub use show::{
    Bars, Counts, Figure, History, Notice, Pane, Progress, Split, StepState, Steps, Summary, Tag, Tone, Trouble, beside, details, inline,
    live, moment, name, panes, paper, prose,
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
