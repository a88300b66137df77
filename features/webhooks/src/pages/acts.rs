//! What the buttons of a webhook's page do.

use axum::extract::Path;
use axum::response::Response;
use kernel::Id;
use web::Sent;

use super::one;
use crate::{WebhookFault, commands};

/// Leads back to the webhook and says what was done, or refuses.
fn answer(mut sent: Sent, ended: Result<(), WebhookFault>, path: &str) -> Response {
    match ended {
        Ok(()) => sent.visit.lead(&sent.visit.office(path)),
        Err(fault) => match sent.refused(&fault) {
            Err(answer) => answer,
            // These forms have no field to stand beside.
            Ok(()) => sent.refuse(&fault),
        },
    }
}

/// Pauses it.
pub(crate) async fn pause(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let Ok(id) = id.parse::<Id>() else { return sent.visit.not_found() };
    let ended = commands::pause(&sent.cx(), id).await;
    answer(sent, ended, &format!("webhooks/{id}?done=paused"))
}

/// Tells it again.
pub(crate) async fn resume(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let Ok(id) = id.parse::<Id>() else { return sent.visit.not_found() };
    let ended = commands::resume(&sent.cx(), id).await;
    answer(sent, ended, &format!("webhooks/{id}?done=resumed"))
}

/// Replaces its secret, and shows the new one.
pub(crate) async fn rotate(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let Ok(id) = id.parse::<Id>() else { return sent.visit.not_found() };
    match commands::rotate(&sent.cx(), id).await {
        Ok(generation) => one::with_secret(sent.visit, id, generation).await,
        Err(fault) => answer(sent, Err(fault), ""),
    }
}

/// Sends an event to try it.
pub(crate) async fn test(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let Ok(id) = id.parse::<Id>() else { return sent.visit.not_found() };
    let ended = commands::test(&sent.cx(), id).await.map(|_| ());
    answer(sent, ended, &format!("webhooks/{id}?done=tested"))
}

/// Removes it.
pub(crate) async fn remove(Path((_, id)): Path<(String, String)>, mut sent: Sent) -> Response {
    let Ok(id) = id.parse::<Id>() else { return sent.visit.not_found() };
    if sent.form.value("sure") != "yes" {
        sent.form.refuse("sure", sent.visit.say("webhooks-remove-tick"));
        return one::again(sent, id).await;
    }
    let ended = commands::remove(&sent.cx(), id).await;
    answer(sent, ended, "webhooks?done=removed")
}

/// Sends an ended delivery again.
pub(crate) async fn again(Path((_, id, delivery)): Path<(String, String, String)>, sent: Sent) -> Response {
    let (Ok(id), Ok(delivery)) = (id.parse::<Id>(), delivery.parse::<Id>()) else { return sent.visit.not_found() };
    let ended = commands::again(&sent.cx(), id, delivery).await;
    answer(sent, ended, &format!("webhooks/{id}?done=sent-again"))
}
