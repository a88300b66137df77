//! What a feature is to the house.

use std::pin::Pin;

use kernel::{Id, Kind};
use ledger::{Cx, Follow, JobKind, Right};
use store::{Conn, Migration, StoreError, View};
use web::{BannerSource, MenuEntry, Route, Visit};
use words::{Locales, Tongue};

use crate::House;

type Soon<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A feature: everything that the house needs to know about it. Made with `..Feature::named("…")`.
#[derive(Clone, Copy)]
pub struct Feature {
    /// The name: its tables, message keys and rights begin with it.
    pub name: &'static str,
    /// Its part of the schema.
    pub migrations: &'static [Migration],
    /// What other features may join.
    pub views: &'static [View],
    /// Its messages in six languages.
    pub locales: Option<&'static Locales>,
    /// Its rights, each with the roles that hold it at first.
    pub permissions: &'static [Right],
    /// The kinds of things it owns.
    pub things: &'static [ThingKind],
    /// Its pages.
    pub routes: &'static [Route],
    /// Its lines of the office's menu.
    pub menu: &'static [MenuEntry],
    /// Its jobs.
    pub jobs: &'static [JobKind],
    /// The kinds whose changes it follows.
    pub follows: &'static [Follow],
    /// What it puts above every page.
    pub banners: &'static [BannerSource],
    /// Its lines of a person's list for today.
    pub desk: Option<Desk>,
    /// Its part of the demo.
    pub demo: &'static [DemoStep],
    /// Its commands.
    pub commands: &'static [Command],
}

impl Feature {
    /// A feature with a name and nothing else.
    pub const fn named(name: &'static str) -> Self {
        Self {
            name,
            migrations: &[],
            views: &[],
            locales: None,
            permissions: &[],
            things: &[],
            routes: &[],
            menu: &[],
            jobs: &[],
            follows: &[],
            banners: &[],
            desk: None,
            demo: &[],
            commands: &[],
        }
    }
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
    pub title: for<'a> fn(&'a Conn, Id, &'a str, &'a Tongue) -> Soon<'a, Result<Option<Title>, StoreError>>,
}

/// The tone of a line of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// A feature's lines of a person's list for today; a feature answers only for rights that the visitor holds.
pub type Desk = for<'a> fn(&'a Visit) -> Soon<'a, Result<Vec<DeskLine>, ledger::DoorFault>>;

/// Why a step of the demo could not be done.
#[derive(Debug, thiserror::Error)]
#[error("the demo could not be made: {0}")]
pub struct DemoFault(pub String);

impl DemoFault {
    /// Tells which step failed with what.
    pub fn of(error: impl std::fmt::Display) -> Self {
        Self(error.to_string())
    }
}

/// A step of the demo's timeline: commands that are called at a time of the edition (DECISIONS.md 15), so that demo data obeys the rules.
#[derive(Clone, Copy)]
pub struct DemoStep {
    /// When, in the edition's zone of record: `2021-02-02T09:00`. Steps of one time run in the order of the features.
    pub at: &'static str,
    /// What happens, for the progress line.
    pub what: &'static str,
    /// Does it. The context is the operator's, in the demo's edition where there is one.
    pub run: for<'a> fn(&'a Cx) -> Soon<'a, Result<(), DemoFault>>,
}

/// How a command ended (DECISIONS.md 17).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// 0: done.
    Done,
    /// 1: understood, and failed.
    Failed,
    /// 2: arguments or input not understood.
    Misunderstood,
}

/// A command of the command line.
#[derive(Clone, Copy)]
pub struct Command {
    /// Its words, one or two: `letter render`.
    pub words: &'static str,
    /// Adds description and arguments.
    pub arguments: fn(clap::Command) -> clap::Command,
    /// Does it, in an opened house.
    pub run: for<'a> fn(&'a House, &'a clap::ArgMatches) -> Soon<'a, Answered>,
}
