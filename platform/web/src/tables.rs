//! What the house collects from its features and pages reach: [`Tables`], and the types of its lines that are not HTTP's own.
//!
//! They stand here and not in `house`, which is above, so that a page can walk them through [`crate::App`] without knowing a feature.

use std::pin::Pin;

use kernel::{Id, Kind};
use ledger::DoorFault;
use maud::Markup;
use store::{Conn, Measure, Migration, StoreError, View};
use words::Tongue;

use crate::api::Op;
use crate::{BannerSource, MenuEntry, Route, Visit};

/// What an async function in a constant gives.
pub type Soon<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The collected tables of a house.
#[derive(Clone, Default)]
pub struct Tables {
    /// All routes, for the router and for walks.
    pub routes: Vec<Route>,
    /// All operations of the programming interface, each with the name of the feature that owns it.
    pub ops: Vec<(&'static str, Op)>,
    /// The office's menu, in order.
    pub menu: Vec<MenuEntry>,
    /// What puts banners above pages.
    pub banners: Vec<BannerSource>,
    /// What stands on the public home of an edition, in order.
    pub home: Vec<HomePart>,
    /// What gives lines of a person's list for today.
    pub desk: Vec<Desk>,
    /// What is counted in tables for `/metrics`.
    pub measures: Vec<Measure>,
    /// The schema that `/ready` expects: all migrations and views.
    pub schema: (Vec<Migration>, Vec<View>),
    /// Queries of one `TEXT` column `file` each: which stored files the features' rows name.
    pub files: Vec<&'static str>,
    /// The kinds of things, each with the name of the feature that owns it.
    pub things: Vec<(&'static str, ThingKind)>,
}

/// How a thing is called and where its page is, for the trail, ties and search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    /// What a person reads.
    pub text: String,
    /// The page in the office, if it has one.
    pub href: Option<String>,
}

/// A kind of thing that a feature owns.
#[derive(Clone, Copy)]
pub struct ThingKind {
    /// The kind.
    pub kind: fn() -> Kind,
    /// Its title and page; `None` if there is no such thing. The edition's slug is for the address.
    pub title: TitleOf,
}

/// Finds the title of a thing of one kind, by its id, for the edition's slug and in a language.
pub type TitleOf = for<'a> fn(&'a Conn, Id, &'a str, &'a Tongue) -> Soon<'a, Result<Option<Title>, StoreError>>;

/// The tone of a line of the desk, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeskTone {
    /// Somebody must decide.
    Decide,
    /// Something went wrong.
    Failed,
    /// To be looked at in time.
    Waiting,
    /// For information.
    Told,
}

/// A line of a person's list for today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskLine {
    /// How urgent.
    pub tone: DeskTone,
    /// How many.
    pub number: i64,
    /// The sentence, in the person's language.
    pub text: String,
    /// Where to do it.
    pub href: String,
}

/// A feature's section of the public home of an edition, with a heading of the second level; `None` while it has nothing to show there.
pub type HomePart = for<'a> fn(&'a Visit) -> Soon<'a, Result<Option<Markup>, DoorFault>>;

/// A feature's lines of a person's list for today; a feature answers only for rights that the visitor holds.
pub type Desk = for<'a> fn(&'a Visit) -> Soon<'a, Result<Vec<DeskLine>, DoorFault>>;
