//! A real temporary house: real store, real jobs, real pages, a stopped clock and repeatable chance. No part is a stand-in; mail goes to
//! the built-in outbox, as in the demo.
//!
//! Start with [`on_each_engine`], then [`Home::officer`] and [`Home::browser`].

mod browser;
mod program;
mod trail;

use access::{Account, Edition, Email, account};
use house::{Clocks, Feature, House, Parts};
use kernel::{EditionTime, Id, Lang, MachineTime, Text, Zone};
use ledger::{Caller, Chance, Clock, Cx, CxParts, Ledger, Right, Role};
use mail::{Address, Mailbox};
use outbox::{Post, Transport};
use store::{DataDir, Database};
use testdb::Place;

pub use browser::{Answer, Browser, News};
pub use program::{Program, Told};
pub use trail::Trail;

/// The machine's time at which every test's clock stands: 2021-02-15T09:00Z, the demo's own.
pub const START: i64 = 1_613_379_600_000_000;

/// A house for one test.
pub struct Home {
    /// The house.
    pub house: House,
    /// Its one edition, `2021`, public, in Geneva's zone.
    pub edition: Edition,
}

/// Opens a home with these features on each engine, and runs the body in it.
pub fn on_each_engine<F: Future<Output = ()>>(features: &'static [Feature], body: impl Fn(Home) -> F) {
    on_each_engine_with(features, |ledger| ledger, &body);
}

/// The same, with tools that the features need.
pub fn on_each_engine_with<F: Future<Output = ()>>(features: &'static [Feature], tools: fn(Ledger) -> Ledger, body: impl Fn(Home) -> F) {
    testdb::on_each_engine(async |place| body(home(&place, features, tools, Transport::Outbox).await).await);
}

/// The same on SQLite alone, for pages, where the engine makes no difference.
pub fn on_sqlite<F: Future<Output = ()>>(features: &'static [Feature], tools: fn(Ledger) -> Ledger, body: impl Fn(Home) -> F) {
    testdb::on_sqlite(async |place| body(home(&place, features, tools, Transport::Outbox).await).await);
}

/// The same on PostgreSQL alone: for what takes so long that each engine is a test of its own.
pub fn on_postgres<F: Future<Output = ()>>(features: &'static [Feature], tools: fn(Ledger) -> Ledger, body: impl Fn(Home) -> F) {
    testdb::on_postgres(async |place| body(home(&place, features, tools, Transport::Outbox).await).await);
}

/// Opens a home at a place.
pub async fn home(place: &Place, features: &'static [Feature], tools: fn(Ledger) -> Ledger, transport: Transport) -> Home {
    open(place, features, tools, transport, true).await
}

/// Opens a home that is no demo: secrets are masked there.
pub async fn home_outside_demo(place: &Place, features: &'static [Feature], tools: fn(Ledger) -> Ledger, transport: Transport) -> Home {
    open(place, features, tools, transport, false).await
}

async fn open(place: &Place, features: &'static [Feature], tools: fn(Ledger) -> Ledger, transport: Transport, demo: bool) -> Home {
    let dir = DataDir::open(&place.dir).expect("a data directory");
    let database = place.postgres.clone().map_or_else(|| Database::File(dir.database()), Database::Postgres);
    let clocks = Clocks { clock: Clock::stopped(MachineTime::from_micros(START)), chance: Chance::repeatable(1) };
    let parts = Parts {
        features,
        dir,
        database,
        s3: None,
        secret: None,
        clocks,
        web: web::Settings { base: "http://localhost:8080".into(), service: "Convoke".into(), proxies: vec![], demo },
        post: Box::new(move |settings| {
            let from = Address::parse("forum@forum.example").expect("an address");
            Post::new(transport, Mailbox::named("Forum", from).expect("a name"), None, None, settings.base.clone())
        }),
        tools: Box::new(tools),
        serves: true,
    };
    let house = House::open(parts).await.expect("the house opens");
    let zone: Zone = "Europe/Zurich".parse().expect("a zone");
    let edition = access::edition::found(&house.ledger.operator(None), "2021", &names(), &zone, true).await.expect("founded");
    Home { house, edition }
}

/// The short name of the forum of 2021.
fn names() -> Text {
    let names = [
        "منتدى القمة لعام 2021",
        "2021年WSIS论坛",
        "WSIS Forum 2021",
        "Forum 2021 du SMSI",
        "Форум ВВУИО 2021 года",
        "Foro de la CMSI de 2021",
    ];
    Lang::ALL.into_iter().zip(names.map(str::to_owned)).collect()
}

impl Home {
    /// The ledger.
    pub fn ledger(&self) -> &Ledger {
        &self.house.ledger
    }

    /// A context with these roles and no account behind it: for use-cases.
    pub fn role(&self, roles: &[Role]) -> Cx {
        let caller = Caller::Account { account: Id::from_random([1; 16]), session: Id::from_random([2; 16]), roles: roles.to_vec() };
        self.cx(caller)
    }

    /// An officer's context.
    pub fn officer(&self) -> Cx {
        self.role(&[Role::Account, Role::Officer])
    }

    /// Another officer's, for what needs two.
    pub fn second_officer(&self) -> Cx {
        let caller = Caller::Account {
            account: Id::from_random([3; 16]),
            session: Id::from_random([4; 16]),
            roles: vec![Role::Account, Role::Officer],
        };
        self.cx(caller)
    }

    /// The operator's context in the edition.
    pub fn operator(&self) -> Cx {
        self.ledger().operator(Some(self.edition.id))
    }

    /// A context for any caller.
    pub fn cx(&self, caller: Caller) -> Cx {
        Cx::new(
            self.ledger(),
            CxParts { caller, edition: Some(self.edition.id), lang: Lang::En, request: "test".into(), ..CxParts::default() },
        )
    }

    /// Sets the edition's clock to a time of Geneva: `2021-03-02T09:00`.
    pub fn at(&self, text: &str) {
        let time = EditionTime::read(text, &self.edition.zone()).expect("a time");
        self.ledger().clock().set_edition(time);
    }

    /// Does all jobs that are due.
    pub async fn work(&self) -> usize {
        self.ledger().work_until_idle().await.expect("worked")
    }

    /// A browser in which nobody is signed in.
    pub fn browser(&self) -> Browser {
        Browser::new(web::router(&self.house.app))
    }

    /// A new account with these roles.
    pub async fn account(&self, roles: &[Role]) -> Account {
        let name = if roles.is_empty() { "nobody".to_owned() } else { roles.iter().map(|r| r.name()).collect::<Vec<_>>().join("-") };
        let number: [u8; 4] = self.ledger().chance().bytes();
        let email: Email = format!("{name}-{:x}@office.example", u32::from_be_bytes(number)).parse().expect("an address");
        account::add(&self.operator(), email, &name, Lang::En, roles).await.expect("added")
    }

    /// A program without a token.
    pub fn stranger(&self) -> Program {
        Program::new(web::router(&self.house.app))
    }

    /// A program with a token of a new account with these roles, for every right that they hold.
    pub async fn program(&self, roles: &[Role]) -> Program {
        let account = self.account(roles).await;
        let token = self.token(&account, roles, |_| true).await;
        self.stranger().with_token(&token)
    }

    /// A token of an account that has these roles, for those rights of the interface that it holds and that are wanted.
    pub async fn token(&self, account: &Account, roles: &[Role], wanted: impl Fn(&Right) -> bool) -> String {
        let session = Id::from_random(self.ledger().chance().bytes());
        let roles = roles.iter().copied().chain([Role::Account]).collect();
        let cx = self.cx(Caller::Account { account: account.id, session, roles });
        let scopes: Vec<Right> = self.house.app.scopes().into_iter().filter(|right| cx.may(*right) && wanted(right)).collect();
        access::token::make(&cx, "test", &scopes, 30).await.expect("a token")
    }

    /// A browser in which a new account with these roles is signed in with both factors.
    pub async fn signed_in(&self, roles: &[Role]) -> Browser {
        let email = self.account(roles).await.email;
        let cx = self.operator();
        let token = access::sign_in::print(&cx, &email).await.expect("a link");
        let begun = access::sign_in::confirm(&self.cx(Caller::Public), &token, "test").await.expect("signed in");
        let mut browser = self.browser();
        browser.set_cookie("convoke", &begun.token);
        browser
    }
}
