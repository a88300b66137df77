//! The programming interface: what a page does for a person, an operation does for a program, by the same commands and the same rights.
//!
//! A feature lists its operations in its constant, each with its right: `op("giveReply", GIVE, || routes!(api::give))`. Method, path and
//! schemas are read from the handler, so that document and router cannot differ. An operation is a few lines: [`Call`] is the request,
//! [`Body`] what was sent with it, [`Refused`] every fault, which becomes a problem document (RFC 9457) in the caller's language.
//!
//! No cookie is read here, so that no other site can have a browser act. Start with [`Op`], then `guard`, then [`Call`].

mod body;
mod bounds;
mod call;
mod document;
mod guard;
mod list;
mod op;
mod problem;
mod wire;

pub use body::{Body, FILES_LIMIT, JSON_LIMIT};
pub use call::{Asked, At, Call, Changed, Created, Done, Made};
pub use document::document;
pub use list::{Listed, Paging};
pub use op::{Described, Op, op};
pub use problem::{ApiFault, Fault, Problem, Refused};
pub use utoipa_axum::routes;
pub use wire::{Day, Key, LangCode, Moment, SentFile, Versions, choices};

pub(crate) use document::scopes;
pub(crate) use guard::{CALLS_BY_TOKEN, guard, nowhere, trouble};
pub(crate) use op::listed;

/// Where the interface begins; its pages are refused and limited in its own way.
pub(crate) const ROOT: &str = "/api/";

/// Whether a path is the interface's.
pub(crate) fn is_under(path: &str) -> bool {
    path.starts_with(ROOT) || path == "/api"
}
