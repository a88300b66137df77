//! [`Visit`]: a request as a page sees it, and how a page answers.

use std::sync::Arc;

use access::{Edition, session};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use kernel::{Lang, Zone};
use ledger::{Caller, Cx, CxParts};
use page::{Face, Form, Frame, Href, Kit, Page};
use words::Tongue;

use crate::guard::RequestId;
use crate::{App, OnceToken, request, respond};

/// Where and how a request came.
#[derive(Debug, Clone)]
pub struct Place {
    /// The request's id.
    pub request: String,
    /// The path.
    pub path: String,
    /// Path and query, to come back to.
    pub path_and_query: String,
    /// The query's names and values.
    pub query: Form,
    /// Which face the page has.
    pub face: Face,
    /// The edition at hand.
    pub edition: Option<Edition>,
    /// The person's language.
    pub lang: Lang,
    /// The session, in the office.
    pub session: Option<session::Found>,
    /// Where the request came from, for limits.
    pub source: String,
    /// The browser's own words.
    pub agent: String,
}

impl Place {
    pub(crate) fn new(app: &App, parts: &Parts) -> Self {
        let header = |name| parts.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or("");
        let query = request::query(&parts.uri);
        let lang = request::asked(parts.uri.path(), &query).unwrap_or_else(|| request::wished(&parts.headers));
        Self {
            request: parts.extensions.get::<RequestId>().map_or_else(String::new, |r| r.0.clone()),
            path: parts.uri.path().to_owned(),
            path_and_query: parts.uri.path_and_query().map_or_else(|| parts.uri.path().to_owned(), ToString::to_string),
            query,
            face: Face::Public,
            edition: None,
            lang,
            session: None,
            source: request::source(parts, &app.settings),
            agent: header(axum::http::header::USER_AGENT).to_owned(),
        }
    }
}

/// A request as a page sees it. Cheap to clone.
#[derive(Clone)]
pub struct Visit {
    /// What all requests share.
    pub app: App,
    /// The context: who, where, and the door.
    pub cx: Cx,
    /// Where and how the request came.
    pub place: Arc<Place>,
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        // Only a route that was not listed lacks it; then there is nothing to show.
        parts.extensions.get::<Visit>().cloned().ok_or_else(|| axum::http::StatusCode::NOT_FOUND.into_response())
    }
}

impl Visit {
    pub(crate) fn new(app: App, cx: Cx, place: Place) -> Self {
        Self { app, cx, place: Arc::new(place) }
    }

    /// A visit by nobody, for pages of refusal.
    pub(crate) fn stranger(app: App, place: Place) -> Self {
        let parts = CxParts { caller: Caller::Public, lang: place.lang, request: place.request.clone(), ..CxParts::default() };
        let cx = Cx::new(&app.ledger, parts);
        Self::new(app, cx, place)
    }

    /// The language of the page.
    pub fn lang(&self) -> Lang {
        self.place.lang
    }

    /// The words in the language of the page.
    pub fn tongue(&self) -> Tongue {
        self.app.tongue(self.place.lang)
    }

    /// A sentence of the locales.
    pub fn say(&self, key: &str) -> String {
        self.tongue().say(key)
    }

    /// The kit in the language of the page.
    pub fn kit(&self) -> Kit<'_> {
        Kit::new(self.place.lang, self.app.chrome(self.place.lang))
    }

    /// The zone of record of the edition, or UTC where there is none.
    pub fn zone(&self) -> Zone {
        self.place.edition.as_ref().map_or_else(Zone::utc, Edition::zone)
    }

    /// The slug of the edition at hand; empty where there is none.
    pub fn edition_slug(&self) -> &str {
        self.place.edition.as_ref().map_or("", |e| &e.slug)
    }

    /// An address of the office in this edition.
    pub fn office(&self, path: &str) -> String {
        format!("/office/{}/{path}", self.edition_slug())
    }

    /// A new token for a form of this caller.
    pub fn once(&self) -> OnceToken {
        OnceToken::make(&self.app.ledger, self.cx.caller())
    }

    /// Draws a page in the frame of this visit.
    pub async fn page(&self, page: Page) -> Response {
        self.page_with(page, axum::http::StatusCode::OK).await
    }

    /// Draws a page with a status of its own.
    pub async fn page_with(&self, page: Page, status: axum::http::StatusCode) -> Response {
        let mut frame = self.frame();
        for source in &self.app.tables.banners {
            frame.banners.extend(source(self).await);
        }
        (status, frame.page(&page)).into_response()
    }

    /// What surrounds the page, without banners.
    pub(crate) fn frame(&self) -> Frame<'_> {
        let tongue = self.tongue();
        let office = self.place.face == Face::Office;
        let mut frame = Frame::new(self.kit(), self.place.face, self.app.settings.service.clone(), self.app.assets.addresses());
        frame.languages = self.languages();
        // An edition that the public does not see is not named to the public either.
        if let Some(edition) = self.place.edition.as_ref().filter(|e| e.public || self.place.face != Face::Public) {
            let public_home = format!("/{}/{}", self.place.lang, edition.slug);
            let home = if office { format!("/office/{}", edition.slug) } else { public_home.clone() };
            let (lang, name) = edition.name(self.place.lang);
            frame.edition = Some(page::Link::new(name, home.as_str()));
            frame.edition_lang = Some(lang).filter(|l| *l != self.place.lang);
            if edition.public {
                frame.footer = ["about", "accessibility", "privacy"]
                    .into_iter()
                    .map(|p| page::Link::new(tongue.say(footer_words(p)), format!("{public_home}/{p}").as_str()))
                    .collect();
                // What a demo says of a forum must not be found beside what the forum says.
                let below = self.place.path.strip_prefix(&public_home);
                frame.indexed = below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) && !self.app.settings.demo;
            }
        }
        if let Some(session) = self.place.session.as_ref().filter(|_| office) {
            frame.account = Some(page::Account {
                name: page::Link::new(session.name.clone(), "/account"),
                sign_out: Href::from("/account/sign-out"),
                fields: vec![(page::ONCE_FIELD.into(), self.once().as_str().into())],
            });
            if let (true, Some(edition)) = (session.strong, &self.place.edition) {
                frame.menu = self
                    .app
                    .tables
                    .menu
                    .iter()
                    .filter(|entry| self.cx.may(entry.right))
                    .map(|entry| {
                        let path = if entry.path.is_empty() { format!("/office/{}", edition.slug) } else { self.office(entry.path) };
                        let current =
                            self.place.path == path || (!entry.path.is_empty() && self.place.path.starts_with(&format!("{path}/")));
                        page::Entry::new(tongue.say(entry.words), path.as_str()).key(entry.letter).current(current)
                    })
                    .collect();
            }
        }
        frame
    }

    /// This same page in each language: the language stands at the beginning of the path where the page is public, else in the query. What else
    /// the query says, a filter or a page of a list, stays.
    fn languages(&self) -> Vec<(Lang, Href)> {
        let path = &self.place.path;
        let segments: Vec<&str> = path.split('/').collect();
        // The public face has the language first; a personal link has it behind the token.
        let at = if segments.get(1) == Some(&"reply") { 3 } else { 1 };
        let in_path = segments.get(at).is_some_and(|segment| segment.parse::<Lang>().is_ok());
        let kept: Vec<String> = self
            .place
            .query
            .pairs()
            .filter(|(name, _)| *name != "lang")
            .map(|(name, value)| format!("{}={}", respond::encoded(name), respond::encoded(value)))
            .collect();
        let address = |lang: Lang| {
            let (path, mut query) = if in_path {
                let mut segments = segments.clone();
                segments[at] = lang.code();
                (segments.join("/"), Vec::new())
            } else {
                (path.clone(), vec![format!("lang={lang}")])
            };
            query.extend(kept.iter().cloned());
            if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
        };
        Lang::ALL.map(|lang| (lang, Href::from(address(lang).as_str()))).into()
    }

    /// Leads to a page of our own after something was done (303).
    pub fn lead(&self, path: &str) -> Response {
        respond::lead(path)
    }
}

fn footer_words(page: &str) -> &'static str {
    match page {
        "about" => "web-about",
        "accessibility" => "web-accessibility",
        _ => "web-privacy",
    }
}
