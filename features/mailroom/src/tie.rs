//! What a message is about: by our own return token, the thread, address and number, or the address. Nothing that a stranger can write at
//! will counts for more than a proposal: `From` proves nothing, and an officer confirms every reply.

use kernel::Id;
use ledger::Ledger;
use letters::Consignment;
use outbox::list::{self, Mail};
use received::Received;
use store::{Conn, StoreError};
use uuid::Uuid;

use crate::message::TiedBy;
use crate::{MESSAGE, store as own};

/// What was found.
#[derive(Debug, Default)]
pub(crate) struct Tie {
    /// By what.
    pub by: Option<TiedBy>,
    /// The message of ours that it answers or speaks of.
    pub mail: Option<Mail>,
    /// The consignment that it is about.
    pub consignment: Option<Consignment>,
    /// The message that came in earlier, to whose answer of ours this one answers.
    pub earlier: Option<Id>,
    /// The consignment that it may be about.
    pub suggested: Option<Id>,
}

/// Ids of a thread that are looked at, from the newest: a forged header may hold thousands.
const LOOKED_AT: usize = 30;

/// Ties a message.
pub(crate) async fn tie(conn: &Conn, ledger: &Ledger, edition: Id, message: &Received) -> Result<Tie, StoreError> {
    if let Some(mail) = by_token(conn, ledger, edition, message).await? {
        return of_mail(conn, edition, TiedBy::Token, mail).await;
    }
    if let Some(mail) = by_thread(conn, edition, message).await? {
        return of_mail(conn, edition, TiedBy::Thread, mail).await;
    }
    // A report comes from a mail server, whose address says nothing.
    if message.bounce.is_some() {
        return Ok(Tie::default());
    }
    by_address(conn, edition, message).await
}

/// The mail whose return path stands among the addresses to which this one was delivered, or in the header that came back.
async fn by_token(conn: &Conn, ledger: &Ledger, edition: Id, message: &Received) -> Result<Option<Mail>, StoreError> {
    let delivered = message.delivered_to.iter().chain(message.to.iter().map(|m| &m.address));
    let quoted = message.bounce.iter().flat_map(|b| &b.original.tokens).map(|(_, value)| value);
    for address in delivered.chain(quoted).take(LOOKED_AT) {
        if let Some(id) = outbox::mail_of(ledger, address)
            && let Some(mail) = list::one(conn, edition, id).await?
        {
            return Ok(Some(mail));
        }
    }
    Ok(None)
}

/// The mail of ours that is answered, or whose header came back with a report. Its id was random and is known to whom it was sent.
async fn by_thread(conn: &Conn, edition: Id, message: &Received) -> Result<Option<Mail>, StoreError> {
    let original = message.bounce.iter().filter_map(|b| b.original.message_id.as_ref());
    let thread = message.in_reply_to.iter().rev().chain(message.references.iter().rev());
    for id in original.chain(thread).take(LOOKED_AT) {
        let ours = id.split_once('@').and_then(|(local, _)| Uuid::parse_str(local).ok()).map(Id::from);
        if let Some(id) = ours
            && let Some(mail) = list::one(conn, edition, id).await?
        {
            return Ok(Some(mail));
        }
    }
    Ok(None)
}

async fn of_mail(conn: &Conn, edition: Id, by: TiedBy, mail: Mail) -> Result<Tie, StoreError> {
    let about = &mail.about;
    let mut tie = Tie { by: Some(by), ..Tie::default() };
    if about.kind == letters::CONSIGNMENT {
        tie.consignment = letters::store::consignment(conn, edition, about.id).await?;
    } else if about.kind == replies::REPLY {
        if let Some(reply) = replies::store::reply_by_id(conn, edition, about.id).await? {
            tie.consignment = letters::store::consignment_to(conn, reply.letter, reply.party).await?;
        }
    } else if about.kind == MESSAGE {
        tie.earlier = own::answer_of_mail(conn, mail.id).await?.map(|answer| answer.message);
        if let Some(earlier) = tie.earlier
            && let Some(consignment) = own::message(conn, edition, earlier).await?.and_then(|m| m.consignment)
        {
            tie.consignment = letters::store::consignment(conn, edition, consignment).await?;
        }
    } else {
        tie.consignment = sent_to(conn, edition, &mail.to).await?.into_iter().next();
    }
    tie.mail = Some(mail);
    Ok(tie)
}

/// The consignments that were mailed to an address, the latest first.
async fn sent_to(conn: &Conn, edition: Id, address: &str) -> Result<Vec<Consignment>, StoreError> {
    let mut found = Vec::new();
    for about in list::letters_to(conn, edition, address).await? {
        found.extend(letters::store::consignment(conn, edition, about).await?);
    }
    Ok(found)
}

async fn by_address(conn: &Conn, edition: Id, message: &Received) -> Result<Tie, StoreError> {
    let Some(from) = &message.from else { return Ok(Tie::default()) };
    let sent = sent_to(conn, edition, &from.address).await?;
    let mut named = Vec::new();
    for reference in message.letter_references.iter().take(LOOKED_AT) {
        let slug = reference.parse::<letters::LetterNumber>().map(|n| n.slug());
        if let Ok(slug) = slug
            && let Some(letter) = letters::store::letter_by_slug(conn, edition, &slug).await?
        {
            named.push(letter.id);
        }
    }
    if let Some(both) = sent.iter().find(|c| named.contains(&c.letter)) {
        return Ok(Tie { by: Some(TiedBy::Reference), consignment: Some(both.clone()), ..Tie::default() });
    }
    let letters: std::collections::BTreeSet<Id> = sent.iter().map(|c| c.letter).collect();
    if letters.len() == 1 && named.is_empty() {
        return Ok(Tie { by: Some(TiedBy::Address), consignment: sent.into_iter().next(), ..Tie::default() });
    }
    Ok(Tie { suggested: likely(conn, &named, &from.address).await?, ..Tie::default() })
}

/// The one addressee of the letters named whose address is of the sender's domain.
async fn likely(conn: &Conn, named: &[Id], sender: &str) -> Result<Option<Id>, StoreError> {
    let Some((_, domain)) = sender.rsplit_once('@') else { return Ok(None) };
    let of_domain = |address: &str| address.rsplit_once('@').is_some_and(|(_, d)| d.eq_ignore_ascii_case(domain));
    for letter in named {
        let all = letters::store::consignments(conn, *letter).await?;
        let mut there = all.into_iter().filter(|c| c.addressee.email.as_deref().is_some_and(of_domain));
        if let (Some(one), None) = (there.next(), there.next()) {
            return Ok(Some(one.id));
        }
    }
    Ok(None)
}
