//! The delivering job.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use jiff::SignedDuration;
use kernel::{Id, MachineTime, Zone};
use ledger::{Change, Cx, Door, DoorFault, Failure, Job, Next, Verb};
use mail::{Address, Envelope, Fault, Limits, Mailbox, Mailer, Pacing, Signer};
use serde::{Deserialize, Serialize};
use store::params;
use words::Words;

use crate::call_off::called_off;
use crate::compose::{self, Unready};
use crate::list::{self, Mail};
use crate::queue::Recorded;
use crate::returns::{gone, return_path};
use crate::state::Move;
use crate::{DELIVER, MailState, rehearsal, settle};

/// By what mail leaves.
pub enum Transport {
    /// A mail server.
    Smtp(Box<Mailer>),
    /// The built-in outbox takes it: in a demo, where nothing leaves the machine.
    Outbox,
    /// None is set: mail waits in the outbox, where an officer can read it.
    None,
}

/// The post office of the process: transport, sender, signature, pace. A tool of the ledger.
pub struct Post {
    /// By what mail leaves.
    pub transport: Transport,
    /// Who sends.
    pub from: Mailbox,
    /// Where answers go, if elsewhere.
    pub reply_to: Option<Mailbox>,
    /// Signs, if a key is set.
    pub signer: Option<Signer>,
    /// Where reports of undelivered mail go: each mail's own address is made of it. Without it they go to `from`, and are told apart by
    /// the Message-ID that they quote.
    pub returns: Option<Address>,
    /// The address of the installation, for links.
    pub base: String,
    /// The zone in which dates are written.
    pub zone: Zone,
    /// While this file is there, mail waits: the house was restored, and somebody must look first at what may have left already.
    held: Option<PathBuf>,
    pacing: Mutex<Pacing>,
}

impl Post {
    /// A post office.
    pub fn new(transport: Transport, from: Mailbox, reply_to: Option<Mailbox>, signer: Option<Signer>, base: String) -> Self {
        let pacing = Mutex::new(Pacing::new(Limits::default()));
        Self { transport, from, reply_to, signer, returns: None, base, zone: compose::default_zone(), held: None, pacing }
    }

    /// The same, with dates written in a zone.
    pub fn in_zone(mut self, zone: Zone) -> Self {
        self.zone = zone;
        self
    }

    /// The same, with an address for returns.
    pub fn returning_to(mut self, returns: Option<Address>) -> Self {
        self.returns = returns;
        self
    }

    /// The same, at another pace.
    pub fn at_pace(mut self, limits: Limits) -> Self {
        self.pacing = Mutex::new(Pacing::new(limits));
        self
    }

    /// The same, holding mail for a mail server as long as there is this file.
    pub fn held_while_there_is(mut self, file: PathBuf) -> Self {
        self.held = Some(file);
        self
    }

    fn is_held(&self) -> bool {
        self.held.as_ref().is_some_and(|file| file.exists())
    }

    fn pacing(&self) -> std::sync::MutexGuard<'_, Pacing> {
        self.pacing.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How long mail waits before it looks again whether a mail server was set, or mail released, meanwhile.
const NO_SERVER: SignedDuration = SignedDuration::from_mins(1);

/// Delivers one mail.
#[derive(Debug, Serialize, Deserialize)]
pub struct Deliver {
    /// Which.
    pub mail: Id,
}

impl Job for Deliver {
    const NAME: &'static str = "outbox.deliver";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        let read = cx.read(DELIVER).await?;
        let Some(mut mail) = list::any(&read, self.mail).await? else { return Ok(Next::Done) };
        match mail.state {
            MailState::Waiting if called_off(&read, mail.id).await? => {
                drop(read);
                return stop_called_off(&cx, mail.id).await;
            }
            MailState::Waiting => {}
            // A worker was killed in the gap: SMTP cannot tell, so nobody guesses.
            MailState::HandingOver => {
                drop(read);
                record(&cx, &mail, Move::Doubt, "in-doubt", "the program ended while the mail was being handed over").await?;
                return Ok(Next::Done);
            }
            _ => return Ok(Next::Done),
        }
        let post = cx.tool::<Post>();
        if let Some(edition) = mail.edition {
            mail.redirected_to = rehearsal(&read, edition).await?;
        }
        let opened = compose::open_secret(&read, cx.ledger(), &post.base, &mail).await;
        let dead = if mail.redirected_to.is_none() { gone(&read, &mail.to).await? } else { None };
        drop(read);
        if let Some(words) = dead {
            let words = format!("nothing is sent to this address, because an earlier message came back: {words}");
            return record(&cx, &mail, Move::Refuse, "failed", &words).await.map(|()| Next::Done);
        }
        match opened {
            Err(unready) => give_up_or_wait(&cx, &mail, unready).await,
            Ok(opened) => {
                let tongue = cx.tool::<Words>().tongue(mail.lang);
                match compose::outgoing(post, cx.ledger(), &mail, &opened, &tongue).await {
                    Ok(outgoing) => match mail::compose(&outgoing, post.signer.as_ref()) {
                        Ok(composed) => carry(&cx, post, &mail, &composed).await,
                        Err(unfit) => give_up_or_wait(&cx, &mail, unfit.into()).await,
                    },
                    Err(unready) => give_up_or_wait(&cx, &mail, unready).await,
                }
            }
        }
    }
}

async fn carry(cx: &Cx, post: &Post, mail: &Mail, composed: &mail::Composed) -> Result<Next, Failure> {
    let mailer = match &post.transport {
        Transport::Smtp(_) if post.is_held() => return Ok(Next::Again(cx.machine_now().plus(NO_SERVER))),
        Transport::Smtp(mailer) => mailer,
        Transport::Outbox => {
            hand_over(cx, mail).await?;
            let handing = Mail { state: MailState::HandingOver, ..mail.clone() };
            record(cx, &handing, Move::Accept, "sent", "kept in the built-in outbox").await?;
            return Ok(Next::Done);
        }
        Transport::None => return Ok(Next::Again(cx.machine_now().plus(NO_SERVER))),
    };
    let to = mail.redirected_to.as_deref().unwrap_or(&mail.to);
    let Ok(to) = Address::parse(to) else { return give_up_or_wait(cx, mail, Unready::Address).await };
    let domain = to.domain().to_owned();
    let now = cx.machine_now();
    {
        let mut pacing = post.pacing();
        let when = pacing.when(&domain, now);
        if when > now {
            return Ok(Next::Again(when));
        }
        pacing.begin(&domain, now);
    }
    let returns = post.returns.as_ref().and_then(|returns| return_path(cx.ledger(), returns, mail.id));
    let envelope = Envelope { return_path: Some(returns.unwrap_or_else(|| post.from.address().clone())), to };
    let end = mailer.deliver(mail.id, &envelope, composed, || hand_over(cx, mail)).await;
    let well = !matches!(end, Err(Fault::Deferred { .. } | Fault::Unreachable { .. }));
    post.pacing().end(&domain, cx.machine_now(), well);
    let handing = Mail { state: MailState::HandingOver, ..mail.clone() };
    match end {
        Ok(accepted) => record(cx, &handing, Move::Accept, "sent", &accepted.words).await.map(|()| Next::Done),
        Err(Fault::Refused { words, .. }) => record(cx, mail, Move::Refuse, "failed", &words).await.map(|()| Next::Done),
        Err(Fault::NoUtf8) => {
            record(cx, mail, Move::Refuse, "failed", "the mail server cannot carry an address outside ASCII").await.map(|()| Next::Done)
        }
        Err(Fault::InDoubt { words }) => record(cx, &handing, Move::Doubt, "in-doubt", &words).await.map(|()| Next::Done),
        Err(Fault::Deferred { words, .. }) => defer(cx, mail, "deferred", &words).await,
        Err(Fault::Unreachable { words }) => defer(cx, mail, "unreachable", &words).await,
        Err(Fault::NotBegun(error)) => Err(error.into()),
    }
}

/// A mail that was called off between two attempts is stopped.
async fn stop_called_off(cx: &Cx, id: Id) -> Result<Next, Failure> {
    let Door::Open(mut tx) = cx.write::<()>(DELIVER).await? else { return Ok(Next::Done) };
    if settle::stop(&mut tx, id).await? {
        tx.commit(&()).await?;
    }
    Ok(Next::Done)
}

/// Commits "handing over": from here on the text may have left.
async fn hand_over(cx: &Cx, mail: &Mail) -> Result<(), DoorFault> {
    let Door::Open(mut tx) = cx.write::<()>(DELIVER).await? else { return Ok(()) };
    let moved = tx
        .run(
            "update outbox_mail set state = 'handing-over', attempts = attempts + 1, redirected_to = $2 where id = $1 and state = 'waiting'
             and not exists (select 1 from outbox_called_off where mail = $1)",
            params![mail.id, mail.redirected_to],
        )
        .await?;
    if moved == 0 {
        // Stopped in the last moment, or another worker has it: nothing has left.
        return Err(DoorFault::LeaseLost);
    }
    tx.note(Change::event(crate::MAIL.at(mail.id), Verb("handing-over")));
    tx.commit(&()).await
}

/// Waits for the next attempt, or gives up after the last.
async fn defer(cx: &Cx, mail: &Mail, outcome: &str, words: &str) -> Result<Next, Failure> {
    let attempt = u32::try_from(mail.attempts).unwrap_or(u32::MAX).saturating_add(1);
    match mail::retry_after(attempt) {
        Some(wait) => {
            record(cx, mail, Move::Defer, outcome, words).await?;
            Ok(Next::Again(cx.machine_now().plus(wait)))
        }
        None => record(cx, mail, Move::Refuse, "failed", words).await.map(|()| Next::Done),
    }
}

async fn give_up_or_wait(cx: &Cx, mail: &Mail, unready: Unready) -> Result<Next, Failure> {
    match unready {
        Unready::Store(e) => Err(e.into()),
        Unready::Files(e @ store::FilesFault::Unavailable(_)) => Err(e.into()),
        other => record(cx, mail, Move::Refuse, "failed", &other.to_string()).await.map(|()| Next::Done),
    }
}

/// Records how an attempt ended. The guard lets only the state move that the attempt began from or handed over in.
async fn record(cx: &Cx, mail: &Mail, m: Move, outcome: &str, words: &str) -> Result<(), Failure> {
    let next = mail.state.next(m).map_err(|refused| Failure::from(crate::SettleFault::from(refused)))?;
    let Door::Open(mut tx) = cx.write::<()>(DELIVER).await? else { return Ok(()) };
    let now = cx.machine_now();
    let ended: Option<MachineTime> = (next != MailState::Waiting).then_some(now);
    // A refusal or deferral may come before or after the text.
    let moved = tx
        .run(
            "update outbox_mail set state = $2, ended_at = $3,
             attempts = attempts + case when state = 'waiting' then 1 else 0 end
             where id = $1 and state in ('waiting', 'handing-over')",
            params![mail.id, next, ended],
        )
        .await?;
    if moved == 0 {
        return Ok(());
    }
    tx.run(
        "insert into outbox_attempt (id, mail, at, outcome, words) values ($1, $2, $3, $4, $5)",
        params![cx.new_id(), mail.id, now, outcome, words],
    )
    .await?;
    let recorded = |state: MailState| Recorded { id: mail.id, purpose: mail.purpose.clone(), state: state.name(), to: mail.to.clone() };
    tx.note(Change::between(Some(&recorded(mail.state)), &recorded(next), Verb("delivered")).with_personal("words", words));
    tx.commit(&()).await?;
    Ok(())
}
