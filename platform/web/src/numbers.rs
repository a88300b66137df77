//! What `/metrics` counts while the process lives: answers by route and status, and how long they took. No label comes from a request: a
//! route is named as it is listed, and what is no route is `none`.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::Tables;

/// Upper bounds in milliseconds: from a page out of memory to the patience of a person.
const BOUNDS: [u64; 10] = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 10_000];

/// A route as it is counted: method and listed path.
type Name = (&'static str, &'static str);

#[derive(Debug, Default)]
struct Latency {
    /// By bound; those above the last are only in `count`.
    within: [u64; BOUNDS.len()],
    count: u64,
    micros: u64,
}

/// The counters of a process.
#[derive(Debug, Default)]
pub(crate) struct Numbers {
    paths: Vec<&'static str>,
    answers: Mutex<BTreeMap<(Name, u16), u64>>,
    latency: Mutex<BTreeMap<&'static str, Latency>>,
}

/// The methods that are told apart.
const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

impl Numbers {
    pub fn new(tables: &Tables) -> Self {
        let pages = tables.routes.iter().map(|route| route.path).chain(crate::watch::ROUTES.iter().map(|r| r.path));
        // An operation's path is read from its handler; there are as many as the program has, and they stay as long as it runs.
        let ops = tables.ops.iter().map(|(_, op)| &*op.described().path.leak());
        let mut paths: Vec<&'static str> = pages.chain(ops).collect();
        paths.sort_unstable();
        paths.dedup();
        Self { paths, ..Self::default() }
    }

    /// The listed path that a request matched.
    pub fn listed(&self, matched: Option<&str>) -> &'static str {
        matched.and_then(|path| self.paths.binary_search(&path).ok()).map_or("none", |at| self.paths[at])
    }

    /// Counts an answer.
    pub fn add(&self, method: &str, path: &'static str, status: u16, took: Duration) {
        let method = METHODS.into_iter().find(|m| *m == method).unwrap_or("other");
        *self.answers.lock().unwrap_or_else(PoisonError::into_inner).entry(((method, path), status)).or_default() += 1;
        let mut latency = self.latency.lock().unwrap_or_else(PoisonError::into_inner);
        let latency = latency.entry(method).or_default();
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        if let Some(at) = BOUNDS.iter().position(|bound| micros <= bound * 1000) {
            latency.within[at] += 1;
        }
        latency.count += 1;
        latency.micros = latency.micros.saturating_add(micros);
    }

    /// As text (Prometheus text format 0.0.4).
    pub fn write(&self, out: &mut Text) {
        out.head("convoke_requests_total", "counter", "Answers, by route as it is listed and status");
        for (((method, path), status), number) in self.answers.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            let status = status.to_string();
            out.line("convoke_requests_total", &[("method", method), ("route", path), ("status", &status)], number);
        }
        out.head("convoke_request_seconds", "histogram", "How long answers took to begin");
        for (method, latency) in self.latency.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            let mut sum = 0;
            for (bound, within) in BOUNDS.iter().zip(latency.within) {
                sum += within;
                let bound = seconds(bound * 1000);
                out.line("convoke_request_seconds_bucket", &[("method", method), ("le", &bound)], &sum);
            }
            out.line("convoke_request_seconds_bucket", &[("method", method), ("le", "+Inf")], &latency.count);
            out.line("convoke_request_seconds_sum", &[("method", method)], &seconds(latency.micros));
            out.line("convoke_request_seconds_count", &[("method", method)], &latency.count);
        }
    }
}

/// Microseconds as seconds, exactly.
pub(crate) fn seconds(micros: u64) -> String {
    let text = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A page of numbers.
#[derive(Debug, Default)]
pub(crate) struct Text(pub String);

impl Text {
    pub fn head(&mut self, name: &str, sort: &str, help: &str) {
        self.0.push_str(&format!("# HELP {name} {help}.\n# TYPE {name} {sort}\n"));
    }

    pub fn line(&mut self, name: &str, labels: &[(&str, &str)], value: &dyn std::fmt::Display) {
        let plain = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " ");
        let labels: Vec<String> = labels.iter().map(|(key, value)| format!("{key}=\"{}\"", plain(value))).collect();
        let labels = if labels.is_empty() { String::new() } else { format!("{{{}}}", labels.join(",")) };
        self.0.push_str(&format!("{name}{labels} {value}\n"));
    }
}
