//! [`Op`]: a name, a right, a handler. What the handler says of itself (method, path, parameters, schemas) is read here.

use std::collections::BTreeSet;

use axum::routing::MethodRouter;
use ledger::Right;
use utoipa::openapi::path::{Operation, ParameterIn};
use utoipa::openapi::{RefOr, Schema};
use utoipa_axum::router::UtoipaMethodRouter;

use crate::App;

/// An operation of the interface, as a feature lists it.
#[derive(Clone, Copy)]
pub struct Op {
    /// Its name, by which client programs call it: `giveReply`.
    pub name: &'static str,
    /// The right that it needs; for a token, also the scope.
    pub right: Right,
    /// Makes the handler with its description.
    pub handler: fn() -> UtoipaMethodRouter<App>,
}

/// An operation.
pub const fn op(name: &'static str, right: Right, handler: fn() -> UtoipaMethodRouter<App>) -> Op {
    Op { name, right, handler }
}

/// What an operation says of itself.
pub struct Described {
    /// `GET`, `POST`, `PUT` or `DELETE`.
    pub method: &'static str,
    /// As axum and OpenAPI both have it: `/api/v1/reply/{token}`.
    pub path: String,
    /// Its description.
    pub operation: Operation,
    /// The schemas that it names.
    pub schemas: Vec<(String, RefOr<Schema>)>,
    /// Its handler.
    pub router: MethodRouter<App>,
}

impl Op {
    /// Reads what the operation says of itself.
    ///
    /// # Panics
    /// If a handler is listed with none or two of the four methods: a fault that shows when the program starts.
    pub fn described(&self) -> Described {
        let (schemas, mut paths, router) = (self.handler)();
        let (path, item) = paths.paths.pop_first().expect("a handler has a path");
        let methods = [("GET", item.get), ("POST", item.post), ("PUT", item.put), ("DELETE", item.delete)];
        let mut found = methods.into_iter().filter_map(|(method, operation)| operation.map(|operation| (method, operation)));
        let (method, operation) = found.next().expect("a handler has a method");
        Described { method, path, operation, schemas, router }
    }
}

impl Described {
    /// The names that its query may hold.
    pub fn query(&self) -> BTreeSet<String> {
        let parameters = self.operation.parameters.iter().flatten();
        let own = parameters.filter_map(|p| match p {
            RefOr::T(p) if p.parameter_in == ParameterIn::Query => Some(p.name.clone()),
            _ => None,
        });
        own.collect()
    }

    /// Whether the path holds a personal link, which is then the key to it.
    pub fn by_link(&self) -> bool {
        self.path.contains("{token}")
    }

    /// Whether it changes nothing.
    pub fn reads(&self) -> bool {
        self.method == "GET"
    }
}

impl std::fmt::Debug for Op {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Described { method, path, .. } = self.described();
        write!(f, "{method} {path} ({}, {})", self.name, self.right.name)
    }
}

/// What the guard knows of the operation before which it stands.
#[derive(Clone)]
pub(crate) struct Listed {
    pub right: Right,
    pub query: std::sync::Arc<BTreeSet<String>>,
    pub by_link: bool,
}

/// The operation for the guard.
pub(crate) fn listed(op: &Op, described: &Described) -> Listed {
    Listed { right: op.right, query: std::sync::Arc::new(described.query()), by_link: described.by_link() }
}
