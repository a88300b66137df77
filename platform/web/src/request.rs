//! What is read from a request before anything else: its id, its source, its query, its language, whether another site sent it.

use std::net::{IpAddr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, HeaderName, Uri, header, request::Parts};
use data_encoding::BASE32_NOPAD;
use kernel::Lang;

use crate::{Settings, body};

/// The id of a request: in the log, in the trail, on an error page.
pub(crate) fn id(chance: &ledger::Chance) -> String {
    BASE32_NOPAD.encode(&chance.bytes::<10>()).to_ascii_lowercase()
}

/// Where a request comes from: the connection's address, or what configured proxies say. IPv6 by its /64, which one customer holds.
pub(crate) fn source(parts: &Parts, settings: &Settings) -> String {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip().to_canonical());
    let ours = |ip: &IpAddr| settings.proxies.iter().any(|proxy| proxy.to_canonical() == *ip);
    let through = peer.filter(ours).and_then(|_| forwarded(&parts.headers, ours));
    match through.or(peer) {
        Some(IpAddr::V6(v6)) => {
            let s = v6.segments();
            format!("{:x}:{:x}:{:x}:{:x}::/64", s[0], s[1], s[2], s[3])
        }
        Some(ip) => ip.to_string(),
        None => "unknown".into(),
    }
}

/// The last address of `X-Forwarded-For` that is none of our own proxies: all before it was written by the sender. A proxy may add to the
/// line that came or write a line of its own, so that all lines count as one (RFC 9110, 5.2).
fn forwarded(headers: &HeaderMap, ours: impl Fn(&IpAddr) -> bool) -> Option<IpAddr> {
    let lines = headers.get_all("x-forwarded-for").iter().map(|line| line.to_str().unwrap_or("")).collect::<Vec<_>>().join(",");
    let addresses: Vec<Option<IpAddr>> = lines.split(',').map(|one| address(one.trim())).collect();
    addresses.into_iter().rev().find(|one| !one.as_ref().is_some_and(&ours)).flatten()
}

/// An address, with or without a port.
fn address(text: &str) -> Option<IpAddr> {
    let ip = text.parse().or_else(|_| text.parse::<SocketAddr>().map(|a| a.ip()));
    ip.ok().map(|ip: IpAddr| ip.to_canonical())
}

/// Names and values of the query; what cannot be read is as if it were not there.
pub(crate) fn query(uri: &Uri) -> page::Form {
    page::Form::sent(uri.query().and_then(|q| body::pairs(q.as_bytes())).unwrap_or_default())
}

/// The language that a request asks for: the one that its path begins with, under a personal link the one behind the token, or else the one
/// that its query names.
pub(crate) fn asked(path: &str, query: &page::Form) -> Option<Lang> {
    let mut segments = path.split('/').skip(1);
    let named = match segments.next() {
        Some("reply") => segments.nth(1),
        first => first,
    };
    named.unwrap_or("").parse().or_else(|_| query.value("lang").parse()).ok()
}

/// The browser's language, or English.
pub(crate) fn wished(headers: &HeaderMap) -> Lang {
    headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).and_then(Lang::accepted).unwrap_or(Lang::En)
}

/// Whether a page of another site had the browser send this (Fetch Metadata, 2.3). A browser that does not say so is not suspected: the form's
/// token stands guard in any case.
pub(crate) fn foreign(headers: &HeaderMap) -> bool {
    headers.get(HeaderName::from_static("sec-fetch-site")).is_some_and(|site| site != "same-origin" && site != "none")
}

/// A path that no page has: it holds a NUL, which no database takes, or text that is not UTF-8.
pub(crate) fn unreadable(uri: &Uri) -> bool {
    percent_encoding::percent_decode_str(uri.path()).decode_utf8().map_or(true, |path| path.contains('\0'))
}
