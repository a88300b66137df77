//! A browser without script, for these tests: keeps its cookies, sends forms as they stand in the page.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::request::Builder;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt;
use page::ONCE_FIELD;
use tower::ServiceExt;

use crate::respond::encoded;

pub(crate) const FORM: &str = "application/x-www-form-urlencoded";
const BOUNDARY: &str = "a-boundary";

/// What came back.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |v| v.to_str().expect("text"))
    }

    /// The first form inside the trouble: its action, and its fields.
    pub fn kept(&self) -> Option<(String, Vec<(String, String)>)> {
        let from = self.text.find("class=\"trouble\"")?;
        let start = from + self.text[from..].find("<form action=\"")?;
        let form = &self.text[start..];
        let form = &form[..form.find("</form>").expect("a form ends")];
        let fields = form.split("<input type=\"hidden\"").skip(1).map(|tag| (value(tag, "name"), value(tag, "value"))).collect();
        Some((value(form, "action"), fields))
    }

    /// The once-key of the first form of the content.
    pub fn once(&self) -> String {
        let main = &self.text[self.text.find("<main").expect("a page")..];
        let at = main.find(&format!("name=\"{ONCE_FIELD}\"")).expect("a form with a key");
        value(&main[at..], "value")
    }
}

fn value(tag: &str, name: &str) -> String {
    let start = tag.find(&format!("{name}=\"")).expect("the attribute is there") + name.len() + 2;
    let raw = tag[start..].split('"').next().unwrap_or("");
    raw.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[derive(Debug, Clone)]
pub(crate) struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    headers: BTreeMap<&'static str, Vec<String>>,
    peer: IpAddr,
}

impl Browser {
    pub fn new(router: Router) -> Self {
        let peer = IpAddr::from([192, 0, 2, 1]);
        Self { router, cookies: BTreeMap::new(), headers: BTreeMap::new(), peer }.with("accept-language", &["en"])
    }

    /// The same browser, which sends these lines of a header with every request.
    pub fn with(mut self, name: &'static str, lines: &[&str]) -> Self {
        self.headers.insert(name, lines.iter().map(|line| (*line).to_owned()).collect());
        self
    }

    /// The same browser, connected from another address.
    pub fn from(mut self, peer: &str) -> Self {
        self.peer = peer.parse().expect("an address");
        self
    }

    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.into(), value.into());
    }

    pub fn has_cookies(&self) -> bool {
        !self.cookies.is_empty()
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    pub async fn method(&mut self, method: &str, path: &str) -> Answer {
        self.send(Request::builder().method(method).uri(path), Body::empty()).await
    }

    /// Opens the page at a path and sends its form with these fields.
    pub async fn fill(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let once = self.get(path).await.once();
        self.post(path, &once, fields).await
    }

    pub async fn post(&mut self, path: &str, once: &str, fields: &[(&str, &str)]) -> Answer {
        let mut all = vec![(ONCE_FIELD, once)];
        all.extend_from_slice(fields);
        self.post_pairs(path, &all).await
    }

    async fn post_pairs(&mut self, path: &str, pairs: &[(&str, &str)]) -> Answer {
        let body = pairs.iter().map(|(n, v)| format!("{}={}", encoded(n), encoded(v))).collect::<Vec<_>>().join("&");
        self.post_bytes(path, FORM, body.into_bytes()).await
    }

    /// Presses the button of the form that a page of trouble kept.
    pub async fn press(&mut self, page: &Answer) -> Answer {
        let (action, fields) = page.kept().expect("a form was kept");
        let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        self.post_pairs(&action, &pairs).await
    }

    /// Sends a form with a file in the field `file`.
    pub async fn post_file(&mut self, path: &str, fields: &[(&str, &str)], name: &str, content: &[u8]) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
        }
        body.extend(format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n").bytes());
        body.extend(b"Content-Type: application/pdf\r\n\r\n");
        body.extend_from_slice(content);
        body.extend(format!("\r\n--{BOUNDARY}--\r\n").bytes());
        self.post_bytes(path, &format!("multipart/form-data; boundary={BOUNDARY}"), body).await
    }

    pub async fn post_bytes(&mut self, path: &str, kind: &str, body: Vec<u8>) -> Answer {
        self.post_body(path, kind, Body::from(body)).await
    }

    pub async fn post_body(&mut self, path: &str, kind: &str, body: Body) -> Answer {
        self.send(Request::post(path).header(header::CONTENT_TYPE, kind), body).await
    }

    async fn send(&mut self, mut request: Builder, body: Body) -> Answer {
        for (name, lines) in &self.headers {
            for line in lines {
                request = request.header(*name, line);
            }
        }
        if !self.cookies.is_empty() {
            request = request.header(header::COOKIE, self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect::<Vec<_>>().join("; "));
        }
        let mut request = request.body(body).expect("a request");
        request.extensions_mut().insert(ConnectInfo(SocketAddr::new(self.peer, 40_000)));
        let answer = self.router.clone().oneshot(request).await.expect("the router always answers");
        let (parts, body) = answer.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes();
        let text = String::from_utf8(bytes.to_vec()).expect("every answer here is text");
        Answer { status: parts.status, headers: parts.headers, text }
    }
}
