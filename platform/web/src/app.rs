//! What all requests share: the ledger, the words, the settings, the menu, the limits.

use std::net::IpAddr;
use std::sync::Arc;

use access::limit::Limit;
use jiff::SignedDuration;
use kernel::Lang;
use ledger::{Ledger, Right};
use page::{Banner, Chrome};
use words::{Tongue, Words};

use crate::api::CALLS_BY_TOKEN;
use crate::asset::Assets;
use crate::live::Listeners;
use crate::numbers::Numbers;
use crate::snapshot::Snapshots;
use crate::watch::Watch;
use crate::{Soon, Tables, Visit};

/// Shared by all requests.
pub type App = Arc<Web>;

/// What a web front is made of.
pub struct Web {
    /// The data.
    pub ledger: Ledger,
    /// The words.
    pub words: Words,
    /// The settings.
    pub settings: Settings,
    /// What the features brought.
    pub tables: Tables,
    pub(crate) chromes: [Chrome; 6],
    pub(crate) assets: Assets,
    pub(crate) posts_by_source: Limit,
    pub(crate) snapshots: Snapshots,
    pub(crate) calls_by_token: Limit,
    pub(crate) numbers: Numbers,
    pub(crate) watch: Watch,
    pub(crate) live: Listeners,
}

/// The settings of the web front.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address at which people reach the installation, without a slash at the end. Links in mail come from here, never from a request.
    pub base: String,
    /// Name of the service, as the title of a page ends.
    pub service: String,
    /// Proxies whose `X-Forwarded-For` counts.
    pub proxies: Vec<IpAddr>,
    /// Whether this is a demo: personal links are shown, and a banner says so.
    pub demo: bool,
}

impl Settings {
    /// Whether people come by TLS, so that cookies are for TLS alone.
    pub fn tls(&self) -> bool {
        self.base.starts_with("https://")
    }
}

/// A line of the office's menu.
#[derive(Debug, Clone, Copy)]
pub struct MenuEntry {
    /// The part of the path after the edition: `letters` for `/office/2021/letters`.
    pub path: &'static str,
    /// The key of its words.
    pub words: &'static str,
    /// The letter that leads there after `g`.
    pub letter: char,
    /// Shown to those who hold this right.
    pub right: Right,
}

/// A feature's banner above every page: rehearsal, demo clock.
pub type BannerSource = for<'a> fn(&'a Visit) -> Soon<'a, Option<Banner>>;

/// Forms that one source may send: far above what an embassy with fifty delegates behind one address sends, far below what a machine does.
pub(crate) const POSTS_BY_SOURCE: (u32, SignedDuration) = (300, SignedDuration::from_mins(5));

impl Web {
    /// Puts a web front together.
    pub fn new(ledger: Ledger, words: Words, settings: Settings, tables: Tables) -> App {
        let chromes = Lang::ALL.map(|lang| {
            let tongue = words.tongue(lang);
            Chrome::read(|key| tongue.say(key))
        });
        let posts_by_source = Limit::new(POSTS_BY_SOURCE.0, POSTS_BY_SOURCE.1);
        let (assets, numbers, watch) = (Assets::new(), Numbers::new(&tables), Watch::default());
        let calls_by_token = Limit::new(CALLS_BY_TOKEN.0, CALLS_BY_TOKEN.1);
        Arc::new(Self {
            ledger,
            words,
            settings,
            tables,
            chromes,
            assets,
            posts_by_source,
            calls_by_token,
            numbers,
            watch,
            live: Listeners::new(),
            snapshots: Snapshots::new(),
        })
    }

    /// The rights for which a token of a program can be made: those that the operations of the interface need.
    pub fn scopes(&self) -> Vec<Right> {
        crate::api::scopes(&self.tables.ops)
    }

    /// From now on `/ready` says no, so that a proxy sends people elsewhere before the listener closes.
    pub fn say_not_ready(&self) {
        self.watch.stopping.store(true, std::sync::atomic::Ordering::Relaxed);
    }

    /// From now on the main address has no `/metrics`.
    pub fn tell_numbers_elsewhere(&self) {
        self.watch.elsewhere.store(true, std::sync::atomic::Ordering::Relaxed);
    }

    /// The words in a language.
    pub fn tongue(&self, lang: Lang) -> Tongue {
        self.words.tongue(lang)
    }

    pub(crate) fn chrome(&self, lang: Lang) -> &Chrome {
        let at = Lang::ALL.iter().position(|l| *l == lang).unwrap_or(0);
        &self.chromes[at]
    }
}
