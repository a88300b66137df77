//! One snapshot: its bytes as they are and compressed, each with its tag, and the answer that a request gets of it.

use std::io::Write;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use data_encoding::HEXLOWER;
use kernel::MachineTime;
use sha2::{Digest, Sha256};
use tokio::sync::OnceCell;

use super::{Keep, secured};

/// How hard Brotli tries: the most, since a page is compressed once and read often.
const BROTLI_EFFORT: i32 = 11;

/// Bits of Brotli's window: 4 MB, more than any page.
const BROTLI_WINDOW: i32 = 22;

/// How bytes travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Plain,
    Gzip,
    Brotli,
}

impl Encoding {
    /// The best that the browser takes (RFC 9110, 12.5.3). What it refuses by `q=0` it does not get; plain bytes it always gets.
    pub fn wished(headers: &HeaderMap) -> Self {
        let mut best = Self::Plain;
        for value in headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok()) {
            for wish in value.split(',') {
                let (name, weight) = wish.split_once(';').unwrap_or((wish, ""));
                let refused = weight.split_once('=').is_some_and(|(_, q)| q.trim().parse::<f32>().is_ok_and(|q| q <= 0.0));
                match name.trim() {
                    _ if refused => {}
                    "br" => best = Self::Brotli,
                    "gzip" | "x-gzip" if best == Self::Plain => best = Self::Gzip,
                    _ => {}
                }
            }
        }
        best
    }

    fn name(self) -> Option<HeaderValue> {
        match self {
            Self::Plain => None,
            Self::Gzip => Some(HeaderValue::from_static("gzip")),
            Self::Brotli => Some(HeaderValue::from_static("br")),
        }
    }

    fn encode(self, plain: &[u8]) -> std::io::Result<Vec<u8>> {
        match self {
            Self::Plain => Ok(plain.to_vec()),
            Self::Gzip => {
                let mut to = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
                to.write_all(plain)?;
                to.finish()
            }
            Self::Brotli => {
                let mut bytes = Vec::new();
                let parameters = brotli::enc::BrotliEncoderParams { quality: BROTLI_EFFORT, lgwin: BROTLI_WINDOW, ..Default::default() };
                brotli::BrotliCompress(&mut &*plain, &mut bytes, &parameters)?;
                Ok(bytes)
            }
        }
    }
}

/// Bytes with the headers that are theirs.
#[derive(Debug, Clone)]
struct Packed {
    bytes: Bytes,
    headers: HeaderMap,
}

impl Packed {
    fn new(bytes: Bytes, encoding: Encoding) -> Self {
        let mut headers = HeaderMap::new();
        // Of the bytes and nothing else: what is not on the page does not show in its tag.
        let tag = format!("\"{}\"", HEXLOWER.encode(&Sha256::digest(&bytes)[..16]));
        headers.insert(header::ETAG, HeaderValue::from_str(&tag).expect("figures and letters are a header's value"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
        if let Some(name) = encoding.name() {
            headers.insert(header::CONTENT_ENCODING, name);
        }
        let headers = secured(with(headers, Body::empty())).headers().clone();
        Self { bytes, headers }
    }
}

fn with(headers: HeaderMap, body: Body) -> Response {
    let mut answer = Response::new(body);
    *answer.headers_mut() = headers;
    answer
}

/// A page that is kept.
#[derive(Debug)]
pub(super) struct Snapshot {
    pub revision: i64,
    made_at: MachineTime,
    keep: Keep,
    plain: Arc<Packed>,
    gzip: OnceCell<Arc<Packed>>,
    brotli: OnceCell<Arc<Packed>>,
}

impl Snapshot {
    pub fn new(bytes: Bytes, revision: i64, made_at: MachineTime, keep: Keep) -> Self {
        let plain = Arc::new(Packed::new(bytes, Encoding::Plain));
        Self { revision, made_at, keep, plain, gzip: OnceCell::new(), brotli: OnceCell::new() }
    }

    /// Whether it is still what everybody should read.
    pub fn holds(&self, revision: i64, now: MachineTime) -> bool {
        let age = now.micros().abs_diff(self.made_at.micros());
        self.revision == revision && u128::from(age) < self.keep.longest().as_micros().unsigned_abs()
    }

    /// The answer to a request: the page as the browser takes it, or that it has it already (RFC 9110, 13.1.2).
    pub async fn answer(&self, method: &Method, asked: &HeaderMap) -> Response {
        let packed = self.packed(Encoding::wished(asked)).await;
        if knows(asked, &packed.headers[header::ETAG]) {
            let mut headers = packed.headers.clone();
            // The length stays that of the page (RFC 9110, 8.6): without one, the router would say that the page is empty.
            headers.remove(header::CONTENT_TYPE);
            headers.remove(header::CONTENT_ENCODING);
            let mut answer = with(headers, Body::empty());
            *answer.status_mut() = StatusCode::NOT_MODIFIED;
            return answer;
        }
        let body = if *method == Method::HEAD { Body::empty() } else { Body::from(packed.bytes.clone()) };
        with(packed.headers.clone(), body)
    }

    /// The bytes in an encoding. The first that asks for it has it made, beside the threads that serve; the others wait for it.
    async fn packed(&self, encoding: Encoding) -> Arc<Packed> {
        let cell = match encoding {
            Encoding::Plain => return self.plain.clone(),
            Encoding::Gzip => &self.gzip,
            Encoding::Brotli => &self.brotli,
        };
        let make = async || {
            let plain = self.plain.bytes.clone();
            let made = tokio::task::spawn_blocking(move || encoding.encode(&plain)).await;
            match made {
                Ok(Ok(bytes)) => Arc::new(Packed::new(bytes.into(), encoding)),
                // Memory that was not to be had: the page goes out as it is.
                _ => self.plain.clone(),
            }
        };
        cell.get_or_init(make).await.clone()
    }
}

/// Whether the browser says that it has these bytes. A weak tag of them counts: the comparison is the weak one.
fn knows(asked: &HeaderMap, tag: &HeaderValue) -> bool {
    let lines = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    lines.flat_map(|line| line.split(',')).map(str::trim).any(|one| one == "*" || one.trim_start_matches("W/").as_bytes() == tag.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_encoding(accepted: &str, expected: Encoding) {
        let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_str(accepted).expect("a value"))]);
        assert_eq!(Encoding::wished(&headers), expected, "{accepted}");
    }

    #[test]
    fn the_best_encoding_that_is_not_refused_is_taken() {
        check_encoding("gzip, deflate, br, zstd", Encoding::Brotli);
        check_encoding("br;q=0.1, gzip;q=1.0", Encoding::Brotli);
        check_encoding("br;q=0, gzip", Encoding::Gzip);
        check_encoding("br; q=0.000, gzip;q=0", Encoding::Plain);
        check_encoding("identity", Encoding::Plain);
        check_encoding("", Encoding::Plain);
    }

    fn check_known(asked: &str, expected: bool) {
        let headers = HeaderMap::from_iter([(header::IF_NONE_MATCH, HeaderValue::from_str(asked).expect("a value"))]);
        assert_eq!(knows(&headers, &HeaderValue::from_static("\"abc\"")), expected, "{asked}");
    }

    #[test]
    fn a_tag_is_known_in_a_list_weak_or_as_any() {
        check_known("\"abc\"", true);
        check_known("\"x\", W/\"abc\"", true);
        check_known("*", true);
        check_known("abc", false);
        check_known("\"abcd\"", false);
    }
}
