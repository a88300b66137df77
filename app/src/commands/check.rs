//! `convoke check`: a verdict, line by line, on the configuration and on what it points to. Nothing is made and nothing is kept.
//!
//! What is looked at: `place` (directory, lock, key), `data` (database, files, clock), `mail` (server, signature); settings, fonts and base
//! address here.

mod data;
mod mail;
mod place;

use clap::ArgMatches;
use house::Answered;
use kernel::Lang;
use serde_json::{Value, json};

use super::{Own, json_flag};
use crate::fault::Fault;
use crate::settings::Settings;

pub(super) const CHECK: Own = Own {
    words: "check",
    arguments: |command| {
        command
            .about("A verdict on settings, data directory, database, files, keys, mail, fonts, clock and address")
            .after_help(
                "Each line is `what: ok|look|failed: words`. Exit 0: nothing failed; 1: something did; 2: the settings are not understood.",
            )
            .arg(json_flag())
    },
    run: |settings, given| Box::pin(run(settings, given)),
};

/// What was found about something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    /// About what.
    pub what: &'static str,
    /// How it is.
    pub verdict: Verdict,
    /// In words.
    pub words: String,
}

/// How something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// As it should be.
    Ok,
    /// It works, and somebody should look at it.
    Look,
    /// It does not work.
    Failed,
}

impl Verdict {
    fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Look => "look",
            Self::Failed => "failed",
        }
    }
}

/// Findings, in the order in which they are told.
#[derive(Debug, Default)]
pub(crate) struct Findings(pub Vec<Finding>);

impl Findings {
    pub fn ok(&mut self, what: &'static str, words: impl ToString) {
        self.add(what, Verdict::Ok, words);
    }

    pub fn look(&mut self, what: &'static str, words: impl ToString) {
        self.add(what, Verdict::Look, words);
    }

    pub fn failed(&mut self, what: &'static str, words: impl ToString) {
        self.add(what, Verdict::Failed, words);
    }

    pub fn add(&mut self, what: &'static str, verdict: Verdict, words: impl ToString) {
        // One line each, whatever an error says.
        let words = words.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
        self.0.push(Finding { what, verdict, words });
    }
}

async fn run(settings: &Settings, given: &ArgMatches) -> Result<Answered, Fault> {
    let mut found = Findings::default();
    found.ok("settings", settings.told());
    base(settings, &mut found);
    place::directory(settings, &mut found);
    place::lock(settings, &mut found);
    place::keys(settings, &mut found);
    data::database(settings, &mut found).await;
    data::files(settings, &mut found).await;
    mail::server(settings, &mut found).await;
    mail::signature(settings, &mut found);
    fonts(&mut found);
    let failed = found.0.iter().any(|f| f.verdict == Verdict::Failed);
    if given.get_flag("json") {
        let findings: Vec<Value> =
            found.0.iter().map(|f| json!({ "what": f.what, "verdict": f.verdict.name(), "words": f.words })).collect();
        println!("{}", json!({ "ok": !failed, "findings": findings }));
    } else {
        for Finding { what, verdict, words } in &found.0 {
            println!("{what}: {}: {words}", verdict.name());
        }
    }
    Ok(if failed { Answered::Failed } else { Answered::Done })
}

/// Links in mail begin with the address, so that a wrong one makes every letter useless.
fn base(settings: &Settings, found: &mut Findings) {
    let local = |host: &str| host == "localhost" || host.starts_with("localhost:") || host.starts_with("127.") || host.starts_with("[::1]");
    match settings.base.as_deref() {
        None => found.look("base", "not set: people reach the installation only on this machine, and links in mail lead nowhere else"),
        Some(base) => match base.split_once("://") {
            Some((_, host)) if host.is_empty() || host.contains(['/', '?', '#', ' ']) && !host.ends_with('/') => {
                found.failed("base", format!("{base} is more than scheme and host"));
            }
            Some(("https", _)) => found.ok("base", base),
            Some(("http", host)) if local(host) => found.look("base", format!("{base} is this machine alone")),
            Some(("http", _)) => found.look("base", format!("{base} is not encrypted: sessions and personal links can be read on the way")),
            _ => found.failed("base", format!("{base} does not begin with https:// or http://")),
        },
    }
}

/// A word or two in each script.
const SCRIPTS: [(Lang, &str); 6] = [
    (Lang::Ar, "القمة العالمية لمجتمع المعلومات"),
    (Lang::Zh, "信息社会世界峰会"),
    (Lang::En, "World Summit on the Information Society"),
    (Lang::Fr, "Sommet mondial sur la société de l'information"),
    (Lang::Ru, "Всемирная встреча на высшем уровне по вопросам информационного общества"),
    (Lang::Es, "Cumbre Mundial sobre la Sociedad de la Información"),
];

fn fonts(found: &mut Findings) {
    let typesetter = typeset::Typesetter::new();
    for (lang, text) in SCRIPTS {
        let missing = typesetter.missing_glyphs(text);
        if !missing.is_empty() {
            let missing: String = missing.into_iter().collect();
            found.failed("fonts", format!("{lang} has no {missing}"));
            return;
        }
    }
    found.ok("fonts", SCRIPTS.map(|(lang, _)| lang.code()).join(", "));
}
