//! [`Call`]: a request as an operation sees it; the parameters of its path and query; the answers that are not a plain document.

use std::sync::Arc;

use access::Edition;
use axum::Json;
use axum::extract::{FromRequestParts, Path, Query};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use kernel::{Id, Lang, Zone};
use ledger::Cx;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use words::Tongue;

use super::problem::{ApiFault, Refused};
use super::wire::Key;
use crate::visit::Place;
use crate::{App, Visit, respond};

/// A request as an operation sees it. Cheap to clone.
#[derive(Clone)]
pub struct Call {
    /// What all requests share.
    pub app: App,
    /// The context: who, where, and the door. It carries the once-key if the caller sent one.
    pub cx: Cx,
    pub(crate) place: Arc<Place>,
}

impl Call {
    /// The language of sentences.
    pub fn lang(&self) -> Lang {
        self.place.lang
    }

    /// The words in the caller's language.
    pub fn tongue(&self) -> Tongue {
        self.app.tongue(self.place.lang)
    }

    /// The zone of record of the edition, or UTC where there is none.
    pub fn zone(&self) -> Zone {
        self.place.edition.as_ref().map_or_else(Zone::utc, Edition::zone)
    }

    /// The edition at hand.
    pub fn edition(&self) -> Result<&Edition, ApiFault> {
        self.place.edition.as_ref().ok_or(ApiFault::NotThere)
    }

    /// The same request as a page sees it, for what pages compose and programs get as a file.
    pub fn visit(&self) -> Visit {
        Visit { app: self.app.clone(), cx: self.cx.clone(), place: self.place.clone() }
    }

    /// The path of the call, without a slash at the end.
    pub fn path(&self) -> &str {
        self.place.path.trim_end_matches('/')
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Call {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        // Only an operation that was not listed lacks it; then there is nothing to show.
        parts.extensions.get::<Call>().cloned().ok_or_else(|| StatusCode::NOT_FOUND.into_response())
    }
}

/// The parameters of the path; what cannot be read is not there.
pub struct At<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for At<T> {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        Path::<T>::from_request_parts(parts, state).await.map(|Path(found)| Self(found)).map_err(|_| ApiFault::NotThere.into())
    }
}

/// The parameters of the query. Names that the operation does not have were refused before.
pub struct Asked<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Asked<T> {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refused> {
        // As pages read it: a NUL is not text. Empty is as if it were not there.
        let query = crate::request::query(&parts.uri);
        let pairs: Vec<(&str, &str)> = query.pairs().filter(|(_, value)| !value.is_empty()).collect();
        read(&pairs).map(Self).ok_or_else(|| {
            // Which one: each alone is tried, since the reader says only that something was not read.
            let odd = pairs.iter().find(|(name, value)| read::<T>(&[(name, value)]).is_none());
            Refused::parameter(odd.map_or("query", |(name, _)| name))
        })
    }
}

fn read<T: DeserializeOwned>(pairs: &[(&str, &str)]) -> Option<T> {
    let query = pairs.iter().map(|(n, v)| format!("{}={}", respond::encoded(n), respond::encoded(v))).collect::<Vec<_>>().join("&");
    let uri: Uri = format!("/?{query}").parse().ok()?;
    Query::<T>::try_from_uri(&uri).ok().map(|Query(found)| found)
}

/// Something was made (201): what it is, and where it is read.
pub struct Created<T> {
    /// What the answer says.
    pub body: T,
    /// The path under which it is read.
    pub path: String,
}

impl<T: Serialize> IntoResponse for Created<T> {
    fn into_response(self) -> Response {
        let mut answer = (StatusCode::CREATED, Json(self.body)).into_response();
        // Paths of our own are made of slugs, codes and ids.
        if let Some(location) = respond::own_path(&self.path).and_then(|path| HeaderValue::from_str(path).ok()) {
            answer.headers_mut().insert(header::LOCATION, location);
        }
        answer
    }
}

/// Something was made (201): which.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Made {
    /// Its id.
    pub id: Key,
}

impl Created<Made> {
    /// A thing with an id, read under this path and its id.
    pub fn under(path: &str, id: Id) -> Self {
        Self { path: format!("{path}/{id}"), body: Made { id: Key(id) } }
    }
}

impl Created<Made> {
    /// A part of a thing, read with the thing; `path` is that of the list of its parts.
    pub fn part_of(path: &str, id: Id) -> Self {
        let thing = path.rsplit_once('/').map_or(path, |(thing, _)| thing);
        Self { path: thing.to_owned(), body: Made { id: Key(id) } }
    }
}

/// Something was changed (200): the version that it has now, from which the next edit begins.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Changed {
    /// The version.
    pub version: i64,
}

/// It is done, and there is nothing to say (204).
pub struct Done;

impl IntoResponse for Done {
    fn into_response(self) -> Response {
        StatusCode::NO_CONTENT.into_response()
    }
}
