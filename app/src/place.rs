//! Opening the house at a place: directory, database, post office, address.

use house::{Clocks, House, HouseFault, Parts};
use store::DataDir;

use crate::features::{FEATURES, tools};
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
    let dir = DataDir::open(&settings.dir).map_err(HouseFault::from)?;
    let demo = opened_as == As::Demo || settings.dir.join(crate::demo::MARK).is_file();
    let post = settings.mail.post(base, demo)?;
    let parts = Parts {
        features: FEATURES,
        database: settings.database(&dir),
        dir,
        s3: settings.s3(),
        secret: None,
        clocks,
        web: web::Settings { base: base.to_owned(), service: "Convoke".into(), proxies: settings.proxies.clone(), demo },
        post: Box::new(move |_| post),
        tools,
        serves: opened_as != As::Command,
    };
    Ok(House::open(parts).await?)
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
