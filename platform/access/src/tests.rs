//! Who is calling, on both engines: signing in, the second factor, sessions, roles, personal links, limits.

mod accounts;
mod codes;
mod editions;
mod limits;
mod links;
mod roles;
mod sessions;
mod signing_in;
mod tokens;

use jiff::SignedDuration;
use kernel::{Id, Lang, MachineTime, Text, Zone};
use ledger::trail::{Filter, page};
use ledger::{Caller, Chance, Clock, Cx, CxParts, Ledger, Role};
use store::{DataDir, Database, FileStore, Migration, Store, params};
use testdb::Place;
use totp_rs::Builder;

use crate::sign_in::Begun;
use crate::{AccessFault, Account, Edition, Email, MIGRATIONS, account, edition, second_factor, sign_in};

/// A house with one edition and nobody in it.
pub(crate) struct House {
    pub ledger: Ledger,
    pub edition: Edition,
}

pub(crate) async fn house(place: &Place) -> House {
    let dir = DataDir::open(&place.dir).expect("a data directory");
    let database = place.postgres.clone().map_or_else(|| Database::File(dir.database()), Database::Postgres);
    let store = Store::open(&database).await.expect("opened");
    let migrations: Vec<Migration> = ledger::MIGRATIONS.iter().chain(MIGRATIONS).copied().collect();
    store.migrate(&migrations, &[]).await.expect("migrated");
    let secret = dir.secret().expect("a secret");
    let files = FileStore::folder(&dir, secret.clone());
    let clock = Clock::stopped(MachineTime::from_micros(1_613_379_600_000_000));
    let ledger = Ledger::new(store, files, secret, clock, Chance::repeatable(7), vec![], vec![], None);
    let zone: Zone = "Europe/Zurich".parse().expect("a zone");
    let edition = edition::found(&ledger.operator(None), "2021", &Text::default(), &zone, true).await.expect("founded");
    House { ledger, edition }
}

pub(crate) fn email(text: &str) -> Email {
    text.parse().expect("an address")
}

impl House {
    pub fn cx(&self, caller: Caller) -> Cx {
        Cx::new(&self.ledger, CxParts { caller, edition: Some(self.edition.id), ..CxParts::default() })
    }

    pub fn public(&self) -> Cx {
        self.cx(Caller::Public)
    }

    pub fn operator(&self) -> Cx {
        self.ledger.operator(Some(self.edition.id))
    }

    /// A new account; an administrator besides it keeps the house runnable.
    pub async fn account(&self, name: &str, roles: &[Role]) -> Account {
        account::add(&self.operator(), email(&format!("{name}@office.example")), name, Lang::Fr, roles).await.expect("added")
    }

    /// Asks for a link by mail and gives its token, as the mail would carry it.
    pub async fn link(&self, address: &str) -> Option<String> {
        let asked = sign_in::ask(&self.public(), &email(address), "/office/2021/letters", async |_, _, _| Ok(())).await.expect("asked");
        match asked {
            sign_in::Asked::Send { sign_in, .. } => Some(sign_in::token(&self.ledger, sign_in)),
            sign_in::Asked::Nobody => None,
        }
    }

    /// Signs in by a link of mail: a session without the second factor.
    pub async fn signed_in(&self, account: &Account) -> Begun {
        let token = self.link(&account.email.to_string()).await.expect("a link");
        sign_in::confirm(&self.public(), &token, "A browser").await.expect("signed in")
    }

    /// Signs in by a printed link: a session that counts as having both factors.
    pub async fn signed_in_strongly(&self, account: &Account) -> Begun {
        let token = sign_in::print(&self.operator(), &account.email).await.expect("printed");
        sign_in::confirm(&self.public(), &token, "A browser").await.expect("signed in")
    }

    /// The context of whoever holds this cookie, as a page would have it; `None` if the session is dead.
    pub async fn visiting(&self, begun: &Begun) -> Option<Cx> {
        let found = crate::session::resolve(&self.ledger, &begun.token).await.expect("looked up")?;
        let read = self.ledger.store().read().await.expect("read");
        let caller = crate::session::caller(&read, &found, Some(self.edition.id)).await.expect("a caller");
        drop(read);
        Some(self.cx(caller))
    }

    /// The roles by which the holder of this cookie is known; `None` if the session is dead.
    pub async fn roles(&self, begun: &Begun) -> Option<Vec<Role>> {
        match self.visiting(begun).await?.caller() {
            Caller::Account { roles, .. } => Some(roles.clone()),
            other => panic!("{other:?}"),
        }
    }

    pub fn pass(&self, by: SignedDuration) {
        self.ledger.clock().pass(by);
    }

    pub async fn count(&self, what: &str) -> i64 {
        self.ledger.store().read().await.expect("read").number(&format!("select count(*) from {what}"), params![]).await.expect("counted")
    }

    /// The verbs of the trail, in the order of the alphabet: the clock stands, so records have no other.
    pub async fn verbs(&self) -> Vec<String> {
        let read = self.ledger.store().read().await.expect("read");
        let filter = Filter { edition: Some(self.edition.id), ..Filter::default() };
        let mut verbs: Vec<String> = page(&read, &filter, 500).await.expect("read").into_iter().map(|r| r.verb).collect();
        verbs.sort();
        verbs
    }

    /// The code that a phone with this secret shows, so many seconds from now.
    pub fn code(&self, secret: &str, seconds: i64) -> String {
        let now = self.ledger.clock().machine().micros() / 1_000_000;
        let secret = totp_rs::Secret::try_from_base32(secret).expect("base 32");
        Builder::new().with_secret(secret).build_noncompliant().generate(u64::try_from(now + seconds).expect("after 1970")).to_string()
    }

    /// Enrols the second factor of this session; gives the secret and the recovery codes.
    pub async fn enrol(&self, begun: &Begun) -> (String, Vec<String>) {
        let cx = self.visiting(begun).await.expect("a session");
        let secret = second_factor::enrolment(&cx, "Convoke").await.expect("shown").secret;
        let codes = second_factor::enrol(&cx, &self.code(&secret, 0)).await.expect("enrolled");
        (secret, codes)
    }
}

/// Ids for callers that do not matter.
pub(crate) fn some_id(n: u8) -> Id {
    Id::from_random([n; 16])
}

/// Whether it was refused in this way.
#[track_caller]
pub(crate) fn refused<T: std::fmt::Debug>(outcome: Result<T, AccessFault>, code: &str) {
    let fault = outcome.expect_err("refused");
    assert_eq!(kernel::Refusal::code(&fault), code);
}
