//! HTTP: routes with their rights, the guard that makes the context, forms, pages and errors.
//!
//! A handler is a few lines: [`Visit`] is the request as a page sees it, [`Sent`] a form that came, and both know how to draw an answer.
//! A route cannot be listed without a right. Start with [`Route`], then `guard`, then [`Visit`]. What programs call is in [`api`].

pub mod api;
mod app;
mod asset;
mod body;
mod cookies;
mod export;
mod guard;
mod keep;
mod live;
mod numbers;
mod once;
mod request;
mod respond;
mod rest;
mod route;
mod sent;
mod serve;
mod snapshot;
mod spreadsheet;
mod tables;
mod typed;
mod upload;
mod visit;
mod watch;
mod zones;

pub use app::{App, BannerSource, MenuEntry, Settings, Web};
pub use once::OnceToken;
pub use respond::{Download, own_path};
pub use route::{Method, Route, get, post};
pub use sent::Sent;
pub use serve::{router, serve};
pub use snapshot::Keep;
pub use spreadsheet::{ExportFault, SpreadsheetFault};
pub use tables::{Desk, DeskLine, DeskTone, HomePart, Soon, Tables, ThingKind, Title, TitleOf};
pub use upload::{FileType, Upload, UploadFault};
pub use visit::Visit;
pub use watch::{RIGHTS, ROUTES as WATCHED, serve_metrics};

/// The words of this crate.
pub const LOCALES: words::Locales = words::locales!("web");

/// The words of the kit `page`, which knows no Fluent and leaves its words to this crate.
pub const PAGE_LOCALES: words::Locales = words::Locales { feature: "page", sources: page::LOCALE_SOURCES };

#[cfg(test)]
mod tests;
