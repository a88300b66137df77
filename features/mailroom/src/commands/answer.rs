//! Answering an enquiry: the mail goes by the outbox, within the thread, and into the register.

use correspondence::{Channel, Direction, Link, LinkKind, NewItem};
use kernel::{Id, Lang};
use ledger::{Cx, Door, Thing, Verb};
use mail::Address;
use outbox::{NewMail, Purpose, SenderKind, Text, Thread};

use super::{keep, there};
use crate::message::{Move, Outcome, State};
use crate::store::OurAnswer;
use crate::{HANDLE, MailFault, store};

/// Characters of an answer.
pub const TEXT_LIMIT: usize = 20_000;

/// Ids of the thread that are carried on (RFC 5322, 3.6.4 asks for all; a line has an end).
const THREAD: usize = 20;

/// Answers an enquiry. Paragraphs are parted by empty lines. Gives the number of the answer in the register.
///
/// Refuses an empty or long text, and a message without a sender's address.
pub async fn answer(cx: &Cx, id: Id, text: &str, lang: Lang) -> Result<String, MailFault> {
    let edition = cx.edition()?;
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    if text.is_empty() || text.chars().count() > TEXT_LIMIT {
        return Err(MailFault::BadText);
    }
    let known = store::message(&*cx.read(HANDLE).await?, edition, id).await?.ok_or(MailFault::NotThere)?;
    let bytes = cx.files().get(known.file.parse().map_err(|_| MailFault::NotThere)?).await?;
    let read = received::read(&bytes);
    let mut tx = match cx.write::<String>(HANDLE).await? {
        Door::Open(tx) => tx,
        Door::Again(register) => return Ok(register),
    };
    let before = there(&tx, edition, id).await?;
    if before.state != State::Enquiry {
        return Err(MailFault::Stale);
    }
    // Where the sender wants answers, else to whom it wrote. A report or a machine has no such address.
    let wanted = read.reply_to.first().or(read.from.as_ref());
    let to = wanted.and_then(|m| Address::parse(&m.address).ok()).ok_or(MailFault::NoAddress)?;
    let to_name = wanted.and_then(|m| m.name.clone()).unwrap_or_else(|| to.to_string());
    let subject = answering(&read.subject);
    let mut thread: Vec<String> = read.references.iter().chain(&read.message_id).cloned().collect();
    thread.drain(..thread.len().saturating_sub(THREAD));
    let paragraphs: Vec<String> = text.split("\n\n").map(|p| p.trim().to_owned()).filter(|p| !p.is_empty()).collect();
    let mail = NewMail {
        purpose: Purpose::Enquiry,
        about: before.at(),
        lang,
        to_name: to_name.chars().filter(|c| !c.is_control()).take(200).collect(),
        to: to.clone(),
        subject: subject.clone(),
        text: Text::plain(paragraphs),
        files: Vec::new(),
        secret: None,
        sender: SenderKind::Person,
        thread: Thread { in_reply_to: read.message_id.clone(), references: thread },
    };
    let sent = outbox::queue(&mut tx, &mail).await?;
    let state = match before.consignment {
        Some(consignment) => letters::store::consignment(&tx, edition, consignment).await?.map(|c| c.party),
        None => None,
    };
    let item = correspondence::enter(
        &mut tx,
        NewItem {
            state,
            to: format!("{to_name} <{to}>"),
            subject,
            body: text.to_owned(),
            about: Some(before.at()),
            links: before.item.map(|item| Link { kind: LinkKind::Answers, item }).into_iter().collect(),
            ..NewItem::new(Direction::Out, Channel::Email, cx.now(), lang)
        },
    )
    .await?;
    store::insert_answer(&tx, cx.new_id(), &OurAnswer { message: id, mail: sent, item: item.id, at: cx.now() }).await?;
    let after = before.after(Move::Finish(Outcome::Answered))?;
    keep(&mut tx, &before, &after, Verb("answered")).await?;
    tx.commit(&item.reference).await?;
    Ok(item.reference)
}

/// The subject of an answer: one mark, however often it went to and fro.
fn answering(subject: &str) -> String {
    let bare = subject.trim();
    let bare = bare.get(..3).filter(|mark| mark.eq_ignore_ascii_case("re:")).map_or(bare, |_| bare[3..].trim());
    format!("Re: {}", bare.chars().filter(|c| !c.is_control()).take(200).collect::<String>())
}
