//! Stylesheet, script and icon, under addresses with their digest, so that browsers may keep them for good.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use page::Href;
use sha2::{Digest, Sha256};

const ICON: &str = include_str!("icon.svg");

/// The files of every page.
pub(crate) struct Assets {
    style: String,
    script: String,
    icon: String,
}

impl Assets {
    pub(crate) fn new() -> Self {
        let name = |stem: &str, end: &str, content: &str| {
            let digest = HEXLOWER.encode(&Sha256::digest(content)[..8]);
            format!("/assets/{stem}.{digest}.{end}")
        };
        Self { style: name("style", "css", page::STYLE), script: name("script", "js", page::SCRIPT), icon: name("icon", "svg", ICON) }
    }

    pub(crate) fn addresses(&self) -> page::Assets {
        page::Assets {
            style: Href::from(self.style.as_str()),
            theme: None,
            script: Href::from(self.script.as_str()),
            icon: Some(Href::from(self.icon.as_str())),
        }
    }

    /// The asset at a path, or `None`. The icon also answers where programs look for one without having read a page; that address has no
    /// digest and is asked for again after a day.
    pub(crate) fn answer(&self, path: &str) -> Option<Response> {
        let (path, keep) = match path {
            "/favicon.ico" => (self.icon.as_str(), "public, max-age=86400"),
            other => (other, "public, max-age=31536000, immutable"),
        };
        let (kind, content) = [
            (&self.style, "text/css; charset=utf-8", page::STYLE),
            (&self.script, "text/javascript; charset=utf-8", page::SCRIPT),
            (&self.icon, "image/svg+xml", ICON),
        ]
        .into_iter()
        .find_map(|(at, kind, content)| (at == path).then_some((kind, content)))?;
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
        Some((StatusCode::OK, headers, content).into_response())
    }
}
