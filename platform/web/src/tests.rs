//! The web front over a real store, with a handful of pages of its own: what every answer holds, what a form survives, what is refused.
//!
//! [`house`] makes the front, [`Browser`] visits it without a socket; `pages` are the handlers, written as a feature writes them.

mod answers;
mod bodies;
mod browser;
mod exports;
mod forms;
mod limits;
mod pages;
mod sessions;
mod snapshots;
mod socket;
mod words;

use access::{Edition, account, sign_in};
use jiff::SignedDuration;
use kernel::{Id, Kind, Lang, MachineTime, Text, Zone};
use ledger::{Caller, Chance, Change, Clock, Cx, CxParts, Door, Ledger, Right, Role, Verb};
use store::{DataDir, Database, FileStore, Migration, Store, params};
use testdb::Place;

use crate::{App, LOCALES, PAGE_LOCALES, Settings, Tables, Web};
use browser::Browser;

pub(crate) const NOTE: Kind = Kind::new("note");
pub(crate) const WRITE: Right = Right { name: "notes.write", roles: &[Role::Public, Role::Officer] };
pub(crate) const OFFICE: Right = Right { name: "notes.office", roles: &[Role::Officer] };
pub(crate) const ANSWER: Right = Right { name: "notes.answer", roles: &[Role::Invited] };

/// 15 February 2021, 09:00 UTC.
const START: i64 = 1_613_379_600_000_000;

/// The two proxies of the installation.
const PROXIES: [&str; 2] = ["10.0.0.1", "10.0.0.2"];

pub(crate) struct House {
    pub app: App,
    pub edition: Edition,
}

pub(crate) async fn house(place: &Place) -> House {
    let app = front(place).await;
    let zone: Zone = "Europe/Zurich".parse().expect("a zone");
    let edition = access::edition::found(&app.ledger.operator(None), "2021", &names(), &zone, true).await.expect("founded");
    House { app, edition }
}

async fn front(place: &Place) -> App {
    let dir = DataDir::open(&place.dir).expect("a data directory");
    let database = place.postgres.clone().map_or_else(|| Database::File(dir.database()), Database::Postgres);
    let store = Store::open(&database).await.expect("opened");
    let notes = Migration { name: "m3_note", sql: "create table note (id UUID primary key, text TEXT not null)" };
    let migrations: Vec<Migration> = [ledger::MIGRATIONS, access::MIGRATIONS, &[notes]].concat();
    store.migrate(&migrations, &[]).await.expect("migrated");
    let secret = dir.secret().expect("a secret");
    let files = FileStore::folder(&dir, secret.clone());
    let clock = Clock::stopped(MachineTime::from_micros(START));
    let ledger = Ledger::new(store, files, secret, clock, Chance::repeatable(3), vec![], vec![], Some(dir.heads()))
        .publishing(vec![NOTE, access::EDITION]);
    let words = ::words::Words::new(&[&LOCALES, &PAGE_LOCALES, &access::LOCALES]).unwrap_or_else(|faults| panic!("{faults:?}"));
    let settings = Settings {
        base: "http://localhost:8080".into(),
        service: "Convoke".into(),
        proxies: PROXIES.iter().map(|p| p.parse().expect("an address")).collect(),
        demo: false,
    };
    Web::new(ledger, words, settings, Tables { routes: pages::routes(), ..Tables::default() })
}

/// The short name of an edition.
pub(crate) fn names() -> Text {
    [(Lang::En, "Forum".to_owned()), (Lang::Fr, "Le Forum".to_owned())].into_iter().collect()
}

/// A front on SQLite: for everything that does not depend on the engine.
pub(crate) fn on_sqlite<F: Future<Output = ()>>(body: impl Fn(House) -> F) {
    testdb::on_sqlite(async |place| body(house(&place).await).await);
}

impl House {
    /// Another node of the same house.
    pub async fn beside(&self, place: &Place) -> House {
        House { app: front(place).await, edition: self.edition.clone() }
    }

    pub fn browser(&self) -> Browser {
        Browser::new(crate::router(&self.app))
    }

    pub fn operator(&self) -> Cx {
        self.app.ledger.operator(Some(self.edition.id))
    }

    /// A browser in which a new account with these roles is signed in with both factors, and the account.
    pub async fn signed_in(&self, roles: &[Role]) -> (Browser, Id) {
        let email: access::Email = format!("a{}@office.example", self.app.ledger.chance().id()).parse().expect("an address");
        let account = account::add(&self.operator(), email.clone(), "A. Person", Lang::En, roles).await.expect("added");
        let mut browser = self.browser();
        browser.set_cookie("convoke", &self.session(&email).await);
        (browser, account.id)
    }

    /// A new session's cookie for an account.
    pub async fn session(&self, email: &access::Email) -> String {
        let token = sign_in::print(&self.operator(), email).await.expect("a link");
        let stranger = Cx::new(&self.app.ledger, CxParts { caller: Caller::Public, ..CxParts::default() });
        sign_in::confirm(&stranger, &token, "a test").await.expect("signed in").token
    }

    /// The path of a new personal link.
    pub async fn link(&self) -> String {
        let cx = self.operator();
        let Door::Open(mut tx) = cx.write::<()>(WRITE).await.expect("the door") else { panic!("a first time") };
        let thing = NOTE.at(cx.new_id());
        let link = access::link::issue(&mut tx, &thing, self.edition.id, "CHE CL-21/4").await.expect("issued");
        tx.note(Change::event(thing, Verb("link-issued")));
        tx.commit(&()).await.expect("committed");
        format!("/reply/{}", link.token(&self.app.ledger))
    }

    pub async fn notes(&self) -> Vec<String> {
        let read = self.app.ledger.store().read().await.expect("read");
        read.all("select text from note order by text", params![], |r| r.get("text")).await.expect("read")
    }

    /// Rows of every table.
    pub async fn rows(&self) -> Vec<(&'static str, i64)> {
        let tables = [
            "note",
            "ledger_change",
            "ledger_epoch",
            "ledger_job",
            "ledger_once",
            "ledger_tie",
            "access_edition",
            "access_account",
            "access_role",
            "access_recovery",
            "access_sign_in",
            "access_session",
            "access_link",
        ];
        let read = self.app.ledger.store().read().await.expect("read");
        let mut rows = Vec::new();
        for table in tables {
            rows.push((table, read.number(&format!("select count(*) from {table}"), params![]).await.expect("counted")));
        }
        rows
    }

    pub fn pass(&self, by: SignedDuration) {
        self.app.ledger.clock().pass(by);
    }
}
