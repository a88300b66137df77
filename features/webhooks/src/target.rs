//! The address that an administrator registers: which are taken. Where its name leads is asked at each delivery. Pure.

use std::net::IpAddr;

use reqwest::Url;

use crate::guard::public;

/// Characters of an address: what programs and proxies on the way take (RFC 9110, 4.1, asks for 8000; nobody needs more than this).
pub const URL_LIMIT: usize = 2000;

/// An address that may be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target(Url);

/// The address cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadTarget {
    /// No address, or too long.
    #[error("this is no address")]
    NotUrl,
    /// Not by HTTPS.
    #[error("the address is not by https")]
    NotHttps,
    /// A name and password stand in it.
    #[error("the address holds a user name")]
    User,
    /// An address of a network that is not the public one.
    #[error("the address is not of the public Internet")]
    Private,
}

impl Target {
    /// Reads an address. `private` says that the operator allows addresses beside the server; then plain HTTP is taken to this machine itself.
    pub fn read(typed: &str, private: bool) -> Result<Self, BadTarget> {
        let typed = typed.trim();
        if typed.chars().count() > URL_LIMIT {
            return Err(BadTarget::NotUrl);
        }
        let mut url = Url::parse(typed).map_err(|_| BadTarget::NotUrl)?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(BadTarget::NotUrl)?.to_owned();
        let literal = literal(&host);
        let here = literal.map_or(host == "localhost", |address| address.is_loopback());
        match url.scheme() {
            "https" => {}
            "http" if here && private => {}
            "http" => return Err(BadTarget::NotHttps),
            _ => return Err(BadTarget::NotUrl),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(BadTarget::User);
        }
        if !private && (here || literal.is_some_and(|address| !public(address))) {
            return Err(BadTarget::Private);
        }
        url.set_fragment(None);
        Ok(Self(url))
    }

    /// The address.
    pub fn url(&self) -> &Url {
        &self.0
    }

    /// Its host, as the trail and lists show it.
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }
}

/// A host that is an address of the network and no name. The reader of addresses has brought all its ways of writing into one.
fn literal(host: &str) -> Option<IpAddr> {
    host.trim_start_matches('[').trim_end_matches(']').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, private: bool, expected: Result<&str, BadTarget>) {
        assert_eq!(Target::read(typed, private).map(|t| t.url().to_string()), expected.map(str::to_owned), "{typed} {private}");
    }

    #[test]
    fn an_address_is_public_and_by_https_unless_the_operator_allows_other() {
        check(" https://a.example/hook?key=1#part ", false, Ok("https://a.example/hook?key=1"));
        check("https://8.8.8.8:8443/", false, Ok("https://8.8.8.8:8443/"));
        check("http://a.example/", false, Err(BadTarget::NotHttps));
        check("http://a.example/", true, Err(BadTarget::NotHttps));
        check("http://127.0.0.1:9000/", false, Err(BadTarget::NotHttps));
        check("http://127.0.0.1:9000/", true, Ok("http://127.0.0.1:9000/"));
        check("http://[::1]:9000/", true, Ok("http://[::1]:9000/"));
        check("http://localhost/", true, Ok("http://localhost/"));
        for hidden in
            ["https://127.0.0.1/", "https://0x7f.1/", "https://2130706433/", "https://localhost/", "https://[::1]/", "https://10.0.0.1/"]
        {
            check(hidden, false, Err(BadTarget::Private));
        }
        check("https://[::ffff:169.254.169.254]/", false, Err(BadTarget::Private));
        check("https://10.0.0.1/", true, Ok("https://10.0.0.1/"));
        check("https://user:word@a.example/", false, Err(BadTarget::User));
        check("ftp://a.example/", true, Err(BadTarget::NotUrl));
        check("file:///etc/passwd", true, Err(BadTarget::NotUrl));
        check("a.example", false, Err(BadTarget::NotUrl));
        check("", false, Err(BadTarget::NotUrl));
        check(&format!("https://a.example/{}", "a".repeat(URL_LIMIT)), false, Err(BadTarget::NotUrl));
    }
}
