//! `convoke demo`: the WSIS Forum 2021, made by replaying a timeline of commands up to a time of the edition (DECISIONS.md 14, 15).

use std::io::Write;
use std::path::Path;

use access::Email;
use house::{Clocks, DemoStep, House, HouseFault};
use kernel::{EditionTime, Lang, Zone};
use ledger::{Chance, Clock};
use serde::{Deserialize, Serialize};
use store::StoreError;

use crate::features::FEATURES;
use crate::place::{self, As, PlaceFault};
use crate::settings::{BadSettings, Settings};

/// The file by which a demo knows its own directory, and where its clock stands.
pub const MARK: &str = "demo.json";

/// The time at which the demo stands, unless another is given: 15 February 2021, 10:00 in Geneva.
const DEFAULT_AT: &str = "2021-02-15T10:00";

/// The zone in which times of the demo are given.
const ZONE: &str = "Europe/Zurich";

/// What the command line asks for.
pub struct Wishes {
    /// The time of the edition.
    pub at: Option<String>,
    /// Whether to begin anew.
    pub reset: bool,
    /// Whether to serve.
    pub serve: bool,
    /// Whether to print one JSON object.
    pub json: bool,
}

/// What a demo remembers.
#[derive(Debug, Serialize, Deserialize)]
struct Remembered {
    /// The edition's time up to which the timeline was replayed, in microseconds.
    replayed_to: i64,
    /// Microseconds by which the edition's clock is ahead of the machine's.
    ahead: i64,
}

/// Why there is no demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The time is none, or lies before what was replayed (exit 2).
    #[error("{0}")]
    Misunderstood(String),
    /// The directory is not a demo's (exit 1).
    #[error("{} was not made by `convoke demo` and is left alone; name another with --dir", .0.display())]
    NotOurs(std::path::PathBuf),
    /// The place.
    #[error(transparent)]
    Place(#[from] PlaceFault),
    /// A step of the timeline.
    #[error("{0}")]
    Step(String),
    /// The disk.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<HouseFault> for DemoError {
    fn from(fault: HouseFault) -> Self {
        Self::Place(fault.into())
    }
}

impl From<BadSettings> for DemoError {
    fn from(fault: BadSettings) -> Self {
        Self::Place(fault.into())
    }
}

/// The clocks of a directory: a demo's edition runs at its own time, any other with the machine.
pub fn clocks(dir: &Path) -> Result<Clocks, BadSettings> {
    let clocks = Clocks { clock: Clock::system(), chance: Chance::system() };
    if let Some(remembered) = remembered(dir)? {
        let machine = clocks.clock.machine().micros();
        clocks.clock.set_edition(EditionTime::from_micros(machine.saturating_add(remembered.ahead)));
    }
    Ok(clocks)
}

/// What a demo remembers, as it lies in its directory.
pub fn mark(dir: &Path) -> Option<serde_json::Value> {
    std::fs::read_to_string(dir.join(MARK)).ok().and_then(|text| serde_json::from_str(&text).ok())
}

fn remembered(dir: &Path) -> Result<Option<Remembered>, BadSettings> {
    let path = dir.join(MARK);
    match std::fs::read_to_string(&path) {
        Ok(text) => serde_json::from_str(&text).map(Some).map_err(|e| BadSettings(format!("{}: {e}", path.display()))),
        Err(_) => Ok(None),
    }
}

/// Makes what is missing, prints the address and the links, and serves.
pub async fn demo(settings: &Settings, wishes: &Wishes) -> Result<(), DemoError> {
    let zone: Zone = ZONE.parse().map_err(|e| DemoError::Step(format!("{e}")))?;
    let at = match &wishes.at {
        Some(text) => Some(EditionTime::read(text, &zone).map_err(|e| DemoError::Misunderstood(e.to_string()))?),
        None => None,
    };
    own(&settings.dir, wishes.reset)?;
    let before = remembered(&settings.dir)?;
    if let (Some(at), Some(before)) = (at, &before)
        && at.micros() < before.replayed_to
    {
        return Err(DemoError::Misunderstood("the demo stands later than --at; begin anew with --reset".into()));
    }
    let listener = if wishes.serve { Some(crate::serve::listen(&settings.listen).await?) } else { None };
    let port = match &listener {
        Some(listener) => listener.local_addr()?.port(),
        None => place::port_of(&settings.listen),
    };
    let base = place::base(settings, port);
    let house = place::open(settings, As::Demo, &base, clocks(&settings.dir)?).await?;
    let clock = house.ledger.clock().clone();
    let until = match (at, &before) {
        (Some(at), _) => Some(at),
        (None, None) => Some(EditionTime::read(DEFAULT_AT, &zone).map_err(|e| DemoError::Step(e.to_string()))?),
        (None, Some(_)) => None,
    };
    if let Some(until) = until {
        replay(&house, &zone, before.as_ref().map(|b| b.replayed_to), until, !wishes.json).await?;
        clock.set_edition(until);
        let ahead = until.micros().saturating_sub(clock.machine().micros());
        remember(&settings.dir, &Remembered { replayed_to: until.micros(), ahead })?;
    }
    tell(&house, settings, &base, wishes.json).await?;
    match listener {
        Some(listener) => Ok(crate::serve::run(&house, settings, listener, crate::serve::metrics(settings).await?).await?),
        None => Ok(()),
    }
}

/// Takes the directory: makes it, or finds our mark in it. Anything else is refused and left alone.
fn own(dir: &Path, reset: bool) -> Result<(), DemoError> {
    let ours = dir.join(MARK).is_file();
    let empty = !dir.exists() || std::fs::read_dir(dir)?.next().is_none();
    if !ours && !empty {
        // A demo that was killed while it was being made has no data of anybody's: only its beginning.
        if !dir.join(BEGUN).is_file() {
            return Err(DemoError::NotOurs(dir.to_owned()));
        }
        std::fs::remove_dir_all(dir)?;
    }
    if ours && reset {
        // The lock is asked for first: a running demo is not pulled from under itself.
        let held = store::DataDir::open(dir).and_then(|d| d.lock()).map_err(HouseFault::from)?;
        std::fs::remove_dir_all(dir)?;
        drop(held);
    }
    if !dir.join(MARK).is_file() {
        std::fs::create_dir_all(dir)?;
        std::fs::write(dir.join(BEGUN), "made by convoke demo\n")?;
    }
    Ok(())
}

/// Says that a demo has begun to be made here.
const BEGUN: &str = "demo.begun";

fn remember(dir: &Path, remembered: &Remembered) -> Result<(), DemoError> {
    let text = serde_json::to_string(remembered).map_err(|e| DemoError::Step(e.to_string()))?;
    let aside = dir.join(".demo.json");
    std::fs::write(&aside, text)?;
    std::fs::rename(aside, dir.join(MARK))?;
    Ok(())
}

/// Replays the steps after `from` up to `until`, each at its time; the jobs that they order run at that time too.
async fn replay(house: &House, zone: &Zone, from: Option<i64>, until: EditionTime, talk: bool) -> Result<(), DemoError> {
    let mut steps: Vec<(EditionTime, &DemoStep)> = Vec::new();
    for step in FEATURES.iter().flat_map(|f| f.demo) {
        let at = EditionTime::read(step.at, zone).map_err(|e| DemoError::Step(format!("{}: {e}", step.what)))?;
        steps.push((at, step));
    }
    // Stable: steps of one time run in the order of the features.
    steps.sort_by_key(|(at, _)| *at);
    let clock = house.ledger.clock();
    for (at, step) in steps.into_iter().filter(|(at, _)| *at <= until && from.is_none_or(|f| at.micros() > f)) {
        if talk {
            eprintln!("{}  {}", step.at, step.what);
        }
        clock.set_edition(at);
        let cx = house.operator().await?;
        (step.run)(&cx).await.map_err(|e| DemoError::Step(format!("{}: {e}", step.what)))?;
        house.ledger.work_until_idle().await?;
        house.ledger.seal().await?;
    }
    Ok(())
}

/// What the demo prints: `key: value` lines, or one JSON object. Fresh links at each start.
#[derive(Serialize)]
struct Told {
    url: String,
    officer: String,
    second_officer: String,
    administrator: String,
    reviewer: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    ministry: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ministry_link: Option<String>,
    time: String,
    dir: String,
}

async fn tell(house: &House, settings: &Settings, base: &str, json: bool) -> Result<(), DemoError> {
    let cx = house.operator().await?;
    let sign_in = async |email: &str| -> Result<String, DemoError> {
        let email: Email = email.parse().map_err(|e| DemoError::Step(format!("{e}")))?;
        let token = access::sign_in::print(&cx, &email).await.map_err(|e| DemoError::Step(e.to_string()))?;
        Ok(format!("{base}/sign-in/{token}"))
    };
    let ministry = ministry(house, base).await?;
    let told = Told {
        url: base.to_owned(),
        officer: sign_in(accounts::OFFICER).await?,
        second_officer: sign_in(accounts::SECOND_OFFICER).await?,
        administrator: sign_in(accounts::ADMINISTRATOR).await?,
        reviewer: sign_in(accounts::REVIEWER).await?,
        ministry: ministry.as_ref().map(|(name, _)| name.clone()),
        ministry_link: ministry.map(|(_, link)| link),
        time: house.ledger.clock().edition().in_zone(&ZONE.parse().unwrap_or_else(|_| Zone::utc())).to_string(),
        dir: settings.dir.canonicalize().unwrap_or_else(|_| settings.dir.clone()).display().to_string(),
    };
    let mut out = std::io::stdout().lock();
    let value = serde_json::to_value(&told).map_err(|e| DemoError::Step(e.to_string()))?;
    if json {
        writeln!(out, "{value}")?;
    } else if let serde_json::Value::Object(map) = value {
        for (key, value) in map {
            writeln!(out, "{key}: {}", value.as_str().unwrap_or(""))?;
        }
    }
    out.flush()?;
    Ok(())
}

/// The first state in the order of codes that the letter reached and that has not answered: its name and its personal link.
async fn ministry(house: &House, base: &str) -> Result<Option<(String, String)>, DemoError> {
    let read = house.ledger.store().read().await?;
    let Some(edition) = access::edition::current(&read).await? else { return Ok(None) };
    let Some(letter) = letters::store::letter_by_slug(&read, edition.id, "cl-21-4").await? else { return Ok(None) };
    for consignment in letters::store::consignments(&read, letter.id).await? {
        let answered = ledger::ties_of(&read, consignment.id).await?.iter().any(|t| t.word == "answered-by");
        if consignment.state.is_out()
            && consignment.lang == Lang::Fr
            && !answered
            && let Some(link) = access::link::of(&read, consignment.id).await?
        {
            let name = consignment.addressee.names.short(Lang::En).to_owned();
            return Ok(Some((name, format!("{base}/reply/{}", link.token(&house.ledger)))));
        }
    }
    Ok(None)
}
