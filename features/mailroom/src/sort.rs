//! Sorting: a message that is kept is read, tied, entered in the register or laid before an officer. Done again it changes nothing.

use correspondence::{Channel, Direction, ItemFile, Link, LinkKind, NewItem};
use kernel::Id;
use ledger::{Change, Cx, Door, Failure, Job, Next, Thing, Verb, Work};
use letters::Consignment;
use outbox::{Report, Returned};
use received::{Class, Received};
use serde::{Deserialize, Serialize};

use crate::message::{Message, Move, Outcome, State, Unreached, Why};
use crate::tie::{Tie, tie};
use crate::{MailFault, TAKE_IN, store};

/// Sorts one message.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sort {
    /// Which.
    pub message: Id,
}

impl Job for Sort {
    const NAME: &'static str = "mailroom.sort";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        sort(&cx, self.message).await?;
        Ok(Next::Done)
    }
}

/// Attachments of one message that are kept apart in the register; the message itself holds all.
const ATTACHMENTS: usize = 100;

/// Characters of a line that are kept of what a stranger wrote.
const LINE: usize = 500;

/// Reads a stored message and says what becomes of it. Gives the message as it stands afterwards; one that was sorted stays as it is.
pub async fn sort(cx: &Cx, id: Id) -> Result<Message, MailFault> {
    let edition = cx.edition()?;
    let before = store::message(&*cx.read(TAKE_IN).await?, edition, id).await?.ok_or(MailFault::NotThere)?;
    if before.state != State::Stored {
        return Ok(before);
    }
    let bytes = cx.files().get(before.file.parse().map_err(|_| MailFault::NotThere)?).await?;
    let message = received::read(&bytes);
    // Files go before the transaction that names them.
    let files = keep(cx, &bytes, &before, &message).await?;
    let Door::Open(mut tx) = cx.write::<()>(TAKE_IN).await? else { return Err(MailFault::NotThere) };
    let before = store::message(&tx, edition, id).await?.ok_or(MailFault::NotThere)?;
    if before.state != State::Stored {
        return Ok(before);
    }
    let tie = tie(&tx, cx.ledger(), edition, &message).await?;
    let read = read_off(&before, &message, &tie);
    let after = place(&mut tx, edition, read, &message, &tie, files).await?;
    if !store::update(&tx, &before, &after).await? {
        return Err(MailFault::Stale);
    }
    // words: mailroom-verb-*, mailroom-field-*
    tx.note(Change::between(Some(&before), &after, Verb("sorted")));
    tx.commit(&()).await?;
    Ok(after)
}

/// What stands in the message, on the message's row.
fn read_off(before: &Message, message: &Received, tie: &Tie) -> Message {
    let line = |text: &str| text.chars().filter(|c| !c.is_control()).take(LINE).collect::<String>();
    let from = message.from.as_ref();
    let unreached = message.bounce.iter().flat_map(|b| &b.recipients).map(|r| Unreached {
        address: line(&r.address),
        status: r.status.to_string(),
        gone: r.address_gone,
    });
    Message {
        class: Some(message.class.as_str().to_owned()),
        proposal: message.answer_kind.map(|kind| kind.as_str().to_owned()),
        sender: from.map(|f| line(&f.address)).unwrap_or_default(),
        sender_name: from.and_then(|f| f.name.as_deref()).map(line).unwrap_or_default(),
        subject: line(&message.subject),
        lang: message.language.map(str::to_owned),
        message_id: message.message_id.as_deref().map(line),
        unreached: unreached.collect(),
        consignment: tie.consignment.as_ref().map(|c| c.id),
        tied_by: tie.by,
        suggested: tie.suggested,
        mail: tie.mail.as_ref().map(|m| m.id),
        ..before.clone()
    }
}

/// Where a message goes.
async fn place(
    work: &mut Work,
    edition: Id,
    read: Message,
    message: &Received,
    tie: &Tie,
    files: Vec<ItemFile>,
) -> Result<Message, MailFault> {
    if let Some(id) = &read.message_id
        && let Some(first) = store::same_id(work, edition, read.id, id, &read.sender).await?
        && first.class == read.class
        && first.subject == read.subject
    {
        let known = Message { item: first.item, consignment: first.consignment, ..read };
        return Ok(known.after(Move::Finish(Outcome::Duplicate))?);
    }
    if tie.by.is_none() {
        let why = match message.class {
            Class::BounceHard | Class::BounceSoft => Why::ForeignBounce,
            Class::Imip => Why::ForeignCalendar,
            Class::Malformed => Why::Malformed,
            _ if read.suggested.is_some() => Why::Likely,
            _ => Why::Untied,
        };
        return Ok(Message { why: Some(why), ..read }.after(Move::Doubt)?);
    }
    let m = match message.class {
        // What is malformed may still tell whom a message did not reach.
        _ if message.bounce.is_some() => Move::Finish(Outcome::Bounce),
        Class::AutoReply => Move::Finish(Outcome::AutoReply),
        Class::Reply if read.consignment.is_some() && tie.earlier.is_none() => Move::Propose,
        Class::Imip => return Ok(Message { why: Some(Why::ForeignCalendar), ..read }.after(Move::Doubt)?),
        _ => Move::Ask,
    };
    if let (Some(bounce), Some(mail)) = (&message.bounce, &tie.mail) {
        for one in &bounce.recipients {
            let ours = one.address.eq_ignore_ascii_case(&mail.to) || bounce.recipients.len() == 1;
            let report = if one.status.class == 5 { Report::Hard } else { Report::Soft };
            let words = format!("{} {}", one.status, one.reply.as_deref().unwrap_or_default());
            let words = words.trim().chars().take(LINE).collect();
            // A server behind the addressee's may name an address that we never wrote to; that one may be gone, and ours is not.
            let gone = one.address_gone && one.address.eq_ignore_ascii_case(&mail.to);
            if ours {
                outbox::returned(work, mail.id, &Returned { report, gone, words }).await?;
            }
        }
    }
    let earlier = match tie.earlier {
        Some(earlier) => store::message(work, edition, earlier).await?,
        None => None,
    };
    let item = enter(work, &read, message, tie.consignment.as_ref(), files).await?;
    let assigned = earlier.as_ref().and_then(|m| m.assigned);
    Ok(Message { item: Some(item), assigned, ..read }.after(m)?)
}

/// Enters a message in the register.
pub(crate) async fn enter(
    work: &mut Work,
    m: &Message,
    message: &Received,
    consignment: Option<&Consignment>,
    files: Vec<ItemFile>,
) -> Result<Id, MailFault> {
    let lang = m.tongue();
    let mut links = Vec::new();
    if let Some(mail) = m.mail
        && let Some(answer) = store::answer_of_mail(work, mail).await?
    {
        links.push(Link { kind: LinkKind::Answers, item: answer.item });
    }
    let new = NewItem {
        dated: message.date.map(|at| at.to_zoned_datetime(jiff::tz::TimeZone::UTC).date()),
        state: consignment.map(|c| c.party),
        from: sender_words(m),
        to: message.to.first().map(|to| to.address.clone()).unwrap_or_default(),
        subject: m.subject.clone(),
        body: if message.answer.is_empty() { message.text.clone() } else { message.answer.clone() },
        about: Some(consignment.map_or_else(|| m.at(), Thing::at)),
        links,
        files,
        ..NewItem::new(Direction::In, Channel::Email, m.at, lang)
    };
    Ok(correspondence::enter(work, new).await?.id)
}

/// The sender in words: name and address.
pub(crate) fn sender_words(m: &Message) -> String {
    if m.sender_name.is_empty() { m.sender.clone() } else { format!("{} <{}>", m.sender_name, m.sender) }
}

/// Keeps the attachments as files of their own, told by their content; the message itself goes first.
pub(crate) async fn keep(cx: &Cx, bytes: &[u8], m: &Message, message: &Received) -> Result<Vec<ItemFile>, MailFault> {
    let mut files = vec![ItemFile { file: m.file.clone(), name: "message.eml".into(), media: "message/rfc822".into() }];
    for (number, attachment) in message.attachments.iter().take(ATTACHMENTS).enumerate() {
        let content = attachment.bytes(bytes);
        if content.is_empty() {
            continue;
        }
        let file = cx.files().put(content).await?.to_string();
        let name =
            attachment.name.as_deref().map(file_name).filter(|n| !n.is_empty()).unwrap_or_else(|| format!("attachment-{}", number + 1));
        // What the sender calls it decides nothing: only the content can make it a kind that is ever shown.
        let media = attachment.by_content.unwrap_or("application/octet-stream").to_owned();
        files.push(ItemFile { file, name, media });
    }
    Ok(files)
}

/// The last part of a name, without what leads elsewhere or turns the direction of writing.
fn file_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or(given);
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    last.chars().filter(|c| !c.is_control() && !turns(*c)).take(200).collect::<String>().trim().to_owned()
}
