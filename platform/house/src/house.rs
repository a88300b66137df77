//! The house put together: one schema, one dictionary, one table of jobs, one router.

use std::fs::File;
use std::time::Duration;

use ledger::{Chance, Clock, Cx, Ledger};
use outbox::{Messages, Post};
use store::{DataDir, Database, DirFault, FileStore, Migration, OpenFault, S3Settings, SchemaFault, Secret, Store, View};
use tokio::net::TcpListener;
use tokio::sync::watch;
use web::{App, Settings, Tables, Web};
use words::{Locales, Words};

use crate::Feature;

/// The two clocks' source: the system's, or a test's.
#[derive(Debug, Clone)]
pub struct Clocks {
    /// The clock.
    pub clock: Clock,
    /// Chance.
    pub chance: Chance,
}

impl Clocks {
    /// The system's.
    pub fn system() -> Self {
        Self { clock: Clock::system(), chance: Chance::system() }
    }
}

/// What a house is made of.
pub struct Parts {
    /// Its features, in order.
    pub features: &'static [Feature],
    /// The data directory.
    pub dir: DataDir,
    /// Where the database is.
    pub database: Database,
    /// Where files are, if not in the directory.
    pub s3: Option<S3Settings>,
    /// The secret, if not in the directory.
    pub secret: Option<Secret>,
    /// Clock and chance.
    pub clocks: Clocks,
    /// The web front.
    pub web: Settings,
    /// Makes the post office.
    pub post: Box<dyn FnOnce(&Settings) -> Post + Send>,
    /// Adds the heavy tools that features bring (the typesetter).
    pub tools: Box<dyn FnOnce(Ledger) -> Ledger + Send>,
    /// Whether this is the server of the directory, which holds its lock and brings the schema up to date, or a command beside it.
    pub serves: bool,
}

/// Why a house could not be opened; the sentence is for the operator.
#[derive(Debug, thiserror::Error)]
pub enum HouseFault {
    /// The directory.
    #[error(transparent)]
    Dir(#[from] DirFault),
    /// The database.
    #[error(transparent)]
    Open(#[from] OpenFault),
    /// The schema.
    #[error(transparent)]
    Schema(#[from] SchemaFault),
    /// The file store.
    #[error(transparent)]
    Files(#[from] store::FilesFault),
    /// The messages: a fault of the program that its tests find first.
    #[error("the messages do not fit together: {0}")]
    Words(String),
    /// The network.
    #[error("cannot listen: {0}")]
    Listen(std::io::Error),
}

/// An open house.
pub struct House {
    /// Its features.
    pub features: &'static [Feature],
    /// The data.
    pub ledger: Ledger,
    /// The words.
    pub words: Words,
    /// The web front.
    pub app: App,
    /// The directory.
    pub dir: DataDir,
    _lock: Option<File>,
}

/// The platform's own part of the schema, then the features'.
pub fn migrations(features: &[Feature]) -> Vec<Migration> {
    let platform = [ledger::MIGRATIONS, access::MIGRATIONS, outbox::MIGRATIONS];
    platform.into_iter().chain(features.iter().map(|f| f.migrations)).flatten().copied().collect()
}

/// All published views, lower ones first.
pub fn views(features: &[Feature]) -> Vec<View> {
    [outbox::VIEWS].into_iter().chain(features.iter().map(|f| f.views)).flatten().copied().collect()
}

/// The platform's own messages.
pub(crate) const PLATFORM_LOCALES: [&Locales; 4] = [&access::LOCALES, &outbox::LOCALES, &web::PAGE_LOCALES, &web::LOCALES];

/// All messages: the platform's, then the features'.
pub fn words_of(features: &[Feature]) -> Result<Words, HouseFault> {
    let all: Vec<_> = PLATFORM_LOCALES.into_iter().chain(features.iter().filter_map(|f| f.locales)).collect();
    Words::new(&all).map_err(|faults| HouseFault::Words(faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")))
}

/// All automatic messages, in the order of the features.
pub fn messages(features: &[Feature]) -> Messages {
    Messages(features.iter().flat_map(|f| f.messages).copied().collect())
}

/// What pages reach of the features.
pub fn tables(features: &[Feature]) -> Tables {
    Tables {
        routes: features.iter().flat_map(|f| f.routes).copied().collect(),
        ops: features.iter().flat_map(|f| f.api.iter().map(|op| (f.name, *op))).collect(),
        menu: features.iter().flat_map(|f| f.menu).copied().collect(),
        banners: features.iter().flat_map(|f| f.banners).copied().collect(),
        home: features.iter().filter_map(|f| f.home).collect(),
        desk: features.iter().filter_map(|f| f.desk).collect(),
        measures: [ledger::MEASURES, outbox::MEASURES].into_iter().chain(features.iter().map(|f| f.measures)).flatten().copied().collect(),
        schema: (migrations(features), views(features)),
        files: features.iter().flat_map(|f| f.files).copied().collect(),
        things: features.iter().flat_map(|f| f.things.iter().map(|thing| (f.name, *thing))).collect(),
    }
}

impl House {
    /// Opens a house: lock, database, schema, words, jobs, routes.
    pub async fn open(parts: Parts) -> Result<Self, HouseFault> {
        let lock = if parts.serves { Some(parts.dir.lock()?) } else { None };
        let store = Store::open(&parts.database).await?;
        let (migrations, views) = (migrations(parts.features), views(parts.features));
        if !parts.serves {
            store.expect_schema(&migrations, &views).await?;
        }
        // A key is made for a database that is new, and for no other.
        let read = store.read().await.map_err(OpenFault::Unreachable)?;
        let begun = !store::applied_migrations(&read).await.map_err(OpenFault::Unreachable)?.is_empty();
        drop(read);
        let secret = match parts.secret {
            Some(secret) => secret,
            None if begun => parts.dir.kept_secret()?,
            None => parts.dir.secret()?,
        };
        if parts.serves {
            store.migrate(&migrations, &views).await?;
        }
        let files = match &parts.s3 {
            Some(s3) => FileStore::s3(s3, secret.clone())?,
            None => FileStore::folder(&parts.dir, secret.clone()),
        };
        let words = words_of(parts.features)?;
        let jobs = outbox::JOBS.iter().chain(parts.features.iter().flat_map(|f| f.jobs)).copied().collect();
        let follows = parts.features.iter().flat_map(|f| f.follows).cloned().collect();
        let ledger = Ledger::new(store, files, secret, parts.clocks.clock, parts.clocks.chance, jobs, follows, Some(parts.dir.heads()))
            .publishing(parts.features.iter().flat_map(|f| f.publishes).cloned().collect())
            .watched(parts.features.iter().flat_map(|f| f.watches).copied().collect())
            .with_tool(words.clone())
            .with_tool(tables(parts.features))
            .with_tool(messages(parts.features))
            .with_tool((parts.post)(&parts.web));
        let ledger = (parts.tools)(ledger);
        if parts.serves {
            ledger.void_leases_of_the_former_server().await.map_err(OpenFault::Unreachable)?;
        }
        let app = Web::new(ledger.clone(), words.clone(), parts.web, tables(parts.features));
        Ok(Self { features: parts.features, ledger, words, app, dir: parts.dir, _lock: lock })
    }

    /// The operator's context in the current edition.
    pub async fn operator(&self) -> Result<Cx, store::StoreError> {
        let read = self.ledger.store().read().await?;
        let current = access::edition::current(&read).await?;
        Ok(self.ledger.operator(current.map(|e| e.id)))
    }

    /// Serves pages, works off jobs and seals the trail until `stop` is ready; then lets requests and jobs at hand finish, as [`Stop`] says.
    pub async fn run(
        &self,
        listener: TcpListener,
        metrics: Option<TcpListener>,
        how: Stop,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), HouseFault> {
        let (stopping, stopped) = watch::channel(false);
        let until = |mut stopped: watch::Receiver<bool>| async move {
            // The sender lives as long as this function.
            let _ = stopped.wait_for(|s| *s).await;
        };
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..WORKERS {
            let (ledger, stop) = (self.ledger.clone(), until(stopped.clone()));
            tasks.spawn(async move { ledger.work(stop).await });
        }
        let (ledger, until_stopped) = (self.ledger.clone(), until(stopped.clone()));
        tasks.spawn(async move { ledger.keep_sealing(until_stopped).await });
        let (ledger, until_stopped) = (self.ledger.clone(), until(stopped.clone()));
        tasks.spawn(async move { ledger.keep_hearing(until_stopped).await });
        if let Some(metrics) = metrics {
            self.app.tell_numbers_elsewhere();
            let (app, until_stopped) = (self.app.clone(), until(stopped.clone()));
            tasks.spawn(async move {
                if let Err(error) = web::serve_metrics(&app, metrics, until_stopped).await {
                    tracing::error!(%error, "the numbers are no longer served");
                }
            });
        }
        let (app, until_stopped) = (self.app.clone(), until(stopped));
        let mut serving = tokio::spawn(async move { web::serve(&app, listener, until_stopped).await });
        let served = tokio::select! {
            served = &mut serving => Some(served),
            () = stop => None,
        };
        self.app.say_not_ready();
        if served.is_none() {
            tokio::time::sleep(how.announce).await;
        }
        let _ = stopping.send(true);
        let ended = tokio::time::timeout(how.within, async {
            let served = match served {
                Some(served) => served,
                None => serving.await,
            };
            while tasks.join_next().await.is_some() {}
            served
        });
        match ended.await {
            Ok(Ok(served)) => served.map_err(HouseFault::Listen),
            Ok(Err(panic)) => Err(HouseFault::Listen(std::io::Error::other(panic))),
            Err(_) => {
                // A job that is cut here is taken up again when its lease has run out, as after a kill.
                tracing::warn!(seconds = how.within.as_secs(), "not everything has ended in time; ending all the same");
                Ok(())
            }
        }
    }
}

/// How a house stops.
#[derive(Debug, Clone, Copy)]
pub struct Stop {
    /// How long `/ready` says no before the listener closes, so that a proxy can send people elsewhere.
    pub announce: Duration,
    /// How long requests and jobs at hand may then take.
    pub within: Duration,
}

/// Jobs done at a time. They wait for mail servers more than they compute; letters are set on all cores by their own job.
const WORKERS: usize = 8;
