//! What is read from a request before anything else: its id, its source, its query, its language.

use std::net::{IpAddr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Uri, header, request::Parts};
use data_encoding::BASE32_NOPAD;
use kernel::Lang;

use crate::{Settings, body};

/// The id of a request: in the log, in the trail, on an error page.
pub(crate) fn id(chance: &ledger::Chance) -> String {
    BASE32_NOPAD.encode(&chance.bytes::<10>()).to_ascii_lowercase()
}

/// Where a request comes from: the connection's address, or what a configured proxy says. IPv6 by its /64, which one customer holds.
pub(crate) fn source(parts: &Parts, settings: &Settings) -> String {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip());
    let through = peer.filter(|p| settings.proxies.contains(p)).and_then(|_| forwarded(&parts.headers));
    match through.or(peer) {
        Some(IpAddr::V6(v6)) if v6.to_ipv4_mapped().is_none() => {
            let s = v6.segments();
            format!("{:x}:{:x}:{:x}:{:x}::/64", s[0], s[1], s[2], s[3])
        }
        Some(ip) => ip.to_string(),
        None => "unknown".into(),
    }
}

/// The last address of `X-Forwarded-For`: the one that our own proxy wrote.
fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    headers.get("x-forwarded-for")?.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
}

/// Names and values of the query; what cannot be read is as if it were not there.
pub(crate) fn query(uri: &Uri) -> page::Form {
    page::Form::sent(uri.query().and_then(|q| body::pairs(q.as_bytes())).unwrap_or_default())
}

/// The browser's language, or English.
pub(crate) fn wished(headers: &HeaderMap) -> Lang {
    headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).and_then(Lang::accepted).unwrap_or(Lang::En)
}

/// A path that no page has: it holds a NUL, which no database takes, or text that is not UTF-8.
pub(crate) fn unreadable(uri: &Uri) -> bool {
    percent_encoding::percent_decode_str(uri.path()).decode_utf8().map_or(true, |path| path.contains('\0'))
}
