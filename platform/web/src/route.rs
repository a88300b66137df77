//! A route: method, path, right, handler. Plain data, listed in a feature's constant; it cannot be listed without a right.

use axum::routing::MethodRouter;
use ledger::Right;

use crate::{App, Keep};

/// The two methods of pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Shows; changes nothing.
    Get,
    /// Does.
    Post,
}

impl Method {
    /// The name in HTTP.
    pub const fn name(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
        }
    }
}

/// A route of a feature. What its path holds decides how the guard makes the caller: `{token}` is a personal link, `/office/{edition}` the
/// secretariat with its session, `/{lang}/{edition}` the public.
#[derive(Clone, Copy)]
pub struct Route {
    /// Shows or does.
    pub method: Method,
    /// As axum has it, `/office/{edition}/letters/{slug}`.
    pub path: &'static str,
    /// The right that it needs.
    pub right: Right,
    /// Makes the method router: a bare `async` function does not stand in a constant (DECISIONS.md 18).
    pub handler: fn() -> MethodRouter<App>,
    /// Whether its pages are made once for everybody, and for how long they count.
    pub keep: Option<Keep>,
}

impl Route {
    /// A route whose pages are the same for everybody, and are therefore made once and kept. Such a page looks at its path and at nothing else of the
    /// request: not at the query, not at who asks. It holds no form.
    pub const fn kept(self, keep: Keep) -> Self {
        Self { keep: Some(keep), ..self }
    }
}

impl std::fmt::Debug for Route {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} ({})", self.method.name(), self.path, self.right.name)
    }
}

/// A route that shows.
pub const fn get(path: &'static str, right: Right, handler: fn() -> MethodRouter<App>) -> Route {
    Route { method: Method::Get, path, right, handler, keep: None }
}

/// A route that does.
pub const fn post(path: &'static str, right: Right, handler: fn() -> MethodRouter<App>) -> Route {
    Route { method: Method::Post, path, right, handler, keep: None }
}
