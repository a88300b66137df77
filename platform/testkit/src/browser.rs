//! A browser without script: keeps cookies, follows links and sends forms as they stand in the page.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tower::ServiceExt;

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as text.
    pub text: String,
}

impl Answer {
    /// Where a redirect leads; empty if it is none.
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|v| v.to_str().ok()).unwrap_or("")
    }

    /// The value of the first field with this name in the page.
    pub fn field(&self, name: &str) -> Option<&str> {
        let at = self.text.find(&format!("name=\"{name}\""))?;
        let tag = &self.text[self.text[..at].rfind('<')?..];
        let tag = &tag[..tag.find('>')?];
        let value = tag.find("value=\"")? + 7;
        tag[value..].split('"').next()
    }
}

/// News of an address, line by line. Dropped, it hangs up.
#[derive(Debug)]
pub struct News(Body);

impl News {
    /// What came next; `None` when the house has ended the connection.
    pub async fn next(&mut self) -> Option<String> {
        let frame = self.0.frame().await?.expect("no fault on the way");
        Some(String::from_utf8_lossy(frame.data_ref().expect("data")).into_owned())
    }
}

/// A browser.
#[derive(Debug, Clone)]
pub struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    lang: String,
}

impl Browser {
    /// A browser without cookies that wishes for English.
    pub fn new(router: Router) -> Self {
        Self { router, cookies: BTreeMap::new(), lang: "en".into() }
    }

    /// The same browser, wishing for another language.
    pub fn in_lang(mut self, lang: &str) -> Self {
        self.lang = lang.into();
        self
    }

    /// Puts a cookie in.
    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.into(), value.into());
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    /// Opens a page as today's browsers do, compressed, and gives its bytes as they travel.
    pub async fn get_packed(&mut self, path: &str) -> (StatusCode, Vec<u8>) {
        let request = Request::get(path).header(header::ACCEPT_ENCODING, "gzip, br").body(Body::empty()).expect("a request");
        let answer = self.router.clone().oneshot(request).await.expect("the router always answers");
        (answer.status(), answer.into_body().collect().await.expect("a body").to_bytes().to_vec())
    }

    /// Sends a form: the page's token, and these fields.
    pub async fn post(&mut self, path: &str, page: &Answer, fields: &[(&str, &str)]) -> Answer {
        let once = page.field("_once").or_else(|| page.field(page::ONCE_FIELD)).unwrap_or("").to_owned();
        let mut all = vec![(page::ONCE_FIELD, once.as_str())];
        all.extend_from_slice(fields);
        self.post_raw(path, &all).await
    }

    /// Sends fields as they are, without a token.
    pub async fn post_raw(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let encode = |s: &str| utf8_percent_encode(s, NON_ALPHANUMERIC).to_string();
        let body = fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect::<Vec<_>>().join("&");
        self.post_bytes(path, "application/x-www-form-urlencoded", body.into_bytes()).await
    }

    /// Sends a form with files: `(field, file name, content)`.
    pub async fn post_files(&mut self, path: &str, page: &Answer, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Answer {
        const BOUNDARY: &str = "----a-boundary-of-the-test";
        let once = page.field(page::ONCE_FIELD).unwrap_or("").to_owned();
        let mut body = Vec::new();
        for (name, value) in [(page::ONCE_FIELD, once.as_str())].iter().chain(fields) {
            body.extend(format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
        }
        for (name, file, content) in files {
            body.extend(format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n\r\n").bytes());
            body.extend_from_slice(content);
            body.extend(b"\r\n");
        }
        body.extend(format!("--{BOUNDARY}--\r\n").bytes());
        self.post_bytes(path, &format!("multipart/form-data; boundary={BOUNDARY}"), body).await
    }

    /// Sends any bytes as any type.
    pub async fn post_bytes(&mut self, path: &str, kind: &str, body: Vec<u8>) -> Answer {
        self.send(Request::post(path).header(header::CONTENT_TYPE, kind), Body::from(body)).await
    }

    /// Listens to the news at an address, as a page with live parts does.
    ///
    /// # Panics
    /// If the address has no news.
    pub async fn listen(&mut self, path: &str) -> News {
        let answer = self.ask(Request::get(path).header(header::ACCEPT, "text/event-stream"), Body::empty()).await;
        assert_eq!(answer.headers()[header::CONTENT_TYPE], "text/event-stream");
        News(answer.into_body())
    }

    async fn ask(&mut self, request: axum::http::request::Builder, body: Body) -> axum::response::Response {
        let cookies = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect::<Vec<_>>().join("; ");
        let mut request = request.header(header::ACCEPT_LANGUAGE, &self.lang);
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies);
        }
        let mut request = request.body(body).expect("a request");
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 40000))));
        self.router.clone().oneshot(request).await.expect("the router always answers")
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Answer {
        let answer = self.ask(request, body).await;
        let (parts, body) = answer.into_parts();
        for value in parts.headers.get_all(header::SET_COOKIE) {
            let text = value.to_str().unwrap_or("");
            let (name, rest) = text.split_once('=').unwrap_or((text, ""));
            let value = rest.split(';').next().unwrap_or("");
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.into(), value.into());
            }
        }
        // News has no end: it is heard with `listen`.
        let endless = parts.headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind == "text/event-stream");
        let bytes = if endless { Default::default() } else { body.collect().await.expect("a body").to_bytes() };
        Answer { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&bytes).into_owned() }
    }
}
