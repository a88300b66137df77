//! The rest of a body. A browser sends the whole of a form before it reads; where the answer comes earlier and the connection is closed on
//! what is still under way, it shows its own page of a broken connection instead of ours. So the rest is read and thrown away first.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, BodyDataStream, Bytes};
use futures::{Stream, StreamExt};

use crate::body::FILES_LIMIT;

/// Bytes that are thrown away at most: a scan made at far too high a resolution still gets its sentence.
const REST_LIMIT: usize = 4 * FILES_LIMIT;

/// How long it is read at most, so that a slow sender cannot hold a connection for the sake of a refusal.
const REST_PATIENCE: Duration = Duration::from_secs(30);

/// A body that two can read, one after the other: the page, then [`Rest::throw_away`].
#[derive(Clone)]
pub(crate) struct Rest(Arc<Mutex<BodyDataStream>>);

impl Rest {
    /// The body for the page, and what will be left of it.
    pub fn of(body: Body) -> (Body, Self) {
        let rest = Self(Arc::new(Mutex::new(body.into_data_stream())));
        (Body::from_stream(rest.clone()), rest)
    }

    /// Reads what the page left, up to the two limits.
    pub async fn throw_away(mut self) {
        let to_the_end = async {
            let mut left = REST_LIMIT;
            while let (true, Some(Ok(piece))) = (left > 0, self.next().await) {
                left = left.saturating_sub(piece.len());
            }
        };
        // Whichever ends it: the answer goes out now.
        let _ = tokio::time::timeout(REST_PATIENCE, to_the_end).await;
    }
}

impl Stream for Rest {
    type Item = Result<Bytes, axum::Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).poll_next_unpin(cx)
    }
}
