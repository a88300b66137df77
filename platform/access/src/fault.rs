//! Why something about access was refused.

use kernel::{Arg, Code, Refusal, Sort};
use ledger::DoorFault;
use store::StoreError;

/// Why something about access was refused.
#[derive(Debug, thiserror::Error)]
pub enum AccessFault {
    /// The text is no e-mail address.
    #[error("not an e-mail address")]
    BadEmail,
    /// A name is missing or too long.
    #[error("a name has 1 to {} characters", crate::account::NAME_LIMIT)]
    BadName,
    /// Another account has this address.
    #[error("another account has this address")]
    EmailTaken,
    /// There is no such account, session or edition.
    #[error("not there")]
    NotThere,
    /// The sign-in link is unknown, used or too old: one answer for all.
    #[error("the sign-in link is not valid")]
    BadSignIn,
    /// The code of the second factor is wrong or was used.
    #[error("the code is not right")]
    BadCode,
    /// Too many tries; wait.
    #[error("too many tries")]
    TooMany,
    /// An installation without an administrator could not be run.
    #[error("the last administrator stays")]
    LastAdministrator,
    /// A token without any right could do nothing.
    #[error("a token has at least one right")]
    NoScope,
    /// A token for a right that its maker does not hold.
    #[error("the right is not the caller's own")]
    NotYourRight,
    /// A token lasts from a day to a year.
    #[error("a token lasts {} to {} days", crate::token::DAYS.start(), crate::token::DAYS.end())]
    BadDays,
    /// The account has many tokens already.
    #[error("an account has at most {} tokens", crate::token::AT_A_TIME)]
    TooManyTokens,
    /// The door.
    #[error(transparent)]
    Door(#[from] DoorFault),
}

impl From<StoreError> for AccessFault {
    fn from(error: StoreError) -> Self {
        Self::Door(error.into())
    }
}

impl Refusal for AccessFault {
    fn code(&self) -> Code {
        match self {
            Self::BadEmail => "access-bad-email",
            Self::BadName => "access-bad-name",
            Self::EmailTaken => "access-email-taken",
            Self::NotThere => "web-not-found",
            Self::BadSignIn => "access-bad-sign-in",
            Self::BadCode => "access-bad-code",
            Self::TooMany => "access-too-many",
            Self::LastAdministrator => "access-last-administrator",
            Self::NoScope => "access-no-scope",
            Self::NotYourRight => "access-not-your-right",
            Self::BadDays => "access-bad-days",
            Self::TooManyTokens => "access-too-many-tokens",
            Self::Door(e) => e.code(),
        }
    }

    fn sort(&self) -> Sort {
        let field = |status, field| Sort::Refused { status, field };
        match self {
            Self::BadEmail => field(422, Some("email")),
            Self::BadName => field(422, Some("name")),
            Self::EmailTaken => field(409, Some("email")),
            Self::NotThere => field(404, None),
            Self::BadSignIn => field(410, None),
            Self::BadCode => field(422, Some("code")),
            Self::TooMany => field(429, None),
            Self::LastAdministrator => field(409, None),
            Self::NoScope | Self::NotYourRight => field(422, Some("scopes")),
            Self::BadDays => field(422, Some("days")),
            Self::TooManyTokens => field(409, None),
            Self::Door(e) => e.sort(),
        }
    }

    fn args(&self) -> Vec<Arg> {
        match self {
            Self::BadName => vec![("limit", crate::account::NAME_LIMIT.to_string().into())],
            Self::BadDays => vec![("limit", crate::token::DAYS.end().to_string().into())],
            Self::TooManyTokens => vec![("limit", crate::token::AT_A_TIME.to_string().into())],
            _ => Vec::new(),
        }
    }
}
