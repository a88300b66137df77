//! One mail with each step told, for `convoke mail test`: what the operator would otherwise type by hand.
//!
//! It commits nothing and keeps no line: deliveries go through [`Mailer::deliver`].

use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use tokio::time::timeout;

use crate::compose::Composed;
use crate::deliver::Envelope;
use crate::outcome::{Answer, words};
use crate::pool::Mailer;

/// A step of the dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// `connect`, `ehlo`, `starttls`, `auth`, `mail-from`, `rcpt-to`, `data`, `text`.
    pub name: &'static str,
    /// Whether it was taken well.
    pub done: bool,
    /// The server's words, or what went wrong. Never a password.
    pub words: String,
}

impl Step {
    pub(crate) fn done(name: &'static str, words: String) -> Self {
        Self { name, done: true, words }
    }

    pub(crate) fn failed(name: &'static str, words: String) -> Self {
        Self { name, done: false, words }
    }

    fn of(name: &'static str, answer: Answer) -> Self {
        match answer {
            Answer::Good(reply) => Self::done(name, words(&reply)),
            Answer::Bad { words, .. } | Answer::Lost { words } => Self::failed(name, words),
        }
    }
}

impl Mailer {
    /// Sends one mail over a line of its own and tells each step as it is taken. Gives whether the server took the mail.
    pub async fn send_telling(&self, envelope: &Envelope, mail: &Composed, tell: &mut (dyn FnMut(Step) + Send)) -> bool {
        let patience = self.smtp().patience;
        let opened = timeout(patience.connect, self.dialling().dial_telling(tell)).await;
        let mut line = match opened {
            Ok(Ok(line)) => line,
            Ok(Err(step)) => {
                tell(step);
                return false;
            }
            Err(_) => {
                tell(Step::failed("connect", format!("no answer within {} seconds", patience.connect.as_secs())));
                return false;
            }
        };
        let mut took = |step: Step| {
            let done = step.done;
            tell(step);
            done
        };
        let sender = envelope.return_path.as_ref().map(crate::Address::for_lettre);
        let answer = line.ask(Mail::new(sender, Vec::new()), patience.command).await;
        if !took(Step::of("mail-from", answer)) {
            return false;
        }
        let answer = line.ask(Rcpt::new(envelope.to.for_lettre(), Vec::new()), patience.command).await;
        if !took(Step::of("rcpt-to", answer)) {
            return false;
        }
        let answer = line.ask(Data, patience.data).await;
        if !took(Step::of("data", answer)) {
            return false;
        }
        let sent = took(Step::of("text", line.give(mail.bytes(), patience.text).await));
        line.ask("QUIT\r\n", patience.connect).await;
        sent
    }
}
