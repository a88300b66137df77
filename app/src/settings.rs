//! Settings: a TOML file, over it `CONVOKE_…` variables (`CONVOKE_MAIL__SMTP__HOST` for `mail.smtp.host`), over them the command line.

use std::net::IpAddr;
use std::path::{Path, PathBuf};

use figment::Figment;
use figment::providers::{Env, Format, Toml};
use mail::{Address, Mailbox, Mailer, Signer, Smtp};
use outbox::{Post, Transport};
use serde::Deserialize;
use store::S3Settings;

/// All settings. What is left out works without it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The data directory.
    #[serde(default = "default_dir")]
    pub dir: PathBuf,
    /// Where to listen.
    #[serde(default = "default_listen")]
    pub listen: String,
    /// The address at which people reach the installation; without it, `http://localhost:PORT`.
    #[serde(default)]
    pub base: Option<String>,
    /// Proxies whose `X-Forwarded-For` counts.
    #[serde(default)]
    pub proxies: Vec<IpAddr>,
    /// A `postgres://` address; without it, SQLite in the data directory.
    #[serde(default)]
    pub database: Option<String>,
    /// An S3-compatible store for files; without it, the data directory.
    #[serde(default)]
    pub files: Option<S3>,
    /// Mail.
    #[serde(default)]
    pub mail: Mail,
    /// Webhooks.
    #[serde(default)]
    pub webhooks: Webhooks,
    /// What is logged: `warn`, `info`, `debug`, or by part: `info,ledger=debug`.
    #[serde(default = "default_log")]
    pub log: String,
    /// How it is logged: for a person, or one JSON object a line.
    #[serde(default)]
    pub log_format: LogFormat,
    /// An address of its own for `/metrics`; without it, the main one answers this machine alone.
    #[serde(default)]
    pub metrics_listen: Option<String>,
    /// Seconds for which `/ready` says no before the server stops to listen.
    #[serde(default = "default_announce")]
    pub stop_announce: u16,
    /// Seconds that requests and jobs at hand may then take.
    #[serde(default = "default_within")]
    pub stop_within: u16,
    /// The file that was read; no setting of its own.
    #[serde(skip)]
    pub file: Option<PathBuf>,
}

/// An S3-compatible store.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct S3 {
    endpoint: String,
    bucket: String,
    region: String,
    access_key: String,
    secret_key: String,
}

/// Mail settings.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// Who sends: `Forum <forum@forum.example>`'s address.
    #[serde(default)]
    pub from: Option<String>,
    /// The name that stands before the address.
    #[serde(default)]
    pub from_name: Option<String>,
    /// Where answers go, if elsewhere.
    #[serde(default)]
    pub reply_to: Option<String>,
    /// Where reports of undelivered mail go; each mail gets an address of its own, made with a plus sign.
    #[serde(default)]
    pub returns: Option<String>,
    /// The mail server; without it, mail waits in the outbox.
    #[serde(default)]
    pub smtp: Option<Smtp>,
    /// The signature.
    #[serde(default)]
    pub dkim: Option<Dkim>,
}

/// A DKIM signature.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dkim {
    domain: String,
    selector: String,
    /// A file with the private key in PEM.
    key_file: PathBuf,
}

/// Webhook settings.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Webhooks {
    /// Whether receivers may stand beside the server: private addresses, and plain HTTP on this machine.
    #[serde(default)]
    private: bool,
    /// Days for which ended deliveries stay in the log.
    #[serde(default)]
    keep_days: Option<u16>,
}

impl Webhooks {
    /// As the feature takes them.
    pub fn settings(&self) -> webhooks::Settings {
        let usual = webhooks::Settings::default();
        webhooks::Settings { private: self.private, keep_days: self.keep_days.unwrap_or(usual.keep_days), ..usual }
    }
}

/// How lines of the log look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// Lines for a person.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

fn default_log() -> String {
    "warn".into()
}

/// A proxy that asks every second notices in time; nobody waits long at a restart.
const fn default_announce() -> u16 {
    1
}

/// The text of a mail may take long to be taken; systemd kills after 90 seconds.
const fn default_within() -> u16 {
    30
}

fn default_dir() -> PathBuf {
    "convoke-data".into()
}

fn default_listen() -> String {
    "127.0.0.1:8080".into()
}

/// Settings that were not understood (exit 2); the sentence is for the operator.
#[derive(Debug, thiserror::Error)]
#[error("the settings are not understood: {0}")]
pub struct BadSettings(pub String);

impl Settings {
    /// Reads the file, if one is named, and the variables.
    pub fn read(file: Option<&Path>) -> Result<Self, BadSettings> {
        let mut figment = Figment::new();
        if let Some(file) = file {
            if !file.is_file() {
                return Err(BadSettings(format!("there is no file {}", file.display())));
            }
            figment = figment.merge(Toml::file_exact(file));
        }
        // Tests name their PostgreSQL by a variable of their own, which is no setting.
        let variables = Env::prefixed("CONVOKE_").ignore(&["config", "test_postgres", "test_postgres_durable", "bin"]).split("__");
        let read: Self = figment.merge(variables).extract().map_err(|e| BadSettings(e.to_string()))?;
        Ok(Self { file: file.map(Path::to_path_buf), ..read })
    }

    /// Where the settings are from, for `convoke check`.
    pub fn told(&self) -> String {
        match &self.file {
            Some(file) => format!("understood, from {} and variables", file.display()),
            None => "understood, from variables alone; --config names a file".to_owned(),
        }
    }

    /// How the server stops.
    pub fn stop(&self) -> house::Stop {
        let seconds = |n: u16| std::time::Duration::from_secs(n.into());
        house::Stop { announce: seconds(self.stop_announce), within: seconds(self.stop_within) }
    }

    /// The file store's settings.
    pub fn s3(&self) -> Option<S3Settings> {
        self.files.clone().map(|s| S3Settings {
            endpoint: s.endpoint,
            bucket: s.bucket,
            region: s.region,
            access_key: s.access_key,
            secret_key: s.secret_key,
        })
    }

    /// The database.
    pub fn database(&self, dir: &store::DataDir) -> store::Database {
        self.database.clone().map_or_else(|| store::Database::File(dir.database()), store::Database::Postgres)
    }
}

impl Mail {
    /// The post office. `demo` says what becomes of mail where no server is set: kept as sent, or waiting.
    pub fn post(&self, base: &str, demo: bool) -> Result<Post, BadSettings> {
        let from = self.sender()?;
        let reply_to = self.reply_to.as_deref().map(address).transpose()?.map(Mailbox::from);
        let transport = match &self.smtp {
            Some(smtp) => Transport::Smtp(Box::new(Mailer::new(smtp.clone()).map_err(|e| BadSettings(e.to_string()))?)),
            None if demo => Transport::Outbox,
            None => Transport::None,
        };
        Ok(Post::new(transport, from, reply_to, self.signer()?, base.to_owned()).returning_to(self.returns()?))
    }

    /// Who sends.
    pub fn sender(&self) -> Result<Mailbox, BadSettings> {
        let from = address(self.from.as_deref().unwrap_or("forum@forum.example"))?;
        let name = self.from_name.as_deref().unwrap_or("Convoke");
        Mailbox::named(name, from).ok_or_else(|| BadSettings("mail.from_name has a line break".to_owned()))
    }

    /// Where reports of undelivered mail go, if they have a place of their own.
    fn returns(&self) -> Result<Option<Address>, BadSettings> {
        let Some(returns) = self.returns.as_deref().map(address).transpose()? else { return Ok(None) };
        if returns.local().len() > outbox::MAX_LOCAL {
            let longest = outbox::MAX_LOCAL;
            return Err(BadSettings(format!(
                "mail.returns has more than {longest} characters before the @, which leaves no room for a token"
            )));
        }
        Ok(Some(returns))
    }

    /// The signature, if a key is set.
    pub fn signer(&self) -> Result<Option<Signer>, BadSettings> {
        self.dkim.as_ref().map(Dkim::signer).transpose()
    }
}

fn address(text: &str) -> Result<Address, BadSettings> {
    Address::parse(text).map_err(|_| BadSettings(format!("{text:?} is no e-mail address")))
}

impl Dkim {
    /// The domain that signs.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    fn signer(&self) -> Result<Signer, BadSettings> {
        let key = std::fs::read_to_string(&self.key_file)
            .map_err(|e| BadSettings(format!("the DKIM key {} cannot be read: {e}", self.key_file.display())))?;
        Signer::read(&self.domain, &self.selector, &key).map_err(|e| BadSettings(e.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = include_str!("../../docs/operator.md");

    /// All keys, as the form itself tells them when it is asked for one that is none.
    fn keys(inside: &str, found: &mut Vec<String>) {
        let nonsense = format!("{inside}nonsense = 1");
        let told = toml::from_str::<Settings>(&nonsense).expect_err("no such key").message().to_owned();
        let Some((_, names)) = told.split_once("unknown field `nonsense`, ") else {
            found.push(inside.trim_end_matches('.').to_owned());
            return;
        };
        for name in names.split('`').skip(1).step_by(2) {
            keys(&format!("{inside}{name}."), found);
        }
    }

    #[test]
    fn every_setting_stands_in_the_operators_page_with_its_variable() {
        let mut found = Vec::new();
        keys("", &mut found);
        assert!(found.len() > 25 && found.contains(&"mail.dkim.key_file".to_owned()), "{found:?}");
        for key in &found {
            let variable = format!("CONVOKE_{}", key.to_uppercase().replace('.', "__"));
            let line = PAGE.lines().find(|l| l.starts_with(&format!("| `{key}` |")));
            assert!(line.is_some_and(|l| l.contains(&format!("`{variable}`"))), "{key} is missing in docs/operator.md");
        }
        let told = PAGE.lines().filter(|l| l.starts_with("| `") && l.contains("| `CONVOKE_")).count();
        assert_eq!(told, found.len(), "docs/operator.md tells of settings that there are not");
    }
}
