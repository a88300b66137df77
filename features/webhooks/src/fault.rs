//! Why something was refused.

use ::store::StoreError;
use kernel::{Arg, Code, Refusal, Sort};
use ledger::DoorFault;

use crate::commands::{AT_MOST, NAME_LIMIT};
use crate::{BadEvents, BadTarget};

/// Why something was refused.
#[derive(Debug, thiserror::Error)]
pub enum WebhookFault {
    /// No name, or a long one.
    #[error("the name is empty or too long")]
    BadName,
    /// The address.
    #[error(transparent)]
    Target(#[from] BadTarget),
    /// The events.
    #[error(transparent)]
    Events(#[from] BadEvents),
    /// The edition has as many as it may.
    #[error("there are too many webhooks")]
    TooMany,
    /// There is no such webhook or delivery.
    #[error("there is no such webhook or delivery")]
    NotThere,
    /// Nothing is sent while it is paused.
    #[error("the webhook is paused")]
    Paused,
    /// The delivery waits for its next attempt by itself.
    #[error("the delivery is on its way")]
    OnItsWay,
    /// The door.
    #[error(transparent)]
    Door(#[from] DoorFault),
}

impl From<StoreError> for WebhookFault {
    fn from(error: StoreError) -> Self {
        Self::Door(error.into())
    }
}

impl Refusal for WebhookFault {
    fn code(&self) -> Code {
        match self {
            Self::BadName => "webhooks-fault-name",
            Self::Target(BadTarget::NotUrl) => "webhooks-fault-url",
            Self::Target(BadTarget::NotHttps) => "webhooks-fault-https",
            Self::Target(BadTarget::User) => "webhooks-fault-user",
            Self::Target(BadTarget::Private) => "webhooks-fault-private",
            Self::Events(BadEvents::None) => "webhooks-fault-no-event",
            Self::Events(BadEvents::Unknown(_)) => "webhooks-fault-event",
            Self::TooMany => "webhooks-fault-many",
            Self::NotThere => "webhooks-fault-not-there",
            Self::Paused => "webhooks-fault-paused",
            Self::OnItsWay => "webhooks-fault-on-its-way",
            Self::Door(fault) => fault.code(),
        }
    }

    fn sort(&self) -> Sort {
        let field = |field| Sort::Refused { status: 422, field: Some(field) };
        match self {
            Self::BadName => field("name"),
            Self::Target(_) => field("url"),
            Self::Events(_) => field("events"),
            Self::TooMany | Self::Paused | Self::OnItsWay => Sort::Refused { status: 409, field: None },
            Self::NotThere => Sort::Refused { status: 404, field: None },
            Self::Door(fault) => fault.sort(),
        }
    }

    fn args(&self) -> Vec<Arg> {
        match self {
            Self::BadName => vec![("limit", NAME_LIMIT.to_string().into())],
            Self::Events(BadEvents::Unknown(name)) => vec![("event", name.clone().into())],
            Self::TooMany => vec![("limit", AT_MOST.to_string().into())],
            Self::Door(fault) => fault.args(),
            _ => Vec::new(),
        }
    }
}
