//! How a delivery ends: accepted, or one of six faults, each of which tells the caller what may be done next.

use kernel::Id;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::response::Response;

/// Most characters kept of what a server said: replies may have 100,000 (they are shown to an officer and kept with the attempt).
pub const MAX_WORDS: usize = 500;

/// The server has taken the mail upon itself (RFC 5321, 4.2.5): the consignment is *sent*.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The server's reply with its code, such as `250 2.0.0 Ok: queued as 4B1C2`. May name the addressee: personal.
    pub words: String,
}

/// Why a mail was not accepted. `words` are the server's, with their code, or ours where it said nothing; they may name the addressee.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault<E> {
    /// The server was not reached, or it does not let *us* in (greeting, TLS, sign-in), or the line broke before the text.
    /// Nothing had left and nothing is said about the addressee: try again later.
    #[error("the mail server could not be reached: {words}")]
    Unreachable {
        /// What went wrong.
        words: String,
    },
    /// A definite "not now" (4xx), before or after the text: try again after [`crate::retry_after`].
    #[error("the mail server asks to try again later: {words}")]
    Deferred {
        /// The reply code, 400 to 499.
        code: u16,
        /// The server's words.
        words: String,
    },
    /// A definite "no" (5xx), before or after the text: *failed*, until somebody mends the address.
    #[error("the mail server refused the mail: {words}")]
    Refused {
        /// The reply code, 500 to 599.
        code: u16,
        /// The server's words.
        words: String,
    },
    /// The address needs SMTPUTF8 (RFC 6531) and the mail server does not have it: *failed*; nothing had left.
    #[error("the mail server cannot carry an address outside ASCII")]
    NoUtf8,
    /// The caller's `handing_over` refused: the connection was dropped, not a byte of the text had left.
    #[error("the handing over was refused")]
    NotBegun(E),
    /// The text had begun to leave and no definite reply came: nobody can know. *In doubt*: never sent again by itself.
    #[error("it is not known whether the mail server took the mail: {words}")]
    InDoubt {
        /// What went wrong.
        words: String,
    },
}

impl<E> Fault<E> {
    /// Whether the caller may try again by itself.
    pub fn may_be_retried(&self) -> bool {
        matches!(self, Self::Unreachable { .. } | Self::Deferred { .. } | Self::NotBegun(_))
    }
}

/// What the server answered to one command, told apart as the rules below need it.
pub(crate) enum Answer {
    /// 2xx or 3xx.
    Good(Response),
    /// 4xx or 5xx, with the line still in order.
    Bad { code: u16, words: String },
    /// No reply that can be understood: cut, time-out, nonsense. The line is of no use any more.
    Lost { words: String },
}

impl Answer {
    pub(crate) fn of(result: Result<Result<Response, Error>, tokio::time::error::Elapsed>) -> Self {
        match result {
            Ok(Ok(response)) => Self::Good(response),
            Ok(Err(error)) => match error.status() {
                Some(code) => {
                    let said = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
                    Self::Bad { code: code.into(), words: told(&format!("{code} {said}")) }
                }
                None => Self::Lost { words: told(&error.to_string()) },
            },
            Err(_) => Self::Lost { words: "no answer in time".into() },
        }
    }
}

/// The words of a good reply, with its code.
pub(crate) fn words(response: &Response) -> String {
    let lines: Vec<&str> = response.message().collect();
    told(&format!("{} {}", response.code(), lines.join(" ")))
}

/// One line without control characters, of at most [`MAX_WORDS`] characters.
pub(crate) fn told(words: &str) -> String {
    let plain: String = words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MAX_WORDS).collect()
}

/// One line in the log for each end, without words: they may name a person.
pub(crate) fn log<E>(id: Id, end: &Result<Accepted, Fault<E>>) {
    match end {
        Ok(_) => tracing::info!(%id, "mail accepted"),
        Err(Fault::Unreachable { .. }) => tracing::warn!(%id, "mail server unreachable"),
        Err(Fault::Deferred { code, .. }) => tracing::info!(%id, code, "mail deferred"),
        Err(Fault::Refused { code, .. }) => tracing::warn!(%id, code, "mail refused"),
        Err(Fault::NoUtf8) => tracing::warn!(%id, "mail server without SMTPUTF8"),
        Err(Fault::NotBegun(_)) => tracing::warn!(%id, "mail not handed over"),
        Err(Fault::InDoubt { .. }) => tracing::error!(%id, "mail in doubt"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &str, expected: &str) {
        assert_eq!(told(words), expected);
    }

    #[test]
    fn a_servers_words_are_kept_as_one_short_line() {
        check("550 5.1.1\r\n  user\tunknown\u{0}", "550 5.1.1 user unknown");
        check(&"é".repeat(MAX_WORDS + 1), &"é".repeat(MAX_WORDS));
        check("\r\n", "");
    }
}
