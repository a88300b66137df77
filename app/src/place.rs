//! Opening the house at a place: directory, database, post office, address.

use house::{Clocks, House, HouseFault, Parts};
use store::DataDir;

use crate::features::{FEATURES, tools_with};
use crate::settings::{BadSettings, Settings};

/// Why the house was not opened.
#[derive(Debug, thiserror::Error)]
pub enum PlaceFault {
    /// The settings (exit 2).
    #[error(transparent)]
    Settings(#[from] BadSettings),
    /// The house (exit 1).
    #[error(transparent)]
    House(#[from] HouseFault),
    /// A restore or a move did not come to its end here (exit 1).
    #[error("a restore into {} did not come to its end; begin it again: it takes away what it had left", .0.display())]
    Unfinished(std::path::PathBuf),
    /// There is no directory (exit 2).
    #[error("there is no data directory {}; name one with --dir or CONVOKE_DIR", .0.display())]
    NoDirectory(std::path::PathBuf),
}

/// How the house is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum As {
    /// The server of its directory.
    Server,
    /// The server, of a demo.
    Demo,
    /// A command beside it.
    Command,
}

/// Opens the house. `base` is the address at which it is reached.
pub async fn open(settings: &Settings, opened_as: As, base: &str, clocks: Clocks) -> Result<House, PlaceFault> {
    refuse_unfinished(settings).await?;
    let dir = DataDir::open(&settings.dir).map_err(HouseFault::from)?;
    let held = backup::held(&dir);
    let demo = opened_as == As::Demo || settings.dir.join(crate::demo::MARK).is_file();
    let post = settings.mail.post(base, demo)?.held_while_there_is(held);
    let webhooks = settings.webhooks.settings();
    let parts = Parts {
        features: FEATURES,
        database: settings.database(&dir),
        dir,
        s3: settings.s3(),
        secret: None,
        clocks,
        web: web::Settings { base: base.to_owned(), service: "Convoke".into(), proxies: settings.proxies.clone(), demo },
        post: Box::new(move |_| post),
        tools: Box::new(move |ledger| tools_with(ledger, webhooks)),
        serves: opened_as != As::Command,
    };
    Ok(House::open(parts).await?)
}

/// Opens the house for a command beside the server.
pub async fn open_for_command(settings: &Settings) -> Result<House, PlaceFault> {
    if !settings.dir.is_dir() {
        return Err(PlaceFault::NoDirectory(settings.dir.clone()));
    }
    let base = base(settings, port_of(&settings.listen));
    open(settings, As::Command, &base, crate::demo::clocks(&settings.dir)?).await
}

/// A directory that a restore had begun to fill is not served: the database is filled last and at once, so that an empty one tells.
async fn refuse_unfinished(settings: &Settings) -> Result<(), PlaceFault> {
    let dir = DataDir::at(&settings.dir);
    if backup::unfinished(&dir).is_none() {
        return Ok(());
    }
    let database = settings.database(&dir);
    let filled = match &database {
        store::Database::File(path) if !path.exists() => false,
        _ => {
            let store = store::Store::open(&database).await.map_err(HouseFault::from)?;
            let read = store.read().await.map_err(|e| HouseFault::Open(store::OpenFault::Unreachable(e)))?;
            !store::is_empty(&read).await.map_err(|e| HouseFault::Open(store::OpenFault::Unreachable(e)))?
        }
    };
    if !filled {
        return Err(PlaceFault::Unfinished(settings.dir.clone()));
    }
    backup::finished(&dir).map_err(|_| PlaceFault::Unfinished(settings.dir.clone()))
}

/// The address at which the house is reached: as set, else by the port that it listens on. `localhost` and not an IP address, since
/// passkeys and secure cookies want a name.
pub fn base(settings: &Settings, port: u16) -> String {
    settings.base.clone().map_or_else(|| format!("http://localhost:{port}"), |b| b.trim_end_matches('/').to_owned())
}

/// The port of a listening address, as far as it is known before listening.
pub fn port_of(listen: &str) -> u16 {
    listen.rsplit(':').next().and_then(|p| p.parse().ok()).unwrap_or(8080)
}
