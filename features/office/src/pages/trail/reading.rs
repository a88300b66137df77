//! Names for what the trail keeps as ids: who, what, to which thing.

use std::collections::BTreeMap;

use kernel::{Id, Kind, Ref};
use ledger::trail::Record;
use maud::Markup;
use store::{Conn, StoreError};
use web::Visit;
use words::{Tongue, args};

use crate::titles::Titles;
use crate::wording::Wording;

/// An actor, as the trail keeps it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Who<'a> {
    Public,
    CommandLine,
    Account(Id),
    Link(Ref),
    Job(&'a str),
    /// As the filter has them.
    AnyLink,
    AnyJob,
    /// Written by another version of the program; shown as it stands.
    Other(&'a str),
}

impl<'a> Who<'a> {
    pub fn read(actor: &'a str) -> Self {
        match (actor, actor.split_once('/')) {
            ("public", _) => Self::Public,
            ("command-line", _) => Self::CommandLine,
            ("link/", _) => Self::AnyLink,
            ("job/", _) => Self::AnyJob,
            (_, Some(("account", id))) => id.parse().map_or(Self::Other(actor), Self::Account),
            (_, Some(("job", kind))) => Self::Job(kind),
            (_, Some(("link", thing))) => thing
                .split_once('/')
                .and_then(|(kind, id)| Some(Self::Link(Kind::stored(kind.to_owned()).at(id.parse().ok()?))))
                .unwrap_or(Self::Other(actor)),
            _ => Self::Other(actor),
        }
    }
}

/// The names for one page.
pub(super) struct Reading<'a> {
    pub visit: &'a Visit,
    pub wording: Wording<'a>,
    accounts: BTreeMap<Id, String>,
    titles: Titles,
}

impl<'a> Reading<'a> {
    pub async fn of(visit: &'a Visit, tongue: &'a Tongue, read: &Conn, records: &[Record]) -> Result<Self, StoreError> {
        let accounts = access::account::all(read).await?.into_iter().map(|a| (a.id, a.name)).collect();
        let linked = records.iter().filter_map(|record| match Who::read(&record.actor) {
            Who::Link(thing) => Some(thing),
            _ => None,
        });
        let things = records.iter().map(|record| record.thing.clone()).chain(linked).collect();
        let tables = &visit.app.tables;
        let titles = Titles::of(read, tables, visit.edition_slug(), tongue, things).await?;
        Ok(Self { visit, wording: Wording { tongue, tables }, accounts, titles })
    }

    /// A sentence of the locales.
    pub fn say(&self, key: &str) -> String {
        self.wording.tongue.say(key)
    }

    /// Who, in words; also any of a sort, as the filter has it.
    pub fn who(&self, actor: &str) -> String {
        let tongue = self.wording.tongue;
        match Who::read(actor) {
            Who::Public => tongue.say("office-who-public"),
            Who::CommandLine => tongue.say("office-who-command-line"),
            Who::Account(id) => self.accounts.get(&id).cloned().unwrap_or_else(|| tongue.say("office-who-account-gone")),
            Who::Link(thing) => tongue.with("office-who-link", args![("thing", self.titles.text(self.wording, &thing))]),
            Who::AnyLink => tongue.say("office-who-any-link"),
            Who::AnyJob => tongue.say("office-who-any-job"),
            Who::Job(kind) => tongue.with("office-who-job", args![("job", self.wording.job_text(kind))]),
            Who::Other(actor) => actor.to_owned(),
        }
    }

    /// Whether the thing has a title; without one its kind is said in its place.
    pub fn is_titled(&self, thing: &Ref) -> bool {
        self.titles.has(thing)
    }

    /// The thing's title with the link to its page, or its kind and the beginning of its id.
    pub fn thing(&self, thing: &Ref) -> Markup {
        self.titles.mark(self.wording, thing)
    }

    /// The same in words alone.
    pub fn thing_text(&self, thing: &Ref) -> String {
        self.titles.text(self.wording, thing)
    }

    /// The accounts by name, for the filter.
    pub fn accounts(&self) -> Vec<(Id, &str)> {
        let mut accounts: Vec<(Id, &str)> = self.accounts.iter().map(|(id, name)| (*id, name.as_str())).collect();
        accounts.sort_by(|a, b| self.wording.tongue.compare(a.1, b.1).then(a.0.cmp(&b.0)));
        accounts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_actor_of_the_ledger_is_read_and_another_is_shown_as_it_stands() {
        let id = Id::from_random([7; 16]);
        let thing = Kind::new("letter").at(id);
        for (actor, expected) in [
            ("public", Who::Public),
            ("command-line", Who::CommandLine),
            (format!("account/{id}").as_str(), Who::Account(id)),
            (format!("link/{thing}").as_str(), Who::Link(thing.clone())),
            ("job/outbox.deliver", Who::Job("outbox.deliver")),
            ("account/nobody", Who::Other("account/nobody")),
            ("link/letter", Who::Other("link/letter")),
            ("job/", Who::AnyJob),
            ("<b>", Who::Other("<b>")),
        ] {
            assert_eq!(Who::read(actor), expected);
        }
    }
}
