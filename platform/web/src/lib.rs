//! HTTP: routes with their rights, the guard that makes the context, forms, pages and errors.
//!
//! A handler is a few lines: [`Visit`] is the request as a page sees it, [`Sent`] a form that came, and both know how to draw an answer.
//! A route cannot be listed without a right. Start with [`Route`], then `guard`, then [`Visit`].

mod app;
mod asset;
mod body;
mod cookies;
mod guard;
mod once;
mod request;
mod respond;
mod route;
mod sent;
mod serve;
mod tables;
mod upload;
mod visit;

pub use app::{App, BannerSource, MenuEntry, Settings, Web};
pub use once::OnceToken;
pub use respond::Download;
pub use route::{Method, Route, get, post};
pub use sent::Sent;
pub use serve::{router, serve};
pub use tables::{Desk, DeskLine, DeskTone, HomePart, Soon, Tables, ThingKind, Title};
pub use upload::{FileType, Upload, UploadFault};
pub use visit::Visit;

/// The words of this crate and of the kit.
pub const LOCALES: words::Locales = words::locales!("web");

#[cfg(test)]
mod tests;
