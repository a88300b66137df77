//! What a feature is to the house.

use kernel::Kind;
use ledger::{Cx, Follow, JobKind, Right, Watch};
use outbox::Message;
use store::{Measure, Migration, View};
use web::api::Op;
use web::{BannerSource, Desk, HomePart, MenuEntry, Route, Soon, ThingKind};
use words::Locales;

use crate::House;

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
    /// Its operations of the programming interface.
    pub api: &'static [Op],
    /// Its lines of the office's menu.
    pub menu: &'static [MenuEntry],
    /// The automatic messages that it sends.
    pub messages: &'static [Message],
    /// Its jobs.
    pub jobs: &'static [JobKind],
    /// The kinds whose changes it follows.
    pub follows: &'static [Follow],
    /// What looks at every change before its transaction ends.
    pub watches: &'static [Watch],
    /// The kinds whose changes public pages may show: each ends the snapshots of what is published.
    pub publishes: &'static [Kind],
    /// What it puts above every page.
    pub banners: &'static [BannerSource],
    /// Its section of the public home of an edition.
    pub home: Option<HomePart>,
    /// Its lines of a person's list for today.
    pub desk: Option<Desk>,
    /// Which stored files it keeps, for `convoke verify` and backups: queries, each of one `TEXT` column `file` that holds a
    /// [`store::FileId`], of all editions.
    pub files: &'static [&'static str],
    /// What of its tables is counted for `/metrics`, of all editions together.
    pub measures: &'static [Measure],
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
            api: &[],
            menu: &[],
            messages: &[],
            jobs: &[],
            follows: &[],
            watches: &[],
            publishes: &[],
            banners: &[],
            home: None,
            desk: None,
            files: &[],
            measures: &[],
            demo: &[],
            commands: &[],
        }
    }
}

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
