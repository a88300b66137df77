//! The settings of the mail server, and how long it is waited for.

use std::net::IpAddr;
use std::path::PathBuf;
use std::{fmt, time::Duration};

use serde::Deserialize;

/// The mail server that takes our mail: a relay, or a provider's submission service.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Smtp {
    /// Its name, which must be in its certificate.
    pub host: String,
    /// 587 with STARTTLS, 465 with implicit TLS, 25 for a relay beside us.
    pub port: u16,
    /// How the connection is encrypted.
    pub tls: Tls,
    /// The account, with `password`.
    #[serde(default)]
    pub user: Option<String>,
    /// The password of the account.
    #[serde(default)]
    pub password: Option<String>,
    /// The name by which we greet (EHLO); without it, the machine's.
    #[serde(default)]
    pub ehlo: Option<String>,
    /// A PEM file with the root certificate of a private relay, trusted beside the public ones.
    #[serde(default)]
    pub root_certificate: Option<PathBuf>,
    /// Connections at a time, 1 to 50.
    #[serde(default = "connections")]
    pub connections: u16,
    /// How long is waited; not a setting for operators, but tests are in a hurry.
    #[serde(skip)]
    pub patience: Patience,
}

/// Postfix lets one client have 50 connections at a time; 4 carry 193 letters in a minute and trouble nobody.
const fn connections() -> u16 {
    4
}
const MOST_CONNECTIONS: u16 = 50;

/// How the connection is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tls {
    /// Not at all: a relay on the same machine or network. No password is sent this way, unless to loopback.
    None,
    /// After STARTTLS (RFC 3207), which must succeed: there is no falling back to plain text.
    Starttls,
    /// From the first byte (RFC 8314, 3.3).
    Implicit,
}

/// How long each step may take. A server that is slow is waited for; one that is silent must not hold a worker for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// To reach the server, greet, encrypt and sign in. RFC 5321 (4.5.3.2.1) grants five minutes for the greeting alone, to strangers;
    /// ours is a server that expects us, and every delivery waits behind this: one minute.
    pub connect: Duration,
    /// For MAIL and RCPT: five minutes (RFC 5321, 4.5.3.2.2 and 4.5.3.2.3), since servers ask third parties about the addressee.
    pub command: Duration,
    /// For the 354 after DATA: two minutes (RFC 5321, 4.5.3.2.4).
    pub data: Duration,
    /// From the first byte of the text to the final reply: three minutes for a block (4.5.3.2.5) and ten for the reply (4.5.3.2.6).
    /// Shorter would put mail in doubt that a slow filter was about to accept.
    pub text: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let minutes = |n: u64| Duration::from_secs(60 * n);
        Self { connect: minutes(1), command: minutes(5), data: minutes(2), text: minutes(13) }
    }
}

/// Why there can be no mail with these settings.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadSettings {
    /// The host is neither a name nor an IP address, or the port is 0.
    #[error("the mail server's host or port cannot be used")]
    Host,
    /// One of user and password without the other, or with a NUL or line break.
    #[error("the mail server's user and password must be given together, without line breaks")]
    Login,
    /// A password would travel unencrypted over a network.
    #[error("the mail server's password would be sent unencrypted: set tls to starttls or implicit")]
    OpenPassword,
    /// The EHLO name is no host name.
    #[error("the name for the greeting (ehlo) is not the name of a host")]
    Ehlo,
    /// Not 1 to 50.
    #[error("the number of connections must be from 1 to 50")]
    Connections,
    /// The file cannot be read, or has no certificate that can be used as a root.
    #[error("the root certificate for the mail server cannot be used")]
    RootCertificate,
}

impl Smtp {
    /// Refuses settings with which nothing could be sent, or a password would leave in the clear. Reads no file and no network.
    pub fn check(&self) -> Result<(), BadSettings> {
        if !(host_name(&self.host) || self.host.parse::<IpAddr>().is_ok()) || self.port == 0 {
            return Err(BadSettings::Host);
        }
        let fit = |s: &str| !s.is_empty() && !s.contains(['\0', '\r', '\n']);
        match (&self.user, &self.password) {
            (None, None) => {}
            (Some(user), Some(password)) if fit(user) && fit(password) => {
                if self.tls == Tls::None && !self.is_loopback() {
                    return Err(BadSettings::OpenPassword);
                }
            }
            _ => return Err(BadSettings::Login),
        }
        if self.ehlo.as_deref().is_some_and(|name| !host_name(name)) {
            return Err(BadSettings::Ehlo);
        }
        if !(1..=MOST_CONNECTIONS).contains(&self.connections) {
            return Err(BadSettings::Connections);
        }
        Ok(())
    }

    /// Whether the server is on this machine.
    pub fn is_loopback(&self) -> bool {
        self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }
}

/// Letters, digits and hyphens in labels (RFC 1123, 2.1).
fn host_name(name: &str) -> bool {
    let label = |l: &str| !l.is_empty() && l.len() <= 63 && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    name.len() <= 253 && name.split('.').all(label)
}

/// Neither user nor password is shown.
impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} ({:?}{})", self.host, self.port, self.tls, if self.user.is_some() { ", with a password" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(change: impl FnOnce(&mut Smtp), expected: Result<(), BadSettings>) {
        let mut smtp: Smtp =
            serde_json::from_str(r#"{"host": "mail.example", "port": 587, "tls": "starttls", "user": "forum", "password": "secret"}"#)
                .unwrap();
        change(&mut smtp);
        assert_eq!(smtp.check(), expected, "{smtp:?}");
        assert!(!format!("{smtp:?}").contains("secret"));
    }

    #[test]
    fn settings_that_cannot_work_or_give_the_password_away_are_refused() {
        check(|_| {}, Ok(()));
        check(|s| s.host = "192.0.2.1".into(), Ok(()));
        check(|s| s.host = "::1".into(), Ok(()));
        check(|s| s.host = "mail example".into(), Err(BadSettings::Host));
        check(|s| s.port = 0, Err(BadSettings::Host));
        check(|s| s.password = None, Err(BadSettings::Login));
        check(|s| s.password = Some("a\r\nb".into()), Err(BadSettings::Login));
        check(|s| s.tls = Tls::None, Err(BadSettings::OpenPassword));
        check(|s| (s.tls, s.host) = (Tls::None, "127.0.0.1".into()), Ok(()));
        check(|s| (s.tls, s.user, s.password) = (Tls::None, None, None), Ok(()));
        check(|s| s.ehlo = Some("forum.example\r\nMAIL FROM:<>".into()), Err(BadSettings::Ehlo));
        check(|s| s.connections = 0, Err(BadSettings::Connections));
    }

    #[test]
    fn a_setting_that_does_not_exist_is_not_passed_over() {
        assert!(serde_json::from_str::<Smtp>(r#"{"host": "mail.example", "port": 25, "tls": "none", "tsl": "implicit"}"#).is_err());
    }
}
