//! The dialogue by which a mail changes hands: MAIL, RCPT, DATA, the caller's word, the text, the reply.
//!
//! This file is the promise of TRUST, 2: each return in it is one of the ends of [`Fault`], and none after the caller's word but
//! [`Fault::InDoubt`] stands for "perhaps". Start with [`Mailer::deliver`].

use std::future::Future;

use kernel::Id;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{MailBodyParameter, MailParameter};

use crate::address::Address;
use crate::compose::Composed;
use crate::outcome::{Accepted, Answer, Fault, log, words};
use crate::pool::{Mailer, Seated};

/// What the mail servers read, which is not what the reader reads (RFC 5321, 2.3.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// Where a bounce goes. `None` writes `<>`, as answers by machine must (RFC 3834, 3.3), so that nothing comes back.
    pub return_path: Option<Address>,
    /// The one addressee.
    pub to: Address,
}

impl Mailer {
    /// Delivers a mail to one addressee, and calls `handing_over` exactly once, after the server has said 354 and before the first byte
    /// of the text, or not at all.
    ///
    /// In `handing_over` the caller commits that the attempt has begun. If it refuses, the line is dropped and nothing has left
    /// ([`Fault::NotBegun`]). Once it has succeeded, only a definite reply of the server ends as [`Accepted`], [`Fault::Deferred`] or
    /// [`Fault::Refused`]; everything else is [`Fault::InDoubt`]. A future that is dropped on the way leaves the same two cases: not
    /// begun if `handing_over` had not succeeded, in doubt if it had.
    ///
    /// `id` is the attempt or consignment, for the log. Waits for a free line, then for each step as long as [`crate::Patience`] says;
    /// a worker's lease must be renewed meanwhile.
    pub async fn deliver<H, F, E>(&self, id: Id, envelope: &Envelope, mail: &Composed, handing_over: H) -> Result<Accepted, Fault<E>>
    where
        H: FnOnce() -> F,
        F: Future<Output = Result<(), E>>,
    {
        let end = self.carry(envelope, mail, handing_over).await;
        log(id, &end);
        end
    }

    async fn carry<H, F, E>(&self, envelope: &Envelope, mail: &Composed, handing_over: H) -> Result<Accepted, Fault<E>>
    where
        H: FnOnce() -> F,
        F: Future<Output = Result<(), E>>,
    {
        let mut seated = self.seat().await.map_err(|words| Fault::Unreachable { words })?;
        let patience = self.smtp().patience;
        let parameters = parameters(&seated, envelope, mail)?;
        let sender = envelope.return_path.as_ref().map(Address::for_lettre);

        let answer = seated.line.ask(Mail::new(sender, parameters), patience.command).await;
        let mut seated = before_the_text(seated, answer).await?.0;
        let answer = seated.line.ask(Rcpt::new(envelope.to.for_lettre(), Vec::new()), patience.command).await;
        let mut seated = before_the_text(seated, answer).await?.0;
        let answer = seated.line.ask(Data, patience.data).await;
        let (mut seated, code) = before_the_text(seated, answer).await?;
        if code != 354 {
            // The dialogue is out of step: every later reply would be taken for another's.
            return Err(Fault::Unreachable { words: format!("{code} instead of 354 after DATA") });
        }

        handing_over().await.map_err(Fault::NotBegun)?;

        match seated.line.give(mail.bytes(), patience.text).await {
            Answer::Good(reply) if reply.code().to_string().starts_with('2') => {
                let words = words(&reply);
                seated.stand_up().await;
                Ok(Accepted { words })
            }
            Answer::Good(reply) => Err(Fault::InDoubt { words: words(&reply) }),
            Answer::Bad { code, words } => {
                give_back(seated, code).await;
                Err(definite(code, words))
            }
            Answer::Lost { words } => Err(Fault::InDoubt { words }),
        }
    }
}

/// Addresses outside ASCII need SMTPUTF8 (RFC 6531, 3.4); the header then has bytes outside ASCII too, so 8BITMIME goes with it, which
/// every server with SMTPUTF8 has (3.1). All other mail is composed in 7 bits and asks for nothing.
fn parameters<E>(seated: &Seated<'_>, envelope: &Envelope, mail: &Composed) -> Result<Vec<MailParameter>, Fault<E>> {
    let return_path = envelope.return_path.as_ref();
    if mail.bytes().is_ascii() && !envelope.to.needs_smtputf8() && !return_path.is_some_and(Address::needs_smtputf8) {
        return Ok(Vec::new());
    }
    if !seated.line.has_smtputf8() {
        return Err(Fault::NoUtf8);
    }
    Ok(vec![MailParameter::SmtpUtfEight, MailParameter::Body(MailBodyParameter::EightBitMime)])
}

/// A reply before the text: goes on with a good one, ends with a bad one, in the certainty that nothing has left.
async fn before_the_text<E>(seated: Seated<'_>, answer: Answer) -> Result<(Seated<'_>, u16), Fault<E>> {
    match answer {
        Answer::Good(reply) => Ok((seated, reply.code().into())),
        Answer::Lost { words } => Err(Fault::Unreachable { words }),
        // Sign-in or encryption asked for (RFC 4954, 6; RFC 3207, 4): about us and our settings. Told as a refusal, one wrong setting
        // would mark 193 ministers as failed.
        Answer::Bad { code: 530 | 534 | 535 | 538, words } => Err(Fault::Unreachable { words }),
        Answer::Bad { code, words } => {
            give_back(seated, code).await;
            Err(definite(code, words))
        }
    }
}

/// 421 means that the server is hanging up (RFC 5321, 3.8); after any other refusal the line can be used again.
async fn give_back(seated: Seated<'_>, code: u16) {
    if code != 421 {
        seated.stand_up().await;
    }
}

fn definite<E>(code: u16, words: String) -> Fault<E> {
    if code < 500 { Fault::Deferred { code, words } } else { Fault::Refused { code, words } }
}
