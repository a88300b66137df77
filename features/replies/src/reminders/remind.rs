//! One reminder: decided again, entered in the register and queued in one transaction; called off when the answer comes.

use correspondence::{Channel, Direction, NewItem};
use jiff::SignedDuration;
use kernel::Id;
use ledger::{Change, Cx, Door, DoorFault, Failure, Job, Next, Verb, Work};
use letters::{Letter, LetterState, compose};
use mail::Address;
use outbox::{NewMail, Purpose, Secret, SenderKind, Thread};
use serde::{Deserialize, Serialize};
use words::Words;

use super::rule::{self, ByWay, Spared};
use super::store::{self, Line};
use super::{REMIND, REMINDER, RemindFault, text};

/// Reminds one addressee, if it is still silent.
#[derive(Debug, Serialize, Deserialize)]
pub struct Remind {
    /// Which reminder.
    pub reminder: Id,
}

/// How long a reminder waits while the edition is in rehearsal: no minister's mail goes to a test address.
const IN_REHEARSAL: SignedDuration = SignedDuration::from_mins(1);

impl Job for Remind {
    const NAME: &'static str = "replies.remind";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        let edition = cx.edition()?;
        let Door::Open(mut tx) = cx.write::<()>(REMIND).await? else { return Ok(Next::Done) };
        let Some(first) = store::reminder(&tx, edition, self.reminder).await? else { return Ok(Next::Done) };
        // An answer of this state waits for us, or we for it: whichever comes second sees the other.
        tx.alone_with(first.party).await?;
        let reminder = store::reminder(&tx, edition, self.reminder).await?.ok_or(RemindFault::NotThere)?;
        if reminder.step != "waiting" {
            return Ok(Next::Done);
        }
        if outbox::rehearsal(&tx, edition).await?.is_some() {
            return Ok(Next::Again(cx.machine_now().plus(IN_REHEARSAL)));
        }
        let letter = letters::store::letter(&tx, edition, reminder.letter).await?.ok_or(RemindFault::NotThere)?;
        let line = store::lines(&tx, letter.id, Some(reminder.consignment)).await?.pop();
        let over = letter.state != LetterState::Dispatched
            || letter.reply_form.as_ref().is_none_or(|asked| cx.now() > asked.deadline)
            || store::is_off(&tx, letter.id).await?;
        match line.map(|line| rule::fate(&line.known, cx.now()).map(|way| (way, line))) {
            Some(Ok((way, line))) if !over => write(&mut tx, &letter, &line, reminder.id, way).await?,
            found => {
                let why = found.and_then(Result::err).unwrap_or(Spared::Over);
                if !store::take_step(&tx, reminder.id, "waiting", "spared", Some(why)).await? {
                    return Ok(Next::Done);
                }
                tx.note(Change::event(REMINDER.at(reminder.id), Verb("spared")).with("why", why.name()));
            }
        }
        tx.commit(&()).await?;
        Ok(Next::Done)
    }
}

/// Enters a reminder in the register, and queues its mail or lays it out to be printed.
async fn write(work: &mut Work, letter: &Letter, line: &Line, reminder: Id, way: ByWay) -> Result<(), Failure> {
    let cx = work.cx().clone();
    let tongue = cx.tool::<Words>().tongue(line.lang);
    let version = letters::store::version(work, letter.id, line.lang).await?.ok_or(RemindFault::NotThere)?;
    let edition = cx.edition()?;
    let words = text::Reminder { letter, version: &version, addressee: &line.addressee, zone: &text::zone(work, edition).await? };
    let written = match way {
        ByWay::Mail => words.mail(work, edition, &tongue).await?,
        // Only its subject is asked here; code and address are printed with it.
        ByWay::Paper => words.paper(work, edition, &tongue, "", "").await?,
    };
    let whom = compose::addressee_line(&line.addressee, line.lang, &tongue);
    let item = correspondence::enter(
        work,
        NewItem {
            state: Some(line.party),
            to: whom.clone(),
            subject: written.subject.clone(),
            about: Some(REMINDER.at(reminder)),
            ..NewItem::new(Direction::Out, if way == ByWay::Mail { Channel::Email } else { Channel::Post }, cx.now(), line.lang)
        },
    )
    .await?;
    let to = line.addressee.email.as_deref().and_then(|a| Address::parse(a).ok());
    let (step, mail) = match (way, to) {
        (ByWay::Mail, Some(to)) => {
            let mail = NewMail {
                purpose: Purpose::Reminder,
                about: REMINDER.at(reminder),
                lang: line.lang,
                to_name: whom,
                to,
                subject: written.subject,
                text: written.text,
                files: Vec::new(),
                secret: Some(Secret::Link { thing: line.consignment }),
                sender: SenderKind::System,
                thread: Thread::default(),
            };
            ("mailed", Some(outbox::queue(work, &mail).await?))
        }
        _ => ("to-print", None),
    };
    if store::take_step(work, reminder, "waiting", step, None).await? {
        store::made_ready(work, reminder, &item.reference, mail).await?;
        work.note(Change::event(REMINDER.at(reminder), Verb("reminded")).with("register", item.reference).with("way", step));
    }
    Ok(())
}

/// An answer has come: what was to remind of it does not leave any more. In the transaction of the answer, so that nothing can slip between.
///
/// A mail that a server has already is left as it is; one that failed or is in doubt cannot be sent again.
pub async fn answered(work: &mut Work, letter: Id, party: Id) -> Result<(), DoorFault> {
    for reminder in store::open(work, letter, party).await? {
        let stopped = match reminder.mail {
            Some(mail) => outbox::call_off(work, mail).await?,
            None => true,
        };
        if stopped && store::take_step(work, reminder.id, &reminder.step, "spared", Some(Spared::Answered)).await? {
            work.note(Change::event(REMINDER.at(reminder.id), Verb("spared")).with("why", Spared::Answered.name()));
        }
    }
    Ok(())
}
