//! A program that calls the interface with a token.

use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt;
use serde_json::Value;
use tower::ServiceExt;

/// What came back.
#[derive(Debug, Clone)]
pub struct Told {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, if it is JSON; null if it is not.
    pub json: Value,
    /// The body.
    pub bytes: Vec<u8>,
}

impl Told {
    /// The code of a problem document, which its `type` ends in; empty if it is none.
    pub fn problem(&self) -> &str {
        self.json["type"].as_str().and_then(|kind| kind.rsplit(':').next()).unwrap_or("")
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or("")
    }

    /// The places of the faults of a problem document.
    pub fn places(&self) -> Vec<&str> {
        let errors = self.json["errors"].as_array().into_iter().flatten();
        errors.filter_map(|e| e["pointer"].as_str().or_else(|| e["parameter"].as_str())).collect()
    }
}

/// A program.
#[derive(Debug, Clone)]
pub struct Program {
    router: Router,
    headers: Vec<(&'static str, String)>,
}

impl Program {
    /// A program without a token that wishes for English.
    pub fn new(router: Router) -> Self {
        Self { router, headers: vec![("accept-language", "en".into())] }
    }

    /// The same program with a token.
    pub fn with_token(self, token: &str) -> Self {
        self.with("authorization", format!("Bearer {token}"))
    }

    /// The same program, sending a header with each call.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.retain(|(n, _)| *n != name);
        self.headers.push((name, value.into()));
        self
    }

    /// Reads.
    pub async fn get(&self, path: &str) -> Told {
        self.send("GET", path, None, Vec::new()).await
    }

    /// Sends nothing but the call.
    pub async fn act(&self, method: &str, path: &str) -> Told {
        self.send(method, path, None, Vec::new()).await
    }

    /// Sends JSON.
    pub async fn post(&self, path: &str, body: &Value) -> Told {
        self.send("POST", path, Some("application/json"), body.to_string().into_bytes()).await
    }

    /// Sends JSON in place of what is there.
    pub async fn put(&self, path: &str, body: &Value) -> Told {
        self.send("PUT", path, Some("application/json"), body.to_string().into_bytes()).await
    }

    /// Sends any bytes as any type.
    pub async fn send(&self, method: &str, path: &str, media: Option<&str>, body: Vec<u8>) -> Told {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        if let Some(media) = media {
            request = request.header(header::CONTENT_TYPE, media);
        }
        let mut request = request.body(Body::from(body)).expect("a request");
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 40001))));
        let answer = self.router.clone().oneshot(request).await.expect("the router always answers");
        let (parts, body) = answer.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes().to_vec();
        let json = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        Told { status: parts.status, headers: parts.headers, json, bytes }
    }
}
